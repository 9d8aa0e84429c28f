// `npm test`: every check, on a fresh clone as well. Plain JavaScript, because it runs before
// anything is installed. The last line is always `N passed, N failed`.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root } from './install.mjs'

const STEP_LIMIT_MS = 12 * 60_000
const reports = join(root, '.build/test')

/**
 * A check passes or fails as a whole; a suite is counted test by test from Vitest's report. The steps of
 * one row run side by side, row after row.
 */
const rows = [
  [
    check('types of each room and of the tests', 'typescript/bin/tsc', ['-b', '--pretty', 'false']),
    check('format and lint', '@biomejs/biome/bin/biome', [
      'ci',
      '--colors=off',
      '--max-diagnostics=200',
      '--error-on-warnings',
      '.',
    ]),
    check('nothing unused', 'knip/bin/knip.js', ['--no-progress', '--no-config-hints']),
    check('the web app and the programs build', '../scripts/build-what-changed.mjs', [
      'web',
      'server',
      'cli',
    ]),
  ],
  [suite('unit and property tests', 'unit', 'America/St_Johns')],
  [suite('those of dates and times in another zone', 'unit', 'Pacific/Chatham', ofDatesAndTimes())],
  [suite('store, server and command line', 'machine', 'Europe/London')],
  [suite('arrows, documents and packaging', 'frame', 'Europe/London')],
  [suite('journeys in a browser', 'journeys', 'Europe/London')],
]

function check(name, file, args) {
  return { name, file, args, zone: undefined, report: undefined }
}

function suite(name, project, zone, files = []) {
  const report = join(reports, `${project}-${zone.replace('/', '-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  // They mostly wait for disks, processes and pages of their own.
  const args = ['run', `--project=${project}`, '--maxWorkers=2', ...reporters, ...files]
  return { name, file: 'vitest/vitest.mjs', args, zone, report }
}

/**
 * The test files that themselves, or whose source beside them, name what reads the zone of the machine,
 * a zone or the folder `time`. What names none of these gives the same in every zone.
 */
function ofDatesAndTimes() {
  const named = /\b(Date|Intl|Temporal)\b|toLocale|[zZ]one\b|\/time\//
  const isNamedIn = (file) => existsSync(file) && named.test(readFileSync(file, 'utf8'))
  return readdirSync(join(root, 'src'), { recursive: true })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(root, 'src', file))
    .filter((file) => isNamedIn(file) || isNamedIn(file.replace('.test.', '.')))
}

/** Runs one step to its end, or to the limit, and keeps what it printed. */
function run(node, step) {
  return new Promise((resolve) => {
    const child = spawn(node, [join(root, 'node_modules', step.file), ...step.args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, TZ: step.zone ?? 'UTC' },
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    const limit = setTimeout(() => {
      output += `\nStopped after ${STEP_LIMIT_MS / 60_000} minutes.\n`
      child.kill('SIGKILL')
    }, STEP_LIMIT_MS)
    const stop = () => child.kill('SIGTERM')
    process.once('SIGINT', stop).once('SIGTERM', stop)
    child.on('error', (error) => (output += error.message))
    child.on('close', (code) => {
      clearTimeout(limit)
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve({ code, output })
    })
  })
}

/** What Vitest reported: tests, and files that failed before a test of theirs could run. */
function count(step, code) {
  if (!step.report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] }
  let report
  try {
    report = JSON.parse(readFileSync(step.report, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: [] }
  }
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const passed = tests.filter((test) => test.status === 'passed').length
  const failedTests = tests.filter((test) => test.status === 'failed').length
  const failedFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  ).length
  const skipped = tests
    .filter((test) => test.status !== 'passed' && test.status !== 'failed')
    .map((test) => test.fullName)
  // Vitest can also fail as a whole, for example on an error between tests, or on no test at all.
  const failed = failedTests + failedFiles || (code === 0 ? 0 : 1)
  return { passed, failed, skipped }
}

/** What passed only when it was tried again, as Vitest's report of the run tells it. */
function secondTries(output) {
  return output.split('\n').filter((text) => /\(retry x\d+\)/.test(text))
}

function line(step, seconds, result, skipped) {
  const state = result.failed === 0 ? 'ok' : 'FAILED'
  const counts = step.report ? `${result.passed} passed, ${result.failed} failed` : ''
  const aside = skipped.length > 0 ? `${counts}, ${skipped.length} skipped` : counts
  const time = `${seconds.toFixed(1)} s`.padStart(8)
  console.log(`${state.padEnd(7)}${step.name.padEnd(42)}${time}   ${aside}`.trimEnd())
  for (const name of skipped) console.log(`         skipped: ${name}`)
}

async function main() {
  const started = Date.now()
  const node = ensureInstalled('everything', (text) => console.log(text))
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const total = { passed: 0, failed: 0 }
  for (const row of rows) {
    const runs = row.map(async (step) => {
      const from = Date.now()
      return { step, ...(await run(node, step)), seconds: (Date.now() - from) / 1000 }
    })
    for (const { step, code, output, seconds } of await Promise.all(runs)) {
      const result = count(step, code)
      line(step, seconds, result, result.skipped)
      for (const text of secondTries(output))
        console.log(`         on a second try: ${text.trim()}`)
      if (result.failed > 0) console.log(`\n${output.trim()}\n`)
      total.passed += result.passed
      total.failed += result.failed
    }
  }
  console.log(`\nAll checks took ${Math.round((Date.now() - started) / 1000)} s.`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
