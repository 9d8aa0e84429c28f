import { type AnyOf, anyOf } from './any-of.ts'
import { numberFor } from './vocabulary.ts'
import { choiceStep, leadOf, needsOf, type Step, type Steps, startsOf } from './word-steps.ts'

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
  /** The words that follow each other in it; none in a raw search. */
  readonly steps: Steps
  /** A search for what is not made of words. */
  readonly raw: RegExp | null
  /** Words without which it cannot match: one of each list must stand in the letter. */
  readonly needs: readonly AnyOf[]
  /** The words with which it can begin; null when not known and all of a text is tried. */
  readonly starts: AnyOf | null
  /** Where it can begin with any word: the first words that are known, and how far behind at most. */
  readonly lead: { readonly words: AnyOf; readonly units: number } | null
  /** As in its style. */
  readonly bends: boolean
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

const anyLetters = '[a-z]{0,24}'

/** A word, a choice or a gap of a wording. */
interface Part {
  readonly isGap: boolean
  readonly optional: boolean
  readonly step: Step
}

/** Splits at spaces or bars that are outside brackets. */
function splitTop(text: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = text[at]
    if (unit === '(') depth += 1
    if (unit === ')') depth -= 1
    if (unit !== undefined && (unit !== separator || depth !== 0)) continue
    if (at > start) parts.push(text.slice(start, at))
    start = at + 1
  }
  return parts
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
    list = readChoice(words, style)
    known.set(name, list)
  }
  return list
}

function readChoice(words: string, style: PhraseStyle): Part {
  const choices = splitTop(words, '|').map((choice) => readSteps(choice, style))
  return { isGap: false, optional: false, step: choiceStep(choices) }
}

function readPart(token: string, style: PhraseStyle): Part {
  if (token.endsWith('?')) return { ...readPart(token.slice(0, -1), style), optional: true }
  if (token === '…')
    return { isGap: true, optional: true, step: { is: 'gap', words: style.gapWords } }
  if (token.startsWith('[')) return listNamed(token.slice(1, -1), style)
  if (token.startsWith('(')) return readChoice(token.slice(1, -1), style)
  const step: Step = token === '_' ? { is: 'any' } : stepOfWord(token)
  return { isGap: false, optional: false, step }
}

const between: Step = { is: 'between' }

/**
 * The steps of a wording. A gap at its end does not matter; parts that may be missing there lengthen
 * what is found, and take the gap before them with them.
 */
function readSteps(text: string, style: PhraseStyle): Steps {
  const parts = splitTop(text, ' ').map((token) => readPart(token, style))
  const last = parts.findLastIndex(({ optional }) => !optional)
  const needed = parts.slice(0, last + 1).flatMap(({ step, isGap, optional }, index): Steps => {
    if (isGap) return [step]
    if (optional) return [{ is: 'maybe', steps: [step, between] }]
    return index === last ? [step] : [step, between]
  })
  return [...needed, ...readEnd(parts.slice(last + 1))]
}

/** Parts behind the last one that is needed. */
function readEnd(parts: readonly Part[]): Steps {
  return parts.flatMap(({ step, isGap }, index): Steps => {
    if (isGap) return []
    const before = parts[index - 1]
    const gap = before?.isGap ? [before.step] : []
    return [{ is: 'maybe', steps: [between, ...gap, step] }]
  })
}

/** Letters of the tables with what they are in a folded text: both ways to spell them. */
const spellings: Readonly<Record<string, readonly [string, string]>> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  ß: ['s', 'ss'],
}

function plainLetter(letter: string): string {
  return letter <= '~' ? letter.toLowerCase() : letter.normalize('NFD').charAt(0).toLowerCase()
}

/** Searches a word that holds more than letters. */
function spelled(word: string): RegExp {
  let source = ''
  for (const [at, letter] of [...word].entries()) {
    const both = spellings[letter]
    if (both !== undefined) source += `(?:${both[1]}|${both[0]})`
    else if (letter !== '*') source += plainLetter(letter).replace(/[\\^$.+?()[\]{}|/]/g, '\\$&')
    else source += at > 0 && word.startsWith('*') ? '[a-z]{0,4}' : anyLetters
  }
  return new RegExp(`${source}(?![a-z0-9])`, 'y')
}

/** A word as the index cuts it: `follow-up` begins with `follow`; in all its spellings. */
function stepOfWord(token: string): Step {
  const first = /^[\p{L}\d'*]+/u.exec(token)?.[0] ?? ''
  const numbers = first === '' ? [] : spellingsOf(first).map(numberFor)
  const known = numbers.filter((number) => number !== null)
  if (known.length < numbers.length || known.length === 0)
    return { is: 'word', words: new Set(), spelled: spelled(token) }
  const isPlain = first === token && !token.includes("'")
  return { is: 'word', words: new Set(known), spelled: isPlain ? null : spelled(token) }
}

function spellingsOf(word: string): readonly string[] {
  if (/^[a-z0-9'*]*$/.test(word)) return [word]
  let forms = ['']
  for (const letter of word) {
    const endings = spellings[letter] ?? [letter === '*' ? letter : plainLetter(letter)]
    forms = forms.flatMap((form) => endings.map((ending) => form + ending))
  }
  return forms
}

/** Turns a wording into a search. Throws when it names an unknown list. */
export function compilePhrase(text: string, style: PhraseStyle): Phrase {
  const steps = readSteps(text, style)
  // Short lists are soonest found missing.
  const needs = needsOf(steps)
    .map(anyOf)
    .sort((one, other) => one.words.length - other.words.length)
  const starts = startsOf(steps)
  const lead = starts === null ? leadOf(steps) : null
  return {
    steps,
    needs,
    starts: starts && anyOf(starts),
    lead: lead && { words: anyOf(lead.words), units: lead.units },
    bends: style.bends,
    raw: null,
  }
}

/** A raw search, for what is not made of words. Its repeats must be bounded by hand. */
export function rawPhrase(pattern: RegExp): Phrase {
  const raw = new RegExp(pattern.source, 'g')
  return { steps: [], needs: [], starts: null, lead: null, bends: false, raw }
}
