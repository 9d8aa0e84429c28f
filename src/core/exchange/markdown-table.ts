import type { TableRow } from './csv-reader.ts'

const dashes = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/
/** A row of dashes, and a cell with links in it, are never longer. */
const MOST_CHARS = 5000

/** Whether a text holds a table as Markdown writes them: a row of headings above a row of dashes. */
export function hasMarkdownTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/)
  return lines.some((line, at) => isHeading(lines, at) && line.includes('|'))
}

function isHeading(lines: readonly string[], at: number): boolean {
  const under = lines[at + 1]?.trim() ?? ''
  if (under.length > MOST_CHARS) return false
  return (lines[at] ?? '').includes('|') && under.includes('|') && dashes.test(under)
}

/**
 * The rows of the tables of a Markdown text (GitHub Flavored Markdown, 4.10), headings first. Of several
 * tables those with the headings of the first one that has `isWanted` headings; where none has, the first.
 */
export function markdownRows(
  text: string,
  isWanted: (cells: readonly string[]) => boolean,
): readonly TableRow[] {
  const lines = text.split(/\r\n?|\n/)
  const tables: TableRow[][] = []
  for (let at = 0; at < lines.length; at += 1) {
    if (!isHeading(lines, at)) continue
    const rows: TableRow[] = [{ line: at + 1, cells: cellsOf(lines[at] ?? '') }]
    at += 2
    for (; at < lines.length && (lines[at] ?? '').includes('|'); at += 1) {
      const cells = cellsOf(lines[at] ?? '')
      if (cells.some((cell) => cell !== '')) rows.push({ line: at + 1, cells })
    }
    tables.push(rows)
  }
  const first = tables.find(([head]) => head && isWanted(head.cells)) ?? tables[0]
  if (!first) return []
  const heading = first[0]?.cells.join('|')
  const others = tables.filter((rows) => rows !== first && rows[0]?.cells.join('|') === heading)
  return [...first, ...others.flatMap((rows) => rows.slice(1))]
}

function cellsOf(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => plain(cell.replaceAll('\\|', '|').trim()))
}

/** Without marks of weight; of a link to the web its address stays behind its words. */
function plain(cell: string): string {
  if (cell.length > MOST_CHARS) return cell
  return cell
    .replace(/\[([^\]]*)\]\((https?:\/\/[^)\s]+)\)/g, (_, words: string, address: string) =>
      words === address || words === '' ? address : `${words} ${address}`,
    )
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`|~~)(.*?)\1/g, '$2')
    .trim()
}
