import { useState } from 'preact/hooks'
import { dateNotes } from '../../core/materials/resume-notes.ts'
import type { Resume } from '../../core/vault/kinds/resume.ts'
import { useOnward } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

/** What a reader may ask about the dates: told only when the person asks for it. */
export function DateNotes({ resume }: { resume: Resume }) {
  const { now } = useOnward()
  const [asked, setAsked] = useState(false)
  const notes = asked ? dateNotes(resume, now.value) : []
  return (
    <Section name="Dates" heads label="Dates" tight>
      {asked ? (
        <ul class="lines" aria-live="polite">
          {notes.length === 0 && (
            <li>
              <p class="under">The dates follow one another. Nothing to add.</p>
            </li>
          )}
          {notes.map(({ says }) => (
            <li key={says}>
              <p>{says}</p>
            </li>
          ))}
        </ul>
      ) : (
        <p class="acts">
          <button class="btn plain" type="button" onClick={() => setAsked(true)}>
            Look at the dates with me
          </button>
        </p>
      )}
    </Section>
  )
}
