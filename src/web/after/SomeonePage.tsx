import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { keepEntry } from '../../core/care/keep-entry.ts'
import { companyFor, oneLine } from '../../core/care/one-line.ts'
import { addPerson } from '../../core/people/person-actions.ts'
import { dialled } from '../../core/people/person-words.ts'
import { useGoOn } from '../shell/go-on.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Chips } from '../ui/Chips.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening } from '../ui/Opening.tsx'
import './after.css'

/** One line to one person, ready to send from one's own phone. */
export function SomeonePage() {
  useTitle('Be with someone')
  const { params } = useRoute()
  const goOnFrom = useGoOn()
  const { word } = useOnward()
  const recoveryId = params.id ?? ''
  const act = useAct()
  const people = useView(companyFor)
  const proposed = useView((vault, now) => oneLine(vault, recoveryId, now), [recoveryId])
  const draft = useDraft(`someone/${recoveryId}`, proposed, { sealed: true })
  const [personId, setPersonId] = useState<string | null>(null)
  const [name, setName] = useState('')
  const chosen = people.find((person) => person.id === personId) ?? people[0]
  const phone = chosen?.body.phone
  const address = chosen?.body.address
  const add = () => {
    if (name.trim() === '') return
    act(
      'add-person',
      (vault, context) =>
        addPerson(vault, { name, relation: 'friend', roles: ['listen'] }, context),
      `${name.trim()} is on your list.`,
    ).then((added) => added && setName(''))
  }
  const done = async () => {
    const goOn = goOnFrom()
    const kept = await act(
      'be-with-someone',
      (vault, context) =>
        keepEntry(vault, { form: 'company', text: draft.text, recoveryId }, context),
      'Kept.',
    )
    if (!kept) return
    draft.done()
    goOn(`/after/${recoveryId}`)
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(draft.text)
      word.say('Copied. Paste it where you two write.')
    } catch {
      word.say('This browser does not let Onward copy. Mark the line and copy it by hand.')
    }
  }
  const body = encodeURIComponent(draft.text)
  return (
    <Opening say={chosen ? `One line to ${chosen.body.name}.` : 'Who could you be with now?'}>
      <p class="under">No need to explain it. Being heard for ten minutes is enough.</p>
      {people.length > 1 && (
        <Chips
          class="some-people"
          options={people.map(({ id, body }) => ({ value: id, label: body.name }))}
          picked={chosen?.id ?? null}
          onPick={setPersonId}
        />
      )}
      {people.length === 0 && (
        <div class="add-line">
          <Field
            label="Their name"
            value={name}
            onInput={setName}
            onEnter={add}
            hint="Someone who listens. It stays on this device."
          />
          <button class="btn" type="button" onClick={add}>
            Put them on my list
          </button>
        </div>
      )}
      <div class="lb">
        <Field wide rows={3} label="What to send" value={draft.text} onInput={draft.write} />
      </div>
      <p class="acts">
        <button class="btn main" type="button" onClick={copy}>
          Copy the line
        </button>
        {phone && (
          <a class="btn plain" href={`sms:${dialled(phone)}?&body=${body}`}>
            Send as a text
          </a>
        )}
        {address && (
          <a class="btn plain" href={`mailto:${encodeURIComponent(address)}?body=${body}`}>
            Send as mail
          </a>
        )}
        <button class="btn" type="button" onClick={done}>
          I have sent it, or rung
        </button>
        <a class="btn plain soft" href={`/after/${recoveryId}`}>
          Not now
        </a>
      </p>
      <p class="under">
        <a href="/help">Someone to talk to</a>, if nobody comes to mind.
      </p>
    </Opening>
  )
}
