import { activityWords, areaWords } from '../content/en/care-activities.ts'
import { fortnightWords } from '../content/en/care-fortnight.ts'
import { lookBackMoreWords } from '../content/en/care-look-back.ts'
import { feelingPickerWords, signalWords } from '../content/en/care-pause.ts'
import { thoughtWords } from '../content/en/care-thought.ts'
import { timedPageWords } from '../content/en/care-timed.ts'
import { writtenWords } from '../content/en/care-written.ts'
import { friendPromptWords } from '../content/en/friend.ts'
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
  50: goodThing(activityWords.keep, 'activity'),
  51: goodThing(areaWords.movement.name, 'check-in'),
  52: goodThing(areaWords.sleep.name, 'check-in'),
  53: goodThing(areaWords.food.name, 'check-in'),
  54: { path: '/care/body-scan', control: timedPageWords.begin, changes: 'entry' },
  55: afterNo('/breathe', 'Begin', 'entry'),
  78: { path: '/care/thought', control: thoughtWords.fairer.label, changes: 'thought' },
  81: { path: '/care/thought', control: thoughtWords.pin, changes: 'thought' },
  85: {
    path: '/care/growth',
    control: writtenWords.growth.prompts.changed.question,
    changes: 'entry',
  },
}
