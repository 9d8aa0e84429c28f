import type { Range } from '../../insights/beta.ts'
import type { Bottleneck } from '../../insights/diagnosis.ts'
import type { CountRange } from '../../insights/forecast.ts'
import type { StepId } from '../../insights/steps.ts'
import type { Way } from '../../insights/yields.ts'
import { sentenceCase } from '../../time/say.ts'
import { sayMany } from './counts.ts'

/** A share as a whole number of a hundred: "13", or "fewer than 1". */
export function sayIn100(share: number): string {
  const of = Math.round(share * 100)
  return of === 0 && share > 0 ? 'fewer than 1' : String(of)
}

/** "about 13", or "fewer than 1". */
export function sayAbout(share: number): string {
  const of = sayIn100(share)
  return of.startsWith('fewer') ? of : `about ${of}`
}

/** "about 13 in 100, plausibly 6 to 24". */
export function sayRange({ median, low, high }: Range): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)]
  const plausibly = from === to ? `${from}` : `${from} to ${to}`
  return `${sayAbout(median)} in 100, plausibly ${plausibly}`
}

export const stepNames: Readonly<Record<StepId, string>> = {
  talk: 'Applied, then a first talk',
  another: 'First talk, then another',
  offer: 'A proper talk, then an offer',
}

export const wayNames: Readonly<Record<Way, string>> = {
  channel: 'How you found it',
  workMode: 'Where the work is done',
  jobType: 'Contract',
  place: 'Place',
  role: 'Kind of work',
}

export const channelNames: Readonly<Record<string, string>> = {
  board: 'Job board',
  'company-site': 'Employer’s own page',
  agency: 'Agency',
  referral: 'Referral',
  approached: 'They wrote to you',
  social: 'Social network',
  event: 'Event',
  other: 'Other',
}

const stoppedWords: Readonly<Record<StepId, string>> = {
  talk: 'Most stopped before a first talk.',
  another: 'Most stopped after a first talk.',
  offer: 'Most stopped before an offer.',
}

const foundWords: Readonly<Record<Bottleneck, string>> = {
  talk: 'Fewer come to a talk than luck alone explains.',
  another: 'Fewer go on after a first talk than luck alone explains.',
  offer: 'Fewer talks end in an offer than luck alone explains.',
  channel: 'One way of finding jobs brings you more than the one that you use most.',
}

export const insightsWords = {
  nothing: {
    say: 'Nothing to count yet.',
    under:
      'Once you have applied somewhere, Onward says here what the numbers can tell, and what they cannot.',
  },
  early: 'It is too early for your numbers to say much.',
  stopped: stoppedWords,
  found: foundWords,
  usual: 'That is where most searches stop.',
  even: 'Nothing in your numbers stands out.',
  talk: (made: number, known: number, range: Range) =>
    `${made} of ${known} ${known === 1 ? 'application' : 'applications'} led to a talk: ${sayRange(range)}.`,
  another: (made: number, known: number, range: Range) =>
    `${made} of ${known} first ${known === 1 ? 'talk was' : 'talks were'} followed by another: ${sayRange(range)}.`,
  offer: (made: number, known: number, range: Range) =>
    `${made} of ${known} ${known === 1 ? 'talk' : 'talks'} led to an offer: ${sayRange(range)}.`,
  inside: 'That is inside what is usual.',
  less: 'That is less than is usual.',
  more: 'That is more than is usual.',
  onPaper:
    'Two pages for a counsellor or for yourself. Nothing that you wrote for yourself is on them.',
  print: 'Print these numbers',
  timeline: {
    title: 'Over time',
    most: (unit: string, when: string, count: number) =>
      `You sent most in the ${unit} ${when}: ${count}.`,
    even: (unit: string, count: number) =>
      `You sent at most ${sayMany(count, 'application', 'applications')} in any ${unit}.`,
    talks: (withTalks: number, all: number, unit: string) =>
      withTalks === 0
        ? `None of the ${sayMany(all, unit, `${unit}s`)} had a talk in it so far.`
        : `Talks came in ${withTalks} of ${sayMany(all, unit, `${unit}s`)}.`,
    note: 'Weeks differ by luck alone. One thing after the other does not show what caused it.',
    picture:
      'Applications sent, talks and offers by the calendar; the numbers are in the table below.',
    keys: { sent: 'sent', talks: 'a talk', offers: 'an offer' },
    head: { sent: 'Sent', talks: 'Talks', offers: 'Offers' },
  },
  themes: {
    title: 'What keeps coming up',
    top: (name: string, sort: string, times: number) =>
      `${name} came up most, as a ${sort}: ${sayMany(times, 'time', 'times')}.`,
    note: 'Each application counts once. What the words were stands under “What you have learnt”.',
    picture: 'When each theme came up; the numbers are in the table below.',
    keys: { said: 'an employer said it', noted: 'you noted it' },
    head: ['Theme', 'Times', 'Last in'],
    mood: 'How it has been, beside what happened',
  },
  tooFew: 'With so few, the guess leans on what is usual, and so do those that follow.',
  aloneTooFew: 'With so few, the guess leans on what is usual.',
  restTooFew: 'Everything else is too few to judge.',
  waiting: (count: number) =>
    `${sayMany(count, 'application is', 'applications are')} too fresh to be known. ${count === 1 ? 'It counts' : 'They count'} in part.`,
  apart: (count: number) =>
    `${sayMany(count, 'application stands', 'applications stand')} apart: you withdrew, or the job itself was given up.`,
  drySpell: (applications: number, chance: number, rate: Range) =>
    `At ${sayIn100(rate.median)} in 100, ${sayMany(applications, 'application', 'applications')} without a talk ${applications === 1 ? 'happens' : 'happen'} to ${sayIn100(chance)} in 100 people. Earlier noes do not change the next chance.`,
  ownCurve: (answered: number, undated: number) =>
    `The curve is your own: ${answered} answers so far.${undated === 0 ? '' : ` ${sentenceCase(sayMany(undated, 'more has', 'more have'))} no day and ${undated === 1 ? 'is' : 'are'} left out.`}`,
  undatedCurve: (undated: number) =>
    `Of ${sayMany(undated, 'answer', 'answers')} the day is not known, so a curve of your own would be too low. This one shows what is usual.`,
  usualCurve: (answered: number) =>
    `${answered === 0 ? 'It is not known yet how long an answer took' : `It is known of ${sayMany(answered, 'answer', 'answers')} how long it took`}. From 10 on, the curve is your own; until then it shows what is usual.`,
  inUsualWait: (count: number, of: number) =>
    of === 0
      ? 'Nothing is waiting for an answer.'
      : `${count === of ? (of === 1 ? 'The one that waits is' : `All ${of} are`) : `${count} of ${of} are`} still in the usual wait.`,
  quiet: (names: string, count: number) => `${names} ${count === 1 ? 'has' : 'have'} gone quiet.`,
  stillHears: (name: string, share: number) =>
    `Of a hundred like ${name}, ${sayAbout(share)} still ${sayIn100(share) === '1' || share < 0.005 ? 'hears' : 'hear'}.`,
  compared: (better: string, worse: string, chance: number) =>
    `${better} brings more talks than ${worse} by these numbers: about ${sayIn100(chance)} in 100 that it really does.`,
  notCompared: 'It is too early to tell one from another: each side needs 15.',
  selection: 'You chose what to send where. A difference need not come from the way itself.',
  changeNone: (day: string) =>
    `Since ${day} it goes neither better nor worse, as far as the numbers can tell.`,
  change: (day: string, chance: number) =>
    chance >= 0.5
      ? `Since ${day} it goes better by these numbers: about ${sayIn100(chance)} in 100 that it really does.`
      : `Since ${day} it goes less well by these numbers: about ${sayIn100(1 - chance)} in 100 that it really does.`,
  changeEarly: (day: string) => `Since ${day}: too early to tell. Each side needs 15.`,
  reasons: (gave: number, of: number, range: Range) =>
    `${gave} of ${of} ${of === 1 ? 'no' : 'noes'} gave a reason: ${sayRange(range)}.`,
  feedback: (came: number, asked: number, range: Range) =>
    `You asked for feedback ${sayMany(asked, 'time', 'times')}, and it came ${sayMany(came, 'time', 'times')}: ${sayRange(range)}.`,
  expectedTitle: 'What you expected',
  expected: (of: number, expected: number, wentOn: number, range: Range) =>
    `After ${of} talks you said how likely it seemed that they go on with you: ${sayIn100(expected)} in 100, taken together. They did after ${wentOn}: ${sayRange(range)}.`,
  ahead: (applications: number, weeks: number) =>
    `Of ${sayMany(applications, 'application', 'applications')} in ${sayMany(weeks, 'week', 'weeks')}`,
  aheadTalks: ({ low, median, high, any }: CountRange) =>
    `talks: ${countWords({ low, median, high })}; at least one for ${sayIn100(any)} in 100.`,
  aheadOffers: ({ low, median, high, any }: CountRange) =>
    `offers: ${countWords({ low, median, high })}; at least one for ${sayIn100(any)} in 100.`,
}

/** What the look ahead takes for granted. */
export const aheadAssumptions = [
  'Each way of finding jobs goes on bringing what it brought so far, as far as that is known.',
  'The jobs that you answer are like those before: not more, and not fewer, that fit.',
  'It counts whatever comes of these applications, also after the last week.',
  'Nobody can know whether it holds. It is no promise, and no aim.',
]

/** "plausibly 0 to 4, with 2 in the middle". */
function countWords({ low, median, high }: Pick<CountRange, 'low' | 'median' | 'high'>): string {
  return low === high
    ? `most likely ${low}`
    : `plausibly ${low} to ${high}, with ${median} in the middle`
}
