import type { Many } from '../shell/dropped-file.ts'
import type { Onward } from '../shell/onward.ts'
import { importLetters } from './importing.ts'
import { chosenFiles, droppedFiles } from './letter-files.ts'

/** Begins to read letters from files, or from what was dropped; false where there is none among them. */
export async function bringIn(onward: Onward, many: Many): Promise<boolean> {
  const files = many.filter((each) => each instanceof File)
  const entries = many.flatMap((each) => (each instanceof File ? [] : each))
  const letters = entries.length > 0 ? await droppedFiles(entries) : chosenFiles(files)
  void importLetters(onward, letters)
  return letters.files.length > 0
}
