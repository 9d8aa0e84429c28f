import type { Anchors } from '../../core/practice/bank/bank-question.ts'

/** What an answer looks like from 1 to 5. */
export function AnchorList({ good }: { good: Anchors }) {
  return (
    <ol class="anchors" aria-label="What an answer looks like, from 1 to 5">
      {good.map((anchor) => (
        <li key={anchor}>{anchor}</li>
      ))}
    </ol>
  )
}
