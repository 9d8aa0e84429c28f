import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { PersonFields } from '../../core/people/person-actions.ts'
import type { Readable } from '../../core/vault/kind.ts'
import { type Person, personKind, relations, supportRoles } from '../../core/vault/kinds/person.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import { useOpenedOn } from '../shell/opened-on.ts'
import { Field } from '../ui/Field.tsx'
import { relationWords, roleWords } from '../../core/people/person-words.ts'

/** Name, who they are, what they are good for, how to reach them. `onKeep` says whether it was kept. */
export function PersonForm(props: {
  person?: Readable<Person> | undefined
  onKeep: (fields: PersonFields, openedOn: VaultRecord | undefined) => Promise<boolean>
  onLeave: () => void
}) {
  const known = props.person?.body
  const openedOn = useOpenedOn(personKind, props.person?.id)
  const id = useId()
  const [name, setName] = useState(known?.name ?? '')
  const [relation, setRelation] = useState<string>(known?.relation ?? '')
  const [roles, setRoles] = useState<readonly string[]>(known?.roles ?? [])
  const [phone, setPhone] = useState(known?.phone ?? '')
  const [address, setAddress] = useState(known?.address ?? '')
  const [asks, setAsks] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const toggle = (role: string) =>
    setRoles(roles.includes(role) ? roles.filter((each) => each !== role) : [...roles, role])
  const keep = (event: Event) => {
    event.preventDefault()
    if (name.trim() === '') {
      setAsks('What do you call this person? A first name is enough.')
      return
    }
    props.onKeep({ name, relation, roles, phone, address }, openedOn)
  }
  return (
    <form
      class="person-form"
      ref={form}
      onSubmit={keep}
      aria-label={known ? `Edit ${known.name}` : 'Add someone'}
    >
      <Field label="Name" value={name} onInput={setName} asks={asks} />
      <div class="field">
        <label for={`${id}-relation`}>Who they are to you</label>
        <select
          class="input"
          id={`${id}-relation`}
          value={relation}
          onChange={(event) => setRelation(event.currentTarget.value)}
        >
          <option value="">Not said</option>
          {relations.map((each) => (
            <option key={each} value={each}>
              {relationWords[each]}
            </option>
          ))}
        </select>
      </div>
      <fieldset>
        <legend>What they are good for</legend>
        <div class="chips">
          {supportRoles.map((role) => (
            <button
              key={role}
              class="chip"
              type="button"
              aria-pressed={roles.includes(role)}
              onClick={() => toggle(role)}
            >
              {roleWords[role]}
            </button>
          ))}
        </div>
      </fieldset>
      <Field label="Phone" inputMode="tel" value={phone} onInput={setPhone} />
      <Field label="Mail" inputMode="email" value={address} onInput={setAddress} />
      <p class="acts">
        <button class="btn main" type="submit">
          {known ? 'Keep the changes' : 'Put them on my list'}
        </button>
        <button class="btn plain soft" type="button" onClick={props.onLeave}>
          Leave it
        </button>
      </p>
    </form>
  )
}
