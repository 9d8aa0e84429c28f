import type { ComponentChildren } from 'preact'
import { reviewWords } from '../../core/content/en/import.ts'
import type { Decisive, ReviewLetter } from '../../core/import/review.ts'
import { Icon } from '../ui/Icon.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { RowLetters } from './RowLetters.tsx'
import { RowQuote } from './RowQuote.tsx'
import type { Desk } from './use-desk.ts'
import type { Row } from './use-review.ts'

/** One row: what it is, how it stands, and what can be done; in hand also the words that say so. */
export function ReviewRow(props: {
  desk: Desk
  row: Row
  line: string
  /** Between the title and the buttons. */
  standing: ComponentChildren
  decisive: Decisive | null
  letters: readonly ReviewLetter[]
  children: ComponentChildren
}) {
  const { desk, row, line, standing, decisive, letters } = props
  const waits = row.state === 'waiting'
  const isHere = desk.current === row.id && waits
  const isOpen = desk.isOpen(row.id) && waits
  return (
    <li
      class={isHere ? 'review-row here ribbon' : waits ? 'review-row' : 'review-row done'}
      data-row={row.id}
      onFocusIn={() => desk.take(row.id)}
    >
      <div class="row-what">
        <h3>
          {waits ? (
            <button
              class="row-title"
              type="button"
              aria-expanded={isOpen}
              onClick={() => desk.toggle(row.id)}
            >
              {row.title}
            </button>
          ) : (
            <DoneTitle row={row} />
          )}
        </h3>
        <span>{line}</span>
      </div>
      <div class="standing">{standing}</div>
      <div class="row-do">{waits ? props.children : <DoneActs desk={desk} row={row} />}</div>
      {isHere && decisive && <RowQuote decisive={decisive} />}
      {isHere && letters.length > 0 && desk.correcting !== row.id && (
        <button
          class="btn plain soft read-it"
          type="button"
          aria-expanded={isOpen}
          onClick={() => desk.toggle(row.id)}
        >
          {isOpen ? reviewWords.hide(letters.length) : reviewWords.read(letters.length)}
        </button>
      )}
      {isOpen && <RowLetters letters={letters} />}
      {waits && desk.correcting === row.id && (
        <CorrectForm desk={desk} row={row} letters={letters} />
      )}
    </li>
  )
}

function DoneTitle({ row: { applicationId, title, keptAs } }: { row: Row }) {
  return applicationId ? (
    <a class="row-title" href={`/applications/${applicationId}`}>
      {keptAs ?? title}
    </a>
  ) : (
    <span class="row-title" tabIndex={-1}>
      {title}
    </span>
  )
}

function DoneActs({ desk, row }: { desk: Desk; row: Row }) {
  const { recoveryId, state, title } = row
  return (
    <>
      {recoveryId && (
        <a class="tall-link follows" href={`/after/${recoveryId}`}>
          {reviewWords.follows}
        </a>
      )}
      <span class="kept-mark">
        {state === 'kept' && <Icon name="tick" />}
        {state === 'kept' ? reviewWords.kept : reviewWords.leftOut}
      </span>
      <button
        class="btn plain soft"
        type="button"
        aria-label={`${reviewWords.undo} ${title}`}
        onClick={() => desk.undo(row)}
      >
        {reviewWords.undo}
      </button>
    </>
  )
}
