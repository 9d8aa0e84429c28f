import type { LetterKind, Reading } from '../../vault/kinds/reading.ts'
import type { Envelope } from '../envelope.ts'
import type { LetterText } from '../letter-text.ts'
import { findClocks } from './clocks.ts'
import { findDays } from './days.ts'
import { findAnswerBy, findAppliedOn, findTask, findTerms } from './deadlines.ts'
import { frameOf } from './frame.ts'
import { findMeeting } from './meeting.ts'
import type { DetailPlace, Told } from './told.ts'

/** What a letter says beyond its kind. Null is unknown, or not of this kind of letter. */
export interface LetterDetails
  extends Pick<Reading, 'meeting' | 'task' | 'terms' | 'answerBy' | 'appliedOn'> {
  readonly evidence: Reading['evidence']
}

/** A recorded interview is a task with a deadline, and no talk at a time. */
const recorded =
  /\b(?:on-?demand|one-way|pre-?recorded|record (?:your|a|the)|asynchronous|zeitversetzt\w{0,2}|aufzeichnen|aufgezeichnet\w{0,2}|video differe\w{0,2}|entretien differe|en diferido|grabar|grabad[oa]|registra(?:re|ta)|videoregistrat[oa]|opnemen|opgenomen|gravad[oa]|gravar)\b/
/**
 * Reads meeting, task, terms and days from a letter of this kind, company and writer. `sentAt` is an instant; days that
 * are named from it stay unknown without it. Pure; bounded work on any text.
 */
export function findDetails(
  letter: LetterText,
  head: { readonly sentAt: string | null; readonly envelope?: Envelope | undefined },
  kind: LetterKind,
  company: string | null,
  writer: string | null,
): LetterDetails {
  const none: LetterDetails = {
    meeting: null,
    task: null,
    terms: null,
    answerBy: null,
    appliedOn: null,
    evidence: [],
  }
  const invites = head.envelope?.invites ?? []
  const asksForTalk = kind === 'interview' || (invites.length > 0 && kind !== 'noise')
  const tells = ['assessment', 'offer', 'confirmation', 'rejection'].includes(kind)
  if (!asksForTalk && !tells) return none
  // A no tells at most when one applied, in digits.
  if (kind === 'rejection' && invites.length === 0 && !/\d/.test(letter.search)) return none

  const frame = frameOf(letter, head.sentAt)
  const text = letter.search
  const told: Told = {
    letter,
    text,
    shown: letter.shownText,
    days: findDays(text, frame),
    clocks: asksForTalk ? findClocks(text, letter.shownText, frame) : [],
    frame,
    envelope: head.envelope,
    company,
    writer,
  }
  const isRecorded = kind === 'interview' && invites.length === 0 && recorded.test(text)
  const meeting = asksForTalk && !isRecorded ? findMeeting(told) : null
  const task = kind === 'assessment' || isRecorded ? findTask(told) : null
  const terms = kind === 'offer' ? findTerms(told) : null
  const answerBy = kind === 'confirmation' ? findAnswerBy(told) : null
  const applied = kind === 'confirmation' || kind === 'rejection' ? findAppliedOn(told) : null
  const places: readonly DetailPlace[] = [meeting, task, terms, answerBy, applied].flatMap(
    (one) => one?.places ?? [],
  )
  return {
    meeting: meeting?.found ?? null,
    task: task?.found ?? null,
    terms: terms?.found ?? null,
    answerBy: answerBy?.found ?? null,
    appliedOn: applied?.found ?? null,
    evidence: places.map(({ cue, start, end }) => ({
      cue,
      text: letter.shownText.slice(start, end),
      start,
      end,
    })),
  }
}
