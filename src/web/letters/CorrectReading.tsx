import { useState } from 'preact/hooks'
import type { LetterFacts } from '../../core/recovery/event-facts.ts'
import { joinsOf, type ReadingView } from '../../core/recovery/reading-view.ts'
import type { LetterKind } from '../../core/vault/kinds/reading.ts'
import type { HowFar } from '../../core/vault/kinds/recovery.ts'
import { focusAsking } from '../shell/focus-kept.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { Chips } from '../ui/Chips.tsx'
import { Choose } from '../ui/Choose.tsx'
import { readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { FactFields, factEntry } from './FactFields.tsx'
import { JoinChoice } from './JoinChoice.tsx'

export interface Correction {
  readonly kind: LetterKind
  readonly company: string
  readonly role: string | null
  readonly applicationId: string | null
  /** Day and place as the person has them; absent where they were not asked. */
  readonly facts?: LetterFacts
}

/** The person's word over the program's: what it is, from whom, for what. */
export function CorrectReading(props: {
  view: ReadingView
  howFar: HowFar | null
  onHowFar: (howFar: HowFar | null) => void
  onDone: (correction: Correction) => void
  onLeave: (() => void) | undefined
}) {
  const { view } = props
  const [kind, setKind] = useState<LetterKind>(view.kind)
  const [company, setCompany] = useState(view.company ?? '')
  const [role, setRole] = useState(view.role ?? '')
  const { now } = useOnward()
  const [facts, setFacts] = useState(() => factEntry(view.facts, now.value))
  const [asked, setAsked] = useState(false)
  const wantsCompany = kind !== 'noise' && kind !== 'other' && kind !== 'outreach'
  const joins = useView(
    (vault, now) =>
      joinsOf(vault, view.letterId, { kind, company: company || null, role: role || null }, now),
    [view.letterId, kind, company, role],
  )
  const [picked, setPicked] = useState<string | null | undefined>(undefined)
  const joining = picked === undefined ? joins.applicationId : picked
  const missing = asked && wantsCompany && company.trim() === ''
  const done = async () => {
    setAsked(true)
    if (wantsCompany && company.trim() === '') {
      focusAsking()
      return
    }
    const { date, time } = await readDay(facts.when, now.value, 'future')
    if (facts.when.text.trim() !== '' && date === null) {
      focusAsking()
      return
    }
    props.onDone({
      kind,
      company: company.trim(),
      role: role.trim() === '' ? null : role.trim(),
      applicationId: joining,
      facts: { on: date, time, place: facts.place.trim() || null },
    })
  }
  return (
    <div class="correct">
      <fieldset>
        <legend class="as-label">What is it?</legend>
        <Chips
          options={view.kindChoices.map(({ kind, label }) => ({ value: kind, label }))}
          picked={kind}
          onPick={setKind}
        />
      </fieldset>
      <Field
        label="Who wrote it"
        value={company}
        onInput={setCompany}
        onEnter={done}
        placeholder="The employer"
        asks={missing ? 'Which employer is it from? A short name is enough.' : null}
      />
      <Field
        label="For which job"
        value={role}
        onInput={setRole}
        onEnter={done}
        hint="Leave it empty if you like."
      />
      <FactFields kind={kind} entry={facts} onChange={setFacts} now={now.value} />
      <p class="under">{joins.sentence}</p>
      <JoinChoice joins={joins} picked={joining} onPick={setPicked} />
      {kind === 'rejection' && (
        <div>
          <p class="as-label" id="far-too" aria-hidden="true">
            How far did you get?
          </p>
          <Choose
            labelledBy="far-too"
            options={HOW_FAR}
            picked={props.howFar}
            onPick={(value) => props.onHowFar(props.howFar === value ? null : value)}
          />
        </div>
      )}
      <p class="acts">
        <button class="btn main" type="button" onClick={done}>
          Keep it like this
        </button>
        {props.onLeave && (
          <button class="btn plain" type="button" onClick={props.onLeave}>
            Leave it as it was
          </button>
        )}
      </p>
    </div>
  )
}

export const HOW_FAR: readonly { value: HowFar; label: string }[] = [
  { value: 'applied', label: 'Applied' },
  { value: 'one-talk', label: 'One talk' },
  { value: 'several-rounds', label: 'Several rounds' },
]
