import { mergePeople } from '../../core/people/merge-people.ts'
import type { PersonPage } from '../../core/people/person-page.ts'
import { useAct } from '../shell/onward.ts'

/** Another record that may be of the same person: one tap makes them one. */
export function SamePerson({
  page,
  other,
}: {
  page: PersonPage
  other: PersonPage['sameAs'][number]
}) {
  const act = useAct()
  const join = () =>
    act(
      'merge-people',
      (vault, context) => mergePeople(vault, { keepId: page.id, otherId: other.id }, context),
      'They are one now, with all talks and letters.',
    )
  return (
    <p class="same-person">
      Maybe the same person: <a href={`/people/${other.id}`}>{other.name}</a>
      {other.says && ` (${other.says})`}
      {!page.readOnly && (
        <button class="btn plain" type="button" onClick={join}>
          Make them one
        </button>
      )}
    </p>
  )
}
