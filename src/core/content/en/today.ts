import { sentenceCase } from '../../time/say.ts'
import { sayCount } from './counts.ts'

/** Where you stand, in one sentence. */
export const todaySentences = {
  first: 'Had a no? Start here.',
  nothing: 'Nothing today. Rest counts.',
  enough: 'Nothing more today. Rest counts.',
  talkToday: (time: string | null) =>
    `Your talk is today${time ? ` at ${time}` : ''}, and nothing more is asked before it.`,
  rests: 'You have a job, and the search rests.',
  nothingTonight: 'Nothing tonight. Rest counts.',
  one: 'One thing today.',
  some: 'A few things, one at a time.',
  lateLetter: 'It is late, and the letter is put away until morning.',
  late: 'It is late. Nothing has to be decided tonight.',
  gentleDay: 'A gentler day: one thing, and the rest can wait.',
  conversations: (count: number, next: string | null) => {
    const open =
      count === 1
        ? 'One conversation is open'
        : `${sentenceCase(sayCount(count))} conversations are open`
    if (!next) return `${open}.`
    return count === 1 ? `${open}; the talk is ${next}.` : `${open}; the next is ${next}.`
  },
  offer: (company: string) => `An offer from ${company} waits for your answer.`,
  lettersToLookThrough: (count: number) =>
    count === 1
      ? 'One letter from a mailbox waits for your look.'
      : `${sentenceCase(sayCount(count))} letters from a mailbox wait for your look.`,
  waiting: (count: number) =>
    count === 1
      ? 'One application is with an employer.'
      : `${sentenceCase(sayCount(count))} applications are with employers.`,
} as const

export const tomorrowWords = {
  one: (day: string, time: string, minutes: string) =>
    `${day} at ${time} there is one thing, ${minutes} minutes long.`,
  some: (day: string, count: number, time: string) =>
    `${day} there are ${sayCount(count)} things, the first at ${time}.`,
} as const

/** The steps that Today may suggest: title, because, button and a few words of detail. */
export const stepWords = {
  'letter-waiting': {
    title: (headline: string, company: string | null) =>
      `Say whether this is right: ${company && headline.startsWith(company) ? headline : headline.charAt(0).toLowerCase() + headline.slice(1)}`,
    unsure: (company: string | null) =>
      company ? `Say what this letter from ${company} is.` : 'Say what this letter is.',
    answer: (who: string | null) => `${who ?? 'They'} may have answered your note.`,
    because: 'Nothing follows from a letter until you have said what it is.',
    button: 'Look at it together',
  },
  pause: {
    title: 'Take two minutes for how it is now, or skip it.',
    because: (company: string) =>
      `${company} said no, and nothing has to be decided straight away.`,
    silence: (company: string) => `You stopped waiting for ${company}, and that can weigh as much.`,
    chosen: 'You chose this day for it.',
    button: 'Open the page',
  },
  company: {
    title: (name: string | null) =>
      name
        ? `Send ${name} one line, so that you are not alone with it.`
        : 'Send someone one line, so that you are not alone with it.',
    because: 'Being with someone helps more than going over it alone, and the line is written.',
    button: (name: string | null) => (name ? `Send it to ${name}` : 'See the line'),
    nobody: {
      title: 'Who could you be with tonight?',
      because: 'Being with someone helps more than going over it alone.',
      button: 'Someone to talk to',
    },
  },
  talk: {
    title: (what: string, company: string, when: string) =>
      `Get ready for the ${what} with ${company}, ${when}.`,
    because: (when: string) =>
      `It is ${when}, and two or three prepared examples help more than one more hour of reading.`,
    button: 'Get ready',
  },
  ask: {
    title: (whom: string) => `Read the note to ${whom}, and send it or not.`,
    button: (whom: string) => `Read the note to ${whom}`,
    ready: (since: string) => `ready since ${since}`,
  },
  closing: {
    title: (company: string) => `Finish the ${company} application.`,
    because: (when: string) => `It closes ${when}, and you saved it to apply.`,
    detail: (when: string) => `closes ${when}`,
    button: 'Open the application',
  },
  action: {
    title: (step: string) => step,
    because: (cue: string) => `You planned it: if ${cue}.`,
    overdue: (day: string) => `You planned it for ${day}; it can still be small, or be let go.`,
    button: 'Open the step',
  },
  learn: {
    title: {
      answer: (company: string) => `Write down what ${company} said, one point at a time.`,
      sort: (company: string) => `Sort what ${company} said.`,
    },
    because: {
      answer: 'An answer came, and a point that is written down can be used.',
      sort: 'A point that is sorted shows whether there is anything to do about it.',
    },
    button: 'Open what they said',
  },
  'look-back': {
    title: (company: string) => `Look back at ${company} with a fair eye, or leave it.`,
    because:
      'A night lies in between, and what you note within a few days is remembered better than it feels.',
    button: 'Look back',
  },
  quiet: {
    title: (company: string) => `Ask ${company} once, or let it rest.`,
    because: (days: number, in100: number) =>
      `There has been no word for ${days} days; about ${in100} in 100 still hear after that long.`,
    button: 'Read the letter',
  },
} as const
