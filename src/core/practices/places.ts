import { activityWords, areaWords } from '../content/en/care-activities.ts'
import { fortnightWords } from '../content/en/care-fortnight.ts'
import { lookBackMoreWords } from '../content/en/care-look-back.ts'
import { feelingPickerWords, signalWords } from '../content/en/care-pause.ts'
import { thoughtWords } from '../content/en/care-thought.ts'
import { timedPageWords } from '../content/en/care-timed.ts'
import { writtenWords } from '../content/en/care-written.ts'
import { feedbackQuestionLabels } from '../content/en/feedback-letter.ts'
import { friendPromptWords } from '../content/en/friend.ts'
import { slotProse } from '../content/en/letter-types.ts'
import { lookBackWords } from '../content/en/look-back.ts'
import { pageWords } from '../content/en/page.ts'
import { pauseChoiceWords } from '../content/en/pause.ts'
import type { PracticePlace } from './practice.ts'

const lookBack = (control: string): PracticePlace => ({
  path: '/after/:recoveryId',
  control,
  changes: 'reflection',
})

const afterNo = (path: string, control: string, changes: string): PracticePlace => ({
  path: `/after/:recoveryId${path}`,
  control,
  changes,
})

const theNote = (control: string): PracticePlace => afterNo('', control, 'letter')

const letter = (query: string, control: string): PracticePlace => ({
  path: `/letters/write?type=${query}`,
  control,
  changes: 'letter',
})

const goodThing = (control: string, changes: string): PracticePlace => ({
  path: '/care/activities',
  control,
  changes,
})

/**
 * Where each practice is done, by its number. A place is claimed only where the practice is done and a
 * record changes for it; a browser test goes to each and does it (test/journeys/practices).
 */
export const places: Readonly<Record<number, PracticePlace>> = {
  1: afterNo('', pauseChoiceWords['not-now'].label, 'recovery'),
  2: afterNo('', 'It stings', 'check-in'),
  3: afterNo('/care/let-be', timedPageWords.begin, 'entry'),
  4: afterNo('/care/hoped', writtenWords.hoped.prompts.hoped.question, 'entry'),
  5: afterNo('/write', pageWords.closing.button, 'entry'),
  6: afterNo('', feelingPickerWords.find, 'check-in'),
  7: { path: '/write', control: pageWords.closing.button, changes: 'entry' },
  8: afterNo('/care/thought', thoughtWords.thought.label, 'thought'),
  9: lookBack('Theirs, under “Whose was it”'),
  10: afterNo('/write', pageWords.closing.sentence.label, 'entry'),
  11: { path: '/care/two-weeks', control: fortnightWords.keep, changes: 'fortnight' },
  12: afterNo('', signalWords.doubt.label, 'thought'),
  13: afterNo('/friend', friendPromptWords.others.question, 'entry'),
  14: lookBack('Leave it here for today'),
  15: lookBack(lookBackWords.causes.label),
  16: lookBack(lookBackWords.strongest.label),
  17: lookBack(lookBackWords.unprepared.label),
  18: lookBack(lookBackWords.question.label),
  19: lookBack(lookBackMoreWords.gaps.label),
  20: lookBack(lookBackMoreWords.skill.label),
  22: lookBack(lookBackMoreWords.mistake.label),
  24: lookBack(lookBackWords.fit.label),
  25: lookBack(lookBackMoreWords.unease.label),
  26: lookBack(lookBackMoreWords.values.label),
  29: theNote('I have sent it'),
  30: theNote('To whom'),
  31: theNote('Not today'),
  32: theNote('Its tone'),
  33: theNote(feedbackQuestionLabels.factor),
  34: theNote(feedbackQuestionLabels.answer),
  36: theNote('They left a door open'),
  44: letter('thank-you&application=:applicationId', slotProse.moment.label),
  45: theNote('That I would still like to work there'),
  46: letter('keep-in-touch', slotProse.news.label),
  47: letter('connect&application=:applicationId', 'I have sent it'),
  48: letter('informational-talk', slotProse.topic.label),
  50: goodThing(activityWords.keep, 'activity'),
  51: goodThing(areaWords.movement.name, 'check-in'),
  52: goodThing(areaWords.sleep.name, 'check-in'),
  53: goodThing(areaWords.food.name, 'check-in'),
  54: { path: '/care/body-scan', control: timedPageWords.begin, changes: 'entry' },
  55: afterNo('/breathe', 'Begin', 'entry'),
  56: { path: '/people/map', control: 'I have asked', changes: 'conversation' },
  58: { path: '/people/map', control: 'Put them where they are good', changes: 'person' },
  59: letter('mentor', slotProse.help.label),
  60: { path: '/groups', control: 'Keep it', changes: 'group' },
  68: letter('recommendation', slotProse.points.label),
  69: { path: '/groups', control: 'Plan it, on the page of a group', changes: 'action' },
  70: { path: '/groups', control: 'Event, with its day', changes: 'group' },
  71: letter('referral', slotProse.proofs.label),
  72: { path: '/employers', control: 'Add the employer', changes: 'wished-employer' },
  78: { path: '/care/thought', control: thoughtWords.fairer.label, changes: 'thought' },
  81: { path: '/care/thought', control: thoughtWords.pin, changes: 'thought' },
  85: {
    path: '/care/growth',
    control: writtenWords.growth.prompts.changed.question,
    changes: 'entry',
  },
}
