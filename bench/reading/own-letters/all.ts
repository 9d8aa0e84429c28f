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
import { deRound2Rejections1 } from './de/round-2-rejections-1.ts'
import { deRound2Rejections2 } from './de/round-2-rejections-2.ts'
import { deRound2Rejections3 } from './de/round-2-rejections-3.ts'
import { deRound2Rest1 } from './de/round-2-rest-1.ts'
import { deRound2Rest2 } from './de/round-2-rest-2.ts'
import { deRound2Rest3 } from './de/round-2-rest-3.ts'
import { deRound3Rejections1 } from './de/round-3-rejections-1.ts'
import { deRound3Rejections2 } from './de/round-3-rejections-2.ts'
import { deRound3Rest1 } from './de/round-3-rest-1.ts'
import { deRound3Rest2 } from './de/round-3-rest-2.ts'
import { deRound4Rejections1 } from './de/round-4-rejections-1.ts'
import { deRound4Rest1 } from './de/round-4-rest-1.ts'
import { deRound5Rejections1 } from './de/round-5-rejections-1.ts'
import { deRound5Rejections2 } from './de/round-5-rejections-2.ts'
import { deRound5Rejections3 } from './de/round-5-rejections-3.ts'
import { deRound5Rest1 } from './de/round-5-rest-1.ts'
import { deRound5Rest2 } from './de/round-5-rest-2.ts'
import { deRound5Rest3 } from './de/round-5-rest-3.ts'
import { deRound6Rejections1 } from './de/round-6-rejections-1.ts'
import { deRound6Rejections2 } from './de/round-6-rejections-2.ts'
import { deRound6Rest1 } from './de/round-6-rest-1.ts'
import { deRound6Rest2 } from './de/round-6-rest-2.ts'
import { deRound7Rejections1 } from './de/round-7-rejections-1.ts'
import { deRound7Rejections2 } from './de/round-7-rejections-2.ts'
import { deRound7Rest1 } from './de/round-7-rest-1.ts'
import { deRound7Rest2 } from './de/round-7-rest-2.ts'
import { deRound8Rejections1 } from './de/round-8-rejections-1.ts'
import { deRound8Rejections2 } from './de/round-8-rejections-2.ts'
import { deRound8Rest1 } from './de/round-8-rest-1.ts'
import { deRound8Rest2 } from './de/round-8-rest-2.ts'
import { deRound9Rejections1 } from './de/round-9-rejections-1.ts'
import { deRound9Rejections2 } from './de/round-9-rejections-2.ts'
import { deRound9Rest1 } from './de/round-9-rest-1.ts'
import { deRound9Rest2 } from './de/round-9-rest-2.ts'
import { deRound10Rejections1 } from './de/round-10-rejections-1.ts'
import { deRound10Rest1 } from './de/round-10-rest-1.ts'
import { deWho1 } from './de/who-1.ts'
import { deWho2 } from './de/who-2.ts'
import { deWho3 } from './de/who-3.ts'
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
import { enRound2Part1 } from './en/round-2-1.ts'
import { enRound2Part2 } from './en/round-2-2.ts'
import { enRound2Part3 } from './en/round-2-3.ts'
import { enRound2Part4 } from './en/round-2-4.ts'
import { enRound2Part5 } from './en/round-2-5.ts'
import { enRound2Part6 } from './en/round-2-6.ts'
import { enRound3Part1 } from './en/round-3-1.ts'
import { enRound3Part2 } from './en/round-3-2.ts'
import { enRound3Part3 } from './en/round-3-3.ts'
import { enRound3Part4 } from './en/round-3-4.ts'
import { enRound4Part1 } from './en/round-4-1.ts'
import { enRound4Part2 } from './en/round-4-2.ts'
import { enRound4Part3 } from './en/round-4-3.ts'
import { enRound5Part1 } from './en/round-5-1.ts'
import { enRound5Part2 } from './en/round-5-2.ts'
import { enRound5Part3 } from './en/round-5-3.ts'
import { enRound5Part4 } from './en/round-5-4.ts'
import { enRound5Part5 } from './en/round-5-5.ts'
import { enRound5Part6 } from './en/round-5-6.ts'
import { enRound5Part7 } from './en/round-5-7.ts'
import { enRound6Part1 } from './en/round-6-1.ts'
import { enRound6Part2 } from './en/round-6-2.ts'
import { enRound6Part3 } from './en/round-6-3.ts'
import { enRound6Part4 } from './en/round-6-4.ts'
import { enRound7Part1 } from './en/round-7-1.ts'
import { enRound7Part2 } from './en/round-7-2.ts'
import { enRound7Part3 } from './en/round-7-3.ts'
import { enRound7Part4 } from './en/round-7-4.ts'
import { enRound8Part1 } from './en/round-8-1.ts'
import { enRound8Part2 } from './en/round-8-2.ts'
import { enRound8Part3 } from './en/round-8-3.ts'
import { enRound9Part1 } from './en/round-9-1.ts'
import { enRound9Part2 } from './en/round-9-2.ts'
import { enWho1 } from './en/who-1.ts'
import { enWho2 } from './en/who-2.ts'
import { enWho3 } from './en/who-3.ts'
import { esAssessments } from './es/assessments.ts'
import { esConfirmations } from './es/confirmations.ts'
import { esInterviews } from './es/interviews.ts'
import { esNoise } from './es/noise.ts'
import { esOffers } from './es/offers.ts'
import { esOther } from './es/other.ts'
import { esOutreach } from './es/outreach.ts'
import { esRejections1 } from './es/rejections-1.ts'
import { esRejections2 } from './es/rejections-2.ts'
import { esRound2Others1 } from './es/round-2-others-1.ts'
import { esRound2Others2 } from './es/round-2-others-2.ts'
import { esRound2Rejections1 } from './es/round-2-rejections-1.ts'
import { esRound2Rejections2 } from './es/round-2-rejections-2.ts'
import { esRound3Others } from './es/round-3-others.ts'
import { esRound3Rejections } from './es/round-3-rejections.ts'
import { esRound4Others } from './es/round-4-others.ts'
import { esRound4Rejections } from './es/round-4-rejections.ts'
import { esRound5Others } from './es/round-5-others.ts'
import { esRound5Rejections } from './es/round-5-rejections.ts'
import { esRound6Others1 } from './es/round-6-others-1.ts'
import { esRound6Others2 } from './es/round-6-others-2.ts'
import { esRound6Rejections1 } from './es/round-6-rejections-1.ts'
import { esRound6Rejections2 } from './es/round-6-rejections-2.ts'
import { esRound7Others } from './es/round-7-others.ts'
import { esRound7Rejections } from './es/round-7-rejections.ts'
import { esRound8Others } from './es/round-8-others.ts'
import { esRound8Rejections } from './es/round-8-rejections.ts'
import { esRound9Others } from './es/round-9-others.ts'
import { esRound9Rejections } from './es/round-9-rejections.ts'
import { esRound10Others } from './es/round-10-others.ts'
import { esRound10Rejections } from './es/round-10-rejections.ts'
import { esWho1 } from './es/who-1.ts'
import { esWho2 } from './es/who-2.ts'
import { esWho3 } from './es/who-3.ts'
import { frAssessments } from './fr/assessments.ts'
import { frConfirmations } from './fr/confirmations.ts'
import { frInterviews } from './fr/interviews.ts'
import { frNoise } from './fr/noise.ts'
import { frOffers } from './fr/offers.ts'
import { frOther } from './fr/other.ts'
import { frOutreach } from './fr/outreach.ts'
import { frRejections1 } from './fr/rejections-1.ts'
import { frRejections2 } from './fr/rejections-2.ts'
import { frRound2Others1 } from './fr/round-2-others-1.ts'
import { frRound2Others2 } from './fr/round-2-others-2.ts'
import { frRound2Rejections1 } from './fr/round-2-rejections-1.ts'
import { frRound2Rejections2 } from './fr/round-2-rejections-2.ts'
import { frRound3Others } from './fr/round-3-others.ts'
import { frRound3Rejections } from './fr/round-3-rejections.ts'
import { frRound4Others } from './fr/round-4-others.ts'
import { frRound4Rejections } from './fr/round-4-rejections.ts'
import { frRound5Others } from './fr/round-5-others.ts'
import { frRound5Rejections } from './fr/round-5-rejections.ts'
import { frRound6Others1 } from './fr/round-6-others-1.ts'
import { frRound6Others2 } from './fr/round-6-others-2.ts'
import { frRound6Rejections1 } from './fr/round-6-rejections-1.ts'
import { frRound6Rejections2 } from './fr/round-6-rejections-2.ts'
import { frRound7Others } from './fr/round-7-others.ts'
import { frRound7Rejections } from './fr/round-7-rejections.ts'
import { frRound8Others } from './fr/round-8-others.ts'
import { frRound8Rejections } from './fr/round-8-rejections.ts'
import { frRound9Others } from './fr/round-9-others.ts'
import { frRound9Rejections } from './fr/round-9-rejections.ts'
import { frRound10Others } from './fr/round-10-others.ts'
import { frRound10Rejections } from './fr/round-10-rejections.ts'
import { frWho1 } from './fr/who-1.ts'
import { frWho2 } from './fr/who-2.ts'
import { frWho3 } from './fr/who-3.ts'
import { itAssessments } from './it/assessments.ts'
import { itConfirmations } from './it/confirmations.ts'
import { itInterviews } from './it/interviews.ts'
import { itNoise } from './it/noise.ts'
import { itOffers } from './it/offers.ts'
import { itOther } from './it/other.ts'
import { itOutreach } from './it/outreach.ts'
import { itRejections1 } from './it/rejections-1.ts'
import { itRejections2 } from './it/rejections-2.ts'
import { itRound2Others1 } from './it/round-2-others-1.ts'
import { itRound2Others2 } from './it/round-2-others-2.ts'
import { itRound2Rejections1 } from './it/round-2-rejections-1.ts'
import { itRound2Rejections2 } from './it/round-2-rejections-2.ts'
import { itRound3Others } from './it/round-3-others.ts'
import { itRound3Rejections } from './it/round-3-rejections.ts'
import { itRound4Others } from './it/round-4-others.ts'
import { itRound4Rejections } from './it/round-4-rejections.ts'
import { itRound5Others } from './it/round-5-others.ts'
import { itRound5Rejections } from './it/round-5-rejections.ts'
import { itRound6Others1 } from './it/round-6-others-1.ts'
import { itRound6Others2 } from './it/round-6-others-2.ts'
import { itRound6Rejections1 } from './it/round-6-rejections-1.ts'
import { itRound6Rejections2 } from './it/round-6-rejections-2.ts'
import { itRound7Others } from './it/round-7-others.ts'
import { itRound7Rejections } from './it/round-7-rejections.ts'
import { itRound8Others } from './it/round-8-others.ts'
import { itRound8Rejections } from './it/round-8-rejections.ts'
import { itRound9Others } from './it/round-9-others.ts'
import { itRound9Rejections } from './it/round-9-rejections.ts'
import { itRound10Others } from './it/round-10-others.ts'
import { itRound10Rejections } from './it/round-10-rejections.ts'
import { itWho1 } from './it/who-1.ts'
import { itWho2 } from './it/who-2.ts'
import { itWho3 } from './it/who-3.ts'
import { nlAssessments } from './nl/assessments.ts'
import { nlConfirmations } from './nl/confirmations.ts'
import { nlInterviews } from './nl/interviews.ts'
import { nlNoise } from './nl/noise.ts'
import { nlOffers } from './nl/offers.ts'
import { nlOther } from './nl/other.ts'
import { nlOutreach } from './nl/outreach.ts'
import { nlRejections1 } from './nl/rejections-1.ts'
import { nlRejections2 } from './nl/rejections-2.ts'
import { nlRound2Rejections1 } from './nl/round-2-rejections-1.ts'
import { nlRound2Rejections2 } from './nl/round-2-rejections-2.ts'
import { nlRound2Rest1 } from './nl/round-2-rest-1.ts'
import { nlRound2Rest2 } from './nl/round-2-rest-2.ts'
import { nlRound3Rejections1 } from './nl/round-3-rejections-1.ts'
import { nlRound3Rest1 } from './nl/round-3-rest-1.ts'
import { nlRound4Rejections1 } from './nl/round-4-rejections-1.ts'
import { nlRound4Rejections2 } from './nl/round-4-rejections-2.ts'
import { nlRound4Rest1 } from './nl/round-4-rest-1.ts'
import { nlRound4Rest2 } from './nl/round-4-rest-2.ts'
import { nlRound5Rejections1 } from './nl/round-5-rejections-1.ts'
import { nlRound5Rejections2 } from './nl/round-5-rejections-2.ts'
import { nlRound5Rest1 } from './nl/round-5-rest-1.ts'
import { nlRound5Rest2 } from './nl/round-5-rest-2.ts'
import { nlRound6Rejections1 } from './nl/round-6-rejections-1.ts'
import { nlRound6Rest1 } from './nl/round-6-rest-1.ts'
import { nlRound7Rejections1 } from './nl/round-7-rejections-1.ts'
import { nlRound7Rest1 } from './nl/round-7-rest-1.ts'
import { nlRound8Rejections1 } from './nl/round-8-rejections-1.ts'
import { nlRound8Rest1 } from './nl/round-8-rest-1.ts'
import { nlRound9Rejections1 } from './nl/round-9-rejections-1.ts'
import { nlRound9Rest1 } from './nl/round-9-rest-1.ts'
import { nlWho1 } from './nl/who-1.ts'
import { nlWho2 } from './nl/who-2.ts'
import { nlWho3 } from './nl/who-3.ts'
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
import { ptRound2Others1 } from './pt/round-2-others-1.ts'
import { ptRound2Others2 } from './pt/round-2-others-2.ts'
import { ptRound2Rejections1 } from './pt/round-2-rejections-1.ts'
import { ptRound2Rejections2 } from './pt/round-2-rejections-2.ts'
import { ptRound3Others } from './pt/round-3-others.ts'
import { ptRound3Rejections } from './pt/round-3-rejections.ts'
import { ptRound4Others } from './pt/round-4-others.ts'
import { ptRound4Rejections } from './pt/round-4-rejections.ts'
import { ptRound5Others } from './pt/round-5-others.ts'
import { ptRound5Rejections } from './pt/round-5-rejections.ts'
import { ptRound6Others1 } from './pt/round-6-others-1.ts'
import { ptRound6Others2 } from './pt/round-6-others-2.ts'
import { ptRound6Rejections1 } from './pt/round-6-rejections-1.ts'
import { ptRound6Rejections2 } from './pt/round-6-rejections-2.ts'
import { ptRound7Others } from './pt/round-7-others.ts'
import { ptRound7Rejections } from './pt/round-7-rejections.ts'
import { ptRound8Others } from './pt/round-8-others.ts'
import { ptRound8Rejections } from './pt/round-8-rejections.ts'
import { ptRound9Others } from './pt/round-9-others.ts'
import { ptRound9Rejections } from './pt/round-9-rejections.ts'
import { ptRound10Others } from './pt/round-10-others.ts'
import { ptRound10Rejections } from './pt/round-10-rejections.ts'
import { ptWho1 } from './pt/who-1.ts'
import { ptWho2 } from './pt/who-2.ts'
import { ptWho3 } from './pt/who-3.ts'

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
  ...enWho1,
  ...enWho2,
  ...enWho3,
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
]
