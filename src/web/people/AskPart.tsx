import { useState } from 'preact/hooks'
import { asks } from '../../core/content/en/people.ts'
import { type AskChoices, askChoices, askText } from '../../core/people/ask-draft.ts'
import { addConversation } from '../../core/people/conversation-actions.ts'
import { dialled } from '../../core/people/person-words.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Chips } from '../ui/Chips.tsx'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'

/** One specific ask: what one needs, of whom, in words that can be sent as they are. */
export function AskPart({ firstId }: { firstId: string | null }) {
  const [askId, setAskId] = useState<string | null>(null)
  const choices = useView(
    (vault) => (askId === null ? undefined : askChoices(vault, askId, firstId)),
    [askId, firstId],
  )
  return (
    <>
      <fieldset class="ask-needs">
        <legend class="under">
          What would help you this week? One small thing with an end is easy to say yes to.
        </legend>
        <Chips
          options={asks.map(({ id, need }) => ({ value: id, label: need }))}
          picked={askId}
          onPick={(id) => setAskId(askId === id ? null : id)}
        />
      </fieldset>
      {choices && <Whom key={choices.ask.id} choices={choices} />}
    </>
  )
}

function Whom({ choices }: { choices: AskChoices }) {
  const { people, employers, ask } = choices
  const [personId, setPersonId] = useState<string | null>(people[0]?.id ?? null)
  const [employer, setEmployer] = useState(employers[0] ?? '')
  const person = people.find(({ id }) => id === personId) ?? people[0]
  if (!person) {
    return (
      <p class="under">
        Nobody on your list fits yet. Put somebody on the map above, or{' '}
        <a href="/people">add someone</a>.
      </p>
    )
  }
  return (
    <>
      {people.length > 1 && (
        <Choose
          label="Whom to ask"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          picked={person.id}
          onPick={setPersonId}
        />
      )}
      {employers.length > 0 && (
        <label class="field">
          <span class="as-label">About which employer</span>
          <select
            class="input"
            value={employer}
            onChange={(event) => setEmployer(event.currentTarget.value)}
          >
            {employers.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Words key={`${person.id} ${employer}`} ask={ask} person={person} employer={employer} />
    </>
  )
}

function Words(props: {
  ask: AskChoices['ask']
  person: AskChoices['people'][number]
  employer: string
}) {
  const { ask, person, employer } = props
  const act = useAct()
  const { word } = useOnward()
  const about = { askId: ask.id, personId: person.id, employer: employer || null }
  const drafted = useView((vault) => askText(vault, about), [ask.id, person.id, employer])
  const draft = useDraft(`ask/${ask.id}/${person.id}/${employer}`, drafted)
  const body = encodeURIComponent(draft.text)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(draft.text)
      word.say('Copied. Paste it where you two write.')
    } catch {
      word.say('This browser does not let Onward copy. Mark the words and copy them by hand.')
    }
  }
  const asked = async () => {
    const talk = { personId: person.id, form: 'message', text: draft.text }
    const kept = await act(
      'note-ask',
      (vault, context) => addConversation(vault, talk, context),
      `Noted with ${person.name}.`,
    )
    if (kept) draft.done()
  }
  return (
    <div class="ask-words">
      <Field wide rows={4} label="What to send" value={draft.text} onInput={draft.write} />
      <p class="acts">
        <button class="btn main" type="button" onClick={copy}>
          Copy it
        </button>
        {person.phone && (
          <a class="btn" href={`sms:${dialled(person.phone)}?&body=${body}`}>
            Send as a text
          </a>
        )}
        {person.address && (
          <a class="btn" href={`mailto:${encodeURIComponent(person.address)}?body=${body}`}>
            Send as mail
          </a>
        )}
        <button class="btn" type="button" onClick={asked}>
          I have asked
        </button>
        {ask.letter && (
          <a class="btn plain" href={`/letters/write?type=${ask.letter}&person=${person.id}`}>
            Write it as a letter
          </a>
        )}
      </p>
    </div>
  )
}
