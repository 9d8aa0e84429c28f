import type { Now } from '../context.ts'
import { dateOf } from '../time/calendar.ts'
import { sayDate, sayDayOfYear, sentenceCase } from '../time/say.ts'
import { gathered } from '../vault/gathered.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import { type Group, groupKind, groupTypes, personKind } from '../vault/kinds/person.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import type { Vault } from '../vault/vault.ts'
import type { NamedRecord } from './person-page.ts'

type GroupType = (typeof groupTypes)[number]

/** What kind of group it is, as a choice says it. */
export const groupTypeWords: Readonly<Record<GroupType, string>> = {
  group: 'Group',
  association: 'Association',
  event: 'Event',
  fair: 'Fair',
  course: 'Course',
}

export interface GroupRow {
  readonly id: string
  readonly name: string
  /** "Event, tomorrow"; "Fair, on 3 March, two people met". */
  readonly says: string
  readonly cameOfIt: string | null
  readonly ahead: boolean
}

export interface GroupsView {
  /** With a day to come, the next first. */
  readonly ahead: readonly GroupRow[]
  /** The others, the latest first. */
  readonly others: readonly GroupRow[]
}

/** All groups and events: what comes next, then the rest. */
export function groupsView(vault: Vault, now: Now): GroupsView {
  const today = dateOf(now)
  const isAhead = ({ body }: Readable<Group>) => body.on !== undefined && body.on >= today
  const groups = vault.all(groupKind)
  const ahead = groups
    .filter(isAhead)
    .sort((a, b) => ((a.body.on ?? '') < (b.body.on ?? '') ? -1 : 1))
  const others = groups
    .filter((group) => !isAhead(group))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))
  return {
    ahead: ahead.map((group) => rowOf(group, true, now)),
    others: others.map((group) => rowOf(group, false, now)),
  }
}

const dayOf = ({ body }: Readable<Group>) => body.on ?? body.addedAt.slice(0, 10)

function rowOf({ id, body }: Readable<Group>, ahead: boolean, now: Now): GroupRow {
  const met = body.personIds?.length ?? 0
  const people = met === 0 ? '' : met === 1 ? 'one person met' : `${met} people met`
  const says = [sayType(body.type), dayWords(body.on, now), people].filter(Boolean).join(', ')
  return { id, name: body.name, says, cameOfIt: body.cameOfIt ?? null, ahead }
}

/** The type in words; what this version does not know as it stands. */
function sayType(type: string): string {
  const known = knownIn(groupTypes, type)
  return known ? groupTypeWords[known] : type
}

function dayWords(on: string | undefined, now: Now): string {
  if (on === undefined) return ''
  return on >= dateOf(now) ? sayDate(on, now) : `on ${sayDayOfYear(on, now)}`
}

export interface GroupStep {
  readonly id: string
  readonly text: string
  /** "tomorrow"; "done". */
  readonly when: string
  readonly open: boolean
}

export interface GroupPage {
  readonly id: string
  readonly group: Group
  /** "Event, tomorrow." */
  readonly sentence: string
  readonly met: readonly NamedRecord[]
  /** What one planned to give there, the earliest first. */
  readonly steps: readonly GroupStep[]
  readonly readOnly: boolean
}

/** What is known about a group; undefined where there is none of that id. */
export function groupPage(vault: Vault, id: string, now: Now): GroupPage | undefined {
  const record = vault.get(groupKind, id)
  if (!record) return undefined
  const { body, readOnly } = record
  const met = (body.personIds ?? []).flatMap((personId) => {
    const person = vault.get(personKind, personId)
    return person ? [{ id: personId, name: person.body.name }] : []
  })
  const steps = (stepsByGroup(vault).get(id) ?? []).map(({ id, body }) => ({
    id,
    text: sentenceCase(body.thenStep),
    when: body.state === 'open' ? sayDate(body.on, now) : body.state,
    open: body.state === 'open',
  }))
  const words = [sayType(body.type), dayWords(body.on, now)].filter(Boolean).join(', ')
  return { id, group: body, sentence: `${words}.`, met, steps, readOnly }
}

const stepsByGroup = gathered(actionKind, (vault) => {
  const of = vault.all(actionKind).filter(({ body }) => body.groupId !== undefined)
  of.sort((a, b) => (a.body.on < b.body.on ? -1 : 1))
  const byGroup = new Map<string, (typeof of)[number][]>()
  for (const step of of) {
    const groupId = step.body.groupId ?? ''
    byGroup.set(groupId, [...(byGroup.get(groupId) ?? []), step])
  }
  return byGroup
})
