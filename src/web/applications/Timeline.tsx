import { timelineOf } from '../../core/applications/timeline.ts'
import { sayDayAndTime, sentenceCase } from '../../core/time/say.ts'
import { placeOf } from '../past/places.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

/** Everything dated about an application in one order; folded, since each part has a place of its own. */
export function Timeline({ applicationId, told }: { applicationId: string; told: number }) {
  const { now } = useOnward()
  const entries = useView((vault, at) => timelineOf(vault, applicationId, at), [applicationId])
  // With nothing but the events, these stand above in the same order.
  if (entries.length <= told) return null
  return (
    <Section label="Everything by date">
      <details class="why">
        <summary>Everything by date</summary>
        <ol class="lines events">
          {entries.map(({ key, on, time, words, note, about, ahead }) => {
            const place = about && placeOf(about)
            return (
              <li key={key} class={ahead ? 'ahead' : ''}>
                <span class="when">{sentenceCase(sayDayAndTime(on, time, now.value))}</span>
                <div>
                  <p class="line-words">{place ? <a href={place}>{words}</a> : words}</p>
                  {note && <p class="under written-text">{note}</p>}
                </div>
              </li>
            )
          })}
        </ol>
      </details>
    </Section>
  )
}
