import { guardedCell } from './guard-cell.ts'

/** One line of a CSV file (RFC 4180): every cell in quotes and guarded against being run as a formula. */
export function csvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) => `"${guardedCell(cell).replaceAll('"', '""')}"`)
  return `${quoted.join(',')}\r\n`
}
