import { useEffect, useState } from 'preact/hooks'
import type { Now } from '../../core/context.ts'
import { sentenceCase } from '../../core/time/say.ts'
import type { Leaning } from '../../core/time/typed-date.ts'
import { type DateEntry, sayUnderstoodDay } from './day-entry.ts'
import { Field } from './Field.tsx'

type Reader = typeof import('../../core/time/typed-date.ts')

/**
 * A day typed as people type it, shown as it was understood. Each key is read at once, so that no
 * answer to an earlier one can arrive late and undo what has been typed since.
 */
export function DateField(props: {
  label: string
  value: DateEntry
  onChange: (entry: DateEntry) => void
  now: Now
  leaning?: Leaning
  onEnter?: () => void
  /** An empty field is an answer too. */
  optional?: boolean
}) {
  const { value, now, leaning = 'nearest', optional = false, onChange } = props
  const [reader, setReader] = useState<Reader | null>(null)
  const [left, setLeft] = useState(false)
  useEffect(() => {
    import('../../core/time/typed-date.ts').then(setReader)
  }, [])
  const read = (text: string) =>
    reader && !(optional && text.trim() === '') ? reader.parseTypedDate(text, now, leaning) : null
  const change = (text: string) => {
    const day = read(text)
    onChange({ text, date: null, time: null, ...(day?.ok ? day.value : {}) })
  }
  const unread = value.date === null ? read(value.text) : null
  useEffect(() => {
    // Typed before the reader had come.
    if (unread?.ok) onChange({ text: value.text, ...unread.value })
  }, [reader])
  return (
    <Field
      label={props.label}
      value={value.text}
      placeholder={
        leaning === 'past' ? 'For example “last tue” or “3 march”' : 'For example “next tue 3pm”'
      }
      onInput={(text) => {
        setLeft(false)
        change(text)
      }}
      onDone={() => setLeft(true)}
      {...(props.onEnter ? { onEnter: props.onEnter } : {})}
      asks={left && unread && !unread.ok ? unread.problem.message : null}
      hint={value.date ? sentenceCase(sayUnderstoodDay(value.date, value.time, now)) : undefined}
    />
  )
}
