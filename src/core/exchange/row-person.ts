import { exchangeWords } from '../content/en/exchange.ts'
import type { Now } from '../context.ts'
import { sayFullDate } from '../time/say.ts'
import type { Person } from '../vault/kinds/person.ts'
import type { TableChoices } from './choices.ts'
import type { TableRow } from './csv-reader.ts'
import { type CellDoubt, RowValues } from './row-values.ts'

/** A person as one row tells them. */
export interface RowPerson {
  readonly person: Person
  readonly doubts: readonly CellDoubt[]
}

/** The person of a row; null where it names nobody. */
export function personOfRow(
  row: TableRow,
  head: readonly string[],
  choices: TableChoices,
  now: Now,
): RowPerson | null {
  const values = new RowValues(row, head, choices, now)
  const parts = [values.line('firstName', 250), values.line('lastName', 250)]
  const name = values.line('name') ?? parts.filter((part) => part).join(' ')
  if (name === '') return null
  const since = values.day('knownSince', false)
  const isLinkedIn = choices.preset.id === 'linkedin-connections'
  const given = {
    name,
    roles: [],
    company: values.line('company'),
    jobTitle: values.line('jobTitle'),
    address: values.line('address'),
    phone: values.line('phone'),
    link: values.line('link', 2000),
    closeness: isLinkedIn ? ('acquaintance' as const) : undefined,
    knownFrom: knownFrom(isLinkedIn, since?.date),
  }
  const notes = values.notes()
  const entries = Object.entries({ ...given, notes: notes === '' ? undefined : notes })
  const person = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Person
  return { person, doubts: values.doubts }
}

function knownFrom(isLinkedIn: boolean, since: string | undefined): string | undefined {
  if (isLinkedIn) return exchangeWords.knownFromLinkedIn(since ? sayFullDate(since) : null)
  return since ? exchangeWords.knownSince(sayFullDate(since)) : undefined
}
