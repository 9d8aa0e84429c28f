import { comingUp } from '../applications/coming-up.ts'
import { sayCount } from '../content/en/counts.ts'
import { todaySentences, tomorrowWords } from '../content/en/today.ts'
import { nextMorning } from '../recovery/mornings.ts'
import { sayDate, sayTime, sentenceCase } from '../time/say.ts'
import { keptForDay } from '../vault/kept-view.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { openApplications } from './open-applications.ts'
import type { Scene } from './scene.ts'

/**
 * Where the search stands, in one sentence: talks before offers to answer before what waits. It never
 * speaks of a no.
 */
export function whereYouStand({ vault, now, today }: Scene): string | null {
  let conversations = 0
  let waiting = 0
  let offer: string | null = null
  let next: { readonly on: string; readonly time: string | null } | null = null
  for (const { body, stage } of openApplications(vault)) {
    if (stage === 'offer') offer = body.company
    if (stage === 'applied') waiting += 1
    if (stage !== 'screening' && stage !== 'interview') continue
    conversations += 1
    if (!body.events.some(({ on }) => on >= today)) continue
    const event = comingUp(body, now)
    if (!event) continue
    const when = { on: event.on, time: event.time ?? null }
    if (!next || keyOf(when) < keyOf(next)) next = when
  }
  if (offer) return todaySentences.offer(offer)
  if (conversations > 0) {
    const said =
      next && `${sayDate(next.on, now)}${next.time ? ` at ${clockWords(next.time)}` : ''}`
    return todaySentences.conversations(conversations, said)
  }
  return waiting > 0 ? todaySentences.waiting(waiting) : null
}

function keyOf(when: { readonly on: string; readonly time: string | null }): string {
  return `${when.on} ${when.time ?? ''}`
}

/** `14:00` as "two"; what is no full hour of a working day stays in figures. */
export function clockWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  if (minute !== 0 || hour < 8 || hour > 18) return sayTime(time)
  if (hour === 12) return 'noon'
  return sayCount(hour > 12 ? hour - 12 : hour)
}

const openActionsOn = keptForDay((vault, day) =>
  vault
    .all(actionKind)
    .map(({ body }) => body)
    .filter(({ state, on }) => state === 'open' && on === day),
)

/** "Tomorrow at 9:30 there is one thing, ten minutes long."; null where nothing is due then. */
export function sayTomorrow({ vault, now, noes }: Scene): string | null {
  const morning = nextMorning(vault, now)
  const due: { readonly time: string; readonly minutes: number }[] = []
  for (const { beats } of noes) {
    const beat = (['ask', 'lookBack', 'pause'] as const).find(
      (name) => beats[name].standing === 'later' && beats[name].when?.on === morning.on,
    )
    const when = beat && beats[beat].when
    if (when) due.push({ time: when.time, minutes: 10 })
  }
  for (const { time = morning.time, minutes } of openActionsOn(vault, morning.on)) {
    due.push({ time, minutes })
  }
  const [first] = due.sort((a, b) => (a.time < b.time ? -1 : 1))
  if (!first) return null
  const day = sentenceCase(sayDate(morning.on, now))
  const time = sayTime(first.time)
  return due.length === 1
    ? tomorrowWords.one(day, time, sayCount(first.minutes))
    : tomorrowWords.some(day, due.length, time)
}
