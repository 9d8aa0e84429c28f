import type { OwnLetter } from '../own-letter.ts'
import { ptAssessments } from './assessments.ts'
import { ptConfirmations } from './confirmations.ts'
import { ptInterviews } from './interviews.ts'
import { ptNoise } from './noise.ts'
import { ptOffers } from './offers.ts'
import { ptOther } from './other.ts'
import { ptOutreach } from './outreach.ts'
import { ptRejections1 } from './rejections-1.ts'
import { ptRejections2 } from './rejections-2.ts'
import { ptRound2Others1 } from './round-2-others-1.ts'
import { ptRound2Others2 } from './round-2-others-2.ts'
import { ptRound2Rejections1 } from './round-2-rejections-1.ts'
import { ptRound2Rejections2 } from './round-2-rejections-2.ts'
import { ptRound3Others } from './round-3-others.ts'
import { ptRound3Rejections } from './round-3-rejections.ts'
import { ptRound4Others } from './round-4-others.ts'
import { ptRound4Rejections } from './round-4-rejections.ts'
import { ptRound5Others } from './round-5-others.ts'
import { ptRound5Rejections } from './round-5-rejections.ts'
import { ptRound6Others1 } from './round-6-others-1.ts'
import { ptRound6Others2 } from './round-6-others-2.ts'
import { ptRound6Rejections1 } from './round-6-rejections-1.ts'
import { ptRound6Rejections2 } from './round-6-rejections-2.ts'
import { ptRound7Others } from './round-7-others.ts'
import { ptRound7Rejections } from './round-7-rejections.ts'
import { ptRound8Others } from './round-8-others.ts'
import { ptRound8Rejections } from './round-8-rejections.ts'
import { ptRound9Others } from './round-9-others.ts'
import { ptRound9Rejections } from './round-9-rejections.ts'
import { ptRound10Others } from './round-10-others.ts'
import { ptRound10Rejections } from './round-10-rejections.ts'
import { ptRound11Part1 } from './round-11-1.ts'
import { ptWho1 } from './who-1.ts'
import { ptWho2 } from './who-2.ts'
import { ptWho3 } from './who-3.ts'

export const ptLetters: readonly OwnLetter[] = [
  ...ptAssessments,
  ...ptConfirmations,
  ...ptInterviews,
  ...ptNoise,
  ...ptOffers,
  ...ptOther,
  ...ptOutreach,
  ...ptRejections1,
  ...ptRejections2,
  ...ptRound2Rejections1,
  ...ptRound2Rejections2,
  ...ptRound2Others1,
  ...ptRound2Others2,
  ...ptRound3Rejections,
  ...ptRound3Others,
  ...ptRound4Rejections,
  ...ptRound4Others,
  ...ptRound5Rejections,
  ...ptRound5Others,
  ...ptWho1,
  ...ptWho2,
  ...ptRound6Rejections1,
  ...ptRound6Rejections2,
  ...ptRound6Others1,
  ...ptRound6Others2,
  ...ptRound7Rejections,
  ...ptRound7Others,
  ...ptRound8Rejections,
  ...ptRound8Others,
  ...ptWho3,
  ...ptRound9Rejections,
  ...ptRound9Others,
  ...ptRound10Rejections,
  ...ptRound10Others,
  ...ptRound11Part1,
]
