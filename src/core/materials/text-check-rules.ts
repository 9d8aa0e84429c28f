import { type TextRule, textWhys as whys } from '../content/en/text-checks.ts'
import { countWords } from '../letters/check-letter.ts'
import type { Passage } from './text-check-passages.ts'
import {
  descriptions,
  fillers,
  irregularParticiples,
  irregularPasts,
  longWays,
  openingVerbs,
  weakLetterOpenings,
  weakOpenings,
} from './text-check-tables.ts'

/** Words that a rule found, and why it shows them. */
export interface Hint {
  readonly rule: TextRule
  readonly where: string
  readonly words: string
  readonly why: string
}

/** Sentences above this are told of, in words. Source: GOV.UK content guidance. */
const LONG_SENTENCE_WORDS = 25

/** The sentences of a text; a line ends one, and so does a full stop behind a word. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n|(?<=\p{L}{2}[.!?]["”)]?)\s+(?=\p{Lu}|\d)/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}

/** What goes for every language. */
export function plainHints({ text, where }: Passage): readonly Hint[] {
  return sentencesOf(text).flatMap((words): readonly Hint[] => {
    const count = countWords(words)
    if (count <= LONG_SENTENCE_WORDS) return []
    return [{ rule: 'long-sentence', where, words, why: whys.longSentence(count) }]
  })
}

/** What is looked for in the words of one passage, English only. */
export function wordingHints(passage: Passage, of: 'resume' | 'cover-letter'): readonly Hint[] {
  const { where, text, role } = passage
  const hint = (rule: TextRule, words: string, why: string): Hint => ({ rule, where, words, why })
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([words]) => words)
  const doubled = all(/\b(?!(?:that|had)\b)(\p{L}+)\s+\1\b/giu)
  const filler = all(fillerPattern)
  const long = all(longWayPattern)
  const opening = openingOf(passage)
  const me = of === 'resume' && role !== 'title' ? firstPerson.exec(text) : null
  return [
    ...doubled.map((words) => hint('doubled', words, whys.doubled)),
    ...filler.map((words) => hint('filler', words, whys.filler)),
    ...long.map((words) =>
      hint('filler', words, whys.longWay(shortWays.get(words.toLowerCase()) ?? '')),
    ),
    ...passivesIn(text).map((words) => hint('passive', words, whys.passive)),
    ...(opening
      ? [hint('weak-opening', opening, role === 'letter' ? whys.weakLetter : whys.weakOpening)]
      : []),
    ...(me ? [hint('first-person', around(text, me.index), whys.firstPerson)] : []),
  ]
}

const shortWays = new Map(longWays)
const fillerPattern = anyOf(fillers)
const longWayPattern = anyOf(longWays.map(([long]) => long))
/** The numeral of “World War I” is left alone: a capital word stands before it, within the sentence. */
const firstPerson =
  /(?<![\p{L}.]|\S \p{Lu}\p{Ll}+ )(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]yself|[Mm]e)(?![\p{L}.]|[’'-]\p{L})/u

function anyOf(phrases: readonly string[]): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join('|')})(?![\\p{L}-])`, 'giu')
}

const passive = new RegExp(
  `\\b(?:is|are|was|were|been|being|be)\\s+(?:\\p{L}+ly\\s+)?(\\p{L}{2,}ed|${irregularParticiples.join('|')})\\b`,
  'giu',
)

function passivesIn(text: string): readonly string[] {
  return [...text.matchAll(passive)]
    .filter(([, participle = '']) => !descriptions.has(participle.toLowerCase()))
    .map(([words]) => words)
}

function openingOf({ text, role }: Passage): string | null {
  if (role === 'title') return null
  const start = text.trimStart()
  const openings = role === 'letter' ? weakLetterOpenings : weakOpenings
  const found = openings.find((opening) => {
    const begins = start.slice(0, opening.length).toLowerCase() === opening
    return begins && !/\p{L}/u.test(start.charAt(opening.length))
  })
  return found ? start.slice(0, found.length) : null
}

/** A few words around a place of a text, whole words only. */
function around(text: string, at: number): string {
  const before = text.slice(0, at).split(/\s+/).slice(-3).join(' ')
  const after = text.slice(at).split(/\s+/).slice(0, 4).join(' ')
  return `${before}${after}`.trim()
}

/** What shows only in the lines of one job together. */
export function entryHints(lines: readonly Passage[]): readonly Hint[] {
  const [first] = lines
  if (!first) return []
  const { where, isOver } = first
  const hasNumber = lines.some(({ text }) => numbers.test(text))
  const tenses = lines.map(({ text }) => tenseOf(text))
  const mixed = isOver && tenses.includes('past') && tenses.includes('present')
  return [
    ...(hasNumber
      ? []
      : [
          {
            rule: 'no-number' as const,
            where,
            words: first.text,
            why: whys.noNumber(where || 'this'),
          },
        ]),
    ...(mixed
      ? lines
          .filter((_, at) => tenses[at] === 'present')
          .map(({ text }) => ({ rule: 'tense' as const, where, words: text, why: whys.tenseOver }))
      : []),
  ]
}

const numbers =
  /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|dozens?|half|halved|doubled|tripled|twice|daily|weekly|monthly)\b/i

/** The tense in which a line of a résumé begins; null where its first word is no known verb. */
function tenseOf(text: string): 'past' | 'present' | null {
  const word = /^\W*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? ''
  if (irregularPasts.has(word) || /[^e]ed$/.test(word)) return 'past'
  const stems = [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]
  return stems.some((stem) => openingVerbs.has(stem)) ? 'present' : null
}
