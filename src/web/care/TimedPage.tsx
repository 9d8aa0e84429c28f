import { useEffect, useState } from 'preact/hooks'
import { type Timed, timedAt } from '../../core/care/timed.ts'
import { timedPageWords } from '../../core/content/en/care-timed.ts'
import { instantNow } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Opening } from '../ui/Opening.tsx'
import { useAboutNo } from './about-no.ts'
import { QuietHelp } from './QuietHelp.tsx'
import { Signals } from './Signals.tsx'
import { sayMinutesLeft } from './say-left.ts'
import { useKeepEntry } from './use-keep-entry.ts'
import { useSignals } from './use-signals.ts'

const LOOK_EVERY_MS = 500

/** Quiet minutes led by text: nothing moves but the words, so it is the same with reduced motion. */
export function TimedPage({ timed }: { timed: Timed }) {
  useTitle(timed.title)
  const { recoveryId, back } = useAboutNo()
  const keepEntry = useKeepEntry(back)
  const note = useDraft(`timed/${timed.id}`, '', { sealed: true })
  const [begun, setBegun] = useState<{ at: string; ms: number } | null>(null)
  const [elapsedMs, setElapsedMs] = useState(0)
  const moment = timedAt(timed, elapsedMs)
  const going = begun !== null && !moment.over
  const signals = useSignals(moment.step, begun !== null)
  useEffect(() => {
    if (!begun || moment.over) return
    const timer = setInterval(() => setElapsedMs(performance.now() - begun.ms), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [begun, moment.over])
  const leave = (sat: { at: string }) =>
    keepEntry('sit-with-it', { form: timed.id, text: note.text, startedAt: sat.at, recoveryId }, [
      note,
    ])
  return (
    <Opening say={timed.title}>
      {!begun && <p class="under">{timed.says}</p>}
      {begun && (
        <div class="timed">
          <p class="timed-says" role="status">
            {moment.says}
          </p>
          {going && <p class="time">{sayMinutesLeft(Math.ceil(moment.secondsLeft / 60))}</p>}
        </div>
      )}
      {begun && (
        <div class="lb">
          <Field
            wide
            rows={2}
            label={timedPageWords.note.label}
            hint={timedPageWords.note.hint}
            value={note.text}
            onInput={note.write}
          />
          <QuietHelp texts={[note.text]} />
        </div>
      )}
      <p class="acts">
        {begun ? (
          <button
            class={moment.over ? 'btn main' : 'btn'}
            type="button"
            onClick={() => leave(begun)}
          >
            {moment.over ? timedPageWords.keep : timedPageWords.stop}
          </button>
        ) : (
          <>
            <button
              class="btn main"
              type="button"
              onClick={() => setBegun({ at: instantNow(), ms: performance.now() })}
            >
              {timedPageWords.begin}
            </button>
            <a class="btn plain soft" href={back}>
              Not now
            </a>
          </>
        )}
      </p>
      {!moment.over && <Signals signals={signals} />}
      {going && <p class="under">{timedPageWords.stopSays}</p>}
    </Opening>
  )
}
