import type { MoodLine } from '../../core/care/mood-line.ts'
import { sayShortDate } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'

const [WIDTH, HEIGHT, EDGE] = [640, 180, 14]

/** The line as a drawing, and the same as a table. */
export function MoodLineDrawn({ line }: { line: MoodLine }) {
  const { now } = useOnward()
  const x = (across: number) => EDGE + across * (WIDTH - 2 * EDGE)
  const y = (up: number) => HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE)
  const path = line.points.map(({ across, up }) => `${x(across)},${y(up)}`).join(' ')
  const said = [
    ...line.points.map(({ on, says }) => ({ on, says, mark: false })),
    ...line.marks.map(({ on, says }) => ({ on, says, mark: true })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : Number(a.mark) - Number(b.mark)))
  return (
    <>
      <svg class="mood-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {line.marks.map(({ across, on, says }) => (
          <line
            key={`${on}${says}`}
            x1={x(across)}
            x2={x(across)}
            y1={EDGE / 2}
            y2={HEIGHT - EDGE / 2}
            class="mood-mark"
          />
        ))}
        <polyline points={path} class="mood-path" />
        {line.points.map(({ across, up, on }, index) => (
          <circle key={`${on}/${index}`} cx={x(across)} cy={y(up)} r="4" class="mood-point" />
        ))}
      </svg>
      <p class="mood-ends" aria-hidden="true">
        <span>{sayShortDate(line.from, now.value)}</span>
        <span>lighter above, heavier below</span>
        <span>today</span>
      </p>
      <details class="why">
        <summary>The same as a table</summary>
        <table class="mood-table">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">How it was, or what happened</th>
            </tr>
          </thead>
          <tbody>
            {said.map(({ on, says, mark }, index) => (
              <tr key={`${on}/${index}`} class={mark ? 'happened' : ''}>
                <td>{sayShortDate(on, now.value)}</td>
                <td>{says}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
