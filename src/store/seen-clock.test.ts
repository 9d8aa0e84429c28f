import { rmSync, statSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshFolder } from './custody/custody.test-support.ts'
import { believedClock } from './seen-clock.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const begun = Date.parse('2026-03-02T09:00:00.000Z')

/** What is believed each time that the clock is looked at. */
function believedOn(file: string, days: readonly number[]): readonly number[] {
  return days.map((day) => (believedClock(file, () => begun + day * DAY_MS)() - begun) / DAY_MS)
}

test('a clock that goes on by days is believed at once, and one that was put back', () => {
  using folder = freshFolder()
  const days = [0, 0.01, 1, 7, 3, 10]
  expect(believedOn(folder.seenClock, days)).toEqual(days)
  if (process.platform !== 'win32') {
    expect(statSync(folder.seenClock).mode & 0o777).toBe(0o600)
  }
})

test('a clock that is a year ahead for a while is not believed, and leaves nothing behind', () => {
  using folder = freshFolder()
  expect(believedOn(folder.seenClock, [0, 365, 365.1, 365.7, 0.2, 366, 1])).toEqual([
    0, 0, 0, 0, 0.2, 0.2, 1,
  ])
})

test('after a long absence the clock is believed on another day', () => {
  using folder = freshFolder()
  expect(believedOn(folder.seenClock, [0, 60, 60.5, 61, 62])).toEqual([0, 0, 0, 61, 62])
  expect(believedOn(folder.seenClock, [90, 120])).toEqual([62, 120])
})

test('a file that says nothing begins anew', () => {
  using folder = freshFolder()
  writeFileSync(folder.seenClock, '{"believed')
  expect(believedOn(folder.seenClock, [3])).toEqual([3])
  rmSync(folder.seenClock)
  expect(believedOn(folder.seenClock, [90, 200])).toEqual([90, 90])
})
