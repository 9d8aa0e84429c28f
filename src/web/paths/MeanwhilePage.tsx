import { useState } from 'preact/hooks'
import { interimWords } from '../../core/content/en/paths.ts'
import {
  addInterim,
  decideInterim,
  type InterimCard,
  interimDecisions,
  interimView,
  removeInterim,
} from '../../core/paths/interim.ts'
import {
  type InterimForm,
  interimForms,
  type Relevance,
  relevances,
} from '../../core/vault/kinds/paths.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { Choose } from '../ui/Choose.tsx'
import { DateField } from '../ui/DateField.tsx'
import { noDay, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { optionsOf } from '../ui/options.ts'
import { PathsNav } from './PathsNav.tsx'

/** Temporary, contract, freelance and consulting work: both sides, one's own numbers, no verdict. */
export function MeanwhilePage() {
  useTitle('Work for the time being')
  const { replica } = useOnward()
  const cards = useView(interimView)
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say="Work for the time being has two sides.">
        <p class="under">
          Temporary, contract, freelance or consulting: both sides stand beside each other with your
          own numbers. What they come to is yours to say.
        </p>
        <PathsNav />
      </Opening>
      {cards.map((card) => (
        <Section key={card.id} label={card.title} wide>
          <Card card={card} />
        </Section>
      ))}
      <Section name="Add one" heads label="Add a chance">
        <AddInterim />
      </Section>
    </>
  )
}

function Card({ card }: { card: InterimCard }) {
  const { id, title, reckoned, speaksFor, speaksAgainst, decision } = card
  const act = useAct()
  const reason = useDraft(`interim-reason-${id}`, card.reason)
  const settle = async (picked: (typeof interimDecisions)[number], why: string) => {
    const kept = await act(
      'decide-interim',
      (vault, context) =>
        decideInterim(vault, { interimId: id, decision: picked, reason: why }, context),
      'Kept.',
    )
    if (kept) reason.done()
  }
  return (
    <div class="area">
      <h2>{title}</h2>
      {reckoned.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div class="two-sides">
        <Side name="What speaks for it" says={speaksFor} />
        <Side name="What speaks against it" says={speaksAgainst} />
      </div>
      <Choose
        label={`What you decide: ${title}`}
        options={optionsOf(interimDecisions, interimWords.decisions)}
        picked={decision}
        onPick={(picked) => settle(picked, reason.text)}
      />
      {decision && (
        <Field
          label={`Your reason, if you want: ${title}`}
          value={reason.text}
          onInput={reason.write}
          onDone={(text) => {
            if (text.trim() !== card.reason) settle(decision, text)
          }}
        />
      )}
      <p class="acts">
        <button
          class="btn plain soft"
          type="button"
          onClick={() =>
            act(
              'remove-interim',
              (vault, context) => removeInterim(vault, { interimId: id }, context),
              'Removed.',
            )
          }
        >
          Remove this card
        </button>
      </p>
    </div>
  )
}

function Side({ name, says }: { name: string; says: readonly string[] }) {
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <ul class="lines">
        {says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

const empty = {
  form: 'temporary' as InterimForm,
  what: '',
  monthlyIn: '',
  monthlyOut: '',
  hoursLeft: '',
  relevance: null as Relevance | null,
}

function AddInterim() {
  const act = useAct()
  const { now } = useOnward()
  const draft = useFormDraft('new-interim', empty)
  const [ends, setEnds] = useState(noDay)
  const { form, what, relevance } = draft.values
  const add = async () => {
    const given = draft.current()
    const { date } = await readDay(ends, now.value, 'future')
    const added = await act(
      'add-interim',
      (vault, context) =>
        addInterim(
          vault,
          {
            ...{ form: given.form, what: given.what, endsOn: date ?? undefined },
            monthlyIn: numberIn(given.monthlyIn),
            monthlyOut: numberIn(given.monthlyOut),
            hoursLeft: numberIn(given.hoursLeft),
            relevance: given.relevance ?? undefined,
          },
          context,
        ),
      'Both sides stand above.',
    )
    if (!added) return
    draft.done(given)
    setEnds(noDay)
  }
  const line = (name: 'monthlyIn' | 'monthlyOut' | 'hoursLeft', label: string, hint: string) => (
    <Field
      label={label}
      hint={hint}
      value={draft.values[name]}
      onInput={(text) => draft.set({ [name]: text })}
    />
  )
  return (
    <div class="form">
      <Choose
        label="What kind of work"
        options={optionsOf(interimForms, interimWords.forms)}
        picked={form}
        onPick={(picked) => draft.set({ form: picked })}
      />
      <Field
        label="What is it?"
        placeholder="Harbour office, summer season"
        value={what}
        onInput={(text) => draft.set({ what: text })}
        onEnter={add}
      />
      <div class="side-by-side">
        {line('monthlyIn', 'A month brings', 'After tax, as far as you know.')}
        {line('monthlyOut', 'A month costs', 'All that goes out.')}
        {line('hoursLeft', 'Hours left a week', 'For the search.')}
      </div>
      <DateField
        label="When it ends"
        value={ends}
        onChange={setEnds}
        now={now.value}
        leaning="future"
        optional
      />
      <Choose
        label="How close it is to what you look for"
        options={optionsOf(relevances, interimWords.relevances)}
        picked={relevance}
        onPick={(picked) => draft.set({ relevance: picked === relevance ? null : picked })}
      />
      <div class="acts">
        <button class="btn main" type="button" onClick={add}>
          Show both sides
        </button>
      </div>
    </div>
  )
}

/** "1,800" is a number; what is none is told as such by the action. */
function numberIn(text: string): number | undefined {
  const plain = text.replace(/[\s,£€$]/g, '')
  return plain === '' ? undefined : Number(plain)
}
