/** First words that are lowered when a sentence follows "Because"; others are names and stay. */
const common = new Set(
  `a about after an any asking at before being by each every few finishing for from going half it
  its last looking many more most naming nobody not nothing on once one opening people putting some
  sleeping someone telling that the their there these they this three today two waiting what when
  while with without writing you your`.split(/\s+/),
)

/**
 * A reason as it reads after the word "Because": "A day or two is usual." becomes "a day or two is
 * usual.". Names at the start keep their capital.
 */
export function afterBecause(reason: string): string {
  const first = /^\p{L}+/u.exec(reason)?.[0] ?? ''
  return common.has(first.toLowerCase()) ? reason.charAt(0).toLowerCase() + reason.slice(1) : reason
}
