import type { Now } from '../context.ts'
import { dateOf } from '../time/calendar.ts'
import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { type Person, personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import { lastContact } from './contacts.ts'

/** A day on which to be in touch, and why. */
export interface InTouch {
  readonly on: string
  readonly reason: string
  /** The day has come. */
  readonly due: boolean
}

/** The day that still stands for a person: one after which the two were in touch is over. */
export function inTouchOf(vault: Vault, person: Readable<Person>, now: Now): InTouch | null {
  const { inTouch } = person.body
  if (!inTouch) return null
  const today = dateOf(now)
  const last = lastContact(vault, person, { zone: now.zone, today })
  if (last !== null && last >= inTouch.on) return null
  return { on: inTouch.on, reason: inTouch.reason, due: inTouch.on <= today }
}

/** The people whose day has come, the longest waiting first. */
export function dueInTouch(vault: Vault, now: Now): readonly Readable<Person>[] {
  const today = dateOf(now)
  return planned(vault).filter(
    (person) => (person.body.inTouch?.on ?? '') <= today && inTouchOf(vault, person, now) !== null,
  )
}

const planned = gathered(personKind, (vault) =>
  vault
    .all(personKind)
    .filter(({ body }) => body.inTouch !== undefined)
    .sort((a, b) => ((a.body.inTouch?.on ?? '') < (b.body.inTouch?.on ?? '') ? -1 : 1)),
)
