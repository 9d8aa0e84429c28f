import type { LanguagePack } from '../../cue.ts'
import { italianAfter } from './after.ts'
import { italianGuards } from './guards.ts'
import { italianHints } from './hints.ts'
import { italianKinds } from './kinds.ts'
import { italianOthers } from './others.ts'
import { italianRefusal } from './refusal.ts'
import { italianRest } from './rest.ts'
import { italianShort } from './short.ts'
import { italianWords } from './words.ts'

/** How letters in Italian are read. */
export const italian: LanguagePack = {
  language: 'it',
  style: { words: italianWords, gapWords: 8, bends: true },
  guards: italianGuards,
  ideas: [
    italianHints,
    italianRefusal,
    italianOthers,
    italianKinds,
    italianAfter,
    italianRest,
    italianShort,
  ],
}
