import { stageOf } from '../applications/stage.ts'
import { stageWord } from '../applications/words.ts'
import { sayMany } from '../content/en/counts.ts'
import { sentenceCase } from '../time/say.ts'
import { type WishedEmployer, wishedEmployerKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import { applicationsTo, peopleAt } from './at-employer.ts'
import { type NamedRecord, namedApplication } from './person-page.ts'
import { sayPerson } from './person-words.ts'
import { isAcquaintance, suitedFor } from './suited-for.ts'

export interface WishRow {
  readonly id: string
  readonly name: string
  readonly why: string | null
  /** "Tom Adeyemi works there"; "Two people you know work there"; "Nobody you know yet". */
  readonly known: string
  /** The application that it has become; null while it is a wish. */
  readonly application: NamedRecord | null
}

/** The wished-for employers, the latest first. */
export function wishList(vault: Vault): readonly WishRow[] {
  return vault
    .all(wishedEmployerKind)
    .map(({ id, body }) => {
      const [latest] = applicationsTo(vault, body.name).toReversed()
      return {
        id,
        name: body.name,
        why: body.why ?? null,
        known: knownThere(vault, body),
        application: latest ? namedApplication(latest) : null,
      }
    })
    .reverse()
}

function knownThere(vault: Vault, { name }: WishedEmployer): string {
  const people = peopleAt(vault, name)
  const [first] = people
  if (!first) return 'Nobody you know there yet'
  if (people.length === 1) return `${first.body.name} works there`
  return `${sentenceCase(sayMany(people.length, 'person', 'people'))} you know work there`
}

export interface WishPage {
  readonly id: string
  readonly wish: WishedEmployer
  readonly sentence: string
  /** Whom one knows there, people whom one knows a little first. */
  readonly people: readonly (NamedRecord & { readonly says: string })[]
  /** Where nobody is known there: who might know somebody; null without anybody to ask. */
  readonly whoMightKnow: NamedRecord | null
  readonly applications: readonly (NamedRecord & { readonly stage: string })[]
  readonly readOnly: boolean
}

/** What is known about a wished-for employer; undefined where there is none of that id. */
export function wishPage(vault: Vault, id: string): WishPage | undefined {
  const record = vault.get(wishedEmployerKind, id)
  if (!record) return undefined
  const { body, readOnly } = record
  const there = peopleAt(vault, body.name)
  const inOrder = [
    ...there.filter(({ body }) => isAcquaintance(body)),
    ...there.filter(({ body }) => !isAcquaintance(body)),
  ]
  const [mightKnow] = there.length === 0 ? suitedFor(vault, 'refer') : []
  return {
    id,
    wish: body,
    sentence: `${knownThere(vault, body)}.`,
    people: inOrder.map(({ id, body }) => ({ id, name: body.name, says: sayPerson(body) })),
    whoMightKnow: mightKnow ? { id: mightKnow.id, name: mightKnow.body.name } : null,
    applications: applicationsTo(vault, body.name).map((application) => ({
      ...namedApplication(application),
      stage: stageWord(stageOf(application.body), null),
    })),
    readOnly,
  }
}
