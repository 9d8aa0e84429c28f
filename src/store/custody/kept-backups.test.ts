import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BackupReason, backupName, keptBackups, readBackupName } from './kept-backups.ts'

const now = Date.parse('2026-03-18T12:00:00.000Z')
const DAY_MS = 24 * 60 * 60 * 1000

function backup(at: string | number, reason: BackupReason = 'daily') {
  const madeAtMs = typeof at === 'number' ? at : Date.parse(at)
  return { name: backupName(madeAtMs, reason), madeAtMs, reason }
}

function keptDays(backups: readonly ReturnType<typeof backup>[]): readonly string[] {
  return [...keptBackups(backups, now)].map(({ madeAtMs }) =>
    new Date(madeAtMs).toISOString().slice(0, 10),
  )
}

test('keeps of daily copies 7 days, 4 weeks from Monday and 6 months', () => {
  const daily = Array.from({ length: 400 }, (_, days) => backup(now - days * DAY_MS))
  expect(keptDays(daily)).toEqual([
    '2026-03-18',
    '2026-03-17',
    '2026-03-16',
    '2026-03-15',
    '2026-03-14',
    '2026-03-13',
    '2026-03-12',
    '2026-03-08',
    '2026-03-01',
    '2026-02-28',
    '2026-01-31',
    '2025-12-31',
    '2025-11-30',
    '2025-10-31',
  ])
})

test('keeps the newest of a day', () => {
  const kept = keptBackups([backup('2026-03-18T08:00:00Z'), backup('2026-03-18T11:00:00Z')], now)
  expect([...kept].map(({ name }) => name)).toEqual(['2026-03-18T11-00-00-000Z-daily.onward'])
})

test('keeps the newest, however old it is', () => {
  expect(keptDays([backup('2020-01-01T00:00:00Z'), backup('2021-01-01T00:00:00Z')])).toEqual([
    '2021-01-01',
  ])
})

test('keeps every copy from before a restore or an import for 30 days', () => {
  expect(
    keptDays([
      backup('2026-03-18T08:00:00Z', 'before-restore'),
      backup('2026-03-18T09:00:00Z', 'before-restore'),
      backup('2026-02-17T12:00:00Z', 'before-import'),
      backup('2026-02-16T11:59:59Z', 'before-import'),
      backup('2026-03-18T10:00:00Z'),
    ]),
  ).toEqual(['2026-03-18', '2026-03-18', '2026-03-18', '2026-02-17'])
})

test('leaves alone what a clock that ran ahead dated later, and what it did not write', () => {
  expect(keptDays([backup('2027-01-01T00:00:00Z'), backup('2026-03-01T00:00:00Z')])).toEqual([
    '2027-01-01',
    '2026-03-01',
  ])
  for (const name of ['mine.onward', '2026-03-18T11-00-00-000Z-daily.onward.part', '../x']) {
    expect(readBackupName(name)).toBeUndefined()
  }
})

test('reads back every name that it gives', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (date) => {
      const made = backup(date.getTime(), 'before-import')
      expect(readBackupName(made.name)).toEqual(made)
    }),
  )
})

test('whoever takes a copy every few hours never has more than 18 of them, and one of each day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 10, max: 300 }),
      (hours, times) => {
        let kept: readonly ReturnType<typeof backup>[] = []
        for (let time = 0; time < times; time += 1) {
          const at = now + time * hours * 60 * 60 * 1000
          kept = [...keptBackups([...kept, backup(at)], at)]
        }
        expect(kept.length).toBeLessThanOrEqual(18)
        const last = now + (times - 1) * hours * 60 * 60 * 1000
        const days = new Set(kept.map(({ madeAtMs }) => Math.floor(madeAtMs / DAY_MS)))
        const made = new Set(
          Array.from({ length: times }, (_, time) =>
            Math.floor((now + time * hours * 60 * 60 * 1000) / DAY_MS),
          ),
        )
        for (let day = Math.floor(last / DAY_MS) - 6; day <= Math.floor(last / DAY_MS); day += 1) {
          if (made.has(day)) expect(days.has(day)).toBe(true)
        }
      },
    ),
    { numRuns: 30 },
  )
})
