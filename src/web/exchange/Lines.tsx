import { useState } from 'preact/hooks'
import { bringInWords } from '../../core/content/en/bring-in.ts'
import { remarksOf } from '../../core/exchange/remarks.ts'
import type { TablePlan } from '../../core/exchange/table-plan.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { useOnward } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

const SHOWN = 8
/** More would be no help, and keep the page from drawing. */
const MOST = 500

/** What is to be known of single lines, by their number in the file. */
export function Lines({ plan, undatedOn }: { plan: TablePlan; undatedOn: string | null }) {
  const { now } = useOnward()
  const [isAll, setAll] = useState(false)
  const remarks = remarksOf(plan, undatedOn ?? dateOf(now.value), now.value)
  const byLine = new Map<number, string[]>()
  for (const { line, text } of remarks) byLine.set(line, [...(byLine.get(line) ?? []), text])
  const lines = [...byLine]
  if (lines.length === 0) return null
  return (
    <Section wide name={bringInWords.linesMargin} label={bringInWords.linesMargin}>
      <h2 class="exchange-head">{bringInWords.lines(lines.length)}</h2>
      <ul class="lines exchange-lines">
        {lines.slice(0, isAll ? MOST : SHOWN).map(([line, texts]) => (
          <li key={line}>
            <b>{bringInWords.line(line)}</b>
            <span>{texts.join(' ')}</span>
          </li>
        ))}
      </ul>
      {!isAll && lines.length > SHOWN && (
        <button class="btn plain" type="button" onClick={() => setAll(true)}>
          {bringInWords.allLines(Math.min(MOST, lines.length))}
        </button>
      )}
    </Section>
  )
}
