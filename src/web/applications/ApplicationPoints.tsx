import type { ApplicationPage } from '../../core/applications/application-page.ts'
import { sayDate, sentenceCase } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

const sources: Readonly<Record<string, string>> = {
  letter: 'From the letter',
  self: 'Your own note',
}

/** What was said about it, in their words or one's own; each leads to where it is sorted. */
export function ApplicationPoints({ points }: { points: ApplicationPage['feedbackPoints'] }) {
  const { now } = useOnward()
  if (points.length === 0) return null
  return (
    <Section name="What was said" label="What was said">
      <ul class="lines">
        {points.map((point) => (
          <li key={point.id} class="plain-line">
            <p class="line-words written-text">
              {point.text}
              <span class="time">
                {[
                  point.saidBy ?? sources[point.source],
                  sentenceCase(sayDate(point.saidOn, now.value)),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </p>
            {point.recoveryId && <a href={`/after/${point.recoveryId}`}>Sort it</a>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
