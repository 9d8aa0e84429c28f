import type { ClockMention } from './clocks.ts'
import { isDue, isOld, wordsBefore } from './day-roles.ts'
import type { DayMention } from './days.ts'
import type { Told } from './told.ts'
import { zoneOfAll } from './zones.ts'

/** A day with a time at which a talk could begin. */
export interface Slot {
  readonly on: string
  readonly time: string
  readonly minutes: number | null
  readonly zone: string | null
  /** A time that was agreed before and holds no longer. */
  readonly isOld: boolean
  readonly start: number
  readonly end: number
}

/** What the days and times of a letter come to. */
export interface Slots {
  readonly slots: readonly Slot[]
  /** True where a time or a day stands that is open: several could be meant. */
  readonly isOpen: boolean
  /** Days that are named without a time, for a letter without any slot. */
  readonly days: readonly DayMention[]
}

/** A day and its time stand at most this far apart, in UTF-16 units. */
const reach = 60
/** A day by which one is to answer is not that of the talk. */
const toRegister =
  /\b(?:confirm|reply|respond|let (?:me|us) know|rsvp|book|antwort\w{0,2}|bestatig\w{0,4}|confirme[rz]?|confirmar?|conferm\w{0,4}|bevestig\w{0,4})\b/

/** Pairs each time with its day. */
export function findSlots(told: Told): Slots {
  const { text, frame } = told
  const usable = told.days.filter((day) => isForTalk(told, day))
  const zoneForAll = zoneOfAll(text, frame)
  const slots: Slot[] = []
  let isOpen = false
  for (const clock of told.clocks) {
    const day = dayFor(told.days, told.clocks, clock)
    if (day === null || !usable.includes(day)) continue
    if (clock.isOpen || day.date === null) {
      isOpen = true
      continue
    }
    if (frame.about !== null && day.date < frame.about) continue
    const span = { start: Math.min(day.start, clock.start), end: Math.max(day.end, clock.end) }
    const { time, minutes } = clock
    const zone = clock.zone ?? zoneForAll
    slots.push({ on: day.date, time, minutes, zone, isOld: isOld(text, span), ...span })
  }
  const inTime = usable.filter(
    ({ date }) => date === null || frame.about === null || date >= frame.about,
  )
  return { slots: merged(slots), isOpen, days: inTime }
}

function isForTalk({ text }: Told, day: DayMention): boolean {
  if (day.isSpan) return false
  if (!isDue(text, day)) return true
  // "Tot dinsdag" and "pour mardi" ask for nothing by then; a deadline to answer does.
  const before = wordsBefore(text, day.start)
  return /\b(?:tot|pour)\s(?:op\s|le\s)?$/.test(before) && !toRegister.test(before)
}

/** The day that a time belongs to: the nearest one, before it rather than behind. */
function dayFor(
  days: readonly DayMention[],
  clocks: readonly ClockMention[],
  clock: ClockMention,
): DayMention | null {
  let best: DayMention | null = null
  let least = Number.POSITIVE_INFINITY
  for (const day of days) {
    const isBefore = day.end <= clock.start
    const gap = isBefore ? clock.start - day.end : day.start - clock.end
    if (gap > reach) continue
    // A day in front of another time goes with that one.
    if (!isBefore && clocks.some((other) => other.start >= day.end && other.start - day.end <= 8))
      continue
    const cost = isBefore ? gap : gap + 20
    if (cost < least) {
      least = cost
      best = day
    }
  }
  if (best !== null) return best
  const dates = new Set(days.map(({ date }) => date))
  return dates.size === 1 && clocks.length === 1 ? (days[0] ?? null) : null
}

/** The same time said twice is one; the place that says more is kept. */
function merged(slots: readonly Slot[]): readonly Slot[] {
  const kept: Slot[] = []
  for (const slot of slots) {
    const at = kept.findIndex(({ on, time }) => on === slot.on && time === slot.time)
    const same = kept[at]
    if (same === undefined) kept.push(slot)
    else {
      kept[at] = {
        ...same,
        minutes: same.minutes ?? slot.minutes,
        zone: same.zone ?? slot.zone,
        isOld: same.isOld && slot.isOld,
      }
    }
  }
  return kept
}
