import type { LanguagePack } from '../../cue.ts'
import { frenchAfter } from './after.ts'
import { frenchGuards } from './guards.ts'
import { frenchHints } from './hints.ts'
import { frenchKinds } from './kinds.ts'
import { frenchOthers } from './others.ts'
import { frenchRefusal } from './refusal.ts'
import { frenchRest } from './rest.ts'
import { frenchShort } from './short.ts'
import { frenchWords } from './words.ts'

/** How letters in French are read. */
export const french: LanguagePack = {
  language: 'fr',
  style: { words: frenchWords, gapWords: 8, bends: true },
  guards: frenchGuards,
  ideas: [
    frenchHints,
    frenchRefusal,
    frenchOthers,
    frenchKinds,
    frenchAfter,
    frenchRest,
    frenchShort,
  ],
}
