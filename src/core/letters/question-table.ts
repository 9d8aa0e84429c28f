import type { NoFacts } from '../recovery/no-facts.ts'
import type { FeedbackQuestionId } from './feedback-words.ts'

/** What decides which questions fit a no. */
export interface QuestionFacts {
  /** A person there spoke with them. */
  readonly talked: boolean
  readonly hadExercise: boolean
  /** The letter names something that was missing. */
  readonly hasGap: boolean
}

interface QuestionRow {
  readonly id: FeedbackQuestionId
  readonly when: (facts: QuestionFacts) => boolean
}

/** Best first: the first two that fit are the draft's. Practices 33 (factors) and 34 (interview). */
const rows: readonly QuestionRow[] = [
  { id: 'exercise', when: ({ hadExercise }) => hadExercise },
  { id: 'gap', when: ({ hasGap }) => hasGap },
  { id: 'answer', when: ({ talked }) => talked },
  { id: 'application', when: ({ talked }) => !talked },
  { id: 'factor', when: () => true },
  { id: 'example', when: ({ talked }) => talked },
  { id: 'gap', when: () => true },
  { id: 'role', when: () => true },
]

/** The questions that fit a no, best first, each once. */
export function fittingQuestions(facts: QuestionFacts): readonly FeedbackQuestionId[] {
  return [...new Set(rows.filter((row) => row.when(facts)).map(({ id }) => id))]
}

export function hadExercise({ application, reading }: NoFacts): boolean {
  const events = application?.body.events ?? []
  return events.some(({ type }) => type === 'assessment') || reading?.stage === 'assessment'
}

const gaps = new Set(['experience_gap', 'technical_skills_gap'])

export function hasGap({ reading }: NoFacts): boolean {
  return (reading?.reasons ?? []).some(({ category }) => gaps.has(category))
}
