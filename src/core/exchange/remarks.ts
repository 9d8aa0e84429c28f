import { doubtWords, leftWords, rowWords } from '../content/en/exchange.ts'
import type { Now } from '../context.ts'
import { sayDayOfYear } from '../time/say.ts'
import type { PlannedRow, TablePlan } from './table-plan.ts'

/** Something to know about one line of a file. */
export interface Remark {
  readonly line: number
  readonly text: string
  /** Nothing of the line is taken. */
  readonly isLeft: boolean
}

/** Everything that is to be said of the lines of a file, in their order. */
export function remarksOf(plan: TablePlan, undatedOn: string, now: Now): readonly Remark[] {
  const left = plan.left.map(({ line, code }) => ({
    line,
    text: leftWords[code],
    isLeft: code !== 'no-end',
  }))
  const day = sayDayOfYear(undatedOn, now)
  const taken = plan.rows.flatMap((row) =>
    ofRow(row, day).map((text) => ({ line: row.line, text, isLeft: false })),
  )
  return [...left, ...taken].sort((a, b) => a.line - b.line)
}

/** Lines of which nothing is taken. */
export function leftCount({ left }: TablePlan): number {
  return left.filter(({ code }) => code !== 'no-end').length
}

function ofRow(row: PlannedRow, undated: string): readonly string[] {
  const { outcome, doubts, unknownStage, isUndated, like } = row
  if (outcome === 'deleted') return [rowWords.deleted]
  if (outcome === 'closed') return [rowWords.closed]
  if (outcome === 'same') return []
  return [
    ...doubts.map(({ code, cell, heading }) => doubtWords[code](cell, heading)),
    ...(unknownStage && outcome === 'adds' ? [rowWords.unknownStage(unknownStage)] : []),
    ...(isUndated && outcome === 'adds' ? [rowWords.undated(undated)] : []),
    ...(like ? [rowWords.like(like)] : []),
  ]
}
