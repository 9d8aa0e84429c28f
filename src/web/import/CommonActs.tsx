import { reviewWords } from '../../core/content/en/import.ts'
import type { Desk } from './use-desk.ts'
import type { Row } from './use-review.ts'

/** What can be done with every row that waits. */
export function CommonActs({ desk, row }: { desk: Desk; row: Row }) {
  return (
    <>
      <button
        class="btn plain"
        type="button"
        aria-label={`${reviewWords.correct} ${row.title}`}
        onClick={() => desk.correct(row.id)}
      >
        {reviewWords.correct}
      </button>
      <button
        class="btn plain soft"
        type="button"
        aria-label={`${reviewWords.leaveOut} ${row.title}`}
        onClick={() => desk.settle(row, () => desk.deeds.leaveOut([row]))}
      >
        {reviewWords.leaveOut}
      </button>
    </>
  )
}
