import { useEffect, useRef, useState } from 'preact/hooks'
import { addEvent, editEvent, removeEvent } from '../../core/applications/application-actions.ts'
import type {
  ApplicationPage,
  ApplicationPageEvent,
} from '../../core/applications/application-page.ts'
import { useGoOn } from '../shell/go-on.ts'
import { useAct } from '../shell/onward.ts'
import { Icon } from '../ui/Icon.tsx'
import { EventForm, type EventFormValue } from './EventForm.tsx'
import { EventLine } from './EventLine.tsx'
import { isEnding, tellEnding } from './endings.ts'

/** The dated events of one application, oldest first, with a way to add, change and remove each. */
export function Events({ page }: { page: ApplicationPage }) {
  const act = useAct()
  const goOnFrom = useGoOn()
  const [editing, setEditing] = useState<string | null>(null)
  const part = useRef<HTMLDivElement>(null)
  useFocusBack(part, editing)
  const applicationId = page.id
  const add = async (value: EventFormValue) => {
    const goOn = goOnFrom()
    const { type, on } = value
    if (isEnding(type)) {
      const told = { company: page.company, role: page.role, applicationId, howFar: null, on }
      const ended = await act(
        'told',
        (vault, context) => tellEnding(type)(vault, told, context),
        'Kept.',
      )
      if (ended?.recoveryId) goOn(`/after/${ended.recoveryId}`)
      return ended !== null
    }
    const added = await act(
      'add-event',
      (vault, context) => addEvent(vault, { applicationId, ...value }, context),
      'Kept.',
    )
    return added !== null
  }
  const edit = async (eventId: string, value: EventFormValue) => {
    const edited = await act(
      'edit-event',
      (vault, context) => editEvent(vault, { applicationId, eventId, ...value }, context),
      'Changed.',
    )
    return edited !== null
  }
  const remove = async (event: ApplicationPageEvent) => {
    const removed = await act(
      'remove-event',
      (vault, context) => removeEvent(vault, { applicationId, eventId: event.id }, context),
      `Removed: ${event.words}.`,
    )
    if (removed) part.current?.querySelector<HTMLElement>('[data-back="new"]')?.focus()
  }
  const closing = (keep: Promise<boolean>) =>
    keep.then((kept) => {
      if (kept) setEditing(null)
      return kept
    })
  return (
    <div ref={part}>
      <ol class="lines events">
        {page.events.map((event) => (
          <li key={event.id} class={event.ahead ? 'ahead' : ''}>
            {editing === event.id ? (
              <EventForm
                applicationId={applicationId}
                start={event}
                button="Keep the change"
                onKeep={(value) => closing(edit(event.id, value))}
                onLeave={() => setEditing(null)}
              />
            ) : (
              <EventLine
                applicationId={applicationId}
                event={event}
                {...(page.readOnly
                  ? {}
                  : { onEdit: () => setEditing(event.id), onRemove: () => remove(event) })}
              />
            )}
          </li>
        ))}
      </ol>
      {!page.readOnly &&
        (editing === 'new' ? (
          <EventForm
            applicationId={applicationId}
            start={null}
            button="Add it"
            onKeep={(value) => closing(add(value))}
            onLeave={() => setEditing(null)}
          />
        ) : (
          <p class="acts">
            <button class="btn" type="button" data-back="new" onClick={() => setEditing('new')}>
              <Icon name="plus" />
              Add what happened
            </button>
          </p>
        ))}
    </div>
  )
}

/** When a form closes, the focus goes back to the button that opened it. */
function useFocusBack(part: { current: HTMLElement | null }, editing: string | null) {
  const opened = useRef<string | null>(null)
  useEffect(() => {
    if (editing !== null) opened.current = editing
    else if (opened.current !== null) {
      part.current?.querySelector<HTMLElement>(`[data-back="${opened.current}"]`)?.focus()
      opened.current = null
    }
  }, [editing, part])
}
