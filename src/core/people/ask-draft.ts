import { type Ask, asks } from '../content/en/people.ts'
import { shortName } from '../letters/names.ts'
import { openApplications } from '../next/open-applications.ts'
import { personKind, wishedEmployerKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import { suitedFor } from './suited-for.ts'

/** The most people and employers that an ask offers to choose from. */
const MOST_OFFERED = 8

export interface AskChoices {
  readonly ask: Ask
  /** Whom to ask, the best suited first. */
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly phone: string | null
    readonly address: string | null
  }[]
  /** What it may be about; empty for an ask that is about no employer. */
  readonly employers: readonly string[]
}

/**
 * Whom a need can be put to, and about what; `firstId` is offered first, whatever they are good for.
 * Undefined for an ask that there is not.
 */
export function askChoices(
  vault: Vault,
  askId: string,
  firstId: string | null = null,
): AskChoices | undefined {
  const ask = asks.find(({ id }) => id === askId)
  if (!ask) return undefined
  const first = firstId === null ? undefined : vault.get(personKind, firstId)
  const suited = suitedFor(vault, ask.role).filter(({ id }) => id !== firstId)
  const people = [...(first ? [first] : []), ...suited]
    .slice(0, MOST_OFFERED)
    .map(({ id, body: { name, phone = null, address = null } }) => ({ id, name, phone, address }))
  return { ask, people, employers: ask.aboutEmployer ? employersInMind(vault) : [] }
}

/** The ask in words to one person, short enough for a message. */
export function askText(
  vault: Vault,
  {
    askId,
    personId,
    employer,
  }: {
    readonly askId: string
    readonly personId: string
    readonly employer: string | null
  },
): string {
  const ask = asks.find(({ id }) => id === askId)
  const person = vault.get(personKind, personId)
  if (!ask || !person) return ''
  return ask.text(shortName(person.body.name), employer)
}

/** Employers that one has in mind, the latest first, each once. */
function employersInMind(vault: Vault): readonly string[] {
  const applied = openApplications(vault).map(({ body }) => body.company)
  const wished = vault.all(wishedEmployerKind).map(({ body }) => body.name)
  return [...new Set([...wished.reverse(), ...applied.toReversed()])].slice(0, MOST_OFFERED)
}
