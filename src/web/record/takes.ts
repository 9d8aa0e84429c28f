import { attachmentKind } from '../../core/vault/kinds/attachment.ts'
import { mockKind } from '../../core/vault/kinds/practice.ts'
import { recoveryKind } from '../../core/vault/kinds/recovery.ts'
import { isPurged } from '../../core/vault/record.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { fromBase64url, toBase64url } from '../../seal/base64url.ts'
import type { Replica } from '../replica/replica.ts'
import { lockOf } from './recorder.ts'
import { decryptPiece } from './take-pieces.ts'
import { openTakes, type TakeHead, type TakeOf, type TakeStore } from './take-store.ts'

const opened = new WeakMap<Replica, TakeStore>()

/** The recordings of this browser that are not with their answers yet. */
export function takesOf(replica: Replica): TakeStore {
  const known = opened.get(replica) ?? openTakes()
  opened.set(replica, known)
  return known
}

const draftOf = (takeId: string) => `take/${takeId}`

/** Keeps the key of a take as a sealed draft: who cannot open what is sealed cannot play it. */
export function keepTakeKey(replica: Replica, takeId: string, key: Uint8Array): Promise<void> {
  return replica.drafts.write(draftOf(takeId), toBase64url(key), { sealed: true })
}

/** What was recorded so far, whole or not; null while its key is locked or gone. */
export async function readTake(
  replica: Replica,
  { takeId, type }: Pick<TakeHead, 'takeId' | 'type'>,
): Promise<Blob | null> {
  const kept = await replica.drafts.read<string>(draftOf(takeId))
  const key = kept === undefined ? undefined : fromBase64url(kept)
  if (!key) return null
  const parts: Uint8Array<ArrayBuffer>[] = []
  for (const [number, piece] of (await takesOf(replica).pieces(takeId)).entries()) {
    const part = decryptPiece(piece, number, key)
    if (!part) break
    parts.push(part)
  }
  return new Blob(parts, { type })
}

/** Lets go of a take for good. */
export async function dropTake(replica: Replica, takeId: string): Promise<void> {
  await takesOf(replica).drop(takeId)
  await replica.drafts.drop(draftOf(takeId))
}

/** A take that no tab is recording and that is not with what it is of. */
export interface InterruptedTake<Of extends TakeOf = TakeOf> extends TakeHead<Of> {
  /** Seconds of it that are there, about: a piece is written each second. */
  readonly seconds: number
}

/** Takes that a crash or a closed page left; what was erased or is kept already goes. */
export async function interruptedTakes(replica: Replica): Promise<readonly InterruptedTake[]> {
  const { identity } = replica
  if (!identity) return []
  const takes = takesOf(replica)
  const held = await heldLocks()
  const found: InterruptedTake[] = []
  for (const head of await takes.heads()) {
    if (head.vaultId !== identity.vaultId || held.has(lockOf(head.takeId))) continue
    const isDone = replica.vault.get(attachmentKind, head.takeId) !== undefined
    const isErased = head.epoch < identity.erasedEpoch
    if (isDone || isErased || isGoneForGood(replica.vault, head.of))
      await dropTake(replica, head.takeId)
    else found.push({ ...head, seconds: (await takes.pieces(head.takeId)).length })
  }
  return found
}

/**
 * Whether the rehearsal or the look back of a take was deleted for good. One that was only removed may
 * still be brought back, and what was said of it with it.
 */
export function isGoneForGood(vault: Vault, of: TakeOf): boolean {
  const record =
    'recoveryId' in of
      ? vault.find(recoveryKind.name, of.recoveryId)
      : vault.find(mockKind.name, of.mockId)
  return record !== undefined && isPurged(record)
}

async function heldLocks(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return new Set(held.flatMap(({ name }) => name ?? []))
}
