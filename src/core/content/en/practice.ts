import type {
  Anchors,
  BankLevel,
  BankSort,
  BankStage,
  RoleFamily,
} from '../../practice/bank/bank-question.ts'
import type { Competency } from '../../vault/kinds/practice.ts'
import type { cardSources } from '../../vault/kinds/reflection.ts'
import { sayCount, sayMany } from './counts.ts'

/** What a question or a story shows, in words. */
export const competencyWords: Readonly<Record<Competency, string>> = {
  planning: 'Planning',
  teamwork: 'Working together',
  leading: 'Leading',
  conflict: 'Conflict',
  persuading: 'Winning others over',
  customers: 'Customers and guests',
  'problem-solving': 'Solving problems',
  learning: 'Learning',
  resilience: 'Setbacks',
  accuracy: 'Care and accuracy',
  change: 'Change',
  initiative: 'Beginning things',
  communication: 'Making oneself clear',
  expertise: 'Knowing one’s trade',
  values: 'Values',
  motivation: 'Why this job',
}

export const stageWords: Readonly<Record<BankStage, string>> = {
  screening: 'First call',
  first: 'First talk',
  panel: 'Panel or team',
  task: 'Task, case or trial day',
  final: 'Last round',
}

export const levelWords: Readonly<Record<BankLevel, string>> = {
  entry: 'Starting out',
  experienced: 'Experienced',
  leading: 'Leading others',
}

export const familyWords: Readonly<Record<RoleFamily, string>> = {
  office: 'Office',
  care: 'Care and health',
  trades: 'Trades and building',
  logistics: 'Transport and stores',
  retail: 'Shop',
  hospitality: 'Kitchen, hotel, service',
  finance: 'Money and accounts',
  hr: 'Personnel',
  marketing: 'Marketing',
  sales: 'Sales',
  engineering: 'Engineering',
  it: 'Computing',
  science: 'Science',
  teaching: 'Teaching',
  'public-service': 'Public service',
  production: 'Production',
}

export const sortWords: Readonly<Record<BankSort, string>> = {
  opening: 'How talks begin',
  told: 'Tell me about a time',
  supposed: 'What would you do',
  technical: 'Explain it',
  case: 'A case',
  values: 'What matters to you',
  motivation: 'Why you want it',
  practical: 'Hours, start, papers',
  gap: 'A gap in your years',
  'let-go': 'How a job ended',
  pay: 'Pay',
}

/** Where a card comes from. */
export const sourceWords: Readonly<Record<(typeof cardSources)[number], string>> = {
  threw: 'Threw you',
  bank: 'From the bank',
  advert: 'From an advert',
  person: 'From somebody',
  own: 'Your own',
  story: 'A story',
}

/** How the answers to one card changed. */
export const changeWords = {
  never: 'Not asked yet.',
  unrated: (times: number) => `Answered ${sayTimes(times)}.`,
  once: (anchor: number) => `Answered once; it came to ${anchor} of 5.`,
  several: (times: number, first: number, last: number) =>
    first === last
      ? `Rated ${sayTimes(times)}; ${last} of 5 first and last.`
      : `Rated ${sayTimes(times)}; from ${first} to ${last} of 5.`,
} as const

/** Stories, as they are asked for and built. */
export const storyWords = {
  ask: (title: string) => `Tell the story “${title.replace(/[.!?]+$/, '')}”.`,
  after: 'what you did yourself, and what came of it',
  parts: {
    situation: {
      short: 'Where it was:',
      label: 'Where were you, and what was going on?',
      hint: 'Two sentences. Most people tell too much here.',
    },
    task: {
      short: 'What was yours:',
      label: 'What was yours to do?',
      hint: 'One sentence.',
    },
    action: {
      short: 'What you did:',
      label: 'What did you do?',
      hint: 'Step by step, with “I”. What others did belongs in half a sentence.',
    },
    result: {
      short: 'What came of it:',
      label: 'What came of it?',
      hint: 'A number, or something that is otherwise since then.',
    },
  },
  source:
    'A story comes in 23 of 100 answers only, and most of it is about where and when. Answers with a story are rated higher than answers that describe oneself.',
} as const

export const storyAnchors: Anchors = [
  'No story yet, or one that you were hardly part of.',
  'Much about where and when; what you did comes in a word.',
  'What was yours to do, and what you did.',
  'With what came of it.',
  'All of this within two minutes, and it ends with a number or a change.',
]

export const checkWords = {
  length: (seconds: number, pace: number) =>
    `About ${sayLength(seconds)} to tell, at ${pace} words a minute; two minutes are enough.`,
  situation: (share: number | null) =>
    share === null
      ? 'A little more, and its shape can be looked at.'
      : `${share} of 100 words are about the situation; a quarter is enough.`,
  result: {
    none: 'What came of it is not written yet.',
    of: (good: boolean) =>
      good
        ? 'It ends with a number or a change.'
        : 'It ends without a number or a change. What is otherwise since then?',
  },
  own: {
    none: 'What you did is not written yet.',
    of: (good: boolean) =>
      good
        ? 'Your own part is clear.'
        : '“We” comes more often than “I”. Which part of it was yours?',
  },
} as const

/** Where a story has been told, and whether that is often. */
export const useWords = {
  here: (company: string, when: string) => `You told it at ${company} already, ${when}.`,
  often: (times: number) =>
    `You have told it ${sayCount(times)} times, more than half of all. Another one may fit as well.`,
  times: (times: number) => (times === 0 ? 'Not told yet' : `Told ${sayTimes(times)}`),
} as const

/** “50 seconds”, “1 minute”, “2 minutes 10”. */
export function sayLength(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return rest === 1 ? '1 second' : `${rest} seconds`
  const whole = minutes === 1 ? '1 minute' : `${minutes} minutes`
  return rest === 0 ? whole : `${whole} ${rest}`
}

/** How practice stands. */
export const practiceWords = {
  due: (count: number) =>
    `${sayCapital(count)} ${count === 1 ? 'question' : 'questions'} to practise today.`,
  none: 'Nothing comes back today.',
  empty: 'Practise the questions that you fear, a few at a time.',
  before: (company: string, day: string) => `Your talk with ${company} is ${day}.`,
  because: 'What is asked again after days stays better than what is gone over in one evening.',
  source:
    'Practice spread over days beats practice in one go (g = .74); equal gaps and growing gaps do alike. A talk pulls questions forward so that each is asked before it.',
  comes: {
    today: 'today',
    new: 'not asked yet',
    on: (day: string) => `comes back ${day}`,
    before: (day: string, company: string) => `comes back ${day}, before ${company}`,
    away: 'put away',
  },
  sure: {
    label: 'What do you want to feel surer of?',
    practised: (count: number) => `${sayMany(count, 'answer', 'answers')} practised in between`,
    note: 'Only for you to look back on. It says nothing about how a talk will go.',
  },
} as const

function sayTimes(times: number): string {
  if (times === 1) return 'once'
  return times === 2 ? 'twice' : `${sayCount(times)} times`
}

function sayCapital(count: number): string {
  const words = sayCount(count)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The sheet on which somebody else rates answers; its labels are read again when it comes back. */
export const ratingSheetWords = {
  title: 'Answers to rate',
  how: [
    'Thank you for listening. Behind each “Rating” put a number from 1 to 5: the line that comes nearest.',
    'It rates the answer, not the person. A word of what was good, or of what was missing, helps most.',
    'Please leave the lines that begin with “Answer” as they are.',
  ],
  name: 'Your name',
  after: (after: string) => `What it is after: ${after}.`,
  rating: 'Rating',
  note: 'A word',
  answer: 'Answer',
  problems: {
    tooLong: 'This file is too long for a sheet. Nothing was changed.',
    noSheet:
      'No answers were found in it. Nothing was changed; the sheet is the file that you saved here.',
    notHere: 'The answers on this sheet are not among your records. Nothing was changed.',
    noRatings: 'No rating from 1 to 5 was found in it. Nothing was changed.',
  },
} as const
