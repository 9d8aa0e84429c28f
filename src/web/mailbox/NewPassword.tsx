import { useState } from 'preact/hooks'
import type { ConnectedMailbox, MailboxOverview } from '../../core/protocol/mailbox.ts'
import { sayRefusal } from '../shell/say-refusal.ts'
import { SecretField } from '../ui/SecretField.tsx'
import { askMailbox } from './ask-mailbox.ts'

/** Takes the password anew where the kept one is refused or gone. */
export function NewPassword(props: {
  account: ConnectedMailbox
  onChanged: (overview: MailboxOverview) => void
}) {
  const [password, setPassword] = useState('')
  const [asks, setAsks] = useState<string | null>(null)
  const tryAgain = async () => {
    if (password === '') {
      setAsks('Type the password first.')
      return
    }
    const { host, port, security, user, folders, sinceOn, follow } = props.account
    const account = { host, port, security, user, folders, sinceOn, follow, password }
    const reply = await askMailbox.connect(account)
    if (reply.kind === 'answer') props.onChanged(reply.answer)
    else setAsks(sayRefusal(reply, 'Nothing was changed.'))
  }
  return (
    <div class="mailbox-fields">
      <SecretField
        label="App password"
        autoComplete="current-password"
        value={password}
        onInput={setPassword}
        onEnter={tryAgain}
        asks={asks}
      />
      <p class="acts">
        <button class="btn main" type="button" onClick={tryAgain}>
          Try this password
        </button>
      </p>
    </div>
  )
}
