import { useState } from 'preact/hooks'
import { sayLength } from '../../core/content/en/practice.ts'
import { dateIn, timeIn } from '../../core/time/calendar.ts'
import { sayDayAndTime } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import type { EndedTake } from './recorder.ts'
import type { TakeOf } from './take-store.ts'
import { dropTake, type InterruptedTake, readTake } from './takes.ts'
import { endingOf } from './use-put-take.ts'
import './record.css'

/** What a crash, a full disk or a closed page left of a recording: keep it, save it, or delete it. */
export function Interrupted<Of extends TakeOf>(props: {
  take: InterruptedTake<Of>
  /** What it is a part of, such as “your answer to …”; null where that is gone. */
  said: string | null
  /** Answers what is to be told when it has to wait on; null where all went well. */
  keep: (take: EndedTake<Of>) => Promise<string | null>
  onGone: () => void
}) {
  const { take, said, onGone } = props
  const { replica, now, word } = useOnward()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { startedAt, seconds, type } = take
  const { zone } = now.value
  const when = sayDayAndTime(dateIn(startedAt, zone), timeIn(startedAt, zone), now.value)
  const keep = async () => {
    setBusy(true)
    setProblem(await props.keep({ ...take, empty: seconds === 0 }))
    setBusy(false)
    onGone()
  }
  const save = async () => {
    const content = await readTake(replica, take)
    if (!content) return setProblem('It is sealed. Open your records first, then save it.')
    saveFile(`recording.${endingOf(type)}`, type, content)
    word.say('It is saved to your downloads.')
  }
  const remove = async () => {
    await dropTake(replica, take.takeId)
    word.say('It is deleted for good.')
    onGone()
  }
  return (
    <div class="interrupted" aria-busy={busy}>
      <h2 class="q">A recording was interrupted. Keep it or delete it?</h2>
      <p class="under">
        {sayLength(seconds)} of {said ?? 'a recording'}, begun {when}. It lies on this device.
      </p>
      {problem && (
        <p class="said" role="alert">
          {problem}
        </p>
      )}
      <p class="acts">
        {said && (
          <button class="btn main" type="button" onClick={keep}>
            Keep it
          </button>
        )}
        <button class="btn" type="button" onClick={save}>
          Save it as a file
        </button>
        <button class="btn for-good" type="button" onClick={remove}>
          Delete it for good
        </button>
      </p>
    </div>
  )
}
