import type { TrueShares } from '../../src/core/reading/kind.ts'

/** A stated chance and whether the reading was right. */
export interface Stated {
  readonly confidence: number
  readonly right: boolean
}

interface Block {
  readonly count: number
  readonly chances: number
  readonly right: number
}

/** So many readings stand for one point before neighbours are joined. */
const pointSize = 40

const shareOf = ({ right, count }: Block): number => (right + 0.5) / (count + 1)
const join = (one: Block, other: Block): Block => ({
  count: one.count + other.count,
  chances: one.chances + other.chances,
  right: one.right + other.right,
})

/**
 * How often stated chances proved right: points of neighbouring readings, joined wherever a higher
 * chance was right less often (isotonic regression by pooling adjacent violators; Ayer et al. 1955).
 */
export function trueSharesOf(stated: readonly Stated[]): TrueShares {
  const sorted = [...stated].sort((one, other) => one.confidence - other.confidence)
  const blocks: Block[] = []
  for (let from = 0; from < sorted.length; from += pointSize) {
    const part = sorted.slice(from, from + pointSize)
    let block: Block = {
      count: part.length,
      chances: part.reduce((sum, { confidence }) => sum + confidence, 0),
      right: part.filter(({ right }) => right).length,
    }
    for (let last = blocks.at(-1); last && shareOf(last) >= shareOf(block); last = blocks.at(-1)) {
      block = join(last, block)
      blocks.pop()
    }
    blocks.push(block)
  }
  const rounded = (value: number): number => Math.round(value * 1000) / 1000
  return blocks.map((block) => [rounded(block.chances / block.count), rounded(shareOf(block))])
}
