import { limits } from './limits.ts'
import type { WordIndex } from './word-index.ts'
import { type Steps, waysFrom } from './word-steps.ts'

/** What remains to be gone behind the steps of a choice. */
interface Rest {
  readonly steps: Steps
  readonly at: number
  readonly rest: Rest | null
}

interface Walk {
  readonly text: string
  readonly index: WordIndex
  readonly bends: boolean
  tries: number
}

/** Characters between two words, at most. */
const mostBetween = 4
/** A word that may be any has at most so many characters. */
const longestWord = 40

/** One ending that names all genders: `(e)s`, `:innen`, `/a`. */
const gender =
  /[:*/_·.-]-?(?:innen|in|es?|as?|os?|n|r|s)(?![a-z])|\((?:innen|in|es?|as?|os?|n|r|s)\)s?/y
/** A small word that stands before a vowel without its own. */
const elided = /(?:[ldnjmtsc]|qu|un|dell|all|nell|dall|sull|quest|lorsqu|puisqu)' ?/y

/**
 * Where the words end that the steps ask for, when they begin at `from` in `text`; -1 when others
 * stand there. `bends` as in the wording's style. Bounded: at most `limits.triesPerStart` are made.
 */
export function walk(
  steps: Steps,
  text: string,
  index: WordIndex,
  from: number,
  bends: boolean,
): number {
  return go({ text, index, bends, tries: 0 }, steps, 0, from, null)
}

function go(walk: Walk, list: Steps, first: number, from: number, behind: Rest | null): number {
  const { text, index, bends } = walk
  let steps = list
  let at = first
  let place = from
  let rest = behind
  walk.tries += 1
  if (walk.tries > limits.triesPerStart) return -1
  for (;;) {
    const step = steps[at]
    if (step === undefined) {
      if (rest === null) return isWordUnit(text, place) ? -1 : place
      ;({ steps, at, rest } = rest)
      continue
    }
    at += 1
    if (step.is === 'word') {
      const token = index.tokens[(index.tokenAt[place] ?? 0) - 1]
      if (step.words.size > 0 && !holdsOne(step.words, token?.numbers ?? noNumbers)) return -1
      if (step.spelled !== null) place = endOf(step.spelled, text, place)
      else if (token !== undefined) place = token.end
      if (place < 0) return -1
    } else if (step.is === 'between') {
      const next = solePlaceBehind(walk, place)
      if (next >= 0) {
        walk.tries += 1
        if (walk.tries > limits.triesPerStart || !mayBegin(walk, steps, at, next)) return -1
        place = next
        continue
      }
      const places = bends ? bentPlaces(text, place) : plainPlaces(text, place)
      for (const next of places) {
        const end = mayBegin(walk, steps, at, next) ? go(walk, steps, at, next, rest) : -1
        if (end >= 0) return end
      }
      return -1
    } else if (step.is === 'maybe') {
      if (mayBegin(walk, step.steps, 0, place)) {
        const end = go(walk, step.steps, 0, place, { steps, at, rest })
        if (end >= 0) return end
      }
    } else if (step.is === 'choice') {
      const then = { steps, at, rest }
      const ways = waysFrom(step, numbersAt(walk, place))
      if (ways.length === 1) {
        walk.tries += 1
        if (walk.tries > limits.triesPerStart) return -1
        steps = step.ways[ways[0] ?? 0] ?? []
        at = 0
        rest = then
        continue
      }
      for (const number of ways) {
        const end = go(walk, step.ways[number] ?? [], 0, place, then)
        if (end >= 0) return end
      }
      return -1
    } else if (step.is === 'gap') {
      for (let word = 0; word < step.words; word++) {
        const end = mayBegin(walk, steps, at, place) ? go(walk, steps, at, place, rest) : -1
        if (end >= 0) return end
        const space = wordEnd(text, place)
        if (space === place || text.charCodeAt(space) !== 32) return -1
        place = space + 1
      }
    } else {
      const last = wordEnd(text, place)
      for (let next = last; next > place; next--) {
        // Marks behind a word are all of it or none; each share of a long row would be tried in vain.
        if (isWordUnit(text, next) || (next < last && !isWordUnit(text, next - 1))) continue
        const end = go(walk, steps, at, next, rest)
        if (end >= 0) return end
      }
      return -1
    }
  }
}

const noNumbers: readonly number[] = []

function numbersAt({ index }: Walk, place: number): readonly number[] {
  return index.tokens[(index.tokenAt[place] ?? 0) - 1]?.numbers ?? noNumbers
}

/** False where the next step asks for a word that does not stand at `place`. */
function mayBegin(walk: Walk, steps: Steps, at: number, place: number): boolean {
  const step = steps[at]
  if (step?.is === 'word')
    return step.words.size === 0 || holdsOne(step.words, numbersAt(walk, place))
  if (step?.is !== 'choice' || step.anyFirst.length > 0) return true
  for (const number of numbersAt(walk, place)) if (step.byFirst.has(number)) return true
  return false
}

function holdsOne(words: ReadonlySet<number>, numbers: readonly number[]): boolean {
  for (const number of numbers) if (words.has(number)) return true
  return false
}

/** Where a sticky pattern that is tried at `place` ends, or -1. */
function endOf(pattern: RegExp, text: string, place: number): number {
  pattern.lastIndex = place
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Where the next word begins if it can begin only there, as nearly always: behind one space; else -1. */
function solePlaceBehind({ text, index }: Walk, place: number): number {
  if (text.charCodeAt(place) !== 32) return -1
  const next = index.tokens[(index.tokenAt[place + 1] ?? 0) - 1]
  return next !== undefined && text.charCodeAt(next.end) !== 39 ? place + 1 : -1
}

/** Behind up to four characters that are no part of a word. */
function plainPlaces(text: string, place: number): readonly number[] {
  const places: number[] = []
  for (let run = runOf(text, place, isBetween, mostBetween); run > 0; run--)
    places.push(place + run)
  return places
}

/** The same where a gender's ending may stand before them and a word that is cut short behind. */
function bentPlaces(text: string, place: number): readonly number[] {
  const places: number[] = []
  for (const end of genderEnds(text, place)) {
    for (let run = runOf(text, end, isBetweenBent, mostBetween); run > 0; run--) {
      const next = end + run
      const short = isLetter(text.charCodeAt(next)) ? endOf(elided, text, next) : -1
      if (short >= 0) places.push(short)
      if (text.charCodeAt(short - 1) === 32) places.push(short - 1)
      places.push(next)
    }
  }
  return places
}

/** Behind two endings, one and none, as far as there are any. */
function genderEnds(text: string, place: number): readonly number[] {
  const unit = text.charCodeAt(place)
  if (unit === 32 || Number.isNaN(unit)) return [place]
  const one = endOf(gender, text, place)
  if (one < 0) return [place]
  const two = endOf(gender, text, one)
  return two < 0 ? [one, place] : [two, one, place]
}

/** Where the run without spaces that begins at `place` ends, or where it is too long for a word. */
function wordEnd(text: string, place: number): number {
  const most = Math.min(text.length, place + longestWord)
  let end = place
  while (end < most) {
    const unit = text.charCodeAt(end)
    if (unit === 32 || unit === 10) break
    end += 1
  }
  return end
}

/** How many units from `place` on, at most `most`, are what `is` asks for. */
function runOf(text: string, place: number, is: (unit: number) => boolean, most: number): number {
  let run = 0
  while (run < most && place + run < text.length && is(text.charCodeAt(place + run))) run += 1
  return run
}

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

function isLetterOrFigure(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57)
}

function isWordUnit(text: string, place: number): boolean {
  return isLetterOrFigure(text.charCodeAt(place))
}

function isBetweenBent(unit: number): boolean {
  return unit !== 10 && !isLetterOrFigure(unit)
}

function isBetween(unit: number): boolean {
  return unit !== 39 && isBetweenBent(unit)
}
