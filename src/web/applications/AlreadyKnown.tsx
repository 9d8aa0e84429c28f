import { findApplications } from '../../core/applications/find-application.ts'
import { useView } from '../shell/onward.ts'

/** A name this short would match by chance. */
const SHORTEST_NAME = 3
const MOST_SHOWN = 3

/** Applications with the same employer, so that nobody enters one twice. */
export function AlreadyKnown({ company, role }: { company: string; role: string }) {
  const known = useView(
    (vault) =>
      company.trim().length < SHORTEST_NAME
        ? []
        : findApplications(vault, { company, role: role || null }),
    [company, role],
  )
  if (known.length === 0) return null
  return (
    <p class="under">
      You know them already:{' '}
      {known.slice(0, MOST_SHOWN).map((match) => (
        <a key={match.id} class="known" href={`/applications/${match.id}`}>
          {[match.company, match.role].filter(Boolean).join(', ')}
        </a>
      ))}
    </p>
  )
}
