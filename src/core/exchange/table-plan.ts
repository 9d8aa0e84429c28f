import type { Change } from '../vault/change.ts'
import type { Application } from '../vault/kinds/application.ts'
import type { Person } from '../vault/kinds/person.ts'
import type { BrokenLine } from './csv-reader.ts'
import type { CellDoubt } from './row-values.ts'

/**
 * What a row comes to. `adds` a record; `joins` one that is there with something new; `same`: all of it is
 * there; `deleted`: the person deleted it here, and it stays so; `closed`: it is there but sealed, or a
 * newer program wrote it, so it stays as it is; `elsewhere`: a person at none of the search's employers.
 */
export type RowOutcome = 'adds' | 'joins' | 'same' | 'deleted' | 'closed' | 'elsewhere'

/** A row that could be read. */
export interface PlannedRow {
  readonly line: number
  readonly outcome: RowOutcome
  /** The record as it will be. */
  readonly application?: Application
  readonly person?: Person
  readonly doubts: readonly CellDoubt[]
  readonly unknownStage: string | null
  readonly isUndated: boolean
  /** One that is there and looks alike, without being surely the same. */
  readonly like: string | null
}

/** A line that is left where it is, and why. */
export interface LeftLine {
  readonly line: number
  readonly code: BrokenLine['code'] | 'no-company' | 'no-name' | 'no-end' | 'does-not-fit'
}

/** What taking in a table does to the vault. Nothing is changed by it. */
export interface TablePlan {
  readonly rows: readonly PlannedRow[]
  /** In the order of the file. */
  readonly left: readonly LeftLine[]
  /** One change a record. */
  readonly changes: readonly Change[]
}

/** How many rows come to what. */
export function countOutcomes(plan: TablePlan): Readonly<Record<RowOutcome, number>> {
  const counts = { adds: 0, joins: 0, same: 0, deleted: 0, closed: 0, elsewhere: 0 }
  for (const { outcome } of plan.rows) counts[outcome] += 1
  return counts
}
