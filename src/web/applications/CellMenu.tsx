import { editApplication } from '../../core/applications/application-actions.ts'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import type { Slot } from '../../core/applications/board.ts'
import { columnLabel } from '../../core/applications/columns.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import { useGoOn } from '../shell/go-on.ts'
import { useAct } from '../shell/onward.ts'
import { useOpenedOn } from '../shell/opened-on.ts'
import { Menu } from '../ui/Menu.tsx'
import { choicesOf } from './cell-choices.ts'
import type { ChosenColumn } from './cell-text.ts'
import { usePut } from './use-put.ts'

const fieldOf = { channel: 'channel', mode: 'workMode', type: 'jobType' } as const

/** Sets one fact of one application to one of a few, over its cell. */
export function CellMenu(props: {
  row: ApplicationRow
  column: ChosenColumn
  /** `refocus`: the focus goes back to the cell. */
  onDone: (refocus: boolean) => void
}) {
  const { row, column, onDone } = props
  const goOnFrom = useGoOn()
  const act = useAct()
  const put = usePut()
  const openedOn = useOpenedOn(applicationKind, row.id)
  const { picked, options } = choicesOf(row, column)
  const pick = async (value: string) => {
    const goOn = goOnFrom()
    onDone(true)
    if (column === 'stage') {
      const next = await put(row, value as Slot)
      if (next) goOn(next)
      return
    }
    const fields = { applicationId: row.id, [fieldOf[column]]: value }
    await act(
      'edit-application',
      (vault, context) => editApplication(vault, fields, context),
      'Changed.',
      openedOn,
    )
  }
  return (
    <Menu
      label={`${columnLabel(column)} of ${row.company}`}
      options={options}
      picked={picked}
      onPick={pick}
      onLeave={onDone}
    />
  )
}
