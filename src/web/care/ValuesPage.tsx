import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { keepEntry } from '../../core/care/keep-entry.ts'
import { offeredAgainOn } from '../../core/care/monthly.ts'
import {
  FEWEST_VALUES,
  MOST_VALUES,
  type ValueId,
  valueIds,
  valueName,
  valuePrompt,
} from '../../core/care/values.ts'
import { monthlyWords, valuesWords as words } from '../../core/content/en/care-written.ts'
import { sayDate, sentenceCase } from '../../core/time/say.ts'
import { entryKind } from '../../core/vault/kinds/care.ts'
import { SealedNote } from '../after/SealedNote.tsx'
import { useAct, useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Opening } from '../ui/Opening.tsx'
import { useAboutNo } from './about-no.ts'
import { QuietHelp } from './QuietHelp.tsx'
import { useOpened } from './use-opened.ts'

const LOOKED_AT = 60

/** Two or three of thirteen values, and why each matters; for oneself alone, once a month at most. */
export function ValuesPage() {
  useTitle(words.title)
  const { now } = useOnward()
  const { recoveryId, back } = useAboutNo()
  const { route } = useLocation()
  const act = useAct()
  const again = offeredAgainOn(useOpened(entryKind, LOOKED_AT), 'values', now.value)
  const [picked, setPicked] = useState<readonly ValueId[]>([])
  const drafts = valueIds.map((id) => useDraft(`values/${id}`, '', { sealed: true }))
  const textOf = (id: ValueId) => drafts[valueIds.indexOf(id)]?.text ?? ''
  const toggle = (id: ValueId) =>
    setPicked(
      picked.includes(id)
        ? picked.filter((each) => each !== id)
        : [...picked, id].slice(-MOST_VALUES),
    )
  const keep = async () => {
    const answers = picked.map((id) => ({ prompt: valuePrompt(id), text: textOf(id) }))
    const kept = await act(
      'write-exercise',
      (vault, context) => keepEntry(vault, { form: 'values', answers, recoveryId }, context),
      'Kept. Only you can read it.',
    )
    if (!kept) return
    for (const draft of drafts) draft.done()
    route(back)
  }
  if (again) {
    return (
      <Opening say={words.title}>
        <p class="under">{monthlyWords.wait(sayDate(again, now.value))}</p>
        <p class="acts">
          <a class="btn" href="/journal">
            Read it in the journal
          </a>
        </p>
      </Opening>
    )
  }
  return (
    <Opening say={words.title} margin={<SealedNote />}>
      <p class="under">{words.says}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: chips are one group of toggles */}
      <div class="chips starts" role="group" aria-label={words.choose}>
        {valueIds.map((id) => (
          <button
            key={id}
            class="chip"
            type="button"
            aria-pressed={picked.includes(id)}
            onClick={() => toggle(id)}
          >
            {sentenceCase(valueName(id))}
          </button>
        ))}
      </div>
      {picked.map((id) => (
        <div class="lb" key={id}>
          <Field
            wide
            rows={3}
            label={words.question(valueName(id))}
            hint={words.hint}
            value={textOf(id)}
            onInput={(text) => drafts[valueIds.indexOf(id)]?.write(text)}
          />
        </div>
      ))}
      <QuietHelp texts={picked.map(textOf)} />
      <p class="acts">
        <button
          class="btn main"
          type="button"
          aria-disabled={picked.length < FEWEST_VALUES}
          onClick={() => picked.length >= FEWEST_VALUES && keep()}
        >
          {words.keep}
        </button>
        <a class="btn plain soft" href={back}>
          Just stop here
        </a>
      </p>
    </Opening>
  )
}
