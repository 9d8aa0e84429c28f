import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { bringInWords } from '../../core/content/en/bring-in.ts'
import { outcomeWords, rowWords } from '../../core/content/en/exchange.ts'
import { leftCount } from '../../core/exchange/remarks.ts'
import { countOutcomes } from '../../core/exchange/table-plan.ts'
import { Trouble } from '../ui/Trouble.tsx'
import { ChooseFile } from './ChooseTable.tsx'
import { Columns } from './Columns.tsx'
import { waitsForAnswer } from './first-question.ts'
import { Lines } from './Lines.tsx'
import { Preview } from './Preview.tsx'
import { Questions } from './Questions.tsx'
import type { BringIn, Looked } from './use-bring-in.ts'

/** What a file comes to, with everything that can be put right, before anything is added. */
export function LookThrough(props: { looked: Looked; isBringing: boolean; bringIn: BringIn }) {
  const { looked, isBringing, bringIn } = props
  const { opened, plan, isPeople, isStale } = looked
  const waits = waitsForAnswer(looked)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const count = plan?.changes.length ?? 0
  const says = useMemo(() => plan && outcomeWords(countOutcomes(plan), leftCount(plan)), [plan])
  return (
    <>
      <div class="row opening">
        <p class="in-margin">
          {isPeople ? 'People' : 'Applications'}
          <small class="exchange-name">{opened.file.name}</small>
        </p>
        <div class="wide">
          <h1 class="say" tabIndex={-1} ref={heading}>
            {foundWords(looked)}
          </h1>
          <p class="under" role="status">
            {waits ? bringInWords.firstAnswer : (says ?? bringInWords.looking)}{' '}
            {bringInWords.nothingYet}
          </p>
          {cautions(looked).map((caution) => (
            <Trouble key={caution} says={caution} />
          ))}
          <p class="acts">
            {plan && !waits && count === 0 && <span>{bringInWords.nothingNew}</span>}
            {!waits && (plan === null || count > 0) && (
              <button
                class="btn main"
                type="button"
                aria-disabled={isStale || isBringing}
                onClick={bringIn.bringIn}
              >
                {isBringing ? bringInWords.bringing : bringInWords.bringIn(count, isPeople)}
              </button>
            )}
            <ChooseFile onChoose={bringIn.choose}>{bringInWords.another}</ChooseFile>
          </p>
        </div>
      </div>
      <Questions looked={looked} onChange={bringIn.change} />
      {plan && !waits && <Preview plan={plan} />}
      {plan && !waits && <Lines plan={plan} undatedOn={looked.choices?.undatedOn ?? null} />}
      <Columns looked={looked} bringIn={bringIn} />
    </>
  )
}

function foundWords({ opened: { content }, understood }: Looked): string {
  if (content.sort === 'cards') return bringInWords.cards(content.cards.cards.length)
  const name = understood?.preset.name ?? ''
  const { id } = understood?.preset ?? {}
  const isPlain = id === 'spreadsheet' || id === 'people'
  const tracker = isPlain ? name.charAt(0).toLowerCase() + name.slice(1) : name
  return bringInWords.found(content.table.rows.length, tracker)
}

function cautions({ opened: { content, encoding } }: Looked): readonly string[] {
  const isCut = content.sort === 'table' && content.table.cutAtLine !== null
  return [
    ...(encoding === 'windows-1252' ? [rowWords.encoding] : []),
    ...(isCut ? [rowWords.cut(content.table.cutAtLine ?? 0)] : []),
  ]
}
