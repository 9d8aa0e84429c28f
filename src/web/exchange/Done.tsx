import { useLayoutEffect, useRef } from 'preact/hooks'
import { bringInWords } from '../../core/content/en/bring-in.ts'
import { leftCount } from '../../core/exchange/remarks.ts'
import { ChooseFile } from './ChooseTable.tsx'
import { Lines } from './Lines.tsx'
import type { BringIn, BroughtIn, Looked } from './use-bring-in.ts'

/** It is in: what came of it, and the way back. */
export function Done(props: { looked: Looked; broughtIn: BroughtIn; bringIn: BringIn }) {
  const { looked, broughtIn, bringIn } = props
  const { isPeople, plan, choices } = looked
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const left = plan ? leftCount(plan) : 0
  return (
    <>
      <div class="row opening">
        <div class="wide">
          <h1 class="say" tabIndex={-1} ref={heading}>
            {bringInWords.done(broughtIn.count, isPeople)}
          </h1>
          {!isPeople && <p class="under">{bringInWords.doneUnder}</p>}
          {left > 0 && <p class="under">{bringInWords.doneLeft(left)}</p>}
          <p class="acts">
            <a class="btn main" href={isPeople ? '/people' : '/applications'}>
              {isPeople ? bringInWords.seePeople : bringInWords.see}
            </a>
            <button class="btn" type="button" onClick={bringIn.undoAll}>
              {bringInWords.undoAll}
            </button>
            <ChooseFile onChoose={bringIn.choose}>{bringInWords.another}</ChooseFile>
          </p>
        </div>
      </div>
      {plan && <Lines plan={plan} undatedOn={choices?.undatedOn ?? null} />}
    </>
  )
}
