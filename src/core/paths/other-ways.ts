import { industries, pathsWords } from '../content/en/paths.ts'
import { knownIn } from '../vault/kind.ts'
import { type PathSort, pathDecisions, pathKind } from '../vault/kinds/paths.ts'
import type { Vault } from '../vault/vault.ts'
import { ownTitles, rolesApplied } from './own-work.ts'
import type { PathRow } from './paths-view.ts'

/** Words of a title that tell a level, from the first to the last; each may stand alone at the front. */
const ladder = ['Junior', '', 'Senior', 'Lead', 'Head'] as const

/**
 * A neighbouring level of what the person applies for most, and the same work in other industries. What
 * was refused is left out.
 */
export function otherWays(vault: Vault): {
  readonly levels: readonly PathRow[]
  readonly industries: readonly PathRow[]
} {
  const role = rolesApplied(vault)[0] ?? ownTitles(vault)[0]
  if (!role) return { levels: [], industries: [] }
  const { plain, step } = levelOf(role)
  const levels = [ladder[step - 1], ladder[step + 1]].flatMap((level, at) => {
    if (level === undefined) return []
    const name = level === '' ? plain : `${level} ${plain}`
    const because = at === 0 ? pathsWords.levels.lower(role) : pathsWords.levels.upper(role)
    return rowOf(vault, 'level', name.toLowerCase(), name, because, name)
  })
  return {
    levels,
    industries: industries.flatMap(([id, name, term]) =>
      rowOf(
        vault,
        'industry',
        id,
        name,
        pathsWords.industry(role, name),
        `${plain.toLowerCase()} ${term}`,
      ),
    ),
  }
}

function levelOf(role: string): { readonly plain: string; readonly step: number } {
  for (const [step, level] of ladder.entries()) {
    if (level && role.toLowerCase().startsWith(`${level.toLowerCase()} `)) {
      return { plain: role.slice(level.length + 1), step }
    }
  }
  return { plain: role, step: ladder.indexOf('') }
}

function rowOf(
  vault: Vault,
  sort: PathSort,
  about: string,
  name: string,
  because: string,
  terms: string,
): readonly PathRow[] {
  const decided = vault.all(pathKind).find(({ body }) => body.sort === sort && body.about === about)
    ?.body.decision
  if (decided === 'no') return []
  return [
    {
      input: { sort, about, name, because, terms },
      decision: knownIn(pathDecisions, decided) ?? null,
      says: [],
      terms: [terms],
      missing: [],
      lever: pathsWords.lever(terms),
    },
  ]
}
