import { useState } from 'preact/hooks'
import type { ConnectedMailbox, MailboxOverview } from '../../core/protocol/mailbox.ts'
import { sayDate } from '../../core/time/say.ts'
import { foundLetterKind } from '../../core/vault/kinds/letter-import.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { sayRefusal } from '../shell/say-refusal.ts'
import { Section } from '../ui/Opening.tsx'
import { askMailbox } from './ask-mailbox.ts'
import { followWords, sayPlace, sayState } from './mailbox-words.ts'
import { NewPassword } from './NewPassword.tsx'

interface AccountPartProps {
  account: ConnectedMailbox
  onChanged: (overview: MailboxOverview) => void
}

/** One mailbox: what is being done with it, and what can be. */
export function AccountPart({ account, onChanged }: AccountPartProps) {
  const { now } = useOnward()
  const [trouble, setTrouble] = useState<string | null>(null)
  const { user, now: state } = account
  const someWait = useView((vault) => vault.all(foundLetterKind).length > 0)
  const act = async (what: 'fetch' | 'stop' | 'forget') => {
    const reply = await askMailbox.act(account.id, what)
    setTrouble(reply.kind === 'answer' ? null : sayRefusal(reply, 'Nothing was changed.'))
    if (reply.kind === 'answer') onChanged(reply.answer)
  }
  const isAtWork = state.state === 'connecting' || state.state === 'reading'
  const mayStop = isAtWork || state.state === 'waiting' || state.state === 'listening'
  const wantsPassword =
    state.state === 'failed' && ['wrong-password', 'no-password'].includes(state.problem.code)
  return (
    <Section name="Mailbox" label={user}>
      <h2 class="mailbox-name">{user}</h2>
      <p role="status">{trouble ?? sayState(account, now.value)}</p>
      {isAtWork && (
        <progress
          class="mailbox-progress"
          aria-label={`Reading ${user}`}
          max={state.state === 'reading' ? Math.max(state.of, 1) : 1}
          value={state.state === 'reading' ? state.read : undefined}
        />
      )}
      {wantsPassword && <NewPassword account={account} onChanged={onChanged} />}
      <p class="acts">
        {someWait && !isAtWork && (
          <a class="btn main" href="/letters/review">
            Look through what was found
          </a>
        )}
        {mayStop && (
          <button class="btn" type="button" onClick={() => act('stop')}>
            Stop
          </button>
        )}
        {!isAtWork && !wantsPassword && (
          <button class="btn" type="button" onClick={() => act('fetch')}>
            {state.state === 'stopped' ? 'Go on reading' : 'Look for new letters'}
          </button>
        )}
      </p>
      <Details account={account} onForget={() => act('forget')} />
    </Section>
  )
}

function Details({ account, onForget }: { account: ConnectedMailbox; onForget: () => void }) {
  const { now } = useOnward()
  const [asked, setAsked] = useState(false)
  const { host, labels, sinceOn, follow, passwordIn } = account
  const since = sinceOn ? `since ${sayDate(sinceOn, now.value)}` : 'however old'
  return (
    <details class="why">
      <summary>What is read, and how to forget it</summary>
      <p>
        {`${labels.join(', ')} at ${host}, ${since}. ${followWords[follow]} ${sayPlace(passwordIn)}`}
      </p>
      <p class="acts">
        {asked ? (
          <>
            <button class="btn" type="button" onClick={onForget}>
              Forget this mailbox
            </button>
            <button class="btn plain" type="button" onClick={() => setAsked(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button class="btn" type="button" onClick={() => setAsked(true)}>
            Forget this mailbox …
          </button>
        )}
      </p>
      {asked && (
        <p role="status">
          The password goes from this machine, with the settings and how far it was read. Letters
          that you kept, or that wait for your look, stay. Sending that uses the same password ends.
        </p>
      )}
    </details>
  )
}
