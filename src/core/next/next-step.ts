import { goGentlyUntil } from '../care/go-gently.ts'
import { companyFor, oneLine } from '../care/one-line.ts'
import { settingsOf } from '../care/settings.ts'
import { todaySentences } from '../content/en/today.ts'
import { sayPaused } from '../content/en/today-plan.ts'
import type { Now } from '../context.ts'
import { winsThisWeek } from '../plan/action-view.ts'
import { pausedUntil } from '../plan/paused.ts'
import { isNight } from '../recovery/mornings.ts'
import { sayDayOfYear, sayWeekday } from '../time/say.ts'
import { keptAllDay, keptView } from '../vault/kept-view.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { activityKind } from '../vault/kinds/care-activity.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import type { Vault } from '../vault/vault.ts'
import { dismissedAt } from './dismiss.ts'
import { enoughToday } from './restraint.ts'
import { talksSoon } from './round-rules.ts'
import { type Rule, rules } from './rules.ts'
import { type Scene, sceneOf } from './scene.ts'
import type { Step, Today } from './step.ts'
import { thisWeek } from './week.ts'
import { clockWords, sayTomorrow, whereYouStand } from './where-you-stand.ts'

/** The most steps below the first one. */
export const MAX_SMALLER = 3
/** The most small wins that Today shows. */
const MAX_WINS = 3
/** How long after a no a night is gentle, in hours. */
const FRESH_NO_HOURS = 24

type Mood = keyof Rule['speaks']

/*
 * What Today is made of, apart: each part stays as long as the kinds that it read, so that putting one
 * step away does not go through all applications again, nor does another minute of the same day.
 */
const sceneNow = keptView(sceneOf)
const weekNow = keptAllDay(thisWeek)
const winsNow = keptAllDay((vault, now) => winsThisWeek(vault, now).slice(0, MAX_WINS))
const standNow = keptView((vault, now) => whereYouStand(sceneNow(vault, now)))
const tomorrowNow = keptView((vault, now) => sayTomorrow(sceneNow(vault, now)))

/** What Today shows: one sentence, one step with its because, and little else. */
export const today: (vault: Vault, now: Now) => Today = keptView((vault, now) => {
  if (isEmpty(vault)) return firstVisit
  if (settingsOf(vault).hasJobSince) return resting(vault, now)
  const scene = sceneNow(vault, now)
  const paused = pausedUntil(vault, now)
  if (paused) return whilePaused(scene, paused)
  const mood = moodOf(scene)
  if (mood === 'day') return ordinary(scene)
  const [step = null] = stepsFor(scene, mood)
  return {
    state: 'gentle',
    sentence: gentleSentence(scene, mood, step),
    line: step?.rule === 'company' ? lineFor(scene, step) : null,
    step,
    smaller: [],
    week: [],
    wins: [],
    tomorrow: tomorrowNow(vault, now),
  }
})

/** "Show the rest of Onward": the ordinary Today, whatever the hour and however hard the day. */
export function todayInFull(vault: Vault, now: Now): Today {
  return isEmpty(vault) ? firstVisit : ordinary(sceneNow(vault, now))
}

/** The most steps that one rule may have in the list: more are never shown. */
const MOST_PER_RULE = MAX_SMALLER + 1

/** The steps that may be suggested in this mood, best first, without those that were dismissed. */
export function stepsFor(scene: Scene, mood: Mood): readonly Step[] {
  const dismissed = dismissedAt(scene.vault, scene.now)
  const steps: Step[] = []
  for (const { id: rule, speaks, propose } of rules) {
    if (!speaks[mood] || dismissed(rule, null)) continue
    let count = 0
    for (const proposal of propose(scene)) {
      if (proposal.about !== null && dismissed(rule, proposal.about)) continue
      steps.push({ detail: null, ...proposal, rule })
      count += 1
      if (count === MOST_PER_RULE) break
    }
  }
  return steps
}

const firstVisit: Today = {
  state: 'first',
  sentence: todaySentences.first,
  line: null,
  step: null,
  smaller: [],
  week: [],
  wins: [],
  tomorrow: null,
}

/** The search is closed well: nothing is asked, and what was planned stays in view. */
function resting(vault: Vault, now: Now): Today {
  const week = weekNow(vault, now)
  return { ...firstVisit, state: 'nothing', sentence: todaySentences.rests, week }
}

/** What may still be said while the search rests: how it is, and days that others have set. */
const WHILE_PAUSED: ReadonlySet<string> = new Set([
  'pause',
  'company',
  'talk-soon',
  'answer-due',
  'letter-waiting',
  'invited',
  'thank-you',
  'good-thing',
])

/** The search rests by the person's wish: nothing asks but what is set or is about how it is. */
function whilePaused(scene: Scene, until: string): Today {
  const { vault, now } = scene
  const [step = null] = stepsFor(scene, moodOf(scene)).filter(({ rule }) => WHILE_PAUSED.has(rule))
  return {
    ...firstVisit,
    state: step ? 'gentle' : 'nothing',
    sentence: sayPaused(`${sayWeekday(until)}, ${sayDayOfYear(until, now)}`),
    line: step?.rule === 'company' ? lineFor(scene, step) : null,
    step,
    week: step ? [] : weekNow(vault, now),
  }
}

function isEmpty(vault: Vault): boolean {
  return (
    vault.all(applicationKind).length === 0 &&
    vault.all(letterKind).length === 0 &&
    vault.all(actionKind).length === 0 &&
    vault.all(activityKind).length === 0
  )
}

/** Night with a no in the last day, or a time that was asked to be gentle. */
function moodOf({ vault, now, noes }: Scene): Mood {
  const night = isNight(now)
  const gently = goGentlyUntil(vault, now) !== null
  const freshSince = Date.parse(now.instant) - FRESH_NO_HOURS * 3_600_000
  const fresh = noes.some(({ facts }) => Date.parse(facts.recovery.body.openedAt) >= freshSince)
  if (night && (fresh || gently)) return 'night'
  return gently ? 'gentle' : 'day'
}

function ordinary(scene: Scene): Today {
  const { vault, now } = scene
  const steps = stepsFor(scene, 'day')
  const [step = null] = steps
  return {
    state: step ? 'ordinary' : 'nothing',
    sentence: step ? ordinarySentence(scene, steps.length) : nothingSentence(scene),
    line: null,
    step,
    smaller: smallerSteps(steps),
    week: weekNow(vault, now),
    wins: winsNow(vault, now),
    tomorrow: tomorrowNow(vault, now),
  }
}

/** The next steps of other rules first, so that three letters do not hide a talk. */
function smallerSteps(steps: readonly Step[]): readonly Step[] {
  const [first, ...rest] = steps
  if (!first) return []
  const seen = new Set([first.rule])
  const fresh = rest.filter((step) => !seen.has(step.rule) && seen.add(step.rule))
  const others = rest.filter((step) => !fresh.includes(step) && step.rule !== 'gone-quiet')
  return [...fresh, ...others].slice(0, MAX_SMALLER)
}

function ordinarySentence({ vault, now }: Scene, steps: number): string {
  const stand = standNow(vault, now)
  if (stand) return stand
  return steps === 1 ? todaySentences.one : todaySentences.some
}

function nothingSentence(scene: Scene): string {
  const { vault, now } = scene
  const [talk] = talksSoon(vault, now)
  if (talk?.event.on === scene.today) {
    const { time } = talk.event
    return todaySentences.talkToday(time ? clockWords(time) : null)
  }
  if (isNight(now)) return todaySentences.nothingTonight
  return enoughToday(vault, now) ? todaySentences.enough : todaySentences.nothing
}

function gentleSentence({ noes }: Scene, mood: Mood, step: Step | null): string {
  if (mood === 'gentle') return step ? todaySentences.gentleDay : todaySentences.nothing
  if (!step) return todaySentences.nothingTonight
  const [newest] = noes
  return newest?.facts.letter ? todaySentences.lateLetter : todaySentences.late
}

function lineFor({ vault, now }: Scene, step: Step): Today['line'] {
  return {
    text: oneLine(vault, step.about, now),
    personName: companyFor(vault)[0]?.body.name ?? null,
  }
}
