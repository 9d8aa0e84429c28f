import type { Context } from '../context.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, patch, remove, replace } from '../vault/edit.ts'
import { found, without } from '../vault/found.ts'
import { type LetterImport, letterImportKind } from '../vault/kinds/letter-import.ts'
import type { Vault } from '../vault/vault.ts'
import { type CameIn, type TakenIn, takeIn } from './take-in.ts'

/** Files that the person has chosen to be read. */
export interface Chosen {
  readonly name: string
  /** Bytes of all of them. */
  readonly sizeBytes: number
}

export interface Begun {
  readonly changes: readonly Change[]
  readonly importId: string
  /** So many messages were read earlier and need not be read again. */
  readonly read: number
}

/**
 * Begins to read letters from files. One that was stopped or cut off before its end is taken up again
 * where the same file is chosen.
 */
export function beginImport(vault: Vault, chosen: Chosen, context: Context): Result<Begun> {
  const earlier = vault
    .all(letterImportKind)
    .findLast(
      ({ body, readOnly }) =>
        !readOnly &&
        body.endedAt === undefined &&
        body.door === 'file' &&
        body.name === chosen.name &&
        body.sizeBytes === chosen.sizeBytes,
    )
  if (earlier) {
    const { id: importId, body } = earlier
    const changes =
      body.stoppedAt === undefined
        ? []
        : [replace(letterImportKind, earlier, without(body, 'stoppedAt'))]
    return ok({ changes, importId, read: body.read })
  }
  const importId = context.newId()
  const begun: LetterImport = {
    door: 'file',
    ...chosen,
    startedAt: context.now.instant,
    read: 0,
    forgotten: 0,
    known: 0,
  }
  return ok({ changes: [create(letterImportKind, importId, begun)], importId, read: 0 })
}

/**
 * Takes in the next messages of an import and counts them, in one set of changes: what was counted is
 * kept. At most two changes for each message, and one more. Problems: as for `found`.
 */
export function takeInNext(
  vault: Vault,
  { importId, messages }: { readonly importId: string; readonly messages: readonly CameIn[] },
  context: Context,
): Result<TakenIn> {
  const current = found(vault, letterImportKind, importId)
  if (!current.ok) return current
  const taken = takeIn(vault, importId, messages, context)
  if (messages.length === 0) return ok(taken)
  const { read, forgotten, known } = current.value.body
  const counted = patch(letterImportKind, current.value, {
    read: read + messages.length,
    forgotten: forgotten + taken.forgotten,
    known: known + taken.known,
  })
  return ok({ ...taken, changes: [...taken.changes, counted] })
}

/**
 * Notes that an import has come to its end, or that the person stopped it. Of one that found no message
 * at all nothing is left. Problems: as for `found`.
 */
export function finishImport(
  vault: Vault,
  { importId, how }: { readonly importId: string; readonly how: 'ended' | 'stopped' },
  { now }: Context,
): Result<readonly Change[]> {
  const current = found(vault, letterImportKind, importId)
  if (!current.ok) return current
  if (current.value.body.read === 0) return ok([remove(letterImportKind, current.value)])
  const at = how === 'ended' ? { endedAt: now.instant } : { stoppedAt: now.instant }
  return ok([patch(letterImportKind, current.value, at)])
}
