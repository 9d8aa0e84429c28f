import { useState } from 'preact/hooks'
import { meansWords } from '../../core/search-log/log-words.ts'
import { addOwnLine, editOwnLine } from '../../core/search-log/own-lines.ts'
import type { LogRow } from '../../core/search-log/search-log.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { searchActivityKind, searchMeans } from '../../core/vault/kinds/search-log.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useOpenedOn } from '../shell/opened-on.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { DateField } from '../ui/DateField.tsx'
import { entryOf, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { KeepOrLeave } from '../ui/KeepOrLeave.tsx'
import { NotYet } from '../ui/NotYet.tsx'
import { optionsOf } from '../ui/options.ts'
import { Select } from '../ui/Select.tsx'

/** A line of one's own: something that nothing else here tells. `line` null adds a new one. */
export function OwnLineForm({ line, onDone }: { line: LogRow | null; onDone: () => void }) {
  const { now } = useOnward()
  const act = useAct()
  const lineId = line?.ownId ?? null
  const openedOn = useOpenedOn(searchActivityKind, lineId ?? undefined)
  const draft = useFormDraft(`log-line/${lineId ?? 'new'}`, {
    text: line?.text ?? '',
    when: entryOf(line?.on ?? dateOf(now.value), now.value),
    employer: line?.employer ?? '',
    means: line?.means ?? '',
    result: line?.result ?? '',
  })
  const { values } = draft
  const [asked, setAsked] = useState(false)
  const keep = async () => {
    setAsked(true)
    const { when, ...texts } = draft.current()
    const day = await readDay(when, now.value, 'past')
    if (day.date === null || texts.text.trim() === '') return
    const fields = { ...texts, on: day.date }
    const kept = await act(
      lineId === null ? 'add-log-line' : 'edit-log-line',
      (vault, context) =>
        lineId === null
          ? addOwnLine(vault, fields, context)
          : editOwnLine(vault, { lineId, ...fields }, context),
      'Kept.',
      openedOn,
    )
    if (!kept) return
    draft.done()
    onDone()
  }
  const leave = () => {
    if (line) draft.done()
    onDone()
  }
  return (
    <div class="form own-line">
      <Field
        label="What you did"
        autoFocus
        {...draft.field('text')}
        onEnter={keep}
        asks={asked && values.text.trim() === '' ? 'A few words are enough.' : null}
      />
      <DateField
        label="When"
        value={values.when}
        onChange={(when) => draft.set({ when })}
        onEnter={keep}
        now={now.value}
        leaning="past"
      />
      <Field label="Employer" {...draft.field('employer')} onEnter={keep} />
      <Select
        label="How"
        all="Not said"
        options={optionsOf(searchMeans, meansWords)}
        picked={values.means}
        onPick={(means) => draft.set({ means })}
      />
      <Field label="Result" {...draft.field('result')} onEnter={keep} />
      <NotYet when={asked && values.when.date === null} />
      <KeepOrLeave keep="Keep the line" leave="Leave it" onKeep={keep} onLeave={leave} />
    </div>
  )
}
