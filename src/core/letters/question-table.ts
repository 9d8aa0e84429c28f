import { feedbackQuestions } from '../content/en/feedback-letter.ts'
import type { NoFacts } from '../recovery/no-facts.ts'

export type FeedbackQuestionId = keyof typeof feedbackQuestions

export interface FeedbackQuestion {
  readonly id: FeedbackQuestionId
  /** What it asks about, for the picker. */
  readonly label: string
  /** The sentence in the letter. */
  readonly text: string
}

interface QuestionRow {
  readonly id: FeedbackQuestionId
  readonly when: (facts: NoFacts) => boolean
}

const talked = ({ howFar, rounds }: NoFacts) => rounds > 0 || (howFar ?? 'applied') !== 'applied'

function hadExercise({ application, reading }: NoFacts): boolean {
  const events = application?.body.events ?? []
  return events.some(({ type }) => type === 'assessment') || reading?.stage === 'assessment'
}

const gaps = new Set(['experience_gap', 'technical_skills_gap'])

function hasGap({ reading }: NoFacts): boolean {
  return (reading?.reasons ?? []).some(({ category }) => gaps.has(category))
}

/** Best first: the first two that fit are the draft's. Practices 33 (factors) and 34 (interview). */
const rows: readonly QuestionRow[] = [
  { id: 'exercise', when: hadExercise },
  { id: 'gap', when: hasGap },
  { id: 'answer', when: talked },
  { id: 'application', when: (facts) => !talked(facts) },
  { id: 'factor', when: () => true },
  { id: 'example', when: talked },
  { id: 'gap', when: () => true },
  { id: 'role', when: () => true },
]

/** The questions that fit a no, best first, each once. */
export function questionsOf(facts: NoFacts): readonly FeedbackQuestion[] {
  const ids = new Set(rows.filter((row) => row.when(facts)).map(({ id }) => id))
  return [...ids].map((id) => ({ id, ...feedbackQuestions[id] }))
}
