import { choicesOf, understand } from '../../src/core/exchange/choices.ts'
import { tableLimits } from '../../src/core/exchange/limits.ts'
import { planTable } from '../../src/core/exchange/plan-table.ts'
import { readExchangeFile } from '../../src/core/exchange/read-exchange-file.ts'
import { MemoryVault } from '../../src/core/vault/vault.ts'
import { type BenchRow, row } from '../bench-row.ts'
import { processorTime } from '../letters/processor-time.ts'

const FILE_BYTES = 50_000_000
const PIECE_BYTES = 65_536
const now = { instant: '2026-03-10T10:00:00.000Z', zone: 'Europe/London' }

/** A list of 50 MB from another tracker: read, and planned before anything is kept. */
export async function run(): Promise<BenchRow[]> {
  const bytes = new TextEncoder().encode(listOf(FILE_BYTES))
  const reading = processorTime()
  const read = await readExchangeFile({
    async *bytes() {
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
        yield bytes.subarray(at, at + PIECE_BYTES)
      }
    },
    newDecoder: (encoding, options) => new TextDecoder(encoding, options),
  })
  if (!read.ok || read.value.sort !== 'table') throw new Error('The list was not read.')
  const readMs = reading()
  const { table } = read.value
  const planning = processorTime()
  const choices = choicesOf(understand(table))
  let made = 0
  const context = { now, newId: () => `id-${made++}` }
  const plan = planTable(new MemoryVault(), table, choices, context)
  const planMs = planning()
  return [
    row(
      'a list of 50 MB read',
      readMs / 1000,
      's',
      null,
      `processor time, ${table.rows.length} rows`,
    ),
    row(
      'the same list planned',
      planMs / 1000,
      's',
      null,
      `processor time, ${plan.changes.length} changes; rows after ${tableLimits.rows} are told and left`,
    ),
  ]
}

/** Rows of a tracker with long notes, some of them over more than one line. */
function listOf(sizeBytes: number): string {
  const note =
    'Asked for a plan of the winter timetable, ""in two pages"".\nSent it, heard nothing. '
  const lines = ['Company,Job title,Status,Date applied,Notes\n']
  let length = 0
  for (let count = 0; length < sizeBytes; count += 1) {
    const day = String((count % 28) + 1).padStart(2, '0')
    const line = `Employer ${count},Planner,Applied,2026-01-${day},"${note.repeat(11)}"\n`
    lines.push(line)
    length += line.length
  }
  return lines.join('')
}
