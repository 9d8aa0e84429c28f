import { expect, test } from 'vitest'
import { readMorning } from './morning.ts'

const readings: readonly [typed: string, time: string][] = [
  ['9:30', '09:30'],
  [' 09:30 ', '09:30'],
  ['9.30', '09:30'],
  ['0930', '09:30'],
  ['930', '09:30'],
  ['9', '09:00'],
  ['9am', '09:00'],
  ['12 am', '00:00'],
  ['12pm', '12:00'],
  ['1:15 pm', '13:15'],
]

for (const [typed, time] of readings) {
  test(`“${typed}” is read as ${time}`, () => {
    expect(readMorning(typed)).toEqual({ ok: true, value: time })
  })
}

for (const typed of ['25:00', '9:61', 'nine', '13pm0', '-9', '9:3']) {
  test(`“${typed}” is not guessed at`, () => {
    expect(readMorning(typed)).toMatchObject({ ok: false, problem: { code: 'not-a-time' } })
  })
}
