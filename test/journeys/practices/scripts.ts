import type { Person } from '../harness/person.ts'

/** What a person does at the place of a practice, by the practice's number. */
export type Scripts = Readonly<Record<number, (person: Person) => Promise<void>>>
