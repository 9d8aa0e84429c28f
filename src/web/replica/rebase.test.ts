import { expect, test } from 'vitest'
import { type Change, nextRecord } from '../../core/vault/change.ts'
import { mergeChange } from '../../core/vault/merge.ts'
import { type Body, recordKey, type VaultRecord } from '../../core/vault/record.ts'
import { type Entry, touches } from './entry.ts'
import { noticesAfter, purgedAmong } from './let-go.ts'
import { parked } from './park.ts'
import { type Rebased, type RebaseTools, rebase } from './rebase.ts'

const at = '2026-03-02T08:00:00.000Z'
let made = 0
const tools: RebaseTools = {
  together: mergeChange,
  newId: () => {
    made += 1
    return `merged-${made}`
  },
  now: () => '2026-03-02T09:00:00.000Z',
  actor: 'test',
}

const record = (id: string, version: number, body: Body, schema = 1): VaultRecord => ({
  kind: 'note',
  id,
  version,
  schema,
  updatedAt: at,
  body,
})
const deleted = (id: string, version: number): VaultRecord => ({
  kind: 'note',
  id,
  version,
  schema: 1,
  updatedAt: at,
  deleted: true,
})
const items = (...ids: string[]) => ({ items: ids.map((id) => ({ id, value: '' })) })

/** One set that gives each record a new body, or deletes it. */
function entry(seq: number, ...changed: readonly (readonly [VaultRecord, Body | null])[]): Entry {
  const changes = changed.map(([{ kind, id, version, schema }, body]): Change => {
    const head = { kind, id, baseVersion: version, schema }
    return body ? { ...head, body } : { ...head, body: null }
  })
  const set = {
    id: `set-${seq}`,
    actor: 'test',
    at: `2026-03-02T08:00:0${seq}.000Z`,
    intent: 'edit',
    changes,
  }
  return { seq, set, bases: changed.map(([base]) => base), formerIds: [] }
}

/** What a record is once the set is applied. */
function after({ set }: Entry, id: string): VaultRecord {
  const change = set.changes.find((each) => each.id === id)
  if (!change) throw new Error(`nothing of ${id} in it`)
  return nextRecord(change, set.at)
}

const confirmedIn =
  (...records: VaultRecord[]) =>
  (kind: string, id: string) =>
    records.find((each) => recordKey(each) === recordKey({ kind, id }))

const [one, two] = [record('one', 1, items('a')), record('two', 1, items('b'))]
const both = entry(1, [one, items('a', 'pair')], [two, items('b', 'pair')])
/** A newer program wrote it, so that nothing can be merged with it here. */
const newer = record('one', 2, items('a', 'newer'), 2)

test('a later change to one record of a set that has to wait brings no half of it back', () => {
  const later = entry(2, [after(both, 'two'), items('b', 'pair', 'later')])
  const laid = rebase([both, later], confirmedIn(newer, deleted('two', 2)), tools)
  expect(laid.parked).toMatchObject([{ id: 'set-1', why: 'sealed', set: both.set }])
  expect(laid.removed).toEqual([both, later])
  expect(laid.added).toMatchObject([
    { seq: 2, formerIds: ['set-2'], set: { changes: [{ id: 'two', body: items('b', 'later') }] } },
  ])
})

test('nor does one that was made before anybody knew that the set would wait', () => {
  const kept = parked(both, 'refused', 'invalid-body', 'This is not well formed.')
  const first = entry(2, [after(both, 'two'), items('b', 'pair', 'first')])
  const second = entry(3, [after(first, 'two'), items('b', 'pair', 'first', 'second')])
  const laid = rebase([first, second], confirmedIn(one, deleted('two', 2)), tools, [kept])
  expect(laid.parked).toEqual([])
  expect(laid.added.flatMap(({ set }) => set.changes)).toMatchObject([
    { body: items('b', 'first') },
    { body: items('b', 'first', 'second') },
  ])
})

test('a change to what only a waiting set brought waits with it, as one set', () => {
  const body = {
    items: [
      { id: 'b', value: '' },
      { id: 'pair', value: 'more' },
    ],
  }
  const third = record('three', 1, {})
  const later = entry(2, [after(both, 'two'), body], [third, { text: 'with it' }])
  const onThat = entry(3, [after(later, 'two'), { ...body, title: 'and on that' }])
  const laid = rebase([both, later, onThat], confirmedIn(newer, two, third), tools)
  expect(laid.removed).toEqual([both, later, onThat])
  expect(laid.parked.map(({ id, bases }) => ({ id, bases }))).toEqual([
    { id: 'set-1', bases: [one, two, third] },
  ])
  expect(laid.parked[0]?.set.changes).toMatchObject([
    { id: 'one', baseVersion: 1, body: items('a', 'pair') },
    { id: 'two', baseVersion: 1, body },
    { id: 'three', baseVersion: 1, body: { text: 'with it' } },
  ])
  // The title has nothing to do with it, and goes on.
  expect(laid.added).toMatchObject([
    { seq: 3, set: { changes: [{ id: 'two', body: { ...items('b'), title: 'and on that' } }] } },
  ])
})

test('a change on a waiting set that a backup brought back goes on as it is', () => {
  const kept = parked(both, 'other-epoch', 'other-epoch', 'It was restored.')
  const later = entry(2, [after(both, 'two'), items('b', 'pair', 'later')])
  const back = confirmedIn(after(both, 'one'), after(both, 'two'))
  const laid = rebase([later], back, tools, [kept])
  expect(laid).toMatchObject({ entries: [later], removed: [], added: [], parked: [] })
})

test('what a waiting set brought into being waits with it, and goes with it when it is deleted', () => {
  const [none, other] = [record('one', 0, {}), record('two', 0, {})]
  const birth = entry(1, [none, items('a')], [other, items('b')])
  const kept = parked({ ...birth, bases: [null, null] }, 'refused', 'too-large', 'It is too large.')
  const edit = entry(2, [after(birth, 'one'), items('a', 'more')])
  const removal = entry(3, [after(birth, 'two'), null])
  const laid = rebase([edit, removal], confirmedIn(), tools, [kept])
  expect(laid.added).toEqual([])
  expect(laid.removed).toEqual([edit, removal])
  expect(laid.parked[0]?.set.changes).toMatchObject([
    { id: 'one', baseVersion: 0, body: items('a', 'more') },
    { id: 'two', baseVersion: 0, body: items('b') },
  ])
})

test('deleting a record of a waiting set still deletes it', () => {
  const kept = parked(both, 'refused', 'invalid-body', 'This is not well formed.')
  const removal = entry(2, [after(both, 'two'), null])
  const { added, notices } = rebase([removal], confirmedIn(one, two), tools, [kept])
  expect(added.flatMap(touches)).toMatchObject([
    { change: { body: null, baseVersion: 1 }, base: two },
  ])
  expect(notices).toEqual([])
})

test('a change on a refused set of one record goes on by itself, with all that it says', () => {
  const only = entry(1, [two, items('b', 'refused')])
  const kept = parked(only, 'refused', 'invalid-body', 'This is not well formed.')
  const later = entry(2, [after(only, 'two'), items('b', 'refused', 'later')])
  const { added, parked: waiting } = rebase([later], confirmedIn(two), tools, [kept])
  expect(waiting).toEqual([])
  expect(added).toMatchObject([{ set: { changes: [{ id: 'two', body: items('b', 'later') }] } }])
})

/** What is still told once the server has taken over all of it. */
function toldAfter({ entries, notices }: Rebased) {
  const records = entries.flatMap(({ set }) =>
    set.changes.map((change) => nextRecord(change, set.at)),
  )
  return noticesAfter(notices, purgedAmong(records), entries)
}

function purgeOf(base: VaultRecord, seq: number): Entry {
  const { set, ...rest } = entry(seq, [base, null])
  const changes = set.changes.map((change): Change => ({ ...change, body: null, purge: true }))
  return { ...rest, set: { ...set, changes } }
}

test('a purge after a merge tells that the edit from elsewhere is gone with it', () => {
  const first = record('n', 1, { text: 'as it was' })
  const mine = entry(1, [first, { text: 'mine' }])
  const purge = purgeOf(after(mine, 'n'), 2)
  const theirs = record('n', 2, { text: 'theirs' })
  const told = toldAfter(rebase([mine, purge], () => theirs, tools))
  expect(told).toMatchObject([{ what: 'purge-kept', recordId: 'n', path: '' }])
  expect(JSON.stringify(told)).not.toContain('theirs')

  const alone = rebase([mine, purge], () => first, tools)
  expect(alone.notices).toEqual([])
})

test('a purge that stands as it was made tells it too', () => {
  const listed = (value: string) => ({ items: [{ id: 'a', value }] })
  const first = record('n', 1, listed(''))
  const removal = entry(1, [first, items()])
  const undo = entry(2, [after(removal, 'n'), listed('')])
  const purge = purgeOf(after(undo, 'n'), 3)
  // The removal gives way to this and is no version any more, so the undo is the third again.
  const theirs = record('n', 2, listed('theirs'))
  const laid = rebase([removal, undo, purge], () => theirs, tools)
  expect(laid.removed).toEqual([removal, undo])
  expect(laid.entries.at(-1)).toBe(purge)
  expect(toldAfter(laid).map(({ what }) => what)).toEqual(['purge-kept'])
})

test('what was written anew after a purge tells of its own merges, and of no earlier one', () => {
  const first = record('n', 1, { text: 'as it was' })
  const theirs = record('n', 2, { text: 'theirs' })
  const mine = entry(1, [first, { text: 'mine' }])
  const purge = purgeOf(after(mine, 'n'), 2)
  const gone = nextRecord(purge.set.changes[0] as Change, at)
  const anew = [3, 4].map((seq) => entry(seq, [gone, { text: `anew ${seq}` }]))
  const laid = rebase([mine, purge, ...anew], () => theirs, tools)
  expect(toldAfter(laid).map(({ what, other }) => [what, other])).toEqual([
    ['purge-kept', undefined],
    ['mine-kept', 'anew 3'],
  ])
  expect(laid.entries).toHaveLength(4)
})
