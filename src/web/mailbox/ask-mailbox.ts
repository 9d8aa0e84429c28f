import {
  type MailboxConnect,
  type MailboxFolders,
  type MailboxOverview,
  type MailboxSignIn,
  mailboxFoldersSchema,
  mailboxOverviewSchema,
} from '../../core/protocol/mailbox.ts'
import { ask, posted, read } from '../replica/ask-program.ts'
import type { Reply } from '../replica/transport.ts'

const overview = (path: string, init: RequestInit = {}): Promise<Reply<MailboxOverview>> =>
  ask(path, init, async (response) => read(mailboxOverviewSchema, await response.json()))

/** The program's side of mailboxes. Never rejects. */
export const askMailbox = {
  look: () => overview('/api/mailbox'),
  folders: (signIn: MailboxSignIn): Promise<Reply<MailboxFolders>> =>
    ask('/api/mailbox/folders', posted({ ...signIn }), async (response) =>
      read(mailboxFoldersSchema, await response.json()),
    ),
  connect: (account: MailboxConnect) => overview('/api/mailbox', posted({ ...account })),
  act: (id: string, what: 'fetch' | 'stop' | 'forget') =>
    overview(`/api/mailbox/${id}/${what}`, posted({})),
}
