import { companyFor } from '../../core/care/one-line.ts'
import { dialled } from '../../core/people/person-words.ts'
import type { Person } from '../../core/vault/kinds/person.ts'
import { useView } from '../shell/onward.ts'

/** The people on one's own list, those who listen first. */
export function NearPeople() {
  const people = useView((vault) => {
    const near = companyFor(vault)
    const listens = (person: (typeof near)[number]) => person.body.roles.includes('listen')
    return [...near.filter(listens), ...near.filter((person) => !listens(person))]
  })
  if (people.length === 0) {
    return (
      <p class="help-nobody">
        Nobody is on your list yet. <a href="/people/map">Add someone who listens</a>
      </p>
    )
  }
  return (
    <ul class="lines open">
      {people.map(({ id, body }) => (
        <li key={id}>
          <p>
            <b>{body.name}</b>
            <span>{why(body)}</span>
          </p>
          <p class="help-ways">
            {body.phone && (
              <>
                <a
                  class="btn"
                  href={`tel:${dialled(body.phone)}`}
                  aria-label={`Ring ${body.name} on ${body.phone}`}
                >
                  Ring
                </a>
                <a
                  class="btn"
                  href={`sms:${dialled(body.phone)}`}
                  aria-label={`Message ${body.name}`}
                >
                  Message
                </a>
              </>
            )}
            {body.address && (
              <a
                class="btn"
                href={`mailto:${encodeURIComponent(body.address)}`}
                aria-label={`Write to ${body.name}`}
              >
                Write
              </a>
            )}
            {!body.phone && !body.address && (
              <a
                class="help-web"
                href={`/people/${id}`}
                aria-label={`Add a number for ${body.name}`}
              >
                Add a number
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

function why({ roles }: Person): string {
  if (roles.includes('listen')) return 'On your list for listening'
  return roles.includes('distract') ? 'Takes your mind off it' : 'On your list'
}
