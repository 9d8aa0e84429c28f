/** First words that are lowered inside a sentence; others are names and stay. */
const common = new Set(
  `a about after an any asking at before being by each every few finishing for from going half it
  its last looking many more most naming nobody not nothing on once one opening people putting some
  sleeping someone telling that the their there these they this three today two waiting what when
  while with without writing you your`.split(/\s+/),
)

/**
 * A sentence as it reads after other words, such as "Because": "A day or two is usual." becomes "a day
 * or two is usual.". Names at the start keep their capital.
 */
export function midSentence(sentence: string): string {
  const first = /^\p{L}+/u.exec(sentence)?.[0] ?? ''
  return common.has(first.toLowerCase())
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence
}
