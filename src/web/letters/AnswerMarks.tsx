import { useState } from 'preact/hooks'
import { takeBack } from '../../core/letters/letter-actions.ts'
import { recordAnswer } from '../../core/letters/record-answer.ts'
import { possibleAnswers } from '../../core/letters/thread.ts'
import { addDays, dateIn, dateOf } from '../../core/time/calendar.ts'
import { sayDate } from '../../core/time/say.ts'
import { type LetterAnswer, letterKind } from '../../core/vault/kinds/letter.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { DateField } from '../ui/DateField.tsx'
import { entryOf, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { KeepOrLeave } from '../ui/KeepOrLeave.tsx'
import './note.css'

const said: Readonly<Record<LetterAnswer, string>> = {
  came: 'Noted. What they said can be kept.',
  declined: 'Noted. It needs nothing more.',
  'door-open': 'Kept. Today brings them back on that day.',
  nothing: 'Closed. It needs nothing more.',
}

/** A contact keeps better with a month of room; the person may choose any later day. */
const AGAIN_AFTER_DAYS = 31

/** What came of a letter that is sent: an answer, a no, a door left open, silence. */
export function AnswerMarks({ letterId }: { letterId: string }) {
  const act = useAct()
  const { now } = useOnward()
  const [door, setDoor] = useState(false)
  const letter = useView((vault) => vault.get(letterKind, letterId), [letterId])
  const found = useView(
    (vault) => {
      const mine = vault.get(letterKind, letterId)
      return mine ? possibleAnswers(vault, mine) : []
    },
    [letterId],
  )
  if (!letter) return null
  const record = (answer: LetterAnswer, more: { on?: string; answeredBy?: string } = {}) =>
    act(
      'answer',
      (vault, context) =>
        recordAnswer(vault, { letterId, answer, on: dateOf(now.value), ...more }, context),
      said[answer],
    )
  const notGone = () =>
    act(
      'take-back',
      (vault, context) => takeBack(vault, { letterId }, context),
      'It is a draft again.',
    )
  const [first] = found.slice(-1)
  const cameOn =
    first && dateIn(first.letter.body.sentAt ?? first.letter.body.addedAt, now.value.zone)
  return (
    <>
      {first && cameOn && (
        <p class="found-answer">
          <a href={`/letters/${first.letter.id}`}>
            {first.letter.body.subject || 'A letter from them'}
          </a>{' '}
          came {onDay(sayDate(cameOn, now.value))}.{' '}
          <button
            class="btn"
            type="button"
            onClick={() => record('came', { on: cameOn, answeredBy: first.letter.id })}
          >
            It is the answer
          </button>
        </p>
      )}
      {door ? (
        <DoorForm
          letterId={letterId}
          name={letter.body.to?.name ?? ''}
          onLeave={() => setDoor(false)}
        />
      ) : (
        <p class="acts">
          <button class="btn" type="button" onClick={() => record('came')}>
            They answered
          </button>
          <button class="btn" type="button" onClick={() => setDoor(true)}>
            They left a door open
          </button>
          <button class="btn plain" type="button" onClick={() => record('declined')}>
            They would rather not
          </button>
          <button class="btn plain soft" type="button" onClick={() => record('nothing')}>
            Nothing came
          </button>
          <button class="btn plain soft" type="button" onClick={notGone}>
            It has not gone after all
          </button>
        </p>
      )}
    </>
  )
}

/** When to be in touch again, and why. */
function DoorForm(props: { letterId: string; name: string; onLeave: () => void }) {
  const { letterId, onLeave } = props
  const act = useAct()
  const { now } = useOnward()
  const today = dateOf(now.value)
  const usual = addDays(today, AGAIN_AFTER_DAYS)
  const [entry, setEntry] = useState(() => entryOf(usual, now.value))
  const [name, setName] = useState(props.name)
  const [reason, setReason] = useState('')
  const keep = async () => {
    const { date } = await readDay(entry, now.value, 'future')
    const again = { on: date ?? '', reason, name }
    const kept = await act(
      'answer',
      (vault, context) =>
        recordAnswer(vault, { letterId, answer: 'door-open', on: today, again }, context),
      said['door-open'],
    )
    if (kept) onLeave()
  }
  return (
    <fieldset class="door-form">
      <legend class="as-label">When would you like to be in touch again?</legend>
      <DateField
        label="On which day"
        value={entry}
        onChange={setEntry}
        now={now.value}
        leaning="future"
      />
      <Field
        label="What for"
        value={reason}
        onInput={setReason}
        hint="For example “They recruit again in autumn”."
      />
      {props.name === '' && <Field label="With whom" value={name} onInput={setName} />}
      <KeepOrLeave keep="Keep the day" leave="Leave it" onKeep={keep} onLeave={onLeave} />
    </fieldset>
  )
}

function onDay(day: string): string {
  return /^[A-Z]/.test(day) ? `on ${day}` : day
}
