import { type FoundSpan, spanIn } from './resume-import-dates.ts'
import type { ImportLine } from './resume-import-lines.ts'

/** One job, course or project as it stands: its head, its time, and what is said of it. */
export interface RawEntry {
  /** The parts of the head in their order, without the time. */
  readonly parts: readonly string[]
  readonly span: FoundSpan | null
  readonly body: readonly ImportLine[]
}

/** More lines than that are no head of an entry. */
const HEAD_LINES = 3

/**
 * Parts the lines of a section into its entries. Where there are times, each line with one belongs to the
 * head of an entry, and how many lines stand before it in the first entry tells where the others begin;
 * else an entry begins where a short line stands apart.
 */
export function entriesIn(lines: readonly ImportLine[]): readonly RawEntry[] {
  const dated = lines.flatMap((line, at) => (isDated(line) ? [at] : []))
  const starts = dated.length > 0 ? datedStarts(lines, dated) : apartStarts(lines)
  const [first = 0] = starts
  const before = first > 0 ? [{ parts: [], span: null, body: lines.slice(0, first) }] : []
  return [
    ...before,
    ...starts.map((start, at) => entryFrom(lines.slice(start, starts[at + 1] ?? lines.length))),
  ]
}

/** Where entries begin: as many lines before the one with the time as in the first entry. */
function datedStarts(lines: readonly ImportLine[], dated: readonly number[]): readonly number[] {
  const [first = 0] = dated
  const lead = Math.min(first, HEAD_LINES - 1)
  const headed = lines.slice(first - lead, first).every(isHeadLike) ? lead : 0
  const starts: number[] = []
  let end = 0
  for (const at of dated) {
    const last = starts.at(-1)
    // Two times in one head: a school year and the day of the degree, or two lines of one job.
    if (last !== undefined && at - last <= headed && !lines[at]?.isApart && at !== first) continue
    let start = at
    while (start > end && at - start < headed && isHeadLike(lines[start - 1])) {
      if (lines[start]?.isApart && start !== at) break
      start -= 1
    }
    starts.push(start)
    end = at + 1
  }
  return starts
}

/** A line that says when, and nothing else. */
const timeAlone = /^(?:duration|period|dates?|zeitraum|dauer|periode|periodo|fechas?)?\W*$/iu

/** A job told by labels: every line is said of it, and one that is nothing but a time is its time. */
export function entryOfForm(lines: readonly ImportLine[]): RawEntry {
  for (const [at, line] of lines.entries()) {
    const span = spanIn(line.text)
    if (!span) continue
    if (!timeAlone.test(line.text.slice(0, span.from) + line.text.slice(span.to))) continue
    // What stood on both sides of the time is not one sentence.
    const after = lines
      .slice(at + 1)
      .map((one, more) => (more > 0 ? one : { ...one, isApart: true }))
    return { parts: [], span, body: [...lines.slice(0, at), ...after] }
  }
  return { parts: [], span: null, body: lines }
}

function apartStarts(lines: readonly ImportLine[]): readonly number[] {
  return lines.flatMap((line, at) =>
    at === 0 || ((line.isApart || line.heading > 0) && isHeadLike(line)) ? [at] : [],
  )
}

function entryFrom(lines: readonly ImportLine[]): RawEntry {
  const parts: string[] = []
  let span: FoundSpan | null = null
  let at = 0
  for (const line of lines.slice(0, HEAD_LINES + 1)) {
    const found: FoundSpan | null = span ? null : spanIn(line.text)
    const isHead = at === 0 || (!line.isPoint && (found !== null || isHeadLike(line)))
    if (!isHead || (at > 0 && span && line.isApart) || parts.length >= 4) break
    if (at > 0 && span && !found && parts.length >= 2 && !isBrief(line.text)) break
    const rest = found ? [line.text.slice(0, found.from), line.text.slice(found.to)] : [line.text]
    parts.push(...rest.flatMap(partsOf))
    span ??= found
    at += 1
  }
  return { parts, span, body: lines.slice(at) }
}

/** A line that can stand over an entry: short, no point of a list, no sentence. */
function isHeadLike(line: ImportLine | undefined): boolean {
  if (!line || line.isPoint || line.text.length > 110) return false
  return (
    line.text.split(/\s+/).length <= 12 &&
    !/[.!?;]$/.test(line.text.replace(/(?:Inc|Ltd|Co|Corp|S\.A|e\.V|B\.V)\.$/, ''))
  )
}

const isBrief = (text: string) => text.split(/\s+/).length <= 6 && !text.includes(':')

/** A line whose time is that of an entry: no point, and not in the middle of a sentence. */
function isDated(line: ImportLine): boolean {
  if (line.isPoint || line.text.length > 140) return false
  const span = spanIn(line.text)
  if (!span) return false
  const rest = `${line.text.slice(0, span.from)} ${line.text.slice(span.to)}`.trim()
  return rest.split(/\s+/).length <= 14 && !(/[.!?]$/.test(rest) && rest.split(/\s+/).length > 8)
}

/** The parts of a head between its strong signs; brackets stay with what they stand behind. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/\t| [|•·–—-] |\s[|]\s?|;\s|:\s+(?=\p{Lu})/u)
    .map((part) => part.replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/gu, ''))
    .filter((part) => /[\p{L}\d]/u.test(part))
}
