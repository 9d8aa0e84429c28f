import { numberFor } from './vocabulary.ts'

/**
 * The small language in which cues are written, so that they can be read aloud:
 *
 * - `we have decided`      these words, in this order; punctuation between them does not matter
 * - `(move|go) forward`    either word; alternatives may be several words
 * - `(other)? candidates`  a part that may be missing
 * - `candidat*`            any ending, at most 24 letters
 * - `*verfahren`           any beginning, at most 24 letters; `*gespräch*` takes four more at its end
 * - `thank … interest`     up to eight words between (`gapWords` of the language)
 * - `your _ team`          exactly one word
 * - `[not]`                a named list of wordings from `words.ts`; `[not]?` may be missing
 *
 * Case, accents and kinds of quotes never matter; `ä` is also found as `ae`, `ß` as `ss`. A phrase never crosses the
 * end of a sentence. Every repeat is bounded, so the time to look for a phrase grows linearly with the text.
 */
export interface Phrase {
  readonly pattern: RegExp
  /** Words (as numbers) without which it cannot match: one of each list must stand in the letter. */
  readonly needs: readonly (readonly number[])[]
  /** The words (as numbers) with which it can begin; null when not known and all of a text is tried. */
  readonly starts: readonly number[] | null
}

export type Words = Readonly<Record<string, string>>

/** How the wordings of one language are read. */
export interface PhraseStyle {
  readonly words: Words
  /** How many words `…` may stand for. */
  readonly gapWords: number
  /** Whether words may be cut short before a vowel (`l'entretien`) and name all genders (`Bewerber:innen`). */
  readonly bends: boolean
}

/** What may follow a word to name all genders: `candidat(e)s`, `Bewerber:innen`, `seleccionado/a`. */
const genders =
  '(?:[:*/_·.-]-?(?:innen|in|es?|as?|os?|n|r|s)(?![a-z])|\\((?:innen|in|es?|as?|os?|n|r|s)\\)s?){0,2}'
/** A small word that stands before a vowel without its own. */
const elided = "(?:(?:[ldnjmtsc]|qu|un|dell|all|nell|dall|sull|quest|lorsqu|puisqu)' ?)?"

const betweenWhole = "[^a-z0-9'\\n]{1,4}"
const betweenBent = `${genders}[^a-z0-9\\n]{1,4}${elided}`
const anyWord = '[^ \\n]{1,40}'
const anyLetters = '[a-z]{0,24}'

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

/** Named lists are long and stand in many wordings, so each is read once. */
const lists = new WeakMap<PhraseStyle, Map<string, Part>>()

function listNamed(name: string, style: PhraseStyle): Part {
  const known = lists.get(style) ?? new Map<string, Part>()
  lists.set(style, known)
  let list = known.get(name)
  if (list === undefined) {
    const words = style.words[name]
    if (words === undefined) throw new Error(`No list of wordings is called ${name}`)
    list = readPart(`(${words})`, style)
    known.set(name, list)
  }
  return list
}

function readPart(token: string, style: PhraseStyle): Part {
  const optional = token.endsWith('?')
  const bare = optional ? token.slice(0, -1) : token
  if (bare === '…') {
    const source = `(?:${anyWord}[ ]){0,${style.gapWords}}?`
    return { source, optional: true, isGap: true, needs: null, starts: null }
  }
  if (bare === '_') return { source: anyWord, optional, isGap: false, needs: null, starts: null }
  if (bare.startsWith('[')) {
    return {
      ...listNamed(bare.slice(1, -1), style),
      ...(optional ? { optional, needs: null } : {}),
    }
  }
  if (bare.startsWith('(')) {
    const choices = splitTop(bare.slice(1, -1), '|').map((choice) => compileParts(choice, style))
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
  const own = wordsOf(bare)
  const starts = /^[a-z0-9'*]/.test(own?.[0] ?? '') && /^[\p{L}\d'*]/u.test(bare) ? own : null
  return { source: wordSource(bare), optional, isGap: false, needs: optional ? null : own, starts }
}

/** Letters of the tables with what they are in a folded text: both ways to spell them. */
const spellings: Readonly<Record<string, readonly [string, string]>> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  ß: ['s', 'ss'],
}

function plainLetter(letter: string): string {
  return letter.normalize('NFD').charAt(0).toLowerCase()
}

function wordSource(word: string): string {
  let source = ''
  for (const [at, letter] of [...word].entries()) {
    const both = spellings[letter]
    if (both !== undefined) source += `(?:${both[1]}|${both[0]})`
    else if (letter !== '*') source += plainLetter(letter).replace(/[\\^$.+?()[\]{}|/]/g, '\\$&')
    else source += at > 0 && word.startsWith('*') ? '[a-z]{0,4}' : anyLetters
  }
  return source
}

/** The words of a token as the index cuts them: `follow-up` needs `follow`; each in all its spellings. */
function wordsOf(token: string): readonly string[] | null {
  const first = /[\p{L}\d'*]+/u.exec(token)
  if (first === null) return null
  let forms = ['']
  for (const letter of first[0]) {
    const endings = spellings[letter] ?? [letter === '*' ? letter : plainLetter(letter)]
    forms = forms.flatMap((form) => endings.map((ending) => form + ending))
  }
  return forms
}

function compileParts(text: string, style: PhraseStyle): Compiled {
  const parts = splitTop(text, ' ').map((token) => readPart(token, style))
  // Words after the last one asked for do not matter.
  while (parts.at(-1)?.isGap) parts.pop()
  const between = style.bends ? betweenBent : betweenWhole
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
export function compilePhrase(text: string, style: PhraseStyle): Phrase {
  const compiled = compileParts(text, style)
  const starts = compiled.starts === null ? null : numbered(compiled.starts)
  const before = style.bends ? '(?<![a-z0-9])' : "(?<![a-z0-9'])"
  return {
    pattern: new RegExp(`${before}${compiled.source}(?![a-z0-9])`, starts === null ? 'g' : 'y'),
    needs: compiled.needs.map(numbered).filter((any) => any !== null),
    starts,
  }
}

/** The numbers of words; null when one of them has none. */
function numbered(words: readonly string[]): readonly number[] | null {
  const all = words.map(numberFor)
  return all.includes(null) ? null : [...new Set(all.filter((one) => one !== null))]
}

/** A raw search, for what is not made of words. Its repeats must be bounded by hand. */
export function rawPhrase(pattern: RegExp): Phrase {
  return { pattern: new RegExp(pattern.source, 'g'), needs: [], starts: null }
}
