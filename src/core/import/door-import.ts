import type { Context } from '../context.ts'
import type { Change } from '../vault/change.ts'
import { create, patch, replace } from '../vault/edit.ts'
import { without } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import { type LetterImport, letterImportKind } from '../vault/kinds/letter-import.ts'
import type { Vault } from '../vault/vault.ts'
import { type CameIn, type TakenIn, takeIn } from './take-in.ts'

/** A mail account or a watched folder, by the name under which the person knows it. */
export interface Door {
  readonly door: 'folder' | 'mailbox'
  readonly name: string
}

/** What became of messages, as counts; found is what is left of `read`. */
export interface DoorCounts {
  readonly read: number
  readonly forgotten: number
  readonly known: number
}

export const nothingCounted: DoorCounts = { read: 0, forgotten: 0, known: 0 }

/** What came through a door. */
export interface ThroughDoor {
  readonly messages: readonly CameIn[]
  /** Of messages that are not handed over, and of earlier ones that are not in the records yet. */
  readonly counted: DoorCounts
}

/** What was taken in, with what is still to be counted. */
export interface TakenThrough extends TakenIn {
  /** To be handed over with the next messages, once these changes are written. */
  readonly uncounted: DoorCounts
}

/**
 * Takes in the next messages of a door in one set of changes. The first letter about the search begins
 * an import; until then nothing is written, so that mail about other things leaves no trace, not even
 * a count.
 */
export function takeInThrough(
  vault: Vault,
  door: Door,
  { messages, counted }: ThroughDoor,
  context: Context,
): TakenThrough {
  const open = openImport(vault, door)
  const importId = open?.id ?? context.newId()
  const taken = takeIn(vault, importId, messages, context)
  const { forgotten, known } = taken
  const counts = sumOf(counted, { read: messages.length, forgotten, known })
  if (!open && taken.found === 0) return { ...taken, uncounted: counts }
  const begun = { ...door, startedAt: context.now.instant, ...counts }
  const counting = open
    ? replace(letterImportKind, open, {
        ...without(open.body, 'stoppedAt'),
        ...sumOf(open.body, counts),
      })
    : create(letterImportKind, importId, begun)
  return { ...taken, changes: [...taken.changes, counting], uncounted: nothingCounted }
}

/** Notes that a door was gone through to its end, or stopped. Nothing where no letter came through it. */
export function closeDoor(
  vault: Vault,
  door: Door,
  { how, counted }: { readonly how: 'ended' | 'stopped'; readonly counted: DoorCounts },
  { now }: Context,
): readonly Change[] {
  const open = openImport(vault, door)
  if (!open) return []
  const at = how === 'ended' ? { endedAt: now.instant } : { stoppedAt: now.instant }
  return [patch(letterImportKind, open, { ...at, ...sumOf(open.body, counted) })]
}

function openImport(vault: Vault, { door, name }: Door): Readable<LetterImport> | undefined {
  return vault
    .all(letterImportKind)
    .findLast(
      ({ body, readOnly }) =>
        !readOnly && body.endedAt === undefined && body.door === door && body.name === name,
    )
}

export function sumOf(a: DoorCounts, b: DoorCounts): DoorCounts {
  return {
    read: a.read + b.read,
    forgotten: a.forgotten + b.forgotten,
    known: a.known + b.known,
  }
}
