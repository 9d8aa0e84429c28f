import { CompanyIndex, type CompanyName, companyName } from '../applications/company-index.ts'
import { gathered } from '../vault/gathered.ts'
import type { Kind, Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import {
  type Person,
  personKind,
  type WishedEmployer,
  wishedEmployerKind,
} from '../vault/kinds/person.ts'
import type { Body } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'

/** Names of employers that are at least so alike mean one (`companyLikeness`): a slip of the pen. */
const SAME_EMPLOYER = 0.85

/** The people who work at an employer, in the order in which they were added. */
export const peopleAt = by(personKind, ({ company }: Person) => company)
/** The applications to an employer. */
export const applicationsTo = by(applicationKind, ({ company }: Application) => company)
/** The wished-for employers of this name. */
export const wishesFor = by(wishedEmployerKind, ({ name }: WishedEmployer) => name)

function by<Shape extends Body>(
  kind: Kind<Shape>,
  nameOf: (body: Shape) => string | undefined,
): (vault: Vault, employer: string) => readonly Readable<Shape>[] {
  const indexOf = gathered(kind, (vault) => {
    const index = new CompanyIndex<Readable<Shape>[]>()
    const known = new Map<string, { name: CompanyName; records: Readable<Shape>[] }>()
    for (const record of vault.all(kind)) {
      const said = nameOf(record.body)
      if (!said) continue
      const name = companyName(said)
      const same = known.get(name.joined)
      if (same) same.records.push(record)
      else {
        const records = [record]
        known.set(name.joined, { name, records })
        index.add(name, records)
      }
    }
    return index
  })
  return (vault, employer) => {
    const alike = indexOf(vault).alike(companyName(employer))
    return [...alike].flatMap(([records, likeness]) => (likeness >= SAME_EMPLOYER ? records : []))
  }
}
