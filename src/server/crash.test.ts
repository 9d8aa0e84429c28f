import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { crashAgainAndAgain } from './crash-run.test-support.ts'

const WRITES = 500

test(`keeps every acknowledged write when killed at random moments of ${WRITES}`, {
  timeout: 180_000,
}, async () => {
  const data = mkdtempSync(join(tmpdir(), 'onward-crash-'))
  const report = await crashAgainAndAgain({ data, writes: WRITES, chance: Math.random })
  expect(report).toMatchObject({ lost: 0, halves: 0, surplus: 0, integrity: ['ok'] })
  expect(report.acknowledged).toBeGreaterThanOrEqual(WRITES)
  rmSync(data, { recursive: true, force: true })
})
