import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  choicesOf,
  type TableChoices,
  type Understood,
  understand,
} from '../../src/core/exchange/choices.ts'
import { planTable } from '../../src/core/exchange/plan-table.ts'
import { type ExchangeFile, readExchangeFile } from '../../src/core/exchange/read-exchange-file.ts'
import type { Table } from '../../src/core/exchange/read-table.ts'
import type { TablePlan } from '../../src/core/exchange/table-plan.ts'
import { nextRecord } from '../../src/core/vault/change.ts'
import { MemoryVault } from '../../src/core/vault/vault.ts'

export const samples = join(import.meta.dirname, 'samples')
export const now = { instant: '2026-03-10T10:00:00.000Z', zone: 'Europe/London' }
export const context = { now, newId: () => crypto.randomUUID() }

/** Reads bytes as a file would be read, in pieces of `pieceBytes`. */
export async function fileOf(bytes: Uint8Array, pieceBytes = 65_536): Promise<ExchangeFile> {
  const read = await readExchangeFile({
    async *bytes() {
      for (let at = 0; at < bytes.length; at += pieceBytes)
        yield bytes.subarray(at, at + pieceBytes)
    },
    newDecoder: (encoding, options) => new TextDecoder(encoding, options),
  })
  if (!read.ok) throw new Error(read.problem.message)
  return read.value
}

export async function tableOf(content: string | Uint8Array, pieceBytes?: number): Promise<Table> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const file = await fileOf(bytes, pieceBytes)
  if (file.sort !== 'table') throw new Error('cards')
  return file.table
}

export async function sample(name: string): Promise<Table> {
  return tableOf(await readFile(join(samples, name)))
}

/** A table taken in as Onward would by itself, with what the person puts right. */
export function takeIn(
  table: Table,
  vault = new MemoryVault(),
  right: Partial<TableChoices> = {},
): { readonly found: Understood; readonly plan: TablePlan; readonly vault: MemoryVault } {
  const found = understand(table)
  const plan = planTable(vault, table, { ...choicesOf(found), ...right }, context)
  for (const change of plan.changes) vault.put(nextRecord(change, now.instant))
  return { found, plan, vault }
}
