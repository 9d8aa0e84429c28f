import { themeLabels } from '../content/en/points.ts'
import { sentenceCase } from '../time/say.ts'
import { knownIn } from '../vault/kind.ts'
import { themes as builtIn } from '../vault/kinds/feedback-point.ts'
import { themeKind } from '../vault/kinds/learn.ts'
import type { Vault } from '../vault/vault.ts'

/** A theme by the name that the person gave it, or its built-in one. */
export interface NamedTheme {
  readonly id: string
  readonly name: string
}

/** All themes to choose from: built-in ones first, then the person's own; merged ones are not there. */
export function themesOf(vault: Vault): readonly NamedTheme[] {
  const own = vault.all(themeKind)
  const byId = new Map(own.map((theme) => [theme.id, theme.body]))
  const known = [
    ...builtIn.map((id) => ({ id: id as string, name: themeLabels[id] })),
    ...own.filter(({ id }) => !knownIn(builtIn, id)).map(({ id }) => ({ id, name: '' })),
  ]
  return known.flatMap(({ id, name }) => {
    const body = byId.get(id)
    if (body?.mergedInto) return []
    const called = body?.name ?? name
    return called === '' ? [] : [{ id, name: sentenceCase(called) }]
  })
}

/** The theme that a point's theme counts as: merges are followed, and one that is gone is none. */
export function themeResolver(vault: Vault): (theme: string | undefined) => string | null {
  const own = new Map(vault.all(themeKind).map(({ id, body }) => [id, body]))
  return (theme) => {
    const seen = new Set<string>()
    let id = theme
    while (id !== undefined && !seen.has(id)) {
      seen.add(id)
      const body = own.get(id)
      if (!body?.mergedInto) return body?.name || knownIn(builtIn, id) ? id : null
      id = body.mergedInto
    }
    return null
  }
}

/** The name of a theme; null where it is not known. */
export function themeName(vault: Vault, themeId: string): string | null {
  return themesOf(vault).find(({ id }) => id === themeId)?.name ?? null
}
