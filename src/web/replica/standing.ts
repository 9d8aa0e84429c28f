import { LAZY_KINDS, type VaultIdentity } from '../../core/protocol/sync.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import type { Own, Position } from './store.ts'

export function sameVault(
  one: Pick<VaultIdentity, 'vaultId' | 'epoch'>,
  two: Pick<VaultIdentity, 'vaultId' | 'epoch'>,
): boolean {
  return one.vaultId === two.vaultId && one.epoch === two.epoch
}

/** Where a replica stands after an answer, or with own sets beyond it. */
export function standingOf(identity: VaultIdentity, own?: Own): Omit<Position, 'beat'> {
  const { vaultId, epoch, revision, mark, erasedEpoch } = identity
  return { vaultId, epoch, revision, mark, erasedEpoch, own }
}

/** Whether what stands at `before` was erased by what is there now. */
export function wasErased(
  before: Pick<Position, 'epoch'> | undefined,
  now: Pick<Position, 'erasedEpoch'> | undefined,
): boolean {
  return before !== undefined && now !== undefined && before.epoch < now.erasedEpoch
}

/** Records as the store keeps them: what every tab loads, and what is loaded when it is shown. */
export function split(records: readonly VaultRecord[]): {
  readonly confirmed: readonly VaultRecord[]
  readonly lazy: readonly VaultRecord[]
} {
  return {
    confirmed: records.filter((record) => !LAZY_KINDS.includes(record.kind)),
    lazy: records.filter((record) => LAZY_KINDS.includes(record.kind)),
  }
}
