import { sayMany } from '../../core/content/en/counts.ts'
import type { Now } from '../../core/context.ts'
import type { ConnectedMailbox, MailboxCounts } from '../../core/protocol/mailbox.ts'
import { timeIn } from '../../core/time/calendar.ts'
import { sayTime, sentenceCase } from '../../core/time/say.ts'

/** What is being done with a mailbox, in one or two sentences. */
export function sayState({ now: state, last, follow }: ConnectedMailbox, now: Now): string {
  switch (state.state) {
    case 'connecting':
      return 'Connecting …'
    case 'reading':
      return state.of === 0
        ? 'Looking for letters …'
        : `Reading ${state.read} of ${state.of}. You can go on with something else meanwhile.`
    case 'waiting':
      return `${state.problem.message} It tries again by itself at ${sayTime(timeIn(state.until, now.zone))}.`
    case 'failed':
      return state.problem.message
    case 'stopped':
      return 'Stopped. What was read is kept, and reading goes on from there when you say so.'
    case 'listening':
      return [last ? sayCounts(last) : '', 'New letters are taken in as they arrive.']
        .join(' ')
        .trim()
    case 'idle':
      if (last) return sayCounts(last)
      return follow === 'asked' ? 'Nothing is being read now.' : 'Waiting for the next look.'
  }
}

/** "Read: 412 messages. 23 are about your search; the others are forgotten." Never what they say. */
export function sayCounts({ read, found, known, missing }: MailboxCounts): string {
  const gone = missing.map((folder) => ` The folder ${folder} is not there any more.`).join('')
  if (read === 0) return `There is nothing new.${gone}`
  const about =
    found === 0
      ? 'None is new and about your search'
      : `${sentenceCase(sayMany(found, 'is', 'are'))} about your search`
  const rest = known > 0 ? `, ${known} ${known === 1 ? 'was' : 'were'} here already` : ''
  return `${sentenceCase(sayMany(read, 'message was', 'messages were'))} read. ${about}${rest}; nothing of the others is kept.${gone}`
}

/** Where the password is, for a person. */
export function sayPlace(place: ConnectedMailbox['passwordIn']): string {
  return place === 'keychain'
    ? 'Your password is in the keychain of this machine.'
    : 'Your password is in a file of Onward’s own folder on this machine, which only your account here may read.'
}

export const followChoices = [
  { value: 'asked', label: 'When I ask' },
  { value: 'hourly', label: 'Every hour' },
  { value: 'arriving', label: 'As it arrives' },
] as const

export const followWords: Readonly<Record<ConnectedMailbox['follow'], string>> = {
  asked: 'It is read when you ask.',
  hourly: 'It is read every hour while Onward runs.',
  arriving: 'It is read as letters arrive, while Onward runs.',
}

export const sinceChoices = [
  { value: '91', label: '3 months' },
  { value: '183', label: 'Half a year' },
  { value: '365', label: 'A year' },
  { value: 'all', label: 'All of it' },
] as const

export const securityChoices = [
  { value: 'tls', label: 'Encrypted' },
  { value: 'starttls', label: 'STARTTLS' },
  { value: 'plain', label: 'None, this machine only' },
] as const
