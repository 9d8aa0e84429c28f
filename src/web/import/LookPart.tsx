import { reviewWords } from '../../core/content/en/import.ts'
import { explainSign } from '../../core/reading/trust-signs.ts'
import { answersTo } from './answers.ts'
import { CommonActs } from './CommonActs.tsx'
import { MoreRows } from './MoreRows.tsx'
import { ReviewRow } from './ReviewRow.tsx'
import type { Desk } from './use-desk.ts'
import type { Row } from './use-review.ts'

/** Letters about which Onward would have to guess, each with its question. */
export function LookPart({ desk }: { desk: Desk }) {
  const { shown } = desk.part('look')
  if (shown.length === 0) return null
  const waiting = desk.rows.filter(({ part, state }) => part === 'look' && state === 'waiting')
  return (
    <div class="row review-part">
      <p class="in-margin lined-up">{reviewWords.lookMargin}</p>
      <section class="wide" aria-labelledby="look-part">
        <div class="part-head">
          <h2 id="look-part" tabIndex={-1}>
            {waiting.length > 0 ? reviewWords.look(waiting.length) : reviewWords.looked}
          </h2>
        </div>
        <ul class="lines open review-rows">
          {shown.map((row) => row.part === 'look' && <Look key={row.id} desk={desk} row={row} />)}
          <MoreRows desk={desk} part="look" />
        </ul>
      </section>
    </div>
  )
}

function Look({ desk, row }: { desk: Desk; row: Row & { readonly part: 'look' } }) {
  const { look } = row
  const [sign] = look.signs.flatMap((id) => explainSign(id) ?? [])
  const line = sign && look.about === 'trust' ? `${look.line}. ${sign.says}` : look.line
  return (
    <ReviewRow
      desk={desk}
      row={row}
      line={line}
      standing={row.state === 'waiting' ? look.question : null}
      decisive={look.decisive}
      letters={[look.letter]}
    >
      {answersTo(look).map(({ label, said }) => (
        <button
          key={label}
          class="btn"
          type="button"
          aria-label={`${label}: ${row.title}`}
          onClick={() => desk.settle(row, () => desk.deeds.answer(row, said))}
        >
          {label}
        </button>
      ))}
      <CommonActs desk={desk} row={row} />
    </ReviewRow>
  )
}
