import type { Range } from '../../core/insights/beta.ts'
import { PictureKey, PictureKeys } from './PictureKeys.tsx'

export interface RangeRow {
  readonly id: string
  readonly label: string
  /** Null where nothing is counted yet. */
  readonly range: Range | null
  /** What is usual, drawn behind. */
  readonly usual?: Range
  /** "4 of 31". */
  readonly count: string
}

/** The ends that the scale can have, of a hundred. */
const ENDS = [10, 20, 40, 60, 100]
const STEPS_ON_SCALE = 5
const WIDE = { width: 616, left: 172, right: 566, row: 58, top: 14 }
const NARROW = { width: 316, left: 6, right: 296, row: 70, top: 10 }
/** A value that would run out of the picture stands left of its range. */
const VALUE_WIDTH = 64
const NONE = { says: 'nothing to count yet', width: 140 }

/** Shares with their ranges, one under the other, on one scale that begins at nothing. */
export function RangeChart(props: { rows: readonly RangeRow[]; narrow: boolean; label: string }) {
  const { rows, narrow } = props
  const { width, left, right, row: tall, top } = narrow ? NARROW : WIDE
  const most =
    Math.max(...rows.flatMap(({ range, usual }) => [range?.high ?? 0, usual?.high ?? 0])) * 100
  const end = ENDS.find((at) => at >= most) ?? 100
  const x = (share: number) => left + ((right - left) * Math.min(end, share * 100)) / end
  const bottom = top + rows.length * tall
  const ticks = Array.from({ length: STEPS_ON_SCALE + 1 }, (_, at) => (end * at) / STEPS_ON_SCALE)
  return (
    <svg
      class="pic"
      preserveAspectRatio="xMinYMid meet"
      viewBox={`0 0 ${width} ${bottom + 44}`}
      role="img"
      aria-label={props.label}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="grid" d={`M${x(tick / 100)} ${top}V${bottom}`} />
          <text class="tick" x={x(tick / 100)} y={bottom + 18} text-anchor="middle">
            {tick}
          </text>
        </g>
      ))}
      <text class="tick" x={right} y={bottom + 38} text-anchor="end">
        in 100
      </text>
      {rows.map(({ id, label, range, usual, count }, at) => {
        const y = top + at * tall + (narrow ? 42 : tall / 2)
        const beside = range ?? usual ?? { low: 0, high: 0 }
        const valueAt = x(beside.high) + 10
        const fits = valueAt + (range ? VALUE_WIDTH : NONE.width) <= width
        return (
          <g key={id}>
            <RowLabel label={label} y={narrow ? y - 28 : y} narrow={narrow} />
            {usual && (
              <rect
                class="usual"
                x={x(usual.low)}
                y={y - 14}
                width={x(usual.high) - x(usual.low)}
                height="28"
                rx="4"
              />
            )}
            {range && <path class="range" d={`M${x(range.low)} ${y}H${x(range.high)}`} />}
            {range && <circle class="dot" cx={x(range.median)} cy={y} r="6.5" />}
            <text
              class={range ? 'value' : 'tick'}
              x={fits ? valueAt : x(beside.low) - 10}
              y={y + 5}
              text-anchor={fits ? 'start' : 'end'}
            >
              {range ? count : NONE.says}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** The label of a row: in the margin of a wide picture, on two lines where it has a comma. */
function RowLabel({ label, y, narrow }: { label: string; y: number; narrow: boolean }) {
  const [first = '', ...rest] = narrow ? [label] : label.split(/(?<=,) /)
  if (rest.length === 0) {
    return (
      <text class="row-label" x="0" y={y + 5}>
        {first}
      </text>
    )
  }
  return (
    <>
      <text class="row-label" x="0" y={y - 4}>
        {first}
      </text>
      <text class="row-label" x="0" y={y + 15}>
        {rest.join(' ')}
      </text>
    </>
  )
}

/** What the marks of a range picture stand for. */
export function RangeKeys({ usual }: { usual: boolean }) {
  return (
    <PictureKeys>
      <PictureKey mark="dot" says="the best single guess" />
      <PictureKey mark="range" says="plausible, 8 times in 10" />
      {usual && <PictureKey mark="usual" says="what is usual" />}
    </PictureKeys>
  )
}
