import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace, patch, replace } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found, notFound, without } from '../vault/found.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { type OwnTheme, themeKind } from '../vault/kinds/learn.ts'
import type { Vault } from '../vault/vault.ts'
import { themeResolver, themesOf } from './themes.ts'

type Changes = Result<Change[]>

const noName = problem('no-name', 'What do you call it? One or two words are enough.')

/** Gives a theme another name, a built-in one too. Problems: `no-name`, `not-found`, `too-long`. */
export function renameTheme(
  vault: Vault,
  input: { readonly themeId: string; readonly name: string },
  context: Context,
): Changes {
  const name = input.name.trim()
  if (name === '') return noName
  if (!isThere(vault, input.themeId)) return notFound
  return keep(vault, input.themeId, { name }, context)
}

/** Counts the points of one theme as points of another. Problems: `not-found`, `same`. */
export function mergeThemes(
  vault: Vault,
  input: { readonly themeId: string; readonly into: string },
  context: Context,
): Changes {
  if (!isThere(vault, input.themeId) || !isThere(vault, input.into)) return notFound
  if (input.themeId === input.into) {
    return problem('same', 'That is the same theme. Nothing was changed; choose another one.')
  }
  return keep(vault, input.themeId, { mergedInto: input.into }, context)
}

/** Lets merged themes stand apart again. Problems: `not-found`, `newer-format`. */
export function unmergeTheme(
  vault: Vault,
  input: { readonly themeId: string },
  _context: Context,
): Changes {
  const theme = found(vault, themeKind, input.themeId)
  if (!theme.ok) return theme
  return ok([replace(themeKind, theme.value, without(theme.value.body, 'mergedInto'))])
}

/** Gives some points a new theme of their own. Problems: `no-name`, `none-picked`, `not-found`, `too-long`. */
export function splitTheme(
  vault: Vault,
  input: { readonly pointIds: readonly string[]; readonly name: string },
  context: Context,
): Changes {
  const name = input.name.trim()
  if (name === '') return noName
  if (input.pointIds.length === 0) {
    return problem('none-picked', 'Which points are to go? Pick at least one; the name is kept.')
  }
  const id = context.newId()
  const theme = keep(vault, id, { name }, context)
  if (!theme.ok) return theme
  const changes = [...theme.value]
  for (const pointId of input.pointIds) {
    const point = found(vault, feedbackPointKind, pointId)
    if (!point.ok) return point
    changes.push(patch(feedbackPointKind, point.value, { theme: id }))
  }
  return ok(changes)
}

function isThere(vault: Vault, themeId: string): boolean {
  return (
    themesOf(vault).some(({ id }) => id === themeId) && themeResolver(vault)(themeId) === themeId
  )
}

function keep(vault: Vault, themeId: string, fields: Partial<OwnTheme>, context: Context): Changes {
  const known = vault.get(themeKind, themeId)?.body
  const body: OwnTheme = { addedAt: context.now.instant, ...known, ...fields }
  return checkFits(themeKind, body) ?? ok([createOrReplace(vault, themeKind, themeId, body)])
}
