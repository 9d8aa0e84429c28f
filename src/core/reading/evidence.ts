import type { LetterKind, ReachedStage, Reading } from '../vault/kinds/reading.ts'
import type { FoundCompany } from './company.ts'
import { wordedCue } from './explain.ts'
import { supportOf } from './kind.ts'
import type { LetterText } from './letter-text.ts'
import type { Found } from './match.ts'
import type { FoundName } from './names.ts'
import type { FoundReason } from './reasons.ts'
import { tellingSentence } from './word-chances.ts'
import type { Writer } from './writer.ts'

type Evidence = Reading['evidence'][number]

interface Conclusions {
  readonly company: FoundCompany | null
  readonly role: FoundName | null
  readonly requisition: FoundName | null
  readonly writer: Writer | null
  readonly signature: FoundName | null
  readonly stage: ReachedStage | null
  readonly reasons: readonly FoundReason[]
  readonly door: Found | null
  readonly personal: boolean | null
  /** The kind rests on how the letter is worded. */
  readonly isWorded: boolean
}

/** At most this many words for the kind itself; the strongest come first. */
const kindWords = 6

/**
 * The words on which a reading rests, strongest first within each group: kind, how far, reasons,
 * person, door, feedback, and where company, role and signature stand. Words in the sender's
 * address are not in the shown text and are left out.
 */
export function gatherEvidence(
  letter: LetterText,
  said: readonly Found[],
  kind: LetterKind,
  drawn: Conclusions,
): Evidence[] {
  const shown = (cue: string, start: number, end: number): Evidence => ({
    cue,
    text: letter.shownText.slice(start, end),
    start,
    end,
  })
  const inText = said.filter(({ end }) => end > 0)
  const speaking = inText
    .filter(({ cue }) => cue.about === 'kind' && supportOf(cue.idea, kind) > 0.15)
    .sort((one, other) => supportOf(other.cue.idea, kind) - supportOf(one.cue.idea, kind))
  // Politeness that often stands beside a no explains nothing where there are plainer words.
  const plainer = speaking.filter(({ cue }) => cue.weight >= 1.2)
  const forKind = (plainer.length > 0 ? plainer : speaking).slice(0, kindWords)
  const wanted = inText.filter(({ cue }) => {
    if (cue.about === 'stage')
      return kind === 'rejection' ? cue.value === drawn.stage || drawn.stage === 'final' : false
    if (cue.about === 'person')
      return drawn.personal !== null && (cue.value === 'person') === drawn.personal
    if (cue.about === 'feedback') return kind === 'rejection'
    return cue.about === 'reply'
  })
  const evidence = [...forKind, ...wanted].map(({ cue, start, end }) => shown(cue.id, start, end))
  const worded = drawn.isWorded ? tellingSentence(letter, kind) : null
  if (worded !== null) evidence.unshift(shown(wordedCue, worded.start, worded.end))
  for (const reason of drawn.reasons) evidence.push(shown(reason.cue, reason.start, reason.end))
  if (drawn.door !== null) evidence.push(shown(drawn.door.cue.id, drawn.door.start, drawn.door.end))
  const place = drawn.company?.place
  if (place) evidence.push(shown('who-company', place.start, place.end))
  if (drawn.role) evidence.push(shown('who-role', drawn.role.start, drawn.role.end))
  if (drawn.requisition) {
    const { start, end } = drawn.requisition
    evidence.push(shown('who-requisition', start, end))
  }
  const mailbox = drawn.writer?.place
  if (mailbox) evidence.push(shown('who-writer', mailbox.start, mailbox.end))
  if (drawn.signature)
    evidence.push(shown('who-signed', drawn.signature.start, drawn.signature.end))
  return evidence.filter(({ start, end }) => end > start && end <= letter.shownText.length)
}
