import type { OwnLetter } from '../own-letter.ts'
import { itAssessments } from './assessments.ts'
import { itConfirmations } from './confirmations.ts'
import { itInterviews } from './interviews.ts'
import { itNoise } from './noise.ts'
import { itOffers } from './offers.ts'
import { itOther } from './other.ts'
import { itOutreach } from './outreach.ts'
import { itRejections1 } from './rejections-1.ts'
import { itRejections2 } from './rejections-2.ts'
import { itRound2Others1 } from './round-2-others-1.ts'
import { itRound2Others2 } from './round-2-others-2.ts'
import { itRound2Rejections1 } from './round-2-rejections-1.ts'
import { itRound2Rejections2 } from './round-2-rejections-2.ts'
import { itRound3Others } from './round-3-others.ts'
import { itRound3Rejections } from './round-3-rejections.ts'
import { itRound4Others } from './round-4-others.ts'
import { itRound4Rejections } from './round-4-rejections.ts'
import { itRound5Others } from './round-5-others.ts'
import { itRound5Rejections } from './round-5-rejections.ts'
import { itRound6Others1 } from './round-6-others-1.ts'
import { itRound6Others2 } from './round-6-others-2.ts'
import { itRound6Rejections1 } from './round-6-rejections-1.ts'
import { itRound6Rejections2 } from './round-6-rejections-2.ts'
import { itRound7Others } from './round-7-others.ts'
import { itRound7Rejections } from './round-7-rejections.ts'
import { itRound8Others } from './round-8-others.ts'
import { itRound8Rejections } from './round-8-rejections.ts'
import { itRound9Others } from './round-9-others.ts'
import { itRound9Rejections } from './round-9-rejections.ts'
import { itRound10Others } from './round-10-others.ts'
import { itRound10Rejections } from './round-10-rejections.ts'
import { itRound11Part1 } from './round-11-1.ts'
import { itWho1 } from './who-1.ts'
import { itWho2 } from './who-2.ts'
import { itWho3 } from './who-3.ts'

export const itLetters: readonly OwnLetter[] = [
  ...itAssessments,
  ...itConfirmations,
  ...itInterviews,
  ...itNoise,
  ...itOffers,
  ...itOther,
  ...itOutreach,
  ...itRejections1,
  ...itRejections2,
  ...itRound2Rejections1,
  ...itRound2Rejections2,
  ...itRound2Others1,
  ...itRound2Others2,
  ...itRound3Rejections,
  ...itRound3Others,
  ...itRound4Rejections,
  ...itRound4Others,
  ...itRound5Rejections,
  ...itRound5Others,
  ...itWho1,
  ...itWho2,
  ...itRound6Rejections1,
  ...itRound6Rejections2,
  ...itRound6Others1,
  ...itRound6Others2,
  ...itRound7Rejections,
  ...itRound7Others,
  ...itRound8Rejections,
  ...itRound8Others,
  ...itWho3,
  ...itRound9Rejections,
  ...itRound9Others,
  ...itRound10Rejections,
  ...itRound10Others,
  ...itRound11Part1,
]
