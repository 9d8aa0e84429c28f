import { useState } from 'preact/hooks'
import { useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening } from '../ui/Opening.tsx'
import { AccountPart } from './AccountPart.tsx'
import { Connect } from './Connect.tsx'
import { SendingPart } from './SendingPart.tsx'
import { useMailbox } from './use-mailbox.ts'
import './mailbox.css'

/** Letters straight from the mailbox: set up, watched while it is read, and forgotten again; and sending. */
export function MailboxPage() {
  useTitle('Your mailbox')
  const { custody } = useOnward()
  return custody.place === 'program' ? <Mailboxes /> : <NeedsProgram />
}

function Mailboxes() {
  const { overview, trouble, take } = useMailbox()
  const [adding, setAdding] = useState(false)
  if (!overview) {
    return trouble ? (
      <Opening say="Your mailbox cannot be shown now.">
        <p class="under" role="status">
          {trouble}
        </p>
      </Opening>
    ) : null
  }
  const { accounts } = overview
  if (accounts.length === 0 || adding) {
    return (
      <>
        <Connect
          overview={overview}
          onConnected={(next) => {
            setAdding(false)
            take(next)
          }}
          onCancel={accounts.length > 0 ? () => setAdding(false) : undefined}
        />
        {!adding && <SendingPart overview={overview} />}
      </>
    )
  }
  return (
    <>
      <Opening say={accounts.length === 1 ? 'Your mailbox.' : 'Your mailboxes.'}>
        <p class="under">
          Onward only reads there, and keeps letters about your search alone. Nothing is added until
          you say so.
        </p>
        {trouble && <p role="status">{trouble}</p>}
      </Opening>
      {accounts.map((account) => (
        <AccountPart key={account.id} account={account} onChanged={take} />
      ))}
      <div class="row">
        <p class="text acts">
          <button class="btn plain" type="button" onClick={() => setAdding(true)}>
            Connect another mailbox
          </button>
        </p>
      </div>
      <SendingPart overview={overview} />
    </>
  )
}

function NeedsProgram() {
  return (
    <Opening say="A mailbox needs Onward on your own machine.">
      <p class="under">
        A page in a browser cannot speak with a mail server, and Onward sends your password to
        nobody who could do it for you. In the program (npm start) this page reads your mailbox.
      </p>
      <p>Here you can do the same with a file: save the mailbox from your mail program, then</p>
      <p class="acts">
        <a class="btn main" href="/letters/review">
          Bring in the file
        </a>
      </p>
    </Opening>
  )
}
