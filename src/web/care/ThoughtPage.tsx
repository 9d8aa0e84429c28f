import { useState } from 'preact/hooks'
import { keepThought, readBelief, traps } from '../../core/care/thought.ts'
import { thoughtWords as words } from '../../core/content/en/care-thought.ts'
import { SealedNote } from '../after/SealedNote.tsx'
import { useGoOn } from '../shell/go-on.ts'
import { useAct } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Chips } from '../ui/Chips.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening } from '../ui/Opening.tsx'
import { useAboutNo } from './about-no.ts'
import { Belief } from './Belief.tsx'
import { KeepActs } from './KeepActs.tsx'
import { QuietHelp } from './QuietHelp.tsx'

/** One thought, what speaks on both sides, and a fairer sentence in the person's own words. */
export function ThoughtPage() {
  useTitle(words.title)
  const { recoveryId, back } = useAboutNo()
  const goOnFrom = useGoOn()
  const act = useAct()
  const sealedDraft = (name: string) => useDraft(`thought/${name}`, '', { sealed: true })
  const thought = sealedDraft('thought')
  const before = sealedDraft('before')
  const speaksFor = sealedDraft('for')
  const against = sealedDraft('against')
  const fairer = sealedDraft('fairer')
  const after = sealedDraft('after')
  const seen = sealedDraft('traps')
  const [pin, setPin] = useState(false)
  const seenTraps = seen.text.split(' ').filter(Boolean)
  const toggle = (id: string) =>
    seen.write(
      (seenTraps.includes(id) ? seenTraps.filter((each) => each !== id) : [...seenTraps, id]).join(
        ' ',
      ),
    )
  const keep = async () => {
    const goOn = goOnFrom()
    const kept = await act(
      'keep-thought',
      (vault, context) =>
        keepThought(
          vault,
          {
            thought: thought.text,
            beliefBefore: readBelief(before.text) ?? undefined,
            evidenceFor: speaksFor.text,
            evidenceAgainst: against.text,
            traps: seenTraps,
            fairer: fairer.text,
            beliefAfter: readBelief(after.text) ?? undefined,
            pin,
            recoveryId,
          },
          context,
        ),
      'Kept. Only you can read it.',
    )
    if (!kept) return
    for (const draft of [thought, before, speaksFor, against, fairer, after, seen]) draft.done()
    goOn(pin && fairer.text.trim() !== '' ? '/' : back)
  }
  return (
    <Opening say={words.title} margin={<SealedNote />}>
      <p class="under">{words.says}</p>
      <div class="lb">
        <Field
          wide
          rows={2}
          label={words.thought.label}
          hint={words.thought.hint}
          value={thought.text}
          onInput={thought.write}
        />
        {thought.text === '' && (
          <Chips
            class="starts"
            options={words.starts.map((start) => ({ value: start, label: start }))}
            onPick={thought.write}
          />
        )}
      </div>
      <Belief question={words.before} text={before.text} onInput={before.write} />
      <div class="lb">
        <Field
          wide
          rows={2}
          label={words.evidenceFor.label}
          hint={words.evidenceFor.hint}
          value={speaksFor.text}
          onInput={speaksFor.write}
        />
      </div>
      <div class="lb">
        <Field
          wide
          rows={2}
          label={words.evidenceAgainst.label}
          hint={words.evidenceAgainst.hint}
          value={against.text}
          onInput={against.write}
        />
      </div>
      <div class="lb">
        <h2 class="q" id="traps">
          {words.traps}
        </h2>
        <p class="under">{words.trapsHint}</p>
        <ul class="traps" aria-labelledby="traps">
          {traps.map(({ id, name, plain }) => (
            <li key={id}>
              <button
                class="chip"
                type="button"
                aria-pressed={seenTraps.includes(id)}
                onClick={() => toggle(id)}
              >
                {name}
              </button>
              <span>{plain}</span>
            </li>
          ))}
        </ul>
      </div>
      <div class="lb">
        <Field
          wide
          rows={2}
          label={words.fairer.label}
          hint={words.fairer.hint}
          value={fairer.text}
          onInput={fairer.write}
        />
        <p class="chips starts">
          <button class="chip" type="button" aria-pressed={pin} onClick={() => setPin(!pin)}>
            {words.pin}
          </button>
        </p>
      </div>
      <Belief question={words.after} text={after.text} onInput={after.write} />
      <QuietHelp texts={[thought.text, speaksFor.text, against.text, fairer.text]} />
      <KeepActs keep={keep} back={back} says={words.keep} />
    </Opening>
  )
}
