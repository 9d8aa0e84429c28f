import type { ApplicationPageEvent } from '../../core/applications/application-page.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { Icon } from '../ui/Icon.tsx'

/** One dated event: when, what, with whom; its letter, where there is one. */
export function EventLine({
  applicationId,
  event,
  onEdit,
  onRemove,
}: {
  applicationId: string
  event: ApplicationPageEvent
  onEdit?: () => void
  onRemove?: () => void
}) {
  const { words, when } = event
  const named = event.people.length === 0 || event.people.some((name) => words.includes(name))
  return (
    <>
      <span class="when">
        {sentenceCase(when)}
        {event.elsewhere && <span class="there">{event.elsewhere}</span>}
      </span>
      <div>
        <p class="line-words">
          {words}
          {!named && `, with ${event.people.join(', ')}`}
        </p>
        {event.facts && <p class="under">{event.facts}</p>}
        {event.note && <p class="under written-text">{event.note}</p>}
        {event.letterId && (
          <a class="tall-link" href={`/letters/${event.letterId}`}>
            Their letter
          </a>
        )}
        {event.isRound && (
          <a class="tall-link" href={`/applications/${applicationId}/rounds/${event.id}`}>
            {event.isOver ? 'Look back at it' : 'Get ready for it'}
          </a>
        )}
      </div>
      <span class="event-acts">
        {onEdit && (
          <button
            class="btn plain soft"
            type="button"
            data-back={event.id}
            aria-label={`Change: ${words}, ${when}`}
            onClick={onEdit}
          >
            Change
          </button>
        )}
        {onRemove && (
          <button
            class="btn plain soft"
            type="button"
            aria-label={`Remove: ${words}, ${when}`}
            onClick={onRemove}
          >
            <Icon name="remove" />
          </button>
        )}
      </span>
    </>
  )
}
