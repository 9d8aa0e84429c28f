import type { Strength } from '../../src/core/care/strength.ts'
import type { Channel } from '../../src/core/vault/kinds/application.ts'

/** What comes from outside, or what the person does without being asked, on one day. */
export type Happening =
  | { readonly do: 'apply'; readonly company: string; readonly channel?: Channel }
  | { readonly do: 'save'; readonly company: string; readonly closesIn: number }
  | { readonly do: 'no'; readonly company: string; readonly how: NoSort; readonly evening?: true }
  | { readonly do: 'invite'; readonly company: string; readonly talkIn: number | null }
  | { readonly do: 'agree-day'; readonly company: string; readonly talkIn: number }
  | { readonly do: 'offer'; readonly company: string; readonly answerIn: number | null }
  | { readonly do: 'accept'; readonly company: string }
  | { readonly do: 'answer'; readonly recoveryId: string; readonly text: string }
  | { readonly do: 'rest'; readonly days: number }
  | { readonly do: 'good-thing'; readonly text: string; readonly inDays: number }
  | { readonly do: 'plan'; readonly step: string; readonly inDays: number }
  | { readonly do: 'learn'; readonly what: string }
  | { readonly do: 'in-touch'; readonly name: string; readonly inDays: number }
  | { readonly do: 'fortnights' }

/** How a no comes. */
export type NoSort = 'template' | 'personal' | 'phone'

/** One invented person's search over twelve weeks. */
export interface Life {
  readonly name: string
  readonly seed: number
  /** Who it is, in a line. */
  readonly says: string
  /** Of a hundred steps, how many are done, and how many are put away with “Not today”. */
  readonly follows: number
  readonly notToday: number
  /** The most steps that are done at one sitting. */
  readonly stamina: number
  /** Of a hundred days, on how many Onward is opened at all. */
  readonly opens: number
  /** Applications sent in a week, by chance. */
  readonly sendsAWeek: number
  /** What becomes of a hundred applications that no day of the plan speaks of. */
  readonly fate: { readonly no: number; readonly talk: number }
  /** How strong a no is, from the mildest: one is drawn. */
  readonly feels: readonly Strength[]
  readonly people: readonly { readonly name: string; readonly roles: readonly string[] }[]
  /** What happens on which day, counted from 0. */
  readonly plan: Readonly<Record<number, readonly Happening[]>>
}

/** The Monday on which every life begins. */
export const FIRST_DAY = '2026-01-05'
export const DAYS = 84
