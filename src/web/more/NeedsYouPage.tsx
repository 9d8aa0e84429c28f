import type { MergeNotice, NeedsYou } from '../replica/replica.ts'
import { useOnward } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { useTitle } from '../shell/title.ts'
import { Opening, Section } from '../ui/Opening.tsx'
import './more.css'

/** What could not be saved as it was, and what was joined from two places: nothing of it is lost. */
export function NeedsYouPage() {
  useTitle('Kept for you')
  const { replica, word } = useOnward()
  const waiting = replica.needsYou.value
  const notices = replica.notices.value
  const letGo = (id: string) => replica.dismiss(id).then(() => word.say('Let go.'))
  return (
    <>
      <Opening
        say={
          waiting.length > 0
            ? 'Something you changed waits for your word.'
            : 'Nothing waits for your word.'
        }
      >
        <p class="under">
          {waiting.length > 0
            ? 'It is kept in this browser, whole. Nothing else is held up by it.'
            : 'When something cannot be saved as it is, it is kept here.'}
        </p>
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
        <Section name="Joined" label="Joined from two places">
          <ul class="lines needs-you">
            {notices.map((notice) => (
              <li key={notice.id}>
                <p>{sayNotice(notice)}</p>
                <p class="acts">
                  <button class="btn plain soft" type="button" onClick={() => letGo(notice.id)}>
                    I have seen it
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** Sealed bodies go into the file as they are kept, unreadable without the key. */
function keepAsFile({ set }: NeedsYou): void {
  saveFile('onward-change.json', 'application/json', JSON.stringify(set, null, 2))
}

function sayNotice({ what, path, other }: MergeNotice): string {
  switch (what) {
    case 'both-kept':
      return 'The same text was changed in two places. Both versions stand in it, one below the other.'
    case 'edit-kept':
      return 'Something was removed in one place and changed in another. The changed version is kept.'
    case 'purge-kept':
      return 'Something was deleted for good in one place, so what was changed of it in another is gone too.'
    case 'erased':
      return 'Everything was erased in another place, and so also here.'
    case 'other-vault':
      return 'Other records were put in the place of those that were here.'
    default:
      return typeof other === 'string' && other !== ''
        ? `“${path}” was changed in two places. Yours is kept; the other was “${other}”.`
        : `“${path}” was changed in two places. Yours is kept.`
  }
}
