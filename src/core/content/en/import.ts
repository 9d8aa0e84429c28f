import { sentenceCase } from '../../time/say.ts'
import type { LetterKind } from '../../vault/kinds/reading.ts'
import { sayCount, sayFigure, sayMany } from './counts.ts'

/** What a letter is taken to be, in the middle of a question. */
const kindGuess: Readonly<Record<LetterKind, string>> = {
  confirmation: 'word that your application arrived',
  rejection: 'a no',
  interview: 'an invitation to talk',
  assessment: 'an exercise to do',
  offer: 'an offer',
  outreach: 'a message from somebody who looks for people',
  noise: 'an advert',
  other: 'something else',
}

/** What is said while letters are read from files, and before and after. */
export const importWords = {
  title: 'Letters to look through',
  /** Where nothing waits. */
  invite: 'A whole mailbox, read in a few minutes.',
  inviteUnder:
    'Choose what your mail program exported. It is read on this device and goes nowhere. Only letters about your search are kept, and nothing is added until you say so.',
  /** Where nothing waits and an import has not come to its end. */
  unfinished: 'One mailbox is not read to its end.',
  unfinishedUnder: 'There is no hurry with it.',
  from: 'From a mailbox',
  mailboxes: (count: number): string => `${sayCount(count)} of them`,
  employer: 'Who wrote it',
  job: 'For which job',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  another: 'Bring in another mailbox',
  ways: [
    'Gmail: Google Takeout, then Mail. Unpack what you get and choose the .mbox file.',
    'Thunderbird: the file of a folder, such as Inbox, in your profile; or save letters as .eml.',
    'Apple Mail: Mailbox, then Export Mailbox. Choose the folder that it makes.',
    'Outlook: save or drag letters to a folder as .eml, and choose that folder.',
  ],
  reading: (name: string): string => `${name} is being read.`,
  /** "1,203 letters so far; 41 are about your search." */
  soFar: (read: number, about: number): string => {
    const found = about === 0 ? 'none yet' : `${sayFigure(about)} ${about === 1 ? 'is' : 'are'}`
    return `${sayFigure(read)} ${read === 1 ? 'letter' : 'letters'} so far; ${found} about your search.`
  },
  readingUnder:
    'You can go on with something else meanwhile. Of letters about other things nothing is kept.',
  stop: 'Stop here',
  noFiles: 'There is no file with letters among these. Nothing was changed.',
  oneAtATime: 'A mailbox is being read. The next can come after it.',
  cut: (name: string): string =>
    `${name} could not be read to its end. What was read is kept. Choose the file again to go on.`,
  stopped: (name: string, read: number): string =>
    `You stopped ${name} after ${sayCount(read)} ${read === 1 ? 'letter' : 'letters'}. What was read is kept. Choose the same file to go on from there.`,
  cutOff: (name: string, read: number): string =>
    `The reading of ${name} was cut off after ${sayCount(read)} ${read === 1 ? 'letter' : 'letters'}. What was read is kept. Choose the same file to go on from there.`,
  elsewhere: (name: string): string => `${name} is being read in another window.`,
  goOn: 'Choose the file again',
  enough: 'This much is enough',
  ended: 'Noted. What was read is kept.',
  whereFrom: 'Where the file comes from',
} as const

/** The page on which a past search appears, in words. */
export const reviewWords = {
  /** "412 letters were read here; 23 are about your search, from nine employers." */
  headline: (read: number, about: number, employers: number): string => {
    const letters = `${sentenceCase(sayMany(read, 'letter was', 'letters were'))} read here`
    if (about === 0) return `${letters}; nothing waits for you.`
    const search = `${sayCount(about)} ${about === 1 ? 'is' : 'are'} about your search`
    if (employers === 0) return `${letters}; ${search}.`
    return `${letters}; ${search}, from ${sayMany(employers, 'employer', 'employers')}.`
  },
  /** "Only letters about your search were kept; of 389 others nothing is kept." */
  forgotten: (count: number): string =>
    count === 1
      ? 'Only letters about your search were kept; of the other one nothing is kept.'
      : `Only letters about your search were kept; of ${sayCount(count)} others nothing is kept.`,
  note: 'Nothing is added until you say so. Noes from more than 14 days ago are filed quietly and open nothing.',
  clear: (count: number): string =>
    count === 1
      ? 'One that says it plainly'
      : `${sentenceCase(sayCount(count))} that say it plainly`,
  acceptAll: (count: number): string =>
    count === 1 ? 'Accept it' : `Accept all ${sayCount(count)}`,
  look: (count: number): string => `${sentenceCase(sayCount(count))} where Onward had to guess`,
  aside: (count: number): string =>
    count === 1
      ? 'One that may not be about your search.'
      : `${sentenceCase(sayCount(count))} that may not be about your search.`,
  /** "3 letters, 14 February to 2 March." */
  letters: (count: number, from: string, until: string): string => {
    const letters = sentenceCase(sayMany(count, 'letter', 'letters'))
    return from === until ? `${letters}, ${from}.` : `${letters}, ${from} to ${until}.`
  },
  isNew: 'New to Onward.',
  joins: 'Joins what you keep here.',
  opens: 'This one came in the last 14 days, so what follows a no opens with it.',
  noSubject: 'Without a subject',
  more: (count: number): string => `${sentenceCase(sayCount(count))} more like these`,
  accept: 'Accept',
  correct: 'Correct',
  leaveOut: 'Leave out',
  leaveAllOut: 'Leave these out',
  undo: 'Undo',
  undoAll: (count: number): string => `Undo all ${sayCount(count)}`,
  kept: 'Kept',
  leftOut: 'Left out',
  /** In the quiet word: "Osprey Couriers, Route Analyst kept." */
  saidKept: (title: string): string => `${title} kept.`,
  saidLeftOut: (title: string): string => `${title} left out. It does not come again.`,
  saidAllKept: (count: number): string =>
    count === 1 ? 'It is kept.' : `All ${sayCount(count)} are kept.`,
  saidAgain: (title: string): string => `${title} waits again.`,
  saidAllAgain: 'They wait again.',
  saidBeside: 'It is with the others now.',
  saidNext: 'Noted. One more question about it.',
  keeping: (done: number, all: number): string =>
    `${sayCount(done)} of ${sayCount(all)} kept so far.`,
  read: (count: number): string => (count === 1 ? 'Read the letter' : 'Read the letters'),
  hide: (count: number): string => (count === 1 ? 'Put the letter away' : 'Put the letters away'),
  follows: 'What comes after it',
  open: 'Open it',
  looked: 'What you have looked at',
  clearMargin: 'Clear',
  lookMargin: 'Worth a look',
  asideMargin: 'Set aside',
  asideShow: 'Show them',
  asideHide: 'Fold them',
  asideKeep: 'Keep the letter',
  yes: 'Yes',
  yesItIs: 'Yes, it is',
  no: 'No',
  keepLikeThis: 'Keep it like this',
  leaveAsItWas: 'Leave it as it was',
  whatIsIt: 'What is it?',
  whatAreThey: 'What are they?',
  apart: 'About something else',
  where: 'Where does it belong?',
  missingEmployer: 'Which employer is it from? A short name is enough.',
  allDone: 'That is all of them.',
  allDoneUnder: 'Nothing else waits here. What you kept is among your applications.',
  goOn: 'Go to Applications',
  which: 'Which one is it?',
  newOne: 'A new one',
  signed: (name: string): string => `Signed by ${name}.`,
  template: 'A template; no name to ask.',
  employer: 'Which employer is it from?',
  kind: (kind: LetterKind): string => `Is it ${kindGuess[kind]}?`,
  trust: 'Is it really from them?',
} as const
