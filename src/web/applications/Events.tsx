import { useState } from 'preact/hooks'
import { addEvent, editEvent, removeEvent } from '../../core/applications/application-actions.ts'
import type {
  ApplicationPage,
  ApplicationPageEvent,
} from '../../core/applications/application-page.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { useAct } from '../shell/onward.ts'
import { Icon } from '../ui/Icon.tsx'
import { EventForm, type EventFormValue } from './EventForm.tsx'

/** The dated events of one application, oldest first, with a way to add, change and remove each. */
export function Events({ page }: { page: ApplicationPage }) {
  const act = useAct()
  const [editing, setEditing] = useState<string | null>(null)
  const applicationId = page.id
  const add = (value: EventFormValue) =>
    act(
      'add-event',
      (vault, context) => addEvent(vault, { applicationId, ...value }, context),
      'Kept.',
    )
  const edit = (eventId: string, value: EventFormValue) =>
    act(
      'edit-event',
      (vault, context) => editEvent(vault, { applicationId, eventId, ...value }, context),
      'Changed.',
    )
  const remove = (event: ApplicationPageEvent) =>
    act(
      'remove-event',
      (vault, context) => removeEvent(vault, { applicationId, eventId: event.id }, context),
      'Removed.',
    )
  return (
    <>
      <ol class="lines events">
        {page.events.map((event) => (
          <li key={event.id} class={event.ahead ? 'ahead' : ''}>
            {editing === event.id ? (
              <EventForm
                start={event}
                button="Keep the change"
                onKeep={async (value) => {
                  if (await edit(event.id, value)) setEditing(null)
                }}
                onLeave={() => setEditing(null)}
              />
            ) : (
              <>
                <span class="when">{sentenceCase(event.when)}</span>
                <div>
                  <p class="what">{event.words}</p>
                  {event.note && <p class="under written-text">{event.note}</p>}
                </div>
                {!page.readOnly && (
                  <span class="event-acts">
                    <button
                      class="btn plain soft"
                      type="button"
                      aria-label={`Change “${event.words}”, ${event.when}`}
                      onClick={() => setEditing(event.id)}
                    >
                      Change
                    </button>
                    <button
                      class="btn plain soft"
                      type="button"
                      aria-label={`Remove “${event.words}”, ${event.when}`}
                      onClick={() => remove(event)}
                    >
                      <Icon name="remove" />
                    </button>
                  </span>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
      {!page.readOnly &&
        (editing === 'new' ? (
          <EventForm
            start={null}
            button="Add it"
            onKeep={async (value) => {
              if (await add(value)) setEditing(null)
            }}
            onLeave={() => setEditing(null)}
          />
        ) : (
          <p class="acts">
            <button class="btn" type="button" onClick={() => setEditing('new')}>
              <Icon name="plus" />
              Add what happened
            </button>
          </p>
        ))}
    </>
  )
}
