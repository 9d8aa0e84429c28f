import { eventsInOrder, reachOf } from '../applications/stage.ts'
import type { Now } from '../context.ts'
import { addDays, dateIn, dateOf } from '../time/calendar.ts'
import { sayFullDate } from '../time/say.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { type Reflection, reflectionKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'

/** A look back is told beside what came after it from so many days on. Our choice; practice 23. */
export const LONG_AFTER_DAYS = 30
/** The most of what came later that is told of one. */
const MOST_LATER = 3

/** How far an event brings somebody, where it is further than what everybody reaches. */
const reached = { interview: 'talk', offer: 'offer', accepted: 'accepted' } as const
export type Reached = (typeof reached)[keyof typeof reached]

/** One thing that the person noted. */
export interface SaidThen {
  readonly what: 'strongest' | 'unprepared' | 'mistake' | 'taught'
  readonly text: string
}

/** Somewhere where the person got further than writing, after they had looked back. */
export interface CameLater {
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  readonly reached: Reached
  /** "4 May 2026" */
  readonly on: string
  /** Where they were strongest there, in their words. */
  readonly strongest: string | null
}

/** An earlier look back, and what came later. */
export interface Since {
  readonly recoveryId: string
  readonly company: string
  readonly role: string | null
  readonly on: string
  readonly said: readonly SaidThen[]
  readonly later: readonly CameLater[]
}

/**
 * The looks back of more than a month ago, newest first, each beside the furthest that later applications
 * went. Noes are neither told nor counted, and nothing is said of what led to what.
 */
export function lookedBackSince(vault: Vault, now: Now): readonly Since[] {
  const latest = addDays(dateOf(now), -LONG_AFTER_DAYS)
  const steps = furtherSteps(vault, dateOf(now))
  return vault
    .all(reflectionKind)
    .flatMap(({ id, body }) => {
      const application = vault.get(applicationKind, body.applicationId)?.body
      const day = dateIn(body.startedAt, now.zone)
      const said = saidIn(body)
      if (!application || said.length === 0 || day > latest) return []
      const later = steps.filter(
        ({ on, applicationId }) => on > day && applicationId !== body.applicationId,
      )
      return [
        { day, recoveryId: id, ...named(application), said, later: later.slice(0, MOST_LATER) },
      ]
    })
    .sort((one, other) => (one.day < other.day ? 1 : -1))
    .map(({ day, later, ...since }) => ({
      ...since,
      on: sayFullDate(day),
      later: later.map((step) => ({ ...step, on: sayFullDate(step.on) })),
    }))
}

/** The furthest step of each application that got to a talk, the furthest first, then the latest. */
function furtherSteps(vault: Vault, today: string): readonly CameLater[] {
  const strongest = new Map(
    vault.all(reflectionKind).map(({ body }) => [body.applicationId, body.strongest?.trim()]),
  )
  return vault
    .all(applicationKind)
    .flatMap(({ id, body }) => {
      const furthest = eventsInOrder(body)
        .filter(({ on, type }) => on <= today && type in reached)
        .reduce((far, event) => (rank(event.type) >= rank(far?.type) ? event : far), none)
      if (!furthest) return []
      return [
        {
          applicationId: id,
          ...named(body),
          reached: reached[furthest.type as keyof typeof reached],
          on: furthest.on,
          strongest: strongest.get(id) || null,
        },
      ]
    })
    .sort(
      (one, other) => rankOf(other.reached) - rankOf(one.reached) || (one.on < other.on ? 1 : -1),
    )
}

const none = undefined as Application['events'][number] | undefined

function rank(type: string | undefined): number {
  if (type === undefined) return -1
  return type === 'accepted' ? Number.POSITIVE_INFINITY : reachOf(type)
}

function rankOf(how: Reached): number {
  return ['talk', 'offer', 'accepted'].indexOf(how)
}

function named({ company, role }: Application) {
  return { company, role: role ?? null }
}

function saidIn({ strongest, unprepared, mistakes = [], taught }: Reflection): readonly SaidThen[] {
  const said: readonly SaidThen[] = [
    { what: 'strongest', text: strongest ?? '' },
    { what: 'unprepared', text: unprepared ?? '' },
    ...mistakes.map(
      ({ text, nextTime }): SaidThen => ({ what: 'mistake', text: nextTime?.trim() || text }),
    ),
    { what: 'taught', text: taught ?? '' },
  ]
  return said.filter(({ text }) => text.trim() !== '')
}
