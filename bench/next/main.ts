import { today } from '../../src/core/next/next-step.ts'
import { actionKind } from '../../src/core/vault/kinds/plan.ts'
import { MemoryVault } from '../../src/core/vault/vault.ts'
import { type BenchRow, row } from '../bench-row.ts'
import { generateRecords } from '../generate-vault.ts'
import { processorTime } from '../letters/processor-time.ts'
import { median } from '../percentile.ts'

const ROUNDS = 60
const LIMIT_MS = 20
/** The morning after the last day of the generated search. */
const MORNING_MS = Date.parse('2026-03-03T09:30:00.000Z')

/** How long the one next step takes among 100,000 records: after a change, and as the minutes go by. */
export async function run(): Promise<BenchRow[]> {
  const vault = new MemoryVault(generateRecords())
  const at = (minute: number) => ({
    instant: new Date(MORNING_MS + minute * 60_000).toISOString(),
    zone: 'Europe/Dublin',
  })
  const [action] = vault.stored(actionKind.name)
  if (!action) throw new Error('no action was generated')
  let version = action.version
  const change = () => {
    version += 1
    vault.put({ ...action, version })
  }
  const first = timedMs(() => today(vault, at(0)))
  const now = at(1)
  today(vault, now)
  const rounds = Array.from({ length: ROUNDS }, (_, round) => round + 2)
  const changed = rounds.map(() => {
    change()
    return timedMs(() => today(vault, now))
  })
  const minutes = rounds.map((minute) => timedMs(() => today(vault, at(minute))))
  const note = `median of ${ROUNDS}, processor time`
  return [
    row('the next step among 100,000 records, at first', first, 'ms', null, 'processor time'),
    row('the next step after a step has changed', median(changed), 'ms', LIMIT_MS, note),
    row('the next step in a new minute', median(minutes), 'ms', LIMIT_MS, note),
  ]
}

function timedMs(act: () => unknown): number {
  const took = processorTime()
  act()
  return took()
}
