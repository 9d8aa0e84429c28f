/**
 * What a wording is made of, in order. A wording is read once and then gone along the words of a
 * letter; a regular expression for each of thousands would take far longer to build than to use.
 */
export type Step =
  /**
   * One of these words, by number; none where it has no number. `spelled` where numbers do not say all:
   * `follow-up`, `we're`.
   */
  | { readonly is: 'word'; readonly words: ReadonlySet<number>; readonly spelled: RegExp | null }
  /** Exactly one word, whatever it is. */
  | { readonly is: 'any' }
  /** What stands between two words. */
  | { readonly is: 'between' }
  /** Up to so many words, as few as possible. */
  | { readonly is: 'gap'; readonly words: number }
  | Choice
  | { readonly is: 'maybe'; readonly steps: Steps }

export type Steps = readonly Step[]

/** A choice of several ways. */
export interface Choice {
  readonly is: 'choice'
  readonly ways: readonly Steps[]
  /** Places in `ways` by the words with which they begin. */
  readonly byFirst: ReadonlyMap<number, readonly number[]>
  /** Places of the ways that may begin with anything. */
  readonly anyFirst: readonly number[]
}

/** The first of these ways that fits. Words that follow each other in the list are looked up at once. */
export function choiceStep(choices: readonly Steps[]): Step {
  const ways: Steps[] = []
  let words: Set<number> | null = null
  for (const way of choices) {
    const [only] = way
    if (way.length !== 1 || only?.is !== 'word' || only.spelled !== null) {
      words = null
      ways.push(way)
    } else if (words === null) {
      words = new Set(only.words)
      ways.push([{ is: 'word', words, spelled: null }])
    } else for (const word of only.words) words.add(word)
  }
  const [way] = ways
  const [only] = way ?? []
  return ways.length === 1 && way?.length === 1 && only !== undefined
    ? only
    : { is: 'choice', ways, ...firstsOf(ways) }
}

function firstsOf(ways: readonly Steps[]): Pick<Choice, 'byFirst' | 'anyFirst'> {
  const byFirst = new Map<number, number[]>()
  const anyFirst: number[] = []
  for (const [place, way] of ways.entries()) {
    const firsts = startsOf(way)
    if (firsts === null) anyFirst.push(place)
    for (const word of new Set(firsts)) {
      const others = byFirst.get(word)
      if (others === undefined) byFirst.set(word, [place])
      else others.push(place)
    }
  }
  return { byFirst, anyFirst }
}

/** Places of the ways that may begin with a word that stands for `numbers`, in order. */
export function waysFrom(
  { byFirst, anyFirst }: Choice,
  numbers: readonly number[],
): readonly number[] {
  let found = anyFirst
  for (const number of numbers) {
    const more = byFirst.get(number)
    if (more === undefined) continue
    found = found.length === 0 ? more : [...new Set([...found, ...more])].sort((a, b) => a - b)
  }
  return found
}

/** Words without which the steps cannot be gone: one of each list must stand in the letter. */
export function needsOf(steps: Steps): readonly (readonly number[])[] {
  return steps.flatMap((step) => {
    if (step.is === 'word') return step.words.size > 0 ? [[...step.words]] : []
    if (step.is !== 'choice') return []
    const firsts = step.ways.map((way) => needsOf(way)[0])
    return firsts.every((first) => first !== undefined) ? [[...new Set(firsts.flat())]] : []
  })
}

/** The words with which the steps can begin; null when anything may stand there. */
export function startsOf(steps: Steps): readonly number[] | null {
  const starts = new Set<number>()
  for (const step of steps) {
    if (step.is === 'word') return step.words.size > 0 ? [...starts, ...step.words] : null
    if (step.is !== 'choice' && step.is !== 'maybe') return null
    for (const way of step.is === 'choice' ? step.ways : [step.steps]) {
      const firsts = startsOf(way)
      if (firsts === null) return null
      for (const word of firsts) starts.add(word)
    }
    if (step.is === 'choice') return [...starts]
  }
  return null
}

/** At least what one step takes, in UTF-16 units: a word or what stands between two, a choice, a gap's word. */
const [unitsOfWord, unitsOfChoice, unitsOfGapWord] = [40, 200, 41]

/**
 * The first words that are known of steps that begin with any word, and within how many units of the
 * beginning they stand; null where none are known.
 */
export function leadOf(
  steps: Steps,
): { readonly words: readonly number[]; readonly units: number } | null {
  let units = 0
  for (const [at, step] of steps.entries()) {
    const words = step.is === 'word' || step.is === 'choice' ? startsOf(steps.slice(at)) : null
    if (words !== null) return { words, units }
    if (step.is === 'gap') units += step.words * unitsOfGapWord
    else units += step.is === 'choice' || step.is === 'maybe' ? unitsOfChoice : unitsOfWord
  }
  return null
}
