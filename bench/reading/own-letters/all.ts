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
import { deRejections7 } from './de/rejections-7.ts'
import { enAssessments } from './en/assessments.ts'
import { enConfirmations1 } from './en/confirmations-1.ts'
import { enConfirmations2 } from './en/confirmations-2.ts'
import { enInterviews1 } from './en/interviews-1.ts'
import { enInterviews2 } from './en/interviews-2.ts'
import { enInterviews3 } from './en/interviews-3.ts'
import { enNoise } from './en/noise.ts'
import { enOffers1 } from './en/offers-1.ts'
import { enOffers2 } from './en/offers-2.ts'
import { enOther1 } from './en/other-1.ts'
import { enOther2 } from './en/other-2.ts'
import { enOutreach } from './en/outreach.ts'
import { enRejections1 } from './en/rejections-1.ts'
import { enRejections2 } from './en/rejections-2.ts'
import { enRejections3 } from './en/rejections-3.ts'
import { enRejections4 } from './en/rejections-4.ts'
import { enRejections5 } from './en/rejections-5.ts'
import { enRejections6 } from './en/rejections-6.ts'
import { enRejections7 } from './en/rejections-7.ts'
import { enRejections8 } from './en/rejections-8.ts'
import { esAssessments } from './es/assessments.ts'
import { esConfirmations } from './es/confirmations.ts'
import { esInterviews } from './es/interviews.ts'
import { esNoise } from './es/noise.ts'
import { esOffers } from './es/offers.ts'
import { esOther } from './es/other.ts'
import { esOutreach } from './es/outreach.ts'
import { esRejections1 } from './es/rejections-1.ts'
import { esRejections2 } from './es/rejections-2.ts'
import { frAssessments } from './fr/assessments.ts'
import { frConfirmations } from './fr/confirmations.ts'
import { frInterviews } from './fr/interviews.ts'
import { frNoise } from './fr/noise.ts'
import { frOffers } from './fr/offers.ts'
import { frOther } from './fr/other.ts'
import { frOutreach } from './fr/outreach.ts'
import { frRejections1 } from './fr/rejections-1.ts'
import { frRejections2 } from './fr/rejections-2.ts'
import { itAssessments } from './it/assessments.ts'
import { itConfirmations } from './it/confirmations.ts'
import { itInterviews } from './it/interviews.ts'
import { itNoise } from './it/noise.ts'
import { itOffers } from './it/offers.ts'
import { itOther } from './it/other.ts'
import { itOutreach } from './it/outreach.ts'
import { itRejections1 } from './it/rejections-1.ts'
import { itRejections2 } from './it/rejections-2.ts'
import { nlAssessments } from './nl/assessments.ts'
import { nlConfirmations } from './nl/confirmations.ts'
import { nlInterviews } from './nl/interviews.ts'
import { nlNoise } from './nl/noise.ts'
import { nlOffers } from './nl/offers.ts'
import { nlOther } from './nl/other.ts'
import { nlOutreach } from './nl/outreach.ts'
import { nlRejections1 } from './nl/rejections-1.ts'
import { nlRejections2 } from './nl/rejections-2.ts'
import type { OwnLetter } from './own-letter.ts'
import { ptAssessments } from './pt/assessments.ts'
import { ptConfirmations } from './pt/confirmations.ts'
import { ptInterviews } from './pt/interviews.ts'
import { ptNoise } from './pt/noise.ts'
import { ptOffers } from './pt/offers.ts'
import { ptOther } from './pt/other.ts'
import { ptOutreach } from './pt/outreach.ts'
import { ptRejections1 } from './pt/rejections-1.ts'
import { ptRejections2 } from './pt/rejections-2.ts'

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
  ...deRejections7,
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
  ...esAssessments,
  ...esConfirmations,
  ...esInterviews,
  ...esNoise,
  ...esOffers,
  ...esOther,
  ...esOutreach,
  ...esRejections1,
  ...esRejections2,
  ...frAssessments,
  ...frConfirmations,
  ...frInterviews,
  ...frNoise,
  ...frOffers,
  ...frOther,
  ...frOutreach,
  ...frRejections1,
  ...frRejections2,
  ...itAssessments,
  ...itConfirmations,
  ...itInterviews,
  ...itNoise,
  ...itOffers,
  ...itOther,
  ...itOutreach,
  ...itRejections1,
  ...itRejections2,
  ...nlAssessments,
  ...nlConfirmations,
  ...nlInterviews,
  ...nlNoise,
  ...nlOffers,
  ...nlOther,
  ...nlOutreach,
  ...nlRejections1,
  ...nlRejections2,
  ...ptAssessments,
  ...ptConfirmations,
  ...ptInterviews,
  ...ptNoise,
  ...ptOffers,
  ...ptOther,
  ...ptOutreach,
  ...ptRejections1,
  ...ptRejections2,
]
