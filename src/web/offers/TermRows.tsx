import { setTerm, type TermField } from '../../core/applications/offers-actions.ts'
import type { Offer } from '../../core/applications/offers-view.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { DateField } from '../ui/DateField.tsx'
import { type DateEntry, entryOf, readDay } from '../ui/day-entry.ts'
import { CellText } from './CellText.tsx'

const terms: readonly (readonly [TermField, string])[] = [
  ['pay', 'Pay'],
  ['hours', 'Hours'],
  ['place', 'Place'],
  ['remote', 'Days at home'],
  ['holiday', 'Holiday'],
  ['startsOn', 'First day'],
  ['answerBy', 'Answer by'],
  ['other', 'Other terms'],
  ['notes', 'Your notes'],
]

/** One row for each term; every cell is changed in its place. */
export function TermRows({ offers }: { offers: readonly Offer[] }) {
  return (
    <tbody>
      {terms.map(([field, word]) => (
        <tr key={field}>
          <th scope="row">{word}</th>
          {offers.map((offer) => (
            <td key={offer.id}>
              {field === 'startsOn' || field === 'answerBy' ? (
                <DayCell offer={offer} field={field} word={word} />
              ) : (
                <TextCell offer={offer} field={field} word={word} />
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

interface CellProps<Field extends TermField> {
  offer: Offer
  field: Field
  word: string
}

function TextCell({ offer, field, word }: CellProps<TermField>) {
  const act = useAct()
  return (
    <CellText
      draftKey={`offer-${field}/${offer.id}`}
      label={`${word}, ${offer.company}`}
      value={offer[field]}
      readOnly={offer.readOnly}
      onKeep={(value) =>
        act(
          'set-term',
          (vault, context) => setTerm(vault, { applicationId: offer.id, field, value }, context),
          'Kept.',
        )
      }
    />
  )
}

function DayCell({ offer, field, word }: CellProps<'startsOn' | 'answerBy'>) {
  const act = useAct()
  const { now } = useOnward()
  const date = offer[field]
  const draft = useFormDraft<{ day: DateEntry }>(`offer-${field}/${offer.id}`, {
    day: entryOf(date, now.value),
  })
  const keep = async () => {
    if (!draft.touched) return
    const day = await readDay(draft.current().day, now.value, 'future')
    if (day.date === null && day.text.trim() !== '') return
    const kept = await act(
      'set-term',
      (vault, context) =>
        setTerm(vault, { applicationId: offer.id, field, value: day.date ?? '' }, context),
      'Kept.',
    )
    if (kept) draft.done()
  }
  return (
    <div onFocusOut={keep}>
      <DateField
        optional
        label={`${word}, ${offer.company}`}
        value={draft.values.day}
        onChange={(day) => draft.set({ day })}
        onEnter={keep}
        now={now.value}
        leaning="future"
      />
    </div>
  )
}
