import { LetterBox } from '../letters/LetterBox.tsx'
import { useShowExample } from '../more/use-example.ts'
import { Loop } from '../ui/Loop.tsx'
import { LettersWait } from './LettersWait.tsx'

/** The very first screen: one sentence, one box, two other ways in. */
export function FirstVisit() {
  const showExample = useShowExample()
  return (
    <div class="row opening first-visit">
      <div class="text has-loop">
        <Loop />
        <h1 class="say" tabIndex={-1}>
          Had a no? Start here.
        </h1>
        <p class="under">
          Onward reads the letter with you: what it says, how far you got, and one small thing to do
          next. It takes about a minute.
        </p>
        <LetterBox first />
        <LettersWait />
        <p class="promise">Stays on this device. No account.</p>
        <p class="links tall-links">
          <button class="btn plain" type="button" onClick={showExample}>
            Show me an example
          </button>
          <a href="/applications/new">I only want to keep track</a>
        </p>
      </div>
    </div>
  )
}
