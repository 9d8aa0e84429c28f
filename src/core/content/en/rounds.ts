import type { RoundType } from '../../vault/kinds/application.ts'
import type { meetingForms } from '../../vault/kinds/reading.ts'

/** When a row of a table is proposed: for these rounds or forms; `any` for all. */
type For = 'any' | readonly (RoundType | (typeof meetingForms)[number])[]

/** Something to prepare, whatever the job. */
export interface PreparationRow {
  readonly id: string
  readonly text: string
  readonly for: For
}

/** What helps before a round of this kind, the most useful first. */
export const preparationRows: readonly PreparationRow[] = [
  {
    id: 'three-examples',
    text: 'Choose three examples from your work, each told in under two minutes, with how it ended.',
    for: 'any',
  },
  {
    id: 'camera',
    text: 'Try camera, sound and light, and keep their phone number beside you.',
    for: ['video'],
  },
  { id: 'quiet-place', text: 'Find a quiet place with a good line for it.', for: ['phone'] },
  {
    id: 'the-way',
    text: 'Look up the way and how long it takes at that hour.',
    for: ['on-site', 'trial-day'],
  },
  {
    id: 'one-task-aloud',
    text: 'Do one small task of this kind, and say aloud what you think while doing it.',
    for: ['technical', 'assessment'],
  },
  {
    id: 'one-case',
    text: 'Take one case apart aloud: what is asked, what you would need to know, what you would do.',
    for: ['case'],
  },
  {
    id: 'talk-through',
    text: 'Say your presentation once aloud with a clock, and leave out what is too long.',
    for: ['presentation'],
  },
  {
    id: 'who-is-who',
    text: 'Know who is who, and what each of them would want to hear.',
    for: ['panel', 'team'],
  },
  {
    id: 'first-months',
    text: 'Have in mind what you would look at in your first three months.',
    for: ['manager', 'final'],
  },
  {
    id: 'pay-and-start',
    text: 'Decide what you will say about pay, notice and the first day.',
    for: ['final', 'manager', 'screening'],
  },
  {
    id: 'why-them',
    text: 'Find one true reason why this place, in one sentence.',
    for: ['screening', 'phone', 'informal', 'manager'],
  },
]

/** A question to ask them, and what its answer tells. */
export interface AskRow {
  readonly id: string
  readonly text: string
  readonly findsOut: string
  readonly for: For
}

/** Questions to ask in a talk. All our own. */
export const askRows: readonly AskRow[] = [
  {
    id: 'what-next',
    text: 'What happens next, and by when do you hope to decide?',
    findsOut: 'how long you wait before you ask once',
    for: 'any',
  },
  {
    id: 'why-open',
    text: 'How did this post come to be open?',
    findsOut: 'whether it is new, and whether people stay',
    for: ['screening', 'phone', 'informal', 'manager'],
  },
  {
    id: 'ordinary-week',
    text: 'What does an ordinary week in this job look like?',
    findsOut: 'hours, rhythm, and how much of it is what the advert says',
    for: 'any',
  },
  {
    id: 'good-start',
    text: 'What would you like to see after three months?',
    findsOut: 'what they expect, and whether it can be reached',
    for: ['manager', 'panel', 'final', 'video', 'on-site'],
  },
  {
    id: 'hardest',
    text: 'What is hardest about this work at present?',
    findsOut: 'what you would be walking into',
    for: ['manager', 'team', 'technical', 'case', 'panel', 'trial-day'],
  },
  {
    id: 'with-whom',
    text: 'Whom would I work with most, and how do you share the work?',
    findsOut: 'the people, and who decides',
    for: ['team', 'panel', 'trial-day', 'on-site'],
  },
  {
    id: 'more-about',
    text: 'Is there something in my experience that you would like to hear more about?',
    findsOut: 'a doubt, while you can still answer it',
    for: 'any',
  },
  {
    id: 'how-judged',
    text: 'What will you look at most in what I show you?',
    findsOut: 'where to spend the time',
    for: ['technical', 'case', 'assessment', 'presentation'],
  },
  {
    id: 'pay-review',
    text: 'How is pay decided, and when is it looked at again?',
    findsOut: 'the range, and what comes after the first year',
    for: ['final', 'screening'],
  },
  {
    id: 'first-weeks',
    text: 'What would my first weeks look like, and who would show me the work?',
    findsOut: 'whether you are left alone with it',
    for: ['final', 'team', 'manager'],
  },
  {
    id: 'trial-period',
    text: 'How would you tell me, in the trial period, how I am doing?',
    findsOut: 'whether there are talks, or a surprise at the end',
    for: ['final', 'manager'],
  },
  {
    id: 'more-hours',
    text: 'How often does somebody here work longer than planned, and what happens with those hours?',
    findsOut: 'whether the hours are what the advert says',
    for: ['final', 'team', 'trial-day'],
  },
  {
    id: 'disagree',
    text: 'When two of you did not agree last, how did you decide?',
    findsOut: 'whether one may say what one thinks',
    for: ['team', 'panel', 'manager'],
  },
  {
    id: 'stays-why',
    text: 'What keeps you here, and what would you change if you could?',
    findsOut: 'what they say when it is not in the brochure',
    for: ['team', 'informal', 'trial-day'],
  },
  {
    id: 'at-home',
    text: 'Which days do people work from home, and who decides that?',
    findsOut: 'whether it is a rule or a favour',
    for: ['screening', 'final'],
  },
  {
    id: 'learning',
    text: 'What has somebody in this job learnt here in the last year?',
    findsOut: 'room to grow',
    for: ['final', 'team', 'manager'],
  },
]

/** What is said of a thank-you, once a talk is over. */
export const thankWords = {
  due: (who: string) => `A few words of thanks to ${who}`,
  because:
    'A thank-you is usual within a day of a talk, and four to six sentences are enough: thanks, one thing that they said, and what it has to do with the work.',
  late: 'A day has gone by. A short thank-you is still kind, and leaving it is fine too.',
  source: '68 in 100 interviewers say that it matters, by a survey of Talent Inc., a vendor.',
} as const

/** What is asked about a talk itself, while it is fresh. */
export const freshWords = {
  heading: 'While it is fresh',
  under: 'Two lines, or none. What is noted within a day is remembered better than it feels.',
  strongest: 'Where it went well',
  threw: 'A question that threw you',
  expected: {
    label: 'How likely does it seem that they go on with you?',
    hint: 'Only if you want to. Insights puts what came beside it, from eight talks on.',
  },
} as const

/** How it is told that the two have met. */
export const knownFrom = {
  met: (day: string) => `You last met ${/^\d|^[A-Z]/.test(day) ? `on ${day}` : day}.`,
} as const
