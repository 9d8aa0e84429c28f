import type { Cue } from './cue.ts'

/** Whether a cue's words are meant: said plainly, only if something happens, or denied. */
export type Stance = 'plain' | 'conditional' | 'denied'

/** Words that open a condition. */
const opensCondition =
  /\b(?:if|unless|in case|in the event|whether|provided|assuming|should (?:you|your|we|our|the|there|any|a))\b/
/** Words that end it: what follows is said plainly again. */
const endsCondition = /\b(?:but|however|unfortunately|regrettably|sadly|nevertheless)\b/
/** A condition said after the words, as in "to arrange an interview if the job matches". */
const conditionAfter =
  /^[^\n;]{0,80}?\b(?:if|should|in the event|in case|when|once|where) (?:the (?:role|position|job|team|hiring)|your (?:application|profile|skills|experience|background|qualifications|resume|cv|candidacy)|there|we (?:feel|decide|think|find|believe|see|would like)|our|selected|shortlisted|short-listed|successful|suitable|appropriate|a (?:match|position|role|suitable)|you are (?:selected|shortlisted|short-listed|successful|chosen|a )|you're (?:selected|shortlisted|successful|chosen)|interested in your)\b/
const perhaps = /\b(?:may|might|could)(?: (?:be|have|also|then))?$/
const someoneElse =
  /\b(?:candidates|applicants|those|shortlisted|short-listed|successful|selected|qualified)\b[^\n]{0,40}\b(?:will|may|can|are|who)\b/
/** A rule about applicants in general is not a decision about this one. */
const aRule =
  /\b(?:candidates|applicants|those|applications|anyone|people) (?:who|whose|that|which|not|without)\b/
const onceOrWhen = /\b(?:once|when|after|before|until)\b/
const denial =
  /\b(?:not|unable|cannot|can't|won't|don't|didn't|doesn't|isn't|aren't|never|no longer|regret|without|instead of|rather than|nor|no)\b[^\n]{0,45}$/

/**
 * The stance of a guarded cue that matched from `start` to `end` (offsets into `sentence`).
 * `sentence` is folded.
 */
export function stanceOf(cue: Cue, sentence: string, start: number, end: number): Stance {
  const before = sentence.slice(Math.max(0, start - 200), start).trimEnd()
  const opened = opensCondition.exec(before)
  if (opened && !endsCondition.test(before.slice(opened.index))) return 'conditional'
  if (perhaps.test(before)) return 'conditional'
  if (cue.about === 'kind' && cue.value === 'rejection' && aRule.test(before)) return 'conditional'
  if (cue.about !== 'kind' || cue.value === 'rejection') return 'plain'
  if (someoneElse.test(before) || onceOrWhen.test(before)) return 'conditional'
  if (conditionAfter.test(sentence.slice(end, end + 140))) return 'conditional'
  if (denial.test(before)) return 'denied'
  return 'plain'
}
