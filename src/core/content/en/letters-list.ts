import { sentenceCase } from '../../time/say.ts'
import { sayCount } from './counts.ts'

/** How the letters of one's own stand, counted in words. */
export interface LetterCounts {
  /** Sent letters that asked for something. */
  readonly asked: number
  readonly answered: number
  readonly doors: number
  readonly declined: number
  readonly silent: number
  readonly waiting: number
  /** Sent letters that needed no answer. */
  readonly others: number
  readonly drafts: number
}

/** "Of nine letters that asked for something, three were answered and two still wait." */
export function sayLetterCounts(counts: LetterCounts): string {
  const { asked, answered, doors, declined, silent, waiting, others, drafts } = counts
  if (asked + others + drafts === 0) return 'No letter of yours yet.'
  if (asked === 0) {
    if (others === 0)
      return drafts === 1 ? 'One letter is begun.' : `${words(drafts)} letters are begun.`
    return others === 1
      ? 'One letter has gone out; it needed no answer.'
      : `${words(others)} letters have gone out; they needed no answer.`
  }
  const parts = [
    said(answered, 'was answered', 'were answered'),
    said(doors, 'left a door open', 'left a door open'),
    said(declined, 'was declined', 'were declined'),
    said(silent, 'met silence', 'met silence'),
    said(waiting, 'still waits', 'still wait'),
  ].filter((part) => part !== null)
  const all = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0]
  if (asked === 1) return `One letter asked for something; ${all?.replace('one', 'it')}.`
  return `Of ${sayCount(asked)} letters that asked for something, ${all}.`
}

function said(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${sayCount(count)} ${count === 1 ? one : many}`
}

function words(count: number): string {
  return sentenceCase(sayCount(count))
}

/** The parts of the list. */
export const letterGroups = {
  writing: 'Being written',
  waiting: 'Waiting for an answer',
  answered: 'Answered',
  ended: 'Ended',
  sent: 'Sent, no answer needed',
} as const

/** How one letter stands. */
export const letterStates = {
  draft: 'Begun',
  held: (day: string) => `Held until ${day}`,
  waiting: (day: string, days: number) =>
    days >= 21 ? `Sent ${day}; quiet for ${days} days` : `Sent ${day}`,
  came: (day: string) => `Answered ${day}`,
  'door-open': (day: string) => `A door left open ${day}`,
  declined: (day: string) => `Declined ${day}`,
  nothing: 'Silence; closed',
  sent: (day: string) => `Sent ${day}`,
} as const
