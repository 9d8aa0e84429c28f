import { type NamedBlobs, namedBlobs } from '../../core/files/files-view.ts'
import { type Change, type ChangeSet, changeSetSchema, purges } from '../../core/vault/change.ts'
import { attachmentKind } from '../../core/vault/kinds/attachment.ts'
import { kinds } from '../../core/vault/kinds.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import type { VaultReader } from '../vault-store.ts'
import type { Uploads } from './uploads.ts'

const KIND = attachmentKind.name
/** More versions of one attachment than are made within the days that history keeps. */
const MOST_VERSIONS = 1000

/** The blobs that an owner's records and kept history name. */
export async function namedInStore(store: VaultReader, owner: string): Promise<NamedBlobs> {
  const exceptKinds = kinds.map(({ name }) => name).filter((name) => name !== KIND)
  const named: (VaultRecord | null)[] = []
  for (let since = 0, more = true; more; ) {
    const page = await store.read(owner, since, { exceptKinds })
    for (const record of page.records) {
      if (record.kind !== KIND) continue
      named.push(record, ...(await bodiesOf(store, owner, record.id)))
    }
    // What cannot be read may name anything.
    if (page.unreadable.some(({ kind }) => kind === KIND))
      return { ...namedBlobs(named), isAll: false }
    since = page.revision
    more = page.more
  }
  return namedBlobs(named)
}

/**
 * For a set that deletes attachments for good: call it before the set is applied, and what it answers
 * with afterwards. The blobs that only those attachments named are then gone, with what was arriving
 * of them. Does nothing for any other set, nor
 * for one that does not have the form of a set.
 */
export async function lettingGo(
  { store, uploads }: { readonly store: VaultReader; readonly uploads: Uploads },
  owner: string,
  set: ChangeSet,
): Promise<() => Promise<void>> {
  const purged = changesOf(set).filter((change) => change.kind === KIND && purges(change))
  const bodies: (VaultRecord | null)[] = []
  for (const { id } of purged) {
    bodies.push((await store.find(owner, KIND, id)) ?? null, ...(await bodiesOf(store, owner, id)))
  }
  const { ids } = namedBlobs(bodies)
  return async () => {
    if (ids.size === 0) return
    const still = await namedInStore(store, owner)
    if (!still.isAll) return
    for (const id of ids) if (!still.ids.has(id)) await uploads.drop(id)
  }
}

/** A set that has just come in may have any form; most have nothing to do with files. */
function changesOf(set: ChangeSet): readonly Change[] {
  const { changes } = set
  const mayPurge = Array.isArray(changes) && changes.some((change) => change?.kind === KIND)
  return mayPurge && changeSetSchema.safeParse(set).success ? changes : []
}

async function bodiesOf(store: VaultReader, owner: string, id: string) {
  const past = await store.history(owner, { record: { kind: KIND, id }, limit: MOST_VERSIONS })
  return past.map(({ record }) => record)
}
