import { companyWords } from './company-name.ts'
import { oneSlip } from './one-slip.ts'

/** An employer's name taken apart, to be compared. */
export interface CompanyName {
  readonly words: readonly string[]
  readonly joined: string
  readonly initials: string
}

export function companyName(name: string): CompanyName {
  const words = companyWords(name)
  return { words, joined: words.join(''), initials: words.map((word) => word[0]).join('') }
}

/**
 * How alike two employers' names are: 1 for the same, 0.9 for a part of it, 0.85 for a slip of the pen,
 * 0.7 for its initials, 0 for two employers.
 */
export function companyLikeness(a: CompanyName, b: CompanyName): number {
  if (a.joined === b.joined) return 1
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (short.words[0] === long.words[0] && short.words.every((word) => long.words.includes(word))) {
    return 0.9
  }
  if (oneSlip(a.joined, b.joined)) return 0.85
  return short.words.length === 1 && long.words.length >= 3 && short.joined === long.initials
    ? 0.7
    : 0
}

/** Things by the employer's name, found again by names like it without comparing with all. */
export class CompanyIndex<Thing> {
  readonly #byKey = new Map<string, { readonly name: CompanyName; readonly thing: Thing }[]>()

  add(name: CompanyName, thing: Thing): void {
    for (const key of keysOf(name)) {
      const others = this.#byKey.get(key)
      if (others) others.push({ name, thing })
      else this.#byKey.set(key, [{ name, thing }])
    }
  }

  /** The things whose employer's name is like this one, with how alike it is (`companyLikeness`). */
  alike(wanted: CompanyName): ReadonlyMap<Thing, number> {
    const found = new Map<Thing, number>()
    for (const key of keysOf(wanted)) {
      for (const { name, thing } of this.#byKey.get(key) ?? []) {
        const likeness = found.has(thing) ? 0 : companyLikeness(wanted, name)
        if (likeness > 0) found.set(thing, likeness)
      }
    }
    return found
  }
}

/**
 * Two names that are alike share one of these: the first word, the initials, or, with one slip, the
 * first two letters. A slip in those is not forgiven.
 */
function keysOf({ words, joined, initials }: CompanyName): ReadonlySet<string> {
  return new Set([
    `word ${words[0] ?? ''}`,
    `start ${joined.slice(0, 2)}`,
    `initials ${words.length === 1 ? joined : initials}`,
  ])
}
