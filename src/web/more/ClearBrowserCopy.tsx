import { useState } from 'preact/hooks'
import type { Custody } from '../replica/custody.ts'
import { type OnlyHere, onlyHere } from '../replica/only-here.ts'
import { instantNow, useOnward } from '../shell/onward.ts'
import { sayRefusal } from '../shell/say-refusal.ts'

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
  const [said, setSaid] = useState<string | null>(null)
  const clearCopy = async () => {
    if (working) return
    setWorking(true)
    setSaid(null)
    const refusal = await tried()
    if (refusal === null) location.reload()
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
    const reply = await clear()
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
