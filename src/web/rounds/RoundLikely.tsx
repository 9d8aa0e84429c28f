import type { RoundPage } from '../../core/applications/rounds-view.ts'
import { roundMoreWords } from '../../core/content/en/rounds-day.ts'
import { likelyAsked } from '../../core/practice/round-likely.ts'
import { useView } from '../shell/onward.ts'
import { Because } from '../ui/Because.tsx'
import { Section } from '../ui/Opening.tsx'

/** What they may ask, with the way to rehearse it, and the stories that would answer it. */
export function RoundLikely({ page }: { page: RoundPage }) {
  const { applicationId, eventId } = page
  const { questions, stories } = useView(
    (vault, now) => likelyAsked(vault, now, { applicationId, eventId }),
    [applicationId, eventId],
  )
  return (
    <>
      <Section heads name={roundMoreWords.likely} label={roundMoreWords.likely}>
        <p class="under">{roundMoreWords.likelyUnder}</p>
        <ul class="lines round-known">
          {questions.map(({ key, text, why }) => (
            <li key={key} class="plain-line">
              <p class="line-words written-text">{text}</p>
              <Because reason={why} />
            </li>
          ))}
        </ul>
        <p class="acts">
          <a class="btn" href={`/practice/mock?application=${applicationId}&event=${eventId}`}>
            Rehearse this talk
          </a>
        </p>
      </Section>
      {stories.length > 0 && (
        <Section heads name={roundMoreWords.stories} label={roundMoreWords.stories}>
          <ul class="lines round-known">
            {stories.map(({ id, title, shows, warning }) => (
              <li key={id} class="plain-line">
                <p class="line-words written-text">
                  <a href={`/practice/stories/${id}`}>{title}</a>
                  <span class="time">{shows}</span>
                </p>
                {warning && <p class="under">{warning}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
