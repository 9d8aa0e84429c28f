import { expect, test } from 'vitest'
import { lettersVault, NOON } from '../letters/sample.test-support.ts'
import { waitingLetters } from './waiting-letters.ts'

const { application, sent, theirs } = lettersVault

test('a letter that came and was read waits until the person has said what it is', () => {
  const waits = theirs({ kind: 'rejection' })
  const confirmed = theirs({ kind: 'rejection' }, { confirmedAt: NOON.instant })
  expect(waitingLetters(application([], waits, confirmed)).map(({ id }) => id)).toEqual([waits.id])
})

test('a letter of one’s own, one that was not read and mere noise wait for nothing', () => {
  const own = sent('mentor', '2026-03-02')
  const unread = theirs({}, { reading: undefined })
  expect(waitingLetters(application([], own, unread, theirs({ kind: 'noise' })))).toEqual([])
})
