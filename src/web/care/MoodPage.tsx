import { useState } from 'preact/hooks'
import { type MoodId, noteMood } from '../../core/care/mood.ts'
import { MOOD_LINE_DAYS, moodLine } from '../../core/care/mood-line.ts'
import { moodPageWords as words } from '../../core/content/en/care-activities.ts'
import { checkInKind } from '../../core/vault/kinds/care.ts'
import { useAct, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening, Section } from '../ui/Opening.tsx'
import { MoodLineDrawn } from './MoodLineDrawn.tsx'
import { MoodSteps } from './MoodSteps.tsx'
import { useOpened } from './use-opened.ts'

/** One tap for now, and the line of the last three months beside what happened in them. */
export function MoodPage() {
  useTitle(words.title)
  const act = useAct()
  const [tapped, setTapped] = useState<{ mood: MoodId; id: string } | null>(null)
  const checkIns = useOpened(checkInKind, MOOD_LINE_DAYS * 2)
  const line = useView((vault, now) => moodLine(vault, checkIns, now), [checkIns])
  const note = async (mood: MoodId) => {
    const kept = await act(
      'mood',
      (vault, context) => noteMood(vault, { mood, earlierId: tapped?.id }, context),
      words.kept,
    )
    if (kept) setTapped({ mood, id: kept.id })
  }
  return (
    <>
      <Opening say={words.title}>
        <p class="under">{words.says}</p>
      </Opening>
      <Section name="Now" label="Now">
        <MoodSteps question={words.question} picked={tapped?.mood ?? null} onPick={note} />
      </Section>
      <Section name="Three months" label="Three months" wide>
        <p class="under">{line.enough ? words.over : words.few}</p>
        {line.enough && <MoodLineDrawn line={line} />}
      </Section>
    </>
  )
}
