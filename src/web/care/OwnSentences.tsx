import type { OwnSentence } from '../../core/care/growth.ts'
import { dateIn } from '../../core/time/calendar.ts'
import { sayDate } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'

/** The person's own sentences, one of which can be taken. */
export function OwnSentences(props: {
  sentences: readonly OwnSentence[]
  onPick: (text: string) => void
}) {
  const { now } = useOnward()
  if (props.sentences.length === 0) return null
  return (
    <ul class="own-sentences">
      {props.sentences.map(({ entryId, at, text }) => (
        <li key={entryId}>
          <button class="chip" type="button" onClick={() => props.onPick(text)}>
            “{text}” {sayDate(dateIn(at, now.value.zone), now.value)}
          </button>
        </li>
      ))}
    </ul>
  )
}
