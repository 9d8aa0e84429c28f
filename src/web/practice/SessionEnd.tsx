import { sayMany } from '../../core/content/en/counts.ts'
import { keepSheet } from '../../core/practice/session-actions.ts'
import { practicedIn } from '../../core/practice/session-end.ts'
import { MOST_CHARACTERS, safeParseSheet, writeSheet } from '../../core/practice/session-sheet.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import type { SessionState } from './session-path.ts'
import { useArrival } from './use-arrival.ts'

/** What was practised, when it comes back, and a sheet for somebody else to rate it. */
export function SessionEnd({ session }: { session: Required<SessionState> }) {
  const { done } = session
  useArrival()
  const rows = useView((vault, now) => practicedIn(vault, done, now), [done.join()])
  if (rows.length === 0) {
    return (
      <Opening say="None this time. That is fine.">
        <p class="acts">
          <a class="btn main" href="/practice">
            Back to practice
          </a>
        </p>
      </Opening>
    )
  }
  return (
    <>
      <Opening say={`${sentenceCase(sayMany(rows.length, 'answer', 'answers'))} practised.`}>
        <p class="under">
          Each comes back by itself: sooner where it did not come, later where it did.
        </p>
        <p class="acts">
          <a class="btn main" href="/practice">
            Done for now
          </a>
        </p>
      </Opening>
      <Section name="What you answered" heads label="What you answered">
        <ul class="lines practice-list">
          {rows.map(({ attemptId, cardId, question, says }) => (
            <li key={attemptId}>
              <a class="practice-row" href={`/practice/cards/${cardId}`}>
                <span class="written-text">{question}</span>
                <span class="change">{says}</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section name="Somebody else" heads label="Somebody else rates it">
        <p class="under">
          Practice with a word from somebody else does more than practice alone. They fill the sheet
          in, on paper or in any program that writes text; the file can be brought back here.
        </p>
        <p class="acts">
          <button
            class="btn"
            type="button"
            onClick={() =>
              saveFile('answers-to-rate.txt', 'text/plain;charset=utf-8', writeSheet(rows))
            }
          >
            Save a sheet for them
          </button>
          <BringSheet />
        </p>
      </Section>
    </>
  )
}

function BringSheet() {
  const act = useAct()
  const { word } = useOnward()
  const bring = async (file: File | undefined) => {
    if (!file) return
    const sheet = safeParseSheet(await file.slice(0, MOST_CHARACTERS * 4).text())
    if (!sheet.ok) {
      word.say(sheet.problem.message)
      return
    }
    await act(
      'keep-sheet',
      (vault, context) => keepSheet(vault, sheet.value, context),
      `Kept: ${sayMany(sheet.value.ratings.length, 'rating', 'ratings')}.`,
    )
  }
  return (
    <FileButton class="btn plain" accept=".txt,text/plain" onChoose={([file]) => bring(file)}>
      Bring a filled sheet back
    </FileButton>
  )
}
