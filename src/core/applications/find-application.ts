import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'
import { CompanyIndex, type CompanyName, companyName } from './company-index.ts'
import { plainWords } from './company-name.ts'
import { oneSlip } from './one-slip.ts'
import { stageOf } from './stage.ts'

/** An application that a company and a role may mean. */
export interface ApplicationMatch {
  readonly id: string
  readonly company: string
  readonly role: string | null
  /** What fits, for a person to check: "same employer, similar role". */
  readonly why: string
  /** 0 to 1; how it is made up stands at `findApplications`. */
  readonly score: number
  /** How alike the roles are, 0 to 1; null where one of them is not known. */
  readonly sameRole: number | null
  /** False once it is rejected, withdrawn or accepted; closed by silence counts as open. */
  readonly open: boolean
}

/** The least that counts as a match, and as one that can be trusted alone. */
export const WORTH_ASKING = 0.45
const CLEAR = 0.7
/** How far the best has to be ahead of the next. */
const AHEAD = 0.15

/**
 * The applications that a company and a role (as a letter or a person names them) may mean, best
 * first. Legal forms, case, accents, "&" and small slips do not matter. The company makes three
 * quarters of the score and the role a quarter, half of which is given where a role is unknown;
 * without a company only an almost equal role counts.
 */
export function findApplications(
  vault: Vault,
  named: { readonly company: string | null; readonly role: string | null },
): readonly ApplicationMatch[] {
  const name = named.company?.trim() || null
  const role = named.role ? plainWords(named.role) : []
  const { employers, index } = employersOf(vault)
  const alike = name === null ? null : index.alike(companyName(name))
  const matches: ApplicationMatch[] = []
  for (const employer of alike ? alike.keys() : employers) {
    const sameCompany = alike?.get(employer) ?? null
    for (const record of employer.applications) {
      const match = matchOf(record, sameCompany, role)
      if (match && match.score >= WORTH_ASKING) matches.push(match)
    }
  }
  return matches.sort((a, b) => b.score - a.score || Number(b.open) - Number(a.open))
}

/**
 * The one match that is clear: well fitting, and well ahead of the next or the only one that is still
 * open among equals. Undefined when a person has to choose.
 */
export function theOne(matches: readonly ApplicationMatch[]): ApplicationMatch | undefined {
  const [best] = matches
  if (!best || best.score < CLEAR) return undefined
  const close = matches.filter((match) => match.score > best.score - AHEAD)
  if (close.length === 1) return best
  const open = close.filter((match) => match.open)
  return open.length === 1 && open[0]?.score === best.score ? open[0] : undefined
}

interface Employer {
  readonly name: CompanyName
  readonly applications: Readable<Application>[]
}

/** Every employer applied to, and what was found out about the names that letters gave. */
const employersOf = gathered(applicationKind, (vault) => {
  const byName = new Map<string, Employer>()
  const index = new CompanyIndex<Employer>()
  for (const record of vault.all(applicationKind)) {
    const name = companyName(record.body.company)
    const known = byName.get(name.joined)
    if (known) {
      known.applications.push(record)
      continue
    }
    const employer = { name, applications: [record] }
    byName.set(name.joined, employer)
    index.add(name, employer)
  }
  return { employers: [...byName.values()], index }
})

function matchOf(
  { id, body }: Readable<Application>,
  sameCompany: number | null,
  role: readonly string[],
): ApplicationMatch | undefined {
  const theirs = plainWords(body.role ?? '')
  const sameRole = role.length > 0 && theirs.length > 0 ? roleLikeness(role, theirs) : null
  if (sameCompany === null && (sameRole ?? 0) < 0.9) return undefined
  const { stage, closed } = stageOf(body)
  return {
    id,
    company: body.company,
    role: body.role ?? null,
    why: whyOf(sameCompany ?? 0, sameRole),
    score: (sameCompany === null ? 0 : 0.75 * sameCompany) + roleShare(sameCompany, sameRole),
    sameRole,
    open: !closed || !['accepted', 'rejected', 'withdrawn'].includes(stage),
  }
}

/** The role makes a quarter, half of which is given where it is unknown; alone it makes half. */
function roleShare(sameCompany: number | null, sameRole: number | null): number {
  return (sameCompany === null ? 0.5 : 0.25) * (sameRole ?? 0.5)
}

function whyOf(company: number, role: number | null): string {
  const employer = company === 1 ? 'same employer' : company > 0 ? 'similar employer' : ''
  const job =
    role === null ? '' : role >= 0.9 ? 'same role' : role >= 0.5 ? 'similar role' : 'another role'
  return [employer, job].filter((part) => part !== '').join(', ')
}

/** How alike two titles are, 0 to 1. */
export function rolesAlike(one: string, other: string): number {
  return roleLikeness(plainWords(one), plainWords(other))
}

/** Marks that say nothing about which job it is. */
const empty = new Set([
  'a',
  'an',
  'the',
  'of',
  'for',
  'and',
  'in',
  'at',
  'm',
  'f',
  'd',
  'w',
  'x',
  'mfd',
  'mwd',
  'role',
  'position',
  'post',
  'job',
])

/** Words in common, of the shorter and of both: 1 for the same title, 0 for nothing alike. */
function roleLikeness(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [a, b].map((words) => new Set(words.filter((word) => !empty.has(word))))
  if (!one || !other || one.size === 0 || other.size === 0) return 0.5
  const shared = [...one].filter(
    (word) => other.has(word) || [...other].some((o) => oneSlip(word, o)),
  )
  const ofShorter = Math.min(1, shared.length / Math.min(one.size, other.size))
  const ofBoth = Math.min(1, shared.length / (one.size + other.size - shared.length))
  return ofBoth === 1 ? 1 : 0.6 * ofBoth + 0.3 * ofShorter
}
