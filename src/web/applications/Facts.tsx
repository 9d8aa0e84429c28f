import { useEffect, useRef, useState } from 'preact/hooks'
import type { ApplicationPage } from '../../core/applications/application-page.ts'
import { jobTypeWord, workModeWord } from '../../core/applications/fact-words.ts'
import { sayDate, sentenceCase } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { EditFacts } from './EditFacts.tsx'
import { webAddress } from './web-address.ts'

/** What is known about the job, changed in its place. */
export function Facts({ page }: { page: ApplicationPage }) {
  const { now } = useOnward()
  const [editing, setEditing] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (wasEditing.current && !editing) change.current?.focus()
    wasEditing.current = editing
  }, [editing])
  if (editing) return <EditFacts page={page} onDone={() => setEditing(false)} />
  const facts: readonly (readonly [string, string | null])[] = [
    ['Place', page.place],
    ['Where', page.workMode && workModeWord(page.workMode)],
    ['Contract', page.jobType && jobTypeWord(page.jobType)],
    ['Pay', page.pay],
    ['Found by', page.channelWord],
    ['Closes', page.closesOn && sentenceCase(sayDate(page.closesOn, now.value))],
    // A link that cannot be opened is still shown as it was typed.
    ['Link', webAddress(page.link) ? null : page.link],
    ['Tags', page.tags.join(', ')],
    ['Notes', page.notes],
  ]
  const known = facts.filter(([, value]) => value)
  return (
    <>
      <h2 class="label">About the job</h2>
      {known.length === 0 && <p class="under">Nothing more is known yet.</p>}
      {known.length > 0 && (
        <dl class="about">
          {known.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="written-text">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {page.readOnly ? (
        <p class="under">A newer version of Onward wrote this, so it is only shown here.</p>
      ) : (
        <button ref={change} class="btn plain" type="button" onClick={() => setEditing(true)}>
          Change the facts
        </button>
      )}
    </>
  )
}
