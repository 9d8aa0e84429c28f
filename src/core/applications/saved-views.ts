import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, patch, remove } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { gathered } from '../vault/gathered.ts'
import { type SavedView, savedViewKind } from '../vault/kinds/saved-view.ts'
import type { Vault } from '../vault/vault.ts'
import { applicationViews } from './application-list.ts'
import { isColumnKey } from './columns.ts'
import { type ApplicationLook, lookLayouts, onlyOf, usualLook } from './look.ts'

/** A way of looking at the applications that the person has given a name. */
export interface NamedLook {
  readonly id: string
  readonly name: string
  readonly look: ApplicationLook
}

/** The person's own views, by name. */
export const savedViews: (vault: Vault) => readonly NamedLook[] = gathered(savedViewKind, (vault) =>
  vault
    .all(savedViewKind)
    .map(({ id, body }) => ({ id, name: body.name, look: lookIn(body) }))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)),
)

/** The look that a saved view holds; what this version does not know is left out. */
function lookIn({ layout, find, only = {}, sort, columns }: SavedView): ApplicationLook {
  return {
    layout: lookLayouts.find((each) => each === layout) ?? usualLook.layout,
    view: applicationViews.find((view) => only.view?.includes(view)) ?? usualLook.view,
    find: find ?? '',
    only: onlyOf((field) => only[field]),
    order: sort && isColumnKey(sort.by) ? { by: sort.by, down: sort.down } : null,
    columns: columns?.filter(isColumnKey) ?? null,
  }
}

/** Keeps a look under a name; the id is that of the change. Problems: `no-name`, `too-long`. */
export function keepView(
  _vault: Vault,
  { name, look }: { readonly name: string; readonly look: ApplicationLook },
  context: Context,
): Result<Change[]> {
  const { layout, view, find, only, order, columns } = look
  const body: SavedView = {
    name: name.trim(),
    layout,
    ...(find ? { find } : {}),
    only: { ...copied(only), view: [view] },
    ...(order ? { sort: { ...order } } : {}),
    ...(columns ? { columns: [...columns] } : {}),
    addedAt: context.now.instant,
  }
  return (
    checkName(body.name) ??
    checkFits(savedViewKind, body) ??
    ok([create(savedViewKind, context.newId(), body)])
  )
}

function copied(only: ApplicationLook['only']): Record<string, string[]> {
  return Object.fromEntries(Object.entries(only).map(([field, values]) => [field, [...values]]))
}

/** Gives a view another name. Problems: `not-found`, `newer-format`, `no-name`, `too-long`. */
export function renameView(
  vault: Vault,
  { viewId, name }: { readonly viewId: string; readonly name: string },
  _context: Context,
): Result<Change[]> {
  const record = found(vault, savedViewKind, viewId)
  if (!record.ok) return record
  const fields = { name: name.trim() }
  return (
    checkName(fields.name) ??
    checkFits(savedViewKind, { ...record.value.body, ...fields }) ??
    ok([patch(savedViewKind, record.value, fields)])
  )
}

/** Removes a view; the applications stay as they are. Problems: `not-found`, `newer-format`. */
export function removeView(
  vault: Vault,
  { viewId }: { readonly viewId: string },
  _context: Context,
): Result<Change[]> {
  const record = found(vault, savedViewKind, viewId)
  return record.ok ? ok([remove(savedViewKind, record.value)]) : record
}

function checkName(name: string) {
  if (name !== '') return undefined
  return problem(
    'no-name',
    'What should it be called? One word is enough; the view stays as it is.',
  )
}
