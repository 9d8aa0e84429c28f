import type { OwnLetter } from '../own-letter.ts'
import { nlAssessments } from './assessments.ts'
import { nlConfirmations } from './confirmations.ts'
import { nlInterviews } from './interviews.ts'
import { nlNoise } from './noise.ts'
import { nlOffers } from './offers.ts'
import { nlOther } from './other.ts'
import { nlOutreach } from './outreach.ts'
import { nlRejections1 } from './rejections-1.ts'
import { nlRejections2 } from './rejections-2.ts'
import { nlRound2Rejections1 } from './round-2-rejections-1.ts'
import { nlRound2Rejections2 } from './round-2-rejections-2.ts'
import { nlRound2Rest1 } from './round-2-rest-1.ts'
import { nlRound2Rest2 } from './round-2-rest-2.ts'
import { nlRound3Rejections1 } from './round-3-rejections-1.ts'
import { nlRound3Rest1 } from './round-3-rest-1.ts'
import { nlRound4Rejections1 } from './round-4-rejections-1.ts'
import { nlRound4Rejections2 } from './round-4-rejections-2.ts'
import { nlRound4Rest1 } from './round-4-rest-1.ts'
import { nlRound4Rest2 } from './round-4-rest-2.ts'
import { nlRound5Rejections1 } from './round-5-rejections-1.ts'
import { nlRound5Rejections2 } from './round-5-rejections-2.ts'
import { nlRound5Rest1 } from './round-5-rest-1.ts'
import { nlRound5Rest2 } from './round-5-rest-2.ts'
import { nlRound6Rejections1 } from './round-6-rejections-1.ts'
import { nlRound6Rest1 } from './round-6-rest-1.ts'
import { nlRound7Rejections1 } from './round-7-rejections-1.ts'
import { nlRound7Rest1 } from './round-7-rest-1.ts'
import { nlRound8Rejections1 } from './round-8-rejections-1.ts'
import { nlRound8Rest1 } from './round-8-rest-1.ts'
import { nlRound9Rejections1 } from './round-9-rejections-1.ts'
import { nlRound9Rest1 } from './round-9-rest-1.ts'
import { nlRound11Part1 } from './round-11-1.ts'
import { nlWho1 } from './who-1.ts'
import { nlWho2 } from './who-2.ts'
import { nlWho3 } from './who-3.ts'

export const nlLetters: readonly OwnLetter[] = [
  ...nlAssessments,
  ...nlConfirmations,
  ...nlInterviews,
  ...nlNoise,
  ...nlOffers,
  ...nlOther,
  ...nlOutreach,
  ...nlRejections1,
  ...nlRejections2,
  ...nlRound2Rejections1,
  ...nlRound2Rejections2,
  ...nlRound2Rest1,
  ...nlRound2Rest2,
  ...nlRound3Rejections1,
  ...nlRound3Rest1,
  ...nlRound4Rejections1,
  ...nlRound4Rejections2,
  ...nlRound4Rest1,
  ...nlRound4Rest2,
  ...nlWho1,
  ...nlWho2,
  ...nlRound7Rejections1,
  ...nlRound7Rest1,
  ...nlRound6Rejections1,
  ...nlRound6Rest1,
  ...nlRound5Rejections1,
  ...nlRound5Rejections2,
  ...nlRound5Rest1,
  ...nlRound5Rest2,
  ...nlWho3,
  ...nlRound8Rejections1,
  ...nlRound8Rest1,
  ...nlRound9Rejections1,
  ...nlRound9Rest1,
  ...nlRound11Part1,
]
