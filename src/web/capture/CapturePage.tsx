import { useEffect, useState } from 'preact/hooks'
import { captureWords } from '../../core/content/en/capture.ts'
import { useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening } from '../ui/Opening.tsx'
import { ApplicationForm } from './ApplicationForm.tsx'
import { takeHanded } from './take-handed.ts'

const DRAFT = 'capture'

/** An advert that the bookmark button or another app handed over: looked through, and kept by Enter. */
export function CapturePage() {
  useTitle('An advert')
  const { replica } = useOnward()
  const [isTaken, setTaken] = useState(false)
  useEffect(() => {
    const take = () => takeHanded(replica, DRAFT).then(() => setTaken(true))
    const again = () => {
      setTaken(false)
      take()
    }
    take()
    // The button pressed again while this page is open in its tab.
    addEventListener('hashchange', again)
    return () => removeEventListener('hashchange', again)
  }, [replica])
  if (replica.status.value === 'starting' || !isTaken) return null
  return (
    <Opening say={captureWords.sayHanded}>
      <p class="under">{captureWords.underHanded}</p>
      <ApplicationForm draftKey={DRAFT} />
    </Opening>
  )
}
