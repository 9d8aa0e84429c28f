import { monthlyWords } from '../../core/content/en/care-written.ts'
import { sayDate } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { Opening } from '../ui/Opening.tsx'

/** In the place of an exercise that was done within the month; `again` is the day it comes back. */
export function OnceMonthly({ title, again }: { title: string; again: string }) {
  const { now } = useOnward()
  return (
    <Opening say={title}>
      <p class="under">{monthlyWords.wait(sayDate(again, now.value))}</p>
      <p class="acts">
        <a class="btn" href="/journal">
          Read it in the journal
        </a>
      </p>
    </Opening>
  )
}
