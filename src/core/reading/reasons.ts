import { englishGuards } from './cues/en/guards.ts'
import { wordedReason } from './explain.ts'
import type { LetterText } from './letter-text.ts'
import type { Found } from './match.ts'
import {
  chancesOfReasons,
  fittedReasonWeights,
  reasonCategories,
  reasonLanguage,
  wordedSentences,
} from './reason-chances.ts'
import { sentenceAt } from './sentences.ts'

/** A reason that the letter gives, with the sentence that gives it. */
export interface FoundReason {
  readonly category: string
  /** What it is more exactly within its category, where the letter says so. */
  readonly exact?: string
  readonly text: string
  /** The words that give it, up to the end of their clause; the sentence where no cue knows them. */
  readonly start: number
  readonly end: number
  readonly cue: string
}

/** The category of each reason that a cue names more exactly. */
const categoryOf: Readonly<Record<string, string>> = {
  internal_candidate: 'position_filled',
  overqualified: 'profile_mismatch',
  salary: 'profile_mismatch',
  availability: 'profile_mismatch',
}

/** A sentence that only compares with others gives none of these reasons. */
const comparable: ReadonlySet<string> = new Set([
  'profile_mismatch',
  'experience_gap',
  'technical_skills_gap',
])

/** A sentence that no cue knows gives a reason from this chance on; chosen on letters not fitted to. */
const wordedFrom = 0.9

/**
 * The reasons of a rejection, one of each sort, in the order of the text. `names` of employer and job
 * give none.
 */
export function findReasons(
  letter: LetterText,
  said: readonly Found[],
  names: readonly (string | null)[],
): readonly FoundReason[] {
  const reasons = new Map<string, FoundReason>()
  for (const { cue, start, end } of said) {
    if (cue.about !== 'reason' || reasons.has(cue.value)) continue
    const span = sentenceAt(letter.sentences, start)
    if (span.start < letter.textStart) continue
    const sentence = letter.search.slice(span.start, span.end)
    if (comparable.has(cue.value) && cue.guards.comparison.test(sentence)) continue
    const text = letter.shownText.slice(span.start, span.end)
    reasons.set(cue.value, {
      ...sortOf(cue.value),
      text,
      start,
      end: clauseEnd(letter.shownText, end, span.end),
      cue: cue.id,
    })
  }
  const told = new Set([...reasons.values()].map(({ category }) => category))
  const isGone = told.has('position_filled') || told.has('position_closed')
  for (const reason of wordedReasons(letter, names)) {
    const isOfThePlace = reason.category.startsWith('position_')
    if (!told.has(reason.category) && !(isGone && isOfThePlace)) reasons.set(reason.cue, reason)
  }
  // A filled place is also "no longer available": the more exact reason stands.
  if (reasons.has('position_filled')) reasons.delete('position_closed')
  return [...reasons.values()].sort((one, other) => one.start - other.start)
}

/** The reasons that no cue tells and the words of a sentence do, the likeliest sentence of each. */
function wordedReasons(
  letter: LetterText,
  names: readonly (string | null)[],
): readonly FoundReason[] {
  if (letter.languages.main !== reasonLanguage) return []
  const best = new Map<string, { readonly chance: number; readonly reason: FoundReason }>()
  for (const { span, stems } of wordedSentences(letter, names)) {
    const compares = englishGuards.comparison.test(letter.search.slice(span.start, span.end))
    for (const [at, chance] of chancesOfReasons(stems, fittedReasonWeights()).entries()) {
      const category = reasonCategories[at] ?? ''
      if (chance < wordedFrom || chance <= (best.get(category)?.chance ?? 0)) continue
      if (compares && comparable.has(category)) continue
      const text = letter.shownText.slice(span.start, span.end)
      const reason = { category, text, ...span, cue: wordedReason + category }
      best.set(category, { chance, reason })
    }
  }
  return [...best.values()].map(({ reason }) => reason)
}

function sortOf(value: string): Pick<FoundReason, 'category' | 'exact'> {
  const category = categoryOf[value]
  return category === undefined ? { category: value } : { category, exact: value }
}

/** Whether one of these tells the reader what to work on; what others have done for years does not. */
export function tellsWhatToLearn(reasons: readonly FoundReason[]): boolean {
  return reasons.some(({ category }) => category === 'technical_skills_gap')
}

/** The end of the clause that `at` stands in, at most `last`. */
function clauseEnd(text: string, at: number, last: number): number {
  const rest = text.slice(at, last)
  const stop = rest.search(/[.,;:!?]/)
  return stop < 0 ? last : at + stop
}
