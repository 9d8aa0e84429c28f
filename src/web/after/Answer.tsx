import type { AskLetter } from '../../core/letters/letter-actions.ts'
import { recordAnswer } from '../../core/letters/record-answer.ts'
import { dateIn, dateOf } from '../../core/time/calendar.ts'
import { sayDate } from '../../core/time/say.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

/** After the note has gone: what came of it. */
export function Answer({ letter }: { letter: AskLetter }) {
  const act = useAct()
  const { now } = useOnward()
  const record = (answer: 'came' | 'nothing') =>
    act(
      'answer',
      (vault, context) =>
        recordAnswer(vault, { letterId: letter.letterId, answer, on: dateOf(now.value) }, context),
      answer === 'came'
        ? 'Noted. What they said can be kept below.'
        : 'Closed. It needs nothing more.',
    )
  const sentOn = letter.sentAt ? sayDate(dateIn(letter.sentAt, now.value.zone), now.value) : ''
  const when = /^[A-Z]/.test(sentOn) ? ` on ${sentOn}` : sentOn && ` ${sentOn}`
  return (
    <Section name="Ask" label="Ask">
      <h2 class="q">You sent the note{when}.</h2>
      <p class="under">
        3 to 5 in 10 people get any answer. There is nothing to do until one comes, and no second
        note to write.
      </p>
      <p class="acts">
        <button class="btn" type="button" onClick={() => record('came')}>
          They answered
        </button>
        <button class="btn plain soft" type="button" onClick={() => record('nothing')}>
          Nothing came
        </button>
      </p>
    </Section>
  )
}
