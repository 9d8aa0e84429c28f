import type { Kind, Readable } from '../vault/kind.ts'
import type { Body } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'

interface Index {
  readonly generation: number
  readonly byApplication: ReadonlyMap<string, readonly Readable<Body>[]>
}

const indexes = new WeakMap<Vault, Map<string, Index>>()

/**
 * The records of `kind` that name an application in `applicationId`, in the order of their ids. The
 * index is built once per change to the kind, so asking for each of many applications stays cheap.
 */
export function belongingTo<Shape extends Body & { readonly applicationId?: string | undefined }>(
  vault: Vault,
  kind: Kind<Shape>,
  applicationId: string,
): readonly Readable<Shape>[] {
  const ofVault = indexes.get(vault) ?? new Map<string, Index>()
  indexes.set(vault, ofVault)
  const generation = vault.generation(kind.name)
  let index = ofVault.get(kind.name)
  if (index?.generation !== generation) {
    const byApplication = new Map<string, Readable<Body>[]>()
    for (const record of vault.all(kind)) {
      const named = record.body.applicationId
      if (named === undefined) continue
      const others = byApplication.get(named)
      if (others) others.push(record)
      else byApplication.set(named, [record])
    }
    index = { generation, byApplication }
    ofVault.set(kind.name, index)
  }
  return (index.byApplication.get(applicationId) ?? []) as readonly Readable<Shape>[]
}
