import type { OwnLetter } from '../own-letter.ts'
import { esAssessments } from './assessments.ts'
import { esConfirmations } from './confirmations.ts'
import { esInterviews } from './interviews.ts'
import { esNoise } from './noise.ts'
import { esOffers } from './offers.ts'
import { esOther } from './other.ts'
import { esOutreach } from './outreach.ts'
import { esRejections1 } from './rejections-1.ts'
import { esRejections2 } from './rejections-2.ts'
import { esRound2Others1 } from './round-2-others-1.ts'
import { esRound2Others2 } from './round-2-others-2.ts'
import { esRound2Rejections1 } from './round-2-rejections-1.ts'
import { esRound2Rejections2 } from './round-2-rejections-2.ts'
import { esRound3Others } from './round-3-others.ts'
import { esRound3Rejections } from './round-3-rejections.ts'
import { esRound4Others } from './round-4-others.ts'
import { esRound4Rejections } from './round-4-rejections.ts'
import { esRound5Others } from './round-5-others.ts'
import { esRound5Rejections } from './round-5-rejections.ts'
import { esRound6Others1 } from './round-6-others-1.ts'
import { esRound6Others2 } from './round-6-others-2.ts'
import { esRound6Rejections1 } from './round-6-rejections-1.ts'
import { esRound6Rejections2 } from './round-6-rejections-2.ts'
import { esRound7Others } from './round-7-others.ts'
import { esRound7Rejections } from './round-7-rejections.ts'
import { esRound8Others } from './round-8-others.ts'
import { esRound8Rejections } from './round-8-rejections.ts'
import { esRound9Others } from './round-9-others.ts'
import { esRound9Rejections } from './round-9-rejections.ts'
import { esRound10Others } from './round-10-others.ts'
import { esRound10Rejections } from './round-10-rejections.ts'
import { esRound11Part1 } from './round-11-1.ts'
import { esWho1 } from './who-1.ts'
import { esWho2 } from './who-2.ts'
import { esWho3 } from './who-3.ts'

export const esLetters: readonly OwnLetter[] = [
  ...esAssessments,
  ...esConfirmations,
  ...esInterviews,
  ...esNoise,
  ...esOffers,
  ...esOther,
  ...esOutreach,
  ...esRejections1,
  ...esRejections2,
  ...esRound2Rejections1,
  ...esRound2Rejections2,
  ...esRound2Others1,
  ...esRound2Others2,
  ...esRound3Rejections,
  ...esRound3Others,
  ...esRound4Rejections,
  ...esRound4Others,
  ...esRound5Rejections,
  ...esRound5Others,
  ...esWho1,
  ...esWho2,
  ...esRound6Rejections1,
  ...esRound6Rejections2,
  ...esRound6Others1,
  ...esRound6Others2,
  ...esRound7Rejections,
  ...esRound7Others,
  ...esRound8Rejections,
  ...esRound8Others,
  ...esWho3,
  ...esRound9Rejections,
  ...esRound9Others,
  ...esRound10Rejections,
  ...esRound10Others,
  ...esRound11Part1,
]
