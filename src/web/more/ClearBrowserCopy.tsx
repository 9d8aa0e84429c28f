import { useEffect, useState } from 'preact/hooks'
import type { Custody } from '../replica/custody.ts'
import { type OnlyHere, onlyHere } from '../replica/only-here.ts'
import { keepHere, readHere } from '../shell/kept-here.ts'
import { instantNow, useOnward } from '../shell/onward.ts'
import { hidesQuickly, wantQuickHide } from '../shell/quick-hide.ts'
import { sayRefusal } from '../shell/say-refusal.ts'
import { keepTheme, readTheme } from '../shell/theme.ts'
import { keepLastCopy, lastCopyAt } from './last-copy.ts'

/** What is on its way to the program is waited for, this many times. */
const MAX_TRIES = 20
const TRY_EVERY_MS = 250

const isOnItsWay = (only: OnlyHere | undefined) => only === 'changes' || only === 'files'

const keptBecause: Readonly<Record<OnlyHere, string>> = {
  changes: 'Some changes are not with Onward’s program yet. Try again once they are.',
  'set-aside': 'A change that could not be saved waits for your word, on the page “Kept for you”.',
  drafts:
    'Something that you began to write is kept in this browser alone. Finish it or let it go first.',
  files: 'Some files are still on their way to Onward’s program. Try again once they are there.',
}

/** Has this browser forget its copy, old parts of its files included, and fetches it anew. */
export function ClearBrowserCopy({ clear }: { clear: NonNullable<Custody['clearBrowser']> }) {
  const { replica } = useOnward()
  const [working, setWorking] = useState(false)
  const [said, setSaid] = useState(() => (wasCleared() ? CLEARED : null))
  useEffect(() => keepHere(CLEARED_KEY, null, thisTab), [])
  const clearCopy = async () => {
    if (working) return
    setWorking(true)
    setSaid(null)
    const refusal = await tried()
    if (refusal === null) openAnew()
    else setSaid(refusal)
    setWorking(false)
  }
  const tried = async () => {
    let only = await onlyHere(indexedDB, replica, instantNow())
    for (let tries = 0; tries < MAX_TRIES && isOnItsWay(only); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, TRY_EVERY_MS))
      only = await onlyHere(indexedDB, replica, instantNow())
    }
    if (only) return `${keptBecause[only]} Nothing was cleared.`
    const putBack = choicesHere()
    const reply = await clear()
    putBack()
    return reply.kind === 'answer' ? null : sayRefusal(reply, 'Nothing was cleared.')
  }
  return (
    <div class="copy-part">
      <p>
        A browser may keep parts of what was deleted or sealed in files of its own for a while. This
        has it delete them, and then fetches your records from Onward’s program again. What you did
        last can no longer be undone from here then; your records and what they said before stay.
      </p>
      <p class="acts">
        <button class="btn" type="button" aria-disabled={working} onClick={clearCopy}>
          {working ? 'Clearing it …' : 'Clear this browser’s copy'}
        </button>
      </p>
      <p class="under" role="status">
        {said}
      </p>
    </div>
  )
}

const CLEARED = 'This browser’s copy was cleared, and your records came back from Onward’s program.'
const CLEARED_KEY = 'onward-cleared'
const thisTab = () => sessionStorage
const wasCleared = () => readHere(CLEARED_KEY, thisTab) !== null

/** What was chosen for this browser alone and tells nothing of the records; the answer puts it back. */
function choicesHere(): () => void {
  const [theme, hides, copyAt] = [readTheme(), hidesQuickly.peek(), lastCopyAt()]
  return () => {
    keepTheme(theme)
    wantQuickHide(hides)
    if (copyAt !== null) keepLastCopy(copyAt)
  }
}

/** The same part of the page once more, which then says that it is done. */
function openAnew(): void {
  keepHere(CLEARED_KEY, 'yes', thisTab)
  history.replaceState(null, '', '/settings#browser-copy')
  location.reload()
}
