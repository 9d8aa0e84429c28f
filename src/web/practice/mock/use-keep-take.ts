import { takeWords } from '../../../core/content/en/recording.ts'
import { answerQuestion } from '../../../core/practice/mock-answers.ts'
import { keepRecording } from '../../../core/practice/mock-recordings.ts'
import { attemptKind, mockKind } from '../../../core/vault/kinds/practice.ts'
import type { EndedTake } from '../../record/recorder.ts'
import type { AnswerTo } from '../../record/take-store.ts'
import { usePutTake } from '../../record/use-put-take.ts'
import { useAct, useOnward } from '../../shell/onward.ts'

/** An answer as it was given, recorded or only timed. */
interface GivenAnswer extends EndedTake<AnswerTo> {
  readonly transcript?: string | undefined
}

const where = 'on the page of rehearsals'

/**
 * Keeps an answer, then puts its recording with it. Answers what is to be told when the recording has to
 * wait on this device; null where all went well.
 */
export function useKeepTake() {
  const act = useAct()
  const putTake = usePutTake()
  const { replica } = useOnward()

  const keepAnswer = async ({ takeId, of, ...answer }: GivenAnswer): Promise<boolean> => {
    if (replica.vault.get(attemptKind, takeId)) return true
    const kept = await act(
      'answer-question',
      (vault, context) => answerQuestion(vault, { ...answer, ...of, attemptId: takeId }, context),
      'Your answer is kept.',
    )
    return kept !== null
  }

  const placeOf = ({ mockId, questionId }: AnswerTo) =>
    (replica.vault.get(mockKind, mockId)?.body.questions.findIndex(({ id }) => id === questionId) ??
      0) + 1

  return async (take: GivenAnswer): Promise<string | null> => {
    const isKept = await keepAnswer(take)
    if (take.empty) return null
    if (!isKept) return takeWords.waits(takeWords.notNow, where)
    const { takeId, of } = take
    return putTake(take, {
      ...{ intent: 'keep-recording', name: `Question ${placeOf(of)}`, where },
      add: (vault, file, context) =>
        keepRecording(vault, { ...file, ...of, attemptId: takeId }, context),
      said: 'Recorded and kept.',
    })
  }
}
