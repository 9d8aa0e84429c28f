import { stageOf } from '../applications/stage.ts'
import { sayReason, matrixWords as words } from '../content/en/matrix.ts'
import type { Now } from '../context.ts'
import { dateOf } from '../time/calendar.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import { type Application, applicationKind, type Requirement } from '../vault/kinds/application.ts'
import { interests, type Matrix, matrixKind } from '../vault/kinds/matrix.ts'
import { type Resume, resumeKind } from '../vault/kinds/resume.ts'
import type { Vault } from '../vault/vault.ts'
import { type Coverage, type Match, matchRequirement, type Shown } from './matrix-match.ts'
import { otherProofs, type Proof, readResume } from './matrix-proofs.ts'

/** One requirement, what shows it and why. Offsets of marks are UTF-16 into `text`. */
export interface MatrixRow {
  readonly id: string
  readonly text: string
  readonly weight: 'must' | 'nice'
  readonly state: Coverage
  /** Why, a sentence for each thing that it asks for. */
  readonly says: readonly string[]
  /** The words in it that were recognised. */
  readonly marks: readonly { readonly text: string; readonly start: number; readonly end: number }[]
  readonly proofs: readonly Proof[]
  /** The person attached them. */
  readonly isOwn: boolean
  /** The same thing in the advert's words, where the person calls it otherwise. */
  readonly wording: string | null
  /** A proof that the résumé does not say. */
  readonly outside: Proof | null
}

/** How many of some requirements have a proof. */
export interface Covered {
  readonly covered: number
  readonly partly: number
  readonly all: number
}

/** What an application's advert asks for, held against what the person can show. */
export interface MatrixView {
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  readonly isSaved: boolean
  readonly readOnly: boolean
  readonly must: readonly MatrixRow[]
  readonly nice: readonly MatrixRow[]
  readonly mustCovered: Covered
  /** The result in one sentence, that of the must-haves where there are any; never a score. */
  readonly sentence: string
  readonly advert: string | null
  readonly resumeId: string | null
  readonly resumes: readonly { readonly id: string; readonly title: string }[]
  /** The jobs of the résumé, to put a line under one of them. */
  readonly jobs: readonly { readonly id: string; readonly name: string }[]
  readonly interest: (typeof interests)[number] | null
  readonly interestWhy: string
}

/** The matrix of an application; undefined where it is not among the records. */
export function matrixView(vault: Vault, applicationId: string, now: Now): MatrixView | undefined {
  const application = vault.get(applicationKind, applicationId)
  if (!application) return undefined
  const matrix = vault.get(matrixKind, applicationId)?.body
  const resume = resumeFor(vault, applicationId, matrix)
  const { body } = application
  const rows = rowsOf(body.requirements ?? [], matrix, shownBy(vault, resume, now))
  const must = rows.filter(({ weight }) => weight === 'must')
  const nice = rows.filter(({ weight }) => weight === 'nice')
  return {
    applicationId,
    company: body.company,
    role: body.role ?? null,
    isSaved: stageOf(body).stage === 'saved',
    readOnly: application.readOnly,
    ...{ must, nice },
    mustCovered: coveredOf(must),
    sentence: sentenceOf(must, nice),
    advert: body.advert ?? null,
    resumeId: resume?.id ?? null,
    resumes: vault.all(resumeKind).map(({ id, body }) => ({ id, title: body.title })),
    jobs: (resume?.body.work ?? []).map(({ id, name, position }) => ({
      id,
      name: [position, name].filter(Boolean).join(', '),
    })),
    interest: knownIn(interests, matrix?.interest) ?? null,
    interestWhy: matrix?.interestWhy ?? '',
  }
}

/** How many of the must-haves of an application have a proof; null where it asks for none. */
export function coverageOf(
  vault: Vault,
  { id, body }: Pick<Readable<Application>, 'id' | 'body'>,
  now: Now,
): Covered | null {
  const musts = (body.requirements ?? []).filter(({ weight }) => weight !== 'nice')
  if (musts.length === 0) return null
  const matrix = vault.get(matrixKind, id)?.body
  return coveredOf(rowsOf(musts, matrix, shownBy(vault, resumeFor(vault, id, matrix), now)))
}

/** Everything that could be attached as a proof: what the résumé shows, then what stands elsewhere. */
export function proofChoices(vault: Vault, applicationId: string): readonly Proof[] {
  const resume = resumeFor(vault, applicationId, vault.get(matrixKind, applicationId)?.body)
  const shown = resume
    ? readResume(resume.id, resume.body).proofs.filter((each) => !each.isClaim)
    : []
  return [...otherProofs(vault), ...shown]
}

/** The version that the person chose, else that of the application, else the newest. */
function resumeFor(
  vault: Vault,
  applicationId: string,
  matrix: Matrix | undefined,
): Readable<Resume> | undefined {
  const chosen = matrix?.resumeId && vault.get(resumeKind, matrix.resumeId)
  if (chosen) return chosen
  const all = vault.all(resumeKind)
  return all.findLast(({ body }) => body.applicationId === applicationId) ?? all.at(-1)
}

function shownBy(vault: Vault, resume: Readable<Resume> | undefined, now: Now): Shown {
  const read = resume && readResume(resume.id, resume.body)
  return {
    proofs: [...(read?.proofs ?? []), ...otherProofs(vault)],
    resume: resume && read ? { read, body: resume.body } : null,
    today: dateOf(now),
  }
}

function rowsOf(
  requirements: readonly Requirement[],
  matrix: Matrix | undefined,
  shown: Shown,
): readonly MatrixRow[] {
  const answers = new Map(matrix?.answers.map((answer) => [answer.id, answer]))
  return requirements.map(({ id, text, weight }) => {
    const answer = answers.get(id)
    const refused = new Set(answer?.refused)
    const proofs = shown.proofs.filter(({ key }) => !refused.has(key))
    const match = matchRequirement(text, refused.size > 0 ? { ...shown, proofs } : shown)
    const own = (answer?.proofs ?? []).map(
      (proof): Proof => ({
        key: `own:${proof.id}`,
        source: 'own',
        fromId: proof.fromId ?? '',
        itemId: proof.itemId ?? null,
        words: proof.words,
        where: words.where.own,
        tells: true,
      }),
    )
    const row = { id, text, weight: weight === 'nice' ? ('nice' as const) : ('must' as const) }
    const marks = match.needs.map(({ start, end }) => ({
      ...{ text: text.slice(start, end), start, end },
    }))
    return own.length > 0
      ? { ...row, ...ownRow(own), marks }
      : { ...row, ...foundRow(match), marks }
  })
}

function ownRow(proofs: readonly Proof[]) {
  return {
    state: 'covered' as const,
    says: [words.attached],
    ...{ proofs, isOwn: true, wording: null, outside: null },
  }
}

function foundRow({ state, answers }: Match) {
  const proofs = [
    ...new Map(answers.flatMap((answer) => answer.proofs).map((proof) => [proof.key, proof])),
  ].map(([, proof]) => proof)
  const says = answers.map(({ reason }) => sayReason(reason))
  return {
    state,
    says: says.length > 0 ? says : [words.unread],
    proofs,
    isOwn: false,
    wording: wordingOf(answers),
    outside: state === 'covered' ? outsideOf(proofs) : null,
  }
}

/** "They write PostgreSQL, you write Postgres": only where the résumé itself says it otherwise. */
function wordingOf(answers: Match['answers']): string | null {
  for (const { reason, proofs } of answers) {
    if (reason.why !== 'named' || proofs[0]?.source !== 'resume') continue
    // Names of tools and papers are looked for letter by letter; a trade may be told in any words.
    if (reason.sort !== 'tool' && reason.sort !== 'licence') continue
    const { theirs, yours } = reason
    const isOther = theirs.toLowerCase() !== yours.toLowerCase()
    if (isOther) return words.wording(theirs, yours)
  }
  return null
}

function outsideOf(proofs: readonly Proof[]): Proof | null {
  const [first] = proofs
  return first && proofs.every(({ source }) => source !== 'resume') ? first : null
}

function coveredOf(rows: readonly MatrixRow[]): Covered {
  const count = (state: Coverage) => rows.filter((row) => row.state === state).length
  return { covered: count('covered'), partly: count('partly'), all: rows.length }
}

function sentenceOf(must: readonly MatrixRow[], nice: readonly MatrixRow[]): string {
  const [musts, nices] = [coveredOf(must), coveredOf(nice)]
  if (musts.all + nices.all === 0) return words.notRead
  return musts.all > 0
    ? words.coverage(musts.covered, musts.partly, musts.all, 'must')
    : words.coverage(nices.covered, nices.partly, nices.all, 'nice')
}
