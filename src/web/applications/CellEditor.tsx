import { useLayoutEffect, useRef } from 'preact/hooks'
import { editApplication } from '../../core/applications/application-actions.ts'
import type { ApplicationFields } from '../../core/applications/application-body.ts'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { columnLabel } from '../../core/applications/columns.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useOpenedOn } from '../shell/opened-on.ts'
import { useDraft } from '../shell/use-draft.ts'
import { isUnclear, readDay } from '../ui/day-entry.ts'
import { cellText, type TypedColumn } from './cell-text.ts'

/** Types one fact of one application in its cell: Enter or going on keeps it, Escape leaves it as it was. */
export function CellEditor(props: {
  row: ApplicationRow
  column: TypedColumn
  /** `refocus`: the focus goes back to the cell. */
  onDone: (refocus: boolean) => void
}) {
  const { row, column, onDone } = props
  const { now, word } = useOnward()
  const act = useAct()
  const openedOn = useOpenedOn(applicationKind, row.id)
  const before = cellText(row, column, now.value)
  const draft = useDraft(`cell/${row.id}/${column}`, before)
  const field = useRef<HTMLInputElement>(null)
  const ended = useRef(false)
  useLayoutEffect(() => field.current?.select(), [])

  const end = (refocus: boolean) => {
    ended.current = true
    draft.done()
    onDone(refocus)
  }
  const keep = async (text: string, refocus: boolean) => {
    if (ended.current) return
    if (text.trim() === before) return end(refocus)
    ended.current = true
    const fields = await fieldsOf(text)
    const kept =
      fields &&
      (await act(
        'edit-application',
        (vault, context) => editApplication(vault, { applicationId: row.id, ...fields }, context),
        'Changed.',
        openedOn,
      ))
    ended.current = false
    if (kept) end(refocus)
  }
  const fieldsOf = async (text: string): Promise<Partial<ApplicationFields> | null> => {
    if (column === 'tags') return { tags: text.split(',') }
    if (column !== 'closes') return { [column]: text }
    const day = await readDay({ text, date: null, time: null }, now.value, 'future')
    if (!isUnclear(day)) return { closesOn: day.date ?? '' }
    word.say('The day is not clear yet. “30 March” or “next Friday” is enough; it stays as typed.')
    return null
  }
  return (
    <input
      ref={field}
      class="input"
      type="text"
      autoComplete="off"
      aria-label={`${columnLabel(column)} of ${row.company}`}
      value={draft.text}
      onInput={(event) => draft.write(event.currentTarget.value)}
      onBlur={(event) => keep(event.currentTarget.value, false)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.isComposing) return
        if (event.key === 'Enter') keep(event.currentTarget.value, true)
        if (event.key === 'Escape') end(true)
      }}
    />
  )
}
