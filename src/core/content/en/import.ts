import { sentenceCase } from '../../time/say.ts'
import type { LetterKind } from '../../vault/kinds/reading.ts'
import { sayCount, sayMany } from './counts.ts'

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
      ? 'One from somebody who asks you to apply.'
      : `${sentenceCase(sayCount(count))} from people who ask you to apply.`,
  /** "3 letters, 14 February to 2 March. New to Onward." */
  letters: (count: number, from: string, until: string): string => {
    const letters = sentenceCase(sayMany(count, 'letter', 'letters'))
    return from === until ? `${letters}, ${from}.` : `${letters}, ${from} to ${until}.`
  },
  isNew: 'New to Onward.',
  joins: 'Joins what you keep here.',
  opens: 'This one came in the last 14 days, so what follows a no opens with it.',
  noSubject: 'Without a subject',
  which: 'Which one is it?',
  newOne: 'A new one',
  signed: (name: string): string => `Signed by ${name}.`,
  template: 'A template; no name to ask.',
  employer: 'Which employer is it from?',
  kind: (kind: LetterKind): string => `Is it ${kindGuess[kind]}?`,
  trust: 'Is it really from them?',
} as const
