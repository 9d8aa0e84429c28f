import { useState } from 'preact/hooks'
import {
  addConversation,
  editConversation,
  removeConversation,
} from '../../core/people/conversation-actions.ts'
import type { PersonPage, PersonTalk } from '../../core/people/person-page.ts'
import { beginningOf } from '../../core/time/say.ts'
import { foundAgain } from '../shell/found-again.ts'
import { useAct } from '../shell/onward.ts'
import { Icon } from '../ui/Icon.tsx'
import { useFocusBack } from '../ui/use-focus-back.ts'
import { TalkForm, type TalkFormValue } from './TalkForm.tsx'

/** The talks with one person, the latest first. */
export function Talks({ page }: { page: PersonPage }) {
  const act = useAct()
  const [open, setOpen] = useState<string | null>(null)
  const note = useFocusBack(open !== null)
  const closing = (kept: unknown) => {
    if (kept) setOpen(null)
    return kept !== null
  }
  const add = async (value: TalkFormValue) =>
    closing(
      await act(
        'add-talk',
        (vault, context) => addConversation(vault, { personId: page.id, ...value }, context),
        'Kept.',
      ),
    )
  const edit = async (conversationId: string, value: TalkFormValue) =>
    closing(
      await act(
        'edit-talk',
        (vault, context) => editConversation(vault, { conversationId, ...value }, context),
        'Changed.',
      ),
    )
  const remove = async (talk: PersonTalk) => {
    const removed = await act(
      'remove-talk',
      (vault, context) => removeConversation(vault, { conversationId: talk.id }, context),
      `Removed. ${foundAgain}`,
    )
    if (removed) note.current?.focus()
  }
  return (
    <>
      {!page.readOnly &&
        (open === 'new' ? (
          <TalkForm page={page} talk={null} onKeep={add} onLeave={() => setOpen(null)} />
        ) : (
          <p class="acts">
            <button ref={note} class="btn" type="button" onClick={() => setOpen('new')}>
              <Icon name="plus" />
              Note a talk
            </button>
          </p>
        ))}
      {page.talks.length === 0 && open !== 'new' && (
        <p class="under">Nothing is noted yet. One line a talk is plenty.</p>
      )}
      {page.talks.length > 0 && (
        <ul class="lines talks">
          {page.talks.map((talk) =>
            open === talk.id ? (
              <li key={talk.id}>
                <TalkForm
                  page={page}
                  talk={talk}
                  onKeep={(value) => edit(talk.id, value)}
                  onLeave={() => setOpen(null)}
                />
              </li>
            ) : (
              <li key={talk.id} class="talk">
                <span class="when">{sayWhen(talk)}</span>
                <p class="written-text">{talk.text ?? 'No words noted.'}</p>
                {talk.application && (
                  <a href={`/applications/${talk.application.id}`}>{talk.application.name}</a>
                )}
                {!talk.readOnly && (
                  <p class="talk-acts">
                    <button
                      class="btn plain"
                      type="button"
                      aria-label={`Change the talk: ${sayTalk(talk)}`}
                      onClick={() => setOpen(talk.id)}
                    >
                      Change
                    </button>
                    <button
                      class="btn plain soft"
                      type="button"
                      aria-label={`Remove the talk: ${sayTalk(talk)}`}
                      onClick={() => remove(talk)}
                    >
                      Remove
                    </button>
                  </p>
                )}
              </li>
            ),
          )}
        </ul>
      )}
    </>
  )
}

function sayWhen({ when, formWord }: PersonTalk): string {
  return [when, formWord?.toLowerCase()].filter(Boolean).join(', ')
}

/** So many characters of a talk tell it from another of its day. */
const CHARS_OF_A_TALK = 40

function sayTalk(talk: PersonTalk): string {
  const { text } = talk
  if (!text) return sayWhen(talk)
  return `${sayWhen(talk)}, “${beginningOf(text, CHARS_OF_A_TALK)}”`
}
