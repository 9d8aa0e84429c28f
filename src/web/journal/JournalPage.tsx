import { useMemo, useState } from 'preact/hooks'
import { checkInKind, entryKind } from '../../core/vault/kinds/care.ts'
import { isSealed } from '../../core/vault/record.ts'
import type { Replica } from '../replica/replica.ts'
import { useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Icon } from '../ui/Icon.tsx'
import { Opening } from '../ui/Opening.tsx'
import { journalNotes } from './journal-notes.ts'
import { NoteRow } from './NoteRow.tsx'
import { StillClosed } from './StillClosed.tsx'
import './journal.css'

/** So many are shown at a time; a journal of years stays light. */
const SHOWN_AT_A_TIME = 30

/** What the person wrote for themselves and how it was, newest first. */
export function JournalPage() {
  useTitle('Journal')
  const { replica } = useOnward()
  const [shown, setShown] = useState(SHOWN_AT_A_TIME)
  const version = replica.version.value
  const notes = useMemo(
    () => journalNotes(replica.allOpened(entryKind), replica.allOpened(checkInKind)),
    [replica, version],
  )
  const closed = useMemo(() => closedOnes(replica), [replica, version])
  if (replica.status.value === 'starting') return null
  const empty = notes.length === 0 && closed.reasons.length === 0 && closed.opening === 0
  return (
    <>
      <Opening
        say={empty ? 'Nothing is written here yet.' : 'What you wrote, newest first.'}
        margin={
          <span class="journal-key">
            <Icon name="lock" />
            Only you can read it
          </span>
        }
      >
        <p class="under">
          {empty
            ? 'A page takes 15 minutes at most and ends by itself. It can be about a no, or about anything.'
            : 'Pages, answers and how it was at the time.'}{' '}
          All of it is sealed with a key kept on this device, apart from the records, so whoever
          uses your account on this machine could open it. A passphrase of your own comes later.
        </p>
        <p class="acts">
          <a class="btn main" href="/write">
            Write a page
          </a>
        </p>
        {empty && (
          <p class="journal-example">
            For example: “I rang two depots before I drew the plan. I’d forgotten that.”
          </p>
        )}
      </Opening>
      <StillClosed {...closed} />
      {notes.slice(0, shown).map((note) => (
        <NoteRow key={`${note.kind}/${note.id}`} note={note} />
      ))}
      {notes.length > shown && (
        <div class="row">
          <p class="text">
            <button
              class="btn"
              type="button"
              onClick={() => setShown((count) => count + SHOWN_AT_A_TIME)}
            >
              Show earlier ones
            </button>
          </p>
        </div>
      )}
    </>
  )
}

/** Sealed records that are not open: how many are being opened, and why the others stay closed. */
function closedOnes(replica: Replica): { opening: number; reasons: string[] } {
  let opening = 0
  const reasons: string[] = []
  for (const kind of [entryKind, checkInKind]) {
    for (const record of replica.vault.stored(kind.name)) {
      if (!isSealed(record) || replica.opened(record)) continue
      const problem = replica.cannotOpen(record)
      if (problem) reasons.push(problem.message)
      else opening += 1
    }
  }
  return { opening, reasons }
}
