import type { ComponentChildren } from 'preact'
import { jobTypeWord, workModeWord } from '../../core/applications/fact-words.ts'
import type { Now } from '../../core/context.ts'
import { payTerms } from '../../core/materials/advert-pay.ts'
import type { AdvertReading } from '../../core/materials/read-advert.ts'
import { sayPay } from '../../core/materials/say-pay.ts'
import { jobTypes, workModes } from '../../core/vault/kinds/application.ts'
import { DateField } from '../ui/DateField.tsx'
import type { DateEntry } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { OneFact } from '../ui/OneFact.tsx'
import { optionsOf } from '../ui/options.ts'
import { factHint } from './fact-hint.ts'

/** What an advert tells beyond employer and job. */
export interface AdvertValues {
  readonly place: string
  readonly workMode: string | null
  readonly jobType: string | null
  readonly pay: string
  readonly closes: DateEntry
  readonly requisition: string
  readonly contactName: string
  readonly contactAddress: string
  readonly contactPhone: string
}

/** Named in few adverts, so they show only where one does. */
const few = [
  ['requisition', 'Job number'],
  ['contactName', 'Whom to ask'],
  ['contactAddress', 'Their address'],
  ['contactPhone', 'Their number'],
] as const

/** The fields that an advert fills, each with the words in which it stands. */
export function AdvertFields(props: {
  values: AdvertValues
  reading: AdvertReading
  now: Now
  set: (some: Partial<AdvertValues>) => void
  onEnter: () => void
}) {
  const { values, reading, now, set, onEnter } = props
  const terms = payTerms(values.pay)
  const payHint = [factHint(reading.pay, values.pay), terms && sayPay(terms)]
    .filter(Boolean)
    .join(' ')
  const line = (
    field: 'place' | 'pay' | 'requisition' | 'contactName' | 'contactAddress' | 'contactPhone',
    label: string,
    hint: string | undefined = factHint(reading[field], values[field]),
  ) => (
    <Field
      label={label}
      value={values[field]}
      onInput={(value) => set({ [field]: value })}
      onEnter={onEnter}
      hint={hint}
    />
  )
  return (
    <>
      {line('place', 'Place')}
      <WithHint hint={factHint(reading.workMode, values.workMode)}>
        <OneFact
          legend="Where the work is done"
          options={optionsOf(workModes, workModeWord)}
          picked={values.workMode}
          onPick={(workMode) => set({ workMode })}
        />
      </WithHint>
      <WithHint hint={factHint(reading.jobType, values.jobType)}>
        <OneFact
          legend="Contract"
          options={optionsOf(jobTypes, jobTypeWord)}
          picked={values.jobType}
          onPick={(jobType) => set({ jobType })}
        />
      </WithHint>
      {line('pay', 'Pay', payHint || undefined)}
      <WithHint hint={factHint(reading.closesOn, values.closes.date)}>
        <DateField
          optional
          label="Closes on"
          value={values.closes}
          onChange={(closes) => set({ closes })}
          onEnter={onEnter}
          now={now}
          leaning="future"
        />
      </WithHint>
      {few.map(
        ([field, label]) =>
          (values[field] !== '' || reading[field]) && <div key={field}>{line(field, label)}</div>,
      )}
    </>
  )
}

function WithHint(props: { hint: string | undefined; children: ComponentChildren }) {
  return (
    <div class="hinted">
      {props.children}
      {props.hint && <p class="hint">{props.hint}</p>}
    </div>
  )
}
