import { resumeWords } from '../content/en/resume.ts'
import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, remove, replace } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found, without } from '../vault/found.ts'
import { type Evidence, evidenceKind } from '../vault/kinds/learn.ts'
import { type Resume, resumeKind } from '../vault/kinds/resume.ts'
import { SETTINGS_ID, settingsKind } from '../vault/kinds/settings.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<Change[]>
/** A new version and its id. */
export type NewResume = Result<{ readonly id: string; readonly changes: readonly Change[] }>

/** A version without anything in it. */
export function emptyResume(title: string, addedAt: string): Resume {
  return {
    title,
    basics: { profiles: [] },
    work: [],
    volunteer: [],
    education: [],
    projects: [],
    skills: [],
    languages: [],
    certificates: [],
    awards: [],
    publications: [],
    interests: [],
    references: [],
    addedAt,
  }
}

/** Starts a version with the person's name in it, where that is known. Problem: `too-long`. */
export function startResume(
  vault: Vault,
  input: { readonly title?: string },
  context: Context,
): NewResume {
  const title = input.title?.trim() || freeTitle(vault, resumeWords.baseTitle)
  const name = vault.get(settingsKind, SETTINGS_ID)?.body.name
  const empty = emptyResume(title, context.now.instant)
  return keepNew(name ? { ...empty, basics: { name, profiles: [] } } : empty, context)
}

/**
 * Starts a version with every proof of the evidence file as a line of one job that has no employer yet:
 * what was done and what came of it, in the person's own words. Problem: `no-proofs`.
 */
export function startFromEvidence(vault: Vault, context: Context): NewResume {
  const proofs = vault.all(evidenceKind)
  if (proofs.length === 0) return problem('no-proofs', resumeWords.noProofs)
  const highlights = proofs.map(({ body }) => ({
    id: context.newId(),
    text: proofLine(body),
  }))
  const title = freeTitle(vault, resumeWords.fromEvidenceTitle)
  const empty = emptyResume(title, context.now.instant)
  return keepNew({ ...empty, work: [{ id: context.newId(), highlights }] }, context)
}

/** A proof as a line of a résumé: what was done and what came of it. */
export function proofLine({ what, result }: Pick<Evidence, 'what' | 'result'>): string {
  return result ? `${what}: ${result}` : what
}

/** Keeps what was imported as a version of its own. Problem: `too-long`. */
export function keepImported(
  vault: Vault,
  input: { readonly resume: Resume },
  context: Context,
): NewResume {
  return keepNew({ ...input.resume, title: freeTitle(vault, input.resume.title) }, context)
}

/**
 * Makes a version from another one; its entries keep their ids, so that the two can be compared exactly.
 * Problems: `not-found`, `too-long`.
 */
export function copyResume(
  vault: Vault,
  input: {
    readonly resumeId: string
    readonly title?: string | undefined
    readonly applicationId?: string | undefined
  },
  context: Context,
): NewResume {
  const from = vault.get(resumeKind, input.resumeId)
  if (!from) return found(vault, resumeKind, input.resumeId) as NewResume
  const { title, applicationId } = input
  const body: Resume = {
    ...without(from.body, 'applicationId', 'workOn', 'leftOver'),
    title: title?.trim() || freeTitle(vault, resumeWords.copyTitle(from.body.title)),
    basedOn: from.id,
    ...(applicationId ? { applicationId } : {}),
    addedAt: context.now.instant,
  }
  return keepNew(body, context)
}

/**
 * Sets what a version is called, its template, its language or the application it is for; null takes the
 * last three away. Problems: `not-found`, `newer-format`, `no-title`, `too-long`.
 */
export function setResume(
  vault: Vault,
  input: {
    readonly resumeId: string
    readonly title?: string
    readonly template?: string | null
    readonly language?: string | null
    readonly applicationId?: string | null
    /** Null puts away what found no place at the import. */
    readonly leftOver?: null
  },
): Changes {
  const { resumeId, ...given } = input
  if (given.title?.trim() === '') return problem('no-title', resumeWords.noTitle)
  return editResume(vault, resumeId, (body) => {
    const next: Record<string, unknown> = { ...body }
    for (const [key, value] of Object.entries(given)) {
      if (value === null) delete next[key]
      else if (value !== undefined) next[key] = key === 'title' ? value.trim() : value
    }
    return next as Resume
  })
}

/** Removes a version. What was printed from it stays with its application. Problems: `not-found`, `newer-format`. */
export function removeResume(vault: Vault, input: { readonly resumeId: string }): Changes {
  const resume = found(vault, resumeKind, input.resumeId)
  return resume.ok ? ok([remove(resumeKind, resume.value)]) : resume
}

/** The change of a whole version, nothing where it stays as it is. Problems: `not-found`, `newer-format`, `too-long`. */
export function editResume(
  vault: Vault,
  resumeId: string,
  edit: (body: Resume) => Resume,
): Changes {
  const resume = found(vault, resumeKind, resumeId)
  if (!resume.ok) return resume
  const body = edit(resume.value.body)
  if (body === resume.value.body) return ok([])
  return checkFits(resumeKind, body) ?? ok([replace(resumeKind, resume.value, body)])
}

function keepNew(body: Resume, { newId }: Context): NewResume {
  const id = newId()
  return checkFits(resumeKind, body) ?? ok({ id, changes: [create(resumeKind, id, body)] })
}

/** The title, with a number behind it where another version has it already. */
function freeTitle(vault: Vault, title: string): string {
  const taken = new Set(vault.all(resumeKind).map(({ body }) => body.title))
  let free = title
  for (let count = 2; taken.has(free); count += 1) free = `${title} ${count}`
  return free
}
