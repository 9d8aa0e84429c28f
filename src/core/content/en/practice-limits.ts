/** What may mostly not be asked, and what can be said. Never legal advice. */
export const limitWords = {
  title: 'What may not be asked',
  says: 'Some things have nothing to do with how you would do the work. In many countries an employer may not ask about them, or not base a choice on them.',
  notAdvice:
    'Onward gives no legal advice, and the law differs from place to place. Have it checked before you rely on it.',
  ways: 'Three ways to answer, all of them fine',
  verify: 'To be checked with the office named; nobody has yet.',
  aside: 'If it weighs on you afterwards, “This felt unfair” keeps the facts.',
  where: 'Who can tell you where you live',
} as const

/** Ways to answer such a question, each with words to begin with. */
export const limitAnswers = [
  {
    id: 'behind-it',
    name: 'Answer what may be behind it',
    says: 'I can work the hours in the advert, and I can travel as it says.',
  },
  {
    id: 'ask-back',
    name: 'Ask back, calmly',
    says: 'May I ask what it has to do with the work? Then I can answer that.',
  },
  {
    id: 'leave-it',
    name: 'Leave it',
    says: 'I would rather keep to the work, if that is all right.',
  },
] as const

/** What is asked about, what may be meant by it, and words that answer that. */
export const limitRows = [
  {
    id: 'family',
    about: 'A partner, children, or whether you want any',
    behind: 'Whether you can work the hours.',
    say: 'I can do the hours that the job needs. What do they look like in a usual week?',
  },
  {
    id: 'pregnancy',
    about: 'Whether you expect a child',
    behind: 'Whether you will be there.',
    say: 'I would rather keep to the work. I can start on the day that you named.',
  },
  {
    id: 'health',
    about: 'Illness, a disability, or days that you were ill',
    behind: 'Whether you can do the tasks.',
    say: 'I can do the tasks in the advert. If I need something for it, I will tell you in time.',
  },
  {
    id: 'age',
    about: 'How old you are, or when you will stop working',
    behind: 'Whether you will stay, or can learn.',
    say: 'I mean to stay and do this work well. Here is what I learnt last.',
  },
  {
    id: 'origin',
    about: 'Where you or your parents come from, or your first language',
    behind: 'Whether you may work here, and can speak with people.',
    say: 'I am allowed to work here, and I work in this language each day.',
  },
  {
    id: 'belief',
    about: 'What you believe, or which feasts you keep',
    behind: 'Whether you can work on certain days.',
    say: 'I can work the days in the advert. Is there one that you have in mind?',
  },
  {
    id: 'love',
    about: 'Whom you love, or how you live',
    behind: 'Nothing that has to do with the work.',
    say: 'I would rather keep to the work, if that is all right.',
  },
  {
    id: 'union',
    about: 'A union or a party',
    behind: 'Whether you will speak up.',
    say: 'I keep that apart from a talk about a job.',
  },
  {
    id: 'record',
    about: 'Old troubles with the law',
    behind: 'Whether there is a rule for this job that asks for it.',
    say: 'Does this job need a check by law? If so, I will do it the way it is set out.',
  },
  {
    id: 'pay-before',
    about: 'What you earned before',
    behind: 'How low they can go.',
    say: 'I would rather speak about this job. What have you planned for it?',
  },
] as const

/** By country: which law says so and what it covers, by the ids of the rows. */
export const limitCountries = {
  gb: {
    name: 'Great Britain',
    law: 'Equality Act 2010; health before an offer: section 60',
    rows: ['family', 'pregnancy', 'health', 'age', 'origin', 'belief', 'love'],
  },
  ie: {
    name: 'Ireland',
    law: 'Employment Equality Acts 1998 to 2015',
    rows: ['family', 'pregnancy', 'health', 'age', 'origin', 'belief', 'love'],
  },
  de: {
    name: 'Germany',
    law: 'AGG § 1 and § 7; what courts say of the right to ask',
    rows: ['family', 'pregnancy', 'health', 'age', 'origin', 'belief', 'love', 'union'],
  },
  us: {
    name: 'United States',
    law: 'Title VII, ADEA, ADA; pay before and old records: some states and cities',
    rows: ['pregnancy', 'health', 'age', 'origin', 'belief', 'love', 'record', 'pay-before'],
  },
  fr: {
    name: 'France',
    law: 'Code du travail, L1132-1 and L1221-6',
    rows: ['family', 'pregnancy', 'health', 'age', 'origin', 'belief', 'love', 'union'],
  },
  at: {
    name: 'Austria',
    law: 'Gleichbehandlungsgesetz',
    rows: ['family', 'pregnancy', 'age', 'origin', 'belief', 'love'],
  },
} as const
