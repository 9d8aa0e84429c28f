import type { Anchors } from '../../practice/bank/bank-question.ts'

/** Why a question is in a rehearsal, as a whole sentence without “because”. */
export const whyAsked = {
  opening: 'talks of this kind mostly begin with something like it.',
  threw: (where: string | null) =>
    where ? `it threw you before (${where}).` : 'it threw you before.',
  added: 'you put it among your cards yourself.',
  advert: (words: string) => `the advert asks for “${words}”.`,
  focus: (theme: string) => `you are working on “${theme}”.`,
  family: 'it is usual in work of this kind.',
  stage: 'it is usual at this stage.',
} as const

/** The question that a line of an advert becomes. */
export const advertQuestions: readonly ((words: string) => string)[] = [
  (words) => `Our advert says: “${words}”. What can you show us for it?`,
  (words) => `This is what we look for: “${words}”. Tell us of one time when it came to that.`,
  (words) => `About “${words}”: what have you done, and how did it end?`,
]

/** What is behind a question, where the bank does not say: the end of “They want to know …”. */
export const behindIt = {
  advert: 'whether you have really done it, and what came of it',
  threw: 'how you answer when it does not come by itself',
} as const

/** What an answer to any question looks like that comes to 1, 2, 3, 4 and 5. */
export const anyAnchors: Anchors = [
  'Something else was answered, or nothing.',
  'Near the question, but without an example or an end.',
  'The question is answered, with one example.',
  'With what you did yourself, and what came of it.',
  'All of this in under two minutes, with a number or a change at the end.',
]

/** What is said about the length of an answer. */
export const lengthWords = {
  none: 'It was not timed.',
  short: (spoken: string) => `${spoken}. Short is fine where the question is small.`,
  within: (spoken: string) => `${spoken}, which is within two minutes.`,
  over: (spoken: string, over: string) =>
    `${spoken}: ${over} over two minutes. The start is where most of it can go.`,
} as const

/** What is said about how an answer was spoken. */
export const paceWords = {
  slow: (pace: number) => `About ${pace} words a minute, which is slow. Pauses are in it.`,
  usual: (pace: number) => `About ${pace} words a minute, as most people speak.`,
  fast: (pace: number) =>
    `About ${pace} words a minute, which is fast. A breath after each sentence slows it.`,
  fillers: (many: string, most: string) => `${many} that only fill: ${most}.`,
  noFillers: 'Hardly a word that only fills.',
} as const

/** How an answer compares with the one before it. */
export const comparedWords = {
  first: 'The first time that you answered it here.',
  higher: (day: string) => `You rated it higher than ${day}.`,
  same: (day: string) => `You rated it the same as ${day}.`,
  lower: (day: string) => `You rated it lower than ${day}. One answer says little.`,
  unrated: (day: string) => `You also answered it ${day}.`,
  shorter: (seconds: string) => `It was ${seconds} shorter.`,
  longer: (seconds: string) => `It was ${seconds} longer.`,
} as const

/** The sheet for whoever plays the interviewer. */
export const friendWords = {
  title: 'You play the interviewer',
  intro: [
    'Thank you for lending your time. Read each question aloud as it stands, wait for the answer, and ask one thing more if you like.',
    'Let a silence be: four or five seconds feel long and are useful.',
    'Afterwards put a ring round the number whose line comes nearest. It rates the answer, never the person.',
    'At the end say one thing to keep and one to change. One is enough.',
  ],
  behind: (after: string) => `Behind it: ${after}.`,
  rating: 'Your number, 1 to 5',
  note: 'What you noticed',
  keep: 'One thing to keep',
  change: 'One thing to change',
  name: 'Your name',
} as const

/** What the pages of a rehearsal say of recording. */
export const recordWords = {
  local:
    'What is recorded stays with your records on this device, encrypted, and goes nowhere else. You can delete each answer for good.',
  onlyTab:
    'This browser keeps nothing beyond this page, so leave it open until each answer is kept.',
  remoteVoices:
    'No voice of this device reads English, so questions are not read aloud. Voices that send the words elsewhere are not used.',
  remoteSpeech:
    'This browser cannot write along on the device itself, so nothing is written along. You can type or paste what you said afterwards.',
  localSpeech: 'This browser writes along on the device itself. It may leave out “um” and “er”.',
} as const
