import type { ChangeSet } from '../../src/core/vault/change.ts'
import type { Replica } from '../../src/web/replica/replica.ts'

/** One word that somebody wrote somewhere: unlike any other, so that it can be looked for. */
export interface Word {
  readonly text: string
  /** The record that holds it, as `kind/id`. */
  readonly place: string
  readonly isSealed: boolean
  /** Undefined for the command line. */
  readonly replica: Replica | undefined
  readonly browser: string
  acknowledged: boolean
  /** Why it may be gone; empty while it has to be somewhere. */
  released: string
}

/** All words that were written, and which of them may be gone. */
export class Ledger {
  readonly words = new Map<string, Word>()
  /** Words that one set put into two records. */
  readonly pairs: { readonly word: string; readonly places: readonly [string, string] }[] = []
  /** Words that a set brought, by the id that it had at first. */
  readonly ofSet = new Map<string, readonly string[]>()
  /** Words that have reached the server in a set that was applied. */
  readonly applied = new Set<string>()
  #seen = 0

  write(word: Omit<Word, 'text' | 'acknowledged' | 'released'>): string {
    const text = `§${this.words.size}§`
    this.words.set(text, { ...word, text, acknowledged: false, released: '' })
    return text
  }

  acknowledge(words: Iterable<string>): void {
    for (const word of words) {
      const known = this.words.get(word)
      if (known) known.acknowledged = true
    }
  }

  /** Whoever took these away, or all that hold, had seen them. */
  release(words: Iterable<string>, why: string): void {
    for (const word of words) {
      const known = this.words.get(word)
      if (known && known.released === '') known.released = why
    }
  }

  releaseWhere(matches: (word: Word) => boolean, why: string): void {
    this.release(
      [...this.words.values()].filter(matches).map(({ text }) => text),
      why,
    )
  }

  /** Learns which words the server has taken in so far. */
  learn(applied: readonly ChangeSet[]): void {
    for (const set of applied.slice(this.#seen)) {
      for (const word of wordsIn(set)) this.applied.add(word)
    }
    this.#seen = applied.length
  }
}

export function wordsIn(value: unknown): string[] {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.match(/§\d+§/g) ?? []
}
