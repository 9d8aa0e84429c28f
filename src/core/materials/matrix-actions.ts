import { editApplication } from '../applications/application-actions.ts'
import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { asksForMore } from '../skills/find-needs.ts'
import type { Change } from '../vault/change.ts'
import { create, createOrReplace } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found, notFound } from '../vault/found.ts'
import { applicationKind, type Requirement } from '../vault/kinds/application.ts'
import { type Evidence, evidenceKind } from '../vault/kinds/learn.ts'
import { type interests, type Matrix, matrixKind } from '../vault/kinds/matrix.ts'
import type { Vault } from '../vault/vault.ts'
import { linesOf, tidyAdvert } from './advert-lines.ts'
import { findRequirements } from './advert-requirements.ts'
import type { Proof } from './matrix-proofs.ts'
import { editResume } from './resume-actions.ts'

type Changes = Result<Change[]>
type Answer = Matrix['answers'][number]
interface OfRequirement {
  readonly applicationId: string
  readonly requirementId: string
}

const noWords = problem('no-words', 'What did you do that shows it? One line is enough.')

/** Attaches words of the person's own as the proof of a requirement. Problems: `not-found`, `newer-format`, `too-long`. */
export function attachProof(
  vault: Vault,
  input: OfRequirement & { readonly proof: Pick<Proof, 'source' | 'fromId' | 'itemId' | 'words'> },
  context: Context,
): Changes {
  const { source, fromId, itemId, words } = input.proof
  return changeAnswer(vault, input, context, (answer) => ({
    ...answer,
    proofs: [
      ...answer.proofs.filter((proof) => proof.words !== words),
      { id: context.newId(), source, fromId, ...(itemId ? { itemId } : {}), words },
    ],
  }))
}

/**
 * Keeps a proof that was not written down before in the evidence file, and attaches it. Problems:
 * `no-words`, `not-found`, `newer-format`, `too-long`.
 */
export function writeProof(
  vault: Vault,
  input: OfRequirement & { readonly words: string },
  context: Context,
): Changes {
  const words = input.words.trim()
  if (!words) return noWords
  const body: Evidence = { what: words, source: 'own', addedAt: context.now.instant }
  const fits = checkFits(evidenceKind, body)
  if (fits) return fits
  const evidence = create(evidenceKind, context.newId(), body)
  const proof = { source: 'evidence' as const, fromId: evidence.id, itemId: null, words }
  const attached = attachProof(vault, { ...input, proof }, context)
  return attached.ok ? ok([evidence, ...attached.value]) : attached
}

/** Notes that a found proof shows nothing of the kind: it is not found for this one again. Problems: `not-found`, `newer-format`, `too-long`. */
export function refuseProof(
  vault: Vault,
  input: OfRequirement & { readonly key: string },
  context: Context,
): Changes {
  return changeAnswer(vault, input, context, (answer) => ({
    ...answer,
    proofs: answer.proofs.filter(({ id }) => `own:${id}` !== input.key),
    refused: input.key.startsWith('own:')
      ? answer.refused
      : [...new Set([...answer.refused, input.key])],
  }))
}

/** Chooses the version of the résumé that it is held against. Problems: `not-found`, `newer-format`. */
export function chooseResume(
  vault: Vault,
  input: { readonly applicationId: string; readonly resumeId: string },
  context: Context,
): Changes {
  return changeMatrix(vault, input.applicationId, context, (matrix) => ({
    ...matrix,
    resumeId: input.resumeId,
  }))
}

/** Notes whether the work itself draws the person, and why. Problems: `not-found`, `newer-format`, `too-long`. */
export function noteInterest(
  vault: Vault,
  input: {
    readonly applicationId: string
    readonly interest?: (typeof interests)[number]
    readonly why?: string
  },
  context: Context,
): Changes {
  const { interest, why } = input
  return changeMatrix(vault, input.applicationId, context, (matrix) => ({
    ...matrix,
    ...(interest ? { interest } : {}),
    ...(why === undefined ? {} : { interestWhy: why.trim() }),
  }))
}

/** What an advert asks for, as the person puts it right. */
export type Asked = Pick<Requirement, 'text' | 'weight'> & { readonly id?: string | undefined }

/**
 * Sets what an advert asks for; lines without words are left out, and a line without an id is new.
 * Problems: `not-found`, `newer-format`, `too-long`.
 */
export function setAsked(
  vault: Vault,
  input: { readonly applicationId: string; readonly asked: readonly Asked[] },
  context: Context,
): Changes {
  const application = found(vault, applicationKind, input.applicationId)
  if (!application.ok) return application
  const requirements = input.asked
    .map(({ id, text, weight }) => ({ id: id ?? context.newId(), text: text.trim(), weight }))
    .filter(({ text }) => text !== '')
  const changed = { ...application.value.body, requirements }
  return (
    checkFits(applicationKind, changed) ??
    editApplication(vault, { applicationId: input.applicationId, requirements }, context)
  )
}

/**
 * Keeps a pasted advert with its application and lists what it asks for; what was listed before stays
 * where its words stay. Problems: `no-words`, `not-found`, `newer-format`, `too-long`.
 */
export function readAsked(
  vault: Vault,
  input: { readonly applicationId: string; readonly text: string },
  context: Context,
): Changes {
  const advert = tidyAdvert(input.text)
  if (!advert)
    return problem('no-words', 'Paste the advert first; its words are kept with the job.')
  const { applicationId } = input
  const known = vault.get(applicationKind, applicationId)?.body.requirements ?? []
  const requirements = findRequirements(linesOf(advert), asksForMore).map(({ text, weight }) => ({
    id: known.find((before) => before.text === text)?.id ?? context.newId(),
    ...{ text, weight },
  }))
  return editApplication(vault, { applicationId, advert, requirements }, context)
}

/** Puts a proof into the résumé as a line under a job. Problems: `not-found`, `newer-format`, `too-long`. */
export function sayInResume(
  vault: Vault,
  input: { readonly resumeId: string; readonly workId: string; readonly words: string },
  context: Context,
): Changes {
  const { resumeId, workId, words } = input
  const line = { id: context.newId(), text: words }
  let isThere = false
  const changed = editResume(vault, resumeId, (body) => ({
    ...body,
    work: body.work.map((job) => {
      if (job.id !== workId) return job
      isThere = true
      return { ...job, highlights: [...job.highlights, line] }
    }),
  }))
  return changed.ok && !isThere ? notFound : changed
}

function changeAnswer(
  vault: Vault,
  { applicationId, requirementId }: OfRequirement,
  context: Context,
  change: (answer: Answer) => Answer,
): Changes {
  const asked = vault.get(applicationKind, applicationId)?.body.requirements ?? []
  if (!asked.some(({ id }) => id === requirementId)) return notFound
  return changeMatrix(vault, applicationId, context, (matrix) => {
    const known = matrix.answers.find(({ id }) => id === requirementId)
    const answer = change(known ?? { id: requirementId, proofs: [], refused: [] })
    const others = matrix.answers.filter(({ id }) => id !== requirementId)
    // What is no longer asked for needs no answer.
    const current = others.filter((other) => asked.some(({ id }) => id === other.id))
    return { ...matrix, answers: [...current, answer] }
  })
}

function changeMatrix(
  vault: Vault,
  applicationId: string,
  { now }: Context,
  change: (matrix: Matrix) => Matrix,
): Changes {
  const application = found(vault, applicationKind, applicationId)
  if (!application.ok) return application
  const kept = vault.get(matrixKind, applicationId)
  const known = kept && found(vault, matrixKind, applicationId)
  if (known && !known.ok) return known
  const body = change(kept?.body ?? { applicationId, answers: [], addedAt: now.instant })
  return (
    checkFits(matrixKind, body) ?? ok([createOrReplace(vault, matrixKind, applicationId, body)])
  )
}
