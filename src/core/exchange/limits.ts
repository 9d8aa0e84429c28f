/** What is read of a table at most. Nobody's search is larger, and a file may be anything. */
export const tableLimits = {
  /** A larger file is refused before it is read. */
  bytes: 64 * 1024 * 1024,
  /** Rows after that many are told and left where they are. */
  rows: 50_000,
  /** UTF-16 units of one row; a quote that closes later than that was never meant to. */
  rowChars: 400_000,
  cells: 300,
  /** Troubles that are told one by one; more are only counted. */
  troubles: 1000,
} as const
