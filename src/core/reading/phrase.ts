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
  /** Words without which the phrase cannot match: one of each list must stand in the letter. */
  readonly needs: readonly (readonly string[])[]
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
  if (bare === '…') return { source: gap, optional: true, isGap: true, needs: null }
  if (bare === '_') return { source: anyWord, optional, isGap: false, needs: null }
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
    }
  }
  if (bare.endsWith('*')) {
    return {
      source: `${escaped(bare.slice(0, -1))}[a-z]{0,12}`,
      optional,
      isGap: false,
      needs: null,
    }
  }
  return { source: escaped(bare), optional, isGap: false, needs: optional ? null : wordsOf(bare) }
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** The words of a token as `wordSet` would cut it: `follow-up` needs `follow`. */
function wordsOf(token: string): readonly string[] | null {
  const first = /[a-z0-9']+/.exec(token)
  return first === null ? null : [first[0]]
}

function compileParts(
  text: string,
  words: Words,
): { source: string; needs: (readonly string[])[] } {
  const parts = splitTop(text, ' ').map((token) => readPart(token, words))
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
  return { source, needs }
}

/** Turns a wording into a search. Throws when it names an unknown list. */
export function compilePhrase(text: string, words: Words): Phrase {
  const { source, needs } = compileParts(text, words)
  return { pattern: new RegExp(`(?<![a-z0-9'])${source}(?![a-z0-9])`, 'g'), needs }
}

/** The words of a folded text, for `couldMatch`. */
export function wordSet(folded: string): ReadonlySet<string> {
  return new Set(folded.match(/[a-z0-9']+/g) ?? [])
}

/** False when a needed word is missing; cheaper than looking for the phrase. */
export function couldMatch(phrase: Phrase, words: ReadonlySet<string>): boolean {
  return phrase.needs.every((any) => any.some((word) => words.has(word)))
}
