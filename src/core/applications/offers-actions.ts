import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { patch } from '../vault/edit.ts'
import { checkDay, checkFits, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { applicationKind, type OfferTerms } from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'
import { openOffers } from './offers-view.ts'

/** A term of an offer that a person writes down, in the words of the offer. */
export type TermField =
  | 'pay'
  | 'hours'
  | 'place'
  | 'remote'
  | 'holiday'
  | 'startsOn'
  | 'answerBy'
  | 'other'
  | 'notes'

/**
 * Sets one term of an offer; an empty text takes it away. `startsOn` and `answerBy` are calendar dates.
 * Problems: `not-found`, `newer-format`, `not-a-day`, `too-long`.
 */
export function setTerm(
  vault: Vault,
  input: { readonly applicationId: string; readonly field: TermField; readonly value: string },
  _context: Context,
): Result<Change[]> {
  const { field, value } = input
  const isDay = field === 'startsOn' || field === 'answerBy'
  const wrong = isDay && value !== '' ? checkDay(value) : undefined
  return (
    wrong ??
    changeOffer(vault, input.applicationId, (offer) => filledIn({ ...offer, [field]: value }))
  )
}

/**
 * What one job is on one thing that the person looks for; nothing written takes it away. Problems: as
 * for `setTerm`.
 */
export function holdAgainst(
  vault: Vault,
  input: {
    readonly applicationId: string
    readonly id: string
    readonly wanted: string
    readonly found: string
  },
  _context: Context,
): Result<Change[]> {
  const { applicationId, ...held } = input
  return changeOffer(vault, applicationId, (offer) => {
    const others = (offer.against ?? []).filter(({ id }) => id !== held.id)
    return { ...offer, against: [...others, { ...held, found: held.found.trim() }] }
  })
}

/**
 * Adds something to hold all open offers against. Problems: `no-words`, `no-offer`, `newer-format`,
 * `too-long`.
 */
export function addCriterion(
  vault: Vault,
  input: { readonly text: string },
  context: Context,
): Result<Change[]> {
  const wanted = input.text.trim()
  if (wanted === '') return problem('no-words', 'What matters to you? A few words are enough.')
  const row = { id: context.newId(), wanted, found: '' }
  const offers = openOffers(vault)
  if (offers.length === 0) return problem('no-offer', 'No offer is open at present.')
  const changes: Change[] = []
  for (const { id } of offers) {
    const changed = changeOffer(vault, id, (offer) => ({
      ...offer,
      against: [...(offer.against ?? []), row],
    }))
    if (!changed.ok) return changed
    changes.push(...changed.value)
  }
  return ok(changes)
}

/** Takes a thing of one's own out of all open offers. Problems: `newer-format`. */
export function removeCriterion(
  vault: Vault,
  input: { readonly id: string },
  _context: Context,
): Result<Change[]> {
  const changes: Change[] = []
  for (const { id, body } of openOffers(vault)) {
    if (!body.offer?.against?.some((row) => row.id === input.id)) continue
    const changed = changeOffer(vault, id, (offer) => ({
      ...offer,
      against: (offer.against ?? []).filter((row) => row.id !== input.id),
    }))
    if (!changed.ok) return changed
    changes.push(...changed.value)
  }
  return ok(changes)
}

function changeOffer(
  vault: Vault,
  applicationId: string,
  change: (offer: OfferTerms) => OfferTerms,
): Result<Change[]> {
  const record = found(vault, applicationKind, applicationId)
  if (!record.ok) return record
  const offer = change(record.value.body.offer ?? {})
  return (
    checkFits(applicationKind, { ...record.value.body, offer }) ??
    ok([patch(applicationKind, record.value, { offer })])
  )
}
