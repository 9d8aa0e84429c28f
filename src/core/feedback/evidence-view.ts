import { evidenceWords } from '../content/en/evidence.ts'
import type { Now } from '../context.ts'
import { sayDayOfYear } from '../time/say.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { type Evidence, evidenceKind } from '../vault/kinds/learn.ts'
import { winKind } from '../vault/kinds/plan.ts'
import type { Vault } from '../vault/vault.ts'
import type { EvidenceInput } from './evidence-actions.ts'
import { themeName } from './themes.ts'

export interface ShownEvidence extends Pick<Evidence, 'what'> {
  readonly id: string
  readonly on: string | null
  readonly result: string | null
  readonly whoSays: string | null
  /** "12 March; two boats fewer; Maria Sandahl can say so". */
  readonly says: string
  readonly theme: string | null
}

/** Something among the records that would make a proof. */
export interface EvidenceOffer {
  readonly input: EvidenceInput
  readonly says: string
}

export interface EvidenceView {
  /** Latest first. */
  readonly proofs: readonly ShownEvidence[]
  /** Praise and wins that are not in the file yet, latest first. */
  readonly offers: readonly EvidenceOffer[]
}

/** So many offers are shown at a time. */
const MOST_OFFERS = 6

/** The evidence file, and what could go into it: praise that was kept as a strength, and small wins. */
export function evidenceView(vault: Vault, now: Now): EvidenceView {
  const kept = vault.all(evidenceKind)
  const proofs = kept
    .toSorted((a, b) => ((a.body.on ?? '') < (b.body.on ?? '') ? 1 : -1))
    .map(({ id, body }) => shown(vault, id, body, now))
  return { proofs, offers: offersOf(vault, now) }
}

function shown(vault: Vault, id: string, body: Evidence, now: Now): ShownEvidence {
  const { what, on, result, whoSays, themeId } = body
  const parts = [
    on && sayDayOfYear(on, now),
    result && evidenceWords.result(result),
    whoSays && evidenceWords.whoSays(whoSays),
  ]
  return {
    ...{ id, what },
    on: on ?? null,
    result: result ?? null,
    whoSays: whoSays ?? null,
    says: parts.filter(Boolean).join('; '),
    theme: themeId ? themeName(vault, themeId) : null,
  }
}

function offersOf(vault: Vault, now: Now): readonly EvidenceOffer[] {
  const kept = new Set(vault.all(evidenceKind).map(({ body }) => body.fromId))
  const praise = vault
    .all(feedbackPointKind)
    .filter(
      ({ id, body }) => body.sort === 'strength' && body.verdict !== 'not-mine' && !kept.has(id),
    )
    .map(({ id, body }) => ({
      input: {
        ...{ what: body.text.slice(0, 500), on: body.saidOn, source: 'praise', fromId: id },
        whoSays: body.source === 'self' ? undefined : (body.saidBy ?? body.employer),
        themeId: body.theme,
      },
      says: evidenceWords.praise(sayDayOfYear(body.saidOn, now)),
    }))
  const wins = vault
    .all(winKind)
    .filter(({ id }) => !kept.has(id))
    .map(({ id, body }) => ({
      input: { what: body.text, on: body.on, source: 'win', fromId: id },
      says: evidenceWords.win(sayDayOfYear(body.on, now)),
    }))
  return [...praise, ...wins]
    .sort((a, b) => (a.input.on < b.input.on ? 1 : -1))
    .slice(0, MOST_OFFERS)
}
