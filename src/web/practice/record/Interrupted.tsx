import { useEffect, useState } from 'preact/hooks'
import { sayLength } from '../../../core/content/en/practice.ts'
import { dateIn, timeIn } from '../../../core/time/calendar.ts'
import { sayDayAndTime } from '../../../core/time/say.ts'
import { mockKind } from '../../../core/vault/kinds/practice.ts'
import { useOnward } from '../../shell/onward.ts'
import { saveFile } from '../../shell/save-file.ts'
import { Section } from '../../ui/Opening.tsx'
import { dropTake, type InterruptedTake, interruptedTakes, readTake } from './takes.ts'
import { useKeepTake } from './use-keep-take.ts'

/** What a crash, a full disk or a closed page left of a recording: keep it, save it, or delete it. */
export function Interrupted() {
  const { replica } = useOnward()
  const [takes, setTakes] = useState<readonly InterruptedTake[]>([])
  const look = () => interruptedTakes(replica).then(setTakes, () => setTakes([]))
  useEffect(() => {
    replica.ready.then(look)
  }, [replica])
  if (takes.length === 0) return null
  return (
    <Section name="Not kept yet" label="Recordings that were interrupted">
      {takes.map((take) => (
        <Take key={take.takeId} take={take} onGone={look} />
      ))}
    </Section>
  )
}

function Take({ take, onGone }: { take: InterruptedTake; onGone: () => void }) {
  const { replica, now, word } = useOnward()
  const keepTake = useKeepTake()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { startedAt, seconds, mockId, questionId, type } = take
  const { zone } = now.value
  const question = replica.vault
    .get(mockKind, mockId)
    ?.body.questions.find(({ id }) => id === questionId)
  const when = sayDayAndTime(dateIn(startedAt, zone), timeIn(startedAt, zone), now.value)
  const keep = async () => {
    setBusy(true)
    setProblem(await keepTake({ ...take, empty: seconds === 0 }))
    setBusy(false)
    onGone()
  }
  const save = async () => {
    const content = await readTake(replica, take)
    if (!content) return setProblem('It is sealed. Open your records first, then save it.')
    saveFile(type.endsWith('/mp4') ? 'answer.mp4' : 'answer.webm', type, content)
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
        {sayLength(seconds)} of {question ? `your answer to “${question.text}”` : 'an answer'},
        begun {when}. It lies on this device.
      </p>
      {problem && (
        <p class="said" role="alert">
          {problem}
        </p>
      )}
      <p class="acts">
        {question && (
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
