import type { Now } from '../context.ts'
import { dateOf, daysBetween } from '../time/calendar.ts'
import { sayDate, sentenceCase } from '../time/say.ts'
import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { TARGET_ID, type TargetList, targetKind, targetLists } from '../vault/kinds/direction.ts'
import { fitAspects } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { workModeWord } from './fact-words.ts'
import { stageOf } from './stage.ts'

/** Offers that wait for an answer, in the order of their ids. */
export const openOffers = gathered(applicationKind, (vault): readonly Readable<Application>[] =>
  vault.all(applicationKind).filter(({ body }) => {
    const { stage, closed } = stageOf(body)
    return stage === 'offer' && !closed
  }),
)

/** Something that each offer is held against. */
export interface Criterion {
  readonly id: string
  readonly text: string
  /** The list of the target that it stands in; `own` was added here, `plain` is there for everybody. */
  readonly from: TargetList | 'own' | 'plain'
}

/** One offer with its terms. Texts are empty where nothing is known. */
export interface Offer {
  readonly id: string
  readonly company: string
  readonly role: string | null
  readonly pay: string
  readonly hours: string
  readonly place: string
  readonly remote: string
  readonly holiday: string
  /** `YYYY-MM-DD`, or empty. */
  readonly startsOn: string
  readonly answerBy: string
  readonly other: string
  readonly notes: string
  /** "in 3 days", "today", "yesterday"; null where no day is known. */
  readonly answerWhen: string | null
  /** Days until the answer is due; negative once it has gone by; null where no day is known. */
  readonly answerInDays: number | null
  /** What the person wrote on each criterion, by its id. */
  readonly found: Readonly<Record<string, string>>
  readonly readOnly: boolean
}

export interface OffersPage {
  /** In the order in which the applications were added, so that no column moves while one writes. */
  readonly offers: readonly Offer[]
  readonly criteria: readonly Criterion[]
  /** True where the criteria are the person's target, and not those for everybody. */
  readonly hasTarget: boolean
}

/** Offers side by side, with what the person looks for. Differences only: nothing is added up. */
export function offersPage(vault: Vault, now: Now): OffersPage {
  const records = openOffers(vault)
  const wanted = targetCriteria(vault)
  const plain = fitAspects.filter(hasNoTerm).map(
    (text): Criterion => ({
      ...{ id: `aspect:${text}`, from: 'plain' },
      text: sentenceCase(text),
    }),
  )
  const given = wanted.length > 0 ? wanted : plain
  const known = new Set(given.map(({ id }) => id))
  const own = new Map<string, Criterion>()
  for (const { body } of records) {
    for (const { id, wanted: text, found } of body.offer?.against ?? []) {
      const isFromElsewhere = id.startsWith('aspect:') && found === ''
      if (!known.has(id) && !isFromElsewhere) own.set(id, { id, text, from: 'own' })
    }
  }
  return {
    offers: records.map((record) => offerOf(record, now)),
    criteria: [...given, ...own.values()],
    hasTarget: wanted.length > 0,
  }
}

/** What stands among the terms already is not asked a second time. */
const hasNoTerm = (aspect: string) => !['the place', 'hours', 'pay'].includes(aspect)

function targetCriteria(vault: Vault): readonly Criterion[] {
  const target = vault.get(targetKind, TARGET_ID)?.body
  if (!target) return []
  return targetLists.flatMap((from) => target[from].map(({ id, text }) => ({ id, text, from })))
}

function offerOf({ id, body, readOnly }: Readable<Application>, now: Now): Offer {
  const { offer = {}, workMode } = body
  const { answerBy = '' } = offer
  return {
    ...{ id, company: body.company, role: body.role ?? null, readOnly },
    pay: offer.pay ?? '',
    hours: offer.hours ?? '',
    place: offer.place ?? body.place ?? '',
    remote: offer.remote ?? (workMode ? workModeWord(workMode) : ''),
    holiday: offer.holiday ?? '',
    startsOn: offer.startsOn ?? '',
    answerBy,
    other: offer.other ?? '',
    notes: offer.notes ?? '',
    answerWhen: answerBy ? sayDate(answerBy, now) : null,
    answerInDays: answerBy ? daysBetween(dateOf(now), answerBy) : null,
    found: Object.fromEntries((offer.against ?? []).map((row) => [row.id, row.found])),
  }
}
