import { keepLetter } from '../../core/recovery/letter-in.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import type { FoundLetter } from './read-in.ts'

/** Reading and keeping a letter; the reader itself is loaded when it is first needed. */
export function useLetterIn() {
  const act = useAct()
  const { now } = useOnward()
  return {
    readText: async (text: string) =>
      (await import('./read-in.ts')).lettersInText(text, now.value.zone),
    readFile: async (file: File) =>
      (await import('./read-in.ts')).lettersInFile(file, now.value.zone),
    keep: async (letter: FoundLetter): Promise<string | null> => {
      const { readIncoming } = await import('../../mail/parse/incoming-letter.ts')
      const { reading, letterId } = readIncoming(letter)
      const kept = await act(
        'read-letter',
        (vault, context) => keepLetter(vault, { letter, reading, letterId }, context),
        'Read, and kept.',
      )
      return kept?.letterId ?? null
    },
  }
}
