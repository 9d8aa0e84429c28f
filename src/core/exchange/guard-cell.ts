/*
 * A spreadsheet takes a cell that begins with one of these for a formula, and runs it (OWASP, CSV
 * Injection): = + - @, their full-width forms, tab and return.
 */
const starts = '=+\\-@\\t\\r＝＋－＠'
/** So many spaces may stand between: more would make long blanks slow to look through. */
const place = '(?<=^|[;\\t] {0,9})'
const guardable = new RegExp(`${place}(?='*[${starts}])`, 'g')
const guarded = new RegExp(`${place}'(?='*[${starts}])`, 'g')

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
