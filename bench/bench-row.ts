/** One measured figure. `limit` is the budget in the same unit, null where there is none. */
export interface BenchRow {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly limit: number | null
  /** What the figure depends on, in a few words. */
  readonly note?: string
}

export function row(
  name: string,
  value: number,
  unit: string,
  limit: number | null,
  note: string,
): BenchRow {
  return { name, value, unit, limit, note }
}
