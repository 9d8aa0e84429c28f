import { useRef, useState } from 'preact/hooks'
import {
  addPerson,
  editPerson,
  type PersonFields,
  removePerson,
} from '../../core/people/person-actions.ts'
import type { Readable } from '../../core/vault/kind.ts'
import { type Person, personKind } from '../../core/vault/kinds/person.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import { foundAgain } from '../shell/found-again.ts'
import { useAct, useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { PersonForm } from './PersonForm.tsx'
import { dialled, sayPerson } from '../../core/people/person-words.ts'

/** So many are shown at a time. */
const SHOWN_AT_A_TIME = 100

/** The people who help, and what each is good for. One form is open at a time. */
export function People() {
  const act = useAct()
  const people = useView((vault) => vault.all(personKind))
  const [shown, setShown] = useState(SHOWN_AT_A_TIME)
  const [open, setOpen] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const leave = () => {
    setOpen(null)
    heading.current?.focus({ preventScroll: true })
  }
  const add = async (fields: PersonFields) => {
    const added = await act(
      'add-person',
      (vault, context) => addPerson(vault, fields, context),
      `${fields.name.trim()} is on your list.`,
    )
    if (added) leave()
    return added !== null
  }
  const edit = async (
    personId: string,
    fields: PersonFields,
    openedOn: VaultRecord | undefined,
  ) => {
    const edited = await act(
      'edit-person',
      (vault, context) => editPerson(vault, { personId, ...fields }, context),
      'Kept.',
      openedOn,
    )
    if (edited) leave()
    return edited !== null
  }
  const remove = async (person: Readable<Person>) => {
    const removed = await act(
      'remove-person',
      (vault, context) => removePerson(vault, { personId: person.id }, context),
      `${person.body.name} is off your list. Letters and dates keep the name. ${foundAgain}`,
    )
    if (removed) heading.current?.focus({ preventScroll: true })
  }
  return (
    <Section name="Stays on this device" label="People">
      <h2 class="q more-head" id="people" tabIndex={-1} ref={heading}>
        People
      </h2>
      {people.length === 0 ? (
        <p class="under">
          Nobody is on your list yet. One name is enough to begin with: “Joan, who listens and never
          hurries me.”
        </p>
      ) : (
        <ul class="lines people">
          {people.slice(0, shown).map((person) =>
            open === person.id ? (
              <li key={person.id}>
                <PersonForm
                  person={person}
                  onKeep={(fields, openedOn) => edit(person.id, fields, openedOn)}
                  onLeave={leave}
                />
              </li>
            ) : (
              <PersonLine
                key={person.id}
                person={person}
                onEdit={() => setOpen(person.id)}
                onRemove={() => remove(person)}
              />
            ),
          )}
        </ul>
      )}
      {people.length > shown && (
        <p class="acts">
          <button
            class="btn"
            type="button"
            onClick={() => setShown((count) => count + SHOWN_AT_A_TIME)}
          >
            Show more people
          </button>
        </p>
      )}
      {open === '' ? (
        <PersonForm onKeep={add} onLeave={leave} />
      ) : (
        <p class="acts">
          <button class="btn main" type="button" onClick={() => setOpen('')}>
            Add someone
          </button>
        </p>
      )}
    </Section>
  )
}

function PersonLine(props: { person: Readable<Person>; onEdit: () => void; onRemove: () => void }) {
  const { name, phone, address } = props.person.body
  return (
    <li class="person">
      <div>
        <b>{name}</b>
        <span>{sayPerson(props.person.body)}</span>
        {(phone || address) && (
          <p class="person-reach">
            {phone && <a href={`tel:${dialled(phone)}`}>{phone}</a>}
            {address && <a href={`mailto:${encodeURIComponent(address)}`}>{address}</a>}
          </p>
        )}
      </div>
      <p class="person-acts">
        {!props.person.readOnly && (
          <>
            <button
              class="btn plain"
              type="button"
              aria-label={`Edit ${name}`}
              onClick={props.onEdit}
            >
              Edit
            </button>
            <button
              class="btn plain soft"
              type="button"
              aria-label={`Remove ${name}`}
              onClick={props.onRemove}
            >
              Remove
            </button>
          </>
        )}
      </p>
    </li>
  )
}
