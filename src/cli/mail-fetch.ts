import type { MailboxAccount } from '../core/protocol/mailbox.ts'
import type { Mailbox } from '../server/mailbox/mailbox.ts'
import { parseCommandLine } from './arguments.ts'
import { type Command, type Shell, UsageMistake } from './command.ts'
import { openMailbox } from './mail-open.ts'
import { Progress } from './progress.ts'

const LOOKED_EVERY_MS = 100

/** `onward mail fetch [ADDRESS]`: reads what is new of one mailbox, or of all. */
export const mailFetch: Command = async (args, shell) => {
  const { positionals } = parseCommandLine(args, {})
  const [user] = positionals
  if (positionals.length > 1) throw new UsageMistake('Name one mailbox, or none for all')
  await using open = await openMailbox(shell)
  if (!open.mailbox) return 1
  const accounts = open.mailbox.files
    .list()
    .filter((account) => user === undefined || account.user === user)
  if (accounts.length === 0) {
    const which = user === undefined ? 'No mailbox is set up' : `There is no mailbox ${user} here`
    shell.tell(`${which}. “onward mail add ADDRESS” sets one up.`)
    return 1
  }
  let allRead = true
  for (const account of accounts) {
    if (!(await fetchOne(account, open.mailbox, shell))) allRead = false
  }
  return allRead ? 0 : 1
}

async function fetchOne(account: MailboxAccount, mailbox: Mailbox, shell: Shell): Promise<boolean> {
  const job = mailbox.jobOnce(account)
  using progress = new Progress(shell.terminal)
  let toldUntil = ''
  const look = () => {
    const { state } = job
    if (state.state === 'reading')
      progress.show(state.read, state.of, `${state.read} of ${state.of}`)
    if (state.state === 'waiting' && state.until !== toldUntil) {
      toldUntil = state.until
      shell.tell(`${state.problem.message} It is tried again by itself.`)
    }
  }
  const looking = setInterval(look, LOOKED_EVERY_MS)
  try {
    job.start()
    await job.done
  } finally {
    clearInterval(looking)
    progress[Symbol.dispose]()
  }
  if (job.state.state === 'failed') shell.tell(job.state.problem.message)
  if (job.state.state !== 'idle' || !job.last) return false
  const { read, found, known, forgotten, missing } = job.last
  for (const folder of missing) shell.tell(`The folder ${folder} is not there any more.`)
  shell.tell(
    `${account.user}: ${read} read, ${found} about your search, ${known} known already, ${forgotten} forgotten.`,
  )
  if (found > 0) shell.tell('Open Onward to look through what was found.')
  return true
}
