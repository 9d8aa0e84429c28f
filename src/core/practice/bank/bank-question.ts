import type { RoundType } from '../../vault/kinds/application.ts'
import type { Competency } from '../../vault/kinds/practice.ts'
import { allQuestions } from './all-questions.ts'

/** Where in a selection a question is usual; `task` is a technical talk, a case, a trial. */
export const bankStages = ['screening', 'first', 'panel', 'task', 'final'] as const
export type BankStage = (typeof bankStages)[number]

export const bankLevels = ['entry', 'experienced', 'leading'] as const
export type BankLevel = (typeof bankLevels)[number]

/** What sort of question it is; `told` asks for something that happened, `supposed` for what one would do. */
export const bankSorts = [
  'opening',
  'told',
  'supposed',
  'technical',
  'case',
  'values',
  'motivation',
  'practical',
  'gap',
  'let-go',
  'pay',
] as const
export type BankSort = (typeof bankSorts)[number]

/** Families of roles that have questions of their own. */
export const roleFamilies = [
  'office',
  'care',
  'trades',
  'logistics',
  'retail',
  'hospitality',
  'finance',
  'hr',
  'marketing',
  'sales',
  'engineering',
  'it',
  'science',
  'teaching',
  'public-service',
  'production',
] as const
export type RoleFamily = (typeof roleFamilies)[number]

/** What an answer looks like that comes to 1, 2, 3, 4 and 5, in this order. */
export type Anchors = readonly [string, string, string, string, string]

/** One question of the bank. Its id is kept by cards and rehearsals: it never changes. */
export interface BankQuestion {
  readonly id: string
  readonly text: string
  readonly competency: Competency
  readonly sort: BankSort
  readonly stages: readonly BankStage[]
  /** Empty: any level. */
  readonly levels: readonly BankLevel[]
  /** Empty: any role. */
  readonly families: readonly RoleFamily[]
  /** What they want to find out, as the end of “They want to know …”. */
  readonly after: string
  /** What good looks like; questions of one competency or sort share it. */
  readonly good: Anchors
}

/** Which questions are wanted; what is left out limits nothing. */
export interface BankFilter {
  readonly competency?: Competency | undefined
  readonly sort?: BankSort | undefined
  readonly stage?: BankStage | undefined
  /** Those of this level, and those for any. */
  readonly level?: BankLevel | undefined
  /** Those of this family, first, and those for any role; without it all families are in. */
  readonly family?: RoleFamily | undefined
  /** No question that belongs to one family. */
  readonly generalOnly?: boolean | undefined
}

/** The questions of the bank that fit, in the order of its tables. */
export function bankQuestions(filter: BankFilter = {}): readonly BankQuestion[] {
  const { competency, sort, stage, level, family, generalOnly } = filter
  const fitting = allQuestions.filter(
    (question) =>
      (competency === undefined || question.competency === competency) &&
      (sort === undefined || question.sort === sort) &&
      (stage === undefined || question.stages.includes(stage)) &&
      isAmong(question.levels, level) &&
      isAmong(question.families, family) &&
      !(generalOnly && question.families.length > 0),
  )
  if (family === undefined) return fitting
  return fitting.toSorted((a, b) => b.families.length - a.families.length)
}

/** One question by its id; undefined where the bank has none, as after an update took it out. */
export function bankQuestion(id: string): BankQuestion | undefined {
  byId ??= new Map(allQuestions.map((question) => [question.id, question]))
  return byId.get(id)
}
let byId: ReadonlyMap<string, BankQuestion> | undefined

/** Which questions suit a round of talks; a round of which nothing is known is a first talk. */
export function stageOfRound(round: RoundType | undefined): BankStage {
  return round === undefined ? 'first' : stageByRound[round]
}

const stageByRound: Readonly<Record<RoundType, BankStage>> = {
  phone: 'screening',
  screening: 'screening',
  informal: 'first',
  video: 'first',
  'on-site': 'first',
  manager: 'first',
  panel: 'panel',
  team: 'panel',
  technical: 'task',
  case: 'task',
  presentation: 'task',
  assessment: 'task',
  'trial-day': 'task',
  final: 'final',
}

function isAmong<Name>(names: readonly Name[], wanted: Name | undefined): boolean {
  return wanted === undefined || names.length === 0 || names.includes(wanted)
}
