import type { ReasonCategory } from '../../../src/core/reading/reason-chances.ts'
import type {
  FeedbackAsk,
  LetterKind,
  Meeting,
  OpenDoor,
  ReachedStage,
  Refusal,
  Task,
  Terms,
} from '../../../src/core/vault/kinds/reading.ts'

/** The talk as the letter states it; null where it does not say. */
export interface OwnMeeting
  extends Pick<Meeting, 'localTime' | 'zone' | 'minutes' | 'form' | 'link' | 'place' | 'people'> {
  readonly state: Meeting['state']
}

/**
 * A job letter of our own wording with what a careful person would understand from it. People,
 * companies and addresses are invented; software vendors that send for others are real. Optional
 * labels that are absent do not apply or are not judged.
 */
export interface OwnLetter {
  readonly id: string
  /** ISO 639-1. */
  readonly lang: string
  /** ISO 3166-1 alpha-2: whose customs and spelling the letter follows. */
  readonly country: string
  /** Kept for measuring: cues are written without reading it. Rounds 11 and 14 are worded as usual mail is, the others strangely. */
  readonly held: boolean
  readonly subject: string
  readonly fromName: string | null
  readonly fromAddress: string | null
  /** Instant in UTC. */
  readonly sentAt: string
  readonly text: string
  /**
   * `noise` goes to many with no regard to who reads it: job alerts, newsletters, advertising, event
   * invitations, surveys, fraud. `other` goes to this person or a group of theirs and is none of the
   * other kinds, a "no" in another affair included. Both are right, one in `alsoRight`, where a
   * machine writes to one person about another affair, or a service to all its customers.
   */
  readonly kind: LetterKind
  /** Other kinds that a careful person could also give. */
  readonly alsoRight?: readonly LetterKind[]
  /** The employer or agency that writes to the applicant; null where none is named, and in noise. */
  readonly company: string | null
  readonly companyAlso?: readonly string[]
  readonly role: string | null
  readonly roleAlso?: readonly string[]
  readonly requisition?: string | null
  readonly refusal?: Refusal
  /** What the refusal could also be called. */
  readonly refusalAlso?: readonly Refusal[]
  readonly stage?: ReachedStage
  readonly door?: OpenDoor
  /** Absent where it is open whether the words give a reason. */
  readonly reasons?: readonly ReasonCategory[]
  /** True when a person wrote it for this applicant, false for a template. */
  readonly personal?: boolean
  readonly canAskFeedback?: FeedbackAsk
  /** Calendar date by which an answer can be expected. */
  readonly answerBy?: string
  readonly meeting?: OwnMeeting
  readonly task?: Pick<Task, 'dueOn'>
  readonly terms?: Terms
}
