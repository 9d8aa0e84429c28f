import { PROBABLY_CLOSED_AFTER_DAYS, QUIET_AFTER_DAYS } from '../../core/applications/stage.ts'
import type { Waiting } from '../../core/insights/insights-view.ts'
import { type ReplyCurve, stillComes } from '../../core/insights/replies.ts'

const DAYS = 60
const DAY_TICKS = [0, 7, 14, 21, 30, 45, 60]
/** More names than that would cover the curve: the table has them all. */
const MOST_NAMED = 8
/** What a name and one letter of it take up, in units of the picture. */
const NAME_HEIGHT = 16
const LETTER_WIDTH = 7.6

/** How many in a hundred still hear after so many days, with those that wait placed on it. */
export function SilenceChart(props: {
  curve: ReplyCurve
  waiting: readonly Waiting[]
  narrow: boolean
}) {
  const { curve, narrow } = props
  const [width, left, top, bottom] = narrow ? [316, 28, 24, 190] : [616, 38, 24, 210]
  const right = width - 14
  const most = Math.max(0.1, stillComes(curve, 0))
  const end = Math.ceil((most * 100) / 10) * 10
  const x = (days: number) => left + ((right - left) * Math.min(DAYS, days)) / DAYS
  const y = (share: number) => bottom - ((bottom - top) * share * 100) / end
  const line = Array.from(
    { length: DAYS + 1 },
    (_, days) => `${x(days)} ${y(stillComes(curve, days))}`,
  )
  const ticks = Array.from({ length: 5 }, (_, at) => (end * at) / 4)
  return (
    <svg
      class="pic"
      preserveAspectRatio="xMinYMid meet"
      viewBox={`0 0 ${width} ${bottom + 44}`}
      role="img"
      aria-label="How many in a hundred still hear, by days of waiting; the numbers are in the table below."
    >
      <rect
        class="zone"
        x={x(0)}
        y={top - 10}
        width={x(QUIET_AFTER_DAYS) - x(0)}
        height={bottom - top + 10}
      />
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="grid" d={`M${left} ${y(tick / 100)}H${right}`} />
          <text class="tick" x={left - 8} y={y(tick / 100) + 4} text-anchor="end">
            {Math.round(tick)}
          </text>
        </g>
      ))}
      <text class="tick" x="0" y="10">
        in 100 still hear
      </text>
      {DAY_TICKS.filter((day) => !narrow || day !== 7).map((day) => (
        <text class="tick" key={day} x={x(day)} y={bottom + 18} text-anchor="middle">
          {day}
        </text>
      ))}
      <text class="tick" x={right} y={bottom + 38} text-anchor="end">
        days without a word
      </text>
      {[QUIET_AFTER_DAYS, PROBABLY_CLOSED_AFTER_DAYS].map((day) => (
        <path class="edge" key={day} d={`M${x(day)} ${top - 10}V${bottom}`} />
      ))}
      <text class="zone-name" x={x(QUIET_AFTER_DAYS) + 8} y={bottom - 10}>
        quiet
      </text>
      <text class="zone-name" x={x(PROBABLY_CLOSED_AFTER_DAYS) + 6} y={top + 16}>
        {narrow ? 'closed?' : 'probably closed'}
      </text>
      <path class="curve" d={`M${line.join('L')}`} />
      <Dots {...props} x={x} y={y} right={right} />
    </svg>
  )
}

function Dots(props: {
  waiting: readonly Waiting[]
  curve: ReplyCurve
  narrow: boolean
  right: number
  x: (days: number) => number
  y: (share: number) => number
}) {
  const { waiting, narrow, right, x, y } = props
  const days = new Map<number, Waiting>()
  for (const each of waiting) days.set(Math.min(DAYS, each.days), each)
  const dots = [...days].map(([day, each]) => ({ each, at: { x: x(day), y: y(each.stillComes) } }))
  const named = waiting.length <= MOST_NAMED && !narrow
  const names = named ? placeNames(dots, right) : []
  return (
    <>
      {dots.map(({ each, at }) => (
        <circle class="dot" key={each.id} cx={at.x} cy={at.y} r="5.5" />
      ))}
      {names.map(({ name, x: left, y: base }) => (
        <text class="value" key={name} x={left} y={base}>
          {name}
        </text>
      ))}
    </>
  )
}

interface Spot {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Names beside their dots, above or below the curve; one that would lie on another is left to the table. */
function placeNames(
  dots: readonly {
    readonly each: Waiting
    readonly at: { readonly x: number; readonly y: number }
  }[],
  right: number,
): readonly Spot[] {
  const placed: Spot[] = []
  for (const { each, at } of dots) {
    const name = each.company
    const width = name.length * LETTER_WIDTH
    const spots = [
      { name, x: at.x + 9, y: at.y - 6 },
      { name, x: at.x - 9 - width, y: at.y + 19 },
      { name, x: at.x + 9, y: at.y - 6 - NAME_HEIGHT },
    ]
    const free = spots.find(
      (spot) =>
        spot.x >= 44 &&
        spot.x + width <= right &&
        placed.every(
          (other) =>
            Math.abs(other.y - spot.y) >= NAME_HEIGHT ||
            spot.x + width < other.x ||
            other.x + other.name.length * LETTER_WIDTH < spot.x,
        ),
    )
    if (free) placed.push(free)
  }
  return placed
}
