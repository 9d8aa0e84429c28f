import { companyWords, plainWords } from '../applications/company-name.ts'
import { findApplications, theOne } from '../applications/find-application.ts'
import type { Context } from '../context.ts'
import { daysBetween } from '../time/calendar.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'
import type { TableChoices } from './choices.ts'
import type { TableRow } from './csv-reader.ts'
import { joinedApplication, keptEvent } from './join-application.ts'
import { Pending } from './pending.ts'
import { applicationOfRow, type RowApplication } from './row-application.ts'
import { stableId } from './stable-id.ts'
import type { LeftLine, PlannedRow } from './table-plan.ts'

/** An application to the same job begun so many days apart is another one. */
const ANOTHER_AFTER_DAYS = 60

/** Plans rows of a table of applications, one after another. */
export class ApplicationPlanner {
  readonly #vault: Vault
  readonly #head: readonly string[]
  readonly #choices: TableChoices
  readonly #context: Context
  readonly #pending: Pending<Application>
  /** Ids by employer and role. */
  readonly #byJob = new Map<string, string[]>()
  readonly #added = new Set<string>()

  constructor(vault: Vault, head: readonly string[], choices: TableChoices, context: Context) {
    this.#vault = vault
    this.#head = head
    this.#choices = choices
    this.#context = context
    this.#pending = new Pending(vault, applicationKind, choices.bringsBack)
    for (const { id, body } of vault.all(applicationKind)) this.#index(id, body)
  }

  get changes() {
    return this.#pending.changes()
  }

  row(row: TableRow): PlannedRow | LeftLine {
    const told = applicationOfRow(row, this.#head, this.#choices, this.#context.now)
    if (!told) return { line: row.line, code: 'no-company' }
    const { doubts, unknownStage, isUndated } = told
    const head = { line: row.line, doubts, unknownStage, isUndated, like: null }
    const id = idOf(told, this.#choices)
    const present = this.#pending.stands(id)
    if (present === 'deleted' || present === 'closed') return { ...head, outcome: present }
    const known = present === 'here' ? id : this.#sameJob(told)
    const before = known === undefined ? undefined : this.#pending.body(known)
    if (known !== undefined && before) {
      const after = joinedApplication(before, known, told, this.#context.now)
      if (after === before) return { ...head, outcome: 'same', application: before }
      return this.#keep(known, after, { ...head, outcome: 'joins' })
    }
    const events = told.events.map((event) => keptEvent(id, event, this.#context.now))
    const unique = [...new Map(events.map((event) => [event.id, event])).values()]
    const like = this.#alike(told)
    return this.#keep(id, { ...told.fields, events: unique }, { ...head, outcome: 'adds', like })
  }

  #keep(id: string, body: Application, planned: PlannedRow): PlannedRow | LeftLine {
    if (!this.#pending.put(id, body)) return { line: planned.line, code: 'does-not-fit' }
    if (planned.outcome === 'adds') {
      this.#index(id, body)
      this.#added.add(id)
    }
    return { ...planned, application: body }
  }

  #index(id: string, { company, role }: Application): void {
    const key = jobKey(company, role)
    const ids = this.#byJob.get(key)
    if (ids) ids.push(id)
    else this.#byJob.set(key, [id])
  }

  /** The application to the same job at the same employer, unless it was surely another time. */
  #sameJob(row: RowApplication): string | undefined {
    const { company, role, link, requisition } = row.fields
    const ids = this.#byJob.get(jobKey(company, role)) ?? []
    const fitting = ids.filter((id) => {
      // Two rows of Onward's own are two applications, whatever they say.
      if (this.#choices.preset.id === 'onward' && this.#added.has(id)) return false
      const body = this.#pending.body(id)
      if (!body || this.#pending.isReadOnly(id)) return false
      if (requisition && body.requisition && requisition !== body.requisition) return false
      if (link && link === body.link) return true
      return !isAnotherTime(body, row)
    })
    return fitting.find((id) => link && this.#pending.body(id)?.link === link) ?? fitting[0]
  }

  #alike({ fields }: RowApplication): string | null {
    const one = theOne(
      findApplications(this.#vault, { company: fields.company, role: fields.role ?? null }),
    )
    return one ? [one.company, one.role].filter((part) => part !== null).join(', ') : null
  }
}

function jobKey(company: string, role: string | undefined): string {
  return `${companyWords(company).join('')} ${plainWords(role ?? '').join('')}`
}

function isAnotherTime(body: Application, row: RowApplication): boolean {
  const first = (days: readonly string[]) => [...days].sort()[0]
  const there = first(body.events.filter(({ type }) => type === 'applied').map(({ on }) => on))
  const here = first(row.events.filter(({ type }) => type === 'applied').map(({ on }) => on))
  if (row.isUndated || there === undefined || here === undefined) return false
  return Math.abs(daysBetween(there, here)) > ANOTHER_AFTER_DAYS
}

const recordId = /^[A-Za-z0-9._-]{1,128}$/

/** Made of what tells the job apart, so that the same row in the next export has the same id. */
function idOf({ ownId, fields, events, isUndated }: RowApplication, { preset }: TableChoices) {
  if (ownId && preset.id === 'onward' && recordId.test(ownId)) return ownId
  if (ownId) return stableId('x', [preset.id, ownId])
  const { company, role = '', requisition, link } = fields
  const began = isUndated ? '' : (events[0]?.on ?? '')
  return stableId('x', [jobKey(company, role), requisition ?? link ?? began])
}
