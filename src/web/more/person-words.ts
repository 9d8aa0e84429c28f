import type { Person, relations, supportRoles } from '../../core/vault/kinds/person.ts'

type Relation = (typeof relations)[number]
type Role = (typeof supportRoles)[number]

/** Who somebody is to the person, in the order of the list. */
export const relationWords: Readonly<Record<Relation, string>> = {
  friend: 'Friend',
  family: 'Family',
  partner: 'Partner',
  colleague: 'Colleague',
  mentor: 'Mentor',
  recruiter: 'Recruiter',
  interviewer: 'Interviewer',
  'hiring-manager': 'Hiring manager',
  peer: 'Someone in the same trade',
  other: 'Someone else',
}

/** What somebody is good for on a hard day, as a chip says it. */
export const roleWords: Readonly<Record<Role, string>> = {
  listen: 'Listens',
  advise: 'Gives advice',
  refer: 'Knows people',
  distract: 'Takes my mind off it',
}

/** "Friend · listens, takes my mind off it"; empty where nothing is known. */
export function sayPerson(person: Person): string {
  const relation = person.relation
    ? (relationWords[person.relation as Relation] ?? person.relation)
    : ''
  const roles = person.roles.map((role) => roleWords[role as Role] ?? role).join(', ')
  if (relation && roles) return `${relation} · ${roles.toLowerCase()}`
  return relation || roles || person.company || ''
}

/** A number as a link can dial it. */
export function dialled(phone: string): string {
  return phone.replace(/[^\d+*#]/g, '')
}
