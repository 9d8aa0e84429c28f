import { QUIET_AFTER_DAYS, quietOf, waitDaysOf } from '../applications/stage.ts'
import { goGentlyUntil } from '../care/go-gently.ts'
import { typeProse } from '../content/en/letter-types.ts'
import { letterWhys as whys } from '../content/en/letter-whys.ts'
import { MOST_CONTACTS_A_YEAR } from '../people/in-touch-actions.ts'
import { nextMorning } from '../recovery/mornings.ts'
import { addBusinessDays, addDays, daysBetween } from '../time/calendar.ts'
import type { Readable } from '../vault/kind.ts'
import type { Letter } from '../vault/kinds/letter.ts'
import { type DraftedType, type LetterTypeId, letterTypes } from './letter-types.ts'
import { type Occasion, sentOn } from './occasion.ts'
import { companyOf, expectsAnswer, ownLetters } from './own-letters.ts'
import { letterSources as sources, THREAD_OPEN_DAYS } from './sources.ts'

/** A thank-you later than this reads as an afterthought. A choice of this design. */
export const THANKS_WITHIN_DAYS = 7
/** Room between two contacts that nobody asked for (versique.com). */
const TOUCH_AFTER_DAYS = 30
/** For the same role at the same employer (climbtheladder.com: 3 to 12 months). */
const REAPPLY_AFTER_DAYS = 90
/** A request for a talk may be repeated once, after this many working days. From memory. */
const ASK_AGAIN_WORKING_DAYS = 7
/** More within a week read as a mass mail. A choice of this design. */
const TALKS_A_WEEK = 5
const YEAR_DAYS = 365

/** Whether a letter is right to send now. `on` is the first day on which it is, for `later`. */
export interface SendAdvice {
  readonly send: 'yes' | 'later' | 'no'
  readonly on: string | null
  readonly why: string
  readonly source: string
  /** The id of the row that decided; `fine` where none did. */
  readonly rule: string
  /** The letter that would be right in its place. */
  readonly instead: LetterTypeId | null
}

interface SendRule {
  readonly id: string
  readonly types: readonly DraftedType[]
  /** True where it speaks against sending; a day (`YYYY-MM-DD`) where it speaks for waiting until then. */
  readonly against: (occasion: Occasion) => boolean | string
  readonly why: string
  readonly source: string
  readonly instead?: LetterTypeId
}

const once = (occasion: Occasion) => sentOf(occasion).length > 0
const stranger = ({ hasMet }: Occasion) => !hasMet

/** When not to send a letter, and why. The first row that fits decides; all may be overruled. */
export const sendRules: readonly SendRule[] = [
  {
    id: 'thanks-in-note',
    types: ['thank-you'],
    against: ({ standing }) => standing?.stage === 'rejected',
    why: whys.thanksInNote,
    instead: 'ask-feedback',
    source: sources.design,
  },
  {
    id: 'no-talk',
    types: ['thank-you'],
    against: ({ talk }) => talk === undefined,
    why: whys.noTalk,
    source: sources.convention,
  },
  {
    id: 'thanked',
    types: ['thank-you'],
    against: (occasion) =>
      sentOf(occasion).some((letter) => sentOn(letter, occasion.now) >= (occasion.talk?.on ?? '')),
    why: whys.thanked,
    source: sources.convention,
  },
  {
    id: 'thanks-late',
    types: ['thank-you'],
    against: ({ talk, today }) =>
      talk !== undefined && daysBetween(talk.on, today) > THANKS_WITHIN_DAYS,
    why: whys.thanksLate,
    instead: 'follow-up',
    source:
      'Within 24 hours (a survey by Talent Inc. 2017, a vendor); a week at most is a choice of this design.',
  },
  {
    id: 'silent-twice',
    types: ['keep-in-touch', 'informational-talk', 'referral', 'mentor', 'recommendation'],
    against: (occasion) => {
      const last = occasion.sentToThem?.slice(-2) ?? []
      return last.length === 2 && last.every((letter) => isSilent(letter, occasion))
    },
    why: whys.silentTwice,
    source: sources.design,
  },
  {
    id: 'four-a-year',
    types: ['keep-in-touch'],
    against: (occasion) => {
      const since = addDays(occasion.today, -YEAR_DAYS)
      const days = sentOf(occasion).map((letter) => sentOn(letter, occasion.now))
      const first = days.filter((on) => on > since).at(-MOST_CONTACTS_A_YEAR)
      return first === undefined ? false : addDays(first, YEAR_DAYS)
    },
    why: whys.fourAYear,
    source: sources.design,
  },
  {
    id: 'touch-soon',
    types: ['keep-in-touch'],
    against: ({ lastContact, today }) =>
      lastContact !== null && waits(lastContact, TOUCH_AFTER_DAYS, today),
    why: whys.touchSoon,
    source: 'A month later at the earliest (versique.com).',
  },
  {
    id: 'stranger',
    types: ['connect', 'referral', 'recommendation', 'mentor'],
    against: stranger,
    why: whys.stranger,
    instead: 'informational-talk',
    source: 'After one real exchange (newrolekit.com).',
  },
  {
    id: 'connected',
    types: ['connect'],
    against: once,
    why: whys.connected,
    source: sources.convention,
  },
  {
    id: 'still-open',
    types: ['reapply'],
    against: ({ standing }) => standing !== null && !standing.closed,
    why: whys.stillOpen,
    source: sources.convention,
  },
  {
    id: 'reapply-soon',
    types: ['reapply'],
    against: ({ standing, today }) => waits(standing?.since ?? null, REAPPLY_AFTER_DAYS, today),
    why: whys.reapplySoon,
    source: letterTypes.reapply.source,
  },
  {
    id: 'talk-asked',
    types: ['informational-talk'],
    against: (occasion) => sentOf(occasion).length > 1,
    why: whys.talkAsked,
    source: 'One follow-up only (sfu.ca).',
  },
  {
    id: 'talk-waits',
    types: ['informational-talk'],
    against: (occasion) => {
      const [asked] = sentOf(occasion)
      if (!asked) return false
      const again = addBusinessDays(sentOn(asked, occasion.now), ASK_AGAIN_WORKING_DAYS)
      return again > occasion.today ? again : false
    },
    why: whys.talkWaits,
    source: 'One follow-up only (sfu.ca); seven working days from memory.',
  },
  {
    id: 'mass-send',
    types: ['informational-talk'],
    against: ({ vault, now, today }) =>
      ownLetters(vault)
        .filter(({ body }) => body.purpose === 'informational-talk' && body.state === 'sent')
        .filter((letter) => daysBetween(sentOn(letter, now), today) < 7).length >= TALKS_A_WEEK,
    why: whys.massSend,
    source: sources.design,
  },
  {
    id: 'closed',
    types: ['referral'],
    against: ({ standing }) => standing?.closed === true,
    why: whys.closedNow,
    source: sources.convention,
  },
  {
    id: 'referred',
    types: ['referral'],
    against: (occasion) =>
      sentOf(occasion).some(({ body }) => body.applicationId === occasion.application?.id),
    why: whys.referred,
    source: sources.convention,
  },
  {
    id: 'recommended',
    types: ['recommendation'],
    against: (occasion) =>
      sentOf(occasion).some(
        (letter) => daysBetween(sentOn(letter, occasion.now), occasion.today) < YEAR_DAYS,
      ),
    why: whys.recommended,
    source: sources.design,
  },
  {
    id: 'mentor-asked',
    types: ['mentor'],
    against: once,
    why: whys.mentorAsked,
    source: sources.convention,
  },
  {
    id: 'not-applied',
    types: ['follow-up'],
    against: ({ standing }) => standing?.stage === 'saved' && !standing.closed,
    why: whys.notApplied,
    source: sources.convention,
  },
  {
    id: 'answered',
    types: ['follow-up'],
    against: ({ standing }) => standing?.closed === true && !standing.presumed,
    why: whys.answered,
    source: sources.convention,
  },
  {
    id: 'followed-up',
    types: ['follow-up'],
    against: ({ sentAbout }) => sentAbout.some(({ body }) => body.purpose === 'follow-up'),
    why: whys.followedUp,
    source: sources.design,
  },
  {
    id: 'their-date',
    types: ['follow-up'],
    against: ({ theirs, today }) => {
      const until = theirs?.body.reading?.answerBy
      return until && until >= today ? addDays(until, 1) : false
    },
    why: whys.theirDate,
    source: 'Their own letter.',
  },
  {
    id: 'not-quiet',
    types: ['follow-up'],
    against: ({ application, standing, today, now }) => {
      if (!application || standing?.presumed || quietOf(application.body, now) !== null)
        return false
      const days = waitDaysOf(application.body, now)
      return days === null ? true : addDays(today, QUIET_AFTER_DAYS - days)
    },
    why: whys.notQuiet,
    source: letterTypes['follow-up'].source,
  },
  {
    id: 'no-reader',
    types: ['follow-up', 'thank-you'],
    against: ({ theirs, talk, person }) =>
      theirs?.body.reading?.noReply === true && talk === undefined && person === undefined,
    why: whys.noReader,
    source: sources.noReply,
  },
  {
    id: 'no-offer',
    types: ['accept', 'decline'],
    // Who answered by a tap first writes the letter after it.
    against: ({ application }) => !application?.body.events.some(({ type }) => type === 'offer'),
    why: whys.noOffer,
    source: sources.convention,
  },
  {
    id: 'no-terms',
    types: ['accept'],
    against: ({ application }) => {
      const { pay, startsOn } = application?.body.offer ?? {}
      return pay === undefined && startsOn === undefined
    },
    why: whys.noTerms,
    source: sources.convention,
  },
  {
    id: 'offer-today',
    types: ['accept', 'decline'],
    against: ({ standing, today, vault, now }) =>
      standing?.stage === 'offer' && standing.since === today ? nextMorning(vault, now).on : false,
    why: whys.offerToday,
    source: sources.design,
  },
  {
    id: 'withdrawn',
    types: ['withdraw'],
    against: ({ standing }) => standing?.closed === true && standing.stage !== 'withdrawn',
    why: whys.withdrawn,
    source: sources.convention,
  },
  {
    id: 'use-decline',
    types: ['withdraw'],
    against: ({ standing }) => standing?.stage === 'offer',
    why: whys.useDecline,
    instead: 'decline',
    source: sources.convention,
  },
  {
    id: 'told-them',
    types: ['good-news'],
    against: once,
    why: whys.toldThem,
    source: sources.convention,
  },
  {
    id: 'open-thread',
    types: ['follow-up', 'informational-talk', 'referral', 'reapply'],
    against: hasOpenThread,
    why: whys.openThread,
    source: sources.oneThread,
  },
  {
    id: 'gently',
    types: ['follow-up', 'reapply', 'referral', 'mentor', 'decline', 'withdraw'],
    against: ({ vault, now }) => goGentlyUntil(vault, now) !== null && nextMorning(vault, now).on,
    why: whys.gently,
    source: sources.overnight,
  },
]

/** Whether a letter is right to send now, and if not, why and from when. The person may do otherwise. */
export function sendAdvice(type: DraftedType, occasion: Occasion): SendAdvice {
  for (const { id, types, against, why, source, instead = null } of sendRules) {
    if (!types.includes(type)) continue
    const found = against(occasion)
    if (found === false) continue
    const on = typeof found === 'string' ? found : null
    return { send: on ? 'later' : 'no', on, why, source, rule: id, instead }
  }
  const { source } = letterTypes[type]
  return { send: 'yes', on: null, why: typeProse[type].when, source, rule: 'fine', instead: null }
}

/** Sent letters of the type of the occasion, oldest first; to somebody where one is chosen. */
function sentOf({ sentToThem, sentAbout, type }: Occasion): readonly Readable<Letter>[] {
  return (sentToThem ?? sentAbout).filter(({ body }) => body.purpose === type)
}

/** The first day after so many days, where it has not come; false otherwise. */
function waits(from: string | null, days: number, today: string): string | false {
  if (from === null) return false
  const until = addDays(from, days)
  return until > today ? until : false
}

function isSilent(letter: Readable<Letter>, { now, today }: Occasion): boolean {
  const { answer } = letter.body
  if (answer !== undefined) return answer === 'nothing'
  return daysBetween(sentOn(letter, now), today) >= QUIET_AFTER_DAYS
}

function hasOpenThread({ vault, application, person, today, now, type }: Occasion): boolean {
  const company = (application?.body.company ?? person?.body.company)?.trim().toLowerCase()
  if (!company) return false
  return ownLetters(vault).some((letter) => {
    const { purpose, state, answer } = letter.body
    if (state !== 'sent' || answer || !expectsAnswer(purpose) || purpose === type) return false
    if (daysBetween(sentOn(letter, now), today) > THREAD_OPEN_DAYS) return false
    return companyOf(vault, letter.body)?.trim().toLowerCase() === company
  })
}
