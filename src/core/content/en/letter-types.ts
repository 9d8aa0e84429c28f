import type { LetterSlot, LetterTypeId } from '../../letters/letter-types.ts'

interface TypeProse {
  /** What the letter is, as a heading: "A thank-you". */
  readonly name: string
  /** What it does, in one line. */
  readonly does: string
  /** When it is right, in one sentence. */
  readonly when: string
}

/** What each letter is and when it is right. */
export const typeProse: Readonly<Record<LetterTypeId, TypeProse>> = {
  'ask-feedback': {
    name: 'A note after a no',
    does: 'Thanks, interest and at most two questions, in one letter.',
    when: 'A day or two after the no, and within a week.',
  },
  'thank-you': {
    name: 'A thank-you',
    does: 'After a talk: thanks, and one moment of it.',
    when: 'Within a day of the talk, one note of its own to each person.',
  },
  'keep-in-touch': {
    name: 'A short hello',
    does: 'Keeps a contact warm: news, something useful, nothing asked.',
    when: 'A month after you last heard from each other, and at most four times a year.',
  },
  connect: {
    name: 'A note to connect',
    does: 'Goes with a request to connect, in 300 characters.',
    when: 'In the days after you met, while they remember you.',
  },
  reapply: {
    name: 'A new application',
    does: 'Begins with what has changed since the last one.',
    when: 'Three to twelve months later, often six; for another role, sooner.',
  },
  'informational-talk': {
    name: 'A request for a talk',
    does: 'Twenty minutes about their work, not about a job.',
    when: 'Whenever you want to understand a place or a trade from the inside.',
  },
  referral: {
    name: 'A request to be referred',
    does: 'Asks somebody who knows you to pass your name on.',
    when: 'After at least one real exchange with them.',
  },
  recommendation: {
    name: 'A request for a recommendation',
    does: 'A few sentences from somebody you worked with.',
    when: 'Once you know what it is for, and while they remember the work.',
  },
  mentor: {
    name: 'A request to be mentored',
    does: 'Three talks of half an hour with somebody whose way you admire.',
    when: 'After a first exchange, with one thing that you want to learn.',
  },
  'follow-up': {
    name: 'A word about where it stands',
    does: 'One question after a long silence.',
    when: 'Once, three weeks after their last word.',
  },
  accept: {
    name: 'Yes to an offer',
    does: 'Accepts, and puts what was agreed in writing.',
    when: 'When you have the terms in writing and have slept on them.',
  },
  decline: {
    name: 'No to an offer',
    does: 'Declines kindly, and leaves the door as it is.',
    when: 'As soon as you have decided, before their date.',
  },
  withdraw: {
    name: 'Taking an application back',
    does: 'Tells them kindly that you are no longer a candidate.',
    when: 'As soon as you know, so that they can go on.',
  },
  'good-news': {
    name: 'Thanks to somebody who helped',
    does: 'Tells them that you have work, and what they did for it.',
    when: 'When you have signed.',
  },
}

/** A letter and whom it is for, as a heading: "For Maria: a thank-you." */
export function sayLetter(name: string, whom: string | null): string {
  return whom ? `For ${whom}: ${name.charAt(0).toLowerCase()}${name.slice(1)}.` : `${name}.`
}

/** Types in groups, in the order of the page of letters. */
export const typeGroups: readonly {
  readonly name: string
  readonly types: readonly LetterTypeId[]
}[] = [
  { name: 'While it runs', types: ['thank-you', 'follow-up', 'withdraw'] },
  { name: 'After a no', types: ['ask-feedback', 'keep-in-touch', 'connect', 'reapply'] },
  {
    name: 'People who can help',
    types: ['informational-talk', 'referral', 'recommendation', 'mentor'],
  },
  { name: 'At the end', types: ['accept', 'decline', 'good-news'] },
]

interface SlotProse {
  readonly label: string
  readonly hint: string
  /** How many lines the field has. */
  readonly rows: number
}

/** The fields for what only the person can say. */
export const slotProse: Readonly<Record<LetterSlot, SlotProse>> = {
  moment: {
    label: 'One moment of the talk',
    hint: 'Something that was said or shown, so that it could go to nobody else.',
    rows: 2,
  },
  fits: { label: 'What links it to the job', hint: 'Leave it empty if you like.', rows: 2 },
  news: { label: 'What is new with you', hint: 'One sentence.', rows: 2 },
  useful: {
    label: 'Something they can use',
    hint: 'An article, a date, a name. One sentence, with a link if there is one.',
    rows: 2,
  },
  change: {
    label: 'What has changed since',
    hint: 'A course, a project, a year of work. This is the first line of the letter.',
    rows: 2,
  },
  known: {
    label: 'What connects you',
    hint: 'Where you met, what you read of theirs, who knows you both.',
    rows: 2,
  },
  topic: {
    label: 'What you would like to ask about',
    hint: 'One thing that they know from the inside.',
    rows: 2,
  },
  advert: { label: 'The advert', hint: 'Its link.', rows: 1 },
  proofs: {
    label: 'Three proofs, a line each',
    hint: 'What you did and what came of it, ready to be forwarded.',
    rows: 4,
  },
  work: { label: 'What you worked on together', hint: 'One sentence.', rows: 2 },
  points: {
    label: 'What they could mention',
    hint: 'Two or three things that they saw themselves.',
    rows: 2,
  },
  help: {
    label: 'What you would like to learn',
    hint: 'One thing; it is easier to say yes to.',
    rows: 2,
  },
  starts: { label: 'Your first day', hint: 'As it stands in the offer.', rows: 1 },
  pay: {
    label: 'The pay',
    hint: 'As it stands in the offer; leave it empty if you like.',
    rows: 1,
  },
  reason: {
    label: 'What decided it',
    hint: 'Half a sentence, or nothing. You owe no reason.',
    rows: 2,
  },
  helped: { label: 'What they did for you', hint: 'One sentence.', rows: 2 },
}

/** Who somebody is, beside their name. */
export const whomWords = {
  known: 'on your list',
  wrote: 'wrote to you',
  met: (day: string) => `talked with you ${/^[A-Z]/.test(day) ? `on ${day}` : day}`,
} as const

/** The three tones. */
export const toneNames = { plain: 'Plain', warm: 'Warm', formal: 'Formal' } as const
