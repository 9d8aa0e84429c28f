import type { SortPointInput } from '../../core/feedback/point-actions.ts'
import type { PointsView, PointView } from '../../core/feedback/points-view.ts'
import { Icon } from '../ui/Icon.tsx'

const sorts = [
  { value: 'strength', label: 'A strength' },
  { value: 'gap', label: 'A gap' },
] as const
const hands = [
  { value: 'yes', label: 'In my hands' },
  { value: 'no', label: 'Not in my hands' },
] as const

/** One point of feedback with its words, who said it, and how the person sorts it. */
export function Point(props: {
  point: PointView
  view: PointsView
  onSort: (sorted: Omit<SortPointInput, 'pointId'>) => void
  onRemove: () => void
}) {
  const { point, view, onSort } = props
  return (
    <li class="point">
      <p class="what">
        {point.text}
        <span class="change">{point.says}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: chips are one group of toggles */}
      <div class="chips" role="group" aria-label={`Sort “${point.text}”`}>
        {sorts.map((sort) => (
          <button
            key={sort.value}
            class="chip"
            type="button"
            aria-pressed={point.sort === sort.value}
            onClick={() => onSort({ sort: point.sort === sort.value ? 'unsorted' : sort.value })}
          >
            {sort.label}
          </button>
        ))}
        {hands.map((hand) => (
          <button
            key={hand.value}
            class="chip"
            type="button"
            aria-pressed={point.inMyHands === hand.value}
            onClick={() =>
              onSort({ inMyHands: point.inMyHands === hand.value ? 'unknown' : hand.value })
            }
          >
            {hand.label}
          </button>
        ))}
        {view.verdicts.map((verdict) => (
          <button
            key={verdict.value}
            class="chip"
            type="button"
            aria-pressed={point.verdict === verdict.value}
            onClick={() =>
              onSort({ verdict: point.verdict === verdict.value ? null : verdict.value })
            }
          >
            {verdict.label}
          </button>
        ))}
      </div>
      <div class="point-foot">
        <label>
          <span class="change">What it is about</span>
          <select
            class="input"
            value={point.theme ?? ''}
            onChange={(event) => {
              const theme = view.themes.find((each) => each.id === event.currentTarget.value)
              onSort({ theme: theme?.id ?? null })
            }}
          >
            <option value="">Not sorted</option>
            {view.themes.map((theme) => (
              <option key={theme.id} value={theme.id}>
                {theme.label}
              </option>
            ))}
          </select>
        </label>
        <button
          class="btn plain soft"
          type="button"
          aria-label={`Remove “${point.text}”`}
          onClick={props.onRemove}
        >
          <Icon name="remove" />
          Remove
        </button>
      </div>
    </li>
  )
}
