import type { ApplicationPageLetter } from '../../core/applications/application-page.ts'
import { sayDate, sentenceCase } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

/** Its letters, in and out. */
export function ApplicationLetters(props: {
  applicationId: string
  letters: readonly ApplicationPageLetter[]
}) {
  const { applicationId, letters } = props
  const { now } = useOnward()
  return (
    <Section name="Letters" label="Letters">
      {letters.length > 0 && (
        <ul class="lines">
          {letters.map((letter) => (
            <li key={letter.id}>
              <a class="todo" href={`/letters/${letter.id}`}>
                <span class="letter-line">
                  <b>{letter.title}</b>
                  {sayWho(letter)}
                </span>
                <span class="time">
                  {letter.state === 'draft'
                    ? 'Not sent yet'
                    : sentenceCase(sayDate(letter.on, now.value))}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class={letters.length > 0 ? 'acts' : 'only-act'}>
        <a class="btn plain" href={`/letters/write?application=${applicationId}`}>
          Write a letter
        </a>
      </p>
    </Section>
  )
}

function sayWho({ direction, who }: ApplicationPageLetter): string {
  if (direction === 'out') return who ? `, you to ${who}` : ', from you'
  return who ? `, from ${who}` : ''
}
