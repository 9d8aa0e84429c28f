import type { ApplicationEvent } from '../vault/kinds/application.ts'
import { meetingWord } from './coming-up.ts'
import type { Standing } from './stage.ts'

const stageWords: Readonly<Record<string, string>> = {
  saved: 'Saved',
  applied: 'Applied',
  screening: 'Screening',
  interview: 'Interview',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Closed',
  withdrawn: 'Withdrawn',
}

/** The stage in one word. A no is never called more than closed, and silence is never called a no. */
export function stageWord(standing: Standing, quiet: string | null): string {
  if (standing.presumed) return 'Closed'
  return quiet ? 'Quiet' : (stageWords[standing.stage] ?? standing.stage)
}

/** A stage by itself, of which nothing more is known: "Interview"; "Closed" for a no. */
export function stageName(stage: string): string {
  return stage === 'closed' ? 'Closed' : (stageWords[stage] ?? stage)
}

const channelNames: Readonly<Record<string, string>> = {
  board: 'Board',
  'company-site': 'Own site',
  agency: 'Agency',
  referral: 'Referral',
  approached: 'They asked',
  social: 'Social',
  event: 'Event',
  other: 'Other',
}

/** How a job was found, in a word or two. */
export function channelWord(channel: string): string {
  return channelNames[channel] ?? channel
}

const happened: Readonly<Record<string, string>> = {
  saved: 'Saved for later',
  applied: 'You applied',
  confirmation: 'They wrote that it arrived',
  screening: 'First call',
  assessment: 'Exercise',
  interview: 'Talk',
  offer: 'They made an offer',
  accepted: 'You accepted',
  rejected: 'They said no',
  withdrawn: 'You withdrew',
  'presumed-closed': 'Closed after a long silence',
  note: 'Note',
}

/** What happened, in words: "They said no, by phone", "Talk with Nia Probert". */
export function eventWords(event: ApplicationEvent): string {
  const what = happened[event.type] ?? event.type
  if (event.type === 'rejected' && event.toldBy === 'phone') return `${what}, by phone`
  const people = event.people ?? []
  if (people.length === 0 || !meetingWord(event.type)) return what
  return `${what} with ${people.length > 1 ? `${people.slice(0, -1).join(', ')} and ` : ''}${people.at(-1)}`
}

const small =
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** A count in words up to twenty, in figures beyond. */
export function countWord(count: number): string {
  return small[count] ?? String(count)
}
