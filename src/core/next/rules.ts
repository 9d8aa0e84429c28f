import { ask, learn, lookBack } from './after-no-rules.ts'
import { fortnightDue, goodThingDue } from './care-rules.ts'
import { company, pause } from './feeling-rules.ts'
import { inTouchDue } from './in-touch-rule.ts'
import { lookAtSearch } from './insights-rules.ts'
import { jobTaken } from './job-rule.ts'
import { letterHeld, letterQuiet, letterWaiting } from './letter-rules.ts'
import { actionDue, closingSoon } from './own-day-rules.ts'
import { lookNextDoor } from './paths-rules.ts'
import {
  feedbackReady,
  focusStep,
  learningNext,
  nextNoCard,
  planWeek,
  proofToKeep,
  reviewDue,
  supportUnused,
  themeRecurs,
} from './plan-rules.ts'
import { practiceDue } from './practice-rules.ts'
import { goneQuiet } from './quiet-rule.ts'
import { whatCanWait, whatLooksBack, whileSearching } from './restraint.ts'
import { answerDue, invited, talkSoon, thankYou } from './round-rules.ts'
import type { Scene } from './scene.ts'
import type { Step } from './step.ts'

/** What a rule proposes; the engine adds the rule's id. */
export type Proposal = Omit<Step, 'rule' | 'detail'> & {
  readonly detail?: string | null
}

/**
 * One rule by which Today finds something to do; what it rests on stands beside its precedence in
 * `src/core/content/en/why-this.ts`, which the first load of the web app does not carry. `speaks` says in which states it may: `night` is
 * a night with a fresh no or while going gently, `gentle` a gentler day. Rules stand in their order of
 * precedence; within a rule the first proposal comes first.
 */
export interface Rule {
  readonly id: string
  readonly speaks: { readonly night: boolean; readonly gentle: boolean; readonly day: boolean }
  /** Lazy, best first: the words of what is not shown are never made. */
  readonly propose: (scene: Scene) => Iterable<Proposal>
}

/** All rules, in their order of precedence. */
export const rules: readonly Rule[] = [
  ...[pause, company],
  ...[talkSoon, jobTaken, whileSearching(answerDue), invited, letterWaiting, thankYou],
  ...[letterHeld, ask],
  ...[closingSoon, actionDue].map(whileSearching),
  goodThingDue,
  whatCanWait(nextNoCard),
  ...[feedbackReady, learn, lookBack].map(whatLooksBack),
  supportUnused,
  ...[reviewDue, planWeek, lookAtSearch, practiceDue].map(whatCanWait),
  whatLooksBack(themeRecurs),
  ...[
    focusStep,
    inTouchDue,
    fortnightDue,
    learningNext,
    proofToKeep,
    goneQuiet,
    letterQuiet,
    lookNextDoor,
  ].map(whatCanWait),
]
