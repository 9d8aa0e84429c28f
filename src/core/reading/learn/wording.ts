import { fold } from '../fold.ts'
import { limits } from '../limits.ts'

/** Words in a run: names and jobs that differ between two letters of one template spoil few runs. */
const RUN_WORDS = 4
/** A letter of fewer runs shares them with too many others to be known by them. */
const FEWEST_RUNS = 20
/** So many of the smallest hashes stand for all (bottom-k sketch, Broder 1997). */
const KEPT = 64

/**
 * A small fingerprint of the wording of a shown text: the smallest 32-bit hashes of its runs of four
 * words, rising. The words cannot be read from it. Empty for a text that is too short to be known again.
 */
export function wordingOf(shownText: string): readonly number[] {
  const words = fold(shownText.slice(0, limits.readChars)).match(/[a-z]+/g) ?? []
  const hashes = new Set<number>()
  for (let at = 0; at + RUN_WORDS <= words.length; at++) {
    hashes.add(hashOf(words.slice(at, at + RUN_WORDS).join(' ')))
  }
  if (hashes.size < FEWEST_RUNS) return []
  return [...hashes].sort((one, other) => one - other).slice(0, KEPT)
}

/** 32-bit FNV-1a. */
function hashOf(run: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < run.length; at++) {
    hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

/** The estimated share of runs that two wordings have in common, 0 to 1; 0 where one is empty. */
export function sharedWording(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0
  const inOne = new Set(one)
  const inOther = new Set(other)
  const smallest = [...new Set([...one, ...other])].sort((a, b) => a - b)
  const looked = smallest.slice(0, Math.min(KEPT, one.length, other.length))
  const both = looked.filter((hash) => inOne.has(hash) && inOther.has(hash)).length
  return both / looked.length
}
