import type { Now } from '../context.ts'
import { sayDayAndTime, sayDayOfYear, sayTime, sentenceCase } from '../time/say.ts'
import { knownIn } from '../vault/kind.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { letterKinds, type Reading } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'
import { isTask, letterFacts } from './event-facts.ts'

/** One thing that a letter tells beside what it is, and the words that it rests on. */
export interface FactLine {
  /** "Tuesday 10 March, 14:30, by video, with Maria Sandahl, 45 minutes." */
  readonly says: string
  /** In the words of the letter; empty where they are not in it, as with a calendar invitation. */
  readonly words: readonly string[]
}

const formWords: Readonly<Record<string, string>> = {
  phone: 'by phone',
  video: 'by video',
  'on-site': 'on site',
}

/** The facts of a letter, each as a line; empty where none was read. */
export function factLines(vault: Vault, letterId: string, now: Now): readonly FactLine[] {
  const reading = vault.get(letterKind, letterId)?.body.reading
  if (!reading) return []
  const lines: (FactLine | null)[] = [
    talkLine(reading, now),
    ...prepareLines(reading),
    taskLine(reading, now),
    ...termLines(reading, now),
    reading.answerBy
      ? lineOf(reading, `You can expect an answer by ${sayDayOfYear(reading.answerBy, now)}.`, [
          'detail-answer-by',
        ])
      : null,
    reading.appliedOn
      ? lineOf(reading, `You applied on ${sayDayOfYear(reading.appliedOn, now)}, they write.`, [
          'detail-applied',
        ])
      : null,
  ]
  return lines.filter((line) => line !== null)
}

function lineOf(reading: Reading, says: string, cues: readonly string[]): FactLine {
  const words = reading.evidence
    .filter(({ cue }) => cues.includes(cue))
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
  return { says, words: [...new Set(words)] }
}

const stateWords: Readonly<Record<string, string>> = {
  moved: 'Moved to',
  cancelled: 'Called off:',
}

function talkLine(reading: Reading, now: Now): FactLine | null {
  const { meeting } = reading
  if (reading.kind !== 'interview' || !meeting) return null
  const { on, time } = letterFacts(reading, 'interview', now)
  const theirs = meeting.startsAt && meeting.zone && meeting.localTime?.slice(11)
  const parts = [
    on && sayDayAndTime(on, time, now),
    theirs && theirs !== time ? `${sayTime(theirs)} in ${cityOf(meeting.zone)}` : null,
    meeting.form && formWords[meeting.form],
    meeting.place,
    meeting.people.length > 0 ? `with ${meeting.people.join(', ')}` : null,
    meeting.minutes && `${meeting.minutes} minutes`,
  ].filter(Boolean)
  if (parts.length === 0) return null
  const state = on ? stateWords[meeting.state] : undefined
  const said = state ? `${state} ${parts.join(', ')}` : sentenceCase(parts.join(', '))
  return lineOf(reading, `${said}.`, [
    'detail-when',
    'detail-where',
    'detail-people',
    'detail-length',
  ])
}

/** "America/New_York" as "New York". */
const cityOf = (zone: string | null): string => (zone?.split('/').at(-1) ?? '').replaceAll('_', ' ')

function prepareLines(reading: Reading): FactLine[] {
  if (reading.kind !== 'interview') return []
  return (reading.meeting?.prepare ?? []).map((words) => ({
    says: 'They ask you to bring or prepare something.',
    words: [words],
  }))
}

function taskLine(reading: Reading, now: Now): FactLine | null {
  const { task } = reading
  const kind = knownIn(letterKinds, reading.kind)
  if (!task || !kind || !isTask(reading, kind)) return null
  const parts = [
    task.dueOn && `To be done by ${sayDayOfYear(task.dueOn, now)}`,
    task.minutes && `${task.minutes} minutes`,
  ].filter(Boolean)
  if (parts.length === 0) return null
  return lineOf(reading, `${parts.join(', ')}.`, ['detail-due', 'detail-length'])
}

function termLines(reading: Reading, now: Now): FactLine[] {
  const { terms } = reading
  if (!terms || knownIn(letterKinds, reading.kind) !== 'offer') return []
  const { pay, startsOn, answerBy } = terms
  return [
    ...(pay ? [lineOf(reading, `Pay: ${pay}.`, ['detail-pay'])] : []),
    ...(startsOn
      ? [lineOf(reading, `First day: ${sayDayOfYear(startsOn, now)}.`, ['detail-start'])]
      : []),
    ...(answerBy
      ? [
          lineOf(reading, `They ask for your answer by ${sayDayOfYear(answerBy, now)}.`, [
            'detail-answer-by',
          ]),
        ]
      : []),
  ]
}
