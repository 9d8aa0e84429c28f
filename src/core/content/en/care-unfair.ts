/** "This felt unfair": facts, dates, and who gives advice. Never legal advice. */
export const unfairWords = {
  title: 'This felt unfair',
  says: 'A calm place for the facts, while they are fresh. Whether it was against the law is for others to say; Onward gives no legal advice.',
  seal: 'Sealed. Nothing here is sent to anyone.',
  closed: 'What you kept before is still closed. It is there, and opens with your passphrase.',
  open: 'Open it in the journal',
  what: { label: 'What happened or was said', hint: 'As near to the words as you remember.' },
  on: 'When',
  who: { label: 'Who', hint: 'A name, or what they do there.' },
  witnesses: { label: 'Who else saw or heard it', hint: 'Leave it empty if nobody did.' },
  letters: {
    label: 'Where it stands in writing',
    hint: 'A mail, the advert, a message. Keep a copy.',
  },
  keep: 'Keep this fact',
  heading: 'What you have kept',
  wait: {
    on: 'The letter to them waits, because advice comes first.',
    off: 'The letter to them does not wait.',
    start: 'Let the letter wait',
    stop: 'The letter need not wait any more',
  },
  advice: 'Who gives advice, and how long there is',
  adviceSays: 'Time limits can be short, so ask early. They differ from case to case.',
  country: 'To see your country first:',
  settings: 'Set it in Settings',
  limitUnknown: 'Onward does not know the time limit here. Ask early.',
  unchecked: 'Not checked with the office itself yet.',
  checkedOn: (day: string) => `Checked on ${day}.`,
} as const

export const adviceWords = {
  de: {
    name: 'Antidiskriminierungsstelle des Bundes',
    country: 'Germany',
    limit:
      'Two months from the rejection, or from when you learned of it, to make a claim in writing.',
  },
  gb: {
    name: 'Acas, and the Equality Advisory and Support Service',
    country: 'Great Britain',
    limit: null,
  },
  ie: {
    name: 'Workplace Relations Commission; Irish Human Rights and Equality Commission',
    country: 'Ireland',
    limit: 'Six months to make a complaint; it can be made longer for a good reason.',
  },
  us: {
    name: 'Equal Employment Opportunity Commission',
    country: 'United States',
    limit: '180 days to file a charge; 300 days where a state or local law covers it too.',
  },
  fr: { name: 'Défenseur des droits', country: 'France', limit: null },
  at: { name: 'Gleichbehandlungsanwaltschaft', country: 'Austria', limit: null },
  other: { name: 'An advice centre, a union or a lawyer', country: 'Anywhere else', limit: null },
} as const
