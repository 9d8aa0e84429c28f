import { QUIET_AFTER_DAYS } from '../applications/stage.ts'
import { sayMany } from '../content/en/counts.ts'
import { channelNames, insightsWords } from '../content/en/insights.ts'
import type { Now } from '../context.ts'
import { sayDayOfYear, sayMonth, sentenceCase } from '../time/say.ts'
import type { Insights, Waiting } from './insights-view.ts'
import { OWN_CURVE_FROM, type ReplyCurve } from './replies.ts'
import type { StepNumbers } from './steps.ts'
import { TOLD_FROM, type Way } from './yields.ts'

/** Talks from which a later step is judged at all. */
const JUDGED_FROM = 5
/** A chance this near to one half, of 1, is said to be that of a coin: either way. */
const TOLD_APART = 0.15
/** So many quiet ones are named. */
const MOST_NAMED = 2

/** The sentence on top of the page, and the quieter one behind it. */
export function headline({ applications, diagnosis, steps }: Insights): {
  readonly say: string
  readonly under: string | null
} {
  if (applications === 0) return insightsWords.nothing
  if (diagnosis.state === 'early') return { say: insightsWords.early, under: null }
  if (diagnosis.bottleneck) return { say: insightsWords.found[diagnosis.bottleneck], under: null }
  const most = [...steps].sort((a, b) => b.known - b.succeeded - (a.known - a.succeeded))[0]
  return most && most.known > most.succeeded
    ? { say: `${insightsWords.stopped[most.id]} ${insightsWords.usual}`, under: null }
    : { say: insightsWords.even, under: null }
}

/**
 * "4 of 31 applications led to a talk: about 13 in 100, plausibly 6 to 24. That is inside what is usual.
 * Everything after that is too few to judge."
 */
export function stepSentences({ steps }: Insights): readonly string[] {
  const known = steps.filter((step) => step.known > 0)
  const [first] = known
  if (!first) return []
  const judged = known.filter(isJudged)
  if (judged.length === 0) return [`${countedWords(first)} ${insightsWords.tooFew}`]
  return [
    ...judged.map(stepSentence),
    ...(judged.length < known.length ? [insightsWords.restTooFew] : []),
  ]
}

/** One step by itself: what was counted, and where it lies beside what is usual. */
export function stepSentence(step: StepNumbers): string {
  return `${countedWords(step)} ${isJudged(step) ? besideUsual(step) : insightsWords.aloneTooFew}`
}

const countedWords = ({ id, succeeded, known, range }: StepNumbers) =>
  insightsWords[id](succeeded, known, range)

const isJudged = ({ id, known }: StepNumbers) => known >= (id === 'talk' ? TOLD_FROM : JUDGED_FROM)

/** Where the best guess lies beside what is usual. */
function besideUsual({ range, usual }: StepNumbers): string {
  if (range.median < usual.low) return insightsWords.less
  return range.median > usual.high ? insightsWords.more : insightsWords.inside
}

/** What the margin says beside the steps. */
export function stepNotes({ steps, apart, drySpell }: Insights): readonly string[] {
  const waiting = steps[0]?.waiting ?? 0
  return [
    ...(drySpell && drySpell.applications >= 2
      ? [insightsWords.drySpell(drySpell.applications, drySpell.chance, drySpell.rate)]
      : []),
    ...(waiting > 0 ? [sentenceCase(insightsWords.waiting(waiting))] : []),
    ...(apart > 0 ? [sentenceCase(insightsWords.apart(apart))] : []),
  ]
}

/** "Four of seven are still in the usual wait. Tidewell and Osprey have gone quiet; …" */
export function silenceSentence({ waiting }: Insights): string {
  const usual = waiting.filter(({ days }) => days < QUIET_AFTER_DAYS).length
  const quiet = waiting.slice(usual)
  const longest = quiet.at(-1)
  return [
    sentenceCase(insightsWords.inUsualWait(usual, waiting.length)),
    ...(quiet.length > 0 ? [insightsWords.quiet(namesOf(quiet), quiet.length)] : []),
    ...(longest ? [insightsWords.stillHears(longest.company, longest.stillComes)] : []),
  ].join(' ')
}

/** Whose curve it is, and what it leaves out. */
export function curveSentence({ own, answered, undated }: ReplyCurve): string {
  if (own) return insightsWords.ownCurve(answered, undated)
  return answered < OWN_CURVE_FROM
    ? sentenceCase(insightsWords.usualCurve(answered))
    : insightsWords.undatedCurve(undated)
}

function namesOf(quiet: readonly Waiting[]): string {
  const names = quiet.slice(0, MOST_NAMED).map(({ company }) => company)
  const more = quiet.length - names.length
  if (more > 0) return `${names.join(', ')} and ${sayMany(more, 'other', 'others')}`
  return names.join(' and ')
}

/** What one way of dividing the applications shows. */
export function yieldSentence({ yields }: Insights, way: Way): string {
  const { comparison } = yields[way]
  if (!comparison) return insightsWords.notCompared
  const { better, worse, chance } = comparison
  return insightsWords.compared(partName(way, better), partName(way, worse), chance)
}

/** A part as the page calls it. */
export function partName(way: Way, name: string): string {
  return sentenceCase(way === 'channel' ? (channelNames[name] ?? name) : name.replace('-', ' '))
}

/** What changed since the middle of the search; null for a search that cannot be divided. */
export function changeSentence({ change }: Insights, now: Now): string | null {
  if (!change) return null
  const day = sayDayOfYear(change.on, now)
  const { chanceBetter } = change
  if (chanceBetter === null) return insightsWords.changeEarly(day)
  return Math.abs(chanceBetter - 0.5) < TOLD_APART
    ? insightsWords.changeNone(day)
    : insightsWords.change(day, chanceBetter)
}

/** When most was sent, and in how many weeks or months there were talks; null without a timeline. */
export function timelineSentence({ timeline }: Insights, now: Now): string | null {
  if (!timeline) return null
  const { unit, spans } = timeline
  const words = insightsWords.timeline
  const most = Math.max(...spans.map(({ sent }) => sent))
  const fullest = spans.filter(({ sent }) => sent === most)
  const [only] = fullest
  const sent =
    only && fullest.length === 1
      ? words.most(unit, spanName(unit, only.from, now), most)
      : words.even(unit, most)
  return `${sent} ${words.talks(spans.filter(({ talks }) => talks > 0).length, spans.length, unit)}`
}

/** "of 2 March", "of March 2026". */
export function spanName(unit: 'week' | 'month', from: string, now: Now): string {
  return `of ${unit === 'week' ? sayDayOfYear(from, now) : sayMonth(from.slice(0, 7))}`
}

/** Which theme came up most; null where none came up twice. */
export function themeSentence({ themes }: Insights): string | null {
  const top = themes?.rows[0]
  return top ? insightsWords.themes.top(top.name, top.sort, top.times) : null
}

/** What letters say, as far as there are any. */
export function letterSentences({ reasons, feedback }: Insights): readonly string[] {
  return [
    ...(reasons.of > 0 ? [insightsWords.reasons(reasons.count, reasons.of, reasons.range)] : []),
    ...(feedback.of > 0
      ? [insightsWords.feedback(feedback.count, feedback.of, feedback.range)]
      : []),
  ]
}

/** What the person expected after talks, beside what came; null while that is too few. */
export function predictionSentence({ predictions }: Insights): string | null {
  if (!predictions) return null
  const { of, expected, wentOn, range } = predictions
  return insightsWords.expected(of, expected, wentOn, range)
}
