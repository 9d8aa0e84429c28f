import fc from 'fast-check'
import { expect, test } from 'vitest'
import { create, remove, replace } from '../vault/edit.ts'
import type { Kind } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import { isPurged, type Sealed } from '../vault/record.ts'
import { withBelongings } from './belongings.ts'
import { bringBack, deleteForGood } from './bring-back.ts'
import { keptHistory, now, plain } from './kept-history.test-support.ts'
import { deletedGroups, lastVersion, recentlyDeleted } from './recently-deleted.ts'
import { whatHappened } from './what-happened.ts'

const body = fc.record({
  company: fc.string({ unit: 'grapheme', maxLength: 40 }),
  events: fc.constant<[]>([]),
  own: fc.jsonValue(),
})

test('what is brought back after a deletion says the same, byte for byte', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1 }), body, (ids, said) => {
      const { vault, entries, write, ...history } = withRecords(ids, said)
      const before = JSON.stringify(ids.map((id) => vault.find('application', `a${id}`)))
      write(
        'remove-application',
        vault.all(applicationKind).map((record) => remove(applicationKind, record)),
      )
      expect(vault.all(applicationKind)).toEqual([])
      const [group] = deletedGroups(history.deleted(), now)
      const lasts = (group?.records ?? []).map(({ id, version }) =>
        lastVersion(
          entries().filter((entry) => entry.id === id),
          version,
        ),
      )
      const versions = lasts.flatMap((last) => last ?? [])
      write('bring-back', bringBack(vault, versions, plain))
      const after = JSON.stringify(ids.map((id) => vault.find('application', `a${id}`)))
      expect(after.replaceAll('"version":3', '"version":1')).toBe(before)
      expect(deletedGroups(history.deleted(), now)).toEqual([])
    }),
  )
})

test('what was deleted for good is in no view, and is not brought back', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{8}$/), (word) => {
      const { vault, entries, write, ...history } = withRecords([1], { company: word, events: [] })
      const kept = entries()
      write('remove-application', deleting(vault, applicationKind))
      write('delete-for-good', deleteForGood(vault, [{ kind: 'application', id: 'a1' }]))
      const groups = deletedGroups(history.deleted(), now)
      expect(groups).toEqual([])
      const shown = [
        recentlyDeleted(groups, entries(), plain),
        whatHappened(entries(), vault, now, plain),
        entries(),
        [...vault.records()],
      ]
      expect(JSON.stringify(shown)).not.toContain(word)
      expect(bringBack(vault, kept, plain)).toEqual([])
      expect(deleteForGood(vault, [{ kind: 'application', id: 'a1' }])).toEqual([])
    }),
  )
})

test('a letter goes for good with its text, and an application with its letters', () => {
  const { vault, write } = keptHistory()
  const head = { direction: 'in', applicationId: 'a1', addedAt: now.instant, source: 'paste' }
  write('told', [
    create(applicationKind, 'a1', { company: 'Tarn Water', events: [] }),
    create(letterKind, 'l1', head),
    create(letterTextKind, 'l1', { text: 'Dear Ines' }),
    create(letterKind, 'l2', { ...head, applicationId: 'a2' }),
  ])
  const names = [{ kind: 'application', id: 'a1' }]
  expect(withBelongings(vault, names).map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    'application/a1',
    'letter/l1',
    'letter-text/l1',
  ])
  write('delete-for-good', deleteForGood(vault, names))
  expect([...vault.records()].filter(isPurged)).toHaveLength(3)
  expect(vault.get(letterKind, 'l2')).toBeDefined()
})

test('an earlier version comes back as a new edit, and the same version changes nothing', () => {
  const { vault, entries, write } = withRecords([1], { company: 'Tarn Water', events: [] })
  const first = entries()
  const [record] = vault.all(applicationKind)
  if (!record) throw new Error('no record')
  write('edit-application', [replace(applicationKind, record, { company: 'Tarn', events: [] })])
  const changes = bringBack(vault, first, plain)
  expect(changes).toMatchObject([{ baseVersion: 2, body: { company: 'Tarn Water' } }])
  write('earlier-version', changes)
  expect(bringBack(vault, first, plain)).toEqual([])
})

test('what is sealed and stays closed comes back as it was sealed; opened, it is handed over plain', () => {
  const { vault, write, entries } = withRecords([], { company: '', events: [] })
  const sealed: Sealed = { alg: 'x', keyId: 'k', nonce: 'n', ciphertext: 'c' }
  write('write-page', [{ kind: 'entry', id: 'e1', baseVersion: 0, schema: 1, sealed }])
  const kept = entries()
  write('remove-note', [{ kind: 'entry', id: 'e1', baseVersion: 1, schema: 1, body: null }])
  expect(bringBack(vault, kept, plain)).toEqual([
    { kind: 'entry', id: 'e1', baseVersion: 2, schema: 1, sealed },
  ])
  expect(bringBack(vault, kept, () => ({ text: 'The bus' }))).toEqual([
    { kind: 'entry', id: 'e1', baseVersion: 2, schema: 1, body: { text: 'The bus' } },
  ])
})

function withRecords(ids: readonly number[], said: Application) {
  const history = keptHistory()
  const changes = ids.map((id) => create(applicationKind, `a${id}`, said))
  if (changes.length > 0) history.write('add-application', changes)
  const { vault, write, deleted } = history
  return { vault, write, deleted, entries: () => history.entries }
}

function deleting(vault: ReturnType<typeof keptHistory>['vault'], kind: Kind) {
  return vault.all(kind).map((record) => remove(kind, record))
}
