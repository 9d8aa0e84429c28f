import { portfolioWords } from '../content/en/portfolio.ts'
import type { Context, Now } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf, daysBetween } from '../time/calendar.ts'
import { sayDayOfYear } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { create, patch, remove, replace } from '../vault/edit.ts'
import { checkFits, defined, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import {
  type PortfolioCheck,
  type PortfolioItem,
  portfolioChecks,
  portfolioItemKind,
} from '../vault/kinds/materials.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<Change[]>

/** A piece of work as its form holds it; an empty text means not said. */
export interface PieceFields {
  readonly name: string
  readonly link?: string | undefined
  readonly shows?: string | undefined
  readonly myPart?: string | undefined
  readonly result?: string | undefined
}
const pieceFields: readonly (keyof PieceFields)[] = ['name', 'link', 'shows', 'myPart', 'result']

/** Keeps a piece of work; the id is that of the change. Problems: `no-name`, `too-long`. */
export function addPiece(_vault: Vault, input: PieceFields, context: Context): Changes {
  const piece = pieceOf({ ...input, checks: [], usedIn: [], addedAt: context.now.instant })
  return piece.ok ? ok([create(portfolioItemKind, context.newId(), piece.value)]) : piece
}

/**
 * Sets what is given and leaves the rest; an empty text takes a field away. Problems: `not-found`,
 * `newer-format`, `no-name`, `too-long`.
 */
export function editPiece(
  vault: Vault,
  input: { readonly pieceId: string } & Partial<PieceFields>,
): Changes {
  const { pieceId, ...given } = input
  const record = found(vault, portfolioItemKind, pieceId)
  if (!record.ok) return record
  const piece = pieceOf({ ...record.value.body, ...defined(given) })
  return piece.ok ? ok([replace(portfolioItemKind, record.value, piece.value)]) : piece
}

/** Ticks a check with today’s date, or takes the tick away. Problems: `not-found`, `newer-format`. */
export function tickPiece(
  vault: Vault,
  input: { readonly pieceId: string; readonly check: PortfolioCheck; readonly isGood: boolean },
  { now }: Context,
): Changes {
  return toggle(vault, input.pieceId, 'checks', input.check, input.isGood ? dateOf(now) : null)
}

/** Notes that a piece was shown in an application, or takes the note away. Problems: `not-found`, `newer-format`. */
export function showPieceIn(
  vault: Vault,
  input: { readonly pieceId: string; readonly applicationId: string; readonly isUsed: boolean },
  { now }: Context,
): Changes {
  const application = found(vault, applicationKind, input.applicationId)
  if (!application.ok && input.isUsed) return application
  const on = input.isUsed ? dateOf(now) : null
  return toggle(vault, input.pieceId, 'usedIn', input.applicationId, on)
}

/** Problems: `not-found`, `newer-format`. */
export function removePiece(vault: Vault, input: { readonly pieceId: string }): Changes {
  const piece = found(vault, portfolioItemKind, input.pieceId)
  return piece.ok ? ok([remove(portfolioItemKind, piece.value)]) : piece
}

function toggle(
  vault: Vault,
  pieceId: string,
  list: 'checks' | 'usedIn',
  id: string,
  on: string | null,
): Changes {
  const piece = found(vault, portfolioItemKind, pieceId)
  if (!piece.ok) return piece
  const others = piece.value.body[list].filter((each) => each.id !== id)
  const next = on ? [...others, { id, on }] : others
  return ok([patch(portfolioItemKind, piece.value, { [list]: next })])
}

function pieceOf(
  given: PieceFields & Pick<PortfolioItem, 'checks' | 'usedIn' | 'addedAt'>,
): Result<PortfolioItem> {
  const fields = filledIn({ ...given }, pieceFields)
  if (!fields.name) return problem('no-name', portfolioWords.noName)
  const piece = fields as PortfolioItem
  return checkFits(portfolioItemKind, piece) ?? ok(piece)
}

export interface Piece extends PortfolioItem {
  readonly id: string
  readonly readOnly: boolean
  /** Every check in its order; `on` is "10 March", null while it is not ticked or was long ago. */
  readonly looks: readonly { readonly check: PortfolioCheck; readonly on: string | null }[]
  readonly shownIn: readonly { readonly applicationId: string; readonly says: string }[]
}

export interface PortfolioView {
  readonly sentence: string
  readonly pieces: readonly Piece[]
  /** Applications in which a piece can be shown, the newest first. */
  readonly applications: readonly { readonly value: string; readonly label: string }[]
}

/** What changes by itself is to be looked at again after this long, in days. A choice of this design. */
const AGAIN_AFTER_DAYS: Partial<Record<PortfolioCheck, number>> = { opens: 180, 'still-true': 180 }

/** So many applications are offered; others are reached from their own page. */
const OFFERED = 50

/** The pieces of work, those with the most to look at first. */
export function portfolioView(vault: Vault, now: Now): PortfolioView {
  const today = dateOf(now)
  const pieces = vault
    .all(portfolioItemKind)
    .map(({ id, body, readOnly }): Piece => {
      const ticked = new Map(body.checks.map((tick) => [tick.id, tick.on]))
      const looks = portfolioChecks.map((check) => {
        const on = ticked.get(check)
        const isOld = on && daysBetween(on, today) > (AGAIN_AFTER_DAYS[check] ?? Infinity)
        return { check, on: on && !isOld ? sayDayOfYear(on, now) : null }
      })
      const shownIn = body.usedIn.flatMap((used) => {
        const company = vault.get(applicationKind, used.id)?.body.company
        if (!company) return []
        return { applicationId: used.id, says: `${company}, ${sayDayOfYear(used.on, now)}` }
      })
      return { ...body, id, readOnly, looks, shownIn }
    })
    .sort((a, b) => openLooks(b) - openLooks(a) || a.name.localeCompare(b.name))
  return {
    sentence: portfolioWords.sentence(
      pieces.length,
      pieces.filter((piece) => openLooks(piece) > 0).length,
    ),
    pieces,
    applications: vault
      .all(applicationKind)
      .slice(-OFFERED)
      .reverse()
      .map(({ id, body }) => ({
        value: id,
        label: [body.company, body.role].filter(Boolean).join(', '),
      })),
  }
}

function openLooks({ looks }: Pick<Piece, 'looks'>): number {
  return looks.filter(({ on }) => on === null).length
}
