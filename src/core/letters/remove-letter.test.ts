import { expect, test } from 'vitest'
import { applicationPage } from '../applications/application-page.ts'
import { nextRecord } from '../vault/change.ts'
import { create } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import { MemoryVault } from '../vault/vault.ts'
import { removeLetter } from './remove-letter.ts'

const at = '2026-03-10T21:40:00.000Z'
const now = { instant: at, zone: 'Europe/London' }
const context = { now, newId: () => 'new' }

test('a letter goes with its text; what it told of the application stays, without a way to nowhere', () => {
  const event = { id: 'v1', type: 'rejected', on: '2026-03-10', letterId: 'l1' }
  const head = { direction: 'in', applicationId: 'a1', addedAt: at, source: 'paste' }
  const vault = new MemoryVault(
    [
      create(applicationKind, 'a1', { company: 'Tarn Water', events: [event] }),
      create(letterKind, 'l1', head),
      create(letterTextKind, 'l1', { text: 'Dear Ines' }),
      create(letterKind, 'l2', head),
    ].map((change) => nextRecord(change, at)),
  )
  expect(applicationPage(vault, 'a1', now)?.events).toMatchObject([{ letterId: 'l1' }])
  const removed = removeLetter(vault, { letterId: 'l1' }, context)
  if (!removed.ok) throw new Error(removed.problem.message)
  expect(removed.value.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    'letter/l1',
    'letter-text/l1',
  ])
  for (const change of removed.value) vault.put(nextRecord(change, at))
  expect(applicationPage(vault, 'a1', now)).toMatchObject({
    events: [{ type: 'rejected', letterId: null }],
    letters: [{ id: 'l2' }],
  })
  expect(removeLetter(vault, { letterId: 'l1' }, context)).toMatchObject({
    problem: { code: 'not-found' },
  })
})
