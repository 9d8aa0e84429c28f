import type { LanguagePack } from '../../cue.ts'
import { germanAfter } from './after.ts'
import { germanGuards } from './guards.ts'
import { germanHints } from './hints.ts'
import { germanMeetings } from './meetings.ts'
import { germanOffers } from './offers.ts'
import { germanReasons } from './reasons.ts'
import { germanReceipt } from './receipt.ts'
import { germanRejection } from './rejection.ts'
import { germanRest } from './rest.ts'
import { germanShort } from './short.ts'
import { germanWords } from './words.ts'

/** How letters in German are read. */
export const german: LanguagePack = {
  language: 'de',
  style: { words: germanWords, gapWords: 12, bends: true },
  guards: germanGuards,
  ideas: [
    germanHints,
    germanRejection,
    germanShort,
    germanReceipt,
    germanMeetings,
    germanOffers,
    germanRest,
    germanAfter,
    germanReasons,
  ],
}
