import { takeWords } from '../../core/content/en/recording.ts'
import type { Context } from '../../core/context.ts'
import { checkRoom } from '../../core/files/file-actions.ts'
import type { RecordedFile } from '../../core/files/recordings.ts'
import type { Result } from '../../core/result.ts'
import type { Change } from '../../core/vault/change.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { loadBlobs } from '../files/use-blobs.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import type { TakeHead } from './take-store.ts'
import { dropTake, readTake } from './takes.ts'

/** How a take becomes a file among the records. */
export interface TakeHome {
  readonly intent: string
  /** Of the file, without its ending. */
  readonly name: string
  readonly add: (vault: Vault, file: RecordedFile, context: Context) => Result<Change[]>
  /** What is said once it is kept. */
  readonly said: string
  /** Where it waits until it can be, such as “on the page of rehearsals”. */
  readonly where: string
}

/**
 * Puts a recording with the records and lets go of the take. Answers what is to be told when it has to
 * wait on this device; null where all went well, or where nothing was recorded.
 */
export function usePutTake() {
  const act = useAct()
  const onward = useOnward()
  const { replica } = onward

  const put = async (
    { takeId, type }: Pick<TakeHead, 'takeId' | 'type'>,
    home: TakeHome,
  ): Promise<string | null> => {
    const content = await readTake(replica, { takeId, type })
    if (!content) return takeWords.locked
    if (content.size === 0) return dropTake(replica, takeId).then(() => null)
    const name = `${home.name}.${endingOf(type)}`
    if (!checkRoom(replica.vault, { name, sizeBytes: content.size }).ok) return takeWords.noRoom
    const blobs = await loadBlobs(onward)
    const kept = await blobs.keep(new File([content], name, { type }))
    if (!kept.ok) return takeWords.noRoom
    const file = { name, type, ...kept.value }
    const added = await act(
      home.intent,
      (vault, context) => home.add(vault, file, context),
      home.said,
    )
    if (added) await dropTake(replica, takeId)
    else await blobs.letGo(kept.value.blobId)
    return added ? null : takeWords.notNow
  }

  return async (take: Pick<TakeHead, 'takeId' | 'type'>, home: TakeHome) => {
    const problem = await put(take, home).catch(() => takeWords.notNow)
    return problem && takeWords.waits(problem, home.where)
  }
}

/** How the name of a recording of this media type ends. */
export function endingOf(type: string): string {
  return type.endsWith('/mp4') ? 'mp4' : 'webm'
}
