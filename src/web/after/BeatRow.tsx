import { reopenBeat } from '../../core/recovery/beat-actions.ts'
import type { BeatModel } from '../../core/recovery/beats.ts'
import { useAct } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

/** A beat that is not open: when it comes, or what became of it, with a way in at any time. */
export function BeatRow({ recoveryId, model }: { recoveryId: string; model: BeatModel }) {
  const act = useAct()
  const open = () =>
    act('open-beat', (vault, context) =>
      reopenBeat(vault, { recoveryId, beat: model.beat }, context),
    )
  return (
    <Section name={model.name} label={model.name} tight>
      <p class="beat-row">
        <span class="under">{model.says}</span>
        <button class="btn plain" type="button" onClick={open}>
          {buttons[model.standing]}
        </button>
      </p>
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
