import { useState } from 'preact/hooks'
import { offeredAgainOn } from '../../core/care/monthly.ts'
import {
  FEWEST_VALUES,
  MOST_VALUES,
  type ValueId,
  valueIds,
  valueName,
  valuePrompt,
} from '../../core/care/values.ts'
import { valuesWords as words } from '../../core/content/en/care-written.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { entryKind } from '../../core/vault/kinds/care.ts'
import { SealedNote } from '../after/SealedNote.tsx'
import { useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Chips } from '../ui/Chips.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening } from '../ui/Opening.tsx'
import { optionsOf } from '../ui/options.ts'
import { useAboutNo } from './about-no.ts'
import { KeepActs } from './KeepActs.tsx'
import { OnceMonthly } from './OnceMonthly.tsx'
import { QuietHelp } from './QuietHelp.tsx'
import { useKeepEntry } from './use-keep-entry.ts'
import { useOpened } from './use-opened.ts'

const LOOKED_AT = 60

/** Two or three of thirteen values, and why each matters; for oneself alone, once a month at most. */
export function ValuesPage() {
  useTitle(words.title)
  const { now, word } = useOnward()
  const { recoveryId, back } = useAboutNo()
  const keepEntry = useKeepEntry(back)
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
  const keep = () => {
    if (picked.length < FEWEST_VALUES) return word.say(words.fewer)
    const answers = picked.map((id) => ({ prompt: valuePrompt(id), text: textOf(id) }))
    return keepEntry('write-exercise', { form: 'values', answers, recoveryId }, drafts)
  }
  if (again) return <OnceMonthly title={words.title} again={again} />
  return (
    <Opening say={words.title} margin={<SealedNote />}>
      <p class="under">{words.says}</p>
      <Chips
        class="starts"
        label={words.choose}
        options={optionsOf(valueIds, (id) => sentenceCase(valueName(id)))}
        picked={picked}
        onPick={toggle}
      />
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
      <KeepActs keep={keep} back={back} says={words.keep} />
    </Opening>
  )
}
