import { insightsWords } from '../../core/content/en/insights.ts'
import type { ThemeStrip } from '../../core/insights/theme-strip.ts'
import { sayMonth } from '../../core/time/say.ts'

const WIDE = { width: 616, left: 200, right: 606, row: 40, top: 6 }
const NARROW = { width: 316, left: 10, right: 306, row: 56, top: 6 }
const LABEL_WIDTH = 48

/** One row for each theme, by months: a dot where an employer said it, a ring where the person noted it. */
export function ThemeChart(props: { strip: ThemeStrip; narrow: boolean }) {
  const { narrow } = props
  const { months, rows } = props.strip
  const { width, left, right, row, top } = narrow ? NARROW : WIDE
  const step = (right - left) / months.length
  const x = new Map(months.map((month, at) => [month, left + step * (at + 0.5)]))
  const bottom = top + rows.length * row
  const every = Math.ceil((LABEL_WIDTH * months.length) / (right - left))
  return (
    <svg
      class="pic"
      preserveAspectRatio="xMinYMid meet"
      viewBox={`0 0 ${width} ${bottom + 26}`}
      role="img"
      aria-label={insightsWords.themes.picture}
    >
      {rows.map(({ themeId, name, sort, marks }, at) => {
        const y = top + at * row + (narrow ? 36 : row / 2)
        return (
          <g key={`${themeId} ${sort}`}>
            <text class="row-label" x="0" y={narrow ? y - 18 : y + 5}>
              {name}, a {sort}
            </text>
            <path class="grid" d={`M${left} ${y}H${right}`} />
            {marks.map(({ month, said, noted }) => {
              const both = said > 0 && noted > 0 ? 7 : 0
              const middle = x.get(month) ?? left
              return (
                <g key={month}>
                  {said > 0 && <circle class="dot" cx={middle - both} cy={y} r="6" />}
                  {noted > 0 && <circle class="ring" cx={middle + both} cy={y} r="5.5" />}
                </g>
              )
            })}
          </g>
        )
      })}
      {months.map(
        (month, at) =>
          at % every === 0 && (
            <text class="tick" key={month} x={x.get(month)} y={bottom + 20} text-anchor="middle">
              {sayMonth(month.slice(0, 7)).slice(0, 3)}
            </text>
          ),
      )}
    </svg>
  )
}
