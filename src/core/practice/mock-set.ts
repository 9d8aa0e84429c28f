import { advertQuestions, behindIt, whyAsked } from '../content/en/mock.ts'
import type { Now } from '../context.ts'
import { stableId } from '../exchange/stable-id.ts'
import { openFocuses } from '../feedback/focus-actions.ts'
import { themesOf } from '../feedback/themes.ts'
import { dateIn } from '../time/calendar.ts'
import { sayDayOfYear } from '../time/say.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import { applicationKind, type RoundType } from '../vault/kinds/application.ts'
import { type Theme, themes } from '../vault/kinds/feedback-point.ts'
import { type Competency, mockKind } from '../vault/kinds/practice.ts'
import { type Card, cardKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import {
  type BankFilter,
  type BankQuestion,
  bankQuestion,
  bankQuestions,
  type RoleFamily,
  stageOfRound,
} from './bank/bank-question.ts'
import { showsOf } from './mock-shows.ts'

/** What a rehearsal is to be like. */
export interface MockWish {
  readonly applicationId?: string | undefined
  readonly eventId?: string | undefined
  readonly round?: RoundType | undefined
  readonly family?: RoleFamily | undefined
  /** How many questions. */
  readonly size: number
}

/** One question of a rehearsal before it is begun. */
export interface MockPick {
  /** Names it among all that could be asked, the same at every look. */
  readonly key: string
  readonly text: string
  /** Why it is asked, as it stands after “because”. */
  readonly why: string
  readonly shows?: Competency | undefined
  readonly cardId?: string | undefined
  readonly bankId?: string | undefined
}

/** How many of the first questions come from each place, of every eight. */
const SHARES = { threw: 2, advert: 3, focus: 1 } as const
/** More cards of one's own are in no set. */
const MOST_OWN = 20
/** A line of an advert that is longer is no question any more. */
const MOST_OF_A_LINE = 160

/**
 * A plausible set for one interview: how such talks begin, what threw the person before, what the advert
 * asks for, what is in focus, and what is usual at this stage; kinds mixed. The same records give the same
 * set; after a rehearsal for the same application others come first.
 */
export function mockSet(vault: Vault, now: Now, wish: MockWish): readonly MockPick[] {
  const { size } = wish
  const asked = askedBefore(vault, wish.applicationId)
  const seed = [wish.applicationId ?? '', wish.eventId ?? '', wish.round ?? '', ...asked.mockIds]
  const inOrder = (picks: readonly MockPick[]) =>
    picks
      .map((pick) => ({
        pick,
        at: `${asked.keys.has(pick.key) ? 1 : 0}${stableId('', [...seed, pick.key])}`,
      }))
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .map(({ pick }) => pick)
  const share = (of: number) => Math.max(1, Math.round((of * size) / 8))
  const stage = stageOfRound(wish.round)
  const bank = (filter: BankFilter, why: string) =>
    inOrder(
      bankQuestions({ stage, generalOnly: true, ...filter })
        .filter(isForAnybody)
        .map((one) => ofBank(one, why)),
    )
  const chosen = new Map<string, MockPick>()
  const take = (picks: readonly MockPick[], most: number) => {
    for (const pick of picks.filter(({ key }) => !chosen.has(key)).slice(0, most)) {
      if (chosen.size < size) chosen.set(pick.key, pick)
    }
  }
  take(bank({ sort: 'opening' }, whyAsked.opening), 1)
  take(ownCards(vault, now, wish.applicationId), share(SHARES.threw))
  take(inOrder(ofAdvert(vault, wish.applicationId)), share(SHARES.advert))
  take(inOrder(ofFocus(vault, stage)), share(SHARES.focus))
  if (wish.family) {
    const family = bankQuestions({ stage, family: wish.family })
    const own = family.filter(({ families }) => families.length > 0)
    take(inOrder(own.map((one) => ofBank(one, whyAsked.family))), share(SHARES.focus))
  }
  take(mixed(bank({}, whyAsked.stage)), size)
  const [first, ...rest] = chosen.values()
  return first ? [first, ...mixed(rest)] : []
}

/** What somebody wants to find out with a question: the end of “They want to know …”. */
export function afterOf(question: {
  readonly bankId?: string | undefined
  readonly cardId?: string | undefined
}): string {
  const known = question.bankId === undefined ? undefined : bankQuestion(question.bankId)
  return known?.after ?? (question.cardId === undefined ? behindIt.advert : behindIt.threw)
}

/** Not about a gap, a dismissal or a first job, which most people have not to explain. */
function isForAnybody({ sort, levels }: BankQuestion): boolean {
  return sort !== 'gap' && sort !== 'let-go' && levels.length === 0
}

function ofBank({ id, text, competency }: BankQuestion, why: string): MockPick {
  return { key: id, text, why, shows: competency, bankId: id }
}

/** Cards that threw the person or that they wrote, this application's first, then the latest. */
function ownCards(vault: Vault, now: Now, applicationId: string | undefined): readonly MockPick[] {
  const isHere = ({ body }: Readable<Card>) => Number(body.applicationId === applicationId)
  return vault
    .all(cardKind)
    .filter(({ body }) => {
      const source = body.source ?? 'threw'
      return body.restingSince === undefined && (source === 'threw' || source === 'own')
    })
    .sort((a, b) => isHere(b) - isHere(a) || (a.body.addedAt < b.body.addedAt ? 1 : -1))
    .slice(0, MOST_OWN)
    .map(({ id, body }) => ({
      ...{ key: id, text: body.question, cardId: id, shows: showsOf(body.question) },
      why: body.source === 'own' ? whyAsked.added : whyAsked.threw(whereOf(vault, now, body)),
    }))
}

function whereOf(vault: Vault, now: Now, { applicationId, addedAt }: Card): string | null {
  const company = applicationId && vault.get(applicationKind, applicationId)?.body.company
  return company ? `${company}, ${sayDayOfYear(dateIn(addedAt, now.zone), now)}` : null
}

/** Each line of the advert that can be asked about, musts before the rest. */
function ofAdvert(vault: Vault, applicationId: string | undefined): readonly MockPick[] {
  const application = applicationId && vault.get(applicationKind, applicationId)
  const lines = application ? (application.body.requirements ?? []) : []
  const short = lines.filter(({ text }) => text.length <= MOST_OF_A_LINE)
  const musts = short.filter(({ weight }) => weight === 'must')
  return (musts.length > 0 ? musts : short).map(({ id, text }, at) => {
    const words = text.trim().replace(/[.;,]+$/, '')
    const ask = advertQuestions[at % advertQuestions.length] ?? String
    return { key: id, text: ask(words), why: whyAsked.advert(words), shows: showsOf(words) }
  })
}

/** What a theme in focus is best asked by. */
const byTheme: Readonly<Record<Theme, BankFilter | null>> = {
  skill: { competency: 'expertise' },
  experience: { competency: 'expertise', sort: 'told' },
  evidence: { competency: 'problem-solving' },
  communication: { competency: 'communication' },
  preparation: { sort: 'motivation' },
  motivation: { competency: 'motivation' },
  fit: { competency: 'values' },
  level: { competency: 'leading' },
  pay: { sort: 'pay' },
  logistics: { sort: 'practical' },
  process: null,
}

function ofFocus(vault: Vault, stage: BankFilter['stage']): readonly MockPick[] {
  const names = new Map(themesOf(vault).map(({ id, name }) => [id, name]))
  return openFocuses(vault).flatMap(({ body }) => {
    const theme = knownIn(themes, body.themeId)
    const filter = theme && byTheme[theme]
    if (!filter) return []
    const why = whyAsked.focus(names.get(body.themeId) ?? body.themeId)
    const [usual, any] = [
      bankQuestions({ ...filter, stage, generalOnly: true }),
      bankQuestions(filter),
    ]
    return (usual.length > 0 ? usual : any).map((question) => ofBank(question, why))
  })
}

/** In their order, except that no two neighbours show the same where that can be had (interleaving). */
function mixed(picks: readonly MockPick[]): readonly MockPick[] {
  const left = [...picks]
  const order: MockPick[] = []
  while (left.length > 0) {
    const before = order.at(-1)?.shows
    const at = left.findIndex(({ shows }) => shows === undefined || shows !== before)
    order.push(...left.splice(Math.max(0, at), 1))
  }
  return order
}

/** What was asked in earlier rehearsals for the same application. */
function askedBefore(vault: Vault, applicationId: string | undefined) {
  const earlier = vault.all(mockKind).filter(({ body }) => body.applicationId === applicationId)
  const keys = earlier.flatMap(({ body }) =>
    body.questions.map(({ bankId, cardId, id }) => bankId ?? cardId ?? id),
  )
  return { mockIds: earlier.map(({ id }) => id), keys: new Set(keys) }
}
