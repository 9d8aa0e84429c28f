import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { today, todayInFull } from '../../core/next/next-step.ts'
import { Pinned } from '../care/Pinned.tsx'
import { Resting } from '../close/Resting.tsx'
import { bare } from '../shell/bare.ts'
import { leaving } from '../shell/leaving.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening } from '../ui/Opening.tsx'
import { DayMargin } from './DayMargin.tsx'
import { ExampleNote } from './ExampleNote.tsx'
import { FirstVisit } from './FirstVisit.tsx'
import { GentleDay } from './GentleDay.tsx'
import { LettersWait } from './LettersWait.tsx'
import { NextStep } from './NextStep.tsx'
import { PasteStrip } from './PasteStrip.tsx'
import { PinnedPlan } from './PinnedPlan.tsx'
import { SmallerSteps } from './SmallerSteps.tsx'
import { ThisWeek } from './ThisWeek.tsx'
import './today.css'

/** Home: where you stand, the one next step, and little else. */
export function TodayPage() {
  useTitle('Today')
  const { replica } = useOnward()
  const [showAll, setShowAll] = useState(false)
  const present = useView(showAll ? todayInFull : today, [showAll])
  const shown = useRef(present)
  if (!leaving.value) shown.current = present
  const view = shown.current
  const gentle = view.state === 'gentle'
  useLayoutEffect(() => {
    bare.value = gentle
    return () => {
      bare.value = false
    }
  }, [gentle])

  if (replica.status.value === 'starting') return null
  if (view.state === 'first') return <FirstVisit />
  if (gentle) return <GentleDay view={view} onShowAll={() => setShowAll(true)} />
  return (
    <>
      <Opening say={view.sentence} margin={<DayMargin />} wide />
      <div class="row">
        <div class="text">
          <ExampleNote />
          <Pinned />
          <Resting />
          {view.step && <NextStep step={view.step} others={view.smaller} />}
          <SmallerSteps steps={view.smaller} />
          <PinnedPlan />
          <LettersWait />
          <PasteStrip />
        </div>
        <aside class="aside" aria-label="This week">
          <ThisWeek week={view.week} wins={view.wins} />
        </aside>
      </div>
    </>
  )
}
