import { deAssessments } from './de/assessments.ts'
import { deConfirmations1 } from './de/confirmations-1.ts'
import { deConfirmations2 } from './de/confirmations-2.ts'
import { deInterviews1 } from './de/interviews-1.ts'
import { deInterviews2 } from './de/interviews-2.ts'
import { deNoise } from './de/noise.ts'
import { deOffers } from './de/offers.ts'
import { deOther } from './de/other.ts'
import { deOutreach } from './de/outreach.ts'
import { deRejections1 } from './de/rejections-1.ts'
import { deRejections2 } from './de/rejections-2.ts'
import { deRejections3 } from './de/rejections-3.ts'
import { deRejections4 } from './de/rejections-4.ts'
import { deRejections5 } from './de/rejections-5.ts'
import { deRejections6 } from './de/rejections-6.ts'
import type { OwnLetter } from './own-letter.ts'

/** Every letter of our own, in all languages; the bench reads them without the outer data. */
export const allOwnLetters: readonly OwnLetter[] = [
  ...deAssessments,
  ...deConfirmations1,
  ...deConfirmations2,
  ...deInterviews1,
  ...deInterviews2,
  ...deNoise,
  ...deOffers,
  ...deOther,
  ...deOutreach,
  ...deRejections1,
  ...deRejections2,
  ...deRejections3,
  ...deRejections4,
  ...deRejections5,
  ...deRejections6,
]
