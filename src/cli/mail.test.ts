import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { message } from '../../test/imap/letters.ts'
import { mailboxOf, scriptedServer } from '../../test/imap/scripted-server.ts'
import { backup } from './backup.ts'
import { type Command, UsageMistake } from './command.ts'
import { erase } from './erase.ts'
import { mail } from './mail.ts'
import { hasTerminals, runInTerminal, temporaryFolder } from './run-onward.test-support.ts'
import { shellAt } from './shell.test-support.ts'

const PASSWORD = 'planted words of a mailbox'
const USER = 'maria@mail.test'
const LIMIT_MS = 120_000
const messages = [message(1, 'arrived'), message(2, 'other'), message(3, 'refusal')]

// No keychain of the machine that runs the test is touched.
beforeEach(() => {
  delete process.env.DBUS_SESSION_BUS_ADDRESS
})

const serverOf = (port: number) => [
  ...['--server', 'localhost', '--port', String(port), '--encryption', 'plain'],
]

/** Runs a command as the person does; its exit status and all that it said. */
async function run(command: Command, data: string, args: readonly string[], typed = '') {
  const shell = shellAt(data, typed)
  return { status: await command(args, shell), said: shell.said() }
}

test('a mailbox is set up, listed, read and forgotten, and its password shows nowhere', async () => {
  using folder = temporaryFolder()
  await using server = await scriptedServer(mailboxOf(messages, PASSWORD))
  const say = (args: readonly string[], typed = '') => run(mail, folder.path, args, typed)
  const add = ['add', USER, ...serverOf(server.port)]
  const refused = await say(add, 'a mistake\n')
  expect(refused).toMatchObject({ status: 1, said: expect.stringContaining('did not accept') })
  expect((await say(['list'])).said).toContain('No mailbox is set up')
  const added = await say(add, `${PASSWORD}\n`)
  expect(added).toMatchObject({ status: 0, said: expect.stringContaining('Inbox, Archive') })
  const listed = await say(['list'])
  expect(listed.said).toContain(`${USER}  localhost  Inbox, Archive  password in file\n`)
  const read = await say(['fetch'])
  expect(read.said).toContain('6 read, 2 about your search, 2 known already, 2 forgotten.')
  const again = await say(['fetch', USER])
  expect(again.said).toContain('0 read')
  const said = [refused, added, listed, read, again].map((each) => each.said).join('\n')
  expect(said).not.toContain('planted')
  const copy = join(folder.path, 'copy.onward')
  expect(await run(backup, folder.path, ['-o', copy])).toMatchObject({ status: 0 })
  expect(readFileSync(copy).includes('planted')).toBe(false)
  expect(await say(['forget', 'other@mail.test'])).toMatchObject({ status: 1 })
  expect(await say(['forget', USER])).toMatchObject({ status: 0 })
  expect(readdirSync(join(folder.path, 'mailbox'))).toEqual([])
}, 60_000)

test('a folder that is not there is told before anything is kept', async () => {
  using folder = temporaryFolder()
  await using server = await scriptedServer(mailboxOf(messages, PASSWORD))
  const add = ['add', USER, ...serverOf(server.port), '--folder', 'Jobs']
  const added = await run(mail, folder.path, add, `${PASSWORD}\n`)
  expect(added).toMatchObject({ status: 1, said: expect.stringContaining('Inbox, Archive, Sent') })
  expect(existsSync(join(folder.path, 'mailbox'))).toBe(false)
})

test('erasing takes the mailbox and its password along', async () => {
  using folder = temporaryFolder()
  await using server = await scriptedServer(mailboxOf(messages, PASSWORD))
  const add = ['add', USER, ...serverOf(server.port)]
  await run(mail, folder.path, add, `${PASSWORD}\n`)
  await run(mail, folder.path, ['fetch'])
  expect(await run(erase, folder.path, ['--yes'])).toMatchObject({ status: 0 })
  expect(existsSync(join(folder.path, 'mailbox'))).toBe(false)
}, 60_000)

test.each([
  [[]],
  [['sing']],
  [['add']],
  [['add', 'a@nowhere.test']],
  [['add', USER, '--encryption', 'rot13']],
  [['add', USER, '--server', 'mail.example', '--port', 'x']],
  [['list', 'x']],
  [['forget']],
])('a command that makes no sense is told: mail %j', async (args) => {
  using folder = temporaryFolder()
  await expect(run(mail, folder.path, args, 'x\n')).rejects.toBeInstanceOf(UsageMistake)
})

test.skipIf(!hasTerminals)(
  'in a terminal the password is not shown, and a bar says how far it is',
  async () => {
    using folder = temporaryFolder()
    await using server = await scriptedServer(mailboxOf(messages, PASSWORD))
    const options = { data: folder.path, cwd: folder.path }
    const add = ['mail', 'add', USER, ...serverOf(server.port)]
    const added = await runInTerminal(add, [['App password', `${PASSWORD}\r`]], options)
    expect(added).toMatchObject({ status: 0 })
    expect(added.shown).not.toContain('planted')
    const read = await runInTerminal(['mail', 'fetch'], [], options)
    expect(read.shown).toMatch(/[█░]{24}.*\d+ of 6/)
  },
  LIMIT_MS,
)
