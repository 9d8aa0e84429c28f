import { removeWish, type TargetPart } from '../../core/plan/target.ts'
import { useAct } from '../shell/onward.ts'

/** Lines that can be taken away. */
export function Lines(props: {
  list: TargetPart
  lines: readonly { readonly id: string; readonly text: string }[]
}) {
  const act = useAct()
  return (
    <ul class="lines kept-lines">
      {props.lines.map(({ id, text }) => (
        <li key={id}>
          <span class="what">{text}</span>
          <button
            class="btn plain soft"
            type="button"
            aria-label={`Remove “${text}”`}
            onClick={() =>
              act(
                'change-target',
                (vault, context) => removeWish(vault, { list: props.list, id }, context),
                'Removed.',
              )
            }
          >
            Remove
          </button>
        </li>
      ))}
    </ul>
  )
}
