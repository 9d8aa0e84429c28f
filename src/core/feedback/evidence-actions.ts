import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, remove, replace } from '../vault/edit.ts'
import { checkDay, checkFits, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { type Evidence, evidenceKind } from '../vault/kinds/learn.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<Change[]>

export interface EvidenceInput {
  readonly what: string
  /** `YYYY-MM-DD` */
  readonly on?: string | undefined
  readonly result?: string | undefined
  readonly whoSays?: string | undefined
  readonly source: Evidence['source']
  /** The record that it is made from: kept once only. */
  readonly fromId?: string | undefined
  readonly themeId?: string | undefined
}

const noWords = problem('no-words', 'What did you do? One line is enough.')

/**
 * Keeps a proof of a strength; what was made from the same record before is not kept twice. Problems:
 * `no-words`, `not-a-day`, `too-long`.
 */
export function keepEvidence(vault: Vault, input: EvidenceInput, context: Context): Changes {
  const fields = filledIn({ ...input })
  if (!fields.what) return noWords
  const wrong = checkDay(fields.on)
  if (wrong) return wrong
  const { fromId } = fields
  if (fromId && vault.all(evidenceKind).some(({ body }) => body.fromId === fromId)) return ok([])
  const body = { ...fields, addedAt: context.now.instant } as Evidence
  return checkFits(evidenceKind, body) ?? ok([create(evidenceKind, context.newId(), body)])
}

/** Changes a proof: an empty field is taken away. Problems: `not-found`, `newer-format`, `no-words`, `not-a-day`, `too-long`. */
export function editEvidence(
  vault: Vault,
  input: { readonly evidenceId: string } & Pick<
    EvidenceInput,
    'what' | 'on' | 'result' | 'whoSays'
  >,
  _context: Context,
): Changes {
  const proof = found(vault, evidenceKind, input.evidenceId)
  if (!proof.ok) return proof
  const { evidenceId: _, ...given } = input
  const names = ['what', 'on', 'result', 'whoSays']
  const body = filledIn({ ...proof.value.body, ...given }, names) as Evidence
  if (!body.what) return noWords
  return (
    checkDay(body.on) ??
    checkFits(evidenceKind, body) ??
    ok([replace(evidenceKind, proof.value, body)])
  )
}

/** Removes a proof. Problems: `not-found`, `newer-format`. */
export function removeEvidence(
  vault: Vault,
  input: { readonly evidenceId: string },
  _context: Context,
): Changes {
  const proof = found(vault, evidenceKind, input.evidenceId)
  return proof.ok ? ok([remove(evidenceKind, proof.value)]) : proof
}
