import { useOnward } from './onward.ts'

/** Says what was done and offers to undo it. Announced politely to screen readers. */
export function QuietWord() {
  const { replica, word } = useOnward()
  const said = word.said.value
  return (
    <div class="quiet-place" role="status" aria-live="polite">
      {said && (
        <p
          class="toast"
          onPointerEnter={() => word.hold(true)}
          onPointerLeave={() => word.hold(false)}
          onFocusIn={() => word.hold(true)}
          onFocusOut={() => word.hold(false)}
        >
          <span>{said.text}</span>
          {said.undo !== null && (
            <button
              type="button"
              onClick={async () => {
                const outcome = await replica.undo(said.undo ?? '')
                word.say(outcome.ok ? 'Undone.' : outcome.problem.message)
              }}
            >
              Undo
            </button>
          )}
          <button type="button" onClick={() => word.hush()}>
            Close
          </button>
        </p>
      )}
    </div>
  )
}
