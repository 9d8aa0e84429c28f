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
import {
  growthWords,
  offeringWords,
  decisionWords as pathDecisionWords,
} from '../content/en/paths.ts'
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

const themes = (control: string, changes: string): PracticePlace => ({
  path: '/learn',
  control,
  changes,
})
const plan = (control: string, changes: string): PracticePlace => ({
  path: '/plan',
  control,
  changes,
})
const week = (control: string, changes: string): PracticePlace => ({
  path: '/plan/week',
  control,
  changes,
})
const target = (control: string): PracticePlace => ({ path: '/target', control, changes: 'target' })

const whereToLook = (sort: string): PracticePlace => ({
  path: '/insights/places',
  control: `${sort}, kept with its weekly time`,
  changes: 'search-place',
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
  21: themes('Keep the note', 'feedback-point'),
  22: lookBack(lookBackMoreWords.mistake.label),
  23: afterNo('', offeringWords.title, 'offering'),
  24: lookBack(lookBackWords.fit.label),
  25: lookBack(lookBackMoreWords.unease.label),
  26: lookBack(lookBackMoreWords.values.label),
  27: target('Keep what matters'),
  28: target('Add it to “It must”'),
  29: theNote('I have sent it'),
  30: theNote('To whom'),
  31: theNote('Not today'),
  32: theNote('Its tone'),
  33: theNote(feedbackQuestionLabels.factor),
  34: theNote(feedbackQuestionLabels.answer),
  35: afterNo('', 'Not mine, under “Is it fair?”', 'feedback-point'),
  36: theNote('They left a door open'),
  37: afterNo('', 'Keep all of it', 'feedback'),
  38: themes('An employer said it', 'feedback-point'),
  39: themes('Take it into focus', 'focus'),
  40: themes('Keep this proof', 'evidence'),
  41: plan('Keep this step', 'action'),
  42: themes('Use it in…', 'resume'),
  43: themes('Leave it out', 'focus'),
  44: letter('thank-you&application=:applicationId', slotProse.moment.label),
  45: theNote('That I would still like to work there'),
  46: letter('keep-in-touch', slotProse.news.label),
  47: letter('connect&application=:applicationId', 'I have sent it'),
  48: letter('informational-talk', slotProse.topic.label),
  49: week('To recharge', 'block'),
  50: goodThing(activityWords.keep, 'activity'),
  51: goodThing(areaWords.movement.name, 'check-in'),
  52: goodThing(areaWords.sleep.name, 'check-in'),
  53: goodThing(areaWords.food.name, 'check-in'),
  54: { path: '/care/body-scan', control: timedPageWords.begin, changes: 'entry' },
  55: afterNo('/breathe', 'Begin', 'entry'),
  56: { path: '/people/map', control: 'I have asked', changes: 'conversation' },
  57: { path: '/insights/sheet', control: 'Make a sheet', changes: 'session' },
  58: { path: '/people/map', control: 'Put them where they are good', changes: 'person' },
  59: letter('mentor', slotProse.help.label),
  60: { path: '/groups', control: 'Keep it', changes: 'group' },
  61: { path: '/insights/review', control: 'Try it', changes: 'strategy-review' },
  62: { path: '/materials', control: 'Start from nothing', changes: 'resume' },
  63: {
    path: '/applications/:applicationId/cover-letter',
    control: 'Keep the letter',
    changes: 'cover-letter',
  },
  64: { path: '/materials/portfolio', control: 'Keep the piece', changes: 'portfolio-item' },
  65: {
    path: '/applications/:applicationId/tailor',
    control: 'I have a proof of this',
    changes: 'matrix',
  },
  66: { path: '/materials/reviewers', control: 'Make it ready', changes: 'review' },
  67: { path: '/materials/profile', control: 'The headline says what I do', changes: 'profile' },
  68: letter('recommendation', slotProse.points.label),
  69: { path: '/groups', control: 'Plan it, on the page of a group', changes: 'action' },
  70: { path: '/groups', control: 'Event, with its day', changes: 'group' },
  71: letter('referral', slotProse.proofs.label),
  72: { path: '/employers', control: 'Add the employer', changes: 'wished-employer' },
  73: whereToLook('Niche job board'),
  74: whereToLook('Agency'),
  75: whereToLook('Network online'),
  76: { path: '/paths/meanwhile', control: 'Temporary', changes: 'interim' },
  77: { path: '/paths/meanwhile', control: 'Freelance', changes: 'interim' },
  78: { path: '/care/thought', control: thoughtWords.fairer.label, changes: 'thought' },
  79: plan('Keep the card', 'next-no-card'),
  80: plan('Get better at', 'goal'),
  81: { path: '/care/thought', control: thoughtWords.pin, changes: 'thought' },
  82: { path: '/evidence', control: 'Keep the proof', changes: 'evidence' },
  83: afterNo('', 'What this one makes me want to do', 'takeaway'),
  84: afterNo('', 'Keep what it left', 'takeaway'),
  85: {
    path: '/care/growth',
    control: writtenWords.growth.prompts.changed.question,
    changes: 'entry',
  },
  86: target('Keep this goal and its why'),
  87: target('Keep the decision'),
  88: plan('Set a goal', 'goal'),
  89: plan('How often a week', 'action'),
  90: week('Keep the aim', 'week'),
  91: plan('Keep this win', 'win'),
  92: week('Set this time aside', 'block'),
  93: week('To recharge', 'block'),
  94: { path: '/applications', control: 'Add one in a line', changes: 'application' },
  95: {
    path: '/applications/:applicationId/tailor',
    control: 'Would you like it?',
    changes: 'matrix',
  },
  96: { path: '/practice/session', control: 'I have answered', changes: 'attempt' },
  97: { path: '/practice/mock', control: 'Begin the rehearsal', changes: 'mock' },
  98: { path: '/insights/sheet', control: 'Keep it as an action', changes: 'action' },
  99: { path: '/practice/mock', control: 'Where you look, in what can be seen', changes: 'mock' },
  100: { path: '/practice/mock', control: 'Answer first, in what can be heard', changes: 'mock' },
  101: { path: '/practice/bank', control: 'Take it over', changes: 'card' },
  102: plan('Put it on the plan', 'learning'),
  103: plan('Which goal it serves', 'learning'),
  104: plan('Begin it', 'learning'),
  105: plan('Done, on the plan of what to learn', 'learning'),
  106: plan('Volunteering, under “How”', 'evidence'),
  107: { path: '/paths', control: pathDecisionWords.try, changes: 'path' },
  108: {
    path: '/applications/:applicationId/tailor',
    control: growthWords.decided.yes,
    changes: 'growth',
  },
  109: { path: '/paths', control: 'When Onward offers this', changes: 'paths' },
  110: { path: '/paths/skills', control: 'Your proof of', changes: 'paths' },
  111: { path: '/paths', control: 'What draws you', changes: 'paths' },
}
