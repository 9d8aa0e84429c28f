import type { Now } from '../../core/context.ts'
import { fieldChanges } from '../../core/past/field-changes.ts'
import { nameIn, wordsOf } from '../../core/past/kind-words.ts'
import { pastOf } from '../past/places.ts'
import type { Custody } from '../replica/custody.ts'
import type { MergeNotice, NeedsYou } from '../replica/replica.ts'
import { useOnward } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { useTitle } from '../shell/title.ts'
import { Opening, Section } from '../ui/Opening.tsx'
import './more.css'

/** What could not be saved as it was, and what was joined from two places: nothing of it is lost. */
export function NeedsYouPage() {
  useTitle('Kept for you')
  const { replica, custody, word, now } = useOnward()
  const waiting = replica.needsYou.value
  const notices = replica.notices.value
  const letGo = (id: string) => replica.dismiss(id).then(() => word.say('Let go.'))
  return (
    <>
      <Opening say={sayStanding(waiting.length, notices.length)}>
        <p class="under">
          {waiting.length > 0
            ? 'It is kept in this browser, whole. Nothing else is held up by it.'
            : notices.length > 0
              ? 'It needs no answer. You only see what came of it.'
              : 'When something cannot be saved as it is, it is kept here.'}
        </p>
        {waiting.length === 0 && notices.length === 0 && (
          <p class="acts">
            <a class="btn" href="/">
              Go to Today
            </a>
          </p>
        )}
      </Opening>
      {waiting.length > 0 && (
        <Section name="Kept" label="Kept">
          <ul class="lines needs-you">
            {waiting.map((entry) => (
              <li key={entry.id}>
                <p>{entry.message}</p>
                <p class="acts">
                  <button class="btn" type="button" onClick={() => replica.retry(entry.id)}>
                    Save it again
                  </button>
                  <button class="btn plain" type="button" onClick={() => keepAsFile(entry)}>
                    Keep it as a file
                  </button>
                  <button class="btn plain soft" type="button" onClick={() => letGo(entry.id)}>
                    Let it go
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {notices.length > 0 && (
        <Section name="From elsewhere" label="What was done in another place">
          <ul class="lines needs-you">
            {notices.map((notice) => (
              <li key={notice.id}>
                <Subject of={notice} />
                <p>{sayNotice(notice, custody.place, now.value)}</p>
                <p class="acts">
                  <button class="btn" type="button" onClick={() => letGo(notice.id)}>
                    I have seen it
                  </button>
                  {notice.recordId !== '' && (
                    <a class="btn plain" href={pastOf({ kind: notice.kind, id: notice.recordId })}>
                      What happened here
                    </a>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function sayStanding(waiting: number, notices: number): string {
  if (waiting > 0) return 'Something you changed waits for your word.'
  if (notices > 0) return 'Something was done in another place.'
  return 'Nothing waits for your word.'
}

/** What it is about, by its name, where that is still here and open. */
function Subject({ of: { kind, recordId } }: { of: MergeNotice }) {
  const { replica } = useOnward()
  const record = replica.vault.find(kind, recordId)
  const body = record && replica.opened(record)
  const name = body && nameIn(kind, body)
  return name ? <h2 class="settings-say">{name}</h2> : null
}

/** Sealed bodies go into the file as they are kept, unreadable without the key. */
function keepAsFile({ set }: NeedsYou): void {
  saveFile('onward-change.json', 'application/json', JSON.stringify(set, null, 2))
}

function sayNotice(
  { what, kind, path, other }: MergeNotice,
  place: Custody['place'],
  now: Now,
): string {
  switch (what) {
    case 'both-kept':
      return 'The same text was changed in two places. Both versions are kept in it, one below the other. Take out what you do not want.'
    case 'edit-kept':
      return 'Something was removed in one place and changed in another. The changed version is kept; you can remove it again.'
    case 'purge-kept':
      return 'Something was deleted for good in another place, so what you changed of it here is gone too. Nothing else is touched.'
    case 'erased':
      return 'Everything was erased in another place, so this browser let go of it too. A copy that you made yourself can bring it back, under Your records in Settings.'
    case 'other-vault':
      return `Other records were put in the place of those that were here, as when a copy is brought back. ${place === 'program' ? 'Onward’s program makes a copy of what was there first; it lies in the folder “backups” beside your records.' : 'What was here before comes back with a copy of it, under Your records in Settings.'}`
    case 'brought-back':
      return 'This browser had thrown away its copy of your records, as can happen when it ends in the middle of its work. What you had saved and was still waiting was kept a second time, and is here again. Something that you were only typing may be missing.'
    default:
      return sayMineKept(kind, path, other, now)
  }
}

function sayMineKept(kind: string, path: string, other: unknown, now: Now): string {
  const [top = ''] = path.split('.')
  const [theirs] = fieldChanges(kind, undefined, { [top]: other }, now)
  const field = wordsOf(kind).fields[top]
  const both = `${field ? `“${field}”` : wordsOf(kind).one} was changed in two places.`
  return theirs?.after
    ? `${both} What you wrote is kept; the other was “${theirs.after}”.`
    : `${both} What you wrote is kept.`
}
