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
  adviceSays:
    'Time limits can be short, so ask early. They differ from case to case, and a saved copy of a page can be older than its day.',
  others: 'Other countries',
  all: 'Country by country',
  limitUnknown: 'Onward does not know the time limit here. Ask early.',
} as const

export const adviceWords = {
  de: {
    name: 'Antidiskriminierungsstelle des Bundes',
    country: 'Germany',
    limit: 'Two months from the day the rejection reached you, to make a claim in writing.',
    law: 'AGG § 15 (4)',
  },
  gb: {
    name: 'Acas, and the Equality Advisory and Support Service',
    country: 'Great Britain',
    limit:
      'Count three months, less one day, from what happened, and tell Acas in that time. A law of 2025 makes it six months; Acas can say whether that holds yet.',
    law: 'Equality Act 2010; Employment Rights Act 2025',
  },
  ie: {
    name: 'Workplace Relations Commission; Irish Human Rights and Equality Commission',
    country: 'Ireland',
    limit: 'Six months to make a complaint; at most twelve where there is a good reason.',
    law: 'Employment Equality Acts, section 77 (5)',
  },
  us: {
    name: 'Equal Employment Opportunity Commission',
    country: 'United States',
    limit: '180 days to file a charge; 300 days where a state or local law covers it too.',
    law: 'Title VII, 42 U.S.C. 2000e-5 (e)(1)',
  },
  fr: {
    name: 'Défenseur des droits',
    country: 'France',
    limit: 'Five years from when it came to light, to go to the labour court.',
    law: 'Code du travail, L1134-5',
  },
  at: {
    name: 'Gleichbehandlungsanwaltschaft',
    country: 'Austria',
    limit: 'Six months from the rejection, to go to court.',
    law: 'GlBG § 29 (1)',
  },
  ch: {
    name: 'Federal Office for Gender Equality, and the advice centre of your canton',
    country: 'Switzerland',
    limit: 'Three months from the rejection, to go to court, where it was about sex or gender.',
    law: 'GlG Art. 8 (2)',
  },
  ca: {
    name: 'Canadian Human Rights Commission',
    country: 'Canada',
    limit: 'A year, for employers under federal law, such as banks. Each province has its own.',
    law: 'Canadian Human Rights Act',
  },
  au: {
    name: 'Australian Human Rights Commission',
    country: 'Australia',
    limit:
      'Newer pages say 12 or 24 months, older ones six: keep to the six if you can. The states have their own.',
    law: 'Australian Human Rights Commission Act 1986',
  },
  nl: { name: 'College voor de Rechten van de Mens', country: 'Netherlands', limit: null },
  nz: { name: 'Human Rights Commission', country: 'New Zealand', limit: null },
  other: { name: 'An advice centre, a union or a lawyer', country: 'Anywhere else', limit: null },
} as const
