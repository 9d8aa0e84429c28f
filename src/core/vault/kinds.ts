import type { Kind } from './kind.ts'
import { applicationKind } from './kinds/application.ts'
import { attachmentKind } from './kinds/attachment.ts'
import { checkInKind, entryKind } from './kinds/care.ts'
import { activityKind } from './kinds/care-activity.ts'
import { fortnightKind } from './kinds/care-fortnight.ts'
import { thoughtKind } from './kinds/care-thought.ts'
import { unfairNoteKind } from './kinds/care-unfair.ts'
import { correctionKind } from './kinds/correction.ts'
import { coverLetterKind } from './kinds/cover-letter.ts'
import { goalKind, nextNoKind, takeawayKind, targetKind } from './kinds/direction.ts'
import { feedbackPointKind } from './kinds/feedback-point.ts'
import { keyringKind } from './kinds/keyring.ts'
import { evidenceKind, feedbackKind, focusKind, themeKind } from './kinds/learn.ts'
import { learningKind } from './kinds/learning.ts'
import { letterKind, letterTextKind } from './kinds/letter.ts'
import { foundLetterKind, letterImportKind } from './kinds/letter-import.ts'
import { portfolioItemKind, profileKind, reviewKind, textChecksKind } from './kinds/materials.ts'
import { matrixKind } from './kinds/matrix.ts'
import { growthKind, interimKind, offeringKind, pathKind, pathsKind } from './kinds/paths.ts'
import { conversationKind, groupKind, personKind, wishedEmployerKind } from './kinds/person.ts'
import { actionKind, dismissalKind, winKind } from './kinds/plan.ts'
import { attemptKind, confidenceKind, mockKind, storyKind } from './kinds/practice.ts'
import { recoveryKind } from './kinds/recovery.ts'
import { cardKind, reflectionKind } from './kinds/reflection.ts'
import { resumeKind } from './kinds/resume.ts'
import { savedViewKind } from './kinds/saved-view.ts'
import { logChoiceKind, searchActivityKind } from './kinds/search-log.ts'
import { exampleKind, settingsKind } from './kinds/settings.ts'
import {
  ownPriorsKind,
  searchPlaceKind,
  sessionKind,
  strategyReviewKind,
} from './kinds/strategy.ts'
import { blockKind, weekKind } from './kinds/week.ts'

/** Every kind of record that this program knows. Others are carried along unread. */
export const kinds: readonly Kind[] = [
  applicationKind,
  letterKind,
  letterTextKind,
  letterImportKind,
  foundLetterKind,
  correctionKind,
  recoveryKind,
  reflectionKind,
  cardKind,
  storyKind,
  attemptKind,
  mockKind,
  confidenceKind,
  resumeKind,
  matrixKind,
  coverLetterKind,
  portfolioItemKind,
  reviewKind,
  profileKind,
  textChecksKind,
  checkInKind,
  entryKind,
  thoughtKind,
  fortnightKind,
  activityKind,
  unfairNoteKind,
  feedbackKind,
  feedbackPointKind,
  themeKind,
  focusKind,
  evidenceKind,
  targetKind,
  goalKind,
  learningKind,
  takeawayKind,
  nextNoKind,
  blockKind,
  weekKind,
  actionKind,
  winKind,
  dismissalKind,
  strategyReviewKind,
  searchPlaceKind,
  sessionKind,
  ownPriorsKind,
  pathsKind,
  pathKind,
  growthKind,
  offeringKind,
  interimKind,
  personKind,
  conversationKind,
  groupKind,
  wishedEmployerKind,
  savedViewKind,
  searchActivityKind,
  logChoiceKind,
  settingsKind,
  exampleKind,
  attachmentKind,
  keyringKind,
]

const byName = new Map(kinds.map((kind) => [kind.name, kind]))

export function kindNamed(name: string): Kind | undefined {
  return byName.get(name)
}
