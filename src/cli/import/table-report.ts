import { outcomeWords, rowWords } from '../../core/content/en/exchange.ts'
import type { Now } from '../../core/context.ts'
import { leftCount, remarksOf } from '../../core/exchange/remarks.ts'
import { countOutcomes } from '../../core/exchange/table-plan.ts'
import type { TableTaken } from './take-in-table.ts'

/** More remarks than that would scroll everything else away. */
const SHOWN = 200

/** What a table came to, line by line where there is something to say. */
export function tableReport(file: string, taken: TableTaken, now: Now): string {
  const { name, plan, undatedOn, cutAtLine, isGuessedEncoding } = taken
  const remarks = remarksOf(plan, undatedOn, now)
  const lines = [`${file} (${name}): ${outcomeWords(countOutcomes(plan), leftCount(plan))}`]
  if (isGuessedEncoding) lines.push(rowWords.encoding)
  lines.push(...remarks.slice(0, SHOWN).map(({ line, text }) => `Line ${line}: ${text}`))
  if (remarks.length > SHOWN) lines.push(`And ${remarks.length - SHOWN} more lines.`)
  if (cutAtLine !== null) lines.push(rowWords.cut(cutAtLine))
  return `${lines.join('\n')}\n`
}
