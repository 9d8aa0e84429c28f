import { helpWords } from '../content/en/help.ts'

/** One place to turn to. */
export interface HelpLine {
  readonly id: string
  readonly name: string
  /** ISO 3166 codes; empty where it is meant for any country. */
  readonly countries: readonly string[]
  readonly countryLabel: string
  /** To ring, as dialled there. */
  readonly phone: string | null
  /** To text, with the word to send where one is needed; null where we know of none. */
  readonly text: string | null
  /** A page with chat or more numbers. */
  readonly web: string | null
  readonly says: string
  readonly danger: boolean
  /**
   * The day on which somebody rang the number or read it on the service's own page. Null: not yet;
   * the card then says so. To be checked again every six months.
   */
  readonly verifiedOn: string | null
  readonly source: string
}

export const helpLines: readonly HelpLine[] = [
  {
    id: 'samaritans-uk-ie',
    name: 'Samaritans',
    countries: ['GB', 'IE'],
    countryLabel: 'United Kingdom and Ireland',
    phone: '116 123',
    text: null,
    web: 'https://www.samaritans.org',
    says: 'Free to call, day and night. They listen; they do not judge.',
    danger: false,
    verifiedOn: null,
    source: 'samaritans.org contact-samaritan; irishtimes.com 1.526624',
  },
  {
    id: 'shout-uk',
    name: 'Shout',
    countries: ['GB'],
    countryLabel: 'United Kingdom',
    phone: null,
    text: '85258',
    web: 'https://giveusashout.org',
    says: 'For when typing is easier than talking. Free, day and night; any first word will do.',
    danger: false,
    verifiedOn: null,
    source: 'crisistextline.uk how-it-works; fullfact.org samaritans-text-message-service',
  },
  {
    id: '988-us',
    name: '988 Lifeline',
    countries: ['US'],
    countryLabel: 'United States',
    phone: '988',
    text: '988',
    web: 'https://988lifeline.org',
    says: 'Call, text or chat, day and night.',
    danger: false,
    verifiedOn: null,
    source: 'hcfl.gov national-crisis-help-line; mcphs.edu 988 page',
  },
  {
    id: 'text-about-it-ie',
    name: 'Text About It',
    countries: ['IE'],
    countryLabel: 'Ireland',
    phone: null,
    text: '50808',
    web: 'https://www.textaboutit.ie',
    says: 'For when typing is easier than talking. Free, day and night.',
    danger: false,
    verifiedOn: null,
    source: 'textaboutit.ie',
  },
  {
    id: 'telefonseelsorge-de',
    name: 'TelefonSeelsorge',
    countries: ['DE'],
    countryLabel: 'Germany',
    phone: '0800 111 0 111',
    text: null,
    web: 'https://www.telefonseelsorge.de',
    says: 'Free, day and night; by chat and mail on their page.',
    danger: false,
    verifiedOn: null,
    source: 'telefonseelsorge.de',
  },
  {
    id: 'telefonseelsorge-at',
    name: 'Telefonseelsorge',
    countries: ['AT'],
    countryLabel: 'Austria',
    phone: '142',
    text: null,
    web: 'https://www.telefonseelsorge.at',
    says: 'Free, day and night; by chat on their page.',
    danger: false,
    verifiedOn: null,
    source: 'telefonseelsorge.at',
  },
  {
    id: '143-ch',
    name: 'Die Dargebotene Hand',
    countries: ['CH'],
    countryLabel: 'Switzerland',
    phone: '143',
    text: null,
    web: 'https://www.143.ch',
    says: 'Day and night; by chat and mail on their page.',
    danger: false,
    verifiedOn: null,
    source: '143.ch',
  },
  {
    id: '3114-fr',
    name: '3114',
    countries: ['FR'],
    countryLabel: 'France',
    phone: '3114',
    text: null,
    web: 'https://3114.fr',
    says: 'Free, day and night.',
    danger: false,
    verifiedOn: null,
    source: '3114.fr',
  },
  {
    id: '024-es',
    name: 'Línea 024',
    countries: ['ES'],
    countryLabel: 'Spain',
    phone: '024',
    text: null,
    web: null,
    says: 'Free, day and night.',
    danger: false,
    verifiedOn: null,
    source: 'Spanish Ministry of Health, line 024',
  },
  {
    id: '988-ca',
    name: '9-8-8',
    countries: ['CA'],
    countryLabel: 'Canada',
    phone: '988',
    text: '988',
    web: 'https://988.ca',
    says: 'Call or text, day and night, in English and French.',
    danger: false,
    verifiedOn: null,
    source: '988.ca',
  },
  {
    id: 'find-a-helpline',
    name: 'findahelpline.com',
    countries: [],
    countryLabel: 'Anywhere else',
    phone: null,
    text: null,
    web: 'https://findahelpline.com',
    says: 'Lists lines to call, text or chat with in about 130 countries.',
    danger: false,
    verifiedOn: null,
    source: 'lifeline-international.com, ThroughLine',
  },
  {
    id: 'emergency-uk-ie',
    name: 'Emergency',
    countries: ['GB', 'IE'],
    countryLabel: 'United Kingdom and Ireland',
    phone: '999',
    text: null,
    web: null,
    says: '112 works as well.',
    danger: true,
    verifiedOn: null,
    source: 'Public emergency numbers',
  },
  {
    id: 'emergency-us',
    name: 'Emergency',
    countries: ['US', 'CA'],
    countryLabel: 'United States and Canada',
    phone: '911',
    text: null,
    web: null,
    says: 'Police, fire and ambulance.',
    danger: true,
    verifiedOn: null,
    source: 'Public emergency numbers',
  },
  {
    id: 'emergency-112',
    name: 'Emergency',
    countries: [],
    countryLabel: 'European Union and many other countries',
    phone: '112',
    text: null,
    web: null,
    says: 'Works from any mobile phone in the European Union, without credit too.',
    danger: true,
    verifiedOn: null,
    source: 'Public emergency numbers',
  },
]

export interface HelpCard {
  readonly words: typeof helpWords
  /** The person's own country first, then those for anywhere, then the others. */
  readonly lines: readonly HelpLine[]
  readonly danger: readonly HelpLine[]
  /** "Last checked on 3 May", or that nobody has yet. */
  readonly checked: string
}

/** The help card, ordered for a country (ISO 3166) or for nobody in particular. Works offline. */
export function helpCard(country: string | null | undefined): HelpCard {
  const rank = (line: HelpLine) =>
    country && line.countries.includes(country) ? 0 : line.countries.length === 0 && country ? 1 : 2
  const ordered = helpLines
    .map((line, place) => ({ line, place }))
    .sort((a, b) => rank(a.line) - rank(b.line) || a.place - b.place)
    .map(({ line }) => line)
  const checkedOn = helpLines.map((line) => line.verifiedOn)
  const oldest = checkedOn.includes(null) ? null : ([...checkedOn].sort()[0] ?? null)
  return {
    words: helpWords,
    lines: ordered.filter((line) => !line.danger),
    danger: ordered.filter((line) => line.danger),
    checked: oldest ? `All checked since ${oldest}.` : helpWords.unverified,
  }
}
