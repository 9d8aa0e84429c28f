import { useState } from 'preact/hooks'
import { laterBeat, reopenBeat } from '../../core/recovery/beat-actions.ts'
import type { BeatModel } from '../../core/recovery/beats.ts'
import { sayDayAndTime } from '../../core/time/say.ts'
import { focusPart } from '../shell/focus-kept.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { ChooseMorning } from './ChooseMorning.tsx'

/** A beat that is not open: when it comes, or what became of it, with a way in at any time. */
export function BeatRow({ recoveryId, model }: { recoveryId: string; model: BeatModel }) {
  const act = useAct()
  const { now } = useOnward()
  const [moving, setMoving] = useState(false)
  const { beat, name, standing, when } = model
  const open = async () => {
    const opened = await act(
      'open-beat',
      (vault, context) => reopenBeat(vault, { recoveryId, beat }, context),
      'Opened again.',
    )
    if (opened) focusPart(name)
  }
  const move = async (on: string, time: string) => {
    setMoving(false)
    await act(
      'move-beat',
      (vault, context) => laterBeat(vault, { recoveryId, beat, on, time }, context),
      'Moved.',
    )
  }
  const says = when ? `It comes back ${sayDayAndTime(when.on, when.time, now.value)}.` : model.says
  return (
    <Section name={name} label={name} tight>
      {moving ? (
        <ChooseMorning onPick={move} onLeave={() => setMoving(false)} />
      ) : (
        <p class="beat-row">
          <span class="under">{beat === 'pause' ? says : model.says}</span>
          {beat === 'pause' && when && (
            <button class="btn plain" type="button" onClick={() => setMoving(true)}>
              Another morning
            </button>
          )}
          <button
            class="btn plain"
            type="button"
            aria-label={`${buttons[standing]}: ${name}`}
            onClick={open}
          >
            {buttons[standing]}
          </button>
        </p>
      )}
    </Section>
  )
}

const buttons: Readonly<Record<BeatModel['standing'], string>> = {
  now: 'Open it',
  later: 'Do it now',
  waiting: 'Open it now',
  done: 'Open it again',
  skipped: 'Open it after all',
  'not-offered': 'Ask all the same',
}
