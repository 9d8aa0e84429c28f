import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tableOptionNames } from './import/table-options.ts'
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

const taught = [
  ...['read', 'mail', 'watch', 'next', 'insights', 'export', 'import', 'backup', 'restore'],
  ...['erase', 'doctor', 'demo', 'help', 'version'],
]

test.each(taught)('“%s --help” tells what it takes, on stdout, and does nothing', async (name) => {
  using folder = temporaryFolder()
  const data = join(folder.path, 'none')
  const run = (...args: string[]) => runOnward(args, { data, cwd: folder.path })
  const told = await run(name, '--help')
  expect(told).toMatchObject({ status: 0, stderr: '' })
  expect(told.stdout).toContain(`onward ${name}`)
  expect(await run('help', name)).toEqual(told)
  expect(await run(name, 'forget', '-h')).toEqual(told)
  expect(existsSync(data)).toBe(false)
})

test('what a command takes names every option that it takes', async () => {
  using folder = temporaryFolder()
  const options = {
    'mail add': ['--server', '--port', '--encryption', '--folder', '--since'],
    import: ['--dry-run', ...Object.keys(tableOptionNames).map((name) => `--${name}`)],
    export: ['--format', '--output'],
    backup: ['--output', '--lock'],
    doctor: ['--salvage', '--output'],
    watch: ['--once'],
  }
  for (const [command, names] of Object.entries(options)) {
    const told = await runOnward([...command.split(' '), '--help'], { data: folder.path })
    for (const name of names) expect(told.stdout).toContain(name)
  }
})

test.each([
  [['frobnicate'], 'frobnicate'],
  [['constructor'], 'constructor'],
  [['read'], 'Name the letters'],
  [['read', '--loud', 'a.eml'], '--loud'],
  [['export', '--format', 'xml'], 'xml'],
  [['export', 'extra'], 'extra'],
  [['doctor', 'extra'], 'extra'],
  [['demo', 'extra'], 'extra'],
  [['next', '--what'], 'There is no option “--what” here. “onward help next” says'],
  [['backup', '-o'], 'Something has to follow “-o, --output”'],
  [['next', '--json=yes'], '“--json” takes nothing after it'],
  [['help', 'frobnicate'], 'frobnicate'],
  [['version', 'extra'], 'extra'],
  [['mail', 'fetch', '--all'], '--all'],
  [['mail', 'add', 'me@gmail.com', '--port', 'front'], '--port is a number'],
  [['mail', 'add', 'me@gmail.com', '--since', 'May'], '--since is a day'],
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
