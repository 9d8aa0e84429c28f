import { reviewWords } from '../../core/content/en/import.ts'
import type { Desk } from './use-desk.ts'
import type { Row } from './use-review.ts'

/** Ten rows can be looked at; the others come when they are wanted. */
export function MoreRows({ desk, part }: { desk: Desk; part: Row['part'] }) {
  const { hidden } = desk.part(part)
  if (hidden === 0) return null
  return (
    <li class="more-rows">
      <button class="btn plain" type="button" onClick={() => desk.showMore(part)}>
        {reviewWords.more(hidden)}
      </button>
    </li>
  )
}
