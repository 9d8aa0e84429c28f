import type { Change } from './change.ts'
import type { Kind, Readable } from './kind.ts'
import type { Body } from './record.ts'
import type { Vault } from './vault.ts'

/** The change that brings a new record into being. */
export function create<Shape extends Body>(kind: Kind<Shape>, id: string, body: Shape): Change {
  return { kind: kind.name, id, baseVersion: 0, schema: kind.schema, body }
}

/**
 * The change that puts a whole body under an id that may be in use: by a record that is there, that is
 * sealed, or that was deleted, which counts its versions on.
 */
export function createOrReplace<Shape extends Body>(
  vault: Vault,
  kind: Kind<Shape>,
  id: string,
  body: Shape,
): Change {
  return { ...create(kind, id, body), baseVersion: vault.find(kind.name, id)?.version ?? 0 }
}

/** The change that gives a record another body; fields that `body` does not name are gone. */
export function replace<Shape extends Body>(
  kind: Kind<Shape>,
  record: Readable<Shape>,
  body: Shape,
): Change {
  return {
    kind: kind.name,
    id: record.id,
    baseVersion: record.version,
    schema: kind.schema,
    body,
  }
}

/** The change that sets some fields of a record and keeps all others, unknown ones too. */
export function patch<Shape extends Body>(
  kind: Kind<Shape>,
  record: Readable<Shape>,
  fields: Partial<Shape>,
): Change {
  return replace(kind, record, { ...record.body, ...fields })
}

/** The change that deletes a record. */
export function remove(
  kind: Kind,
  record: { readonly id: string; readonly version: number },
): Change {
  return {
    kind: kind.name,
    id: record.id,
    baseVersion: record.version,
    schema: kind.schema,
    body: null,
  }
}

/** The change that deletes a record for good, also one that was deleted before. Cannot be undone. */
export function purge(
  kind: Kind,
  record: { readonly id: string; readonly version: number },
): Change {
  const { id, version } = record
  return {
    kind: kind.name,
    id,
    baseVersion: version,
    schema: kind.schema,
    body: null,
    purge: true,
  }
}
