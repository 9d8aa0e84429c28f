import type { LetterKind } from '../vault/kinds/reading.ts'
import { type FoundCompany, findCompany } from './company.ts'
import { prepareSender } from './company-sender.ts'
import type { Envelope } from './envelope.ts'
import { fold } from './fold.ts'
import type { LetterText } from './letter-text.ts'
import type { FoundName } from './names.ts'
import { findRequisition } from './requisition.ts'
import { findRole, findRolePlaces, namesJob, type RolePlace } from './role.ts'
import { findSignature } from './signature.ts'
import { prepareWho, type WhoText } from './who-text.ts'
import { findWriter, type Writer } from './writer.ts'

/** Who wrote a letter, and about which job. Unknown is null. */
export interface Who {
  readonly company: FoundCompany | null
  readonly role: FoundName | null
  /** The employer's number for the job, as written. */
  readonly requisition: FoundName | null
  readonly signature: FoundName | null
  readonly writer: Writer | null
}

/**
 * Finds employer, job, its number, who signed and whom to write to in a letter of any read language,
 * from head, text, signature and footer together. Advertising names
 * jobs without meaning one, and in letters of other kinds an employer has to be named plainly.
 */
export function findWho(
  letter: LetterText,
  head: {
    readonly fromName: string | null
    readonly fromAddress: string | null
    readonly envelope?: Envelope | undefined
  },
  kind: LetterKind,
): Who {
  const who = prepareWho(letter)
  const aboutAJob = kind !== 'noise' && kind !== 'other'
  const places = findRolePlaces(who)
  const sender = prepareSender(head.fromName, head.fromAddress)
  const first = findRole(who, places, null)
  // "Bakker Brink" and "Weber Optik" are who sends, although a baker's and a weaver's are jobs.
  const isSender = first !== null && fold(head.fromName ?? '').includes(fold(first.name))
  const job = isSender ? findRole(who, places, head.fromName) : first
  // What surely is a job is not taken for a company; what may be either still can be.
  const isJob = job !== null && namesJob(who, job.name.replace(/\S+s\b/g, ''))
  const plainly = job === null ? 0 : plainnessOf(places, job)
  const mayNameAJob =
    aboutAJob ||
    (isJob && (kind === 'other' || plainly >= 1.2)) ||
    (kind === 'other' && plainly >= 2.5)
  const company = findCompany(who, sender, isJob ? job : null, aboutAJob)
  const role = mayNameAJob ? withoutName(who, places, job, company) : null
  const signature = findSignature(who, head.fromName, company?.name ?? null)
  return {
    company,
    role,
    requisition: mayNameAJob ? findRequisition(who, role) : null,
    signature,
    writer: findWriter(who, sender, head, signature, company?.name ?? null),
  }
}

/** How strongly words lead to a role, so that it is not only one of many that are advertised. */
function plainnessOf(places: readonly RolePlace[], job: FoundName): number {
  return Math.max(
    0,
    ...places
      .filter(({ start, end }) => start <= job.start && end >= job.end)
      .map(({ weight }) => weight),
  )
}

/** "Althoff Steuerberater" has a job in it, which is nobody's in the letter. */
function isOnlyOfName({ folded }: WhoText, role: string, company: string): boolean {
  const name = fold(company)
  return name.includes(fold(role)) && !folded.replaceAll(name, '').includes(fold(role))
}

/** The role without the employer's name, where the two were read as one. */
function withoutName(
  who: WhoText,
  places: readonly RolePlace[],
  job: FoundName | null,
  company: FoundCompany | null,
): FoundName | null {
  if (job === null || company === null) return job
  const touches = fold(job.name).includes(fold(company.name))
  const role = touches ? findRole(who, places, company.name) : job
  return role !== null && isOnlyOfName(who, role.name, company.name) ? null : role
}
