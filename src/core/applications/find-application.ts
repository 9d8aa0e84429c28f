import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'
import { companyWords, plainWords } from './company-name.ts'
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
  const alike = name === null ? null : employersLike(vault, name)
  const matches: ApplicationMatch[] = []
  for (const employer of alike ? alike.keys() : employersOf(vault).employers) {
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

interface CompanyName {
  readonly words: readonly string[]
  readonly joined: string
  readonly initials: string
}

function companyName(name: string): CompanyName {
  const words = companyWords(name)
  return { words, joined: words.join(''), initials: words.map((word) => word[0]).join('') }
}

interface Employer {
  readonly name: CompanyName
  readonly applications: Readable<Application>[]
}

/** How alike employers are to a name, those that are not alike left out. */
type Likeness = ReadonlyMap<Employer, number>

/** Every employer applied to, and what was found out about the names that letters gave. */
const employersOf = gathered(applicationKind, (vault) => {
  const byName = new Map<string, Employer>()
  for (const record of vault.all(applicationKind)) {
    const name = companyName(record.body.company)
    const employer = byName.get(name.joined)
    if (employer) employer.applications.push(record)
    else byName.set(name.joined, { name, applications: [record] })
  }
  return { employers: [...byName.values()], alike: new Map<string, Likeness>() }
})

function employersLike(vault: Vault, name: string): Likeness {
  const { employers, alike } = employersOf(vault)
  const known = alike.get(name)
  if (known) return known
  const wanted = companyName(name)
  const found = new Map<Employer, number>()
  for (const employer of employers) {
    const likeness = companyLikeness(wanted, employer.name)
    if (likeness > 0) found.set(employer, likeness)
  }
  alike.set(name, found)
  return found
}

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

/** 1 for the same name, 0.9 for a part of it, 0.85 for a slip of the pen, 0.7 for its initials. */
function companyLikeness(a: CompanyName, b: CompanyName): number {
  if (a.joined === b.joined) return 1
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (short.words[0] === long.words[0] && short.words.every((word) => long.words.includes(word))) {
    return 0.9
  }
  if (oneSlip(a.joined, b.joined)) return 0.85
  return short.words.length === 1 && long.words.length >= 3 && short.joined === long.initials
    ? 0.7
    : 0
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

/** One letter added, lost, changed or swapped with its neighbour, in words of five letters and more. */
function oneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1
  }
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB === `${restA[1]}${restA[0]}`
}
