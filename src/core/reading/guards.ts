/** Whether a cue's words are meant: said plainly, only if something happens, or denied. */
export type Stance = 'plain' | 'conditional' | 'denied'

/** The words of a language, folded, that take a cue back or weaken it. */
export interface Guards {
  /** Words that open a condition. */
  readonly opensCondition: RegExp
  /** Words that end it: what follows is said plainly again. */
  readonly endsCondition: RegExp
  /** A condition said after the words, as in "to arrange an interview if the job matches". */
  readonly conditionAfter: RegExp
  /** "May" or "might" right before the words. */
  readonly perhaps: RegExp
  /** What is said about chosen applicants, whoever they are. */
  readonly someoneElse: RegExp
  /** A rule about applicants in general is not a decision about this one. */
  readonly aRule: RegExp
  /** Words to the reader: with them, what follows a rule is about this one after all. */
  readonly speaksToYou?: RegExp
  readonly onceOrWhen: RegExp
  /** A no shortly before the words. */
  readonly denial: RegExp
  /** A no between the words, in languages that put it there. */
  readonly deniedWithin: RegExp | null
  /** "Other applicants are closer to what we need" compares; it gives no reason. */
  readonly comparison: RegExp
}

/** What of a cue decides its stance. */
interface Guarded {
  readonly about: string
  readonly value: string
  readonly guards: Guards
}

/**
 * The stance of a guarded cue that matched from `start` to `end` (offsets into `sentence`).
 * `sentence` is folded.
 */
export function stanceOf(cue: Guarded, sentence: string, start: number, end: number): Stance {
  const { guards } = cue
  const before = sentence.slice(Math.max(0, start - 200), start).trimEnd()
  if (isCited(sentence, start)) return 'conditional'
  const stillHolds = (opens: RegExp): boolean => {
    const opened = opens.exec(before)
    return opened !== null && !guards.endsCondition.test(before.slice(opened.index))
  }
  if (stillHolds(guards.opensCondition) || guards.perhaps.test(before)) return 'conditional'
  const isOfYou = guards.speaksToYou?.test(sentence.slice(Math.max(0, start - 60), end)) ?? false
  if (cue.about === 'kind' && cue.value === 'rejection' && !isOfYou && stillHolds(guards.aRule))
    return 'conditional'
  if (cue.about === 'kind' && cue.value === 'rejection' && isAsked(sentence, guards))
    return 'conditional'
  if (cue.about !== 'kind' || cue.value === 'rejection') return 'plain'
  if (guards.someoneElse.test(before) || guards.onceOrWhen.test(before)) return 'conditional'
  if (guards.conditionAfter.test(sentence.slice(end, end + 140))) return 'conditional'
  if (guards.denial.test(before)) return 'denied'
  return guards.deniedWithin?.test(sentence.slice(start, end)) ? 'denied' : 'plain'
}

/** A letter that says no does not ask whether it is so: "Did you hear that Ann was not selected?" */
const shortQuestion = 90

function isAsked(sentence: string, { endsCondition }: Guards): boolean {
  const trimmed = sentence.trimEnd()
  return trimmed.endsWith('?') && trimmed.length < shortQuestion && !endsCondition.test(trimmed)
}

/** A status is short (« Non retenue »); what is longer is a phrase that somebody speaks about. */
const longStatus = 24

/** Whether words stand between quotation marks: somebody speaks about them. */
function isCited(sentence: string, start: number): boolean {
  const marks = sentence.slice(0, start).split('"').length - 1
  if (marks % 2 === 1 && sentence.indexOf('"', start) >= 0) return true
  const opened = sentence.lastIndexOf('«', start)
  const closed = sentence.indexOf('»', Math.max(opened, 0))
  return opened >= 0 && closed > start && closed - opened > longStatus
}
