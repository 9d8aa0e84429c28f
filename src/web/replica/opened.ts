import { type Kind, type Readable, readWherePossible } from '../../core/vault/kind.ts'
import type { Body, VaultRecord } from '../../core/vault/record.ts'
import type { Vault } from '../../core/vault/vault.ts'
import type { Among, Replica } from './replica.ts'

type Opening = Pick<Replica, 'vault' | 'opened'>

/** One record of a sealed kind in the current format, once it is open. */
export function getOpened<Shape extends Body>(
  replica: Opening,
  kind: Kind<Shape>,
  id: string,
): Readable<Shape> | undefined {
  const record = replica.vault.find(kind.name, id)
  return record && readOpened(replica, kind, record)
}

/** Records of a sealed kind that are open so far, in the order of their ids; asks for the newest first. */
export function allOpened<Shape extends Body>(
  replica: Opening,
  kind: Kind<Shape>,
  { newest = Number.POSITIVE_INFINITY, since = '' }: Among = {},
): readonly Readable<Shape>[] {
  const open: Readable<Shape>[] = []
  let left = newest
  for (const record of newestFirst(replica.vault, kind.name)) {
    if (left === 0) break
    if (record.updatedAt < since) continue
    left -= 1
    const read = readOpened(replica, kind, record)
    if (read) open.push(read)
  }
  return open.reverse()
}

const sorted = new WeakMap<
  Vault,
  Map<string, { readonly generation: number; readonly records: readonly VaultRecord[] }>
>()

function newestFirst(vault: Vault, kind: string): readonly VaultRecord[] {
  const ofVault = sorted.get(vault) ?? new Map()
  sorted.set(vault, ofVault)
  const generation = vault.generation(kind)
  const known = ofVault.get(kind)
  if (known?.generation === generation) return known.records
  const records = vault.stored(kind).toSorted((one, two) => (one.id < two.id ? 1 : -1))
  ofVault.set(kind, { generation, records })
  return records
}

function readOpened<Shape extends Body>(
  replica: Opening,
  kind: Kind<Shape>,
  record: VaultRecord,
): Readable<Shape> | undefined {
  const body = replica.opened(record)
  if (!body) return undefined
  const { id, version, updatedAt, schema } = record
  return readWherePossible(kind, { kind: kind.name, id, version, schema, updatedAt, body })
}
