import { bringInWords } from '../../core/content/en/bring-in.ts'
import { previewOf } from '../../core/exchange/preview.ts'
import type { TablePlan } from '../../core/exchange/table-plan.ts'
import { StageMark } from '../applications/StageMark.tsx'
import { useOnward } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

const SHOWN = 8

/** The first rows as they will be. */
export function Preview({ plan }: { plan: TablePlan }) {
  const { now } = useOnward()
  const rows = previewOf(plan.rows, SHOWN, now.value)
  if (rows.length === 0) return null
  const others = plan.changes.length - rows.length
  return (
    <Section wide name={bringInWords.previewMargin} label={bringInWords.preview}>
      <h2 class="exchange-head">{bringInWords.preview}</h2>
      <ul class="lines exchange-rows">
        {rows.map(({ line, title, says, isNew, standing }) => (
          <li key={line}>
            <div class="row-what">
              <b>{title}</b>
              <span>{says}</span>
            </div>
            {standing && <StageMark row={standing} />}
            <span class="exchange-is">{isNew ? bringInWords.isNew : bringInWords.joins}</span>
          </li>
        ))}
      </ul>
      {others > 0 && <p class="under">{bringInWords.more(others)}</p>}
    </Section>
  )
}
