import { useState } from 'preact/hooks'
import { keepNextNo, nextNoView } from '../../core/plan/next-no.ts'
import type { NextNo } from '../../core/vault/kinds/direction.ts'
import { useAct, useView } from '../shell/onward.ts'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'

const NAME = 'When the next no comes'

/** The card for the next no: pinned while a result is expected, folded otherwise. */
export function NextNoCard() {
  const { card, expectedFrom } = useView(nextNoView)
  const [editing, setEditing] = useState(false)
  const expected =
    expectedFrom.length > 0
      ? `A word from ${expectedFrom.slice(0, 3).join(', ')} may come in these days.`
      : null
  return (
    <Section name={NAME} label={NAME}>
      {expected && <p class="under">{expected}</p>}
      {card && !editing ? (
        <>
          <Card card={card} />
          <p class="acts">
            <button class="btn plain" type="button" onClick={() => setEditing(true)}>
              Change the card
            </button>
          </p>
        </>
      ) : (
        <details class="why" open={editing || expected !== null}>
          <summary>{card ? 'The card' : 'Write the card while it is quiet'}</summary>
          <CardForm card={card} onKept={() => setEditing(false)} />
        </details>
      )}
    </Section>
  )
}

export function Card({ card }: { card: NextNo }) {
  const lines = [
    ['What may come', card.setback],
    ['The first day', card.firstDay],
    ['With whom', card.person],
    ['One small step', card.step],
  ] as const
  return (
    <dl class="paper next-no">
      {lines.map(([name, text]) =>
        text ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

function CardForm({ card, onKept }: { card: NextNo | null; onKept: () => void }) {
  const act = useAct()
  const [setback, setSetback] = useState(card?.setback ?? '')
  const [firstDay, setFirstDay] = useState(card?.firstDay ?? '')
  const [person, setPerson] = useState(card?.person ?? '')
  const [step, setStep] = useState(card?.step ?? '')
  const keep = async () => {
    const kept = await act(
      'keep-next-no',
      (vault, context) => keepNextNo(vault, { setback, firstDay, person, step }, context),
      'Kept. It comes back when a result is due.',
    )
    if (kept) onKept()
  }
  return (
    <div class="small-form">
      <p class="under">
        Those who had thought a setback through beforehand were hit less hard by it.
      </p>
      <Field
        label="What may well come"
        value={setback}
        onInput={setSetback}
        hint="A short mail on a Friday."
      />
      <Field label="What you do on the first day" value={firstDay} onInput={setFirstDay} />
      <Field label="Whom you tell" value={person} onInput={setPerson} />
      <Field label="The one small step after it" value={step} onInput={setStep} onEnter={keep} />
      <p class="acts">
        <button class="btn" type="button" onClick={keep}>
          Keep the card
        </button>
      </p>
    </div>
  )
}
