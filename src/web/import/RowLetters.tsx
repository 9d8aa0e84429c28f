import type { ReviewLetter } from '../../core/import/review.ts'
import { useLetterText } from './use-letter-text.ts'

/** The letters of a row, to be read before anything is said about them. */
export function RowLetters({ letters }: { letters: readonly ReviewLetter[] }) {
  return (
    <ul class="row-letters">
      {letters.map((letter) => (
        <li key={letter.id}>
          <details class="why" open={letter === letters.at(-1)}>
            <summary>
              {letter.subject}, {letter.on}
            </summary>
            <article class="paper letter" aria-label={letter.subject}>
              <p class="sent">{[letter.from, letter.on].filter((part) => part).join(', ')}</p>
              <Words letterId={letter.id} />
            </article>
          </details>
        </li>
      ))}
    </ul>
  )
}

function Words({ letterId }: { letterId: string }) {
  const { text, problem } = useLetterText(letterId)
  return problem ? <p class="under">{problem}</p> : <p class="written-text">{text}</p>
}
