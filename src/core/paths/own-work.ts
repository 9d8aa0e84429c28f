import { applicationKind } from '../vault/kinds/application.ts'
import { resumeKind } from '../vault/kinds/resume.ts'
import type { Vault } from '../vault/vault.ts'

/** So many of the latest applications are looked at, and so many titles proposed. */
const LATEST = 30
const MOST_TITLES = 4

/** Titles of the person's work by their own records: the jobs of the résumé, then what they applied for most. */
export function ownTitles(vault: Vault): readonly string[] {
  const resume = vault.all(resumeKind).at(-1)?.body
  const worked = (resume?.work ?? []).flatMap(({ position }) => position ?? [])
  return distinct([...worked, ...rolesApplied(vault)]).slice(0, MOST_TITLES)
}

/** The roles of the latest applications, those that were applied for most often first. */
export function rolesApplied(vault: Vault): readonly string[] {
  const counts = new Map<string, { readonly role: string; count: number }>()
  for (const { body } of vault.all(applicationKind).slice(-LATEST).toReversed()) {
    const role = body.role?.trim()
    if (!role) continue
    const known = counts.get(role.toLowerCase())
    if (known) known.count += 1
    else counts.set(role.toLowerCase(), { role, count: 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ role }) => role)
}

function distinct(titles: readonly string[]): readonly string[] {
  const known = new Map(titles.map((title) => [title.trim().toLowerCase(), title.trim()]))
  return [...known.values()].filter(Boolean)
}
