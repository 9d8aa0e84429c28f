import type { Now } from '../context.ts'
import { addDays, dateIn, dateOf, daysBetween, weekdayOf } from '../time/calendar.ts'
import { sayDayAndTime } from '../time/say.ts'
import { type Action, actionKind, winKind } from '../vault/kinds/plan.ts'
import type { Vault } from '../vault/vault.ts'

/** An action as it is shown. */
export interface ShownAction
  extends Pick<Action, 'ifCue' | 'thenStep' | 'minutes' | 'on' | 'state'> {
  readonly id: string
  readonly time: string | null
  readonly because: string | null
  readonly applicationId: string | null
  readonly recoveryId: string | null
  /** Not read back yet: the sentence is said once more to oneself. */
  readonly toReadBack: boolean
  /** "tomorrow, 9:30". */
  readonly when: string
  /** "If it is nine, then I read the note once." */
  readonly sentence: string
}

export interface ActionView {
  /** Open and due: today's and earlier ones, the earliest first. */
  readonly due: readonly ShownAction[]
  /** Open and still ahead, the earliest first. */
  readonly open: readonly ShownAction[]
  /** Done in the last seven days, the latest first. */
  readonly done: readonly ShownAction[]
}

/** What an action is about; all of it is left out for one that stands by itself. */
export type ActionAbout = Partial<
  Pick<
    Action,
    | 'recoveryId'
    | 'applicationId'
    | 'causeId'
    | 'themeId'
    | 'goalId'
    | 'groupId'
    | 'personId'
    | 'cardId'
  >
>

/** The person's actions; `only` keeps those that are about all that it names. */
export function actionView(vault: Vault, now: Now, only: ActionAbout = {}): ActionView {
  const today = dateOf(now)
  const due: ShownAction[] = []
  const open: ShownAction[] = []
  const done: { readonly endedAt: string; readonly shown: ShownAction }[] = []
  for (const { id, body } of vault.all(actionKind)) {
    if (Object.entries(only).some(([key, about]) => body[key] !== about)) continue
    if (body.state === 'open') (body.on <= today ? due : open).push(shownAction(id, body, now))
    if (body.state !== 'done' || !body.endedAt) continue
    if (daysBetween(dateIn(body.endedAt, now.zone), today) > 6) continue
    done.push({ endedAt: body.endedAt, shown: shownAction(id, body, now) })
  }
  done.sort((a, b) => (a.endedAt < b.endedAt ? 1 : -1))
  return { due: due.sort(byDay), open: open.sort(byDay), done: done.map(({ shown }) => shown) }
}

/** By day, then by time; without a time of day first, since it can be done at any. */
function byDay(a: ShownAction, b: ShownAction): number {
  const [first, second] = [`${a.on} ${a.time ?? ''}`, `${b.on} ${b.time ?? ''}`]
  return first < second ? -1 : first > second ? 1 : 0
}

/** One action as it is shown. */
export function shownAction(id: string, action: Action, now: Now): ShownAction {
  const { ifCue, thenStep, minutes, on, state, time, because, applicationId, recoveryId } = action
  return {
    ...{ id, ifCue, thenStep, minutes, on, state },
    time: time ?? null,
    because: because ?? null,
    applicationId: applicationId ?? null,
    recoveryId: recoveryId ?? null,
    toReadBack: state === 'open' && action.readBackAt === undefined,
    when: sayDayAndTime(on, time, now),
    sentence: sayAction(action),
  }
}

/** The page on which an action is seen to: that of what it is about, else the plan. */
export function actionPath(about: ActionAbout): string {
  const { recoveryId, applicationId, groupId, personId, cardId } = about
  if (recoveryId) return `/after/${recoveryId}`
  if (applicationId) return `/applications/${applicationId}`
  if (groupId) return `/groups/${groupId}`
  if (personId) return `/people/${personId}`
  if (cardId) return `/practice/cards/${cardId}`
  return '/plan'
}

/** The plan as one sentence, to be read back once. */
export function sayAction({ ifCue, thenStep }: Pick<Action, 'ifCue' | 'thenStep'>): string {
  const end = /[.?!…]$/.test(thenStep) ? '' : '.'
  return `If ${ifCue.replace(/[.,;]+$/, '')}, then I ${thenStep}${end}`
}

/** Small wins of the week (Monday to Sunday) that `now` lies in, the latest first. */
export function winsThisWeek(
  vault: Vault,
  now: Now,
): readonly { readonly id: string; readonly text: string; readonly on: string }[] {
  const today = dateOf(now)
  const monday = addDays(today, 1 - weekdayOf(today))
  return vault
    .all(winKind)
    .filter(({ body }) => body.on >= monday && body.on <= today)
    .map(({ id, body }) => ({ id, text: body.text, on: body.on }))
    .reverse()
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
