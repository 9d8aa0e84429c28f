import type { Body, Sealed } from '../../core/vault/record.ts'
import type { Keeper } from './keeper.ts'
import { type Drafts, ReplicaError } from './replica.ts'
import type { Seals } from './seals.ts'

/** A draft as it lies on the disk: plain, or sealed as a record of the kind `draft` would be. */
type KeptDraft = { readonly value: unknown } | { readonly sealed: Sealed }

const placeOf = (key: string) => ({ kind: 'draft', id: key, schema: 1 })

/** Drafts in the store of this browser; the last words written win. */
export function draftsIn(keeper: Keeper, seals: Seals): Drafts {
  const vaultId = () => {
    const open = keeper.position
    if (!open) throw new ReplicaError('starting', 'Onward is still opening your records.')
    return open.vaultId
  }
  return {
    async read<Value>(key: string): Promise<Value | undefined> {
      const owner = vaultId()
      const kept = (await keeper.using((store) => store.draft(owner, key))) as KeptDraft | undefined
      if (!kept) return undefined
      const value = 'sealed' in kept ? seals.openNow(placeOf(key), kept.sealed)?.value : kept.value
      return value as Value | undefined
    },
    async write(key, value, { sealed = false } = {}) {
      const owner = vaultId()
      const body: Body = { value }
      const kept: KeptDraft = sealed ? { sealed: seals.seal(placeOf(key), body) } : { value }
      await keeper.using((store) => store.putDraft(owner, key, kept))
    },
    async drop(key) {
      const owner = vaultId()
      await keeper.using((store) => store.dropDraft(owner, key))
    },
  }
}
