import { takeAnswer } from '../../core/letters/answer-in.ts'
import type { ReadingView } from '../../core/recovery/reading-view.ts'
import { dateIn } from '../../core/time/calendar.ts'
import { sayDate } from '../../core/time/say.ts'
import type { Readable } from '../../core/vault/kind.ts'
import type { Letter } from '../../core/vault/kinds/letter.ts'
import { useGoOn } from '../shell/go-on.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { Opening } from '../ui/Opening.tsx'

/** "Maria Sandahl may have answered your note." */
export function sayAnswerIn({ to }: Letter): string {
  return `${to?.name ?? 'They'} may have answered your note.`
}

/** A letter that seems to answer the note that was sent after a no: one tap, and its words go to Learn. */
export function AnswerIn(props: { view: ReadingView; note: Readable<Letter>; onElse: () => void }) {
  const { view, note, onElse } = props
  const { replica, now, word } = useOnward()
  const act = useAct()
  const goOnFrom = useGoOn()
  const sentOn = sayDate(dateIn(note.body.sentAt ?? '', now.value.zone), now.value)
  const take = async () => {
    const goOn = goOnFrom()
    const read = await replica.text(view.letterId)
    if (!read.ok) return word.say(read.problem.message)
    const input = {
      noteId: note.id,
      letterId: view.letterId,
      text: String(read.value.body.text ?? ''),
    }
    const taken = await act(
      'answer',
      (vault, context) => takeAnswer(vault, input, context),
      'Noted. Their words are kept.',
    )
    if (taken) goOn(taken.recoveryId ? `/after/${taken.recoveryId}` : '/')
  }
  return (
    <>
      <Opening say={sayAnswerIn(note.body)} margin="Read just now" wide>
        <p class="under">
          You sent it {/^[A-Z]/.test(sentOn) ? `on ${sentOn}` : sentOn}. What they say is kept as it
          is, to look at when you want to. The no before it stays as it was.
        </p>
      </Opening>
      <div class="row">
        <p class="text acts">
          <button class="btn main" type="button" onClick={take}>
            It is the answer
          </button>
          <button class="btn plain" type="button" onClick={onElse}>
            It is something else
          </button>
        </p>
      </div>
    </>
  )
}
