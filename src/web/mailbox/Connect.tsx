import { useState } from 'preact/hooks'
import type { MailboxFolders, MailboxOverview, MailboxSignIn } from '../../core/protocol/mailbox.ts'
import { Opening } from '../ui/Opening.tsx'
import { ChooseFolders } from './ChooseFolders.tsx'
import { sayPlace } from './mailbox-words.ts'
import { SignIn } from './SignIn.tsx'

/** Sets a mailbox up in two steps: who asks, then what is read. */
export function Connect(props: {
  overview: MailboxOverview
  onConnected: (overview: MailboxOverview) => void
  onCancel?: (() => void) | undefined
}) {
  const [signedIn, setSignedIn] = useState<[MailboxSignIn, MailboxFolders] | null>(null)
  if (signedIn) {
    const [signIn, folders] = signedIn
    return (
      <Opening say="Which folders hold letters about your search?">
        <ChooseFolders
          signIn={signIn}
          folders={folders}
          onConnected={props.onConnected}
          onBack={() => setSignedIn(null)}
        />
      </Opening>
    )
  }
  return (
    <Opening say="Let Onward fetch the letters.">
      <p class="under">
        It only reads: nothing in your mailbox is changed, marked or sent. Of what it reads, letters
        about your search are kept on this machine, for you to look through; all else is forgotten
        at once. {sayPlace(props.overview.passwordIn).replace('is in', 'stays in')}
      </p>
      <SignIn
        providers={props.overview.providers}
        onSignedIn={(signIn, folders) => setSignedIn([signIn, folders])}
        onCancel={props.onCancel}
      />
    </Opening>
  )
}
