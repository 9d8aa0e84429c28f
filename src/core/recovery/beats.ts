import {
  comingUpWords,
  didNotAnswer,
  doors,
  filedWords,
  howIsIt,
  laterHeadlines,
  reachedWords,
  saidNo,
  toldWords,
} from '../content/en/after-no.ts'
import { askSource, askTiming } from '../content/en/asking.ts'
import { pauseLines } from '../content/en/pause.ts'
import type { Now } from '../context.ts'
import { type AskAdvice, askAdvice } from '../letters/ask-rule.ts'
import { dateOf, timeOf } from '../time/calendar.ts'
import { sayDate, sayDayOfYear, sayTime, sayWeekday, sentenceCase } from '../time/say.ts'
import type { Beat, HowFar } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'
import { type BeatModel, beatModels, firstBeat, openedOn } from './beat-standing.ts'
import { isNight } from './mornings.ts'
import { type NoFacts, noFacts, whomSaid } from './no-facts.ts'

export type { BeatModel, Standing } from './beat-standing.ts'

/** The line under Pause that names the next thing and when. */
export interface ComingUp {
  readonly beat: Beat
  /** "Tomorrow", for the margin. */
  readonly label: string
  readonly title: string
  readonly because: string
  readonly source: string
  readonly on: string
  readonly time: string
  readonly minutes: number
  /** For the calendar: it tells nothing to those who look over a shoulder. */
  readonly neutralTitle: string
}

/** Everything that the page after a no shows. */
export interface AfterNo {
  readonly recoveryId: string
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  readonly headline: string
  readonly underline: string
  /** "Closed today", "Closed yesterday", "Closed on 10 March"; silence is put away, not closed. */
  readonly closed: string
  readonly letterId: string | null
  readonly toldBy: string
  readonly filed: boolean
  /** What a filed no still offers to keep. */
  readonly keep: readonly { readonly id: 'question' | 'ask' | 'done'; readonly label: string }[]
  readonly pauseQuestion: string
  /** The heading above the pause choices: "Nothing has to be decided tonight." */
  readonly pauseLine: string
  /** The beat that carries the one main action now; null when none is open. */
  readonly first: Beat | null
  readonly pause: BeatModel
  readonly lookBack: BeatModel
  readonly ask: BeatModel
  readonly learn: BeatModel
  readonly advice: AskAdvice
  readonly comingUp: ComingUp | null
}

/** The page after a no; undefined when there is no such recovery. */
export function afterNo(vault: Vault, recoveryId: string, now: Now): AfterNo | undefined {
  const facts = noFacts(vault, recoveryId, now.zone)
  if (!facts) return undefined
  const { recovery, company, role } = facts
  const advice = askAdvice(vault, recoveryId, now)
  const beats = beatModels(vault, recovery, now, advice)
  const filed = recovery.body.filedAt !== undefined
  const first = filed ? null : firstBeat(beats, recovery.body)
  return {
    recoveryId,
    applicationId: recovery.body.applicationId,
    company,
    role,
    headline: filed ? filedWords.headline : headline(facts, first, now),
    underline: filed ? filedLine(facts) : underline(facts),
    closed: closedWhen(facts, now),
    letterId: recovery.body.letterId ?? null,
    toldBy: recovery.body.toldBy,
    filed,
    keep: filed ? keepChoices(advice) : [],
    pauseQuestion: pauseQuestion(facts.howFar, facts.rounds),
    pauseLine: timeOf(now) >= '17:00' || isNight(now) ? pauseLines.evening : pauseLines.day,
    first,
    ...beats,
    advice,
    comingUp: filed ? null : comingUp(facts, beats, now),
  }
}

/** "Three rounds is a lot. How is it now?" Claims only what is known; `rounds` where counted. */
export function pauseQuestion(howFar: HowFar | null, rounds = 0): string {
  return howIsIt(howFar, rounds)
}

function headline(facts: NoFacts, first: Beat | null, now: Now): string {
  const sameDay = openedOn(facts.recovery.body, now) === dateOf(now)
  const part = partOfDay(now)
  if (!sameDay && first === 'ask') return laterHeadlines.ask(part, whomSaid(facts))
  if (!sameDay && first === 'lookBack') return laterHeadlines.lookBack(part)
  if (first === 'learn') return laterHeadlines.learn()
  if (facts.recovery.body.toldBy === 'silence') return didNotAnswer(facts.company)
  return saidNo(facts.company, reachedWords(facts.howFar, facts.rounds))
}

function partOfDay(now: Now): string {
  const time = timeOf(now)
  if (time < '05:00' || time >= '17:00') return 'evening'
  return time < '12:00' ? 'morning' : 'afternoon'
}

function underline({ role, reading, recovery, whom }: NoFacts): string {
  const parts: string[] = []
  if (role) parts.push(`${role}.`)
  if (recovery.body.toldBy === 'phone') parts.push(toldWords.phone)
  if (recovery.body.toldBy === 'silence') parts.push(toldWords.silence)
  if (reading?.personal === true) {
    parts.push(`${reading.signedBy ?? whom?.name ?? 'A person'} wrote it to you.`)
  } else if (reading?.personal === false) {
    parts.push('A template, not a verdict written about you.')
  }
  const door = reading?.openDoor as keyof typeof doors | 'none' | null | undefined
  if (door && door !== 'none' && doors[door]) parts.push(doors[door])
  return parts.join(' ')
}

function filedLine({ company, role }: NoFacts): string {
  return `${role ? `${company}, ${role}` : company}. ${filedWords.says}`
}

function closedWhen({ on, recovery }: NoFacts, now: Now): string {
  const said = sayDate(on, now)
  const when = said === 'today' || said === 'yesterday' ? said : `on ${sayDayOfYear(on, now)}`
  return `${recovery.body.toldBy === 'silence' ? 'Put away' : 'Closed'} ${when}`
}

function keepChoices(advice: AskAdvice): AfterNo['keep'] {
  return [
    { id: 'question', label: filedWords.keep.question },
    ...(advice.ask === 'no' ? [] : [{ id: 'ask' as const, label: filedWords.keep.ask }]),
    { id: 'done', label: filedWords.keep.done },
  ]
}

function comingUp(
  facts: NoFacts,
  beats: Readonly<Record<Beat, BeatModel>>,
  now: Now,
): ComingUp | null {
  const beat = (['ask', 'lookBack'] as const).find((name) => beats[name].standing === 'later')
  const when = beat && beats[beat].when
  if (!beat || !when) return null
  const said = `${sayWeekday(when.on)} ${sayTime(when.time)}`
  return {
    beat,
    label: sentenceCase(sayDate(when.on, now)),
    on: when.on,
    time: when.time,
    minutes: 10,
    neutralTitle: comingUpWords.neutralTitle,
    ...(beat === 'ask'
      ? {
          title: comingUpWords.ask(said, whomSaid(facts)),
          because: askTiming,
          source: askSource,
        }
      : {
          title: comingUpWords.lookBack(said),
          because: comingUpWords.lookBackBecause,
          source: 'Self-distanced reflection avoids rumination (Ayduk and Kross).',
        }),
  }
}
