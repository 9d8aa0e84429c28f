import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { keepFact, removeFact } from '../../core/care/unfair.ts'
import { unfairWords as words } from '../../core/content/en/care-unfair.ts'
import { unfairNoteKind } from '../../core/vault/kinds/care-unfair.ts'
import { recoveryKind } from '../../core/vault/kinds/recovery.ts'
import { SealedNote } from '../after/SealedNote.tsx'
import { NotFound } from '../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { DateField } from '../ui/DateField.tsx'
import { noDay, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { AdvicePart } from './AdvicePart.tsx'
import { FactsKept } from './FactsKept.tsx'
import { KeepActs } from './KeepActs.tsx'
import { LetterWaits } from './LetterWaits.tsx'
import { QuietHelp } from './QuietHelp.tsx'
import '../after/after.css'
import './care.css'

/** A calm place for facts: sealed, sent to nobody, and no legal advice. */
export function UnfairPage() {
  useTitle(words.title)
  const { params } = useRoute()
  const { replica, now } = useOnward()
  const recoveryId = params.id ?? ''
  const act = useAct()
  replica.version.value
  const note = replica.getOpened(unfairNoteKind, recoveryId)?.body ?? null
  const isClosed =
    note === null && replica.vault.stored(unfairNoteKind.name).some(({ id }) => id === recoveryId)
  const isThere = useView(
    (vault) => vault.get(recoveryKind, recoveryId) !== undefined,
    [recoveryId],
  )
  const sealedDraft = (name: string) =>
    useDraft(`unfair/${recoveryId}/${name}`, '', { sealed: true })
  const what = sealedDraft('what')
  const who = sealedDraft('who')
  const witnesses = sealedDraft('witnesses')
  const letters = sealedDraft('letters')
  const [day, setDay] = useState(noDay)
  if (!isThere) return replica.status.value === 'starting' ? null : <NotFound />
  const keep = async () => {
    const { date } = await readDay(day, now.value, 'past')
    const kept = await act(
      'unfair-fact',
      (vault, context) =>
        keepFact(
          vault,
          {
            recoveryId,
            note,
            fact: {
              what: what.text,
              on: date ?? undefined,
              who: who.text,
              witnesses: witnesses.text,
              letters: letters.text,
            },
          },
          context,
        ),
      'Kept. Only you can read it.',
    )
    if (!kept) return
    for (const draft of [what, who, witnesses, letters]) draft.done()
    setDay(noDay)
  }
  const remove = (factId: string) =>
    act(
      'remove-unfair-fact',
      (vault, context) => removeFact(vault, { recoveryId, note, factId }, context),
      'Removed.',
    )
  return (
    <>
      <Opening say={words.title} margin={<SealedNote />}>
        <p class="under">{words.says}</p>
        <p class="under">{words.seal}</p>
        {isClosed && (
          <p>
            {words.closed} <a href="/journal">{words.open}</a>
          </p>
        )}
      </Opening>
      {note && note.facts.length > 0 && <FactsKept facts={note.facts} onRemove={remove} />}
      <Section name="Facts" label="A fact">
        <div class="lb">
          <Field
            wide
            rows={3}
            label={words.what.label}
            hint={words.what.hint}
            value={what.text}
            onInput={what.write}
          />
        </div>
        <QuietHelp texts={[what.text]} />
        <div class="two-fields">
          <DateField
            label={words.on}
            value={day}
            onChange={setDay}
            now={now.value}
            leaning="past"
            optional
          />
          <Field
            label={words.who.label}
            hint={words.who.hint}
            value={who.text}
            onInput={who.write}
          />
          <Field
            label={words.witnesses.label}
            hint={words.witnesses.hint}
            value={witnesses.text}
            onInput={witnesses.write}
          />
          <Field
            label={words.letters.label}
            hint={words.letters.hint}
            value={letters.text}
            onInput={letters.write}
          />
        </div>
        <KeepActs keep={keep} back={`/after/${recoveryId}`} says={words.keep} />
      </Section>
      <LetterWaits recoveryId={recoveryId} />
      <AdvicePart />
    </>
  )
}
