import { type ExcerptPiece, excerptOf, markHits } from '../../core/search/excerpt.ts'
import type { Query } from '../../core/search/query.ts'
import {
  type LeadsTo,
  type SearchDocument,
  searchDocument,
} from '../../core/search/search-document.ts'
import { dateIn } from '../../core/time/calendar.ts'
import { sayShortDate } from '../../core/time/say.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import type { Onward } from '../shell/onward.ts'
import type { Answer, AnswerGroup, FoundRecord } from './messages.ts'
import { kindWords } from './search-words.ts'

/** One line of what was found. */
export interface FoundLine {
  readonly id: string
  readonly href: string
  readonly heading: readonly ExcerptPiece[]
  /** A few words around what was looked for, or who and where. */
  readonly line: readonly ExcerptPiece[]
  readonly day: string
}

export interface FoundKind {
  readonly kind: string
  readonly label: string
  readonly records: readonly FoundLine[]
  /** What shows the others; null when all are shown. */
  readonly more: string | null
}

type Place = Pick<Onward, 'replica' | 'now'>

/** What the worker found, in the words of the records as they are now: what is gone is not shown. */
export function foundIn(place: Place, answer: Answer, query: Query): readonly FoundKind[] {
  return answer.groups.flatMap((group) => {
    const records = group.found.flatMap((found) => lineOf(place, group, found, query) ?? [])
    if (records.length === 0) return []
    const words = kindWords(group.kind)
    const left = group.total - group.found.length
    const more = left > 0 ? words.more(left) : null
    return [{ kind: group.kind, label: words.label, records, more }]
  })
}

function lineOf(
  place: Place,
  { kind }: AnswerGroup,
  { id, excerpt }: FoundRecord,
  query: Query,
): FoundLine | undefined {
  const record = place.replica.vault.find(kind, id)
  const document = record && searchDocument(record)
  if (!document) return undefined
  const { heading, at, leadsTo } = document
  const marked = heading.length > LONG ? excerptOf(heading, query) : markHits(heading, query)
  const line = excerpt ?? lineIn(document, query) ?? aside(place, document, query)
  return { id, href: hrefOf(leadsTo), heading: marked, line, day: dayOf(place, at) }
}

/** A heading that is a text of its own is shortened to what was looked for. */
const LONG = 120

/** The first of its other texts in which something of the query is. */
function lineIn(document: SearchDocument, query: Query): readonly ExcerptPiece[] | undefined {
  for (const text of [...document.called, ...document.texts]) {
    if (text === document.heading) continue
    const excerpt = excerptOf(text, query)
    if (excerpt.some(({ hit }) => hit)) return excerpt
  }
  return undefined
}

/** What else one would know it by: role or sender, else the employer that it is about. */
function aside(
  { replica }: Place,
  document: SearchDocument,
  query: Query,
): readonly ExcerptPiece[] {
  const { applicationId, called, heading } = document
  const about = applicationId
    ? replica.vault.get(applicationKind, applicationId)?.body.company
    : undefined
  const text = called.find((each) => each !== heading) ?? about
  return text ? markHits(text, query) : []
}

function dayOf({ now }: Place, at: string): string {
  if (at === '') return ''
  const { value } = now
  return sayShortDate(at.includes('T') ? dateIn(at, value.zone) : at, value)
}

function hrefOf({ page, id }: LeadsTo): string {
  switch (page) {
    case 'application':
      return `/applications/${id}`
    case 'letter':
      return `/letters/${id}`
    case 'after':
      return `/after/${id}`
    case 'people':
      return `/people/${id}`
    case 'group':
      return `/groups/${id}`
    case 'employer':
      return `/employers/${id}`
    case 'log':
      return `/work-log?line=${id}`
    case 'learn':
      return '/learn'
    case 'evidence':
      return '/evidence'
    case 'plan':
      return '/plan'
    case 'paths':
      return '/paths'
    case 'resume':
      return `/materials/resume/${id}`
    case 'portfolio':
      return '/materials/portfolio'
    case 'reviewers':
      return `/materials/reviewers?review=${id}`
    case 'card':
      return `/practice/cards/${id}`
    case 'story':
      return `/practice/stories/${id}`
    case 'mock':
      return `/practice/mock/${id}`
    case 'practice':
      return '/practice'
    case 'today':
      return '/'
  }
}
