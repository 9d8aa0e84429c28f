import { useMemo, useState } from 'preact/hooks'
import { bringInWords } from '../../core/content/en/bring-in.ts'
import { type Remark, remarksOf } from '../../core/exchange/remarks.ts'
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
  const on = undatedOn ?? dateOf(now.value)
  const lines = useMemo(() => byLine(remarksOf(plan, on, now.peek())), [plan, on])
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

/** What is said of one line stands together. */
function byLine(remarks: readonly Remark[]): readonly (readonly [number, readonly string[]])[] {
  const lines = new Map<number, string[]>()
  for (const { line, text } of remarks) {
    const texts = lines.get(line)
    if (texts) texts.push(text)
    else lines.set(line, [text])
  }
  return [...lines]
}
