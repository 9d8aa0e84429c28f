import { expect, test } from 'vitest'
import { neverHeardBack } from '../recovery/confirm-reading.ts'
import { saidNo, walk } from '../recovery/walk.test-support.ts'
import { ok } from '../result.ts'
import { create } from '../vault/edit.ts'
import { personKind } from '../vault/kinds/person.ts'
import { casualName, companyFor, oneLine } from './one-line.ts'

test.each([
  ['2026-03-10T21:40:00.000Z', 'Had a no from Lindholm tonight.'],
  ['2026-03-11T00:40:00.000Z', 'Had a no from Lindholm tonight.'],
  ['2026-03-11T10:00:00.000Z', 'Had a no from Lindholm the other day and it still weighs.'],
  ['2026-03-13T22:00:00.000Z', 'Had a no from Lindholm the other day and it still weighs.'],
])('at %s the line begins with "%s"', (instant, begins) => {
  const { walking, recoveryId } = saidNo()
  const line = oneLine(walking.vault, recoveryId, walking.at(instant).now)
  expect(line.startsWith(begins)).toBe(true)
  expect(line).toMatch(/No need to fix it\. Could you ring me for ten minutes\?$/)
})

test('does not call a silence a no, and needs no no at all', () => {
  const walking = walk()
  const { recoveryId } = walking.act((vault, context) =>
    neverHeardBack(
      vault,
      {
        ...{ company: 'Nantmor Buses', role: null, applicationId: null, howFar: null },
        on: '2026-03-10',
      },
      context,
    ),
  )
  expect(oneLine(walking.vault, recoveryId, walking.now)).not.toMatch(/a no/)
  expect(oneLine(walking.vault, null, walking.now)).toMatch(/^It has been a heavy day\./)
})

test.each([
  ['Lindholm Ferries', 'Lindholm'],
  ['Tidewell', 'Tidewell'],
  ['The Corner House', 'The Corner House'],
  ['Green Valley Foods', 'Green Valley Foods'],
  ['B & T Haulage', 'B & T Haulage'],
])('says %s to a friend as %s', (company, casual) => {
  expect(casualName(company)).toBe(casual)
})

test('thinks first of those who listen, then of those who are close, never of a recruiter', () => {
  const walking = walk()
  const person = (name: string, relation: string, roles: string[]) =>
    walking.act((_, context) =>
      ok([create(personKind, context.newId(), { name, relation, roles })]),
    )
  person('Rae', 'recruiter', [])
  person('Priya', 'friend', [])
  person('Joan', 'colleague', ['listen'])
  expect(companyFor(walking.vault).map(({ body }) => body.name)).toEqual(['Joan', 'Priya'])
})
