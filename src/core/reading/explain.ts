import type { Reading } from '../vault/kinds/reading.ts'
import type { CueAbout } from './cue.ts'
import { allCues, cueById } from './cues/all.ts'

/** What a cue means in words for the person. */
export interface CueExplanation {
  /** A heading, such as "A no, for this job". */
  readonly label: string
  /** One plain sentence, such as "The place went to someone else." */
  readonly says: string
}

/** The sentence that decided where no cue did. */
export const wordedCue = 'worded-so'

/** Stands before a category of reasons where not a cue but how a sentence is worded tells it. */
export const wordedReason = 'worded-'

const names: Readonly<Record<string, CueExplanation>> = {
  [wordedCue]: { label: 'How it is worded', says: 'Such letters often sound like this.' },
  'who-company': { label: 'The company', says: 'Named here.' },
  'who-role': { label: 'The job', says: 'Named here.' },
  'who-requisition': { label: 'The number of the job', says: 'Named here.' },
  'who-writer': { label: 'Where to write', says: 'This address is given.' },
  'who-signed': { label: 'A person wrote this', says: 'A person signed it.' },
  'detail-when': { label: 'When', says: 'The day and time of the talk.' },
  'detail-where': { label: 'Where', says: 'The place of the talk.' },
  'detail-people': { label: 'With whom', says: 'Named here.' },
  'detail-length': { label: 'How long', says: 'Said here.' },
  'detail-link': { label: 'The page to open', says: 'Given here.' },
  'detail-prepare': { label: 'What to bring or prepare', says: 'Asked for here.' },
  'detail-due': { label: 'The last day', says: 'Said here.' },
  'detail-pay': { label: 'The pay', says: 'Named here.' },
  'detail-start': { label: 'The first day', says: 'Named here.' },
  'detail-answer-by': { label: 'Answer by', says: 'The last day for an answer.' },
  'detail-applied': { label: 'When you applied', says: 'Said here.' },
}

/** Explains a cue. An id that is no longer in the tables, as in an old reading, is told plainly. */
export function explainCue(cueId: string): CueExplanation {
  const cue = cueById.get(cueId)
  if (cue !== undefined) return { label: cue.label, says: cue.says }
  if (cueId.startsWith(wordedReason)) {
    const like = allCues.find(
      ({ about, value }) => about === 'reason' && wordedReason + value === cueId,
    )
    if (like)
      return { label: like.label, says: 'Sentences with this reason often sound like this.' }
  }
  return names[cueId] ?? { label: 'A sign', says: 'These words led to the reading.' }
}

/** What a margin note is about; the web colours its mark by it. */
export type NoteGroup = 'kind' | 'far' | 'reason' | 'person' | 'door' | 'feedback'

/** One note beside the letter. `start` and `end` are UTF-16 offsets into the shown text. */
export interface MarginNote {
  /** Counts from 1 in the order of the text. */
  readonly number: number
  readonly group: NoteGroup
  readonly label: string
  readonly says: string
  readonly certainty: string
  readonly start: number
  readonly end: number
}

/** How sure, in words: from 0.9 clear, while Onward would not ask likely, below that not sure. */
export function certaintyInWords(confidence: number, sure: boolean): string {
  if (!sure) return 'I am not sure.'
  return confidence >= 0.9 ? 'Clear.' : 'Likely, not certain.'
}

const groups: Partial<Record<CueAbout, NoteGroup>> = {
  kind: 'kind',
  stage: 'far',
  reason: 'reason',
  person: 'person',
  reply: 'person',
  door: 'door',
  feedback: 'feedback',
}
const most: Readonly<Record<NoteGroup, number>> = {
  kind: 2,
  far: 1,
  reason: 2,
  person: 1,
  door: 1,
  feedback: 1,
}
const order: readonly NoteGroup[] = ['kind', 'reason', 'far', 'door', 'feedback', 'person']

function groupOf(id: string, personal: boolean | null): NoteGroup | null {
  if (id === wordedCue) return 'kind'
  if (id === 'who-signed') return personal === true ? 'person' : null
  if (id.startsWith(wordedReason)) return 'reason'
  const about = cueById.get(id)?.about
  return about === undefined ? null : (groups[about] ?? null)
}

/** Where a mark can begin without covering one that is there; null when too little would remain. */
function startAfter(
  chosen: readonly { readonly start: number; readonly end: number }[],
  text: string,
  start: number,
  end: number,
): number | null {
  const covered = chosen.filter((note) => start < note.end && note.start < end)
  const only = covered[0]
  if (only === undefined) return start
  if (covered.length > 1 || only.start > start || end - only.end < 8) return null
  const rest = text.slice(only.end - start)
  return only.end + rest.length - rest.replace(/^[^\p{L}\p{N}]+/u, '').length
}

/**
 * The notes to show beside a letter: the deciding words of each group, at most eight, never
 * overlapping, numbered in the order of the text. `evidence` stands strongest first in its group.
 */
export function marginNotes(
  reading: Pick<Reading, 'evidence' | 'confidence' | 'sure' | 'personal'>,
): readonly MarginNote[] {
  const chosen: Omit<MarginNote, 'number'>[] = []
  for (const group of order) {
    let count = 0
    for (const { cue: id, text, start: first, end } of reading.evidence) {
      if (groupOf(id, reading.personal) !== group || count >= most[group]) continue
      const start = startAfter(chosen, text, first, end)
      if (start === null) continue
      count += 1
      const certainty =
        group === 'kind'
          ? certaintyInWords(reading.confidence, reading.sure)
          : group === 'person' || id.startsWith(wordedReason)
            ? 'Likely, not certain.'
            : 'Clear.'
      chosen.push({ group, ...explainCue(id), certainty, start, end })
    }
  }
  return chosen
    .sort((one, other) => one.start - other.start)
    .map((note, index) => ({ number: index + 1, ...note }))
}
