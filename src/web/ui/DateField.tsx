import { useEffect, useRef, useState } from 'preact/hooks'
import type { Now } from '../../core/context.ts'
import { sayDayAndTime } from '../../core/time/say.ts'
import type { Leaning } from '../../core/time/typed-date.ts'
import { Field } from './Field.tsx'

/** A date as typed and as understood; `date` is null while it cannot be read. */
export interface DateEntry {
  readonly text: string
  readonly date: string | null
  readonly time: string | null
}

/** A day typed as people type it, shown as it was understood. */
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
  const { value, now, leaning = 'nearest', optional = false } = props
  const [asks, setAsks] = useState<string | null>(null)
  // What was typed last: an earlier text that is understood late must not come back over it.
  const latest = useRef(value.text)
  const read = async (text: string) => {
    latest.current = text
    if (optional && text.trim() === '') {
      setAsks(null)
      props.onChange({ text, date: null, time: null })
      return
    }
    const { parseTypedDate } = await import('../../core/time/typed-date.ts')
    if (latest.current !== text) return
    const result = parseTypedDate(text, now, leaning)
    setAsks(result.ok ? null : result.problem.message)
    props.onChange({
      text,
      date: result.ok ? result.value.date : null,
      time: result.ok ? result.value.time : null,
    })
  }
  const [left, setLeft] = useState(false)
  useEffect(() => {
    import('../../core/time/typed-date.ts')
  }, [])
  return (
    <Field
      label={props.label}
      value={value.text}
      placeholder="For example “next tue 3pm”"
      onInput={(text) => {
        setLeft(false)
        props.onChange({ ...value, text })
        read(text)
      }}
      onDone={() => setLeft(true)}
      {...(props.onEnter ? { onEnter: props.onEnter } : {})}
      asks={left ? asks : null}
      hint={value.date ? sayDayAndTime(value.date, value.time, now) : undefined}
    />
  )
}
