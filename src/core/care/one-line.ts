import { oneLines } from '../content/en/one-line.ts'
import type { Now } from '../context.ts'
import { isNight } from '../recovery/mornings.ts'
import { noFacts } from '../recovery/no-facts.ts'
import { dateOf, daysBetween, timeOf } from '../time/calendar.ts'
import type { Readable } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { type Person, personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'

/** Relations whom one may simply ask for company. */
const close = new Set(['friend', 'family', 'partner'])

/** A shorter name for an employer in a line to a friend: "Lindholm Ferries Ltd" is "Lindholm". */
export function casualName(company: string): string {
  const [first = '', ...rest] = company.trim().split(/\s+/)
  const tooPlain =
    first.length < 4 ||
    /^(the|city|royal|north|south|east|west|new|old|first|saint|bank|university|house|green|blue|red|black|white|great|port)$/i.test(
      first,
    )
  return rest.length === 0 || tooPlain ? company.trim() : first
}

/**
 * The drafted line to a friend: one specific ask with an end (ten minutes), to be edited and sent by
 * the person. `recoveryId` null for a hard day without a no.
 */
export function oneLine(vault: Vault, recoveryId: string | null, now: Now): string {
  const facts = recoveryId === null ? undefined : noFacts(vault, recoveryId, now.zone)
  if (!facts) return oneLines.plain()
  const named = vault.get(applicationKind, facts.recovery.body.applicationId)?.body.company
  const company = named ? casualName(named) : null
  if (facts.recovery.body.toldBy === 'silence') return oneLines.silence(company)
  const days = daysBetween(facts.on, dateOf(now))
  if (days >= 2) return oneLines.lately(company)
  const sameEvening = days === 0 || (days === 1 && timeOf(now) < '05:00')
  if (!sameEvening) return oneLines.lately(company)
  return isNight(now) || timeOf(now) >= '17:00'
    ? oneLines.tonight(company)
    : oneLines.today(company)
}

/** People to be with: those who listen or distract, then friends and family, in the order kept. */
export function companyFor(vault: Vault): readonly Readable<Person>[] {
  const people = vault.all(personKind)
  const chosen = people.filter(({ body }) =>
    body.roles.some((role) => role === 'listen' || role === 'distract'),
  )
  const near = people.filter(
    (person) => !chosen.includes(person) && close.has(person.body.relation ?? ''),
  )
  return [...chosen, ...near]
}
