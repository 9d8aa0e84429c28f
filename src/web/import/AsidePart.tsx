import { reviewWords } from '../../core/content/en/import.ts'
import { CommonActs } from './CommonActs.tsx'
import { MoreRows } from './MoreRows.tsx'
import { ReviewRow } from './ReviewRow.tsx'
import type { Desk } from './use-desk.ts'

/** Letters of people who ask one to apply: probably not about the search, so folded. */
export function AsidePart({ desk }: { desk: Desk }) {
  const { deeds, isAsideShown } = desk
  const { shown } = desk.part('aside')
  if (shown.length === 0) return null
  const waiting = desk.rows.filter(({ part, state }) => part === 'aside' && state === 'waiting')
  return (
    <div class="row review-part">
      <p class="in-margin lined-up">{reviewWords.asideMargin}</p>
      <section class="wide" aria-label={reviewWords.asideMargin}>
        <div class="aside-head">
          {waiting.length > 0 && <p class="under">{reviewWords.aside(waiting.length)}</p>}
          <button
            class="btn plain"
            type="button"
            aria-expanded={isAsideShown}
            onClick={() => desk.showAside(!isAsideShown)}
          >
            {isAsideShown ? reviewWords.asideHide : reviewWords.asideShow}
          </button>
          {waiting.length > 0 && (
            <button
              class="btn plain soft"
              type="button"
              onClick={() => void deeds.leaveOut(waiting)}
            >
              {reviewWords.leaveAllOut}
            </button>
          )}
        </div>
        {isAsideShown && (
          <ul class="lines open review-rows">
            {shown.map(
              (row) =>
                row.part === 'aside' && (
                  <ReviewRow
                    key={row.id}
                    desk={desk}
                    row={row}
                    line={[row.aside.letter.from, row.aside.letter.on]
                      .filter((part) => part)
                      .join(', ')}
                    standing={null}
                    decisive={null}
                    letters={[row.aside.letter]}
                  >
                    <button
                      class="btn"
                      type="button"
                      aria-label={`${reviewWords.asideKeep}: ${row.title}`}
                      onClick={() => desk.settle(row, () => deeds.keep(row))}
                    >
                      {reviewWords.asideKeep}
                    </button>
                    <CommonActs desk={desk} row={row} />
                  </ReviewRow>
                ),
            )}
            <MoreRows desk={desk} part="aside" />
          </ul>
        )}
      </section>
    </div>
  )
}
