import { DraftsTwice } from './drafts-twice.ts'
import type { ReplicaHost } from './host.ts'
import { IndexedStore } from './indexed-store.ts'
import { KeptTwice } from './kept-twice.ts'
import { LocalReplica, type ReplicaOptions } from './local-replica.ts'
import { MemoryStore } from './memory-store.ts'
import type { Replica } from './replica.ts'
import type { ReplicaStore } from './store.ts'

/** A browser that has not opened its database by then is taken as one that keeps nothing. */
export const OPEN_PATIENCE_MS = 5000

/**
 * Opens the replica of this tab. Resolves when what this browser kept is loaded; on the very first
 * time `status` is `starting` until the server has answered.
 */
export async function startReplica(options: ReplicaOptions): Promise<Replica> {
  const replica = new LocalReplica(options, await openStore(options.host))
  await replica.start()
  return replica
}

async function openStore(host: ReplicaHost): Promise<ReplicaStore> {
  const { indexedDb, after, localTexts } = host
  if (!indexedDb) return new MemoryStore()
  const second = host.secondKeeper?.()
  let cancel = () => {}
  const late = new Promise<undefined>((resolve) => {
    cancel = after(OPEN_PATIENCE_MS, () => resolve(undefined))
  })
  try {
    const store = await Promise.race([IndexedStore.open(indexedDb), late])
    const drafts = localTexts && new DraftsTwice(localTexts)
    if (store) return second ? new KeptTwice(store, second, after, drafts) : store
  } catch {
    // Said by the status of a replica whose store is not durable.
  } finally {
    cancel()
  }
  second?.close()
  return new MemoryStore()
}
