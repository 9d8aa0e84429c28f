/*
 * A spreadsheet takes a cell that begins with one of these for a formula, and runs it (OWASP, CSV
 * Injection): = + - @, their full-width forms, tab and return.
 */
const starts = '=+\\-@\\t\\r＝＋－＠'
const guardable = new RegExp(`(?<=^|[;\\t] *)(?='*[${starts}])`, 'g')
const guarded = new RegExp(`(?<=^|[;\\t] *)'(?='*[${starts}])`, 'g')

/**
 * The cell with an apostrophe before whatever a spreadsheet would run, also behind a semicolon or a tab,
 * at which some programs part cells whatever the file says. `unguardedCell` takes exactly those away.
 */
export function guardedCell(cell: string): string {
  return cell.replace(guardable, "'")
}

/** The cell as it was before it was guarded, by us or by another program in the same way. */
export function unguardedCell(cell: string): string {
  return cell.replace(guarded, '')
}
