import { CompanyIndex, companyName } from '../applications/company-index.ts'
import { companyWords, plainWords } from '../applications/company-name.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { type Person, personKind, wishedEmployerKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import type { TableChoices } from './choices.ts'
import { Pending } from './pending.ts'
import type { CellDoubt } from './row-values.ts'
import { stableId } from './stable-id.ts'
import type { LeftLine, PlannedRow } from './table-plan.ts'

/** Employers' names that are at least so alike are one employer. */
const SAME_EMPLOYER = 0.85

/** Which people are brought in. */
export type WhichPeople = Pick<TableChoices, 'onlyAtEmployers' | 'bringsBack'>

/** Plans people of a table or of visiting cards, one after another. */
export class PeoplePlanner {
  readonly #pending: Pending<Person>
  readonly #byName = new Map<string, string[]>()
  readonly #employers: CompanyIndex<true> | null

  constructor(vault: Vault, { onlyAtEmployers, bringsBack }: WhichPeople) {
    this.#pending = new Pending(vault, personKind, bringsBack)
    for (const { id, body } of vault.all(personKind)) this.#index(id, body)
    this.#employers = onlyAtEmployers ? employersOf(vault) : null
  }

  get changes() {
    return this.#pending.changes()
  }

  person(line: number, person: Person, doubts: readonly CellDoubt[] = []): PlannedRow | LeftLine {
    const head = { line, doubts, unknownStage: null, isUndated: false, like: null }
    if (this.#employers && !this.#isAtEmployer(person)) return { ...head, outcome: 'elsewhere' }
    const id = stableId('x', keyOf(person))
    const present = this.#pending.stands(id)
    if (present === 'deleted' || present === 'closed') return { ...head, outcome: present, person }
    const known = present === 'here' ? id : this.#same(person)
    const before = known === undefined ? undefined : this.#pending.body(known)
    if (known !== undefined && before) {
      const after = joinedPerson(before, person)
      if (after === before) return { ...head, outcome: 'same', person: before }
      return this.#keep(known, after, { ...head, outcome: 'joins' })
    }
    return this.#keep(id, person, { ...head, outcome: 'adds' })
  }

  #keep(id: string, person: Person, planned: PlannedRow): PlannedRow | LeftLine {
    if (!this.#pending.put(id, person)) return { line: planned.line, code: 'does-not-fit' }
    if (planned.outcome === 'adds') this.#index(id, person)
    return { ...planned, person }
  }

  #index(id: string, { name }: Person): void {
    const key = nameKey(name)
    const ids = this.#byName.get(key)
    if (ids) ids.push(id)
    else this.#byName.set(key, [id])
  }

  /** Somebody of the same name, unless another address, page or employer says that it is another. */
  #same(person: Person): string | undefined {
    return this.#byName.get(nameKey(person.name))?.find((id) => {
      const other = this.#pending.body(id)
      if (!other || this.#pending.isReadOnly(id)) return false
      if (agree(person.link, other.link) || agree(person.address, other.address)) return true
      if (person.link && other.link && person.link !== other.link) return false
      if (person.address && other.address) return false
      return !person.company || !other.company || sameCompany(person.company, other.company)
    })
  }

  #isAtEmployer({ company }: Person): boolean {
    if (!company || !this.#employers) return false
    const likeness = this.#employers.alike(companyName(company)).get(true) ?? 0
    return likeness >= SAME_EMPLOYER
  }
}

function employersOf(vault: Vault): CompanyIndex<true> {
  const index = new CompanyIndex<true>()
  for (const { body } of vault.all(applicationKind)) index.add(companyName(body.company), true)
  for (const { body } of vault.all(wishedEmployerKind)) index.add(companyName(body.name), true)
  return index
}

const nameKey = (name: string): string => plainWords(name).join(' ')
const agree = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase()
const sameCompany = (one: string, other: string): boolean =>
  companyWords(one).join('') === companyWords(other).join('')

/** The name with the page or the address, which two people may share; else with the employer. */
function keyOf({ name, link, address, company = '' }: Person): readonly string[] {
  return ['person', nameKey(name), (link ?? address)?.toLowerCase() ?? nameKey(company)]
}

/** The person with what is known besides; the same body where nothing is new. */
function joinedPerson(there: Person, coming: Person): Person {
  const missing = Object.entries(coming).filter(
    ([field, value]) => value !== undefined && there[field as keyof Person] === undefined,
  )
  return missing.length === 0 ? there : { ...there, ...Object.fromEntries(missing) }
}
