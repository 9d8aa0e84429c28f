import { useState } from 'preact/hooks'
import {
  type FortnightAnswers,
  type FortnightLevel,
  fortnightLevel,
  keepFortnight,
} from '../../core/care/fortnight.ts'
import { fortnightAgainOn, setFortnightly } from '../../core/care/fortnight-due.ts'
import { settingsOf } from '../../core/care/settings.ts'
import { fortnightWords as words } from '../../core/content/en/care-fortnight.ts'
import { sayDate } from '../../core/time/say.ts'
import { fortnightKind } from '../../core/vault/kinds/care-fortnight.ts'
import { SealedNote } from '../after/SealedNote.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Because } from '../ui/Because.tsx'
import { Opening } from '../ui/Opening.tsx'
import { FortnightAnswer } from './FortnightAnswer.tsx'
import { FortnightForm } from './FortnightForm.tsx'
import { useOpened } from './use-opened.ts'

/** Five questions every two weeks, for those who want them; it ends on people and ways, never a number. */
export function FortnightPage() {
  useTitle('Two weeks')
  const { replica, now } = useOnward()
  const act = useAct()
  const wanted = useView((vault) => settingsOf(vault).fortnightlySince !== undefined)
  const again = useView(fortnightAgainOn)
  const before = useOpened(fortnightKind, 1).at(-1)?.body ?? null
  const [level, setLevel] = useState<FortnightLevel | null>(null)
  if (replica.status.value === 'starting') return null
  const want = (wanted: boolean) =>
    act(
      'fortnightly',
      (vault, context) => setFortnightly(vault, { wanted }, context),
      wanted ? 'Onward asks every two weeks.' : 'Onward does not ask any more.',
    )
  const keep = async (answers: FortnightAnswers) => {
    const next = fortnightLevel(answers, before)
    const kept = await act(
      'keep-fortnight',
      (vault, context) => keepFortnight(vault, { answers }, context),
      'Kept. Only you can read it.',
    )
    if (kept) setLevel(next)
  }
  if (level) return <FortnightAnswer level={level} />
  return (
    <Opening say={words.title} margin={<SealedNote />}>
      <p class="under">{words.what}</p>
      <Because reason={words.because} />
      {again && <p class="under">{words.wait(sayDate(again, now.value))}</p>}
      {wanted && !again && <FortnightForm onKeep={keep} />}
      <p class="acts">
        {wanted ? (
          <button class="btn plain soft" type="button" onClick={() => want(false)}>
            {words.stop}
          </button>
        ) : (
          <button class="btn main" type="button" onClick={() => want(true)}>
            {words.start}
          </button>
        )}
      </p>
    </Opening>
  )
}
