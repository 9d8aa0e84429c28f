import { reviewWords } from '../../core/content/en/import.ts'
import type { LookRow } from '../../core/import/review.ts'
import type { Said } from '../../core/import/say.ts'

type Answer = Omit<Said, 'letterId'>

/** It is what Onward took it for. */
export function readingIs({ kind, company, role }: LookRow): Answer {
  const who = { company: company ?? '', role }
  return { kind, ...who, applicationId: null, besideId: null, begins: false }
}

/** The answers to the question about a letter, in the order of their buttons. */
export function answersTo(
  look: LookRow,
): readonly { readonly label: string; readonly said: Answer }[] {
  if (look.about === 'which') {
    return look.choices.map(({ label, ...place }) => ({
      label,
      said: { ...readingIs(look), ...place },
    }))
  }
  if (look.about === 'employer') return []
  const label = look.about === 'trust' ? reviewWords.yesItIs : reviewWords.yes
  return [{ label, said: readingIs(look) }]
}
