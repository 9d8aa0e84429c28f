/** One letter, not a figure, added, lost, changed or swapped with its neighbour, in five letters and more. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1
  }
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (/\d/.test(restA + restB)) return false
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB === `${restA[1]}${restA[0]}`
}
