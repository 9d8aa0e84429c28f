import { quoteOf } from '../../core/import/quote.ts'
import type { Decisive } from '../../core/import/review.ts'
import { useLetterText } from './use-letter-text.ts'

/** The words that decided, in their sentence. */
export function RowQuote({ decisive }: { decisive: Decisive }) {
  const { text, problem } = useLetterText(decisive.letterId)
  // The words alone would jump when their sentence comes.
  if (text === null && problem === null) return <div class="row-says" />
  const { before, words, after } = quoteOf(text, decisive)
  return (
    <blockquote class="row-says">
      “{before}
      <mark>{words}</mark>
      {after}”<cite>{decisive.head}</cite>
    </blockquote>
  )
}
