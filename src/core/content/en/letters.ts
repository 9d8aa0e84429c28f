import type { LetterWords, TypeWords } from '../../letters/letter-words.ts'
import { shortName } from '../../letters/names.ts'
import { sayDayOfYear } from '../../time/say.ts'

/** Thanks for a talk, with one moment of it. */
const thankYou: TypeWords = {
  subject: ({ role, company }) =>
    role
      ? `Thank you: ${role}`
      : `Thank you for the conversation${company ? ` at ${company}` : ''}`,
  paragraphs: ({ role, day, slots }, tone) => {
    const talk = `the conversation${day ? ` on ${day}` : ''}${role ? ` about the role of ${role}` : ''}`
    return [
      {
        plain: `Thank you for ${talk}. One moment stays with me: ${slots.moment}`,
        warm: `Thank you very much for ${talk}; I enjoyed it. One moment stays with me: ${slots.moment}`,
        formal: `I would like to thank you for ${talk}. One moment has stayed with me: ${slots.moment}`,
      }[tone],
      {
        plain: slots.fits && `This is what it has to do with the role: ${slots.fits}`,
        warm: slots.fits && `It made me look forward to the role even more: ${slots.fits}`,
        formal: slots.fits && `I see in it a link to the role: ${slots.fits}`,
      }[tone],
      {
        plain: 'If anything is missing, I will gladly send it. I look forward to hearing from you.',
        warm: 'If anything is missing, just let me know. Whatever comes of it, it was good to meet you.',
        formal:
          'Should you need anything further, I will gladly provide it. I look forward to hearing from you.',
      }[tone],
    ]
  },
}

/** Three sentences: news, something useful, nothing asked. */
const keepInTouch: TypeWords = {
  subject: () => 'A short hello',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `A little news from me: ${slots.news}`,
      warm: `I have thought of you, so here is a little news from me: ${slots.news}`,
      formal: `I would like to let you know briefly how things stand: ${slots.news}`,
    }[tone],
    {
      plain: `This may be of use to you: ${slots.useful}`,
      warm: `I came across something that made me think of you: ${slots.useful}`,
      formal: `In addition, this may be of interest to you: ${slots.useful}`,
    }[tone],
    {
      plain: 'There is no need to answer.',
      warm: 'No answer needed; I hope that all is well with you.',
      formal: 'No reply is needed, and I wish you all the best.',
    }[tone],
  ],
}

/** The letters in English. */
export const letterWords: LetterWords = {
  greeting: (toName, tone) => {
    if (!toName) return tone === 'formal' ? 'Dear Sir or Madam,' : 'Hello,'
    return (
      { plain: 'Hello', warm: 'Hello', formal: 'Dear' }[tone] +
      ` ${tone === 'formal' ? toName : shortName(toName)},`
    )
  },
  close: { plain: 'Kind regards,', warm: 'With warm regards,', formal: 'Yours sincerely,' },
  day: sayDayOfYear,
  gaps: {
    moment: 'one moment of the talk',
    fits: 'what links it to the role',
    news: 'your news in one sentence',
    useful: 'something they can use, with a link',
    change: 'what has changed since',
    known: 'how you are connected',
    topic: 'what you would like to ask about',
    advert: 'the address of the advert',
    proofs: 'three proofs, a line each',
    work: 'what you worked on together',
    points: 'what they could mention',
    help: 'what you would like to learn',
    starts: 'the first day',
    pay: 'the pay',
    reason: 'why',
    helped: 'what they did for you',
    company: 'the employer',
  },
  types: { 'thank-you': thankYou, 'keep-in-touch': keepInTouch },
}
