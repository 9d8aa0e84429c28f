import { expect, test } from 'vitest'
import { killAgainAndAgain } from '../attack/kill-browser.ts'

/** How often the browser is killed; set higher to look longer (`ONWARD_KILLS=100`). */
const KILLS = Number(process.env.ONWARD_KILLS ?? 5)

test('what a browser said it keeps arrives, however often it is killed or loses its database', {
  timeout: 60_000 + KILLS * 30_000,
}, async () => {
  const report = await killAgainAndAgain({ kills: KILLS, emptyEach: 3, chance: Math.random })
  expect(report).toMatchObject({ kills: KILLS, lost: [], doubled: [] })
  expect(report.kept).toBeGreaterThanOrEqual(KILLS * 4)
  // Some were only in the profile when their browser died: nothing but the restart can send them.
  expect(report.waiting).toBeGreaterThan(0)
  expect(report.waitedThere).toBeGreaterThan(0)
})
