import { coverPageWords as words } from '../../../core/content/en/cover-letter.ts'
import { type CoverView, removeCoverLetter } from '../../../core/materials/cover-letter-view.ts'
import { printedLetter } from '../../../core/materials/printed-letter.ts'
import { dateOf } from '../../../core/time/calendar.ts'
import { NotMade } from '../../documents/NotMade.tsx'
import { useAct, useOnward } from '../../shell/onward.ts'
import { useKeepPrinted } from '../use-keep-printed.ts'
import type { CoverDesk } from './use-cover-letter.ts'

/** Keeping the letter, changing its words, its PDF, and removing it. */
export function LetterActs(props: {
  view: CoverView
  desk: CoverDesk
  editing: boolean
  onEdit: (editing: boolean) => void
}) {
  const { view, desk, editing, onEdit } = props
  const act = useAct()
  const { now } = useOnward()
  const printer = useKeepPrinted()
  const { applicationId } = view
  const print = async () => {
    if (!(await desk.keep())) return
    const { toName, language } = desk.form.current()
    await printer.keep({
      ...{ writing: { format: 'pdf', template: 'plain' }, use: 'cover-letter' },
      ...{ applicationId, fromId: applicationId },
      printed: printedLetter({
        from: { name: view.name ?? '', lines: view.reached },
        to: [toName, view.company],
        on: dateOf(now.value),
        ...{ subject: desk.subject, text: desk.text, language },
      }),
    })
  }
  const remove = async () => {
    const removed = await act(
      'remove-cover-letter',
      (vault, context) => removeCoverLetter(vault, { applicationId }, context),
      words.removed,
    )
    if (removed) desk.form.done()
  }
  return (
    <>
      <p class="acts">
        <button class="btn main" type="button" onClick={desk.keep}>
          {words.keep}
        </button>
        <button class="btn" type="button" onClick={() => onEdit(!editing)}>
          {editing ? words.doneEditing : words.edit}
        </button>
        <button class="btn" type="button" aria-busy={printer.isBusy} onClick={print}>
          {words.print}
        </button>
        {view.isKept && (
          <button class="btn plain soft" type="button" onClick={remove}>
            {words.remove}
          </button>
        )}
      </p>
      <NotMade reason={printer.trouble} />
    </>
  )
}
