import { useState } from 'preact/hooks'
import { editEvidence, keepEvidence, removeEvidence } from '../../core/feedback/evidence-actions.ts'
import { evidenceView, type ShownEvidence } from '../../core/feedback/evidence-view.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { DateField } from '../ui/DateField.tsx'
import { entryOf, noDay, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import './learn.css'

/** Proofs of what the person can do, for letters, talks and doubtful days. */
export function EvidencePage() {
  useTitle('Your evidence file')
  const { replica } = useOnward()
  const act = useAct()
  const view = useView(evidenceView)
  const [open, setOpen] = useState<string | null>(null)
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say="What you have done, and who can say so." margin="Evidence">
        <p class="under">
          Proofs, not opinions: for a letter, for a talk, and for a day on which none of it seems
          true.
        </p>
      </Opening>
      <Section name="Your proofs" heads label="Your proofs">
        {view.proofs.length === 0 && (
          <p class="under">Nothing is here yet. One thing that you did is enough to begin with.</p>
        )}
        {view.proofs.length > 0 && (
          <ul class="lines">
            {view.proofs.map((proof) =>
              open === proof.id ? (
                <li key={proof.id}>
                  <ProofForm proof={proof} onLeave={() => setOpen(null)} />
                </li>
              ) : (
                <li class="theme" key={proof.id}>
                  <p class="what">
                    {proof.what}
                    <span class="change">
                      {[proof.says, proof.theme].filter(Boolean).join('. ')}
                    </span>
                  </p>
                  <p class="acts">
                    <button
                      class="btn plain"
                      type="button"
                      aria-label={`Edit “${proof.what}”`}
                      onClick={() => setOpen(proof.id)}
                    >
                      Edit
                    </button>
                    <a
                      class="btn plain soft"
                      href={`/practice/stories?from=${proof.id}`}
                      aria-label={`Make a story of “${proof.what}”`}
                    >
                      Make a story
                    </a>
                    <button
                      class="btn plain soft"
                      type="button"
                      aria-label={`Remove “${proof.what}”`}
                      onClick={() =>
                        act(
                          'remove-evidence',
                          (vault, context) =>
                            removeEvidence(vault, { evidenceId: proof.id }, context),
                          'Removed.',
                        )
                      }
                    >
                      Remove
                    </button>
                  </p>
                </li>
              ),
            )}
          </ul>
        )}
      </Section>
      {view.offers.length > 0 && (
        <Section name="From your notes" heads label="From your notes">
          <ul class="lines">
            {view.offers.map(({ input, says }) => (
              <li class="theme" key={input.fromId}>
                <p class="what">
                  {input.what}
                  <span class="change">{says}</span>
                </p>
                <p class="acts">
                  <button
                    class="btn"
                    type="button"
                    aria-label={`Put it into the file: ${input.what}`}
                    onClick={() =>
                      act(
                        'keep-evidence',
                        (vault, context) => keepEvidence(vault, input, context),
                        'In your evidence file.',
                      )
                    }
                  >
                    Put it into the file
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section name="Add a proof" heads label="Add a proof">
        <ProofForm />
      </Section>
    </>
  )
}

function ProofForm({ proof, onLeave }: { proof?: ShownEvidence; onLeave?: () => void }) {
  const act = useAct()
  const { now } = useOnward()
  const [what, setWhat] = useState(proof?.what ?? '')
  const [result, setResult] = useState(proof?.result ?? '')
  const [whoSays, setWhoSays] = useState(proof?.whoSays ?? '')
  const [when, setWhen] = useState(() => entryOf(proof?.on, now.value))
  const keep = async () => {
    const { date } = await readDay(when, now.value, 'past')
    const fields = { what, result, whoSays, on: date ?? undefined }
    const kept = await act(
      proof ? 'edit-evidence' : 'keep-evidence',
      (vault, context) =>
        proof
          ? editEvidence(vault, { evidenceId: proof.id, ...fields }, context)
          : keepEvidence(vault, { ...fields, source: 'own' }, context),
      'In your evidence file.',
    )
    if (!kept) return
    if (onLeave) onLeave()
    else for (const empty of [setWhat, setResult, setWhoSays]) empty('')
    if (!proof) setWhen(noDay)
  }
  return (
    <fieldset class="small-form" aria-label={proof ? `Edit “${proof.what}”` : 'A new proof'}>
      <Field label="What you did" value={what} onInput={setWhat} />
      <Field
        label="What came of it"
        hint="A number or a change, where there is one."
        value={result}
        onInput={setResult}
      />
      <Field label="Who can say so" value={whoSays} onInput={setWhoSays} />
      <DateField
        label="When"
        value={when}
        onChange={setWhen}
        now={now.value}
        leaning="past"
        onEnter={keep}
        optional
      />
      <p class="acts">
        <button class="btn main" type="button" onClick={keep}>
          {proof ? 'Keep the change' : 'Keep the proof'}
        </button>
        {onLeave && (
          <button class="btn plain soft" type="button" onClick={onLeave}>
            Leave it
          </button>
        )}
      </p>
    </fieldset>
  )
}
