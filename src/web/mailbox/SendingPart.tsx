import { useEffect, useState } from 'preact/hooks'
import type { MailboxOverview } from '../../core/protocol/mailbox.ts'
import type { SendingAccount } from '../../core/protocol/sending.ts'
import { dateIn } from '../../core/time/calendar.ts'
import { sayDate } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { sayRefusal } from '../shell/say-refusal.ts'
import { Section } from '../ui/Opening.tsx'
import { askSending } from './ask-sending.ts'
import { sayPlace } from './mailbox-words.ts'
import { SendingSetup } from './SendingSetup.tsx'

/** Sending by SMTP: set up, changed and forgotten. Letters themselves go out from where they are written. */
export function SendingPart({ overview }: { overview: MailboxOverview }) {
  const [account, setAccount] = useState<SendingAccount | null | undefined>(undefined)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [setting, setSetting] = useState(false)
  const take = (reply: Awaited<ReturnType<typeof askSending.look>>) => {
    const isAnswer = reply.kind === 'answer'
    setTrouble(isAnswer ? null : sayRefusal(reply, 'Nothing was changed.'))
    if (isAnswer) setAccount(reply.answer.account)
  }
  const mailboxes = overview.accounts.map(({ id }) => id).join()
  useEffect(() => {
    askSending.look().then(take)
  }, [mailboxes])
  if (account === undefined && !trouble) return null
  return (
    <Section name="Sending" label="Sending letters">
      {trouble && <p role="status">{trouble}</p>}
      {setting ? (
        <SendingSetup
          overview={overview}
          onSetUp={(next) => {
            setAccount(next.account)
            setSetting(false)
          }}
          onCancel={() => setSetting(false)}
        />
      ) : account ? (
        <SetUp
          account={account}
          onChange={() => setSetting(true)}
          onForget={async () => take(await askSending.forget())}
        />
      ) : (
        <>
          <p>
            Onward can send a letter that you wrote with it. Each one is shown whole first, with who
            it goes to, and goes only when you say so.
          </p>
          <p class="acts">
            <button class="btn" type="button" onClick={() => setSetting(true)}>
              Set up sending
            </button>
          </p>
        </>
      )}
    </Section>
  )
}

function SetUp(props: { account: SendingAccount; onChange: () => void; onForget: () => void }) {
  const { now } = useOnward()
  const { address, host, triedAt, hasOwnPassword, passwordIn } = props.account
  const worked = sayDate(dateIn(triedAt, now.value.zone), now.value)
  return (
    <>
      <h2 class="mailbox-name">From {address}</h2>
      <p role="status">
        Letters can go out through {host}, each when you say so. The connection works; last tried:{' '}
        {worked}. {hasOwnPassword ? sayPlace(passwordIn) : 'It uses the password of your mailbox.'}
      </p>
      <p class="acts">
        <button class="btn plain" type="button" onClick={props.onChange}>
          Change it
        </button>
        <button class="btn plain soft" type="button" onClick={props.onForget}>
          Forget sending
        </button>
      </p>
    </>
  )
}
