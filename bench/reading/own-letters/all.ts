import { deLetters } from './de/all.ts'
import { enLetters } from './en/all.ts'
import { esLetters } from './es/all.ts'
import { frLetters } from './fr/all.ts'
import { itLetters } from './it/all.ts'
import { nlLetters } from './nl/all.ts'
import type { OwnLetter } from './own-letter.ts'
import { ptLetters } from './pt/all.ts'

/** Every letter of our own, in all languages; the bench reads them without the outer data. */
export const allOwnLetters: readonly OwnLetter[] = [
  ...deLetters,
  ...enLetters,
  ...esLetters,
  ...frLetters,
  ...itLetters,
  ...nlLetters,
  ...ptLetters,
]
