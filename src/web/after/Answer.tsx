import type { AskLetter } from '../../core/letters/letter-actions.ts'
import { dateIn } from '../../core/time/calendar.ts'
import { sayDate } from '../../core/time/say.ts'
import { AnswerMarks } from '../letters/AnswerMarks.tsx'
import { useOnward } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

/** After the note has gone: what came of it. */
export function Answer({ letter }: { letter: AskLetter }) {
  const { now } = useOnward()
  const sentOn = letter.sentAt ? sayDate(dateIn(letter.sentAt, now.value.zone), now.value) : ''
  const when = /^[A-Z]/.test(sentOn) ? ` on ${sentOn}` : sentOn && ` ${sentOn}`
  return (
    <Section name="Ask" label="Ask">
      <h2 class="q">You sent the note{when}.</h2>
      <p class="under">
        3 to 5 in 10 people get any answer. There is nothing to do until one comes, and no second
        note to write. <a href={`/letters/write?letter=${letter.letterId}`}>The note</a>
      </p>
      <AnswerMarks letterId={letter.letterId} />
    </Section>
  )
}
