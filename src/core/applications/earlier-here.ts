import type { Now } from '../context.ts'
import { dateOf } from '../time/calendar.ts'
import { sayMonth } from '../time/say.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'
import type { ApplicationFields } from './application-body.ts'
import { plainWords } from './company-name.ts'
import { jobTypeWord, workModeWord } from './fact-words.ts'
import { findApplications } from './find-application.ts'
import { eventsInOrder, stageOf } from './stage.ts'

/** Something that is said otherwise now than in an earlier application. */
export interface Difference {
  /** "Pay". */
  readonly what: string
  readonly before: string
  readonly after: string
}

/** An earlier application at the same employer. */
export interface EarlierHere {
  readonly id: string
  /** "You applied here in March, as Service Planner." */
  readonly says: string
  /** The same advert, by its link or its number, or the same job with nothing that differs. */
  readonly isSame: boolean
  readonly differences: readonly Difference[]
}

/** What is about to be kept, as far as it is known. */
export type Wanted = Pick<
  ApplicationFields,
  | 'company'
  | 'role'
  | 'place'
  | 'workMode'
  | 'jobType'
  | 'pay'
  | 'link'
  | 'requisition'
  | 'requirements'
>

/** A shorter name would match by chance. */
const SHORTEST_NAME = 3
const MOST_SHOWN = 3
/** From here on two titles are one job. */
const SAME_ROLE = 0.9

/**
 * Earlier applications at the employer that is about to be kept, those that fit best first, with what
 * differs where both say something. Nobody is kept from applying again.
 */
export function earlierHere(vault: Vault, wanted: Wanted, now: Now): readonly EarlierHere[] {
  const company = wanted.company.trim()
  if (company.length < SHORTEST_NAME) return []
  const role = wanted.role?.trim() || null
  return findApplications(vault, { company, role })
    .filter(({ why }) => /^(?:same|similar) employer/.test(why))
    .slice(0, MOST_SHOWN)
    .flatMap((match) => {
      const record = vault.get(applicationKind, match.id)
      return record ? [toldOf(record, wanted, match.sameRole, now)] : []
    })
}

function toldOf(
  { id, body }: Readable<Application>,
  wanted: Wanted,
  sameRole: number | null,
  now: Now,
): EarlierHere {
  const differences = differencesOf(body, wanted)
  const isSameAdvert = same(body.link, wanted.link) || same(body.requisition, wanted.requisition)
  const isSame = isSameAdvert || ((sameRole ?? 0) >= SAME_ROLE && differences.length === 0)
  return { id, says: saysOf(body, now), isSame, differences }
}

const same = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && other.trim() !== '' && one.trim() === other.trim()

function saysOf(body: Application, now: Now): string {
  const { stage } = stageOf(body)
  const events = eventsInOrder(body)
  const first = events.find(({ type }) => type !== 'saved' && type !== 'note') ?? events[0]
  const did = stage === 'saved' ? 'You saved a job here' : 'You applied here'
  const when = first ? ` ${monthOf(first.on, now)}` : ''
  return `${did}${when}${body.role ? `, as ${body.role}` : ''}.`
}

/** "in March", with its year where it is not this one. */
function monthOf(on: string, now: Now): string {
  const [name = '', year = ''] = sayMonth(on.slice(0, 7)).split(' ')
  return dateOf(now).startsWith(year) ? `in ${name}` : `in ${name} ${year}`
}

const plain = (text: string) => plainWords(text).join(' ')
const facts: readonly (readonly [
  'role' | 'place' | 'workMode' | 'jobType' | 'pay',
  string,
  (value: string) => string,
])[] = [
  ['role', 'Job', (value) => value],
  ['place', 'Place', (value) => value],
  ['workMode', 'Where', workModeWord],
  ['jobType', 'Contract', jobTypeWord],
  ['pay', 'Pay', (value) => value],
]

function differencesOf(body: Application, wanted: Wanted): readonly Difference[] {
  const differences = facts.flatMap(([field, what, say]): Difference[] => {
    const [before, after] = [body[field], wanted[field]?.trim()]
    if (!before || !after || plain(before) === plain(after)) return []
    return [{ what, before: say(before), after: say(after) }]
  })
  const known = new Set(body.requirements?.map(({ text }) => plain(text)))
  if (known.size === 0 || !wanted.requirements) return differences
  const added = wanted.requirements.filter(({ text }) => !known.has(plain(text)))
  const asked = new Set(wanted.requirements.map(({ text }) => plain(text)))
  const gone = body.requirements?.filter(({ text }) => !asked.has(plain(text))) ?? []
  if (added.length === 0 && gone.length === 0) return differences
  const list = (of: readonly { readonly text: string }[]) => of.map(({ text }) => text).join('; ')
  return [
    ...differences,
    {
      what: 'It asks for',
      before: list(gone) || 'nothing else',
      after: list(added) || 'nothing new',
    },
  ]
}
