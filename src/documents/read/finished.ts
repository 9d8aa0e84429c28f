import type {
  DocumentLine,
  DocumentPage,
  DocumentText,
} from '../../core/materials/document-text.ts'
import { ok, type Result } from '../../core/result.ts'
import { readLimits } from './limits.ts'
import { type ReadProblem, unread } from './read-problem.ts'

/** Of the signs of a text at least this share are letters or digits; a font without names gives fewer. */
const LEAST_WORDS = 0.4

/**
 * A document with its text, or `no-text` where there are no words in it: nothing, or only signs that
 * stand for no letter.
 */
export function finished(
  read: Omit<DocumentText, 'text' | 'links'> & { readonly links: readonly string[] },
): Result<DocumentText, ReadProblem> {
  const text = read.pages
    .map((page) => textOf(page))
    .filter((words) => words !== '')
    .join('\n\n')
  const signs = text.replace(/\s/g, '')
  const words = signs.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0
  if (words === 0 || words < signs.length * LEAST_WORDS) return unread('no-text')
  const links = [...new Set(read.links)].slice(0, readLimits.links)
  return ok({ ...read, text, links })
}

/** An empty line stands where the next line is further away than the one before, or in another column. */
function textOf({ lines, height }: DocumentPage): string {
  const usual = height === 0 ? 1 : usualStep(lines)
  return lines
    .map((line, index) => {
      const last = lines[index - 1]
      const words = line.isPoint ? `• ${line.text}` : line.text
      if (!last) return words
      const step = line.y - last.y
      const isApart = line.column !== last.column || step < 0 || step > usual * 1.45
      return isApart ? `\n${words}` : words
    })
    .join('\n')
}

/** The commonest step from one line down to the next. */
function usualStep(lines: readonly DocumentLine[]): number {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const step = Math.round(line.y - (lines[index - 1]?.y ?? line.y))
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  const [commonest] = [...counts].sort(([stepA, a], [stepB, b]) => b - a || stepA - stepB)
  return commonest?.[0] ?? Number.POSITIVE_INFINITY
}
