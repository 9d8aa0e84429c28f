import { knownIn } from '../vault/kind.ts'
import { searchMeans } from '../vault/kinds/search-log.ts'

type Means = (typeof searchMeans)[number]

/** How something was done, as a benefit office words it. */
export const meansWords: Readonly<Record<Means, string>> = {
  online: 'Online',
  mail: 'By mail',
  phone: 'By phone',
  'in-person': 'In person',
  agency: 'Through an agency',
  event: 'At an event',
  training: 'Training',
  other: 'Another way',
}

/** The means in words; what this version does not know as it stands, empty without any. */
export function sayMeans(means: string | null | undefined): string {
  const known = knownIn(searchMeans, means)
  return known ? meansWords[known] : (means ?? '')
}

/** How an application was sent, by how the job was found; what is not here is not said. */
export const meansOfChannel: Readonly<Record<string, Means>> = {
  board: 'online',
  'company-site': 'online',
  social: 'online',
  agency: 'agency',
  event: 'event',
}

/** How a talk was held, by its form in an event or a conversation. */
export const meansOfForm: Readonly<Record<string, Means>> = {
  phone: 'phone',
  video: 'online',
  'on-site': 'in-person',
  met: 'in-person',
  message: 'online',
  letter: 'mail',
}

/** A letter of one's own by what it was for; one to a friend is nobody's business and not here. */
export const letterDeeds: Readonly<Record<string, string>> = {
  'ask-feedback': 'Asked for feedback',
  'thank-you': 'Thanked after a talk',
  'keep-in-touch': 'Kept in touch',
  connect: 'Asked to connect',
  reapply: 'Applied again',
  'informational-talk': 'Asked for a talk about the work',
  referral: 'Asked to be recommended',
  recommendation: 'Asked for a reference',
  mentor: 'Asked for advice',
  'follow-up': 'Followed up an application',
  accept: 'Accepted an offer',
  decline: 'Declined an offer',
  withdraw: 'Withdrew an application',
}

/** Words of the log itself. */
export const logWords = {
  applied: (role: string | undefined) => (role ? `Applied for ${role}` : 'Applied'),
  spoke: (name: string) => `Spoke with ${name}`,
  attended: (name: string) => `Went to ${name}`,
  columns: ['Day', 'What you did', 'Employer', 'How', 'Result'],
} as const
