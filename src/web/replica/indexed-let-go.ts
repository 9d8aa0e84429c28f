import type { VaultRecord } from '../../core/vault/record.ts'
import { type Chunk, chunkWithout } from './chunks.ts'
import type { Entry } from './entry.ts'
import { answered, type StoreName, startingWith, stores } from './idb.ts'
import { isGone, noticesAfter, type Purged, withoutPurged, withoutPurgedSets } from './let-go.ts'
import { parkedAnew } from './park.ts'
import type { MergeNotice, NeedsYou } from './replica.ts'
import type { Anew } from './store.ts'

export type Stores = (name: StoreName) => IDBObjectStore

/** Sets aside, or lets go of, what stood before a restore, an erase or another vault. */
export async function beginAnew(
  at: Stores,
  vaultId: string,
  { former, erased }: Anew,
): Promise<void> {
  const rows = startingWith(former)
  if (!erased) {
    const [outbox, parked, drafts, places] = await Promise.all([
      answered<Entry[]>(at('outbox').getAll(rows)),
      answered<NeedsYou[]>(at('parked').getAll(rows)),
      answered(at('drafts').getAll(rows)),
      answered(at('drafts').getAllKeys(rows)),
    ])
    for (const set of [...parked, ...parkedAnew(outbox)]) at('parked').put(set, [vaultId, set.id])
    if (former !== vaultId) {
      drafts.forEach((draft, index) => {
        const place = places[index] as string[]
        if (!('sealed' in draft)) at('drafts').put(draft, [vaultId, place[1] ?? ''])
      })
    }
  }
  const all = erased || former !== vaultId
  for (const name of all ? stores : (['outbox', 'done'] as const)) {
    if (name !== 'meta') at(name).delete(rows)
  }
}

/** Takes every earlier body of these records out of all that is kept of a vault; `done`: see `noticesAfter`. */
export async function letGoOf(
  at: Stores,
  vaultId: string,
  purged: Purged,
  done?: readonly Entry[],
): Promise<void> {
  const rows = startingWith(vaultId)
  const each = async <Row>(
    name: StoreName,
    change: (row: Row, all: readonly Row[]) => Row | undefined,
  ) => {
    const [values, keys] = await Promise.all([
      answered<Row[]>(at(name).getAll(rows)),
      answered(at(name).getAllKeys(rows)),
    ])
    values.forEach((value, index) => {
      const key = keys[index] as IDBValidKey
      const next = change(value, values)
      if (next === undefined) at(name).delete(key)
      else if (next !== value) at(name).put(next, key)
    })
  }
  const isOld = (record: VaultRecord) => isGone(record, purged)
  await each<VaultRecord[]>('log', (records) =>
    records.some(isOld) ? records.filter((record) => !isOld(record)) : records,
  )
  await each<Chunk>('chunks', (chunk) => chunkWithout(chunk, purged))
  await each<Entry>('done', (entry) => withoutPurgedSets([entry], purged)[0])
  await each<NeedsYou>('parked', (kept) => withoutPurged(kept, purged))
  await each<MergeNotice>('notices', ({ id }, all) =>
    noticesAfter(all, purged, done).find((stays) => stays.id === id),
  )
  const ids = new Set([...purged.keys()].map((key) => key.slice(key.indexOf('/') + 1)))
  const places = await answered(at('drafts').getAllKeys(rows))
  for (const place of places) {
    const [, key = ''] = place as string[]
    if (key.split('/').some((part) => ids.has(part))) at('drafts').delete(place)
  }
  for (const key of purged.keys()) {
    const [kind, id] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)]
    at('lazy').delete([vaultId, kind, id])
  }
}
