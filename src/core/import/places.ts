import { type CompanyName, companyLikeness, companyName } from '../applications/company-index.ts'
import { type ApplicationMatch, findApplications } from '../applications/find-application.ts'
import { reviewWords } from '../content/en/import.ts'
import type { Vault } from '../vault/vault.ts'
import type { AsShown } from './accept.ts'
import type { Place } from './say.ts'

/** A place that a letter may belong to, by a name that tells it from the others. */
export interface PlaceChoice extends Place {
  readonly label: string
}

/** So many of either sort are offered. */
const MOST = 4
/** An employer's names at least so alike may be of one employer. */
const PERHAPS_THE_SAME = 0.7

type Waiting = Pick<AsShown, 'id' | 'applicationId' | 'company' | 'role'>

/** Applications that are kept, others that wait, and a new one. */
export function placeChoices(
  matches: readonly ApplicationMatch[],
  waiting: readonly Waiting[],
): readonly PlaceChoice[] {
  const applications = matches.slice(0, MOST)
  const named = new Set(applications.map(({ id }) => id))
  const groups = waiting
    .filter(({ applicationId }) => applicationId === null || !named.has(applicationId))
    .slice(0, MOST)
  const employers = new Set([...applications, ...groups].map(({ company }) => company ?? ''))
  const label = ({ company, role }: Pick<Waiting, 'company' | 'role'>): string =>
    employers.size === 1 && role ? role : placeTitle(company, role)
  return [
    ...applications.map((match) => ({
      label: label(match),
      applicationId: match.id,
      besideId: null,
      begins: false,
    })),
    ...groups.map((group) => ({
      label: label(group),
      applicationId: group.applicationId,
      besideId: group.applicationId === null ? group.id : null,
      begins: false,
    })),
    { label: reviewWords.newOne, applicationId: null, besideId: null, begins: true },
  ]
}

/** Where letters of this employer and role may belong, `waiting` among others; the person chooses. */
export function placesFor(
  vault: Vault,
  named: { readonly company: string; readonly role: string | null },
  waiting: readonly Waiting[],
): readonly PlaceChoice[] {
  const name = companyName(named.company)
  return placeChoices(
    named.company.trim() === '' ? [] : findApplications(vault, named),
    waiting.filter(({ company }) => isPerhaps(name, company)),
  )
}

function isPerhaps(name: CompanyName, company: string | null): boolean {
  return company !== null && companyLikeness(name, companyName(company)) >= PERHAPS_THE_SAME
}

export function placeTitle(company: string | null, role: string | null): string {
  return [company, role].filter((part) => part).join(', ')
}
