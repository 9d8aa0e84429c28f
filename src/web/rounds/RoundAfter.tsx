import { lookBackOnRound } from '../../core/applications/rounds-actions.ts'
import { letterPath } from '../../core/applications/rounds-thanks.ts'
import type { RoundPage } from '../../core/applications/rounds-view.ts'
import { lookBackMoreWords, predictedValues } from '../../core/content/en/care-look-back.ts'
import { freshWords, thankWords } from '../../core/content/en/rounds.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Because } from '../ui/Because.tsx'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'

/** Once it is over: a thank-you while it is due, and two lines while it is fresh. */
export function RoundAfter({ page }: { page: RoundPage }) {
  return (
    <>
      {(page.thanks === 'due' || page.thanks === 'late') && <Thanks page={page} />}
      <LookBack page={page} />
      {!page.closed && (
        <Section label="If it is a no">
          <p class="under">
            Until they write, nothing is decided.{' '}
            <a href="/plan">What you mean to do if it is a no</a> stands in your plan.
          </p>
        </Section>
      )}
    </>
  )
}

function Thanks({ page }: { page: RoundPage }) {
  const isDue = page.thanks === 'due'
  const people = page.people.length > 0 ? page.people : [{ name: page.company, personId: null }]
  return (
    <div class="row">
      <section class={isDue ? 'text step ribbon' : 'text'} aria-labelledby="thanks">
        <h2 id="thanks" class={isDue ? '' : 'q'}>
          {thankWords.due(people.length === 1 ? (people[0]?.name ?? '') : 'those you met')}
        </h2>
        {isDue ? <Because reason={thankWords.because} /> : <p class="under">{thankWords.late}</p>}
        <p class="acts">
          {people.map(({ name, personId }, place) => (
            <a
              key={name}
              class={isDue && place === 0 ? 'btn main' : 'btn'}
              href={letterPath('thank-you', page.applicationId, personId)}
            >
              Write to {name}
            </a>
          ))}
        </p>
        <details class="why">
          <summary>Why this?</summary>
          <p class="under">{thankWords.source}</p>
        </details>
      </section>
    </div>
  )
}

function LookBack({ page }: { page: RoundPage }) {
  const act = useAct()
  const { applicationId, eventId } = page
  const strongest = useDraft(`round-strongest/${eventId}`, page.lookedBack.strongest)
  const threw = useDraft(`round-threw/${eventId}`, page.lookedBack.threw)
  const keep = async (field: 'strongest' | 'threw') => {
    const draft = field === 'strongest' ? strongest : threw
    if (!draft.touched) return
    const kept = await act(
      'look-back-round',
      (vault, context) =>
        lookBackOnRound(vault, { applicationId, eventId, [field]: draft.joined() }, context),
      field === 'threw' ? 'Kept, and made a practice card.' : 'Kept.',
    )
    if (kept) draft.done()
  }
  return (
    <Section heads name={freshWords.heading} label={freshWords.heading}>
      <p class="under">{freshWords.under}</p>
      <div class="round-fresh">
        <Field
          wide
          rows={2}
          label={freshWords.strongest}
          value={strongest.text}
          onInput={strongest.write}
          onDone={() => keep('strongest')}
        />
        <Field
          wide
          rows={2}
          label={freshWords.threw}
          hint="As near to their words as you remember. It becomes a practice card."
          value={threw.text}
          onInput={threw.write}
          onDone={() => keep('threw')}
        />
        {(!page.closed || page.lookedBack.expected !== null) && <Expected page={page} />}
      </div>
    </Section>
  )
}

/** What seems likely while nobody knows; pressed again it is taken back. */
function Expected({ page }: { page: RoundPage }) {
  const act = useAct()
  const { applicationId, eventId } = page
  const { expected } = page.lookedBack
  const keep = (value: number) =>
    act(
      'look-back-round',
      (vault, context) => {
        const input = { applicationId, eventId, expected: value === expected ? null : value }
        return lookBackOnRound(vault, input, context)
      },
      value === expected ? 'Taken back.' : 'Kept.',
    )
  return (
    <div class="lb">
      <h3 id="expected">{freshWords.expected.label}</h3>
      <p class="under">{freshWords.expected.hint}</p>
      <Choose
        labelledBy="expected"
        options={predictedValues.map((value, at) => ({
          value: String(value),
          label: lookBackMoreWords.predicted.steps[at] ?? '',
        }))}
        picked={expected === null ? null : String(expected)}
        onPick={(value) => keep(Number(value))}
      />
    </div>
  )
}
