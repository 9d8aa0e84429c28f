import type { Context } from '../context.ts'
import { talliesOf } from '../feedback/tallies.ts'
import { themeName } from '../feedback/themes.ts'
import type { Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { type Resume, resumeKind } from '../vault/kinds/resume.ts'
import type { Vault } from '../vault/vault.ts'
import { editResume } from './resume-actions.ts'

type Changes = Result<Change[]>

/** A theme that the person means to see to in a version. */
export interface ToSeeTo {
  /** Of the note in the version. */
  readonly id: string
  readonly name: string
  /** The latest words about it; null where none are left. */
  readonly said: string | null
}

/** Notes in a version that a theme is to be seen to there, once. Problems: `not-found`, `newer-format`. */
export function seeToThemeIn(
  vault: Vault,
  input: { readonly resumeId: string; readonly themeId: string },
  context: Context,
): Changes {
  const { themeId } = input
  return editResume(vault, input.resumeId, (body) => {
    const before = body.workOn ?? []
    if (before.some((note) => note.themeId === themeId && !note.doneAt)) return body
    return { ...body, workOn: [...before, { id: context.newId(), themeId }] }
  })
}

/** A note was seen to. Problems: `not-found`, `newer-format`. */
export function finishWorkOn(
  vault: Vault,
  input: { readonly resumeId: string; readonly itemId: string },
  { now }: Context,
): Changes {
  return editResume(vault, input.resumeId, (body) => ({
    ...body,
    workOn: (body.workOn ?? []).map((note) =>
      note.id === input.itemId ? { ...note, doneAt: now.instant } : note,
    ),
  }))
}

/** What is still to be seen to in a version; a theme that is gone is passed over. */
export function toSeeTo(vault: Vault, { workOn = [] }: Resume): readonly ToSeeTo[] {
  const open = workOn.filter(({ doneAt }) => !doneAt)
  if (open.length === 0) return []
  const tallies = talliesOf(vault)
  return open.flatMap(({ id, themeId }) => {
    const name = themeName(vault, themeId)
    const said = tallies.find((tally) => tally.themeId === themeId && tally.sort === 'gap')
    return name ? [{ id, name, said: said?.points.at(-1)?.body.text ?? null }] : []
  })
}

/** The versions in which a theme can be used, and whether it is to be seen to there already. */
export function versionsForTheme(
  vault: Vault,
  themeId: string,
): readonly { readonly id: string; readonly title: string; readonly isNoted: boolean }[] {
  return vault.all(resumeKind).map(({ id, body }) => ({
    ...{ id, title: body.title },
    isNoted: (body.workOn ?? []).some((note) => note.themeId === themeId && !note.doneAt),
  }))
}
