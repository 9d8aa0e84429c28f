/** A note that asks for a few more days before an offer is answered. */
export const moreTimeWords = {
  subject: (role: string | null) => (role ? `Your offer: ${role}` : 'Your offer'),
  text: (facts: {
    readonly greeting: string | null
    readonly role: string | null
    readonly until: string
    readonly signed: string
  }) =>
    [
      facts.greeting ? `Dear ${facts.greeting},` : 'Hello,',
      `Thank you for the offer${facts.role ? ` of ${facts.role}` : ''}. I am glad of it, and I would like to answer it with care.`,
      `Could I give you my answer by ${facts.until}? If that is not possible, please tell me, and I will keep to your date.`,
      ['Kind regards', facts.signed].filter((line) => line !== '').join('\n'),
    ].join('\n\n'),
} as const
