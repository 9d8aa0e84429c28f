import { useRef, useState } from 'preact/hooks'
import { dateOf } from '../../core/time/calendar.ts'
import { useOnward } from '../shell/onward.ts'
import { LetterPdf } from './LetterPdf.tsx'
import { SendBySmtp } from './SendBySmtp.tsx'
import { useNoteWays } from './use-note-ways.ts'

export type SentVia = 'mailto' | 'eml' | 'copy' | 'other'

/**
 * The ways in which a letter leaves the app, each by the person's own hand, and "Has it gone?" after
 * one was taken. `keep` keeps it as it stands and answers with its id.
 */
export function SendNote(props: {
  to: { readonly name: string | null; readonly address: string | null }
  subject: string
  text: string
  /** BCP 47 code of the language that it is written in. */
  language: string
  /** Message-IDs that it answers, the direct parent first. */
  replyingTo: readonly string[]
  editing: boolean
  onEdit: (editing: boolean) => void
  keep: () => Promise<string | null>
  onSent: (via: SentVia) => void
  /** It went out through the program, and is noted so. */
  onGone: () => void
  hold: { readonly label: string; readonly go: () => void }
  drop: { readonly label: string; readonly go: () => void } | null
}) {
  const { editing, onEdit, onSent, hold, drop } = props
  const { now } = useOnward()
  const [opened, setOpened] = useState<SentVia | null>(null)
  const place = useRef<HTMLParagraphElement>(null)
  const ways = useNoteWays(props)
  const copy = async () => {
    if (await ways.copy()) setOpened('copy')
    else onEdit(true)
  }
  const notYet = () => {
    // Not to what would put the note away, which takes the place of this.
    place.current?.querySelector<HTMLElement>(`[data-way="${opened}"]`)?.focus()
    setOpened(null)
  }
  const asFile = () => {
    setOpened('eml')
    ways.saveAsFile()
  }
  return (
    <>
      <p class="acts" ref={place}>
        {ways.href && (
          <a
            class="btn main"
            data-way="mailto"
            href={ways.href}
            onClick={() => setOpened('mailto')}
          >
            Open it in my mail program
          </a>
        )}
        <button class="btn plain" type="button" onClick={() => onEdit(!editing)}>
          {editing ? 'Done with the words' : 'Change the words'}
        </button>
        <button class="btn plain" type="button" data-way="copy" onClick={copy}>
          Copy the note
        </button>
        <button class="btn plain" type="button" data-way="eml" onClick={asFile}>
          Save as a file
        </button>
        <button class="btn plain" type="button" onClick={() => print()}>
          Print
        </button>
        <LetterPdf {...props} to={props.to.name ?? props.to.address} on={dateOf(now.value)} />
        <SendBySmtp {...props} onSent={props.onGone} />
        <button class="btn plain soft" type="button" onClick={hold.go}>
          {hold.label}
        </button>
      </p>
      {opened ? (
        <p class="acts sent-it">
          <span class="under">Has it gone?</span>
          <button class="btn" type="button" onClick={() => onSent(opened)}>
            Yes, it is sent
          </button>
          <button class="btn plain soft" type="button" onClick={notYet}>
            Not yet
          </button>
        </p>
      ) : (
        <p>
          <button class="btn plain soft back-in" type="button" onClick={() => onSent('other')}>
            I have sent it
          </button>
          {drop && (
            <button class="btn plain soft" type="button" onClick={drop.go}>
              {drop.label}
            </button>
          )}
        </p>
      )}
    </>
  )
}
