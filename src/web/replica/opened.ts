import { type Kind, type Readable, upgradeBody } from '../../core/vault/kind.ts'
import type { Body, VaultRecord } from '../../core/vault/record.ts'
import type { Replica } from './replica.ts'

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

/** All records of a sealed kind that are open so far, in the order of their ids. */
export function allOpened<Shape extends Body>(
  replica: Opening,
  kind: Kind<Shape>,
): readonly Readable<Shape>[] {
  const open: Readable<Shape>[] = []
  for (const record of replica.vault.stored(kind.name)) {
    const read = readOpened(replica, kind, record)
    if (read) open.push(read)
  }
  return open.sort((one, two) => (one.id < two.id ? -1 : 1))
}

function readOpened<Shape extends Body>(
  replica: Opening,
  kind: Kind<Shape>,
  record: VaultRecord,
): Readable<Shape> | undefined {
  const body = replica.opened(record)
  if (!body) return undefined
  const { id, version, updatedAt, schema } = record
  const upgraded = upgradeBody(kind, schema, body)
  return { id, version, updatedAt, ...upgraded, body: upgraded.body as Shape }
}
