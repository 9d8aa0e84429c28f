/** One specific ask to a friend, for tonight. `company` is null where it need not be named. */
export const oneLines = {
  tonight: (company: string | null) =>
    `Had a no${company ? ` from ${company}` : ''} tonight. No need to fix it. Could you ring me for ten minutes?`,
  today: (company: string | null) =>
    `Had a no${company ? ` from ${company}` : ''} today. No need to fix it. Could you ring me for ten minutes?`,
  silence: (company: string | null) =>
    `Stopped waiting for ${company ?? 'an answer'} today. No need to fix it. Could you ring me for ten minutes?`,
  lately: (company: string | null) =>
    `Had a no${company ? ` from ${company}` : ''} the other day and it still weighs. No need to fix it. Could you ring me for ten minutes?`,
  plain: () => 'It has been a heavy day. No need to fix it. Could you ring me for ten minutes?',
} as const
