import type { ComponentProps } from 'preact'
import { useState } from 'preact/hooks'
import { ActionForm } from '../after/ActionForm.tsx'

/** Small if-then plans are carried out more often than intentions (practices 41 to 43). */
const IF_THEN = 'a step with a cue of its own is kept more often than one that is only meant.'

/** Offers to plan one small step about something; `thenStep` is the step that is proposed. */
export function PlanStep(
  props: Pick<ComponentProps<typeof ActionForm>, 'about' | 'title'> & {
    because?: string
    thenStep?: string
  },
) {
  const { about, title, because = IF_THEN, thenStep = '' } = props
  const [open, setOpen] = useState(false)
  if (open) {
    return (
      <ActionForm
        about={about}
        title={title}
        because={because}
        draft={{ ifCue: '', thenStep, minutes: 20 }}
        onKept={() => setOpen(false)}
      />
    )
  }
  return (
    <p class="acts">
      <button class="btn" type="button" onClick={() => setOpen(true)}>
        Plan a step
      </button>
    </p>
  )
}
