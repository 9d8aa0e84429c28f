import type { LetterKind, OpenDoor, ReachedStage, Reading } from '../vault/kinds/reading.ts'
import { findDetails } from './details/details.ts'
import type { Envelope } from './envelope.ts'
import { gatherEvidence } from './evidence.ts'
import { judgeFeedback } from './feedback.ts'
import { judgeKind } from './kind.ts'
import { type LetterText, prepareLetter } from './letter-text.ts'
import { type Effort, type Found, findCues } from './match.ts'
import { isOwnAddress, judgePersonal } from './person.ts'
import { findReasons, tellsWhatToLearn } from './reasons.ts'
import { judgeRefusal } from './refusal.ts'
import { baitsWithWork, judgeTrust } from './trust.ts'
import { findWho } from './who.ts'

/** A letter as it came or as it was pasted; what is not known is null. `sentAt` is an instant. */
export interface LetterToRead {
  readonly subject: string | null
  readonly fromName: string | null
  readonly fromAddress: string | null
  readonly text: string
  readonly sentAt: string | null
  /** What stood around the words; absent for a pasted text. */
  readonly envelope?: Envelope | undefined
}

/**
 * A reading with the text that is shown: the subject, an empty line, the text (without a subject
 * the text alone), tidied. All offsets are UTF-16 into `shownText`.
 */
export interface ReadLetter extends Reading {
  readonly shownText: string
}

/** What a letter is about, found before anything is drawn from it. */
export interface Looked {
  readonly prepared: LetterText
  readonly found: readonly Found[]
  readonly judged: ReturnType<typeof judgeKind>
}

/**
 * Understands one letter. Pure and deterministic; never throws, whatever the text. `effort` counts
 * the searches that were made.
 */
export function readLetter(letter: LetterToRead, effort?: Effort): ReadLetter {
  return conclude(letter, lookAt(letter, effort))
}

/** The first half of a reading: which kind of letter it is. */
export function lookAt(letter: LetterToRead, effort?: Effort): Looked {
  const prepared = prepareLetter(letter)
  const found = findCues(prepared, prepared.cues, effort)
  return { prepared, found, judged: judgeKind(prepared, found) }
}

/** The second half: all that the letter says beside its kind. */
export function conclude(letter: LetterToRead, { prepared, found, judged }: Looked): ReadLetter {
  const { kind, confidence, sure, isWorded } = kindOf(prepared, judged)
  const said = found.filter(({ stance }) => stance === 'plain')
  const { company, role, requisition, signature, writer } = findWho(prepared, letter, kind)
  const noReply = said.some(({ cue }) => cue.about === 'reply')
  const stage = judgeStage(kind, said, prepared.search)
  const personal = judgePersonal(
    said,
    isOwnAddress(letter.fromName, letter.fromAddress),
    signature?.name ?? null,
    noReply,
    stage !== null && stage !== 'application',
  )
  const names = [company?.name ?? null, role?.name ?? null]
  const reasons = kind === 'rejection' ? findReasons(prepared, said, names) : []
  const door = kind === 'rejection' ? findDoor(said) : null
  const told =
    kind === 'rejection'
      ? toldAboutFeedback(said, personal === true && tellsWhatToLearn(reasons))
      : null
  const { evidence: detailed, ...details } = findDetails(
    prepared,
    letter,
    kind,
    company?.name ?? null,
    writer?.name ?? null,
  )
  return {
    kind,
    sure,
    confidence: Math.round(confidence * 1000) / 1000,
    company: company?.name ?? null,
    role: role?.name ?? null,
    requisition: requisition?.name ?? null,
    writer: writer === null ? null : { name: writer.name, address: writer.address },
    stage,
    personal,
    noReply,
    signedBy: signature?.name ?? null,
    reasons: reasons.map(({ category, exact, text }) => ({
      category,
      ...(exact && { exact }),
      text,
    })),
    openDoor: kind === 'rejection' ? ((door?.cue.value ?? 'none') as OpenDoor) : null,
    feedback: judgeFeedback({ kind, sure, stage, personal, noReply, told }),
    trust: judgeTrust(prepared, { ...letter, kind, company: company?.name ?? null }),
    evidence: [
      ...gatherEvidence(prepared, said, kind, {
        company,
        role,
        requisition,
        writer,
        signature,
        stage,
        reasons,
        door,
        personal,
        isWorded,
      }),
      ...detailed,
    ],
    ...details,
    refusal: kind === 'rejection' ? judgeRefusal(said, reasons) : null,
    language: prepared.languages.main,
    shownText: prepared.shownText,
  }
}

/** A fraud that promises work is shown, with its warning, as somebody who wants something. */
function kindOf(prepared: LetterText, judged: Looked['judged']): Looked['judged'] {
  const isBait = !isAboutAJob(judged.kind) && baitsWithWork(prepared)
  return isBait ? { ...judged, kind: 'outreach', sure: false } : judged
}

/** Whether letters of a kind belong to an application, kinds of a newer Onward included. */
export function isAboutAJob(kind: Reading['kind']): boolean {
  return kind !== 'noise' && kind !== 'other'
}

/** How far it had come: what a letter of this kind tells by itself, or what it thanks for. */
const firstCall =
  /\b(?:phone|telephone|introductory|intro|initial|screening|short|quick|brief) (?:phone |video )?(?:screen|screening|call|chat)\b|\bby (?:phone|telephone)\b/

function judgeStage(kind: LetterKind, said: readonly Found[], search: string): ReachedStage | null {
  const has = (stage: string): boolean =>
    said.some(({ cue }) => cue.about === 'stage' && cue.value === stage)
  if (kind === 'confirmation') return 'application'
  if (kind === 'offer') return 'offer'
  if (kind === 'assessment') return 'assessment'
  if (kind === 'interview') return firstCall.test(search) ? 'screening' : 'interview'
  if (kind !== 'rejection') return null
  if (has('offer')) return 'offer'
  if (has('final') && (has('interview') || has('assessment'))) return 'final'
  if (has('screening')) return 'screening'
  if (has('interview')) return 'interview'
  if (has('final')) return 'final'
  return has('assessment') ? 'assessment' : 'application'
}

/** The door that is widest open. */
function findDoor(said: readonly Found[]): Found | null {
  for (const value of ['other-role', 'kept-on-file', 'reapply']) {
    const door = said.find(({ cue }) => cue.about === 'door' && cue.value === value)
    if (door !== undefined) return door
  }
  return null
}

/** What a letter tells about feedback; `hasGiven` where a person wrote why, which is some. */
function toldAboutFeedback(
  said: readonly Found[],
  hasGiven: boolean,
): 'refused' | 'offered' | 'contained' | null {
  for (const told of ['refused', 'offered', 'contained'] as const) {
    if (said.some(({ cue }) => cue.about === 'feedback' && cue.value === told)) return told
  }
  return hasGiven ? 'contained' : null
}
