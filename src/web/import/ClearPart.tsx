import { reviewWords } from '../../core/content/en/import.ts'
import { StageMark } from '../applications/StageMark.tsx'
import { CommonActs } from './CommonActs.tsx'
import { MoreRows } from './MoreRows.tsx'
import { ReviewKeys } from './ReviewKeys.tsx'
import { ReviewRow } from './ReviewRow.tsx'
import type { Desk } from './use-desk.ts'

/** Applications that letters say plainly. */
export function ClearPart({ desk }: { desk: Desk }) {
  const { deeds, rows } = desk
  const { shown } = desk.part('clear')
  if (shown.length === 0) return null
  const waiting = rows.filter(({ part, state }) => part === 'clear' && state === 'waiting')
  const { keeping } = deeds
  return (
    <div class="row review-part">
      <div class="in-margin">
        {reviewWords.clearMargin}
        <ReviewKeys />
      </div>
      <section class="wide" aria-labelledby="clear-part">
        <div class="part-head">
          <h2 id="clear-part" tabIndex={-1}>
            {waiting.length > 0 ? reviewWords.clear(waiting.length) : reviewWords.looked}
          </h2>
          <p role="status">{keeping ? reviewWords.keeping(keeping.done, keeping.all) : ''}</p>
          {deeds.undoesAll && !keeping && (
            <button class="btn plain" type="button" onClick={desk.undoAll}>
              {reviewWords.undoAll(deeds.together.length)}
            </button>
          )}
          {waiting.length > 0 && (
            <button
              class="btn main"
              type="button"
              aria-disabled={keeping !== null}
              onClick={() => desk.keepAll(waiting)}
            >
              {reviewWords.acceptAll(waiting.length)}
            </button>
          )}
        </div>
        <ul class="lines open review-rows">
          {shown.map(
            (row) =>
              row.part === 'clear' && (
                <ReviewRow
                  key={row.id}
                  desk={desk}
                  row={row}
                  line={
                    row.state === 'waiting'
                      ? `${row.proposal.line} ${row.proposal.does}`
                      : row.proposal.line
                  }
                  standing={<StageMark row={row.proposal} />}
                  decisive={row.proposal.decisive}
                  letters={row.proposal.letters}
                >
                  <button
                    class="btn"
                    type="button"
                    aria-label={`${reviewWords.accept} ${row.title}`}
                    onClick={() => desk.settle(row, () => deeds.keep(row))}
                  >
                    {reviewWords.accept}
                  </button>
                  <CommonActs desk={desk} row={row} />
                </ReviewRow>
              ),
          )}
          <MoreRows desk={desk} part="clear" />
        </ul>
      </section>
    </div>
  )
}
