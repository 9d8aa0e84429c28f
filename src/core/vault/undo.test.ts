import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChangeSet, type Change, type ChangeSet } from './change.ts'
import { type Body, isDeleted, isPlain, recordKey, type VaultRecord } from './record.ts'
import { undoChangeSet } from './undo.ts'

const at = '2026-03-02T08:00:00.000Z'
const body = fc
  .array(fc.tuple(fc.constantFrom('z', 'a', '__proto__', '10', 'm'), fc.jsonValue()))
  .map((fields) => JSON.parse(JSON.stringify(Object.fromEntries(fields))) as Body)
const content = fc.oneof(
  fc.record({ body }),
  fc.record({ body: fc.constant(null) }),
  fc.record({
    sealed: fc.record({
      alg: fc.constant('x'),
      keyId: fc.constant('k'),
      nonce: fc.constant('n'),
      ciphertext: fc.string(),
    }),
  }),
)
const edits = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('r1', 'r2', 'r3'),
    schema: fc.integer({ min: 1, max: 3 }),
    content,
  }),
  { selector: (edit) => edit.id, minLength: 1 },
)

function vault() {
  const records = new Map<string, VaultRecord>()
  const find = (kind: string, id: string) => records.get(recordKey({ kind, id }))
  const apply = (set: ChangeSet) => {
    const applied = applyChangeSet(find, set)
    if (applied.ok) for (const record of applied.value) records.set(recordKey(record), record)
    return applied.ok
  }
  const look = () =>
    JSON.stringify(
      ['r1', 'r2', 'r3']
        .map((id) => {
          const record = find('note', id)
          if (!record || isDeleted(record)) return null
          return [record.schema, isPlain(record) ? record.body : record]
        })
        .map((seen) =>
          JSON.stringify(seen, (name, value) =>
            name === 'version' || name === 'updatedAt' ? undefined : value,
          ),
        ),
    )
  return { records, find, apply, look }
}

test('undoing any run of sets in order restores every record byte for byte', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 6 }), (steps) => {
      const { records, find, apply, look } = vault()
      const done: { set: ChangeSet; before: Map<string, VaultRecord>; seen: string }[] = []
      for (const [step, some] of steps.entries()) {
        const changes = some.map(
          ({ id, schema, content: to }): Change => ({
            kind: 'note',
            id,
            baseVersion: find('note', id)?.version ?? 0,
            schema,
            ...to,
          }),
        )
        const set = { id: `s${step}`, actor: 'test', at, intent: 'edit', changes }
        done.push({ set, before: new Map(records), seen: look() })
        expect(apply(set)).toBe(true)
      }
      for (const { set, before, seen } of done.reverse()) {
        const undone = undoChangeSet(set, (kind, id) => before.get(recordKey({ kind, id })), find)
        expect(undone.ok).toBe(true)
        if (!undone.ok) return
        expect(undone.value.undoes).toBe(set.id)
        const { changes } = undone.value
        expect(apply({ id: `u${set.id}`, actor: 'test', at, intent: 'undo', changes })).toBe(true)
        expect(look()).toBe(seen)
      }
    }),
  )
})

test('does not undo underneath a later edit', () => {
  const { find, apply } = vault()
  const edit = (id: string, baseVersion: number) => ({
    id,
    actor: 'test',
    at,
    intent: 'edit',
    changes: [{ kind: 'note', id: 'r1', baseVersion, schema: 1, body: { id } }],
  })
  apply(edit('s1', 0))
  apply(edit('s2', 1))
  const undone = undoChangeSet(edit('s1', 0), () => undefined, find)
  expect(!undone.ok && undone.problem.code).toBe('changed-since')
})

test('does not undo what was merged with other words under the same version', () => {
  const made: Change = { kind: 'note', id: 'r1', baseVersion: 2, schema: 1, body: { mine: 1 } }
  const set = { id: 's1', actor: 'test', at, intent: 'edit', changes: [made] }
  const merged: VaultRecord = {
    kind: 'note',
    id: 'r1',
    version: 3,
    schema: 1,
    updatedAt: at,
    body: { mine: 1, theirs: 1 },
  }
  const undone = undoChangeSet(
    set,
    () => undefined,
    () => merged,
  )
  expect(!undone.ok && undone.problem.code).toBe('changed-since')
})

test('undoing an undo brings the change back', () => {
  fc.assert(
    fc.property(body, body, (first, second) => {
      const { records, find, apply, look } = vault()
      const write = (id: string, baseVersion: number, to: Body) => ({
        id,
        actor: 'test',
        at,
        intent: 'edit',
        changes: [{ kind: 'note', id: 'r1', baseVersion, schema: 1, body: to }],
      })
      apply(write('s1', 0, first))
      const before = new Map(records)
      apply(write('s2', 1, second))
      const seen = look()
      const afterSecond = new Map(records)
      const undone = undoChangeSet(
        write('s2', 1, second),
        (kind, id) => before.get(recordKey({ kind, id })),
        find,
      )
      if (!undone.ok) throw new Error(undone.problem.code)
      const undoSet = { id: 'u', actor: 'test', at, intent: 'undo', ...undone.value }
      apply(undoSet)
      const redone = undoChangeSet(
        undoSet,
        (kind, id) => afterSecond.get(recordKey({ kind, id })),
        find,
      )
      if (!redone.ok) throw new Error(redone.problem.code)
      apply({ id: 'r', actor: 'test', at, intent: 'redo', ...redone.value })
      expect(look()).toBe(seen)
    }),
  )
})

test('does not bring back what was deleted for good, nor keys that were replaced', () => {
  const head = { id: 'r1', baseVersion: 1, schema: 1 }
  const plain: Change = { ...head, kind: 'note', id: 'r2', body: {} }
  const set = (change: Change) => ({
    id: 's1',
    actor: 'test',
    at,
    intent: 'edit',
    changes: [plain, change],
  })
  const refused = (change: Change) => {
    const undone = undoChangeSet(
      set(change),
      () => undefined,
      () => undefined,
    )
    return undone.ok || undone.problem.code
  }
  expect(refused({ ...head, kind: 'note', body: null, purge: true })).toBe('for-good')
  expect(refused({ ...head, kind: 'keyring', body: {} })).toBe('keys')
})
