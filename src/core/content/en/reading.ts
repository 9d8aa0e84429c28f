import type { LetterKind } from '../../vault/kinds/reading.ts'

/** Whom and what a letter is about, as far as it says. */
export interface Who {
  readonly company: string | null
  readonly role: string | null
}

const from = ({ company }: Who) => (company ? ` from ${company}` : '')
const forRole = ({ role }: Who) => (role ? `, for ${role}` : '')
const aboutRole = ({ role }: Who) => (role ? `, about ${role}` : '')

/** What a letter is, as one says it; `sentence` begins with a capital and ends with a full stop. */
export const kindWords: Readonly<
  Record<LetterKind, { readonly label: string; readonly sentence: (who: Who) => string }>
> = {
  rejection: { label: 'A no', sentence: (who) => `A no${from(who)}${forRole(who)}.` },
  interview: {
    label: 'An invitation to talk',
    sentence: (who) => `An invitation to talk${from(who)}${aboutRole(who)}.`,
  },
  assessment: {
    label: 'An exercise or a test',
    sentence: (who) => `An exercise to do${from(who)}${forRole(who)}.`,
  },
  offer: { label: 'An offer', sentence: (who) => `An offer${from(who)}${forRole(who)}.` },
  confirmation: {
    label: 'They have my application',
    sentence: (who) =>
      who.company
        ? `${who.company} has your application${forRole(who)}.`
        : `Your application has arrived${forRole(who)}.`,
  },
  outreach: {
    label: 'They ask me to apply',
    sentence: (who) => `A message${from(who)}${aboutRole(who)}; you have not applied there.`,
  },
  noise: {
    label: 'An advert or a newsletter',
    sentence: (who) => `No answer to an application: an advert or a newsletter${from(who)}.`,
  },
  other: {
    label: 'Something else',
    sentence: (who) => `A letter${from(who)} that decides nothing${aboutRole(who)}.`,
  },
}
