import { useState } from 'preact/hooks'
import { ActionForm } from '../after/ActionForm.tsx'

/** A step that belongs to nothing else. */
export function OwnStep() {
  const [open, setOpen] = useState(false)
  if (open) {
    return (
      <ActionForm
        about={{}}
        title="One small step"
        because="you chose it."
        draft={{ ifCue: '', thenStep: '', minutes: 20 }}
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
