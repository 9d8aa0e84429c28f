/** Lines that stand around two versions of one passage when both were kept. */
export const keptBothLines = {
  first: '[Written in two places. Both are kept. The first:]',
  second: '[The second:]',
  end: '[End of both]',
} as const

/** True when `text` holds a passage in two versions that a person should look at. */
export function hasKeptBoth(text: string): boolean {
  return text.includes(keptBothLines.first)
}

/** Work above this many compared pairs of lines is not worth a finer merge. */
const MAX_COMPARED_PAIRS = 4_000_000

/**
 * Three-way merge of texts by lines (diff3; Khanna, Kunal, Pierce 2007, "A Formal Investigation of
 * Diff3"). Where both changed the same lines both versions are kept between `keptBothLines`.
 */
export function mergeText(
  base: string,
  mine: string,
  theirs: string,
): { readonly text: string; readonly keptBoth: boolean } {
  let keptBoth = false
  const merged = mergeSequence(lines(base), lines(mine), lines(theirs), (ours, others) => {
    keptBoth = true
    return [keptBothLines.first, ...others, keptBothLines.second, ...ours, keptBothLines.end]
  })
  return { text: merged.join('\n'), keptBoth }
}

/** Three-way merge of sequences; `conflict` decides where both changed the same stretch. */
export function mergeSequence(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  conflict: (mine: readonly string[], theirs: readonly string[]) => readonly string[],
): string[] {
  const inMine = matches(base, mine)
  const inTheirs = matches(base, theirs)
  const merged: string[] = []
  let b = 0
  let m = 0
  let t = 0
  while (b < base.length || m < mine.length || t < theirs.length) {
    if (b < base.length && inMine[b] === m && inTheirs[b] === t) {
      merged.push(base[b] as string)
      b += 1
      m += 1
      t += 1
      continue
    }
    let end = b
    while (end < base.length && (inMine[end] === -1 || inTheirs[end] === -1)) end += 1
    const mineEnd = inMine[end] ?? mine.length
    const theirsEnd = inTheirs[end] ?? theirs.length
    merged.push(
      ...resolve(base.slice(b, end), mine.slice(m, mineEnd), theirs.slice(t, theirsEnd), conflict),
    )
    b = end
    m = mineEnd
    t = theirsEnd
  }
  return merged
}

function resolve(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  conflict: (mine: readonly string[], theirs: readonly string[]) => readonly string[],
): readonly string[] {
  if (equal(mine, theirs)) return theirs
  if (equal(base, mine) || holds(theirs, mine)) return theirs
  if (equal(base, theirs) || holds(mine, theirs)) return mine
  return conflict(mine, theirs)
}

/**
 * Whether `whole` has `part` in it unbroken, so that nothing is lost by keeping `whole` alone. An empty
 * part is a deletion, which no edit holds.
 */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length === 0 || part.length * whole.length > MAX_COMPARED_PAIRS) return false
  const last = whole.length - part.length
  for (let from = 0; from <= last; from += 1) {
    if (part.every((line, at) => line === whole[from + at])) return true
  }
  return false
}

function equal(one: readonly string[], two: readonly string[]): boolean {
  return one.length === two.length && one.every((line, at) => line === two[at])
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

/** For each element of `base` its place in `other`, or -1: a longest common subsequence. */
function matches(base: readonly string[], other: readonly string[]): number[] {
  const found = new Array<number>(base.length).fill(-1)
  const most = Math.min(base.length, other.length)
  let head = 0
  while (head < most && base[head] === other[head]) {
    found[head] = head
    head += 1
  }
  let tail = 0
  while (tail < most - head && base.at(-1 - tail) === other.at(-1 - tail)) {
    tail += 1
    found[base.length - tail] = other.length - tail
  }
  const rows = base.length - head - tail
  const columns = other.length - head - tail
  if (rows === 0 || columns === 0 || rows * columns > MAX_COMPARED_PAIRS) return found
  const width = columns + 1
  const longest = new Uint32Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const here = row * width + column
      longest[here] =
        base[head + row] === other[head + column]
          ? (longest[here + width + 1] ?? 0) + 1
          : Math.max(longest[here + width] ?? 0, longest[here + 1] ?? 0)
    }
  }
  let row = 0
  let column = 0
  while (row < rows && column < columns) {
    const here = row * width + column
    if (base[head + row] === other[head + column]) {
      found[head + row] = head + column
      row += 1
      column += 1
    } else if ((longest[here + width] ?? 0) >= (longest[here + 1] ?? 0)) row += 1
    else column += 1
  }
  return found
}
