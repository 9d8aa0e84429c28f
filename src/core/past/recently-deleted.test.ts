import { expect, test } from 'vitest'
import { create, remove } from '../vault/edit.ts'
import type { Kind } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import { personKind } from '../vault/kinds/person.ts'
import { actionKind, dismissalKind } from '../vault/kinds/plan.ts'
import type { Body } from '../vault/record.ts'
import { keptHistory, now, plain } from './kept-history.test-support.ts'
import { deletedGroups, isClosed, recentlyDeleted } from './recently-deleted.ts'

const letter = { direction: 'in', addedAt: now.instant, source: 'paste' }
const action = {
  ifCue: 'after breakfast',
  thenStep: 'read one page',
  minutes: 10,
  on: '2026-03-11',
  state: 'open',
  addedAt: now.instant,
}
const records: readonly (readonly [Kind, string, Body])[] = [
  [letterTextKind, 'l1', { text: 'Dear Ines' }],
  [letterKind, 'l1', letter],
  [letterKind, 'l2', letter],
  [actionKind, 's1', action],
  [applicationKind, 'a1', { company: 'Tarn Water', events: [] }],
]

test('what went together is told together, under the name of what a person would look for', () => {
  const { vault, entries, deleted } = deletedAt(records, '2026-03-09T10:00:00.000Z', 'cli')
  expect(recentlyDeleted(deletedGroups(deleted(), now), entries(), plain)).toMatchObject([
    {
      what: 'An application',
      name: 'Tarn Water',
      along: 'with 2 letters and a step',
      actor: 'cli',
      at: '2026-03-09T10:00:00.000Z',
      records: [{}, {}, {}, {}, {}],
    },
  ])
  expect(vault.all(applicationKind)).toEqual([])
})

test('what was deleted longer ago than 30 days is not told', () => {
  const person = [[personKind, 'p1', { name: 'Joan', roles: [] }]] as const
  expect(deletedGroups(deletedAt(person, '2026-02-08T10:00:00.000Z').deleted(), now)).toEqual([])
  expect(deletedGroups(deletedAt(person, '2026-02-08T22:00:00.000Z').deleted(), now)).toHaveLength(
    1,
  )
})

test('what nobody would look for by itself is not told', () => {
  const dismissal = [[dismissalKind, 'd1', { rule: 'rest', at: now.instant }]] as const
  expect(deletedGroups(deletedAt(dismissal).deleted(), now)).toEqual([])
})

test('without its history it is named by its kind and day alone', () => {
  const groups = deletedGroups(deletedAt(records).deleted(), now)
  expect(recentlyDeleted(groups, [], plain)).toMatchObject([
    { what: 'An application', name: null, actor: null, last: null },
  ])
})

test('what is no longer kept is left out', () => {
  const { entries, deleted } = deletedAt(records)
  const letGo = entries().map((entry) => ({
    ...entry,
    record: entry.version === 1 ? null : entry.record,
  }))
  expect(recentlyDeleted(deletedGroups(deleted(), now), letGo, plain)).toEqual([])
})

test('what is sealed has a name only once it is opened', () => {
  const history = keptHistory()
  const sealed = { alg: 'x', keyId: 'k', nonce: 'n', ciphertext: 'c' }
  history.write('write-page', [{ kind: 'entry', id: 'e1', baseVersion: 0, schema: 1, sealed }])
  history.write('remove-note', [{ kind: 'entry', id: 'e1', baseVersion: 1, schema: 1, body: null }])
  const groups = deletedGroups(history.deleted(), now)
  const [closed] = recentlyDeleted(groups, history.entries, plain)
  expect(closed).toMatchObject({ what: 'A page of your journal', name: null })
  expect(closed && isClosed(closed, plain)).toBe(true)
  const open = () => ({ text: 'The bus was late.\nI was not.' })
  const [opened] = recentlyDeleted(groups, history.entries, open)
  expect(opened?.name).toBe('“The bus was late. I was not.”')
  expect(opened && isClosed(opened, open)).toBe(false)
})

function deletedAt(
  records: readonly (readonly [Kind, string, Body])[],
  at = now.instant,
  actor = 'web',
) {
  const history = keptHistory()
  history.write(
    'add',
    records.map(([kind, id, body]) => create(kind, id, body)),
    '2026-01-05T10:00:00.000Z',
  )
  const removal = records.map(([kind, id]) => remove(kind, { id, version: 1 }))
  history.write('remove-application', removal, at, actor)
  const { vault, deleted } = history
  return { vault, deleted, entries: () => history.entries }
}
