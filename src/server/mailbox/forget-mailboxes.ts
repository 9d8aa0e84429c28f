import { AccountFiles } from './account-files.ts'
import { passwordsIn } from './passwords.ts'
import { SendingFiles } from './sending-files.ts'

/** Forgets every mail account kept at `path`, also for sending, with passwords that are in the keychain. */
export async function forgetMailboxes(path: string): Promise<void> {
  const files = new AccountFiles(path)
  const passwords = passwordsIn(path)
  for (const { id } of files.list()) {
    await passwords.forget(id)
    files.forget(id)
  }
  const sending = new SendingFiles(path)
  const account = sending.account()
  if (account) await passwords.forget(account.passwordOf)
  sending.forgetAll()
}
