import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { ActionAbout } from '../../core/plan/action-view.ts'
import { ActionForm } from '../after/ActionForm.tsx'
import { OpenSteps } from './OpenSteps.tsx'

/** Small if-then plans are carried out more often than intentions (practices 41 to 43). */
const IF_THEN = 'a step with a cue of its own is kept more often than one that is only meant.'

/** The open steps about something, and one small step more; `thenStep` is the one that is proposed. */
export function PlanStep(props: {
  about: ActionAbout
  title: string
  because?: string
  thenStep?: string
  /** What the step is for, where several stand on one page and are told apart by ear. */
  name?: string
  /** Stands beside “Plan a step”. */
  children?: ComponentChildren
}) {
  const { about, title, because = IF_THEN, thenStep = '', name, children } = props
  const [open, setOpen] = useState(false)
  return (
    <>
      <OpenSteps only={about} />
      {open ? (
        <ActionForm
          about={about}
          title={title}
          because={because}
          draft={{ ifCue: '', thenStep, minutes: 20 }}
          onKept={() => setOpen(false)}
        />
      ) : (
        <p class="acts">
          <button
            class="btn"
            type="button"
            aria-label={name && `Plan a step for “${name}”`}
            onClick={() => setOpen(true)}
          >
            Plan a step
          </button>
          {children}
        </p>
      )}
    </>
  )
}
