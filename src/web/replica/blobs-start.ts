import { effect } from '@preact/signals'
import type { Blobs } from './blobs.ts'
import { LocalBlobs } from './blobs-local.ts'
import { memoryShelf } from './blobs-memory-shelf.ts'
import type { BlobShelf } from './blobs-shelf.ts'
import { fetchBlobTransport } from './blobs-transport.ts'
import type { Custody } from './custody.ts'
import { browserHost } from './open-replica.ts'
import type { Replica } from './replica.ts'
import { openShelfTwice } from './shelf-twice.ts'

/** Several changes of the records within this time are looked at together. */
const GATHER_MS = 300

const started = new WeakMap<Replica, Promise<Blobs>>()

/**
 * The files beside a replica; from the first call on, what waits is sent. Without a program
 * (`place: 'browser'`) this browser is their only keeper.
 */
export function blobsOf(
  replica: Replica,
  { place }: Pick<Custody, 'place'>,
  newId: () => string,
): Promise<Blobs> {
  const known = started.get(replica)
  if (known) return known
  const blobs = start(replica, place, newId)
  started.set(replica, blobs)
  return blobs
}

async function start(
  replica: Replica,
  place: Custody['place'],
  newId: () => string,
): Promise<Blobs> {
  const host = browserHost(newId)
  const shelf = await openShelfOr(host.indexedDb, newId)
  const transport = place === 'program' ? fetchBlobTransport() : undefined
  const blobs = new LocalBlobs({ replica, shelf, transport, host })
  let cancel = () => {}
  effect(() => {
    replica.version.value
    cancel()
    cancel = host.after(GATHER_MS, () => blobs.recordsChanged())
  })
  return blobs
}

async function openShelfOr(
  factory: IDBFactory | undefined,
  newId: () => string,
): Promise<BlobShelf> {
  try {
    return factory ? await openShelfTwice(factory, newId) : memoryShelf()
  } catch {
    return memoryShelf()
  }
}
