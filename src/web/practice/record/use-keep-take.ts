import { takeWords } from '../../../core/content/en/mock.ts'
import { checkRoom } from '../../../core/files/file-actions.ts'
import { answerQuestion } from '../../../core/practice/mock-answers.ts'
import { keepRecording } from '../../../core/practice/mock-recordings.ts'
import { attemptKind, mockKind } from '../../../core/vault/kinds/practice.ts'
import { loadBlobs } from '../../files/use-blobs.ts'
import { useAct, useOnward } from '../../shell/onward.ts'
import type { TakeHead } from './take-store.ts'
import { dropTake, readTake } from './takes.ts'

/** An answer as it was given, recorded or only timed. */
export interface GivenAnswer extends TakeHead {
  readonly seconds: number
  /** Nothing of it was recorded. */
  readonly empty: boolean
  readonly transcript?: string | undefined
}

/**
 * Keeps an answer, then puts its recording with it. Answers what is to be told when the recording has to
 * wait on this device; null where all went well.
 */
export function useKeepTake() {
  const act = useAct()
  const onward = useOnward()
  const { replica } = onward

  const keepAnswer = async ({ takeId, ...answer }: GivenAnswer): Promise<boolean> => {
    if (replica.vault.get(attemptKind, takeId)) return true
    const kept = await act(
      'answer-question',
      (vault, context) => answerQuestion(vault, { ...answer, attemptId: takeId }, context),
      'Your answer is kept.',
    )
    return kept !== null
  }

  const keepTake = async (take: GivenAnswer): Promise<string | null> => {
    const { takeId, mockId, questionId } = take
    const content = await readTake(replica, take)
    if (!content) return takeWords.waits(takeWords.locked)
    if (content.size === 0) return dropTake(replica, takeId).then(() => null)
    const name = fileName(placeOf(mockId, questionId), take.type)
    const room = checkRoom(replica.vault, { name, sizeBytes: content.size })
    if (!room.ok) return takeWords.waits(takeWords.noRoom)
    const blobs = await loadBlobs(onward)
    const kept = await blobs.keep(new File([content], name, { type: take.type }))
    if (!kept.ok) return takeWords.waits(takeWords.noRoom)
    const added = await act(
      'keep-recording',
      (vault, context) =>
        keepRecording(
          vault,
          { attemptId: takeId, mockId, questionId, name, type: take.type, ...kept.value },
          context,
        ),
      'Recorded and kept.',
    )
    if (added) await dropTake(replica, takeId)
    else await blobs.letGo(kept.value.blobId)
    return added ? null : takeWords.waits(takeWords.notNow)
  }

  const placeOf = (mockId: string, questionId: string) =>
    (replica.vault.get(mockKind, mockId)?.body.questions.findIndex(({ id }) => id === questionId) ??
      0) + 1

  return async (take: GivenAnswer): Promise<string | null> => {
    if (!(await keepAnswer(take))) return take.empty ? null : takeWords.waits(takeWords.notNow)
    if (take.empty) return null
    return keepTake(take).catch(() => takeWords.waits(takeWords.notNow))
  }
}

function fileName(place: number, type: string): string {
  return `Question ${place}.${type.endsWith('/mp4') ? 'mp4' : 'webm'}`
}
