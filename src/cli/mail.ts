import { expectNoWords, parseCommandLine } from './arguments.ts'
import { type Command, type ExitStatus, type Shell, UsageMistake } from './command.ts'
import { mailAdd } from './mail-add.ts'
import { mailFetch } from './mail-fetch.ts'
import { openMailbox } from './mail-open.ts'
import { write } from './output.ts'

const parts: Readonly<Record<string, Command>> = {
  add: mailAdd,
  list: (args, shell) => mailList(args, shell),
  fetch: mailFetch,
  forget: (args, shell) => mailForget(args, shell),
}

/** `onward mail add|list|fetch|forget`: letters straight from a mailbox. */
export const mail: Command = async ([name = '', ...args], shell) => {
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined
  if (!part) throw new UsageMistake('Say what to do with mail: add, list, fetch or forget')
  return part(args, shell)
}

async function mailList(args: readonly string[], shell: Shell): Promise<ExitStatus> {
  expectNoWords(parseCommandLine(args, {}).positionals)
  await using open = await openMailbox(shell)
  if (!open.mailbox) return 1
  const { accounts } = open.mailbox.overview()
  if (accounts.length === 0) shell.tell('No mailbox is set up. “onward mail add ADDRESS” does it.')
  for (const { user, host, labels, sinceOn, passwordIn } of accounts) {
    const since = sinceOn ? ` since ${sinceOn}` : ''
    const line = `${user}  ${host}  ${labels.join(', ')}${since}  password in ${passwordIn}`
    await write(shell.output, `${line}\n`)
  }
  return 0
}

async function mailForget(args: readonly string[], shell: Shell): Promise<ExitStatus> {
  const { positionals } = parseCommandLine(args, {})
  const [user] = positionals
  if (user === undefined || positionals.length > 1) {
    throw new UsageMistake('Name the address of the mailbox to forget')
  }
  await using open = await openMailbox(shell)
  if (!open.mailbox) return 1
  const account = open.mailbox.files.list().find((each) => each.user === user)
  if (!account) {
    shell.tell(`There is no mailbox ${user} here. “onward mail list” says which there are.`)
    return 1
  }
  await open.mailbox.forget(account.id)
  shell.tell(`${user} is forgotten, with its password. Letters that were taken in stay.`)
  return 0
}
