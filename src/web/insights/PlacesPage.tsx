import { useId, useState } from 'preact/hooks'
import {
  addSearchPlace,
  editSearchPlace,
  endSearchPlace,
  removeSearchPlace,
  type SearchPlaceRow,
  searchPlaces,
  searchPlaceWords,
} from '../../core/insights/search-places.ts'
import { type SearchPlaceSort, searchPlaceSorts } from '../../core/vault/kinds/strategy.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { InsightsNav } from './InsightsNav.tsx'
import './insights.css'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Where jobs are looked for: boards, agencies and networks, each with its weekly time and what it brought. */
export function PlacesPage() {
  useTitle('Where you look')
  const { replica } = useOnward()
  const places = useView(searchPlaces)
  if (replica.status.value === 'starting') return null
  const used = places.filter(({ ended }) => !ended)
  return (
    <>
      <Opening
        say={
          used.length === 0 ? 'Where do you look for jobs?' : 'Where you look, and what it brings.'
        }
      >
        <p class="under">
          One niche board, one agency and one network are enough: different places show different
          jobs. Give each a weekly time, and look after a month at what it brought.
        </p>
        <InsightsNav />
      </Opening>
      {places.length > 0 && (
        <Section name="Your places" heads label="Your places">
          {places.map((place) => (
            <Place key={place.id} place={place} />
          ))}
        </Section>
      )}
      <Section name="Add one" heads label="Add a place to look">
        <AddPlace />
      </Section>
    </>
  )
}

function Place({ place }: { place: SearchPlaceRow }) {
  const { id, name } = place
  const act = useAct()
  const result = useDraft(`place-result-${id}`, place.result)
  const keep = async (text: string) => {
    if (text.trim() === place.result) return
    const kept = await act(
      'edit-search-place',
      (vault, context) => editSearchPlace(vault, { placeId: id, result: text }, context),
      'Kept.',
    )
    if (kept) result.done()
  }
  return (
    <div class="area">
      <h3>{name}</h3>
      <p class="soft">
        {place.says}
        {place.ended && '. Not used any more'}
      </p>
      <Field
        label={`What ${name} brought`}
        rows={2}
        value={result.text}
        onInput={result.write}
        onDone={keep}
      />
      <div class="acts">
        {!place.ended && (
          <button
            class="btn plain"
            type="button"
            onClick={() =>
              act(
                'end-search-place',
                (vault, context) => endSearchPlace(vault, { placeId: id }, context),
                `${name} rests. What it brought stays here.`,
              )
            }
          >
            Stop looking there
          </button>
        )}
        <button
          class="btn plain soft"
          type="button"
          onClick={() =>
            act(
              'remove-search-place',
              (vault, context) => removeSearchPlace(vault, { placeId: id }, context),
              `${name} is gone.`,
            )
          }
        >
          Remove {name}
        </button>
      </div>
    </div>
  )
}

function AddPlace() {
  const act = useAct()
  const draft = useFormDraft('new-search-place', {
    name: '',
    sort: 'niche-board' as SearchPlaceSort,
    weekday: null as number | null,
    time: '',
  })
  const { name, sort, weekday, time } = draft.values
  const [asked, setAsked] = useState(false)
  const dayId = useId()
  const add = async () => {
    setAsked(true)
    const taken = draft.current()
    const { name, sort, weekday, time } = taken
    if (name.trim() === '') return
    const added = await act(
      'add-search-place',
      (vault, context) =>
        addSearchPlace(vault, { name, sort, weekday: weekday ?? undefined, time }, context),
      `${name.trim()} is kept.`,
    )
    if (!added) return
    setAsked(false)
    draft.done(taken)
  }
  return (
    <div class="form">
      <Field
        label="What is it called?"
        placeholder="Harbour and rail jobs"
        value={name}
        onInput={(text) => draft.set({ name: text })}
        onEnter={add}
        asks={asked && name.trim() === '' ? 'A short name is enough.' : null}
      />
      <Choose
        label="What it is"
        options={searchPlaceSorts.map((value) => ({ value, label: searchPlaceWords[value] }))}
        picked={sort}
        onPick={(picked) => draft.set({ sort: picked })}
      />
      <div class="field whole">
        <span class="as-label" id={dayId} aria-hidden="true">
          On which day, if any
        </span>
        <Choose
          labelledBy={dayId}
          options={days.map((label, at) => ({ value: String(at + 1), label }))}
          picked={weekday === null ? null : String(weekday)}
          onPick={(day) => draft.set({ weekday: Number(day) === weekday ? null : Number(day) })}
        />
      </div>
      {weekday !== null && (
        <Field
          label="At what time, if you know"
          placeholder="9:00"
          value={time}
          onInput={(text) => draft.set({ time: text })}
        />
      )}
      <div class="acts">
        <button class="btn main" type="button" onClick={add}>
          Keep this place
        </button>
      </div>
    </div>
  )
}
