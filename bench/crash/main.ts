import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { crashAgainAndAgain } from '../../src/server/crash-run.test-support.ts'
import { killAgainAndAgain } from '../../test/attack/kill-browser.ts'
import { build } from '../../test/journeys/harness/build-app.ts'
import { randomFrom } from '../random.ts'

/**
 * Kills the program with SIGKILL through many writes and says what was lost. `npm run bench:crash`,
 * with `-- --writes N --seed N` for others, `-- --browser --kills N --minutes N` to kill the browser
 * instead, and `--write` to put the answer into docs/bench-crash.md.
 */
const { values } = parseArgs({
  options: {
    writes: { type: 'string', default: '10000' },
    browser: { type: 'boolean', default: false },
    kills: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
})
const DOCUMENT = join(import.meta.dirname, '../../docs/bench-crash.md')
const BROWSER = '## The browser'

const seed = Number(values.seed)
const { next: chance } = randomFrom(seed)
const count = (value: number) => value.toLocaleString('en-GB')
const { text, isWhole } = values.browser ? await killTheBrowser() : await killTheProgram()
console.log(text)
if (values.write) {
  const [program = '', browser = ''] = readFileSync(DOCUMENT, 'utf8').split(`\n${BROWSER}\n`)
  const parts = values.browser ? [program, text] : [text, `${BROWSER}\n${browser}`]
  writeFileSync(DOCUMENT, parts.join('\n'))
}
if (!isWhole) process.exitCode = 1

async function killTheProgram() {
  build('server')
  const data = mkdtempSync(join(tmpdir(), 'onward-bench-crash-'))
  try {
    const report = await crashAgainAndAgain({ data, writes: Number(values.writes), chance })
    const odd = report.halves + Math.abs(report.surplus)
    const integrity = report.integrity.join(', ')
    const text = `# Killed while writing

\`npm run bench:crash -- --write\` kills the program with SIGKILL again and again while three writers
push sets of two records, then looks what is in the file. A kill asks nothing of the disk: what a power
cut does to it is up to the disk and to \`synchronous=FULL\`.

| of the last run, seed ${seed} |  |
| --- | --- |
| writes acknowledged | ${count(report.acknowledged)} |
| kills | ${count(report.kills)} |
| acknowledged records lost | ${report.lost} |
| sets kept by half or counted twice | ${odd} |
| integrity check | ${integrity} |
`
    return { text, isWhole: report.lost + odd === 0 && integrity === 'ok' }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

async function killTheBrowser() {
  const report = await killAgainAndAgain({
    kills: Number(values.kills),
    longestMs: Number(values.minutes) * 60_000,
    emptyEach: 10,
    chance,
  })
  const day = new Date().toISOString().slice(0, 10)
  const text = `${BROWSER}

\`npm run bench:crash -- --browser --write\` kills all processes of a real Chromium with SIGKILL while a
page writes one record after another through the replica, and starts it anew on the same profile. In
half of the rounds nothing can be sent; in the others the server takes what comes. After the last kill
everything that waits is sent, and compared with what the pages had said was kept. Now and then Chromium
begins with an empty database after such a kill; why was not established. So that this is tried often
enough, the folder of the database is also taken away before every tenth start. What waited is kept a
second time in a log of its own (\`src/web/replica/tab-log.ts\`), and comes back from there.

| of the last run, ${day}, seed ${seed}, ${cpus().length} cores |  |
| --- | --- |
| kills | ${count(report.kills)} |
| writes that a page said were kept | ${count(report.kept)} |
| of these not sent yet when their browser was killed | ${count(report.waiting)} |
| databases that the browser threw away at a start | ${report.thrownAway} |
| databases that were taken away before a start | ${report.takenAway} |
| starts at which the page said that the browser keeps nothing | ${report.keptNothing} |
| kept writes that waited in one of those databases | ${count(report.waitedThere)} |
| kept writes lost | ${report.lost.length} |
| writes that arrived twice | ${report.doubled.length} |
`
  return { text, isWhole: report.lost.length + report.doubled.length === 0 }
}
