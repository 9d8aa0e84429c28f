import { instantAt } from '../../time/calendar.ts'
import type { Meeting } from '../../vault/kinds/reading.ts'
import type { CalendarInvite } from '../envelope.ts'
import { formOf } from './form.ts'
import { lengthIn } from './lengths.ts'
import { linkIn } from './links.ts'
import { findPeople, meetsWriter } from './people.ts'
import { findPlace } from './place.ts'
import { findPreparation } from './prepare.ts'
import { findSlots, type Slot, type Slots } from './slots.ts'
import { isCalledOff, isPutOff } from './states.ts'
import type { DetailPlace, Details, Told } from './told.ts'

/**
 * The talk that a letter invites to. What a calendar invitation says goes before the words. Two times
 * for one talk leave the time open, unless one of them is said to hold no longer.
 */
export function findMeeting(told: Told): Details<Meeting | null> {
  const said = inWords(told)
  const invite = inviteOf(told)
  if (invite === null) return said
  const { found, places } = said
  const { startsAt, localTime, zone, minutes, location, link, people, on } = invite
  const knowsWhen = startsAt !== null || localTime !== null || on !== null
  return {
    found: {
      ...found,
      state: invite.method === 'cancel' ? 'cancelled' : found.state === 'moved' ? 'moved' : 'fixed',
      ...(knowsWhen ? { startsAt, localTime, zone, on: localTime === null ? on : null } : {}),
      minutes: minutes ?? found.minutes,
      form: found.form ?? (link !== null ? 'video' : location !== null ? 'on-site' : null),
      place: location !== null && !/^https?:/.test(location) ? location : found.place,
      link: link ?? found.link,
      people: people.length > 0 ? [...people] : found.people,
    },
    places: knowsWhen ? places.filter(({ cue }) => cue !== 'detail-when') : places,
  }
}

/** The one invitation that holds: of several the one that asks; none where two ask for other times. */
function inviteOf({ envelope }: Told): CalendarInvite | null {
  const invites = (envelope?.invites ?? []).filter(({ method }) => method !== 'other')
  const asking = invites.filter(({ method }) => method === 'request')
  const [first, ...others] = asking.length > 0 ? asking : invites
  if (first === undefined) return null
  const same = others.every(
    ({ localTime, startsAt, on }) =>
      localTime === first.localTime && startsAt === first.startsAt && on === first.on,
  )
  return same ? first : null
}

function inWords(told: Told): { readonly found: Meeting; readonly places: readonly DetailPlace[] } {
  const found = findSlots(told)
  const calledOff = isCalledOff(told)
  const slot = slotThatHolds(told, found, calledOff)
  const state = stateOf(told, found, slot, calledOff)
  const isThere = state !== 'cancelled'
  const named = findPeople(told)
  const people = [...named, ...meetsWriter(told, named)]
  const length = slot?.minutes ? null : lengthIn(told.text, told.letter.textStart, told.text.length)
  const around = { start: 0, end: told.text.length }
  const link = linkIn(told, around, 'meeting')
  const form = formOf(told, link?.url ?? null)
  const place = form === 'phone' || form === 'video' ? null : findPlace(told, slot)
  const prepare = findPreparation(told)
  const onlyDay = slot === null && !found.isOpen ? dayWithoutTime(found) : null
  const localTime = slot === null ? null : `${slot.on}T${slot.time}`
  const places: DetailPlace[] = []
  const note = (cue: DetailPlace['cue'], at: { start: number; end: number } | null): void => {
    if (at !== null && at.end > at.start) places.push({ cue, start: at.start, end: at.end })
  }
  note('detail-when', slot ?? onlyDay)
  note('detail-where', place)
  for (const one of people) note('detail-people', one)
  note('detail-length', length)
  note('detail-link', link)
  for (const one of prepare) note('detail-prepare', one)
  return {
    found: {
      state,
      startsAt:
        slot === null || slot.zone === null ? null : instantAt(slot.on, slot.time, slot.zone),
      localTime,
      zone: slot?.zone ?? null,
      on: onlyDay?.on ?? null,
      minutes: slot?.minutes ?? length?.minutes ?? null,
      form: form ?? (place !== null && isThere ? 'on-site' : null),
      place: place?.name ?? null,
      link: link?.url ?? null,
      people: people.map(({ name }) => name),
      prepare: prepare.map(({ words }) => words),
    },
    places,
  }
}

function slotThatHolds({ text }: Told, { slots, isOpen }: Slots, calledOff: boolean): Slot | null {
  const holding = slots.filter((slot) => !slot.isOld)
  const [only, another] = holding.length > 0 ? holding : calledOff ? slots : []
  if (only === undefined || isOpen) return null
  if (another === undefined) return only
  if (holding.length > 2) return null
  // "From 10:00 to 11:30 on the same day": the second replaces the first.
  const between = text.slice(only.end, another.start)
  const replaces =
    /^[\s,]{0,2}(?:to|auf|au|al|naar|para(?: las| o| as)?|a las|alle)\s(?:the |den |le |el |il )?$/
  return isPutOff(text) && replaces.test(between) ? another : null
}

function stateOf(
  { text }: Told,
  { slots }: Slots,
  slot: Slot | null,
  calledOff: boolean,
): Meeting['state'] {
  const isNew = slot !== null && !slot.isOld
  if (calledOff && !isNew) return isPutOff(text) ? 'moved' : 'cancelled'
  if (calledOff || isPutOff(text) || (isNew && slots.some(({ isOld }) => isOld))) return 'moved'
  return slot === null ? 'proposed' : 'fixed'
}

/** The one day on which a talk is to be, where no time is told. */
function dayWithoutTime({ days, slots }: Slots): { on: string; start: number; end: number } | null {
  const [first] = days
  if (first === undefined || first.date === null || slots.length > 0) return null
  if (!days.every(({ date }) => date === first.date)) return null
  return { on: first.date, start: first.start, end: first.end }
}
