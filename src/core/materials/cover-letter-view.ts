import { settingsOf } from '../care/settings.ts'
import type { Context, Now } from '../context.ts'
import { type WrittenLanguage, writtenLanguages } from '../letters/feedback-words.ts'
import type { LetterTone } from '../letters/letter-words.ts'
import { offerLine } from '../paths/offering.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace, remove } from '../vault/edit.ts'
import { checkFits, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { knownIn } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { type CoverLetter, coverLetterKind } from '../vault/kinds/cover-letter.ts'
import { letterTones } from '../vault/kinds/letter.ts'
import { matrixKind } from '../vault/kinds/matrix.ts'
import { resumeKind } from '../vault/kinds/resume.ts'
import type { Vault } from '../vault/vault.ts'
import type { CoverSlot } from './cover-letter-draft.ts'
import { readResume } from './matrix-proofs.ts'
import { matrixView } from './matrix-view.ts'

/** What the letter of an application can be made from. */
export interface CoverView {
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  readonly readOnly: boolean
  /** How the person signs. */
  readonly name: string | null
  /** How to reach the person, from the résumé. */
  readonly reached: readonly string[]
  readonly otherCompanies: readonly string[]
  readonly resumeLines: readonly string[]
  /** Proofs of what they ask for, each once, those outside the résumé first, then must-haves. */
  readonly proofs: readonly string[]
  /** What the person says that they bring; null where they have not. */
  readonly offer: string | null
  /** What was kept, or what is proposed. */
  readonly toName: string
  readonly tone: LetterTone
  readonly language: WrittenLanguage
  readonly slots: Readonly<Record<CoverSlot, string>>
  /** The words as they were changed by hand; null while they are made from the parts. */
  readonly words: string | null
  readonly isKept: boolean
  /** The language of the advert, as a BCP 47 code, where Onward cannot write it. */
  readonly unwritten: string | null
}

/** So many proofs are put in before the person chooses. */
const FIRST_PROOFS = 2
const MOST_COMPANIES = 500

/** The cover letter of an application, kept or to be made; undefined where there is no application. */
export function coverLetterView(
  vault: Vault,
  applicationId: string,
  now: Now,
): CoverView | undefined {
  const application = vault.get(applicationKind, applicationId)
  const matrix = matrixView(vault, applicationId, now)
  if (!application || !matrix) return undefined
  const { body } = application
  const kept = vault.get(coverLetterKind, applicationId)
  const resume = matrix.resumeId ? vault.get(resumeKind, matrix.resumeId) : undefined
  const { basics } = resume?.body ?? {}
  // What stands outside the résumé first: a letter that repeats it says nothing more.
  const telling = [...matrix.must, ...matrix.nice]
    .filter(({ state }) => state === 'covered')
    .flatMap((row) => row.proofs.filter(({ tells }) => tells).slice(0, 1))
    .sort((one, other) => Number(one.source === 'resume') - Number(other.source === 'resume'))
  const proofs = [...new Set(telling.map(({ words }) => words))]
  const offer = offerLine(vault)
  const proposed = proofs.length > 0 ? proofs.slice(0, FIRST_PROOFS) : [offer ?? '']
  const asked = body.language?.slice(0, 2) ?? null
  const written = knownIn(writtenLanguages, asked)
  return {
    applicationId,
    ...{ company: body.company, role: body.role ?? null },
    readOnly: application.readOnly || kept?.readOnly === true,
    name: settingsOf(vault).name ?? basics?.name ?? null,
    reached: [basics?.email, basics?.phone, basics?.location?.city].filter(
      (part) => !!part,
    ) as string[],
    otherCompanies: vault
      .all(applicationKind)
      .slice(-MOST_COMPANIES)
      .flatMap((other) => (other.id === applicationId ? [] : [other.body.company])),
    resumeLines: resume ? readResume(resume.id, resume.body).proofs.map(({ words }) => words) : [],
    proofs,
    offer,
    toName: kept?.body.toName ?? body.contact?.name ?? '',
    tone: knownIn(letterTones, kept?.body.tone) ?? 'plain',
    language: knownIn(writtenLanguages, kept?.body.language) ?? written ?? 'en',
    slots: {
      problem: kept?.body.slots.problem ?? '',
      proofs: kept?.body.slots.proofs ?? proposed.join('\n'),
      fit: kept?.body.slots.fit ?? vault.get(matrixKind, applicationId)?.body.interestWhy ?? '',
    },
    words: kept?.body.edited ? kept.body.text : null,
    isKept: kept !== undefined,
    unwritten: asked !== null && written === undefined ? asked : null,
  }
}

/** A letter as it is to be kept. */
export interface CoverInput
  extends Pick<CoverLetter, 'applicationId' | 'language' | 'tone' | 'subject' | 'text' | 'edited'> {
  readonly toName: string
  readonly slots: CoverView['slots']
}

/** Keeps the letter of an application as it stands. Problems: `no-words`, `not-found`, `newer-format`, `too-long`. */
export function keepCoverLetter(
  vault: Vault,
  input: CoverInput,
  { now }: Context,
): Result<Change[]> {
  const { applicationId } = input
  const application = found(vault, applicationKind, applicationId)
  if (!application.ok) return application
  const known = vault.get(coverLetterKind, applicationId)
  const own = known && found(vault, coverLetterKind, applicationId)
  if (own && !own.ok) return own
  if (input.text.trim() === '') {
    return problem('no-words', 'The letter has no words yet. Nothing was changed.')
  }
  const body = filledIn<CoverLetter>(
    {
      ...known?.body,
      ...input,
      slots: { ...input.slots },
      addedAt: known?.body.addedAt ?? now.instant,
    },
    ['toName'],
  ) as CoverLetter
  return (
    checkFits(coverLetterKind, body) ??
    ok([createOrReplace(vault, coverLetterKind, applicationId, body)])
  )
}

/** Removes the letter; what was printed from it stays. Problems: `not-found`, `newer-format`. */
export function removeCoverLetter(
  vault: Vault,
  input: { readonly applicationId: string },
  _context: Context,
): Result<Change[]> {
  const letter = found(vault, coverLetterKind, input.applicationId)
  return letter.ok ? ok([remove(coverLetterKind, letter.value)]) : letter
}
