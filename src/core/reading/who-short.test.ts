import { expect, test } from 'vitest'
import { readShort, type ShortWhoLetter } from '../../../test/letters/who/read-short.ts'
import { prepareLetter } from './letter-text.ts'
import { companyKey } from './names.ts'
import { findRolePlaces } from './role.ts'
import { findWho } from './who.ts'
import { prepareWho } from './who-text.ts'

const wordsOf = (role: string): string =>
  role
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function shareRight(letters: readonly ShortWhoLetter[]): { company: number; role: number } {
  let company = 0
  let role = 0
  for (const letter of letters) {
    const who = findWho(prepareLetter(letter), letter, letter.kind)
    const employer = who.company === null ? null : companyKey(who.company.name)
    const job = who.role === null ? null : wordsOf(who.role.name)
    if (letter.companies.map((name) => name && companyKey(name)).includes(employer)) company += 1
    if (letter.roles.map((name) => name && wordsOf(name)).includes(job)) role += 1
  }
  return { company: company / letters.length, role: role / letters.length }
}

test('short letters of many trades in seven languages name their employer and job', () => {
  const letters = readShort('short')
  expect(letters).toHaveLength(118)
  const { company, role } = shareRight(letters)
  expect(company).toBeGreaterThanOrEqual(0.94)
  expect(role).toBeGreaterThanOrEqual(0.9)
})

test('letters that the rules were not written for name theirs nearly as often', () => {
  const letters = readShort('aside')
  expect(letters).toHaveLength(53)
  const { company, role } = shareRight(letters)
  expect(company).toBeGreaterThanOrEqual(0.9)
  expect(role).toBeGreaterThanOrEqual(0.9)
})

test.each([
  ['a role in every line', 'for the position of Night Porter at Lindholm Ferries, or as Cook. '],
  ['nothing but words for jobs', 'porter cook baker waiter Porter Cook Baker Waiter '],
  ['nothing but names', 'Lindholm Ferries GmbH, Quarrybank Trust. Sandahl & Roth Ltd '],
  ['nothing but closings', 'Kind regards,\nInes Roth\nCordialement,\nInes Roth\n'],
])('looks at no more places of a text without end: %s', (_about, line) => {
  const placesIn = (times: number): readonly [number, number, number] => {
    const head = { subject: line, fromName: null, fromAddress: null }
    const who = prepareWho(prepareLetter({ ...head, text: line.repeat(times) }))
    return [findRolePlaces(who).length, who.names.length, who.closings.length]
  }
  const many = placesIn(1_000)
  expect(placesIn(20_000)).toEqual(many)
  const [roles, names, closings] = many
  expect(roles).toBeLessThanOrEqual(250)
  expect(names).toBeLessThanOrEqual(80)
  expect(closings).toBeLessThanOrEqual(24)
})
