import type { LetterFacts, TypeWords } from '../../letters/letter-words.ts'

/** " for the role of Planner", " at Tarn Water", both, or nothing. */
function forRole({ role, company }: LetterFacts): string {
  return `${role ? ` for the role of ${role}` : ''}${company ? ` at ${company}` : ''}`
}

/** The same after a noun that the role itself follows: "the offer of the role of Planner". */
function ofRole({ role, company }: LetterFacts): string {
  return `${role ? ` of the role of ${role}` : ''}${company ? ` at ${company}` : ''}`
}

/** Thanks for a talk, with one moment of it. */
export const thankYou: TypeWords = {
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
      slots.fits &&
        {
          plain: `This is what it has to do with the role: ${slots.fits}`,
          warm: `It made me look forward to the role even more: ${slots.fits}`,
          formal: `I see in it a link to the role: ${slots.fits}`,
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

/** The first line says what has changed since. */
export const reapply: TypeWords = {
  subject: ({ role, company }) =>
    role ? `A new application: ${role}` : `A new application${company ? ` to ${company}` : ''}`,
  paragraphs: (facts, tone) => {
    const { day, slots } = facts
    const since = day ? `my application of ${day}` : 'my last application'
    return [
      {
        plain: `Since ${since}, this has changed: ${slots.change}`,
        warm: `Since ${since} I have not been idle, and this has changed: ${slots.change}`,
        formal: `Since ${since}, the following has changed: ${slots.change}`,
      }[tone],
      {
        plain: `That is why I would like to apply again${forRole(facts)}.`,
        warm: `So I would love to try again${forRole(facts)}; I remember our exchange well.`,
        formal: `I would therefore like to apply again${forRole(facts)}.`,
      }[tone],
      {
        plain: 'May I send you my documents? They are up to date.',
        warm: 'May I send you my documents? They are brought up to date, and I would be glad to talk.',
        formal: 'May I submit my documents to you? They have been brought up to date.',
      }[tone],
    ]
  },
}

/** One question after a long silence, and an easy answer. */
export const followUp: TypeWords = {
  subject: ({ role, company }) =>
    role ? `My application: ${role}` : `My application${company ? ` to ${company}` : ''}`,
  paragraphs: (facts, tone) => {
    const { day, slots } = facts
    const applied = day ? `On ${day} I applied` : 'Some time ago I applied'
    return [
      {
        plain: `${applied}${forRole(facts)}, and I am still interested.`,
        warm: `${applied}${forRole(facts)}, and I would still love to do this work.`,
        formal: `${applied}${forRole(facts)}, and my interest continues.`,
      }[tone],
      slots.fits &&
        {
          plain: `What draws me to it: ${slots.fits}`,
          warm: `What draws me to it most: ${slots.fits}`,
          formal: `What particularly speaks for it: ${slots.fits}`,
        }[tone],
      {
        plain: 'Could you tell me where things stand, or when you expect to decide?',
        warm: 'Could you give me a short word on where things stand?',
        formal: 'Could you let me know the state of the process, or when a decision is expected?',
      }[tone],
      {
        plain: 'One line is enough. If it has been decided already, that would help me too.',
        warm: 'One line is plenty, and a no would help me too. Thank you for your time.',
        formal:
          'A short reply is quite sufficient, also where the decision has been made. Thank you for your time.',
      }[tone],
    ]
  },
}

/** Yes to an offer, with what was agreed in writing. */
export const accept: TypeWords = {
  subject: ({ role, company }) =>
    role ? `I accept: ${role}` : `I accept your offer${company ? ` at ${company}` : ''}`,
  paragraphs: (facts, tone) => {
    const { slots } = facts
    return [
      {
        plain: `Thank you for the offer${ofRole(facts)}. I accept it gladly.`,
        warm: `Thank you so much for the offer${ofRole(facts)}. I accept it, and I look forward to working with you all.`,
        formal: `I would like to thank you for the offer${ofRole(facts)}, which I accept with pleasure.`,
      }[tone],
      [
        `My first day, as we agreed: ${slots.starts}`,
        slots.pay && `The pay, as in your offer: ${slots.pay}`,
      ]
        .filter(Boolean)
        .join(' '),
      {
        plain: 'Please send me the contract, and tell me what you need from me before then.',
        warm: 'Please send me the contract when it is ready, and tell me what I can prepare.',
        formal:
          'I look forward to receiving the contract, and to hearing which documents you require.',
      }[tone],
    ]
  },
}

/** No to an offer, kindly. */
export const decline: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Your offer: ${role}` : `Your offer${company ? ` at ${company}` : ''}`,
  paragraphs: (facts, tone) => {
    const { slots } = facts
    return [
      {
        plain: `Thank you for the offer${ofRole(facts)}, and for your time.`,
        warm: `Thank you very much for the offer${ofRole(facts)}, and for how you have treated me all along.`,
        formal: `I would like to thank you for the offer${ofRole(facts)} and for the time that you have given me.`,
      }[tone],
      [
        {
          plain: 'I have thought about it carefully, and I will not accept it.',
          warm: 'It was not easy, and after much thought I have decided not to accept it.',
          formal: 'After careful thought I have decided not to accept it.',
        }[tone],
        slots.reason && `What decided it: ${slots.reason}`,
      ]
        .filter(Boolean)
        .join(' '),
      {
        plain: 'I wish you well in finding the right person.',
        warm: 'I hope that our paths cross again, and wish you all the best.',
        formal: 'I wish you and the team every success.',
      }[tone],
    ]
  },
}

/** An application taken back before it is decided. */
export const withdraw: TypeWords = {
  subject: ({ role, company }) =>
    role
      ? `I withdraw my application: ${role}`
      : `I withdraw my application${company ? ` to ${company}` : ''}`,
  paragraphs: (facts, tone) => {
    const { slots } = facts
    return [
      {
        plain: `Thank you for considering my application${forRole(facts)}. I withdraw it today.`,
        warm: `Thank you very much for considering my application${forRole(facts)}. I would like to withdraw it today.`,
        formal: `I would like to thank you for considering my application${forRole(facts)}, which I hereby withdraw.`,
      }[tone],
      slots.reason && `The reason in short: ${slots.reason}`,
      {
        plain: 'Thank you for your time, and all the best with your choice.',
        warm: 'Thank you for your time; I was glad of the contact, and wish you a good choice.',
        formal: 'Thank you for your time. I wish you every success with your choice.',
      }[tone],
    ]
  },
}
