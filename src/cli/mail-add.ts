import * as z from 'zod/mini'
import { mailboxConnectSchema } from '../core/protocol/mailbox.ts'
import { folderLabel } from '../mail/imap/folders.ts'
import { isSecurity, usualPort } from '../mail/imap/open-socket.ts'
import { mailProviders } from '../mail/imap/providers.ts'
import { parseCommandLine } from './arguments.ts'
import { type Command, UsageMistake } from './command.ts'
import { openMailbox } from './mail-open.ts'

/** What can be checked before a password is asked for. */
const choiceSchema = z.pick(mailboxConnectSchema, { port: true, folders: true, sinceOn: true })

function sayWrong(field: PropertyKey | undefined): string {
  switch (field) {
    case 'port':
      return '--port is a number up to 65535, such as 993'
    case 'sinceOn':
      return '--since is a day such as 2026-03-02'
    case 'folders':
      return '--folder is the name of a folder'
    case 'host':
      return '--server is a name such as imap.example.org'
    case 'password':
      return 'A password has up to 1000 characters'
    default:
      return 'ADDRESS is a mail address such as me@example.org'
  }
}

/**
 * `onward mail add ADDRESS [--server NAME] [--port N] [--encryption tls|starttls|plain] [--folder NAME]…
 * [--since YYYY-MM-DD]`: sets a mailbox up. The password is typed unseen, or piped in.
 */
export const mailAdd: Command = async (args, shell) => {
  const { values, positionals } = parseCommandLine(args, {
    server: { type: 'string' },
    port: { type: 'string' },
    encryption: { type: 'string', default: 'tls' },
    folder: { type: 'string', multiple: true },
    since: { type: 'string' },
  })
  const [user] = positionals
  if (user === undefined || positionals.length > 1) {
    throw new UsageMistake('Name the mail address of the mailbox')
  }
  const { encryption } = values
  if (!isSecurity(encryption)) {
    throw new UsageMistake('--encryption is tls, starttls or plain')
  }
  const wanted = choiceSchema.safeParse({
    port: values.port === undefined ? usualPort(encryption) : Number(values.port),
    folders: values.folder ?? ['INBOX'],
    sinceOn: values.since ?? null,
  })
  if (!wanted.success) throw new UsageMistake(sayWrong(wanted.error.issues[0]?.path[0]))
  const provider = mailProviders.find(({ domains }) =>
    domains.includes(user.split('@')[1]?.toLowerCase() ?? ''),
  )
  const host = values.server ?? provider?.host
  if (host === undefined) {
    throw new UsageMistake(`Onward does not know the server of ${user}; name it with --server`)
  }
  if (provider && !values.server) shell.tell(`${provider.name}: ${provider.password}`)
  const asked = await shell.terminal.askSecret(`App password of ${user}:`)
  if (!asked.ok) {
    shell.tell(
      'A password is needed: type it in a terminal, or pipe it in as one line. Nothing was changed.',
    )
    return 1
  }
  const account = mailboxConnectSchema.safeParse({
    ...wanted.data,
    ...{ host, security: encryption, user, password: asked.value, follow: 'asked' },
  })
  if (!account.success) throw new UsageMistake(sayWrong(account.error.issues[0]?.path[0]))
  await using open = await openMailbox(shell)
  if (!open.mailbox) return 1
  const looked = await open.mailbox.folders(account.data)
  if (!looked.ok) {
    shell.tell(looked.problem.message)
    return 1
  }
  const { folders, ticked } = looked.value
  const named = (word: string) =>
    folders.find(({ name, label }) => name === word || label === word)?.name
  const missing = values.folder?.find((word) => named(word) === undefined)
  if (missing !== undefined) {
    const there = folders.map(({ label }) => label).join(', ')
    shell.tell(`There is no folder “${missing}”. There are: ${there}. Nothing was saved.`)
    return 1
  }
  const chosen = values.folder?.flatMap((word) => named(word) ?? []) ?? ticked
  const { passwordIn } = await open.mailbox.connect({ ...account.data, folders: chosen })
  const place =
    passwordIn === 'keychain'
      ? 'the keychain of this machine'
      : `a file in ${shell.folder.mailbox} that only you may read`
  shell.tell(
    `${user} is set up: ${chosen.map(folderLabel).join(', ')}. The password is in ${place}.`,
  )
  shell.tell('“onward mail fetch” reads it; nothing there is ever changed.')
  return 0
}
