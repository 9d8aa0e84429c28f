import { useId } from 'preact/hooks'
import { type MoodId, moodSteps } from '../../core/care/mood.ts'
import { Choose } from '../ui/Choose.tsx'

/** How the mood is, in five worded steps. One tap, and never required. */
export function MoodSteps(props: {
  question: string
  picked: MoodId | null
  onPick: (mood: MoodId) => void
}) {
  const id = useId()
  return (
    <div class="mood-steps">
      <h2 class="q" id={id}>
        {props.question}
      </h2>
      <Choose
        five
        labelledBy={id}
        options={moodSteps.map((step) => ({ value: step.id, label: step.label }))}
        picked={props.picked}
        onPick={props.onPick}
      />
    </div>
  )
}
