import type { FeedbackAsk, LetterKind, ReachedStage } from '../vault/kinds/reading.ts'

/** What decides whether to ask for feedback. */
export interface FeedbackFacts {
  readonly kind: LetterKind
  readonly sure: boolean
  readonly stage: ReachedStage | null
  readonly personal: boolean | null
  readonly noReply: boolean
  readonly told: 'refused' | 'offered' | 'contained' | null
}

interface FeedbackRule {
  readonly when: (facts: FeedbackFacts) => boolean
  readonly ask: FeedbackAsk
  readonly why: string
}

const metSomeone = (facts: FeedbackFacts): boolean =>
  facts.stage === 'interview' ||
  facts.stage === 'final' ||
  facts.stage === 'screening' ||
  facts.stage === 'offer'

/**
 * The first rule that holds decides. Source: convention; docs/care.md, After a no: ask after human
 * contact, not before it, not a do-not-reply address, not where the letter says that none is given.
 */
const rules: readonly FeedbackRule[] = [
  {
    when: (facts) => facts.kind !== 'rejection',
    ask: 'no',
    why: 'There is no decision in this letter to ask about.',
  },
  {
    when: (facts) => facts.told === 'refused',
    ask: 'no',
    why: 'The letter says that they give no feedback.',
  },
  {
    when: (facts) => facts.told === 'offered',
    ask: 'yes',
    why: 'They offer feedback themselves.',
  },
  {
    when: (facts) => facts.told === 'contained',
    ask: 'later',
    why: 'They already tell you something; take that in before you ask for more.',
  },
  {
    when: (facts) => facts.noReply && metSomeone(facts),
    ask: 'later',
    why: 'This address takes no answers, so ask someone whom you spoke with, if you have their address.',
  },
  {
    when: (facts) => facts.noReply,
    ask: 'no',
    why: 'This address takes no answers, and nobody there has met you yet.',
  },
  {
    when: metSomeone,
    ask: 'yes',
    why: 'They have met you, so a short question is welcome.',
  },
  {
    when: (facts) => facts.personal === true,
    ask: 'yes',
    why: 'A person wrote to you, so a short question is welcome.',
  },
  {
    when: (facts) => facts.stage === 'assessment' && facts.personal === null,
    ask: 'later',
    why: 'They have seen work of yours; ask if you know who looked at it.',
  },
  {
    when: () => true,
    ask: 'no',
    why: 'Nobody there has met you yet, so there is little that they could tell you.',
  },
]

/** Whether to ask this sender for feedback, with one plain sentence that says why. */
export function judgeFeedback(facts: FeedbackFacts): { ask: FeedbackAsk; why: string } {
  const rule = rules.find((candidate) => candidate.when(facts))
  if (rule === undefined) throw new Error('No rule about feedback holds')
  return { ask: rule.ask, why: rule.why }
}
