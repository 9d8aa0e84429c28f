import type { Context } from '../context.ts'
import { ok, type Problem, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, patch, remove, replace } from '../vault/edit.ts'
import { found, notFound } from '../vault/found.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { type Attachment, attachmentKind } from '../vault/kinds/attachment.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'
import { cleanFileName, cleanMediaType } from './file-name.ts'
import { useOfName } from './file-use.ts'
import { allFilesBytes, type FileOwner } from './files-view.ts'
import { MAX_ALL_FILES_BYTES, MAX_FILE_BYTES } from './limits.ts'
import { saySize } from './say-size.ts'

export interface AddFileInput
  extends Pick<Attachment, 'name' | 'type' | 'sizeBytes' | 'blobId' | 'key'> {
  readonly owner: FileOwner
  /** The version of the résumé or the letter that it was printed from, and what that makes it. */
  readonly printed?: { readonly fromId: string; readonly use: string }
}

interface FileProblem extends Problem {
  readonly code: 'file-too-large' | 'no-room'
}

/**
 * Whether a file of `sizeBytes` can be kept with all others. Asked before anything is read of it.
 * Problems: `file-too-large`, `no-room`.
 */
export function checkRoom(
  vault: Vault,
  file: { readonly name: string; readonly sizeBytes: number },
): Result<null, FileProblem> {
  const name = cleanFileName(file.name)
  if (file.sizeBytes > MAX_FILE_BYTES) {
    return problem(
      'file-too-large',
      `“${name}” has ${saySize(file.sizeBytes)}, and a file may have ${saySize(MAX_FILE_BYTES)}. It was not added and stays where it is.`,
    )
  }
  const used = allFilesBytes(vault)
  if (used + file.sizeBytes > MAX_ALL_FILES_BYTES) {
    return problem(
      'no-room',
      `“${name}” was not added: your files have ${saySize(used)} of at most ${saySize(MAX_ALL_FILES_BYTES)}. Remove some that you no longer need.`,
    )
  }
  return ok(null)
}

/**
 * Keeps a file, whose encrypted bytes are kept already, with an application or a letter. What it is to
 * an application is taken from its name, and can be changed. Problems:
 * `not-found` (the application or letter), `file-too-large`, `no-room`.
 */
export function addFile(vault: Vault, input: AddFileInput, context: Context): Result<Change[]> {
  const { owner, sizeBytes, blobId, key, printed } = input
  const room = checkRoom(vault, input)
  if (!room.ok) return room
  const isThere =
    'applicationId' in owner
      ? vault.get(applicationKind, owner.applicationId)
      : vault.get(letterKind, owner.letterId)
  if (!isThere) return notFound
  const name = cleanFileName(input.name)
  const use = printed?.use ?? ('applicationId' in owner ? useOfName(name) : undefined)
  const attachment: Attachment = {
    name,
    type: cleanMediaType(input.type),
    sizeBytes,
    blobId,
    key,
    addedAt: context.now.instant,
    ...owner,
    ...(use ? { use } : {}),
    ...(printed ? { printedFromId: printed.fromId } : {}),
  }
  return ok([create(attachmentKind, context.newId(), attachment)])
}

/** Gives a file another name. Problems: `not-found`, `newer-format`, `no-name`. */
export function renameFile(
  vault: Vault,
  input: { readonly attachmentId: string; readonly name: string },
): Result<Change[]> {
  const attachment = found(vault, attachmentKind, input.attachmentId)
  if (!attachment.ok) return attachment
  if (input.name.trim() === '') {
    return problem('no-name', 'A file needs a name. It keeps the one it has.')
  }
  const name = cleanFileName(input.name)
  if (name === attachment.value.body.name) return ok([])
  return ok([patch(attachmentKind, attachment.value, { name })])
}

/** Says what a file is to its application; null takes it back. Problems: `not-found`, `newer-format`. */
export function markFile(
  vault: Vault,
  input: { readonly attachmentId: string; readonly use: string | null },
): Result<Change[]> {
  const attachment = found(vault, attachmentKind, input.attachmentId)
  if (!attachment.ok) return attachment
  const { use: _, ...others } = attachment.value.body
  const body = input.use === null ? others : { ...others, use: input.use }
  return ok([replace(attachmentKind, attachment.value, body as Attachment)])
}

/** Removes a file; its bytes are kept as long as this can be undone. Problem: `not-found`. */
export function removeFile(
  vault: Vault,
  { attachmentId }: { readonly attachmentId: string },
): Result<Change[]> {
  const attachment = vault.get(attachmentKind, attachmentId)
  return attachment ? ok([remove(attachmentKind, attachment)]) : notFound
}
