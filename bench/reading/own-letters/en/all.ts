import type { OwnLetter } from '../own-letter.ts'
import { enAssessments } from './assessments.ts'
import { enConfirmations1 } from './confirmations-1.ts'
import { enConfirmations2 } from './confirmations-2.ts'
import { enInterviews1 } from './interviews-1.ts'
import { enInterviews2 } from './interviews-2.ts'
import { enInterviews3 } from './interviews-3.ts'
import { enNoise } from './noise.ts'
import { enOffers1 } from './offers-1.ts'
import { enOffers2 } from './offers-2.ts'
import { enOther1 } from './other-1.ts'
import { enOther2 } from './other-2.ts'
import { enOutreach } from './outreach.ts'
import { enRejections1 } from './rejections-1.ts'
import { enRejections2 } from './rejections-2.ts'
import { enRejections3 } from './rejections-3.ts'
import { enRejections4 } from './rejections-4.ts'
import { enRejections5 } from './rejections-5.ts'
import { enRejections6 } from './rejections-6.ts'
import { enRejections7 } from './rejections-7.ts'
import { enRejections8 } from './rejections-8.ts'
import { enRound2Part1 } from './round-2-1.ts'
import { enRound2Part2 } from './round-2-2.ts'
import { enRound2Part3 } from './round-2-3.ts'
import { enRound2Part4 } from './round-2-4.ts'
import { enRound2Part5 } from './round-2-5.ts'
import { enRound2Part6 } from './round-2-6.ts'
import { enRound3Part1 } from './round-3-1.ts'
import { enRound3Part2 } from './round-3-2.ts'
import { enRound3Part3 } from './round-3-3.ts'
import { enRound3Part4 } from './round-3-4.ts'
import { enRound4Part1 } from './round-4-1.ts'
import { enRound4Part2 } from './round-4-2.ts'
import { enRound4Part3 } from './round-4-3.ts'
import { enRound5Part1 } from './round-5-1.ts'
import { enRound5Part2 } from './round-5-2.ts'
import { enRound5Part3 } from './round-5-3.ts'
import { enRound5Part4 } from './round-5-4.ts'
import { enRound5Part5 } from './round-5-5.ts'
import { enRound5Part6 } from './round-5-6.ts'
import { enRound5Part7 } from './round-5-7.ts'
import { enRound6Part1 } from './round-6-1.ts'
import { enRound6Part2 } from './round-6-2.ts'
import { enRound6Part3 } from './round-6-3.ts'
import { enRound6Part4 } from './round-6-4.ts'
import { enRound7Part1 } from './round-7-1.ts'
import { enRound7Part2 } from './round-7-2.ts'
import { enRound7Part3 } from './round-7-3.ts'
import { enRound7Part4 } from './round-7-4.ts'
import { enRound8Part1 } from './round-8-1.ts'
import { enRound8Part2 } from './round-8-2.ts'
import { enRound8Part3 } from './round-8-3.ts'
import { enRound9Part1 } from './round-9-1.ts'
import { enRound9Part2 } from './round-9-2.ts'
import { enRound10Part1 } from './round-10-1.ts'
import { enRound10Part2 } from './round-10-2.ts'
import { enRound11Part1 } from './round-11-1.ts'
import { enRound11Part2 } from './round-11-2.ts'
import { enRound11Part3 } from './round-11-3.ts'
import { enRound11Part4 } from './round-11-4.ts'
import { enRound11Part5 } from './round-11-5.ts'
import { enRound11Part6 } from './round-11-6.ts'
import { enRound11Part7 } from './round-11-7.ts'
import { enRound11Part8 } from './round-11-8.ts'
import { enRound11Part9 } from './round-11-9.ts'
import { enRound12Part1 } from './round-12-1.ts'
import { enRound12Part2 } from './round-12-2.ts'
import { enRound12Part3 } from './round-12-3.ts'
import { enRound12Part4 } from './round-12-4.ts'
import { enRound12Part5 } from './round-12-5.ts'
import { enRound12Part6 } from './round-12-6.ts'
import { enRound12Part7 } from './round-12-7.ts'
import { enRound13Part1 } from './round-13-1.ts'
import { enRound13Part2 } from './round-13-2.ts'
import { enRound13Part11 } from './round-13-11.ts'
import { enRound13Part12 } from './round-13-12.ts'
import { enRound13Part13 } from './round-13-13.ts'
import { enRound13Part14 } from './round-13-14.ts'
import { enRound13Part21 } from './round-13-21.ts'
import { enRound13Part22 } from './round-13-22.ts'
import { enRound13Part23 } from './round-13-23.ts'
import { enRound13Part24 } from './round-13-24.ts'
import { enRound13Part25 } from './round-13-25.ts'
import { enRound13Part41 } from './round-13-41.ts'
import { enRound13Part42 } from './round-13-42.ts'
import { enRound13Part43 } from './round-13-43.ts'
import { enRound13Part44 } from './round-13-44.ts'
import { enRound13Part45 } from './round-13-45.ts'
import { enRound14Part1 } from './round-14-1.ts'
import { enRound14Part2 } from './round-14-2.ts'
import { enRound14Part3 } from './round-14-3.ts'
import { enRound14Part4 } from './round-14-4.ts'
import { enRound14Part5 } from './round-14-5.ts'
import { enRound14Part6 } from './round-14-6.ts'
import { enWho1 } from './who-1.ts'
import { enWho2 } from './who-2.ts'
import { enWho3 } from './who-3.ts'

export const enLetters: readonly OwnLetter[] = [
  ...enAssessments,
  ...enConfirmations1,
  ...enConfirmations2,
  ...enInterviews1,
  ...enInterviews2,
  ...enInterviews3,
  ...enNoise,
  ...enOffers1,
  ...enOffers2,
  ...enOther1,
  ...enOther2,
  ...enOutreach,
  ...enRejections1,
  ...enRejections2,
  ...enRejections3,
  ...enRejections4,
  ...enRejections5,
  ...enRejections6,
  ...enRejections7,
  ...enRejections8,
  ...enRound2Part1,
  ...enRound2Part2,
  ...enRound2Part3,
  ...enRound2Part4,
  ...enRound2Part5,
  ...enRound2Part6,
  ...enRound3Part1,
  ...enRound3Part2,
  ...enRound3Part3,
  ...enRound3Part4,
  ...enRound4Part1,
  ...enRound4Part2,
  ...enRound4Part3,
  ...enRound5Part1,
  ...enRound5Part2,
  ...enRound5Part3,
  ...enRound5Part4,
  ...enRound5Part5,
  ...enRound5Part6,
  ...enRound5Part7,
  ...enRound6Part1,
  ...enRound6Part2,
  ...enRound6Part3,
  ...enRound6Part4,
  ...enRound7Part1,
  ...enRound7Part2,
  ...enRound7Part3,
  ...enRound7Part4,
  ...enRound8Part1,
  ...enRound8Part2,
  ...enRound8Part3,
  ...enRound9Part1,
  ...enRound9Part2,
  ...enRound10Part1,
  ...enRound10Part2,
  ...enRound12Part1,
  ...enRound12Part2,
  ...enRound12Part3,
  ...enRound12Part4,
  ...enRound12Part5,
  ...enRound12Part6,
  ...enRound12Part7,
  ...enWho1,
  ...enWho2,
  ...enWho3,
  ...enRound11Part1,
  ...enRound11Part2,
  ...enRound11Part3,
  ...enRound11Part4,
  ...enRound11Part5,
  ...enRound11Part6,
  ...enRound11Part7,
  ...enRound11Part8,
  ...enRound11Part9,
  ...enRound13Part1,
  ...enRound13Part2,
  ...enRound13Part11,
  ...enRound13Part12,
  ...enRound13Part13,
  ...enRound13Part14,
  ...enRound13Part41,
  ...enRound13Part42,
  ...enRound13Part43,
  ...enRound13Part44,
  ...enRound13Part45,
  ...enRound13Part21,
  ...enRound13Part22,
  ...enRound13Part23,
  ...enRound13Part24,
  ...enRound13Part25,
  ...enRound14Part1,
  ...enRound14Part2,
  ...enRound14Part3,
  ...enRound14Part4,
  ...enRound14Part5,
  ...enRound14Part6,
]
