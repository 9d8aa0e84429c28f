import { useMemo, useState } from 'preact/hooks'
import { checkInKind, entryKind } from '../../core/vault/kinds/care.ts'
import { fortnightKind } from '../../core/vault/kinds/care-fortnight.ts'
import { thoughtKind } from '../../core/vault/kinds/care-thought.ts'
import { isSealed } from '../../core/vault/record.ts'
import { Unlock } from '../passphrase/Unlock.tsx'
import { whoElse } from '../passphrase/who-else.ts'
import type { Custody } from '../replica/custody.ts'
import type { KeyState } from '../replica/keys.ts'
import type { Replica } from '../replica/replica.ts'
import { useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Icon } from '../ui/Icon.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { journalNotes } from './journal-notes.ts'
import { NoteRow } from './NoteRow.tsx'
import { StillClosed } from './StillClosed.tsx'
import './journal.css'

/** So many are shown at a time; a journal of years stays light. */
const SHOWN_AT_A_TIME = 30

/** What the person wrote for themselves and how it was, newest first. */
export function JournalPage() {
  useTitle('Journal')
  const { replica, custody } = useOnward()
  const [shown, setShown] = useState(SHOWN_AT_A_TIME)
  const version = replica.version.value
  const keyState = replica.keys.state.value
  const notes = useMemo(
    () =>
      journalNotes({
        entries: replica.allOpened(entryKind, { newest: shown }),
        checkIns: replica.allOpened(checkInKind, { newest: shown }),
        thoughts: replica.allOpened(thoughtKind, { newest: shown }),
        fortnights: replica.allOpened(fortnightKind, { newest: shown }),
      }),
    [replica, version, shown],
  )
  const { all, ...closed } = useMemo(
    () => closedOnes(replica, notes.length, shown),
    [replica, version, notes, shown],
  )
  if (replica.status.value === 'starting') return null
  const empty = notes.length === 0 && closed.reasons.length === 0 && closed.opening === 0
  return (
    <>
      <Opening
        say={empty ? 'Nothing is written here yet.' : 'What you wrote, newest first.'}
        margin={
          <span class="journal-key">
            <Icon name="lock" />
            {keyState === 'device' ? 'Sealed on this device' : 'Only you can read it'}
          </span>
        }
      >
        <p class="under">
          {empty
            ? 'A page takes 15 minutes at most and ends by itself. It can be about a no, or about anything.'
            : 'Pages, answers and how it was at the time.'}{' '}
          {whoCanRead(keyState, custody.place)}
        </p>
        <p class="acts">
          <a class="btn main" href="/write">
            Write a page
          </a>
          <a class="btn plain" href="/care">
            For yourself
          </a>
          {keyState === 'device' && (
            <a class="btn plain" href="/settings/passphrase">
              Set a passphrase
            </a>
          )}
        </p>
        {empty && (
          <p class="journal-example">
            For example: “I rang two depots before I drew the plan. I’d forgotten that.”
          </p>
        )}
      </Opening>
      {keyState === 'locked' ? (
        <Section name="Locked" label="Locked">
          <p class="under">What you wrote is kept, and opens with your passphrase.</p>
          <Unlock keys={replica.keys} />
        </Section>
      ) : (
        <StillClosed {...closed} />
      )}
      {notes.slice(0, shown).map((note) => (
        <NoteRow key={`${note.kind}/${note.id}`} note={note} />
      ))}
      {all > shown && (
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

/** Where the key is, in a sentence. */
function whoCanRead(state: KeyState, place: Custody['place']): string {
  if (state === 'locked') return 'You can write at any time; only reading back waits.'
  if (state === 'open') return 'All of it opens with your passphrase alone.'
  return `All of it is sealed with a key of this device: ${whoElse[place]} could open it. With a passphrase only you can.`
}

/**
 * Sealed records that are not open: why they stay closed, and how many are being opened, which only
 * those on the page are. `all` counts the others too.
 */
function closedOnes(replica: Replica, open: number, shown: number) {
  let wanted = 0
  let all = 0
  const reasons: string[] = []
  for (const kind of [entryKind, checkInKind, thoughtKind, fortnightKind]) {
    const stored = replica.vault.stored(kind.name)
    all += stored.length
    wanted += Math.min(shown, stored.length)
    for (const record of stored) {
      const problem = isSealed(record) ? replica.cannotOpen(record) : undefined
      if (problem) reasons.push(problem.message)
    }
  }
  return { all, reasons, opening: Math.max(0, wanted - open - reasons.length) }
}
