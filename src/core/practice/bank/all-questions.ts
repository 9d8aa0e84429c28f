import type { BankQuestion } from './bank-question.ts'
import { opening } from './opening.ts'

/** Every question of the bank, in the order of its tables. */
export const allQuestions: readonly BankQuestion[] = [...opening]
