import { placeTitle } from '../../core/import/places.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import { letterKind } from '../../core/vault/kinds/letter.ts'
import { foundLetterKind } from '../../core/vault/kinds/letter-import.ts'
import type { Vault } from '../../core/vault/vault.ts'

/** How the letters of a row stand by now, whatever was shown when they came. */
export interface RowState {
  readonly state: 'waiting' | 'kept' | 'left-out'
  /** Where kept letters went; null where they belong to no application. */
  readonly applicationId: string | null
  /** What a no among them has opened. */
  readonly recoveryId: string | null
  /** What the person knows it by, once it is kept: not what it was taken for. */
  readonly keptAs: string | null
}

/** `letterIds` are those of one row. */
export function rowStateOf(vault: Vault, letterIds: readonly string[]): RowState {
  const nowhere = { applicationId: null, recoveryId: null, keptAs: null }
  if (letterIds.some((id) => vault.get(foundLetterKind, id)))
    return { state: 'waiting', ...nowhere }
  const kept = letterIds.flatMap((id) => vault.get(letterKind, id)?.body ?? [])
  if (kept.length === 0) return { state: 'left-out', ...nowhere }
  const applicationId = kept.find((letter) => letter.applicationId)?.applicationId ?? null
  const application = applicationId ? vault.get(applicationKind, applicationId)?.body : undefined
  return {
    state: 'kept',
    applicationId,
    keptAs: application ? placeTitle(application.company, application.role ?? null) : null,
    recoveryId: kept.find(({ recoveryId }) => recoveryId)?.recoveryId ?? null,
  }
}
