import { belongingTo } from '../applications/belonging.ts'
import type { Now } from '../context.ts'
import { dateIn } from '../time/calendar.ts'
import { sayDayOfYear } from '../time/say.ts'
import { gathered } from '../vault/gathered.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { type Attachment, attachmentKind } from '../vault/kinds/attachment.ts'
import { evidenceKind } from '../vault/kinds/learn.ts'
import { type Resume, resumeKind } from '../vault/kinds/resume.ts'
import type { Vault } from '../vault/vault.ts'
import { proofLine } from './resume-actions.ts'
import type { ResumeLine as EntryLine } from './resume-sections.ts'

/** One version in a list. */
export interface ResumeLine {
  readonly id: string
  readonly title: string
  /** "Made from Base. For Lindholm Ferries. Changed 10 March." */
  readonly says: string
}

/** A version as it went to an application. */
export interface SentVersion {
  readonly attachmentId: string
  readonly fileName: string
  readonly applicationId: string
  readonly employer: string
  /** "10 March" */
  readonly on: string
}

export interface MaterialsView {
  readonly sentence: string
  readonly resumes: readonly ResumeLine[]
  readonly hasProofs: boolean
}

/** What was printed, by what it was printed from. */
const printedFrom = gathered(attachmentKind, (vault) => {
  const by = new Map<string, { readonly id: string; readonly body: Attachment }[]>()
  for (const { id, body } of vault.all(attachmentKind)) {
    if (body.printedFromId === undefined) continue
    by.set(body.printedFromId, [...(by.get(body.printedFromId) ?? []), { id, body }])
  }
  return by
})

/** All versions, the one changed last first, and where the person stands with them. */
export function materialsView(vault: Vault, now: Now): MaterialsView {
  const all = [...vault.all(resumeKind)].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  const resumes = all.map(({ id, body, updatedAt }): ResumeLine => {
    const from = body.basedOn ? vault.get(resumeKind, body.basedOn)?.body.title : undefined
    const employer = employerOf(vault, body.applicationId)
    const sent = printedFrom(vault).get(id)?.length ?? 0
    const says = [
      from && `Made from ${from}.`,
      employer && `For ${employer}.`,
      sent > 0 && (sent === 1 ? 'Sent once.' : `Sent ${sent} times.`),
      `Changed ${sayDayOfYear(dateIn(updatedAt, now.zone), now)}.`,
    ]
    return { id, title: body.title, says: says.filter(Boolean).join(' ') }
  })
  return {
    sentence: sentenceFor(resumes.length),
    resumes,
    hasProofs: vault.all(evidenceKind).length > 0,
  }
}

function sentenceFor(versions: number): string {
  if (versions === 0) return 'Your résumé begins with what you have already.'
  if (versions === 1) return 'One résumé. Make another version when a job asks for it.'
  return `${versions} versions of your résumé. Each knows where it went.`
}

/** One version with what belongs to it. */
export interface ResumePage {
  readonly id: string
  readonly resume: Resume
  readonly readOnly: boolean
  readonly base: { readonly id: string; readonly title: string; readonly resume: Resume } | null
  /** The other versions, to compare it with. */
  readonly others: readonly { readonly id: string; readonly title: string }[]
  readonly employer: string | null
  readonly sent: readonly SentVersion[]
}

/** A version as its page shows it; undefined where it is not there. */
export function resumePage(vault: Vault, resumeId: string, now: Now): ResumePage | undefined {
  const found = vault.get(resumeKind, resumeId)
  if (!found) return undefined
  const { body, readOnly } = found
  const base = body.basedOn ? vault.get(resumeKind, body.basedOn) : undefined
  const sent = (printedFrom(vault).get(resumeId) ?? []).flatMap(({ id, body: file }) => {
    const { applicationId, name, addedAt } = file
    const employer = employerOf(vault, applicationId)
    if (!applicationId || !employer) return []
    const on = sayDayOfYear(dateIn(addedAt, now.zone), now)
    return { attachmentId: id, fileName: name, applicationId, employer, on }
  })
  return {
    id: resumeId,
    resume: body,
    readOnly,
    base: base ? { id: base.id, title: base.body.title, resume: base.body } : null,
    others: vault
      .all(resumeKind)
      .filter(({ id }) => id !== resumeId)
      .map(({ id, body: { title } }) => ({ id, title })),
    employer: employerOf(vault, body.applicationId) ?? null,
    sent,
  }
}

/** The résumé of one application: the versions to choose from, and those that went there. */
export interface ResumeChoice {
  /** Those made for it first. */
  readonly versions: readonly {
    readonly id: string
    readonly title: string
    readonly isForIt: boolean
  }[]
  readonly sent: readonly {
    readonly attachmentId: string
    /** "Base, printed 10 March"; the name of the file where the version is gone. */
    readonly says: string
    /** Null where the version is gone. */
    readonly resumeId: string | null
  }[]
}

/** What can go to an application as a résumé, and what went. */
export function resumesFor(vault: Vault, applicationId: string, now: Now): ResumeChoice {
  const versions = vault
    .all(resumeKind)
    .map(({ id, body }) => ({
      ...{ id, title: body.title },
      isForIt: body.applicationId === applicationId,
    }))
    .sort((a, b) => Number(b.isForIt) - Number(a.isForIt) || a.title.localeCompare(b.title))
  const sent = belongingTo(vault, attachmentKind, applicationId).flatMap(({ id, body }) => {
    if (body.printedFromId === undefined || body.use !== 'resume') return []
    const version = vault.get(resumeKind, body.printedFromId)
    const on = sayDayOfYear(dateIn(body.addedAt, now.zone), now)
    const says = `${version?.body.title ?? body.name}, printed ${on}`
    return [{ attachmentId: id, says, resumeId: version?.id ?? null }]
  })
  return { versions, sent }
}

/** Proofs of the evidence file whose words are not among these lines yet, the newest first. */
export function proofsBeside(
  vault: Vault,
  lines: readonly EntryLine[],
): readonly { readonly id: string; readonly words: string }[] {
  const there = new Set(lines.map(({ text }) => text))
  return vault
    .all(evidenceKind)
    .map(({ id, body }) => ({ id, words: proofLine(body) }))
    .filter(({ words }) => !there.has(words))
    .reverse()
}

function employerOf(vault: Vault, applicationId: string | undefined): string | undefined {
  return applicationId ? vault.get(applicationKind, applicationId)?.body.company : undefined
}
