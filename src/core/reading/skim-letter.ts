import { judgeFeedback } from './feedback.ts'
import {
  conclude,
  isAboutAJob,
  type LetterToRead,
  type Looked,
  lookAt,
  type ReadLetter,
} from './read-letter.ts'
import { shownTextOf } from './shown-text.ts'
import { mayBeAboutAJob } from './triage.ts'
import { baitsWithWork } from './trust.ts'

/**
 * How often a letter without the words of job letters is `other`; else it is `noise`. Measured on the
 * development data.
 */
const withoutJobWords = { kind: 'other', confidence: 0.8, sure: true } as const

/**
 * Reads one letter of many. A letter about a job is understood as by `readLetter`; of one that surely
 * is about something else only the kind is told, in a small part of the time.
 */
export function skimLetter(letter: LetterToRead): ReadLetter {
  if (!mayBeAboutAJob(letter)) {
    return brief(withoutJobWords, shownTextOf(letter.subject, letter.text).shownText, null)
  }
  const looked = lookAt(letter)
  const { judged, prepared } = looked
  if (!judged.sure || isAboutAJob(judged.kind) || baitsWithWork(prepared))
    return conclude(letter, looked)
  return brief(judged, prepared.shownText, prepared.languages.main)
}

function brief(
  { kind, confidence, sure }: Pick<Looked['judged'], 'kind' | 'confidence' | 'sure'>,
  shownText: string,
  language: string | null,
): ReadLetter {
  const unknown = { stage: null, personal: null, noReply: false }
  return {
    kind,
    sure,
    confidence: Math.round(confidence * 1000) / 1000,
    company: null,
    role: null,
    ...unknown,
    signedBy: null,
    reasons: [],
    openDoor: null,
    feedback: judgeFeedback({ kind, sure, ...unknown, told: null }),
    evidence: [],
    language,
    shownText,
  }
}
