import { useState } from 'preact/hooks'
import { targetWords } from '../../core/content/en/plan.ts'
import { addWish, setMoneyUntil, targetView } from '../../core/plan/target.ts'
import { type TargetList, targetLists } from '../../core/vault/kinds/direction.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { DateField } from '../ui/DateField.tsx'
import { entryOf, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { Lines } from './Lines.tsx'
import { LongTerm, Values } from './LongTerm.tsx'
import { WholeWay } from './WholeWay.tsx'
import './plan.css'

/** What the job must be and never be, what matters, and where it is to lead. */
export function TargetPage() {
  useTitle('Your target')
  const { replica } = useOnward()
  const view = useView(targetView)
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say="What you are looking for." margin="Target">
        <p class="under">
          In your own words. Saved applications are held against it, as questions.
        </p>
      </Opening>
      {targetLists.map((list) => (
        <Wishes key={list} list={list} wishes={view.target[list]} />
      ))}
      {view.flagged.length > 0 && (
        <Section name="Saved ones" label="Saved applications beside it" heads>
          <ul class="lines">
            {view.flagged.map(({ applicationId, company, role, flags }) => (
              <li class="theme" key={applicationId}>
                <h3>
                  <a href={`/applications/${applicationId}`}>
                    {[company, role].filter(Boolean).join(', ')}
                  </a>
                </h3>
                {flags.map((flag) => (
                  <p class="under" key={flag}>
                    {flag}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Values values={view.target.values} />
      <LongTerm goals={view.target.longTerm} />
      <WholeWay reviews={view.reviews} />
      <Money until={view.target.moneyUntil} says={view.money} />
    </>
  )
}

function Wishes(props: {
  list: TargetList
  wishes: readonly { readonly id: string; readonly text: string }[]
}) {
  const { list, wishes } = props
  const act = useAct()
  const [text, setText] = useState('')
  const { label, hint } = targetWords.lists[list]
  const add = async () => {
    const added = await act(
      'change-target',
      (vault, context) => addWish(vault, { list, text }, context),
      'Kept.',
    )
    if (added) setText('')
  }
  return (
    <Section name={label} label={label}>
      <Lines list={list} lines={wishes} />
      <div class="small-form">
        <Field
          label={`Add to “${label}”`}
          hint={hint}
          value={text}
          onInput={setText}
          onEnter={add}
        />
        <p class="acts">
          <button class="btn" type="button" aria-label={`Add it to “${label}”`} onClick={add}>
            Add it
          </button>
        </p>
      </div>
    </Section>
  )
}

function Money({ until, says }: { until: string | undefined; says: string | null }) {
  const act = useAct()
  const { now } = useOnward()
  const [when, setWhen] = useState(() => entryOf(until, now.value))
  const keep = async () => {
    const { date } = await readDay(when, now.value, 'future')
    await act(
      'change-target',
      (vault, context) => setMoneyUntil(vault, { on: date }, context),
      'Kept, on this device alone.',
    )
  }
  return (
    <Section name="Money" label="How long the money lasts">
      <DateField
        label="Until when the money lasts, if you want to reckon with it"
        value={when}
        onChange={setWhen}
        now={now.value}
        leaning="future"
        onEnter={keep}
        optional
      />
      {says && <p class="under">{says}</p>}
      <p class="acts">
        <button class="btn" type="button" onClick={keep}>
          Keep the day
        </button>
      </p>
    </Section>
  )
}
