import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runOnward, temporaryFolder } from './run-onward.test-support.ts'

const root = join(import.meta.dirname, '../..')

test('help, version and no command tell and touch nothing', async () => {
  using folder = temporaryFolder()
  const data = join(folder.path, 'none')
  const run = (...args: string[]) => runOnward(args, { data, cwd: folder.path })
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(await run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  const helped = await run('help')
  expect(helped.status).toBe(0)
  for (const name of ['read', 'next', 'export', 'doctor']) {
    expect(helped.stdout).toContain(`onward ${name}`)
  }
  expect((await run('--help')).stdout).toBe(helped.stdout)
})

test.each([
  [['frobnicate'], 'frobnicate'],
  [['constructor'], 'constructor'],
  [['read'], 'Name the letters'],
  [['read', '--loud', 'a.eml'], '--loud'],
  [['export', '--format', 'xml'], 'xml'],
  [['export', 'extra'], 'extra'],
  [['doctor', 'extra'], 'extra'],
  [['next', '--what'], '--what'],
])('%j is a usage mistake: told on stderr, status 2, stdout empty', async (args, named) => {
  using folder = temporaryFolder()
  const run = await runOnward(args, { data: folder.path })
  expect(run).toMatchObject({ status: 2, stdout: '' })
  expect(run.stderr).toContain(named)
  expect(run.stderr).toContain('onward help')
  expect(run.stderr.trim().split('\n')).toHaveLength(1)
})

test('the starter runs a command in the folder of whoever calls it', async () => {
  using folder = temporaryFolder()
  const fixtures = join(root, 'test/mail/fixtures')
  const run = await runOnward(['read', 'no-after-interview.eml'], {
    data: folder.path,
    cwd: fixtures,
    program: join(root, 'scripts/onward.mjs'),
  })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  expect(run.stdout).toContain('Harbour Bakery')
  const missing = await runOnward(['read', 'nowhere.eml'], {
    data: folder.path,
    program: join(root, 'scripts/onward.mjs'),
  })
  expect(missing.status).toBe(1)
})
