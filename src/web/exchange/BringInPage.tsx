import { useEffect, useState } from 'preact/hooks'
import { bringInWords } from '../../core/content/en/bring-in.ts'
import { dropped } from '../shell/dropped-file.ts'
import { useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening } from '../ui/Opening.tsx'
import { ChooseTable } from './ChooseTable.tsx'
import { Done } from './Done.tsx'
import { LookThrough } from './LookThrough.tsx'
import { useBringIn } from './use-bring-in.ts'
import './exchange.css'

/** Where a list from another tracker, or of people, is looked through and brought in. */
export function BringInPage() {
  useTitle(bringInWords.title)
  const { replica } = useOnward()
  return replica.status.value === 'starting' ? null : <BringIn />
}

function BringIn() {
  const bringIn = useBringIn()
  const { state } = bringIn
  const [over, setOver] = useState(false)
  const waiting = dropped.value
  useEffect(() => {
    if (!waiting) return
    dropped.value = null
    bringIn.choose(waiting.file)
  }, [waiting])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button does the same
    <div
      class={over ? 'exchange over' : 'exchange'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        const file = event.dataTransfer?.files[0]
        if (!file) return
        event.preventDefault()
        bringIn.choose(file)
      }}
    >
      {state.at === 'choose' && <ChooseTable problem={state.problem} onChoose={bringIn.choose} />}
      {state.at === 'reading' && (
        <Opening say={bringInWords.reading(state.file.name)}>
          <progress
            class="exchange-progress"
            aria-label={bringInWords.reading(state.file.name)}
            value={state.doneBytes}
            max={Math.max(1, state.file.size)}
          />
        </Opening>
      )}
      {state.at === 'look' && (
        <LookThrough
          key={state.looked.opened.file.name}
          looked={state.looked}
          isBringing={state.isBringing}
          bringIn={bringIn}
        />
      )}
      {state.at === 'done' && (
        <Done looked={state.looked} broughtIn={state.broughtIn} bringIn={bringIn} />
      )}
    </div>
  )
}
