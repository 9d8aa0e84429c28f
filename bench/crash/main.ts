import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { crashAgainAndAgain } from '../../src/server/crash-run.test-support.ts'
import { randomFrom } from '../random.ts'

/**
 * Kills the program with SIGKILL through many writes and says what was lost. `npm run bench:crash`,
 * with `-- --writes N --seed N` for others, `-- --write` to put the answer into docs/bench-crash.md.
 */
const { values } = parseArgs({
  options: {
    writes: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
})
const DOCUMENT = join(import.meta.dirname, '../../docs/bench-crash.md')

const data = mkdtempSync(join(tmpdir(), 'onward-bench-crash-'))
try {
  const seed = Number(values.seed)
  const { next } = randomFrom(seed)
  const report = await crashAgainAndAgain({ data, writes: Number(values.writes), chance: next })
  const count = (value: number) => value.toLocaleString('en-GB')
  const text = `# Killed while writing

\`npm run bench:crash -- --write\` kills the program with SIGKILL again and again while three writers
push sets of two records, then looks what is in the file. A kill asks nothing of the disk: what a power
cut does to it is up to the disk and to \`synchronous=FULL\`.

| of the last run, seed ${seed} |  |
| --- | --- |
| writes acknowledged | ${count(report.acknowledged)} |
| kills | ${count(report.kills)} |
| acknowledged records lost | ${report.lost} |
| sets kept by half or counted twice | ${report.halves + report.surplus} |
| integrity check | ${report.integrity.join(', ')} |
`
  console.log(text)
  if (values.write) writeFileSync(DOCUMENT, text)
  const whole = report.lost + report.halves + Math.abs(report.surplus) === 0
  if (!whole || report.integrity.join() !== 'ok') process.exitCode = 1
} finally {
  rmSync(data, { recursive: true, force: true })
}
