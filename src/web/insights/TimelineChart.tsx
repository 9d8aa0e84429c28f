import { insightsWords } from '../../core/content/en/insights.ts'
import type { SearchTimeline } from '../../core/insights/timeline.ts'
import { sayShortDate } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'

const WIDE = { width: 616, left: 28, right: 610 }
const NARROW = { width: 316, left: 24, right: 312 }
const [TOP, BOTTOM] = [64, 200]
/** Talks and offers stand in rows of their own above the columns. */
const ROWS = { offers: 16, talks: 40 }
/** What one letter of a label and the room behind it take up, in units of the picture. */
const [LETTER_WIDTH, LABEL_GAP] = [7, 10]

/** Applications sent by week or month as columns, with a dot for talks and a ring for offers above. */
export function TimelineChart(props: { timeline: SearchTimeline; narrow: boolean }) {
  const { unit, spans } = props.timeline
  const { now } = useOnward()
  const { width, left, right } = props.narrow ? NARROW : WIDE
  const most = Math.max(1, ...spans.map(({ sent }) => sent))
  const step = (right - left) / spans.length
  const middle = (at: number) => left + step * (at + 0.5)
  const y = (count: number) => BOTTOM - ((BOTTOM - TOP) * count) / most
  const label = (from: string) =>
    unit === 'week' ? sayShortDate(from, now.value) : sayShortDate(from, now.value).slice(2)
  const longest = Math.max(...spans.map(({ from }) => label(from).length))
  const labelWidth = longest * LETTER_WIDTH + LABEL_GAP
  const every = Math.ceil((labelWidth * spans.length) / (right - left))
  return (
    <svg
      class="pic"
      preserveAspectRatio="xMinYMid meet"
      viewBox={`0 0 ${width} ${BOTTOM + 28}`}
      role="img"
      aria-label={insightsWords.timeline.picture}
    >
      {[...new Set([0, most])].map((tick) => (
        <g key={tick}>
          <path class="grid" d={`M${left} ${y(tick)}H${right}`} />
          <text class="tick" x={left - 6} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {spans.map(({ from, sent, talks, offers }, at) => (
        <g key={from}>
          <rect
            class="column"
            x={middle(at) - step * 0.32}
            y={y(sent)}
            width={step * 0.64}
            height={BOTTOM - y(sent)}
          />
          {talks > 0 && <circle class="dot" cx={middle(at)} cy={ROWS.talks} r="5.5" />}
          {offers > 0 && <circle class="ring" cx={middle(at)} cy={ROWS.offers} r="6" />}
          {at % every === 0 && (
            <text class="tick" x={middle(at)} y={BOTTOM + 20} text-anchor="middle">
              {label(from)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
