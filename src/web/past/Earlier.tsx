import type { History } from './use-history.ts'

/** The foot of a history: the way to what was earlier, or why it is not there. */
export function Earlier({ history }: { history: History }) {
  const { state, more } = history
  return (
    <div class="row tight" role="status">
      <div class="text">
        {state === 'asking' && <p class="under">Looking it up.</p>}
        {state === 'away' && (
          <p class="under">
            Onward’s program is not running, so only the latest changes of this browser are shown.
            The rest is kept in its file; start it to see it.
          </p>
        )}
        {state === 'more' && (
          <button class="btn" type="button" onClick={more}>
            Show earlier ones
          </button>
        )}
      </div>
    </div>
  )
}
