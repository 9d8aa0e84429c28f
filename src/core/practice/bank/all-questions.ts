import type { BankQuestion } from './bank-question.ts'
import { change, expertise, learning, motivation, resilience, values } from './growing.ts'
import { care, hospitality, logistics, production, retail, trades } from './hands-families.ts'
import { gap, letGo, pay, practical } from './hard.ts'
import {
  finance,
  hr,
  marketing,
  office,
  publicService,
  sales,
  teaching,
} from './office-families.ts'
import { opening } from './opening.ts'
import { communication, conflict, customers, leading, persuading, teamwork } from './people.ts'
import { engineering, it, science } from './technical-families.ts'
import { accuracy, initiative, planning, problems } from './work.ts'

/** Every question of the bank, in the order of its tables. */
export const allQuestions: readonly BankQuestion[] = [
  ...[opening, motivation, teamwork, planning, problems, customers, communication, learning],
  ...[resilience, conflict, initiative, accuracy, change, persuading, leading, expertise, values],
  ...[gap, letGo, pay, practical],
  ...[office, finance, hr, marketing, sales, publicService, teaching],
  ...[care, trades, logistics, retail, hospitality, production],
  ...[engineering, it, science],
].flat()
