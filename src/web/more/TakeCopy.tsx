import { useState } from 'preact/hooks'
import { dateOf } from '../../core/time/calendar.ts'
import { isShortPassphrase, SHORT_PASSPHRASE } from '../../core/vault/new-passphrase.ts'
import { NOT_SAME, TypedTwice } from '../passphrase/TypedTwice.tsx'
import { focusAsking } from '../shell/focus-kept.ts'
import { instantNow, useOnward } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { sayRefusal } from '../shell/say-refusal.ts'
import { useIntoView } from '../ui/use-into-view.ts'
import { keepLastCopy } from './last-copy.ts'

/** All records as one file, locked with a passphrase or plain. */
export function TakeCopy({ onTaken }: { onTaken: () => void }) {
  const { custody, now } = useOnward()
  const [isLocked, setLocked] = useState(true)
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [asks, setAsks] = useState<Wrong | null>(null)
  const [working, setWorking] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const shownSaid = useIntoView<HTMLParagraphElement>(said)
  const take = async () => {
    if (working) return
    const wrong = isLocked ? whatIsWrong(first, second) : null
    setAsks(wrong)
    setSaid(null)
    if (wrong !== null) return focusAsking()
    setWorking(true)
    try {
      const reply = await custody.backup()
      if (reply.kind !== 'answer')
        return setSaid(sayRefusal(reply, 'Your records are as they were.'))
      const { copyName, lockedCopy } = await import('./copy-file.ts')
      const file = isLocked ? await lockedCopy(reply.answer, first) : reply.answer
      const name = copyName(dateOf(now.peek()))
      saveFile(name, 'application/octet-stream', file)
      keepLastCopy(instantNow())
      setFirst('')
      setSecond('')
      setSaid(
        `The copy is made: ${name}, among your downloads. Keep it in another place too, such as a stick or another device: if this one is lost, so is what is on it.`,
      )
      onTaken()
    } catch {
      setSaid(
        'The copy could not be made, perhaps for want of room. Your records are as they were.',
      )
    } finally {
      setWorking(false)
    }
  }
  return (
    <div class="copy-part">
      <p>
        All of it in one file: your records, what they said before, and the key that opens your
        journal.
      </p>
      <fieldset class="settings-look">
        <legend class="hush">How the copy is kept</legend>
        <label class="tick">
          <input type="radio" name="lock" checked={isLocked} onChange={() => setLocked(true)} />
          <span>
            <b>Locked with a passphrase.</b> Nobody can read it without. Nobody can open it for you
            either.
          </span>
        </label>
        <label class="tick">
          <input type="radio" name="lock" checked={!isLocked} onChange={() => setLocked(false)} />
          <span>
            <b>Plain.</b> Whoever gets the file can read it, your journal too, unless a passphrase
            of your own seals that.
          </span>
        </label>
      </fieldset>
      {isLocked && (
        <TypedTwice
          label="A passphrase for this copy"
          first={{ value: first, onInput: setFirst, asks: asks?.first }}
          second={{ value: second, onInput: setSecond, asks: asks?.second }}
          onEnter={take}
        />
      )}
      <p class="acts">
        <button class="btn main" type="button" aria-disabled={working} onClick={take}>
          {working ? 'Making the copy …' : 'Make the copy'}
        </button>
      </p>
      <p class="under" role="status" ref={shownSaid}>
        {said}
      </p>
    </div>
  )
}

/** What is said at which of the two fields. */
interface Wrong {
  readonly first?: string
  readonly second?: string
}

function whatIsWrong(first: string, second: string): Wrong | null {
  if (isShortPassphrase(first)) return { first: SHORT_PASSPHRASE }
  return first === second ? null : { second: NOT_SAME }
}
