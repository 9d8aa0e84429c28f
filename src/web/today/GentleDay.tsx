import type { Today } from '../../core/next/step.ts'
import { Pinned } from '../care/Pinned.tsx'
import { Opening } from '../ui/Opening.tsx'
import { DayMargin } from './DayMargin.tsx'
import { NextStep } from './NextStep.tsx'

/** Night, or a hard day: one sentence, one step, nothing else. */
export function GentleDay({ view, onShowAll }: { view: Today; onShowAll: () => void }) {
  return (
    <div class="gentle">
      <Opening say={view.sentence} margin={<DayMargin withTime />} />
      <div class="row">
        <div class="text">
          <Pinned />
          {view.step && <NextStep step={view.step} line={view.line?.text ?? null} plain />}
          <p class="quiet-foot under">
            {view.tomorrow && `${view.tomorrow} `}
            <button class="btn plain" type="button" onClick={onShowAll}>
              Show the rest of Onward
            </button>
          </p>
        </div>
      </div>
    </div>
  )
}
