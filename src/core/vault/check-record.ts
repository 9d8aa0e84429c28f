import { type Problem, problem, type Result } from '../result.ts'
import { type Kind, upgradeBody } from './kind.ts'
import { type Body, isPlain, type VaultRecord } from './record.ts'

export type KindNamed = (name: string) => Kind | undefined

/** Levels of lists and objects within what comes in. Deeper ones exhaust the stack of whoever walks them. */
export const MAX_DEPTH = 64

/** Why a body is not let in; `message` says it without what was in the body. */
export interface BodyProblem extends Problem {
  readonly code: 'invalid-body' | 'must-be-sealed'
}

const fine = { ok: true, value: null } as const

/** Whether a JSON value has more levels of lists and objects than `levels`. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner))
}

/**
 * Whether a plain body may be kept: of a known kind it must have the shape, in the present format or in
 * an older one once upgraded, and sealed kinds are never taken plain (`must-be-sealed`). Kinds and
 * formats that this program does not know are taken as they are.
 */
export function checkBody(
  kind: Kind | undefined,
  schema: number,
  body: Body,
): Result<null, BodyProblem> {
  if (!kind) return fine
  if (kind.sealed) {
    return problem(
      'must-be-sealed',
      `A record of the kind ${kind.name} came unsealed, and these are only kept sealed. Nothing was saved.`,
    )
  }
  if (schema > kind.schema) return fine
  let reason: string
  try {
    const parsed = kind.shape.safeParse(upgradeBody(kind, schema, body).body)
    if (parsed.success) return fine
    reason = where(parsed.error)
  } catch {
    reason = `format ${schema}`
  }
  return problem(
    'invalid-body',
    `A record of the kind ${kind.name} is not complete or not well formed (${reason}). Nothing was saved.`,
  )
}

/** The same of a whole record, as it stands in a file; sealed and deleted ones hold nothing to check. */
export function checkRecord(record: VaultRecord, kindNamed: KindNamed): Result<null, BodyProblem> {
  if (isDeeperThan(MAX_DEPTH, record)) {
    return problem('invalid-body', `A record of the kind ${record.kind} is nested too deeply.`)
  }
  return isPlain(record) ? checkBody(kindNamed(record.kind), record.schema, record.body) : fine
}

/** Field names only, never what was in them: problems may be shown and logged. */
export function where(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[]
}): string {
  const path = error.issues[0]?.path.map(String).join('.')
  return path ? `see ${path}` : 'as a whole'
}
