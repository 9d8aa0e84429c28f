import { useState } from 'preact/hooks'
import { importWords, reviewWords } from '../../core/content/en/import.ts'
import { kindWords } from '../../core/content/en/reading.ts'
import { type PlaceChoice, placesFor } from '../../core/import/places.ts'
import type { ReviewLetter } from '../../core/import/review.ts'
import type { Correction } from '../../core/import/say.ts'
import { type LetterKind, letterKinds } from '../../core/vault/kinds/reading.ts'
import { focusAsking } from '../shell/focus-kept.ts'
import { useView } from '../shell/onward.ts'
import { Field } from '../ui/Field.tsx'
import type { Desk } from './use-desk.ts'
import type { Row } from './use-review.ts'

/** An advert is left out, not kept as one. */
const kinds = letterKinds.filter((kind) => kind !== 'noise')

/** The person's word over the program's: what the letters are, from whom, for what, and where they go. */
export function CorrectForm(props: { desk: Desk; row: Row; letters: readonly ReviewLetter[] }) {
  const { desk, row, letters } = props
  const start = startOf(row)
  const [company, setCompany] = useState(start.company ?? '')
  const [role, setRole] = useState(start.role ?? '')
  const [said, setSaid] = useState(() =>
    letters.map(({ id, kind }) => ({ letterId: id, kind, apart: false })),
  )
  const [picked, setPicked] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const waiting = desk.rows.flatMap((each) =>
    each.part === 'clear' && each.state === 'waiting' && each.id !== row.id
      ? each.proposal.shown
      : [],
  )
  const places = useView(
    (vault) => placesFor(vault, { company, role: role.trim() || null }, waiting),
    [company, role, row.id],
  )
  const place =
    places.find((each) => keyOf(each) === picked) ??
    places.find(({ applicationId }) => applicationId && applicationId === start.applicationId) ??
    places.at(-1)
  const isMissing = company.trim() === ''
  const tell = (letterId: string, change: Partial<Correction['letters'][number]>) =>
    setSaid(said.map((each) => (each.letterId === letterId ? { ...each, ...change } : each)))
  const done = () => {
    setAsked(true)
    if (isMissing || !place) {
      focusAsking()
      return
    }
    const { label: _, ...where } = place
    const correction = {
      letters: said,
      company: company.trim(),
      role: role.trim() || null,
      ...where,
    }
    desk.settle(row, () => desk.deeds.correct(correction))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is an extra; the last button does the same
    <div
      class="correct-found"
      onKeyDown={(event) => {
        if (event.key === 'Escape') desk.correct(null)
      }}
    >
      <Field
        label={importWords.employer}
        value={company}
        onInput={setCompany}
        onEnter={done}
        autoFocus
        asks={isAsked && isMissing ? reviewWords.missingEmployer : null}
      />
      <Field label={importWords.job} value={role} onInput={setRole} onEnter={done} />
      <fieldset class="kinds-found">
        <legend class="as-label">
          {letters.length === 1 ? reviewWords.whatIsIt : reviewWords.whatAreThey}
        </legend>
        {letters.map((letter, index) => (
          <div key={letter.id} class="kind-found">
            <label class="field">
              <span>
                {letter.subject}, {letter.on}
              </span>
              <select
                class="input"
                value={said[index]?.kind}
                onChange={({ currentTarget }) =>
                  tell(letter.id, { kind: currentTarget.value as LetterKind })
                }
              >
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {kindWords[kind].label}
                  </option>
                ))}
              </select>
            </label>
            {letters.length > 1 && (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={said[index]?.apart ?? false}
                  onChange={({ currentTarget }) =>
                    tell(letter.id, { apart: currentTarget.checked })
                  }
                />
                {reviewWords.apart}
                <span class="hush">: {letter.subject}</span>
              </label>
            )}
          </div>
        ))}
      </fieldset>
      {places.length > 1 && (
        <fieldset>
          <legend class="as-label">{reviewWords.where}</legend>
          {places.map((each) => (
            <label class="tick" key={keyOf(each)}>
              <input
                type="radio"
                name={`where-${row.id}`}
                checked={each === place}
                onChange={() => setPicked(keyOf(each))}
              />
              {each.label}
            </label>
          ))}
        </fieldset>
      )}
      <p class="acts">
        <button class="btn main" type="button" onClick={done}>
          {reviewWords.keepLikeThis}
        </button>
        <button class="btn plain" type="button" onClick={() => desk.correct(null)}>
          {reviewWords.leaveAsItWas}
        </button>
      </p>
    </div>
  )
}

function startOf(row: Row) {
  if (row.part === 'clear') return row.proposal.shown
  if (row.part === 'aside') return row.aside.shown
  return { ...row.look, applicationId: null }
}

function keyOf({ applicationId, besideId }: PlaceChoice): string {
  return applicationId ?? besideId ?? 'new'
}
