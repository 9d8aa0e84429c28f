import { sayLength } from '../../core/content/en/practice.ts'
import type { ShownAttempt } from '../../core/practice/attempts.ts'

/** Fewer say nothing about a change. */
const LEAST_FOR_PICTURE = 2
/** The latest so many are drawn and listed. */
const MOST = 12

/** The answers to one question, as a small picture and as lines; latest last. */
export function AttemptList({ attempts }: { attempts: readonly ShownAttempt[] }) {
  const shown = attempts.slice(-MOST)
  const rated = shown.flatMap(({ self }) => self ?? [])
  return (
    <>
      {rated.length >= LEAST_FOR_PICTURE && <Picture rated={rated} />}
      {shown.length > 0 && (
        <ul class="lines">
          {shown.map((attempt) => (
            <li key={attempt.id} class="attempt">
              <p>
                {saysOf(attempt)}
                <span class="change">{attempt.when}</span>
              </p>
              {attempt.transcript && <p class="written-text">{attempt.transcript}</p>}
              {attempt.notes.map((note) => (
                <p class="written-text" key={note}>
                  {note}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function saysOf({ self, others, seconds }: ShownAttempt): string {
  const parts = [
    self === null ? 'Not rated by you' : `${self} of 5 by you`,
    ...others.map(({ anchor, name }) => `${anchor} of 5 by ${name ?? 'somebody else'}`),
    seconds !== null && seconds > 0 && sayLength(seconds),
  ]
  return parts.filter(Boolean).join(', ')
}

/** What the lines beside it say, as dots from 1 to 5. */
function Picture({ rated }: { rated: readonly number[] }) {
  const step = 28
  const width = 40 + step * (rated.length - 1)
  const x = (at: number) => 28 + at * step
  const y = (anchor: number) => 74 - anchor * 13
  return (
    <svg
      class="attempts-picture"
      viewBox={`0 0 ${width} 76`}
      width={width}
      height="76"
      aria-hidden="true"
    >
      {[1, 5].map((anchor) => (
        <text key={anchor} x="6" y={y(anchor) + 4}>
          {anchor}
        </text>
      ))}
      <polyline points={rated.map((anchor, at) => `${x(at)},${y(anchor)}`).join(' ')} />
      {rated.map((anchor, at) => (
        <circle key={at} cx={x(at)} cy={y(anchor)} r="4" />
      ))}
    </svg>
  )
}
