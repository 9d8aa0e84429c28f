import { useState } from 'preact/hooks'
import { practiceWords } from '../../core/content/en/practice.ts'
import {
  type ConfidenceLine,
  confidenceLines,
  noteConfidence,
  removeConfidence,
} from '../../core/practice/confidence.ts'
import { useAct, useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'

const values = Array.from({ length: 11 }, (_, value) => ({
  value: String(value),
  label: String(value),
}))

/** How sure the person feels, in their own words, beside what they practised; no claim beyond that. */
export function Sureness() {
  const act = useAct()
  const lines = useView(confidenceLines)
  const about = useDraft('confidence', '')
  const [value, setValue] = useState<string | null>(null)
  const keep = async () => {
    const kept = await act(
      'note-confidence',
      (vault, context) =>
        noteConfidence(vault, { about: about.text, value: Number(value ?? Number.NaN) }, context),
      'Noted.',
    )
    if (!kept) return
    about.done()
    setValue(null)
  }
  return (
    <>
      <p class="under">{practiceWords.sure.note}</p>
      {lines.map((line) => (
        <Line key={line.about} line={line} />
      ))}
      <div class="practice-form">
        <Field
          label={practiceWords.sure.label}
          placeholder="Talks by video"
          value={about.text}
          onInput={about.write}
          list={lines.map((line) => line.about)}
        />
        <p class="as-label" id="how-sure" aria-hidden="true">
          How sure today, from 0, not at all, to 10, wholly
        </p>
        <div class="eleven">
          <Choose labelledBy="how-sure" options={values} picked={value} onPick={setValue} />
        </div>
        <p class="acts">
          <button class="btn" type="button" onClick={keep}>
            Note how sure
          </button>
        </p>
      </div>
    </>
  )
}

function Line({ line }: { line: ConfidenceLine }) {
  const act = useAct()
  return (
    <div class="sure-line">
      <h3>{line.about}</h3>
      <ul class="lines">
        {line.notes.map(({ id, value, when, between }) => (
          <li class="practice-offer" key={id}>
            <p>
              <b>{value} of 10</b>, {when}
              {between && <span class="change">{between}</span>}
            </p>
            <button
              class="btn plain soft"
              type="button"
              aria-label={`Remove ${value} of 10, ${when}: ${line.about}`}
              onClick={() =>
                act(
                  'remove-confidence',
                  (vault, context) => removeConfidence(vault, { confidenceId: id }, context),
                  'Removed.',
                )
              }
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
