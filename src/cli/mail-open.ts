import { Mailbox } from '../server/mailbox/mailbox.ts'
import type { Shell } from './command.ts'
import { OpenRecords } from './open-records.ts'

/** The mailboxes of a data folder, opened for a command; without them where the folder does not open. */
interface OpenMailbox extends AsyncDisposable {
  readonly mailbox: Mailbox | null
}

/** Opens them; a problem is told. */
export async function openMailbox(shell: Shell): Promise<OpenMailbox> {
  const opened = await OpenRecords.open(shell.folder)
  if (!opened.ok) {
    shell.tell(opened.problem.message)
    return { mailbox: null, [Symbol.asyncDispose]: async () => {} }
  }
  const { store } = opened.value
  const { folder, context } = shell
  const mailbox = new Mailbox({
    taking: { store, folder, actor: 'cli', context },
    random: Math.random,
    report: (error) => console.error(error),
  })
  return {
    mailbox,
    async [Symbol.asyncDispose]() {
      await mailbox[Symbol.asyncDispose]()
      await opened.value[Symbol.asyncDispose]()
    },
  }
}
