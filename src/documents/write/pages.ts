import type { Row } from './rows.ts'

/** A row with its top edge, in points from the top of the page's text. */
export interface PlacedRow {
  readonly row: Row
  readonly top: number
}

/**
 * Rows on pages of a height. Rows that keep their next go to a new page together; a chain that is
 * higher than a page is parted where the page ends.
 */
export function pagesOf(rows: readonly Row[], height: number): PlacedRow[][] {
  const pages: PlacedRow[][] = []
  let page: PlacedRow[] = []
  let used = 0
  const turn = () => {
    pages.push(page)
    page = []
    used = 0
  }
  for (const chain of chainsOf(rows)) {
    const needed = chain.reduce((sum, row) => sum + row.before + row.height, 0)
    if (page.length > 0 && used + needed > height) turn()
    for (const row of chain) {
      if (page.length > 0 && used + row.before + row.height > height) turn()
      const top = page.length > 0 ? used + row.before : 0
      page.push({ row, top })
      used = top + row.height
    }
  }
  if (page.length > 0) pages.push(page)
  return pages
}

function chainsOf(rows: readonly Row[]): Row[][] {
  const chains: Row[][] = []
  let chain: Row[] = []
  for (const row of rows) {
    chain.push(row)
    if (row.keepsNext) continue
    chains.push(chain)
    chain = []
  }
  return chain.length > 0 ? [...chains, chain] : chains
}
