import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useOnward } from '../shell/onward.ts'
import { keepTold, wasTold } from './told-kept-here.ts'
import './kept-here.css'

/**
 * Said once, after the first thing that was kept in a browser without a program: where it is, with the
 * ways to what keeps it safer. Gone for good after any answer.
 */
export function KeptHere() {
  const { device, replica } = useOnward()
  const { route } = useLocation()
  const [isTold, setTold] = useState(wasTold)
  replica.version.value
  if (isTold || replica.lastUndoable.value === null) return null
  const done = () => {
    keepTold()
    setTold(true)
  }
  const goTo = (part: string) => {
    done()
    route(`/settings#${part}`)
  }
  const install = device.install.value
  const toHomeScreen = async () => {
    if (!install) return goTo('room')
    done()
    await install()
  }
  return (
    <section class="kept-here" aria-label="Where this is kept">
      <p>Kept on this device only.</p>
      <p>
        <button class="btn plain" type="button" onClick={() => goTo('copy')}>
          Take a copy
        </button>
        {!device.isInstalled && (
          <button class="btn plain" type="button" onClick={toHomeScreen}>
            Home screen
          </button>
        )}
        <button class="btn plain soft" type="button" onClick={done}>
          Fine
        </button>
      </p>
    </section>
  )
}
