import type { Readable } from '../vault/kind.ts'
import { type Person, personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import type { SupportRole } from './person-actions.ts'

const close: ReadonlySet<string> = new Set(['friend', 'family', 'partner'])

/**
 * True for somebody whom one knows a little: said so, or neither family nor friend. Moderately weak ties
 * help most in finding work (practices 70 to 72).
 */
export function isAcquaintance({ closeness, relation }: Person): boolean {
  if (closeness !== undefined) return closeness === 'acquaintance'
  return relation === undefined || !close.has(relation)
}

/** Whom one would ask for what, the best suited first; whoever fits none is not suggested. */
const suits: Readonly<Record<SupportRole, readonly ((person: Person) => boolean)[]>> = {
  listen: [({ relation = '' }) => close.has(relation), ({ closeness }) => closeness === 'close'],
  distract: [({ relation = '' }) => close.has(relation), ({ closeness }) => closeness === 'close'],
  advise: [
    ({ relation }) => relation === 'mentor',
    ({ relation = '' }) => ['colleague', 'peer', 'hiring-manager'].includes(relation),
    ({ relation }) => relation === 'recruiter',
  ],
  refer: [
    (person) => isAcquaintance(person) && person.company !== undefined,
    (person) => isAcquaintance(person),
    () => true,
  ],
}

/**
 * Everybody who could be asked for something: first those who are down for it, then those who would suit.
 * For a word at an employer, people whom one knows a little come before close friends.
 */
export function suitedFor(vault: Vault, role: SupportRole): readonly Readable<Person>[] {
  const people = vault.all(personKind)
  const down = people.filter(({ body }) => body.roles.includes(role))
  const others = people.filter(({ body }) => !body.roles.includes(role))
  const found = new Set<Readable<Person>>()
  const tiers = suits[role]
  if (role === 'refer') for (const person of down.filter(littleKnown)) found.add(person)
  for (const person of down) found.add(person)
  for (const fits of tiers) for (const person of others) if (fits(person.body)) found.add(person)
  return [...found]
}

const littleKnown = ({ body }: Readable<Person>) => isAcquaintance(body)
