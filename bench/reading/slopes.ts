/**
 * Turns the scores of a softmax into the slope of its loss for each, in place. `right` is 1 for each
 * answer that is right; where several are, the goal is split by how likely each already is.
 */
export function slopesOf(scores: Float64Array, right: readonly number[]): void {
  let top = -Infinity
  for (const score of scores) if (score > top) top = score
  let sum = 0
  let rightSum = 0
  for (let at = 0; at < scores.length; at++) {
    const power = Math.exp((scores[at] ?? 0) - top)
    scores[at] = power
    sum += power
    rightSum += power * (right[at] ?? 0)
  }
  for (let at = 0; at < scores.length; at++) {
    const power = scores[at] ?? 0
    scores[at] = power / sum - (power * (right[at] ?? 0)) / rightSum
  }
}
