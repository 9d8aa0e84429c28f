import { useEffect, useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { breathAt, breathingWords } from '../../core/care/breathing.ts'
import { keepEntry } from '../../core/care/keep-entry.ts'
import { Signals } from '../care/Signals.tsx'
import { sayMinutesLeft } from '../care/say-left.ts'
import { useSignals } from '../care/use-signals.ts'
import { useGoOn } from '../shell/go-on.ts'
import { instantNow, useAct } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening } from '../ui/Opening.tsx'
import './after.css'
import '../care/care.css'

/** Five minutes with long out-breaths; a drawn guide, or words alone where motion is not wanted. */
export function BreathePage() {
  useTitle('Breathe')
  const { params } = useRoute()
  const goOnFrom = useGoOn()
  const recoveryId = params.id ?? ''
  const act = useAct()
  const [begun, setBegun] = useState<{ at: string; ms: number } | null>(null)
  const [elapsedMs, setElapsedMs] = useState(0)
  useEffect(() => {
    if (!begun) return
    let frame = requestAnimationFrame(function tick() {
      setElapsedMs(performance.now() - begun.ms)
      frame = requestAnimationFrame(tick)
    })
    return () => cancelAnimationFrame(frame)
  }, [begun])
  const breath = breathAt(elapsedMs)
  const signals = useSignals(breath.half, begun !== null && !breath.over)
  const size = breath.phase.id === 'in' ? breath.fraction : 1 - breath.fraction
  const leave = async () => {
    const goOn = goOnFrom()
    if (begun) {
      await act(
        'breathe',
        (vault, context) =>
          keepEntry(vault, { form: 'breathing', startedAt: begun.at, recoveryId }, context),
        'Kept.',
      )
    }
    goOn(`/after/${recoveryId}`)
  }
  return (
    <Opening say={breath.over ? breathingWords.after : 'Breathe'}>
      {!breath.over && <p class="under">{begun ? breathingWords.stop : breathingWords.before}</p>}
      <p class="hush" role="status">
        {breath.over && breathingWords.after}
      </p>
      {begun && !breath.over && (
        <div class="breath">
          <svg viewBox="0 0 200 200" aria-hidden="true">
            <circle cx="100" cy="100" r="92" class="breath-edge" />
            <circle cx="100" cy="100" r={28 + 60 * size} class="breath-air" />
          </svg>
          <p class="breath-word" aria-live="polite">
            {breath.phase.label}
          </p>
          <p class="time">{sayMinutesLeft(Math.ceil(breath.secondsLeft / 60))}</p>
        </div>
      )}
      <p class="acts">
        {!begun && (
          <button
            class="btn main"
            type="button"
            onClick={() => setBegun({ at: instantNow(), ms: performance.now() })}
          >
            Begin
          </button>
        )}
        <button class={look(begun !== null, breath.over)} type="button" onClick={leave}>
          {breath.over ? 'Done' : begun ? 'Just stop here' : 'Not now'}
        </button>
      </p>
      {!breath.over && <Signals signals={signals} />}
    </Opening>
  )
}

function look(started: boolean, over: boolean): string {
  if (over) return 'btn main'
  return started ? 'btn' : 'btn plain soft'
}
