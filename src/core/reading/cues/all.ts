import { type Cue, type CueTable, compileTable } from '../cue.ts'
import { doorCues, feedbackCues, personCues, replyCues } from './en/after.ts'
import { assessmentCues } from './en/assessment.ts'
import { confirmationCues } from './en/confirmation.ts'
import { interviewCues } from './en/interview.ts'
import { noiseCues } from './en/noise.ts'
import { offerCues } from './en/offer.ts'
import { otherCues } from './en/other.ts'
import { outreachCues } from './en/outreach.ts'
import { reasonCues } from './en/reasons.ts'
import { rejectionCues } from './en/rejection.ts'
import { stageCues } from './en/stage.ts'

/** Every table of cues, in the order in which they are tried. */
export const cueTables: readonly CueTable[] = [
  rejectionCues,
  confirmationCues,
  interviewCues,
  assessmentCues,
  offerCues,
  outreachCues,
  noiseCues,
  otherCues,
  ...stageCues,
  ...reasonCues,
  ...doorCues,
  ...personCues,
  replyCues,
  ...feedbackCues,
]

export const allCues: readonly Cue[] = cueTables.flatMap(compileTable)

/** A cue by its id, or undefined for one that is no longer in the tables. */
export const cueById: ReadonlyMap<string, Cue> = new Map(allCues.map((cue) => [cue.id, cue]))
