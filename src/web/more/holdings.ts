import { sayFigure } from '../../core/content/en/counts.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import { entryKind } from '../../core/vault/kinds/care.ts'
import { keyringKind } from '../../core/vault/kinds/keyring.ts'
import { letterKind, letterTextKind } from '../../core/vault/kinds/letter.ts'
import { personKind } from '../../core/vault/kinds/person.ts'
import { dismissalKind } from '../../core/vault/kinds/plan.ts'
import { exampleKind, settingsKind } from '../../core/vault/kinds/settings.ts'
import { kinds } from '../../core/vault/kinds.ts'
import type { Vault } from '../../core/vault/vault.ts'

/** What somebody would look for in their records; what was deleted does not count. */
export interface Holdings {
  readonly applications: number
  readonly letters: number
  readonly pages: number
  readonly people: number
  /** Whether there is anything else that they made. */
  readonly hasMore: boolean
}

const named: ReadonlySet<string> = new Set(
  [applicationKind, letterKind, entryKind, personKind].map(({ name }) => name),
)
/** Kept beside what a person made, and by itself nothing that they would miss. */
const beside: ReadonlySet<string> = new Set(
  [letterTextKind, settingsKind, exampleKind, dismissalKind, keyringKind].map(({ name }) => name),
)

/** `counts` says how many there are of each kind, by its name. */
export function holdingsOf(counts: ReadonlyMap<string, number>): Holdings {
  const of = ({ name }: { readonly name: string }) => counts.get(name) ?? 0
  return {
    applications: of(applicationKind),
    letters: of(letterKind),
    pages: of(entryKind),
    people: of(personKind),
    hasMore: [...counts].some(
      ([name, count]) => count > 0 && !named.has(name) && !beside.has(name),
    ),
  }
}

export function holdingsIn(vault: Vault): Holdings {
  return holdingsOf(new Map(kinds.map(({ name }) => [name, vault.stored(name).length])))
}

export function isNothing(holdings: Holdings): boolean {
  return partsOf(holdings).length === 0
}

/** “3 applications, 2 letters, 1 journal page and other things of yours”. */
export function sayHoldings(holdings: Holdings): string {
  const parts = partsOf(holdings)
  const last = parts.pop() ?? 'nothing yet'
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}

function partsOf({ applications, letters, pages, people, hasMore }: Holdings): string[] {
  return [
    ...(applications > 0 ? [figured(applications, 'application', 'applications')] : []),
    ...(letters > 0 ? [figured(letters, 'letter', 'letters')] : []),
    ...(pages > 0 ? [figured(pages, 'journal page', 'journal pages')] : []),
    ...(people > 0 ? [figured(people, 'person', 'people')] : []),
    ...(hasMore ? ['other things of yours'] : []),
  ]
}

function figured(count: number, one: string, many: string): string {
  return `${sayFigure(count)} ${count === 1 ? one : many}`
}
