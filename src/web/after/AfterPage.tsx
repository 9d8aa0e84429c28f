import type { ComponentChildren } from 'preact'
import { useRoute } from 'preact-iso'
import { type AfterNo, afterNo } from '../../core/recovery/beats.ts'
import type { Beat } from '../../core/vault/kinds/recovery.ts'
import { KeptBefore } from '../care/KeptBefore.tsx'
import { NotFound } from '../shell/NotFound.tsx'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { DayMargin } from '../today/DayMargin.tsx'
import { Loop } from '../ui/Loop.tsx'
import { Opening } from '../ui/Opening.tsx'
import { AskBeat } from './AskBeat.tsx'
import { BeatRow } from './BeatRow.tsx'
import { ClosedMark } from './ClosedMark.tsx'
import { ComingUp } from './ComingUp.tsx'
import { Filed } from './Filed.tsx'
import { LearnBeat } from './LearnBeat.tsx'
import { LookBackBeat } from './LookBackBeat.tsx'
import { NextActions } from './NextActions.tsx'
import { PauseBeat } from './PauseBeat.tsx'
import { Takeaway } from './Takeaway.tsx'
import './after.css'

const order: readonly Beat[] = ['pause', 'ask', 'lookBack', 'learn']

/** One page per no: what is due now is open, the rest waits its day or is folded away. */
export function AfterPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const id = params.id ?? ''
  const view = useView((vault, now) => afterNo(vault, id, now), [id])
  useTitle(view ? [view.company, view.role].filter(Boolean).join(', ') : 'After a no')
  if (!view) return replica.status.value === 'starting' ? null : <NotFound />
  return <After key={id} view={view} />
}

function After({ view }: { view: AfterNo }) {
  const open = order.filter((beat) => view[beat].standing === 'now')
  const rest = order.filter((beat) => view[beat].standing !== 'now')
  const first = view.first
  const sorted = first ? [first, ...open.filter((beat) => beat !== first)] : open
  return (
    <>
      <Opening say={view.headline} margin={<DayMargin withTime />}>
        <p class="under">{view.underline}</p>
        <p class="facts has-loop">
          <Loop />
          <ClosedMark text={view.closed} />
          {view.letterId && <a href={`/letters/${view.letterId}`}>Read the letter</a>}
          <a href={`/applications/${view.applicationId}`}>The application</a>
        </p>
      </Opening>
      {view.filed ? <Filed view={view} /> : sorted.map((beat) => openBeat(beat, view))}
      {!view.filed && view.comingUp && <ComingUp view={view} coming={view.comingUp} />}
      <NextActions recoveryId={view.recoveryId} />
      {!view.filed && showsKept(view) && <KeptBefore recoveryId={view.recoveryId} />}
      {!view.filed && view.lookBack.standing !== 'later' && (
        <Takeaway recoveryId={view.recoveryId} applicationId={view.applicationId} />
      )}
      {!view.filed &&
        rest
          .filter((beat) => beat !== view.comingUp?.beat)
          .map((beat) => <BeatRow key={beat} recoveryId={view.recoveryId} model={view[beat]} />)}
    </>
  )
}

/** Look back shows it beside itself, and on the evening of Pause it is still on the page. */
function showsKept({ pause, lookBack }: AfterNo): boolean {
  return pause.standing !== 'now' && lookBack.standing !== 'now'
}

/** The open form of a beat. */
function openBeat(beat: Beat, view: AfterNo): ComponentChildren {
  switch (beat) {
    case 'pause':
      return <PauseBeat key={beat} view={view} />
    case 'ask':
      return <AskBeat key={beat} view={view} />
    case 'lookBack':
      return <LookBackBeat key={beat} view={view} />
    case 'learn':
      return <LearnBeat key={beat} view={view} />
  }
}
