import type { OwnLetter } from '../own-letter.ts'
import { deAssessments } from './assessments.ts'
import { deConfirmations1 } from './confirmations-1.ts'
import { deConfirmations2 } from './confirmations-2.ts'
import { deInterviews1 } from './interviews-1.ts'
import { deInterviews2 } from './interviews-2.ts'
import { deNoise } from './noise.ts'
import { deOffers } from './offers.ts'
import { deOther } from './other.ts'
import { deOutreach } from './outreach.ts'
import { deRejections1 } from './rejections-1.ts'
import { deRejections2 } from './rejections-2.ts'
import { deRejections3 } from './rejections-3.ts'
import { deRejections4 } from './rejections-4.ts'
import { deRejections5 } from './rejections-5.ts'
import { deRejections6 } from './rejections-6.ts'
import { deRejections7 } from './rejections-7.ts'
import { deRound2Rejections1 } from './round-2-rejections-1.ts'
import { deRound2Rejections2 } from './round-2-rejections-2.ts'
import { deRound2Rejections3 } from './round-2-rejections-3.ts'
import { deRound2Rest1 } from './round-2-rest-1.ts'
import { deRound2Rest2 } from './round-2-rest-2.ts'
import { deRound2Rest3 } from './round-2-rest-3.ts'
import { deRound3Rejections1 } from './round-3-rejections-1.ts'
import { deRound3Rejections2 } from './round-3-rejections-2.ts'
import { deRound3Rest1 } from './round-3-rest-1.ts'
import { deRound3Rest2 } from './round-3-rest-2.ts'
import { deRound4Rejections1 } from './round-4-rejections-1.ts'
import { deRound4Rest1 } from './round-4-rest-1.ts'
import { deRound5Rejections1 } from './round-5-rejections-1.ts'
import { deRound5Rejections2 } from './round-5-rejections-2.ts'
import { deRound5Rejections3 } from './round-5-rejections-3.ts'
import { deRound5Rest1 } from './round-5-rest-1.ts'
import { deRound5Rest2 } from './round-5-rest-2.ts'
import { deRound5Rest3 } from './round-5-rest-3.ts'
import { deRound6Rejections1 } from './round-6-rejections-1.ts'
import { deRound6Rejections2 } from './round-6-rejections-2.ts'
import { deRound6Rest1 } from './round-6-rest-1.ts'
import { deRound6Rest2 } from './round-6-rest-2.ts'
import { deRound7Rejections1 } from './round-7-rejections-1.ts'
import { deRound7Rejections2 } from './round-7-rejections-2.ts'
import { deRound7Rest1 } from './round-7-rest-1.ts'
import { deRound7Rest2 } from './round-7-rest-2.ts'
import { deRound8Rejections1 } from './round-8-rejections-1.ts'
import { deRound8Rejections2 } from './round-8-rejections-2.ts'
import { deRound8Rest1 } from './round-8-rest-1.ts'
import { deRound8Rest2 } from './round-8-rest-2.ts'
import { deRound9Rejections1 } from './round-9-rejections-1.ts'
import { deRound9Rejections2 } from './round-9-rejections-2.ts'
import { deRound9Rest1 } from './round-9-rest-1.ts'
import { deRound9Rest2 } from './round-9-rest-2.ts'
import { deRound10Rejections1 } from './round-10-rejections-1.ts'
import { deRound10Rest1 } from './round-10-rest-1.ts'
import { deRound11Part1 } from './round-11-1.ts'
import { deRound11Part2 } from './round-11-2.ts'
import { deRound11Part3 } from './round-11-3.ts'
import { deRound11Part4 } from './round-11-4.ts'
import { deRound13Part1 } from './round-13-1.ts'
import { deRound13Part2 } from './round-13-2.ts'
import { deRound13Part3 } from './round-13-3.ts'
import { deRound13Part4 } from './round-13-4.ts'
import { deRound13Part5 } from './round-13-5.ts'
import { deRound13Part6 } from './round-13-6.ts'
import { deWho1 } from './who-1.ts'
import { deWho2 } from './who-2.ts'
import { deWho3 } from './who-3.ts'

export const deLetters: readonly OwnLetter[] = [
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
  ...deRejections7,
  ...deRound2Rejections1,
  ...deRound2Rejections2,
  ...deRound2Rejections3,
  ...deRound2Rest1,
  ...deRound2Rest2,
  ...deRound2Rest3,
  ...deRound3Rejections1,
  ...deRound3Rejections2,
  ...deRound3Rest1,
  ...deRound3Rest2,
  ...deRound4Rejections1,
  ...deRound4Rest1,
  ...deRound5Rejections1,
  ...deRound5Rejections2,
  ...deRound5Rejections3,
  ...deRound5Rest1,
  ...deRound5Rest2,
  ...deRound5Rest3,
  ...deWho1,
  ...deWho2,
  ...deRound8Rejections1,
  ...deRound8Rejections2,
  ...deRound8Rest1,
  ...deRound8Rest2,
  ...deRound7Rejections1,
  ...deRound7Rejections2,
  ...deRound7Rest1,
  ...deRound7Rest2,
  ...deRound6Rejections1,
  ...deRound6Rejections2,
  ...deRound6Rest1,
  ...deRound6Rest2,
  ...deWho3,
  ...deRound9Rejections1,
  ...deRound9Rejections2,
  ...deRound9Rest1,
  ...deRound9Rest2,
  ...deRound10Rejections1,
  ...deRound10Rest1,
  ...deRound11Part1,
  ...deRound11Part2,
  ...deRound11Part3,
  ...deRound11Part4,
  ...deRound13Part1,
  ...deRound13Part2,
  ...deRound13Part3,
  ...deRound13Part4,
  ...deRound13Part5,
  ...deRound13Part6,
]
