import { ok, problem, type Result } from '../result.ts'
import type { Kind, Readable } from './kind.ts'
import type { Body } from './record.ts'
import type { Vault } from './vault.ts'

/** What is said of a record that was deleted, is sealed, or was never there. */
export const notFound = problem(
  'not-found',
  'This is no longer among your records. Nothing was changed.',
)

/**
 * A record to be changed, or why it cannot be: `not-found` (deleted, sealed or never there) or
 * `newer-format` (written by a newer version of the program, so shown but not edited).
 */
export function found<Shape extends Body>(
  vault: Vault,
  kind: Kind<Shape>,
  id: string,
): Result<Readable<Shape>> {
  const record = vault.get(kind, id)
  if (!record) return notFound
  if (record.readOnly) {
    return problem(
      'newer-format',
      'A newer version of Onward wrote this. It is kept as it is; update Onward to change it.',
    )
  }
  return ok(record)
}

/** A body without some of its fields. */
export function without<Shape extends Body>(body: Shape, ...fields: (keyof Shape)[]): Shape {
  const rest: { -readonly [Field in keyof Shape]?: Shape[Field] } = { ...body }
  for (const field of fields) delete rest[field]
  return rest as Shape
}
