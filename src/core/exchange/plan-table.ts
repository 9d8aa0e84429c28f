import type { Context } from '../context.ts'
import type { Change } from '../vault/change.ts'
import type { Vault } from '../vault/vault.ts'
import type { TableChoices } from './choices.ts'
import type { TableRow } from './csv-reader.ts'
import { ApplicationPlanner } from './plan-applications.ts'
import { PeoplePlanner, type WhichPeople } from './plan-people.ts'
import type { Table } from './read-table.ts'
import { personOfRow } from './row-person.ts'
import type { LeftLine, PlannedRow, TablePlan } from './table-plan.ts'
import type { Cards } from './vcard.ts'

/**
 * Plans taking in a table, as many rows at a time as the caller has time for. The vault must stay as it
 * is meanwhile; what is planned is one change a record, on the versions that the vault shows.
 */
export class TablePlanner {
  readonly #table: Table
  readonly #plan: (row: TableRow) => PlannedRow | LeftLine
  readonly #changes: () => readonly Change[]
  readonly #rows: PlannedRow[] = []
  readonly #left: LeftLine[]
  #next = 0

  constructor(vault: Vault, table: Table, choices: TableChoices, context: Context) {
    this.#table = table
    this.#left = [...table.broken]
    const { head } = table
    if (choices.preset.subject === 'people') {
      const people = new PeoplePlanner(vault, choices)
      this.#plan = (row) => {
        const told = personOfRow(row, head, choices, context.now)
        return told
          ? people.person(row.line, told.person, told.doubts)
          : { line: row.line, code: 'no-name' }
      }
      this.#changes = () => people.changes
    } else {
      const applications = new ApplicationPlanner(vault, head, choices, context)
      this.#plan = (row) => applications.row(row)
      this.#changes = () => applications.changes
    }
  }

  /** Plans the next rows; true while there are more. */
  goOn(count: number): boolean {
    const { rows } = this.#table
    const end = Math.min(rows.length, this.#next + count)
    for (; this.#next < end; this.#next += 1) {
      const row = rows[this.#next]
      if (!row) break
      const planned = this.#plan(row)
      if ('code' in planned) this.#left.push(planned)
      else this.#rows.push(planned)
    }
    return this.#next < rows.length
  }

  plan(): TablePlan {
    const left = [...this.#left].sort((a, b) => a.line - b.line)
    return { rows: this.#rows, left, changes: this.#changes() }
  }
}

/** Plans taking in visiting cards, all at once. */
export function planCards(vault: Vault, { cards, broken }: Cards, which: WhichPeople): TablePlan {
  const people = new PeoplePlanner(vault, which)
  const rows: PlannedRow[] = []
  const left: LeftLine[] = [...broken]
  for (const { line, person } of cards) {
    const planned = people.person(line, person)
    if ('code' in planned) left.push(planned)
    else rows.push(planned)
  }
  return { rows, left: left.sort((a, b) => a.line - b.line), changes: people.changes }
}

/** The whole plan of a table at once. */
export function planTable(
  vault: Vault,
  table: Table,
  choices: TableChoices,
  context: Context,
): TablePlan {
  const planner = new TablePlanner(vault, table, choices, context)
  planner.goOn(table.rows.length)
  return planner.plan()
}
