import { gathered } from '../vault/gathered.ts'
import type { Kind, Readable } from '../vault/kind.ts'
import type { Body } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'

type Owned = Body & { readonly applicationId?: string | undefined }
type ByApplication = ReadonlyMap<string, readonly Readable<Owned>[]>

const indexes = new Map<Kind<Owned>, (vault: Vault) => ByApplication>()

function indexOf(kind: Kind<Owned>): (vault: Vault) => ByApplication {
  let index = indexes.get(kind)
  if (!index) {
    index = gathered(kind, (vault) => byApplication(vault.all(kind)))
    indexes.set(kind, index)
  }
  return index
}

function byApplication(records: readonly Readable<Owned>[]): ByApplication {
  const index = new Map<string, Readable<Owned>[]>()
  for (const record of records) {
    const { applicationId } = record.body
    if (applicationId === undefined) continue
    const others = index.get(applicationId)
    if (others) others.push(record)
    else index.set(applicationId, [record])
  }
  return index
}

/**
 * The records of `kind` that name an application in `applicationId`, in the order of their ids. The
 * index is built once per change to the kind, so asking for each of many applications stays cheap.
 */
export function belongingTo<Shape extends Owned>(
  vault: Vault,
  kind: Kind<Shape>,
  applicationId: string,
): readonly Readable<Shape>[] {
  const index = indexOf(kind as Kind<Body>)(vault)
  return (index.get(applicationId) ?? []) as readonly Readable<Shape>[]
}
