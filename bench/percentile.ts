/** The value below which `share` (0 to 1) of the values lie, one of the values themselves; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The value in the middle, the upper one of two. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}
