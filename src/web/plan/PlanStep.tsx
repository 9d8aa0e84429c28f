import type { ComponentProps } from 'preact'
import { useState } from 'preact/hooks'
import { ActionForm } from '../after/ActionForm.tsx'

/** Offers to plan one small step about something; `thenStep` is the step that is proposed. */
export function PlanStep(
  props: Pick<ComponentProps<typeof ActionForm>, 'about' | 'title' | 'because'> & {
    thenStep?: string
  },
) {
  const { about, title, because, thenStep = '' } = props
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
