import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, matchesGlob, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  countsOf,
  type FileCounts,
  type FolderCounts,
  type Report,
  survivorsOf,
  triedOf,
} from './counts.ts'
import { documentOf } from './document.ts'

/**
 * Changes the program in thousands of small ways, one at a time, and counts the changes that a test
 * notices: `npm run bench:mutation`. With `-- next vault` it takes these folders of `src/core`, with
 * `--files 'merge*.ts'` these of their files, with `--rest` only what was never counted as it stands, so
 * that a run that was ended goes on, and with `--share 25` only so many of a hundred changes. What was counted is kept in `.build`, file by file; `--write` puts it
 * into docs/bench-mutation.md. `--survivors` prints the changes that nothing noticed.
 */
const FOLDERS = ['next', 'vault', 'feedback', 'insights', 'reading']
/** Tables of words, which labelled letters and points measure. */
const TABLES = ['src/core/reading/cues/**', 'src/core/feedback/cues.ts']
const NOT_CHANGED = ['**/*.test.ts', '**/*.test-support.ts', ...TABLES]
/** Seconds for each change, and it can only tell that something is wrong, never what. */
const SLOW_TESTS = ['**/any-vault.test.ts']
/** So many files are changed before what was counted is kept. */
const FILES_AT_ONCE = 4
/** Where fewer changes of a file than that were drawn, all of it is changed. */
const FEWEST_DRAWN = 5

const root = resolve(import.meta.dirname, '../..')
const work = join(root, '.build/mutation')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string', default: '**/*.ts' },
    rest: { type: 'boolean', default: false },
    share: { type: 'string', default: '100' },
    survivors: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

mkdirSync(work, { recursive: true })
installStryker()
for (const folder of positionals.length > 0 ? positionals : FOLDERS) count(folder)
const path = join(root, 'docs/bench-mutation.md')
const document = documentOf(
  FOLDERS.map((folder): FolderCounts => {
    return { folder, fileCount: filesOf(folder).length, counts: countedBefore(folder) }
  }),
  readFileSync(path, 'utf8'),
)
console.log(document)
if (values.write) writeFileSync(path, document)

/** Only who runs this gets Stryker: it brings 176 packages, and no check needs it. */
function installStryker(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules/@stryker-mutator/core'))) return
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], import.meta.dirname)
}

function filesOf(folder: string): readonly string[] {
  return globSync(`src/core/${folder}/**/*.ts`, { cwd: root }).filter(
    (file) => !NOT_CHANGED.some((glob) => matchesGlob(file, glob)),
  )
}

/** Counts the chosen files of one folder, some at a time. */
function count(folder: string): void {
  const counted = countedBefore(folder)
  const chosen = filesOf(folder).filter(
    (file) =>
      matchesGlob(file, `src/core/${folder}/${values.files}`) &&
      !(values.rest && counted[file]?.text === textOf(file)),
  )
  for (let at = 0; at < chosen.length; at += FILES_AT_ONCE) {
    countFiles(folder, chosen.slice(at, at + FILES_AT_ONCE), Number(values.share) / 100)
  }
  const few = filesOf(folder).filter((file) => {
    const counts = countedBefore(folder)[file]
    return counts && triedOf(counts) < Math.min(FEWEST_DRAWN, counts.all)
  })
  if (few.length > 0) countFiles(folder, few, 1)
}

/** Runs Stryker on a share, 0 to 1, of the changes to some files of one folder and keeps what it counted. */
function countFiles(folder: string, mutate: readonly string[], share: number): void {
  const report = join(work, `${folder}-report.json`)
  const options = join(work, `${folder}-options.json`)
  const stryker = {
    plugins: [join(import.meta.dirname, 'runner.ts')],
    testRunner: 'one-process',
    oneProcess: { folder: `src/core/${folder}`, without: SLOW_TESTS, share },
    mutate,
    mutator: { excludedMutations: ['StringLiteral'] },
    ignoreStatic: true,
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: 4_000,
    // TypeScript 7 has no interface by which Stryker could read its settings; the tests need none.
    ignorePatterns: ['.build', '.ci', 'dist', 'docs', 'scripts', 'tsconfig*.json', 'src/web'],
    tempDirName: `.build/mutation/${folder}`,
    reporters: ['progress-append-only', 'json'],
    warnings: { unknownOptions: false },
    jsonReporter: { fileName: report },
  }
  writeFileSync(options, JSON.stringify(stryker))
  const bin = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  run(process.execPath, [bin, 'run', options], root)
  const found: Report = JSON.parse(readFileSync(report, 'utf8'))
  if (values.survivors) for (const line of survivorsOf(found)) console.log(line)
  const commit = run('git', ['log', '-1', '--format=%h of %cs'], root)
  const counts: Record<string, FileCounts> = { ...countedBefore(folder) }
  for (const file of mutate)
    counts[file] = { ...countsOf(found, file, share), commit, text: textOf(file) }
  writeFileSync(join(work, `${folder}.json`), JSON.stringify(counts))
}

function textOf(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('base64url')
}

function countedBefore(folder: string): Readonly<Record<string, FileCounts>> {
  const path = join(work, `${folder}.json`)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

function run(program: string, args: readonly string[], cwd: string): string {
  const stdio = ['ignore', program === 'git' ? 'pipe' : 2, 2] as const
  const { status, stdout } = spawnSync(program, args, { cwd, stdio: [...stdio], encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}.`)
  return stdout?.trim() ?? ''
}
