/** The same numbers for the same seed, on every machine. */
export interface Random {
  /** From 0 up to but without 1. */
  next(): number
  /** A whole number from 0 up to but without `below`. */
  below(below: number): number
  pick<Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value
  bytes(count: number): Uint8Array
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to spread test data. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: <Value>(values: readonly Value[]) => values[below(values.length)] as Value,
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
  }
}
