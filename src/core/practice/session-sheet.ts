import { ratingSheetWords as words } from '../content/en/practice.ts'
import { type Problem, problem, type Result } from '../result.ts'
import type { Anchors } from './bank/bank-question.ts'

/** One answer that somebody else is to rate. */
export interface SheetAnswer {
  readonly attemptId: string
  readonly question: string
  readonly after: string | null
  readonly good: Anchors
  /** What was said, where it was typed. */
  readonly said: string | null
}

/** What somebody else wrote on a sheet about one answer. */
export interface SheetRating {
  readonly attemptId: string
  readonly anchor: number
  readonly note: string | null
}

/** A sheet as it was filled in. */
export interface FilledSheet {
  readonly name: string | null
  readonly ratings: readonly SheetRating[]
}

/** A sheet of a session is at most so long; anything longer is something else. */
export const MOST_CHARACTERS = 200_000

/**
 * The sheet of a session as plain text: to be printed, or filled in by somebody else in any program that
 * writes text and brought back. Each answer has a line for a rating and one for a word.
 */
export function writeSheet(answers: readonly SheetAnswer[]): string {
  const blocks = answers.map(({ attemptId, question, after, good, said }, place) => [
    `${place + 1}. ${question}`,
    ...(after ? [`   ${words.after(after)}`] : []),
    ...(said ? ['', ...said.split('\n').map((line) => `   > ${line}`)] : []),
    '',
    ...good.map((anchor, at) => `   ${at + 1}  ${anchor}`),
    '',
    `${words.rating}: `,
    `${words.note}: `,
    `${words.answer}: ${attemptId}`,
    '',
  ])
  return [words.title, ...words.how, '', `${words.name}: `, '', ...blocks.flat()].join('\n')
}

/**
 * Reads a sheet that was filled in; answers without a rating are left out. Problems: `too-long`,
 * `no-sheet` where none of it is a sheet's, `no-ratings` where nothing was filled in.
 */
export function safeParseSheet(text: string): Result<FilledSheet, Problem> {
  if (text.length > MOST_CHARACTERS) return problem('too-long', words.problems.tooLong)
  let name: string | null = null
  let anchor: number | null = null
  let note: string | null = null
  let answers = 0
  const ratings: SheetRating[] = []
  for (const line of text.split(/\r?\n/)) {
    const [label, value] = fieldOf(line)
    if (label === words.name) name = value || null
    else if (label === words.rating) anchor = /^[1-5]$/.test(value) ? Number(value) : null
    else if (label === words.note) note = value || null
    else if (label === words.answer && value !== '') {
      answers += 1
      if (anchor !== null) ratings.push({ attemptId: value, anchor, note })
      anchor = null
      note = null
    }
  }
  if (answers === 0) return problem('no-sheet', words.problems.noSheet)
  if (ratings.length === 0) return problem('no-ratings', words.problems.noRatings)
  return { ok: true, value: { name, ratings } }
}

function fieldOf(line: string): readonly [label: string, value: string] {
  const at = line.indexOf(':')
  if (at < 0) return ['', '']
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
}
