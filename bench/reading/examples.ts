import { type Fitted, type JudgedKind, judgeKind, signsOf } from '../../src/core/reading/kind.ts'
import { type LetterText, prepareLetter } from '../../src/core/reading/letter-text.ts'
import { type Found, findCues } from '../../src/core/reading/match.ts'
import type { LetterToRead } from '../../src/core/reading/read-letter.ts'
import type { LetterKind } from '../../src/core/vault/kinds/reading.ts'
import type { LabelledLetter } from './corpus.ts'

/** A letter as the fit sees it. */
export interface Example {
  readonly signs: readonly string[]
  readonly right: readonly LetterKind[]
  readonly weight: number
}

/** A letter searched once, so that many weights can be tried on it. */
export interface Searched {
  readonly prepared: LetterText
  readonly found: readonly Found[]
}

/** A labelled letter, searched as it came and as pasted. */
export interface Specimen extends LabelledLetter {
  /** Searched by tables that had never met it; see first-readings.ts. */
  readonly isFirst: boolean
  readonly came: Searched
  readonly pasted: Searched
}

function search(letter: LetterToRead): Searched {
  const prepared = prepareLetter(letter)
  return { prepared, found: findCues(prepared, prepared.cues) }
}

/** The same letter as pasted: without its subject and sender. */
export function asPasted(letter: LetterToRead): LetterToRead {
  return { ...letter, subject: null, fromName: null, fromAddress: null }
}

export function specimenOf(labelled: LabelledLetter): Specimen {
  const { letter } = labelled
  return {
    ...labelled,
    isFirst: false,
    came: search(letter),
    pasted: search(asPasted(letter)),
  }
}

export function judge({ prepared, found }: Searched, fitted: Fitted): JudgedKind {
  return judgeKind(prepared, found, fitted)
}

/** A letter in which nothing was found teaches only where the tables of its language speak. */
const teaches = ({ language, came }: Specimen): boolean =>
  language === 'en' ||
  came.found.some(({ cue, stance }) => cue.about === 'kind' && stance === 'plain')

/** What a letter that nobody received weighs: there are some four times as many as real ones. */
const ownShare = 0.25

/**
 * Each letter twice, as it came and as pasted. Near-duplicates share the weight of the square root
 * of their number, and letters that are synthetic or our own count a quarter. Kinds that are rare in this data, as interviews
 * and offers are, are lifted half of the way towards an equal share: a person who pastes letters
 * sees them more often than a mailbox of everything does.
 */
export function examplesOf(specimens: readonly Specimen[]): readonly Example[] {
  const letters = specimens.filter(teaches)
  const sizes = new Map<string, number>()
  for (const { dupGroup } of letters) sizes.set(dupGroup, (sizes.get(dupGroup) ?? 0) + 1)
  const weightOf = ({ dupGroup, origin }: Specimen): number =>
    (origin === 'real' ? 1 : ownShare) / Math.sqrt(sizes.get(dupGroup) ?? 1)
  const totals = new Map<LetterKind, number>()
  for (const one of letters) totals.set(one.label, (totals.get(one.label) ?? 0) + weightOf(one))
  const mean = [...totals.values()].reduce((sum, total) => sum + total, 0) / totals.size
  return letters.flatMap((one) => {
    const lift = Math.sqrt(mean / (totals.get(one.label) ?? mean))
    const right = one.right as readonly LetterKind[]
    const weight = (weightOf(one) * lift) / 2
    return [one.came, one.pasted].map(({ prepared, found }) => {
      return { signs: signsOf(prepared, found), right, weight }
    })
  })
}
