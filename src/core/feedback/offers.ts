import { belongingTo } from '../applications/belonging.ts'
import { dateIn } from '../time/calendar.ts'
import { knownIn } from '../vault/kind.ts'
import { feedbackPointKind, type PointSource, type Theme } from '../vault/kinds/feedback-point.ts'
import { type Feedback, feedbackKind } from '../vault/kinds/learn.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { reflectionKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { handsOf } from './cues.ts'
import { type ProposedPoint, proposePoints, sortByCues } from './propose-points.ts'

/** A point that the program offers to keep, with where it comes from. */
export interface PointOffer {
  /** Stable while the words are the same. */
  readonly key: string
  readonly source: PointSource
  readonly point: ProposedPoint
  readonly saidBy?: string | undefined
  readonly saidOn?: string | undefined
  readonly stage?: Feedback['stage']
  readonly feedbackId?: string
  readonly letterId?: string
}

/** What a reason that the reader of letters found is about, where no cue says more. */
const reasonThemes: Readonly<Record<string, Theme>> = {
  position_filled: 'process',
  internal_candidate: 'process',
  position_closed: 'process',
  high_volume_not_reviewed: 'process',
  eligibility: 'logistics',
  visa_sponsorship: 'logistics',
  location: 'logistics',
  availability: 'logistics',
  experience_gap: 'experience',
  overqualified: 'level',
  technical_skills_gap: 'skill',
  profile_mismatch: 'fit',
  salary: 'pay',
}

/** The points that one no offers: from answers that wait, from the letter's reasons, from the look back. */
export function offersOf(vault: Vault, recoveryId: string, zone: string): readonly PointOffer[] {
  const recovery = vault.get(recoveryKind, recoveryId)
  if (!recovery) return []
  const kept = new Set(
    belongingTo(vault, feedbackPointKind, recovery.body.applicationId).map(
      ({ body }) => `${body.source} ${body.text}`,
    ),
  )
  return [
    ...fromFeedback(vault, recoveryId),
    ...fromLetter(vault, recovery.body.letterId, zone),
    ...fromReflection(vault, recoveryId, zone),
  ].filter(({ source, point }) => !kept.has(`${source} ${point.text}`))
}

/** The points of one answer, in the order of its words. */
export function offersOfFeedback(id: string, feedback: Feedback): readonly PointOffer[] {
  const { text, saidBy, saidOn, stage } = feedback
  return proposePoints(text).map((point) => ({
    key: `feedback ${id} ${point.start}`,
    source: 'employer',
    point,
    ...{ saidBy, saidOn, stage },
    feedbackId: id,
  }))
}

function fromFeedback(vault: Vault, recoveryId: string): readonly PointOffer[] {
  return vault
    .all(feedbackKind)
    .filter(({ body }) => body.recoveryId === recoveryId && body.state === 'waiting')
    .flatMap(({ id, body }) => offersOfFeedback(id, body))
}

function fromLetter(
  vault: Vault,
  letterId: string | undefined,
  zone: string,
): readonly PointOffer[] {
  const letter = letterId ? vault.get(letterKind, letterId) : undefined
  const reasons = letter?.body.reading?.reasons ?? []
  const at = letter?.body.sentAt ?? letter?.body.addedAt
  return reasons.map(({ category, exact, text }) => {
    const said = sortByCues(text.trim())
    const theme = said.theme ?? reasonThemes[exact ?? category] ?? null
    const point: ProposedPoint = {
      ...said,
      theme,
      sort: said.sort === 'unsorted' ? 'gap' : said.sort,
      inMyHands: theme ? handsOf[theme] : 'unknown',
    }
    return {
      key: `letter ${exact ?? category}`,
      source: 'letter',
      point,
      saidOn: at ? dateIn(at, zone) : undefined,
      ...(letterId ? { letterId } : {}),
    }
  })
}

function fromReflection(vault: Vault, recoveryId: string, zone: string): readonly PointOffer[] {
  const reflection = vault.get(reflectionKind, recoveryId)?.body
  if (!reflection) return []
  const { strongest, unprepared, causes, startedAt } = reflection
  const own = (key: string, text: string | undefined, as: Partial<ProposedPoint>): PointOffer[] => {
    if (!text?.trim()) return []
    const said = sortByCues(text.trim())
    const point = { ...said, ...as, theme: said.theme ?? as.theme ?? null }
    return [{ key: `look-back ${key}`, source: 'self', point, saidOn: dateIn(startedAt, zone) }]
  }
  return [
    ...own('strongest', strongest, { sort: 'strength', inMyHands: 'yes' }),
    ...own('unprepared', unprepared, { sort: 'gap', theme: 'preparation', inMyHands: 'yes' }),
    ...causes.flatMap(({ id, text, whose, changeable, source }) =>
      whose === 'mine' && source === 'self'
        ? own(id, text, {
            sort: 'gap',
            inMyHands: knownIn(['yes', 'no'], changeable) ?? 'unknown',
          })
        : [],
    ),
  ]
}
