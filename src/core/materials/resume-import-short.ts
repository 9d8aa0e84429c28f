import { spanIn } from './resume-import-dates.ts'
import type { ImportLine } from './resume-import-lines.ts'
import { type ProposedField, type Proposing, verbatim } from './resume-proposal.ts'

/** More words than that are a sentence and no skill. */
const SKILL_WORDS = 9

/** Proposes skills or interests: groups with a label in front, else one by one. */
export function proposeNamed(
  section: 'skills' | 'interests',
  lines: readonly ImportLine[],
  proposing: Proposing,
): void {
  for (const text of unbroken(lines)) {
    const group = /^([^:,]{2,60}?)\s*(?::|\t|\s[–—-]\s)\s*(\S.*)$/u.exec(text)
    if (group?.[1] && group[2]) {
      const level = /^(?:exprience|experience)\s*-\s*(.+)$/i.exec(group[2])?.[1]
      const words = level ? [] : wordsIn(group[2])
      proposing.add(section, [
        verbatim('name', group[1]),
        level ? verbatim('level', level) : verbatim('keywords', words.join('\n')),
      ])
      continue
    }
    for (const word of wordsIn(text)) {
      if (word.split(/\s+/).length > SKILL_WORDS) proposing.leave(word)
      else proposing.add(section, [verbatim('name', word)])
    }
  }
}

/** Lines that end in a comma or in open brackets go on in the next one. */
function unbroken(lines: readonly ImportLine[]): readonly string[] {
  const whole: string[] = []
  for (const { text, isPoint } of lines) {
    const last = whole.at(-1)
    const isOpen = last !== undefined && (/,$/.test(last) || /\([^)]*$/.test(last))
    if (isOpen && !isPoint && last.length < 2000) whole[whole.length - 1] = `${last} ${text}`
    else whole.push(text)
  }
  return whole
}

/** How well a language is spoken, where no sign stands before it. */
const fluencyWord =
  /^(?:native|fluent|mother|basic|good|very good|advanced|intermediate|beginner|conversational|professional|business|[ABC][12]\b|mutter|verhandl|flie|grund|gut|sehr gut|courant|langue|matern|nivel|nativ|fluid|b[áa]sic|bilingu|inter|avanc|notions|lu,)/i

/** Proposes languages with how well each is spoken. */
export function proposeLanguages(lines: readonly ImportLine[], proposing: Proposing): void {
  for (const { text } of lines) {
    for (const part of wordsIn(text)) {
      const [, language = '', sign = '', fluency = ''] =
        /^(\p{L}+(?: \p{Lu}\p{L}+)?)\s*([(:\t–—-]?)\s*([^()]*?)\)?$/u.exec(part) ?? []
      const isTold = fluency === '' || sign !== '' || fluencyWord.test(fluency)
      if (language === '' || !isTold || part.split(/\s+/).length > 8) proposing.leave(part)
      else {
        proposing.add('languages', [
          verbatim('language', language),
          verbatim('fluency', fluency.trim()),
        ])
      }
    }
  }
}

const datedKeys = {
  certificates: { name: 'name', by: 'issuer', date: 'date', summary: null },
  awards: { name: 'title', by: 'awarder', date: 'date', summary: 'summary' },
  publications: { name: 'name', by: 'publisher', date: 'releaseDate', summary: 'summary' },
} as const

/** One certificate, award or publication: its first line, taken apart, and the lines below it. */
interface Dated {
  readonly text: string
  readonly span: ReturnType<typeof spanIn>
  readonly parts: readonly string[]
  readonly below: readonly string[]
}

/** Proposes certificates, awards or publications with who gave them and when. */
export function proposeDated(
  section: keyof typeof datedKeys,
  lines: readonly ImportLine[],
  proposing: Proposing,
): void {
  const keys = datedKeys[section]
  for (const { text, span, parts, below } of datedIn(lines, keys.summary !== null)) {
    const told = [...parts.slice(1), ...below.slice(0, parts[1] ? 0 : 1).flatMap(partsOf)]
    const summary = below.slice(parts[1] ? 0 : 1)
    const link =
      section === 'awards' ? undefined : told.find((part) => /^\S+\.\S+\/\S*$/.test(part))
    const [by, ...others] = told.filter((part) => part !== link)
    const date = span?.endDate ?? span?.startDate
    const when: ProposedField | null = date
      ? { key: keys.date, value: date, words: span?.endWords || span?.startWords || '' }
      : null
    if (!parts[0]) proposing.leave(text)
    else {
      proposing.add(section, [
        ...[verbatim(keys.name, parts[0]), verbatim(keys.by, by), when, verbatim('url', link)],
        keys.summary ? verbatim(keys.summary, summary.join('\n')) : null,
      ])
    }
    if (span?.startDate && span.endDate) proposing.leave(span.startWords)
    for (const other of [...others, ...(keys.summary ? [] : summary)]) proposing.leave(other)
  }
}

/**
 * A line each; but where every line with a date and no giver has one without a date below it, that is
 * the giver, and what follows is said of it.
 */
function datedIn(lines: readonly ImportLine[], hasSummary: boolean): readonly Dated[] {
  const each = lines.map(({ text }): Dated => {
    const span = spanIn(text)
    const rest = span ? `${text.slice(0, span.from)}\t${text.slice(span.to)}` : text
    return { text, span, parts: partsOf(rest), below: [] }
  })
  const grouped: Dated[] = []
  for (const one of each) {
    const last = grouped.at(-1)
    if (one.span || !last) grouped.push(one)
    else grouped[grouped.length - 1] = { ...last, below: [...last.below, one.text] }
  }
  const isWhole = ({ span, parts, below }: Dated) => {
    const givers = (parts[1] ? 1 : 0) + below.length
    return span && (givers === 1 || (givers > 1 && hasSummary))
  }
  return grouped.every(isWhole) ? grouped : each
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/\t| [|·•–—-] |, (?=\p{Lu})/u)
    .map((part) => part.replace(/^[\s,;:()–—-]+|[\s,;:(–—-]+$/gu, ''))
    .filter(Boolean)
}

/** What is told one after the other: between commas, bars and semicolons that stand in no brackets. */
function wordsIn(text: string): readonly string[] {
  const words: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at] ?? ','
    if (sign === '(') depth += 1
    if (sign === ')') depth = Math.max(0, depth - 1)
    const isNumber = sign === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
    if (at === text.length || (depth === 0 && /[,;|•·\t、，،；]/.test(sign) && !isNumber)) {
      words.push(text.slice(from, at))
      from = at + 1
    }
  }
  return words
    .map((word) => word.replace(/^[\s.*]+|[\s.]+$/g, ''))
    .filter((word) => /[\p{L}\d]/u.test(word))
}
