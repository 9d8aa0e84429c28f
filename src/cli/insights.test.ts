import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runOnward, temporaryFolder } from './run-onward.test-support.ts'

test('says where a search loses, as words and as the same numbers in JSON', async () => {
  using folder = temporaryFolder()
  const none = await runOnward(['insights'], { data: folder.path })
  expect(none).toMatchObject({ status: 0, stderr: '' })
  expect(none.stdout).toMatch(/^Nothing to count yet\./)

  const table = join(folder.path, 'search.csv')
  const rows = Array.from({ length: 24 }, (_, at) => `Employer ${at},Planner,2025-03-${at + 1}`)
  writeFileSync(table, ['Company,Job title,Date applied', ...rows].join('\n'))
  expect(await runOnward(['import', table], { data: folder.path })).toMatchObject({ status: 0 })
  const words = await runOnward(['insights'], { data: folder.path })
  expect(words.stdout).toContain('0 of 24 applications led to a talk: about ')
  expect(words.stdout).toContain('Worth a look at how you search: 24 applications')
  const json = JSON.parse((await runOnward(['insights', '--json'], { data: folder.path })).stdout)
  expect(json.steps[0]).toMatchObject({ id: 'talk', known: 24, succeeded: 0 })
  expect(json.steps[0].range.high).toBeGreaterThan(json.steps[0].range.median)
})
