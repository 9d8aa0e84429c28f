import type { Now } from '../context.ts'
import { dateIn, dateOf } from '../time/calendar.ts'
import { sayDayAndTime, sayDayOfYear, sentenceCase } from '../time/say.ts'
import { type ApplicationEvent, applicationKind } from '../vault/kinds/application.ts'
import { type FeedbackPoint, feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { type Action, actionKind } from '../vault/kinds/plan.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'
import { belongingTo } from './belonging.ts'
import { comingUp, comingWords, meetingWord } from './coming-up.ts'
import { endOfRound } from './rounds-thanks.ts'
import { whenHere } from './rounds-time.ts'
import { roundFacts } from './rounds-words.ts'
import {
  eventsInOrder,
  quietOf,
  type Standing,
  stageOf,
  stillHearIn100,
  waitDaysOf,
} from './stage.ts'
import { channelWord, eventWords, stageWord } from './words.ts'

export interface ApplicationPageEvent {
  readonly id: string
  readonly type: string
  /** "They said no, by phone". */
  readonly words: string
  readonly on: string
  readonly time: string | null
  /** "tomorrow, 14:00". */
  readonly when: string
  readonly note: string | null
  readonly people: readonly string[]
  readonly letterId: string | null
  /** Still ahead: after today. */
  readonly ahead: boolean
  /** "15:00 in New York", where it was agreed by other clocks. */
  readonly elsewhere: string | null
  /** "Panel, by video, 45 minutes"; empty where nothing of it is known. */
  readonly facts: string
  /** A talk, call or exercise with a page of its own. */
  readonly isRound: boolean
  /** It has ended. */
  readonly isOver: boolean
  /** As it is kept, for the form that changes it. */
  readonly kept: ApplicationEvent
}

export interface ApplicationPageLetter {
  readonly id: string
  readonly direction: 'in' | 'out' | (string & {})
  /** The subject, or what stands in for one. */
  readonly title: string
  /** Who wrote it or whom it is to, where known. */
  readonly who: string | null
  readonly on: string
  /** What Onward read in it, for letters that came in. */
  readonly kind: string | null
  /** `draft`, `sent` or `dropped`, for letters of one's own. */
  readonly state: string | null
}

/** All that one page shows about an application. */
export interface ApplicationPage {
  readonly id: string
  readonly company: string
  readonly role: string | null
  readonly place: string | null
  readonly workMode: string | null
  readonly jobType: string | null
  readonly pay: string | null
  readonly tags: readonly string[]
  readonly link: string | null
  readonly channel: string | null
  readonly channelWord: string | null
  readonly notes: string | null
  readonly advert: string | null
  readonly closesOn: string | null
  readonly standing: Standing
  readonly stageWord: string
  readonly quiet: 'quiet' | 'probably closed' | null
  /** Where it stands, in one sentence. */
  readonly sentence: string
  /** Oldest first. */
  readonly events: readonly ApplicationPageEvent[]
  /** Oldest first. */
  readonly letters: readonly ApplicationPageLetter[]
  /** The latest first: each leads to a page after a no. */
  readonly recoveryIds: readonly string[]
  /** Open ones first, by day. */
  readonly actions: readonly (Action & { readonly id: string })[]
  readonly feedbackPoints: readonly (FeedbackPoint & { readonly id: string })[]
  /** True when a newer version of the program wrote it: shown, not edited. */
  readonly readOnly: boolean
}

/** The page of one application; undefined when there is none of this id. */
export function applicationPage(vault: Vault, id: string, now: Now): ApplicationPage | undefined {
  const record = vault.get(applicationKind, id)
  if (!record) return undefined
  const { body } = record
  const standing = stageOf(body)
  const quiet = quietOf(body, now)
  return {
    id,
    company: body.company,
    role: body.role ?? null,
    place: body.place ?? null,
    workMode: body.workMode ?? null,
    jobType: body.jobType ?? null,
    pay: body.pay ?? null,
    tags: body.tags ?? [],
    link: body.link ?? null,
    channel: body.channel ?? null,
    channelWord: body.channel ? channelWord(body.channel) : null,
    notes: body.notes ?? null,
    advert: body.advert ?? null,
    closesOn: body.closesOn ?? null,
    standing,
    stageWord: stageWord(standing, quiet),
    quiet,
    sentence: sentenceOf(vault, id, now),
    events: eventsInOrder(body).map((event) => eventOf(vault, event, now)),
    letters: lettersOf(vault, id, now),
    recoveryIds: [...belongingTo(vault, recoveryKind, id)]
      .sort((a, b) => (a.body.openedAt < b.body.openedAt ? 1 : -1))
      .map((recovery) => recovery.id),
    actions: [...belongingTo(vault, actionKind, id)]
      .map((action) => ({ ...action.body, id: action.id }))
      .sort(
        (a, b) => Number(a.state !== 'open') - Number(b.state !== 'open') || (a.on < b.on ? -1 : 1),
      ),
    feedbackPoints: belongingTo(vault, feedbackPointKind, id).map((point) => ({
      ...point.body,
      id: point.id,
    })),
    readOnly: record.readOnly,
  }
}

function eventOf(vault: Vault, event: ApplicationEvent, now: Now): ApplicationPageEvent {
  const { letterId } = event
  const { on, time, elsewhere } = whenHere(event, now)
  return {
    id: event.id,
    type: event.type,
    words: eventWords(event),
    ...{ on, time, elsewhere },
    when: event.dayUnknown ? 'without its day' : sayDayAndTime(on, time, now),
    facts: roundFacts(event),
    isRound: meetingWord(event.type) !== undefined,
    isOver: endOfRound(event, now) <= Date.parse(now.instant),
    kept: event,
    note: event.note ?? null,
    people: event.people ?? [],
    letterId: letterId && vault.get(letterKind, letterId) ? letterId : null,
    ahead: on > dateOf(now),
  }
}

function lettersOf(vault: Vault, id: string, now: Now): readonly ApplicationPageLetter[] {
  const at = (letter: { readonly body: { sentAt?: string | undefined; addedAt: string } }) =>
    letter.body.sentAt ?? letter.body.addedAt
  return [...belongingTo(vault, letterKind, id)]
    .sort((a, b) => (at(a) < at(b) ? -1 : 1))
    .map((letter) => {
      const { direction, subject, from, to, reading, state } = letter.body
      const other = direction === 'out' ? to : from
      return {
        id: letter.id,
        direction,
        title: subject ?? (direction === 'out' ? 'Your letter' : 'Their letter'),
        who: other?.name ?? other?.address ?? null,
        on: dateIn(at(letter), now.zone),
        kind: reading?.kind ?? null,
        state: state ?? null,
      }
    })
}

function sentenceOf(vault: Vault, id: string, now: Now): string {
  const application = vault.get(applicationKind, id)?.body
  if (!application) return ''
  const { stage, since, dayUnknown, closed, presumed } = stageOf(application)
  const on = since && !dayUnknown ? ` on ${sayDayOfYear(since, now)}` : ''
  if (presumed) return `Closed gently${on}, after a long silence. A letter opens it again.`
  if (stage === 'rejected') return `Closed${on}.`
  if (closed) return `You ${stage === 'accepted' ? 'accepted' : 'withdrew'}${on}.`
  const coming = comingUp(application, now)
  if (coming) return `${comingWords(coming, now)}.`
  if (stage === 'saved') {
    const { closesOn } = application
    if (!closesOn) return 'Saved for later.'
    const day = sayDayAndTime(closesOn, null, now)
    return closesOn < dateOf(now) ? `Applications closed ${day}.` : `Saved; it closes ${day}.`
  }
  if (stage === 'offer') return 'An offer waits for your answer.'
  const days = waitDaysOf(application, now) ?? 0
  if (stage !== 'applied') return `${sentenceCase(waited(days))} since the last word.`
  if (days === 0) return 'Sent today.'
  return `${sentenceCase(waited(days))} without a word; about ${stillHearIn100(days)} in 100 still hear after that.`
}

const waited = (days: number) =>
  days === 0 ? 'less than a day' : days === 1 ? 'one day' : `${days} days`
