import { timedPageWords } from '../../core/content/en/care-timed.ts'
import type { useSignals } from './use-signals.ts'

/** The two signals, to be turned on by whoever closes their eyes. */
export function Signals({ signals }: { signals: ReturnType<typeof useSignals> }) {
  return (
    <p class="chips signals">
      <button class="chip" type="button" aria-pressed={signals.sound} onClick={signals.toggleSound}>
        {timedPageWords.sound}
      </button>
      {signals.canTouch && (
        <button
          class="chip"
          type="button"
          aria-pressed={signals.touch}
          onClick={signals.toggleTouch}
        >
          {timedPageWords.touch}
        </button>
      )}
    </p>
  )
}
