import { reviewerWords } from '../content/en/reviewers.ts'
import type { Now } from '../context.ts'
import { sayDayOfYear } from '../time/say.ts'
import { type Review, reviewKind } from '../vault/kinds/materials.ts'
import { personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import { printedVersion, textOfPrinted, versionsToRead } from './reviews-text.ts'

export interface ReviewLine {
  readonly id: string
  readonly reviewer: string
  /** "Résumé: Base. Given on 10 March. 2 comments are open." */
  readonly says: string
  readonly isClosed: boolean
}

export interface ReviewsView {
  readonly sentence: string
  readonly reviews: readonly ReviewLine[]
  /** Those in which there is something to read. */
  readonly versions: ReturnType<typeof versionsToRead>
  /** Names of the people known, to choose from. */
  readonly names: readonly string[]
}

/** Who was asked to read what: open ones first, the newest first among them. */
export function reviewsView(vault: Vault, now: Now): ReviewsView {
  const versions = versionsToRead(vault)
  const withWords = versions.filter((version) => {
    const printed = printedVersion(vault, version)
    return printed !== null && textOfPrinted(printed).trim() !== ''
  })
  const reviews = vault
    .all(reviewKind)
    .toSorted((a, b) => b.body.addedAt.localeCompare(a.body.addedAt))
    .map(({ id, body }): ReviewLine => {
      const given = body.sentOn ? `Given on ${sayDayOfYear(body.sentOn, now)}.` : ''
      const isClosed = body.closedOn !== undefined
      const stands = isClosed ? 'Closed.' : reviewerWords.openComments(openIn(body))
      const says = [`${titleOf(body, versions)}.`, given, stands].filter(Boolean).join(' ')
      return { id, reviewer: body.reviewer, says, isClosed }
    })
    .toSorted((a, b) => Number(a.isClosed) - Number(b.isClosed))
  const open = reviews.filter(({ isClosed }) => !isClosed).length
  return {
    sentence: reviewerWords.sentence(open, reviews.length),
    ...{ reviews, versions: withWords },
    names: vault.all(personKind).map(({ body }) => body.name),
  }
}

export interface ReviewPage {
  readonly id: string
  readonly review: Review
  readonly readOnly: boolean
  readonly title: string
  readonly open: number
  /** The version has other words now than those that were given away. */
  readonly isChanged: boolean
  readonly href: string | null
}

/** One reading as its page shows it; undefined where it is not there. */
export function reviewPage(vault: Vault, reviewId: string): ReviewPage | undefined {
  const record = vault.get(reviewKind, reviewId)
  if (!record) return undefined
  const { body: review, readOnly } = record
  const { ofId } = review
  const of = review.of === 'cover-letter' ? 'cover-letter' : 'resume'
  const printed = printedVersion(vault, { of, ofId })
  const page = of === 'resume' ? `/materials/resume/${ofId}` : `/applications/${ofId}/cover-letter`
  return {
    ...{ id: reviewId, review, readOnly },
    title: titleOf(review, versionsToRead(vault)),
    open: openIn(review),
    isChanged: printed !== null && textOfPrinted(printed).trim() !== review.sentText,
    href: printed ? page : null,
  }
}

function openIn({ comments }: Review): number {
  return comments.filter(({ state }) => state === 'open').length
}

function titleOf(review: Review, versions: ReviewsView['versions']): string {
  const version = versions.find(({ of, ofId }) => of === review.of && ofId === review.ofId)
  return version?.title ?? 'A version that is not here any more'
}
