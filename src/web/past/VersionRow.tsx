import { fieldChanges } from '../../core/past/field-changes.ts'
import type { Version } from '../../core/past/versions.ts'
import { dateIn, timeIn } from '../../core/time/calendar.ts'
import { sayDate, sayTime, sentenceCase } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { FieldChanges } from './FieldChanges.tsx'
import { sayActor } from './places.ts'

/** One moment in the life of a record: what was done, what it changed, and the way back to it. */
export function VersionRow(props: {
  versions: readonly Version[]
  isNow: boolean
  onBack: () => void
}) {
  const { replica, now } = useOnward()
  const { versions } = props
  const [first] = versions
  if (!first) return null
  const { zone } = now.value
  const day = sentenceCase(sayDate(dateIn(first.at, zone), now.value))
  const time = sayTime(timeIn(first.at, zone))
  const changes = versions.flatMap((version) => version.changes)
  const kept = versions.filter(({ state }) => state === 'kept')
  const whole = kept.flatMap(({ record }) => {
    const body = record ? replica.opened(record) : undefined
    return record && body ? fieldChanges(record.kind, undefined, body, now.value) : []
  })
  return (
    <div class="row tight">
      <p class="in-margin lined-up">
        {day} <small>{time}</small>
      </p>
      <article class="text past-version" aria-label={`${first.sentence}, ${day} ${time}`}>
        <p class="deed">
          {ended([first.sentence, sayActor(first.actor)].filter(Boolean).join(' '))}{' '}
          {props.isNow && <span class="under">It is like this now.</span>}
        </p>
        <FieldChanges changes={changes} />
        {versions.some(({ state }) => state === 'let-go') && (
          <p class="under">What it said then is no longer kept.</p>
        )}
        {versions.some(({ state }) => state === 'closed') && (
          <p class="under">What it said then is sealed and does not open here at the moment.</p>
        )}
        {kept.length > 0 && !props.isNow && (
          <>
            {whole.length > changes.length && (
              <details class="why">
                <summary>All that it said then</summary>
                <FieldChanges changes={whole} />
              </details>
            )}
            <p>
              <button
                class="btn"
                type="button"
                aria-label={`Bring this version back: ${day} ${time}`}
                onClick={props.onBack}
              >
                Bring this version back
              </button>
            </p>
          </>
        )}
      </article>
    </div>
  )
}

/** With a full stop, unless what it quotes brings one along. */
function ended(sentence: string): string {
  return /[.?!…]”?$/.test(sentence) ? sentence : `${sentence}.`
}
