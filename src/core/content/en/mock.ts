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
  (words) => `Our advert says: “${words}”. When did you last do something like that?`,
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

/** What stands in the way of a recording: what happened, what is kept, what to do. */
export const troubleWords = {
  unsupported:
    'This browser cannot record here. You can answer aloud without it; the clock runs all the same.',
  denied:
    'The browser was told not to let Onward use the microphone or camera. Nothing was recorded. Allow it beside the address, or go on without.',
  'no-device':
    'No microphone, or no camera, was found. Plug one in and try again, choose the voice alone, or go on without.',
  busy: 'The microphone or camera is in use by another program, or does not answer. Close that program and try again, or go on without.',
  unplugged:
    'The microphone or camera was unplugged. What you said until then is kept. Plug it in and try again, or go on without.',
  hidden:
    'Paused, since you were on another page. What you said until then is kept; go on when you like.',
  full: 'This device has no room left. What you said until then is kept. Delete a recording that you no longer need, or go on without.',
  long: 'This answer reached 15 minutes and was ended. All of it is kept.',
  failed:
    'The browser broke off. What you said until then is kept. Try again, or go on without recording.',
} as const

/** What is said of a recording that could not be put with its answer yet. */
export const takeWords = {
  waits: (why: string) =>
    `${why} What you said is kept on this device and waits under “A recording was interrupted” on the page of rehearsals.`,
  noRoom: 'There was no room to put the recording with its answer.',
  locked: 'It is sealed. Open your records with your passphrase first, then keep it.',
  notNow: 'The recording could not be put with its answer just now.',
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
