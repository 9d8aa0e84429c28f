import { expect, test } from 'vitest'
import { runOnward, temporaryFolder } from './run-onward.test-support.ts'

test('says the next step with its because, as words and as JSON', async () => {
  using folder = temporaryFolder()
  const words = await runOnward(['next'], { data: folder.path })
  expect(words.status).toBe(0)
  expect(words.stderr).toContain('“onward read --save FILE” takes a letter in')
  const json = await runOnward(['next', '--json'], { data: folder.path })
  expect(json).toMatchObject({ status: 0, stderr: '' })
  const { state, sentence, step, smaller } = JSON.parse(json.stdout)
  expect(state).toBe('first')
  expect(words.stdout.startsWith(sentence)).toBe(true)
  expect(Array.isArray(smaller)).toBe(true)
  if (step) expect(words.stdout).toContain(step.because)
})
