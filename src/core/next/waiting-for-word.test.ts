import { expect, test } from 'vitest'
import { lettersVault, NOON } from '../letters/sample.test-support.ts'
import type { Body, VaultRecord } from '../vault/record.ts'
import { MemoryVault } from '../vault/vault.ts'
import { stepsFor } from './next-step.ts'
import { sceneOf } from './scene.ts'

const { application, sent, theirs } = lettersVault
const EVENING = { ...NOON, instant: '2026-03-10T22:00:00.000Z' }

/** The steps of one rule by day, for these letters. */
function spoken(rule: string, letters: readonly VaultRecord[], now = NOON) {
  const scene = sceneOf(new MemoryVault(letters), now)
  return stepsFor(scene, 'day').filter((step) => step.rule === rule)
}
const waiting = (letters: readonly VaultRecord[], now = NOON) =>
  spoken('letter-waiting', letters, now)
const no = (source: string) => theirs({ kind: 'rejection' }, { source })

test('a no that nobody brought waits for the morning, one that was brought is spoken of', () => {
  for (const source of ['mailbox', 'folder']) {
    expect(waiting([no(source)], EVENING)).toEqual([])
    expect(waiting([no(source)])).toHaveLength(1)
  }
  expect(waiting([no('paste')], EVENING)).toHaveLength(1)
  const invitation = theirs({ kind: 'interview' }, { source: 'mailbox' })
  expect(waiting([invitation], EVENING)).toHaveLength(1)
})

test('what opens something comes first, then the newest, three of each at most', () => {
  const others = [1, 2, 3, 4].map(() => theirs({ kind: 'confirmation' }))
  const opening = ['offer', 'interview', 'assessment', 'offer'].map((kind) => theirs({ kind }))
  const ids = waiting([...opening, ...others]).map(({ about }) => about)
  const newest = (letters: readonly VaultRecord[]) =>
    letters
      .map(({ id }) => id)
      .toReversed()
      .slice(0, 3)
  expect(ids).toEqual([...newest(opening), ...newest(others)].slice(0, 4))
  expect(waiting(others).map(({ about }) => about)).toEqual(newest(others))
})

test('after thirty days a letter is left to the list of letters', () => {
  const came = (addedAt: string) => waiting([theirs({ kind: 'offer' }, { addedAt })])
  expect(came('2026-02-08T12:00:00.000Z')).toHaveLength(1)
  expect(came('2026-02-08T11:59:59.999Z')).toEqual([])
})

test('only where the reading is sure it is said what the letter is', () => {
  const titleOf = (reading: Body) => waiting([theirs(reading)])[0]?.title
  expect(titleOf({ kind: 'confirmation', sure: true, company: 'Kestrel', role: null })).toBe(
    'Say whether this is right: Kestrel has your application.',
  )
  expect(titleOf({ kind: 'offer', sure: true, company: 'Kestrel', role: 'Clerk' })).toMatch(
    /^Say whether this is right: an offer from Kestrel.*Clerk/,
  )
  expect(titleOf({ kind: 'rejection', sure: false, company: 'Kestrel' })).toBe(
    'Say what this letter from Kestrel is.',
  )
  expect(titleOf({ kind: 'rejection', sure: false, company: null })).toBe(
    'Say what this letter is.',
  )
  expect(titleOf({ kind: 'of-a-later-version', sure: true, company: null })).toMatch(
    /^Say whether this is right: /,
  )
})

test('a letter of one’s own is quiet from three weeks on until two months, the newest first', () => {
  const quiet = (...days: readonly string[]) => {
    const letters = days.map((on) => sent('mentor', on, { to: { name: `Nia of ${on}` } }))
    const vault = application([], ...letters)
    const scene = sceneOf(vault, NOON)
    return stepsFor(scene, 'day')
      .filter(({ rule }) => rule === 'letter-quiet')
      .map(({ about }) => letters.findIndex(({ id }) => id === about))
  }
  expect(quiet('2026-02-18')).toEqual([])
  expect(quiet('2026-02-17')).toEqual([0])
  expect(quiet('2026-01-09')).toEqual([0])
  expect(quiet('2026-01-08')).toEqual([])
  expect(quiet('2026-02-01', '2026-02-10')).toEqual([1, 0])
})

test('one that was put away today lets no other letter take its place', () => {
  const letters = [sent('mentor', '2026-02-01'), sent('mentor', '2026-02-10')]
  const away = lettersVault.record('dismissal', 'd', {
    ...{ rule: 'letter-quiet', about: letters[1]?.id, at: NOON.instant },
    until: '2026-03-11T09:30:00.000Z',
  })
  expect(spoken('letter-quiet', letters)).toHaveLength(2)
  expect(spoken('letter-quiet', [...letters, away])).toEqual([])
})

test('a letter that was decided against, or not sent, is not quiet', () => {
  const quiet = (fields: Body) => spoken('letter-quiet', [sent('mentor', '2026-02-10', fields)])
  expect(quiet({ state: 'dropped' })).toEqual([])
  expect(quiet({ sentAt: undefined })).toEqual([])
  expect(quiet({ to: { address: 'nia@tarn.example' } })).toHaveLength(1)
})
