import type { TypeWords } from '../../letters/letter-words.ts'

const noIsFine = {
  plain: 'If you would rather not, that is quite all right.',
  warm: 'And if it does not suit you, that is quite all right; nothing changes between us.',
  formal: 'Should you prefer not to, I will of course understand.',
} as const

/** Three sentences: news, something useful, nothing asked. */
export const keepInTouch: TypeWords = {
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

/** A note that goes with a request to connect: at most 300 characters. */
export const connect: TypeWords = {
  subject: () => 'Staying in contact',
  paragraphs: ({ day, company, slots }, tone) => {
    const talk = `the conversation${day ? ` on ${day}` : ''}${company ? ` at ${company}` : ''}`
    return [
      [
        {
          plain: `Thank you for ${talk}.`,
          warm: `I enjoyed ${talk}, thank you.`,
          formal: `Thank you very much for ${talk}.`,
        }[tone],
        slots.moment && `I still think of this: ${slots.moment}`,
        {
          plain: 'I would like to stay in contact here.',
          warm: 'I would be glad to stay in contact here.',
          formal: 'I would be pleased to remain in contact here.',
        }[tone],
      ]
        .filter(Boolean)
        .join(' '),
    ]
  },
}

/** Under 100 words, the connection first, and not about a job. */
export const informationalTalk: TypeWords = {
  subject: ({ company }) =>
    company ? `A question about work at ${company}` : 'A question about your work',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `I turn to you for this reason: ${slots.known}`,
      warm: `I thought of you at once, for this reason: ${slots.known}`,
      formal: `I take the liberty of turning to you for this reason: ${slots.known}`,
    }[tone],
    {
      plain: `I would like to understand something better: ${slots.topic} I am not asking you for a job.`,
      warm: `There is something that you know from the inside and I do not: ${slots.topic} I am not asking you for a job.`,
      formal: `I would like to learn more about this: ${slots.topic} I am not approaching you about a position.`,
    }[tone],
    {
      plain: `Would you have 20 minutes for a call within the next two weeks? ${noIsFine.plain}`,
      warm: `Would you have 20 minutes for me within the next two weeks? ${noIsFine.warm}`,
      formal: `Could you spare 20 minutes for a call within the next two weeks? ${noIsFine.formal}`,
    }[tone],
  ],
}

/** The job, three proofs that can be passed on, an easy way out. */
export const referral: TypeWords = {
  subject: ({ role, company }) =>
    role
      ? `Would you pass my name on: ${role}`
      : `Would you pass my name on${company ? ` at ${company}` : ''}`,
  paragraphs: ({ role, company, slots }, tone) => {
    const job = `${role ? ` the role of ${role}` : ' a role'}${company ? ` at ${company}` : ''}`
    return [
      {
        plain: `I would like to apply for${job}: ${slots.advert}`,
        warm: `You know the place, and I would love to apply for${job}: ${slots.advert}`,
        formal: `I intend to apply for${job}: ${slots.advert}`,
      }[tone],
      {
        plain: `Would you pass my name on? ${noIsFine.plain}`,
        warm: `Would you be willing to pass my name on? ${noIsFine.warm}`,
        formal: `Would you be prepared to pass my name on? ${noIsFine.formal}`,
      }[tone],
      {
        plain: 'So that it costs you little, these lines can be forwarded as they are:',
        warm: 'So that it costs you no more than a minute, these lines can be forwarded as they are:',
        formal: 'For your convenience, these lines can be forwarded as they are:',
      }[tone],
      slots.proofs,
    ]
  },
}

/** What the two did together, and what could be said about it. */
export const recommendation: TypeWords = {
  subject: () => 'A few words about our work together',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `We worked together on this: ${slots.work}`,
      warm: `I like to think back to what we worked on together: ${slots.work}`,
      formal: `We worked together on the following: ${slots.work}`,
    }[tone],
    {
      plain:
        'I am looking for work. Would you write two or three sentences about me, on LinkedIn or as a letter?',
      warm: 'I am looking for work, and your word would mean much to me. Would you write two or three sentences about me, on LinkedIn or as a letter?',
      formal:
        'I am seeking a new position. Would you be prepared to write a short recommendation, on LinkedIn or as a letter?',
    }[tone],
    {
      plain: `This would help most: ${slots.points}`,
      warm: `This would help me most: ${slots.points}`,
      formal: `The following would be of most help: ${slots.points}`,
    }[tone],
    noIsFine[tone],
  ],
}

/** Why this person, what to learn, and how little time it takes. */
export const mentor: TypeWords = {
  subject: () => 'A request for your advice',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `I turn to you for this reason: ${slots.known}`,
      warm: `There is a reason why I thought of you first: ${slots.known}`,
      formal: `I turn to you for the following reason: ${slots.known}`,
    }[tone],
    {
      plain: `This is what I would like to learn: ${slots.help}`,
      warm: `This is what I would love to learn from you: ${slots.help}`,
      formal: `I would like to learn the following: ${slots.help}`,
    }[tone],
    {
      plain:
        'Would you talk with me for half an hour once a month, three times to begin with? I prepare each talk and keep to the time.',
      warm: 'Would you be willing to talk with me for half an hour once a month, three times to begin with? I prepare each talk, and after the third we see.',
      formal:
        'Would you be prepared to speak with me for half an hour once a month, three times to begin with? I would prepare each conversation and keep to the time.',
    }[tone],
    noIsFine[tone],
  ],
}

/** Thanks to somebody who helped, at the end of a search. */
export const goodNews: TypeWords = {
  subject: () => 'Good news, and thank you',
  paragraphs: ({ role, company, slots }, tone) => {
    const job = `${role ? ` as ${role}` : ''}${company ? ` at ${company}` : ''}`
    return [
      {
        plain: `I have found work${job}.`,
        warm: `I have good news: I have found work${job}.`,
        formal: `I am pleased to tell you that I have found a position${job}.`,
      }[tone],
      {
        plain: `You had a part in it: ${slots.helped} Thank you for that.`,
        warm: `You had a part in it, and I have not forgotten: ${slots.helped} Thank you for that.`,
        formal: `You contributed to it: ${slots.helped} I would like to thank you for that.`,
      }[tone],
      {
        plain: 'If I can do something for you one day, please say so.',
        warm: 'When you need somebody one day, please think of me.',
        formal: 'Should I be able to help you in turn, I would be glad to.',
      }[tone],
    ]
  },
}
