import { keepVoiceNote } from '../../core/recovery/reflection-voice.ts'
import type { SaidOf, TakeHead } from '../record/take-store.ts'
import { usePutTake } from '../record/use-put-take.ts'

/** Puts what was said with the look back. Answers what is to be told when it has to wait on this device. */
export function useKeepVoice() {
  const putTake = usePutTake()
  return (take: TakeHead<SaidOf>): Promise<string | null> =>
    putTake(take, {
      ...{ intent: 'keep-voice-note', name: 'Voice note', where: 'in this look back' },
      add: (vault, file, context) =>
        keepVoiceNote(vault, { ...file, ...take.of, noteId: take.takeId }, context),
      said: 'Kept as sound.',
    })
}
