import type { Context } from '../context.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace, patch } from '../vault/edit.ts'
import { found } from '../vault/found.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { type Reflection, reflectionKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'

/**
 * The change to the reflection of a recovery, which is started where there is none yet. `fields` gets
 * the present body. Problems: `not-found` (no such recovery), `newer-format`.
 */
export function changeReflection(
  vault: Vault,
  recoveryId: string,
  context: Context,
  fields: (reflection: Reflection) => Partial<Reflection>,
): Result<Change> {
  const recovery = found(vault, recoveryKind, recoveryId)
  if (!recovery.ok) return recovery
  const known = vault.get(reflectionKind, recoveryId)
  if (known) {
    const reflection = found(vault, reflectionKind, recoveryId)
    if (!reflection.ok) return reflection
    return ok(patch(reflectionKind, known, fields(known.body)))
  }
  const started: Reflection = {
    applicationId: recovery.value.body.applicationId,
    startedAt: context.now.instant,
    questions: [],
    causes: [],
    fit: [],
  }
  const body = { ...started, ...fields(started) }
  return ok(createOrReplace(vault, reflectionKind, recoveryId, body))
}
