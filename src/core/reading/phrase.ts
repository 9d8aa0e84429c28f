import { numberFor } from './vocabulary.ts'

/**
 * The small language in which cues are written, so that they can be read aloud:
 *
 * - `we have decided`      these words, in this order; punctuation between them does not matter
 * - `(move|go) forward`    either word; alternatives may be several words
 * - `(other)? candidates`  a part that may be missing
 * - `candidat*`            any ending, at most 12 letters
 * - `thank … interest`     up to eight words between
 * - `your _ team`          exactly one word
 * - `[not]`                a named list of wordings from `words.ts`; `[not]?` may be missing
 *
 * Case, accents and kinds of quotes never matter. A phrase never crosses the end of a sentence. Every repeat is
 * bounded, so the time to look for a phrase grows linearly with the text.
 */
export interface Phrase {
  readonly pattern: RegExp
  /** Words (as numbers) without which it cannot match: one of each list must stand in the letter. */
  readonly needs: readonly (readonly number[])[]
  /** The words (as numbers) with which it can begin; null when not known and all of a text is tried. */
  readonly starts: readonly number[] | null
}

export type Words = Readonly<Record<string, string>>

const between = "[^a-z0-9'\\n]{1,4}"
const anyWord = '[^ \\n]{1,40}'
const gap = `(?:${anyWord}[ ]){0,8}?`

interface Part {
  readonly source: string
  readonly optional: boolean
  readonly isGap: boolean
  readonly needs: readonly string[] | null
  /** The words with which the part can begin, or null when any word may. */
  readonly starts: readonly string[] | null
}

interface Compiled {
  readonly source: string
  readonly needs: readonly (readonly string[])[]
  readonly starts: readonly string[] | null
}

/** Splits at spaces or bars that are outside brackets. */
function splitTop(text: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let current = ''
  for (const unit of text) {
    if (unit === '(') depth += 1
    if (unit === ')') depth -= 1
    if (unit === separator && depth === 0) {
      parts.push(current)
      current = ''
    } else current += unit
  }
  parts.push(current)
  return parts.filter((part) => part !== '')
}

function readPart(token: string, words: Words): Part {
  const optional = token.endsWith('?')
  const bare = optional ? token.slice(0, -1) : token
  if (bare === '…') return { source: gap, optional: true, isGap: true, needs: null, starts: null }
  if (bare === '_') return { source: anyWord, optional, isGap: false, needs: null, starts: null }
  if (bare.startsWith('[')) {
    const name = bare.slice(1, -1)
    const list = words[name]
    if (list === undefined) throw new Error(`No list of wordings is called ${name}`)
    return readPart(`(${list})${optional ? '?' : ''}`, words)
  }
  if (bare.startsWith('(')) {
    const choices = splitTop(bare.slice(1, -1), '|').map((choice) => compileParts(choice, words))
    const needs = choices.map((choice) => choice.needs[0])
    const known = needs.every((need) => need !== undefined)
    return {
      source: `(?:${choices.map((choice) => choice.source).join('|')})`,
      optional,
      isGap: false,
      needs: optional || !known ? null : needs.flatMap((need) => need ?? []),
      starts: choices.every(({ starts }) => starts !== null)
        ? choices.flatMap(({ starts }) => starts ?? [])
        : null,
    }
  }
  if (bare.endsWith('*')) {
    return {
      source: `${escaped(bare.slice(0, -1))}[a-z]{0,12}`,
      optional,
      isGap: false,
      needs: null,
      starts: null,
    }
  }
  const own = wordsOf(bare)
  const starts = /^[a-z0-9']/.test(bare) ? own : null
  return { source: escaped(bare), optional, isGap: false, needs: optional ? null : own, starts }
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** The words of a token as `wordSet` would cut it: `follow-up` needs `follow`. */
function wordsOf(token: string): readonly string[] | null {
  const first = /[a-z0-9']+/.exec(token)
  return first === null ? null : [first[0]]
}

function compileParts(text: string, words: Words): Compiled {
  const parts = splitTop(text, ' ').map((token) => readPart(token, words))
  // Words after the last one asked for do not matter.
  while (parts.at(-1)?.isGap) parts.pop()
  let source = ''
  const needs: (readonly string[])[] = []
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1
    if (part.isGap) source += part.source
    else if (part.optional) {
      source += last ? `(?:${between}${part.source})?` : `(?:${part.source}${between})?`
    } else {
      const next = parts[index + 1]
      const tail = last || (next?.optional && index + 1 === parts.length - 1 && !next.isGap)
      source += tail ? part.source : `${part.source}${between}`
    }
    if (part.needs !== null) needs.push(part.needs)
  }
  return { source, needs, starts: startsOf(parts) }
}

/** The first part's words, with the next one's for as long as parts may be missing. */
function startsOf(parts: readonly Part[]): readonly string[] | null {
  const starts: string[] = []
  for (const part of parts) {
    if (part.starts === null) return null
    starts.push(...part.starts)
    if (!part.optional) return starts
  }
  return null
}

/** Turns a wording into a search. Throws when it names an unknown list. */
export function compilePhrase(text: string, words: Words): Phrase {
  const { source, needs, starts } = compileParts(text, words)
  return {
    pattern: new RegExp(`(?<![a-z0-9'])${source}(?![a-z0-9])`, starts === null ? 'g' : 'y'),
    needs: needs.map(numbered),
    starts: starts === null ? null : numbered(starts),
  }
}

function numbered(words: readonly string[]): readonly number[] {
  return [...new Set(words.map(numberFor))]
}

/** A raw search, for what is not made of words. Its repeats must be bounded by hand. */
export function rawPhrase(pattern: RegExp): Phrase {
  return { pattern: new RegExp(pattern.source, 'g'), needs: [], starts: null }
}
