import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { runSchedule } from '../../test/simulation/schedule.ts'

/*
 * `npm run bench:sync` runs seeded schedules of replicas, server and command line on a virtual clock
 * (test/simulation/). `--seed N --trace` replays one and shows what happened.
 */

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: String(Math.max(1, availableParallelism())) },
    trace: { type: 'boolean', default: false },
    worker: { type: 'boolean', default: false },
  },
})

/** Schedules that one process takes at a time. */
const PART = 200
/** Failing seeds after which no more are looked for. */
const MOST_FAILURES = 20

interface Report {
  readonly ran: number
  readonly failures: readonly { readonly seed: number; readonly problem: string }[]
}

const firstSeed = Number(values.seed)
if (values.worker) process.on('message', (seed: number) => void work(seed))
else if (values.trace) await replay(firstSeed)
else await runAll(firstSeed, Number(values.schedules), Number(values.processes))

async function work(from: number): Promise<void> {
  const failures: { seed: number; problem: string }[] = []
  for (let seed = from; seed < from + PART; seed += 1) {
    const { problems } = await runSchedule(seed)
    if (problems[0] !== undefined) failures.push({ seed, problem: problems[0] })
  }
  process.send?.({ ran: PART, failures } satisfies Report)
}

async function replay(seed: number): Promise<void> {
  const { problems, trace } = await runSchedule(seed)
  console.log(trace.join('\n'))
  console.log(problems.length === 0 ? 'All is well.' : problems.join('\n'))
  process.exitCode = problems.length === 0 ? 0 : 1
}

async function runAll(from: number, count: number, processes: number): Promise<void> {
  const begunAt = performance.now()
  let next = from
  let ran = 0
  let toldAt = begunAt
  const failures: Report['failures'][number][] = []
  const drive = () =>
    new Promise<void>((resolve, reject) => {
      const worker = fork(import.meta.filename, ['--worker'])
      const goOn = () => {
        if (next >= from + count || failures.length >= MOST_FAILURES) return worker.disconnect()
        worker.send(next)
        next += PART
      }
      worker.on('message', (report: Report) => {
        ran += report.ran
        for (const failure of report.failures) tell(failure)
        failures.push(...report.failures)
        if (performance.now() - toldAt > 30_000) {
          toldAt = performance.now()
          console.error(`${ran} schedules so far, ${failures.length} failed`)
        }
        goOn()
      })
      worker.on('error', reject)
      worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))))
      goOn()
    })
  await Promise.all(Array.from({ length: processes }, drive))
  const minutes = (performance.now() - begunAt) / 60_000
  console.log(
    `${ran} schedules in ${minutes.toFixed(1)} min, ${Math.round(ran / minutes)} a minute; ${failures.length} failed.`,
  )
  process.exitCode = failures.length === 0 ? 0 : 1
}

function tell({ seed, problem }: Report['failures'][number]): void {
  console.log(`Seed ${seed}: ${problem.slice(0, 300)}`)
  console.log(`  npm run bench:sync -- --seed ${seed} --trace`)
}
