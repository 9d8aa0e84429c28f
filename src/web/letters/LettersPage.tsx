import { useState } from 'preact/hooks'
import { type LetterLine, lettersView } from '../../core/letters/letters-view.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening, Section } from '../ui/Opening.tsx'
import { TypeChoices } from './TypeChoices.tsx'
import './letters-page.css'

/** More stand behind a button, so that a long search opens as fast as a short one. */
const SHOWN_AT_FIRST = 20

/** All letters of one's own, how they stand, and those that can be written. */
export function LettersPage() {
  useTitle('Letters')
  const { replica } = useOnward()
  const view = useView(lettersView)
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say={view.sentence}>
        <p class="under">
          Drafts come from what you have noted. Nothing goes out unless you send it.
        </p>
      </Opening>
      {view.groups.map(({ group, name, lines }) => (
        <Group key={group} name={name} lines={lines} />
      ))}
      <div class="row">
        <h2 class="text q write-one">Write one</h2>
      </div>
      <TypeChoices pathOf={(type) => `/letters/write?type=${type}`} />
    </>
  )
}

function Group({ name, lines }: { name: string; lines: readonly LetterLine[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? lines : lines.slice(0, SHOWN_AT_FIRST)
  return (
    <Section heads name={name} label={name}>
      <ul class="lines">
        {shown.map(({ id, what, whom, says }) => (
          <li key={id}>
            <a class="todo" href={`/letters/write?letter=${id}`}>
              <span class="letter-line">
                <b>{what}</b>
                {whom && `, ${whom}`}
              </span>
              <span class="time">{says}</span>
            </a>
          </li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <p class="acts">
          <button class="btn plain" type="button" onClick={() => setAll(true)}>
            Show the {lines.length - shown.length} older ones
          </button>
        </p>
      )}
    </Section>
  )
}
