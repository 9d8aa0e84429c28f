import { plainWords } from '../applications/company-name.ts'
import type { ApplicationField, Field, PersonField, TableSubject } from './fields.ts'
import { applicationHeadings, personHeadings } from './header-words.ts'

/** A heading as it is compared: "Company name", `companyName` and `company_name` are the same. */
export function headingKey(heading: string): string {
  return plainWords(heading.slice(0, 200)).join('')
}

const byKey: Readonly<Record<TableSubject, ReadonlyMap<string, Field>>> = {
  applications: keysOf(applicationHeadings),
  people: keysOf(personHeadings),
}

function keysOf(
  headings: Readonly<Partial<Record<ApplicationField | PersonField, string>>>,
): ReadonlyMap<string, Field> {
  const keys = new Map<string, Field>()
  for (const [field, words] of Object.entries(headings)) {
    for (const heading of words.split('|')) keys.set(headingKey(heading), field as Field)
  }
  return keys
}

/** What a column with this heading holds, by the tables of headings; undefined for any other. */
export function fieldOfHeading(heading: string, subject: TableSubject): Field | undefined {
  return byKey[subject].get(headingKey(heading))
}

/** How many different fields these cells are headings of, as a row of either kind of table. */
export function knownHeadings(cells: readonly string[]): number {
  const of = (subject: TableSubject) =>
    new Set(cells.flatMap((cell) => fieldOfHeading(cell, subject) ?? [])).size
  return Math.max(of('applications'), of('people'))
}
