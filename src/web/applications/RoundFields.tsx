import { whenHere } from '../../core/applications/rounds-time.ts'
import { formChoices, roundChoices } from '../../core/applications/rounds-words.ts'
import type { Now } from '../../core/context.ts'
import { sayDayAndTime } from '../../core/time/say.ts'
import type { DateEntry } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { Select } from '../ui/Select.tsx'
import { zoneCities, zoneNamed } from './zones.ts'

/** What is typed about a talk, call or exercise; empty for what is not known. */
export interface RoundTyped {
  readonly when: DateEntry
  readonly city: string
  readonly round: string
  readonly form: string
  readonly place: string
  readonly link: string
  readonly minutes: string
  readonly bring: string
}

/** What kind of talk, how and where, how long, and by whose clock. All of it can stay empty. */
export function RoundFields(props: {
  typed: RoundTyped
  onType: (some: Partial<RoundTyped>) => void
  now: Now
  isNew: boolean
  onEnter: () => void
}) {
  const { typed, onType, now, onEnter } = props
  return (
    <details class="why round-fields" open={!props.isNew}>
      <summary>More about it</summary>
      <div class="form">
        <div class="side-by-side">
          <Select
            label="What kind"
            all="Not said"
            options={roundChoices}
            picked={typed.round}
            onPick={(round) => onType({ round })}
          />
          <Select
            label="How"
            all="Not said"
            options={formChoices}
            picked={typed.form}
            onPick={(form) => onType({ form })}
          />
          <Field
            label="Minutes"
            value={typed.minutes}
            onInput={(minutes) => onType({ minutes })}
            onEnter={onEnter}
          />
        </div>
        <Field
          label="Place"
          value={typed.place}
          onInput={(place) => onType({ place })}
          onEnter={onEnter}
        />
        <Field
          label="Link to it"
          inputMode="url"
          value={typed.link}
          onInput={(link) => onType({ link })}
          onEnter={onEnter}
        />
        <Field
          label="By the clocks of"
          value={typed.city}
          list={zoneCities()}
          onInput={(city) => onType({ city })}
          onEnter={onEnter}
          asks={typed.city.trim() !== '' && zoneNamed(typed.city) === null ? cityAsks : null}
          hint={hereHint(typed, now)}
        />
        {props.isNew && (
          <Field
            label="To bring or prepare"
            rows={2}
            value={typed.bring}
            onInput={(bring) => onType({ bring })}
            hint="A line for each."
          />
        )}
      </div>
    </details>
  )
}

const cityAsks = 'Type a city whose clock is meant, such as “New York”, or leave it empty.'

/** The time for the person, once another city is named. */
function hereHint({ when: { date, time }, city }: RoundTyped, now: Now): string {
  const zone = city.trim() === '' ? null : zoneNamed(city)
  if (zone === null || !date || !time || zone === now.zone)
    return 'Only if they named the time by another city’s clock.'
  const here = whenHere({ id: '', type: 'interview', on: date, time, zone }, now)
  return `For you that is ${sayDayAndTime(here.on, here.time, now)}.`
}
