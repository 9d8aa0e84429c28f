import type { Now } from '../core/context.ts'
import type { ReadLetter } from '../core/reading/read-letter.ts'
import { explainSign } from '../core/reading/trust-signs.ts'
import { dateIn } from '../core/time/calendar.ts'
import { sayDayOfYear } from '../core/time/say.ts'
import type { LetterKind, OpenDoor, ReachedStage } from '../core/vault/kinds/reading.ts'
import type { FoundLetter } from './letters-in-file.ts'

const kindWords: Readonly<Record<LetterKind, string>> = {
  confirmation: 'a confirmation',
  rejection: 'a no',
  interview: 'an invitation to talk',
  assessment: 'a test or task to do',
  offer: 'an offer',
  outreach: 'a message from someone who is hiring',
  noise: 'mail around the search, not about an application of yours',
  other: 'something other than an answer to an application',
}

const afterWords: Readonly<Record<ReachedStage, string>> = {
  application: '',
  assessment: ', after a test or task',
  screening: ', after a first call',
  interview: ', after an interview',
  final: ', after the last round',
  offer: ', after an offer',
}

const doorWords: Readonly<Record<OpenDoor, string>> = {
  'kept-on-file': 'They keep your details for later.',
  reapply: 'They ask you to apply again.',
  'other-role': 'They point to another job.',
  none: '',
}

/** A reading as one paragraph for a person, under a line that says which letter it is. */
export function describeLetter(
  file: string,
  letter: FoundLetter,
  reading: ReadLetter,
  now: Now,
): string {
  return `${headLine(file, letter, now)}\n${sentences(reading).join(' ')}`
}

function headLine(file: string, letter: FoundLetter, now: Now): string {
  const { from, subject, sentAt, index } = letter
  const parts = [
    index === 0 ? file : `${file}, letter ${index + 1}`,
    subject && onOneLine(subject),
    from && onOneLine(from.name || from.address || ''),
    sentAt && sayDayOfYear(dateIn(sentAt, now.zone), now),
  ]
  return parts.filter((part) => part).join(' · ')
}

function sentences(reading: ReadLetter): string[] {
  const kind = reading.kind as LetterKind
  const who = reading.company ? ` from ${onOneLine(reading.company)}` : ''
  const what = reading.role ? ` for the job of ${onOneLine(reading.role)}` : ''
  const isNo = kind === 'rejection'
  const after = isNo && reading.stage ? (afterWords[reading.stage as ReachedStage] ?? '') : ''
  const is = `${kindWords[kind] ?? kindWords.other}${who}${what}${after}`
  const said = [reading.sure ? `This is ${is}.` : `This may be ${is}; Onward is not sure.`]
  if (reading.personal !== null) {
    said.push(reading.personal ? 'A person wrote it.' : 'It is a standard text.')
  }
  for (const id of reading.trust?.signs ?? []) {
    const sign = explainSign(id)
    if (sign) said.push(`${sign.says} ${sign.because}`)
  }
  if (!isNo) return said
  if (reading.reasons.length === 0) said.push('It gives no reason; most letters do not.')
  for (const { text } of reading.reasons) said.push(`It says: “${onOneLine(text)}”`)
  const door = doorWords[reading.openDoor as OpenDoor] ?? ''
  if (door !== '') said.push(door)
  said.push(`Ask for feedback? ${askWords(reading.feedback.ask)} ${reading.feedback.why}`)
  return said
}

function askWords(ask: string): string {
  if (ask === 'yes') return 'Yes.'
  return ask === 'later' ? 'Later.' : 'No.'
}

/** Letters come from anyone: nothing in them may steer the terminal. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
}
