import {
  causeNotes,
  changeableLabels,
  lookBackAction,
  lookBackWords,
  ownerLabels,
} from '../content/en/look-back.ts'
import { knownIn } from '../vault/kind.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import {
  type Cause,
  type CauseOwner,
  type Changeable,
  causeOwners,
  changeables,
  type FitDifference,
  fitAspects,
  reflectionKind,
} from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { type ProposedCause, proposedCauses } from './reflection-actions.ts'

export interface CauseView {
  readonly id: string
  readonly text: string
  readonly whose: CauseOwner
  readonly changeable: Changeable
  readonly source: 'self' | 'letter'
  /** "From the letter. Can be learned, if you want to." */
  readonly says: string
}

/** The one thing that Look back may lead to: only ever from a cause that is mine and can change. */
export interface LookBackAction {
  readonly causeId: string
  readonly cause: string
  readonly title: string
  readonly because: string
  readonly source: string
  /** A first draft of the if-then action, to be edited. */
  readonly draft: { readonly ifCue: string; readonly thenStep: string; readonly minutes: number }
}

export interface LookBackView {
  readonly recoveryId: string
  readonly heading: string
  readonly prompts: Omit<typeof lookBackWords, 'heading'>
  readonly strongest: string
  readonly unprepared: string
  readonly questions: readonly { readonly id: string; readonly text: string }[]
  readonly causes: readonly CauseView[]
  readonly proposed: readonly ProposedCause[]
  readonly fit: readonly FitDifference[]
  readonly fitAspects: readonly string[]
  readonly owners: readonly { readonly value: CauseOwner; readonly label: string }[]
  readonly changeables: readonly { readonly value: Changeable; readonly label: string }[]
  readonly nextAction: LookBackAction | null
}

/** The look back at one no; undefined when there is no such recovery. */
export function lookBackView(vault: Vault, recoveryId: string): LookBackView | undefined {
  if (!vault.get(recoveryKind, recoveryId)) return undefined
  const reflection = vault.get(reflectionKind, recoveryId)?.body
  const causes = (reflection?.causes ?? []).map(causeView)
  const { heading, ...prompts } = lookBackWords
  return {
    recoveryId,
    heading,
    prompts,
    strongest: reflection?.strongest ?? '',
    unprepared: reflection?.unprepared ?? '',
    questions: reflection?.questions ?? [],
    causes,
    proposed: proposedCauses(vault, recoveryId),
    fit: reflection?.fit ?? [],
    fitAspects,
    owners: causeOwners.map((value) => ({ value, label: ownerLabels[value] })),
    changeables: changeables.map((value) => ({ value, label: changeableLabels[value] })),
    nextAction: nextAction(vault, causes),
  }
}

function causeView(cause: Cause): CauseView {
  const whose = knownIn(causeOwners, cause.whose) ?? 'unknown'
  const changeable = knownIn(changeables, cause.changeable) ?? 'unknown'
  const source = cause.source === 'letter' ? 'letter' : 'self'
  const says = `${causeNotes.source[source]} ${causeNotes[whose][changeable]}`.trim()
  return { id: cause.id, text: cause.text, whose, changeable, source, says }
}

/** The first cause that is mine and can change and has led to no action yet. */
function nextAction(vault: Vault, causes: readonly CauseView[]): LookBackAction | null {
  const acted = new Set(vault.all(actionKind).map(({ body }) => body.causeId))
  const cause = causes.find(
    ({ id, whose, changeable }) => whose === 'mine' && changeable === 'yes' && !acted.has(id),
  )
  if (!cause) return null
  const { title, because, source, ifCue, thenStep } = lookBackAction
  return {
    causeId: cause.id,
    cause: cause.text,
    title,
    because: because(cause.text.replace(/[.!?\s]+$/, '')),
    source,
    draft: { ifCue, thenStep, minutes: 20 },
  }
}
