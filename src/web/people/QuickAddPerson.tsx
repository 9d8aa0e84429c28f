import { useState } from 'preact/hooks'
import { addPerson, type PersonFields } from '../../core/people/person-actions.ts'
import { personNamed } from '../../core/people/person-named.ts'
import { sayRelation } from '../../core/people/person-words.ts'
import { readQuickPerson } from '../../core/people/quick-person.ts'
import { useAct, useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'

/** One line is enough: what it was understood as is shown before it is kept. */
export function QuickAddPerson() {
  const act = useAct()
  const draft = useDraft('quick-person', '')
  const [asked, setAsked] = useState(false)
  const started = draft.text.trim() !== ''
  const read = started ? readQuickPerson(draft.text) : null
  const name = read?.ok ? read.value.name : ''
  const known = useView((vault) => (name ? personNamed(vault, name) : undefined), [name])
  const add = async () => {
    setAsked(true)
    // As it was typed last, whether or not it has been drawn since.
    const text = draft.joined()
    const read = readQuickPerson(text)
    if (!read.ok) return
    draft.write('')
    setAsked(false)
    const added = await act(
      'add-person',
      (vault, context) => addPerson(vault, read.value, context),
      `${read.value.name} is on your list.`,
    )
    if (draft.joined() !== '') return
    if (added) draft.done()
    else draft.write(text)
  }
  return (
    <div class="person-add">
      <Field
        wide
        label="Add someone in a line"
        placeholder="Tom Adeyemi – Kestrel – former colleague"
        value={draft.text}
        onInput={(text) => {
          draft.write(text)
          setAsked(false)
        }}
        onEnter={add}
        asks={asked && !read?.ok ? 'Start with the name. A first name is enough.' : null}
        hint={read?.ok ? sayUnderstood(read.value) : undefined}
      />
      <button class="btn" type="button" onClick={add}>
        Put them on my list
      </button>
      {known && (
        <p class="under">
          Somebody of that name is there already:{' '}
          <a href={`/people/${known.id}`}>{known.body.name}</a>
        </p>
      )}
    </div>
  )
}

function sayUnderstood(person: PersonFields): string {
  const { name, company, relation, address, phone, knownFrom, link, notes } = person
  const parts = [
    company ? `${name}, at ${company}` : name,
    sayRelation(relation).toLowerCase(),
    knownFrom,
    address,
    phone,
    link,
    notes && `note: ${notes}`,
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}
