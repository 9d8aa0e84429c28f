import type { Found } from './match.ts'

/** Whether a person wrote it. Null when the words do not decide. */
export function judgePersonal(
  found: readonly Found[],
  signedBy: string | null,
  noReply: boolean,
  talked: boolean,
): boolean | null {
  let person = 0
  let template = 0
  for (const { cue } of found) {
    if (cue.about !== 'person') continue
    if (cue.value === 'person') person += cue.weight
    else template += cue.weight
  }
  if (signedBy !== null) person += 1
  if (talked) person += 0.5
  if (noReply) template += 2
  if (person >= 2.5 && person > template) return true
  if (template >= 1.5 && template > person) return false
  return null
}
