import type { OwnLetter } from '../own-letter.ts'
import { frAssessments } from './assessments.ts'
import { frConfirmations } from './confirmations.ts'
import { frInterviews } from './interviews.ts'
import { frNoise } from './noise.ts'
import { frOffers } from './offers.ts'
import { frOther } from './other.ts'
import { frOutreach } from './outreach.ts'
import { frRejections1 } from './rejections-1.ts'
import { frRejections2 } from './rejections-2.ts'
import { frRound2Others1 } from './round-2-others-1.ts'
import { frRound2Others2 } from './round-2-others-2.ts'
import { frRound2Rejections1 } from './round-2-rejections-1.ts'
import { frRound2Rejections2 } from './round-2-rejections-2.ts'
import { frRound3Others } from './round-3-others.ts'
import { frRound3Rejections } from './round-3-rejections.ts'
import { frRound4Others } from './round-4-others.ts'
import { frRound4Rejections } from './round-4-rejections.ts'
import { frRound5Others } from './round-5-others.ts'
import { frRound5Rejections } from './round-5-rejections.ts'
import { frRound6Others1 } from './round-6-others-1.ts'
import { frRound6Others2 } from './round-6-others-2.ts'
import { frRound6Rejections1 } from './round-6-rejections-1.ts'
import { frRound6Rejections2 } from './round-6-rejections-2.ts'
import { frRound7Others } from './round-7-others.ts'
import { frRound7Rejections } from './round-7-rejections.ts'
import { frRound8Others } from './round-8-others.ts'
import { frRound8Rejections } from './round-8-rejections.ts'
import { frRound9Others } from './round-9-others.ts'
import { frRound9Rejections } from './round-9-rejections.ts'
import { frRound10Others } from './round-10-others.ts'
import { frRound10Rejections } from './round-10-rejections.ts'
import { frRound11Part1 } from './round-11-1.ts'
import { frWho1 } from './who-1.ts'
import { frWho2 } from './who-2.ts'
import { frWho3 } from './who-3.ts'

export const frLetters: readonly OwnLetter[] = [
  ...frAssessments,
  ...frConfirmations,
  ...frInterviews,
  ...frNoise,
  ...frOffers,
  ...frOther,
  ...frOutreach,
  ...frRejections1,
  ...frRejections2,
  ...frRound2Rejections1,
  ...frRound2Rejections2,
  ...frRound2Others1,
  ...frRound2Others2,
  ...frRound3Rejections,
  ...frRound3Others,
  ...frRound4Rejections,
  ...frRound4Others,
  ...frRound5Rejections,
  ...frRound5Others,
  ...frWho1,
  ...frWho2,
  ...frRound6Rejections1,
  ...frRound6Rejections2,
  ...frRound6Others1,
  ...frRound6Others2,
  ...frRound7Rejections,
  ...frRound7Others,
  ...frRound8Rejections,
  ...frRound8Others,
  ...frWho3,
  ...frRound9Rejections,
  ...frRound9Others,
  ...frRound10Rejections,
  ...frRound10Others,
  ...frRound11Part1,
]
