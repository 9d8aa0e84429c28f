import { useRef } from 'preact/hooks'
import { removeFromJournal } from '../../core/care/remove-entry.ts'
import { dateIn, timeIn } from '../../core/time/calendar.ts'
import { sayDate, sayTime, sentenceCase } from '../../core/time/say.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import { recoveryKind } from '../../core/vault/kinds/recovery.ts'
import { foundAgain } from '../shell/found-again.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import type { JournalNote } from './journal-notes.ts'

/** One page or one check-in, with its day and time in the margin. */
export function NoteRow({ note }: { note: JournalNote }) {
  const act = useAct()
  const { now } = useOnward()
  const row = useRef<HTMLDivElement>(null)
  const zone = now.value.zone
  const day = sentenceCase(sayDate(dateIn(note.at, zone), now.value))
  const from = sayTime(timeIn(note.at, zone))
  const until = note.until ? sayTime(timeIn(note.until, zone)) : from
  const time = until === from ? from : `${from} to ${until}`
  const remove = async () => {
    const next = row.current?.nextElementSibling?.querySelector<HTMLElement>('h2')
    const removed = await act(
      'remove-note',
      (vault, context) => removeFromJournal(vault, { kind: note.kind, id: note.id }, context),
      `Removed from your journal. ${foundAgain}`,
    )
    if (removed) (next ?? document.querySelector('h1'))?.focus({ preventScroll: true })
  }
  return (
    <div class="row journal-note" ref={row}>
      <p class="in-margin">
        {day} <small>{time}</small>
      </p>
      <article class="text">
        <h2 tabIndex={-1}>{note.form}</h2>
        {note.text && <p class="written-text">{note.text}</p>}
        {note.answers.map(({ question, text }) => (
          <div class="journal-answer" key={question}>
            <h3>{question}</h3>
            <p class="written-text">{text}</p>
          </div>
        ))}
        {note.closing && (
          <div class="kept">
            {note.closing.sentence && <p>“{note.closing.sentence}”</p>}
            {note.closing.action && <p class="when">Then: {note.closing.action}</p>}
          </div>
        )}
        <p class="journal-foot tall-links">
          <AboutNo recoveryId={note.recoveryId} />
          <a
            href={`/past/${note.kind}/${note.id}`}
            aria-label={`What happened here: ${note.form}, ${day} ${from}`}
          >
            What happened here
          </a>
          <button
            class="btn plain soft"
            type="button"
            aria-label={`Remove: ${note.form}, ${day} ${from}`}
            onClick={remove}
          >
            Remove
          </button>
        </p>
      </article>
    </div>
  )
}

/** The way to the no that it belongs to, while that is still among the records. */
function AboutNo({ recoveryId }: { recoveryId: string | null }) {
  const company = useView(
    (vault) => {
      const recovery = recoveryId === null ? undefined : vault.get(recoveryKind, recoveryId)
      if (!recovery) return null
      return vault.get(applicationKind, recovery.body.applicationId)?.body.company ?? 'one no'
    },
    [recoveryId],
  )
  if (company === null) return null
  return <a href={`/after/${recoveryId}`}>About {company}</a>
}
