import { expect, test } from 'vitest'
import { lettersVault, NOON } from '../letters/sample.test-support.ts'
import type { VaultRecord } from '../vault/record.ts'
import { MemoryVault } from '../vault/vault.ts'
import { today } from './next-step.ts'

/** Tuesday, 10 March 2026, at noon. */
const { application, record, settings, theirs } = lettersVault
const confirmation = () => theirs({ kind: 'confirmation', sure: true, company: 'Kestrel' })
const closing = (id: string, on: string) =>
  record('application', id, { company: id, events: [], closesOn: on })
const rulesOf = (...records: readonly VaultRecord[]) => {
  const { step, smaller } = today(new MemoryVault(records), NOON)
  return [step?.rule, ...smaller.map(({ rule, about }) => `${rule} ${about}`)]
}

test('three letters do not hide what closes: other rules come before more of the same', () => {
  const letters = [confirmation(), confirmation(), confirmation()]
  expect(rulesOf(...letters, closing('Tidewell', '2026-03-12'))).toEqual([
    'letter-waiting',
    'closing-soon Tidewell',
    `letter-waiting ${letters[1]?.id}`,
    `letter-waiting ${letters[0]?.id}`,
  ])
})

test('what closes first comes first, and no more than three stand below it', () => {
  const days = ['13', '11', '12', '10', '13'].map((day, n) => closing(`c${n}`, `2026-03-${day}`))
  expect(rulesOf(...days)).toEqual([
    'closing-soon',
    ...['closing-soon c1', 'closing-soon c2', 'closing-soon c0'],
  ])
})

test('of what has gone quiet one is spoken of, not a list', () => {
  const quiet = (id: string) =>
    record('application', id, {
      company: id,
      events: [{ id: 'e', type: 'applied', on: '2026-02-12' }],
    })
  expect(rulesOf(quiet('a'), quiet('b'), quiet('c'))).toEqual(['gone-quiet'])
})

test('where nothing else is to be said the steps are counted: one thing, or a few', () => {
  const said = (...records: readonly VaultRecord[]) =>
    today(new MemoryVault(records), NOON).sentence
  expect(said(confirmation())).toBe('One thing today.')
  expect(said(confirmation(), confirmation())).toBe('A few things, one at a time.')
})

test('a search that has led to a job asks for nothing, and what was planned stays in view', () => {
  const vault = application(
    [['interview', '2026-03-12']],
    confirmation(),
    settings({ hasJobSince: '2026-03-09' }),
  )
  expect(today(vault, NOON)).toMatchObject({
    ...{ state: 'nothing', step: null, smaller: [] },
    sentence: 'You have a job, and the search rests.',
    week: [{ text: 'Talk with Tarn Water' }],
  })
})
