import type { SortPointInput } from '../../core/feedback/point-actions.ts'
import type { PointsView, PointView } from '../../core/feedback/points-view.ts'
import type { Span } from '../../core/feedback/propose-points.ts'
import { Marked } from '../learn/Marked.tsx'
import { Chips } from '../ui/Chips.tsx'
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
        <Marked text={point.text} spans={spansOf(point)} />
        <span class="change">{point.says}</span>
      </p>
      <Sorts
        asks="What is it?"
        about={point.text}
        options={sorts}
        picked={point.sort}
        onPick={(sort) => onSort({ sort: point.sort === sort ? 'unsorted' : sort })}
      />
      <Sorts
        asks="Is it in your hands?"
        about={point.text}
        options={hands}
        picked={point.inMyHands}
        onPick={(inMyHands) =>
          onSort({ inMyHands: point.inMyHands === inMyHands ? 'unknown' : inMyHands })
        }
      />
      <Sorts
        asks="Is it fair?"
        about={point.text}
        options={view.verdicts}
        picked={point.verdict}
        onPick={(verdict) => onSort({ verdict: point.verdict === verdict ? null : verdict })}
      />
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
                {theme.name}
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

/** Where the words stand by which a point was sorted; words that were changed since are not marked. */
function spansOf({ text, cues }: PointView): readonly Span[] {
  let from = 0
  return cues.flatMap((cue) => {
    const start = text.indexOf(cue, from)
    if (start < 0) return []
    from = start + cue.length
    return [{ start, end: from, text: cue }]
  })
}

/** One question about a point; what is picked can be taken back by picking it again. */
function Sorts<Value extends string>(props: {
  asks: string
  about: string
  options: readonly { value: Value; label: string }[]
  picked: string | null
  onPick: (value: Value) => void
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: chips are one group of toggles
    <div class="sorts" role="group" aria-label={`${props.asks} “${props.about}”`}>
      <span class="change">{props.asks}</span>
      <Chips options={props.options} picked={props.picked} onPick={props.onPick} />
    </div>
  )
}
