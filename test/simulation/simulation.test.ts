import { describe, expect, test } from 'vitest'
import { mutations } from './mutations.ts'
import { runSchedule } from './schedule.ts'

/** Schedules per run of the suite; `npm run bench:sync` runs as many as there is time for. */
const SCHEDULES = Number(process.env.ONWARD_SCHEDULES ?? 60)
const FIRST_SEED = Number(process.env.ONWARD_SEED ?? 1)

test('nothing is lost, and all replicas end alike', { timeout: 240_000 }, async () => {
  const failed: string[] = []
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SCHEDULES; seed += 1) {
    const { problems, trace } = await runSchedule(seed)
    if (problems.length === 0) continue
    failed.push(`npm run bench:sync -- --seed ${seed} --trace`, ...trace, ...problems)
  }
  expect(failed.join('\n')).toBe('')
})

test('one seed gives the same schedule each time', async () => {
  const [one, two] = [await runSchedule(7), await runSchedule(7)]
  expect(one).toEqual(two)
})

describe('the simulator sees it when', () => {
  test.each(Object.entries(mutations))('%s', { timeout: 120_000 }, async (_name, plant) => {
    const uproot = plant()
    try {
      expect(await firstFailure(150)).toBeDefined()
    } finally {
      uproot()
    }
  })
})

async function firstFailure(most: number): Promise<number | undefined> {
  for (let seed = 1; seed <= most; seed += 1) {
    if ((await runSchedule(seed)).problems.length > 0) return seed
  }
  return undefined
}
