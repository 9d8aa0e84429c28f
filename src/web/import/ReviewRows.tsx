import { useState } from 'preact/hooks'
import { importWords, reviewWords } from '../../core/content/en/import.ts'
import { Opening } from '../ui/Opening.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { AnotherMailbox } from './AnotherMailbox.tsx'
import { AsidePart } from './AsidePart.tsx'
import { ClearPart } from './ClearPart.tsx'
import { importTrouble } from './importing.ts'
import { LookPart } from './LookPart.tsx'
import { Unfinished } from './Unfinished.tsx'
import { useDesk } from './use-desk.ts'
import type { Review } from './use-review.ts'

/** Everything that waits: what is clear, what is worth a look, and what is set aside. */
export function ReviewRows({ review }: { review: Review }) {
  const { view, rows } = review
  const desk = useDesk(rows)
  const headline = useAsItCame(review)
  const isDone = rows.every(({ state }) => state !== 'waiting')
  const trouble = importTrouble.value
  return (
    <>
      <Opening
        say={isDone ? reviewWords.allDone : headline.say}
        margin={<From names={headline.from} />}
        wide
      >
        {isDone ? (
          <>
            <p class="under">{reviewWords.allDoneUnder}</p>
            <p class="ways">
              <a class="btn main" href="/applications">
                {reviewWords.goOn}
              </a>
            </p>
          </>
        ) : (
          <p class="under">
            {headline.forgotten} {reviewWords.note}
          </p>
        )}
        {trouble && <Trouble isNews says={trouble} />}
      </Opening>
      <Unfinished imports={view.unfinished} />
      <ClearPart desk={desk} />
      <LookPart desk={desk} />
      <AsidePart desk={desk} />
      {isDone && <AnotherMailbox />}
    </>
  )
}

function From({ names }: { names: readonly string[] }) {
  const [first] = names
  if (!first) return null
  return (
    <>
      {importWords.from}{' '}
      <small>{names.length > 1 ? importWords.mailboxes(names.length) : first}</small>
    </>
  )
}

/** What was said when the letters came: it does not count down while they are looked through. */
function useAsItCame({ view, rows }: Review) {
  const waiting = rows.filter(({ state }) => state === 'waiting').length
  const fresh = { say: view.headline, forgotten: view.forgotten, from: view.from, waiting }
  const [came, setCame] = useState(fresh)
  if (waiting <= came.waiting) return came
  setCame(fresh)
  return fresh
}
