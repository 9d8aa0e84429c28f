import { cuesFor } from '../../src/core/reading/cues/all.ts'
import { type Signs, signsOf } from '../../src/core/reading/kind.ts'
import { prepareLetter } from '../../src/core/reading/letter-text.ts'
import { findCues } from '../../src/core/reading/match.ts'
import type { LetterToRead } from '../../src/core/reading/read-letter.ts'
import type { LetterKind } from '../../src/core/vault/kinds/reading.ts'
import type { LabelledLetter } from './corpus.ts'

/** A letter as the fit sees it. */
export interface Example {
  readonly signs: Signs
  readonly right: readonly LetterKind[]
  readonly weight: number
}

export function signsOfLetter(letter: LetterToRead): Signs {
  const prepared = prepareLetter(letter)
  const kindCues = cuesFor(prepared.languages.spoken).filter(({ about }) => about === 'kind')
  return signsOf(findCues(prepared, kindCues), prepared.readEnd - prepared.textStart)
}

/** The same letter as pasted: without its subject and sender. */
export function asPasted(letter: LetterToRead): LetterToRead {
  return { ...letter, subject: null, fromName: null, fromAddress: null }
}

/**
 * Each letter twice, as it came and as pasted. Near-duplicates share the weight of the square root
 * of their number, and synthetic ones count half. Kinds that are rare in this data, as interviews
 * and offers are, are lifted half of the way towards an equal share: a person who pastes letters
 * sees them more often than a mailbox of everything does.
 */
export function examplesOf(letters: readonly LabelledLetter[]): readonly Example[] {
  const sizes = new Map<string, number>()
  for (const { dupGroup } of letters) sizes.set(dupGroup, (sizes.get(dupGroup) ?? 0) + 1)
  const weightOf = ({ dupGroup, synthetic }: LabelledLetter): number =>
    (synthetic ? 0.5 : 1) / Math.sqrt(sizes.get(dupGroup) ?? 1)
  const totals = new Map<LetterKind, number>()
  for (const one of letters) totals.set(one.label, (totals.get(one.label) ?? 0) + weightOf(one))
  const mean = [...totals.values()].reduce((sum, total) => sum + total, 0) / totals.size
  return letters.flatMap((one) => {
    const lift = Math.sqrt(mean / (totals.get(one.label) ?? mean))
    const right = one.right as readonly LetterKind[]
    const weight = (weightOf(one) * lift) / 2
    const full = { signs: signsOfLetter(one.letter), right, weight }
    const pasted = { signs: signsOfLetter(asPasted(one.letter)), right, weight }
    return [full, pasted]
  })
}
