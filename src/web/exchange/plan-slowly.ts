import type { Context } from '../../core/context.ts'
import type { TableChoices } from '../../core/exchange/choices.ts'
import { TablePlanner } from '../../core/exchange/plan-table.ts'
import type { Table } from '../../core/exchange/read-table.ts'
import type { TablePlan } from '../../core/exchange/table-plan.ts'
import type { Vault } from '../../core/vault/vault.ts'

/** Rows between two looks at the clock. */
const ROWS_AT_ONCE = 25
/** So long at a time: the page draws and answers in between. */
const SLICE_MS = 8

/** Plans taking in a table without keeping the page from drawing; null once `isOver` says so. */
export async function planSlowly(
  vault: Vault,
  table: Table,
  choices: TableChoices,
  context: Context,
  isOver: () => boolean,
): Promise<TablePlan | null> {
  const planner = new TablePlanner(vault, table, choices, context)
  for (;;) {
    const until = performance.now() + SLICE_MS
    do {
      if (!planner.goOn(ROWS_AT_ONCE)) return planner.plan()
    } while (performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve))
    if (isOver()) return null
  }
}
