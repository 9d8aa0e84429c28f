import { knownIn } from '../vault/kind.ts'
import { conversationForms, type Person, relations, supportRoles } from '../vault/kinds/person.ts'

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

/** How a talk was held, as a line of the page says it: "By phone". */
export const formWords: Readonly<Record<(typeof conversationForms)[number], string>> = {
  met: 'In person',
  phone: 'By phone',
  video: 'By video',
  message: 'By message',
  letter: 'By letter',
}

/** The relation in words; what this version does not know as it stands. Empty without one. */
export function sayRelation(relation: string | undefined): string {
  const known = knownIn(relations, relation)
  return known ? relationWords[known] : (relation ?? '')
}

/** "By phone"; null where it is not known. */
export function sayForm(form: string | undefined): string | null {
  const known = knownIn(conversationForms, form)
  return known ? formWords[known] : (form ?? null)
}

/** "Friend · listens, takes my mind off it"; the job where neither is known, and empty without any. */
export function sayPerson(person: Person): string {
  const relation = sayRelation(person.relation)
  const roles = person.roles
    .map((role) => {
      const known = knownIn(supportRoles, role)
      return known ? roleWords[known] : role
    })
    .join(', ')
  if (relation && roles) return `${relation} · ${roles.toLowerCase()}`
  return relation || roles || sayJob(person)
}

/** "Depot manager, Calder Freight"; empty where neither is known. */
export function sayJob({ jobTitle, company }: Person): string {
  return [jobTitle, company].filter(Boolean).join(', ')
}

/** A number as a link can dial it. */
export function dialled(phone: string): string {
  return phone.replace(/[^\d+*#]/g, '')
}
