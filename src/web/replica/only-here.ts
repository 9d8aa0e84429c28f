import { openShelf } from './blobs-shelf.ts'
import { answered, openDatabase } from './idb.ts'
import type { Replica } from './replica.ts'

/** What this browser has and nobody else: clearing it would lose that. */
export type OnlyHere = 'changes' | 'set-aside' | 'drafts' | 'files'

/**
 * The first thing that only this browser has; undefined when all of it came from the program or is with
 * it. Looks on the disk, where other tabs write too.
 */
export async function onlyHere(
  factory: IDBFactory,
  { identity, waitingCount, needsYou }: Pick<Replica, 'identity' | 'waitingCount' | 'needsYou'>,
  now: string,
): Promise<OnlyHere | undefined> {
  if (!identity || waitingCount.peek() > 0) return 'changes'
  if (needsYou.peek().length > 0) return 'set-aside'
  const database = await openDatabase(factory)
  try {
    const lists = [
      ['outbox', 'changes'],
      ['parked', 'set-aside'],
      ['drafts', 'drafts'],
    ] as const
    for (const [name, what] of lists) {
      const count = await answered(database.transaction(name).objectStore(name).count())
      if (count > 0) return what
    }
  } finally {
    database.close()
  }
  const shelf = await openShelf(factory)
  try {
    const { vaultId, epoch } = identity
    const rows = await shelf.rows(vaultId)
    const unfinished = await shelf.unfinished(vaultId, now)
    const isSent = rows.every(({ sentIn }) => sentIn === epoch) && unfinished.length === 0
    return isSent ? undefined : 'files'
  } finally {
    shelf.close()
  }
}
