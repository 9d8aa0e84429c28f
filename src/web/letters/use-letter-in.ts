import type { Many } from '../shell/dropped-file.ts'
import type { GoOn } from '../shell/go-on.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import type { FoundLetter } from './read-in.ts'

/** Reading and keeping a letter; the reader itself is loaded when it is first needed. */
export function useLetterIn() {
  const act = useAct()
  const onward = useOnward()
  const { now } = onward
  return {
    readText: async (text: string) =>
      (await import('./read-in.ts')).letterInText(text, now.value.zone),
    readFile: async (file: File) =>
      (await import('./read-in.ts')).letterInFile(file, now.value.zone),
    /** Several letters go to the page where they are looked through. */
    bringIn: async (letters: Many, goOn: GoOn) => {
      const { bringIn } = await import('../import/bring-in.ts')
      if (await bringIn(onward, letters)) goOn('/letters/review')
    },
    keep: async (letter: FoundLetter): Promise<string | null> => {
      const { readAndKeep } = await import('./read-in.ts')
      const kept = await act('read-letter', readAndKeep(letter), 'Read, and kept.')
      return kept?.letterId ?? null
    },
  }
}
