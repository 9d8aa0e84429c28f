import { useEffect, useRef } from 'preact/hooks'
import type { Deleted } from '../../core/past/recently-deleted.ts'
import { sayName } from './use-deleted.ts'

/** Asks once before something goes for good, and says plainly what goes. */
export function ForGood(props: { group: Deleted; onYes: () => void; onNo: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const { group } = props
  const along = group.along === '' ? '' : `, ${group.along},`
  const answer = (word: 'yes' | 'no') => dialog.current?.close(word)
  const closed = () => {
    if (dialog.current?.returnValue === 'yes') props.onYes()
    else props.onNo()
  }
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="for-good" onClose={closed}>
      <h2 id="for-good">Delete this for good?</h2>
      <p>
        {sayName(group)}
        {along} goes from this browser, from Onward’s records and from the copies that Onward made
        by itself.
      </p>
      <p>Nothing can bring it back. Copies that you made yourself stay as they are.</p>
      <p class="acts">
        <button class="btn" type="button" onClick={() => answer('no')}>
          Keep it here
        </button>
        <button class="btn for-good" type="button" onClick={() => answer('yes')}>
          Delete for good
        </button>
      </p>
    </dialog>
  )
}
