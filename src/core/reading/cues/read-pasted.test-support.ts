import { splitPaste } from '../pasted.ts'
import { type ReadLetter, readLetter } from '../read-letter.ts'

/** Reads a letter as a person pastes it. */
export function readPasted(text: string): ReadLetter {
  return readLetter(splitPaste(text))
}
