import { useTitle } from '../shell/title.ts'
import { Opening } from '../ui/Opening.tsx'
import { LetterBox } from './LetterBox.tsx'
import { OtherWays } from './OtherWays.tsx'
import './letters.css'

/** The box alone, one key away from everywhere. */
export function ReadPage() {
  useTitle('Read a letter')
  return (
    <Opening say="What did they write?">
      <p class="under read-under">
        Paste the whole message, or drop the file. Any kind is fine: a no, a yes, an invitation. It
        is read on this device and goes nowhere.
      </p>
      <LetterBox autoFocus />
      <OtherWays />
    </Opening>
  )
}
