import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './repository.ts'

/**
 * What the compiler must refuse, room by room: each line goes into a file of its own in a copy of
 * the source. `present.ts` is put into every room of the copy, so that only the arrow is wrong.
 */
const forbidden: readonly [room: string, line: string][] = [
  ['core', "import 'node:fs'"],
  ['core', "import '../store/present.ts'"],
  ['core', "import '../seal/present.ts'"],
  ['core', "import '../mail/parse/present.ts'"],
  ['core', "import '../server/present.ts'"],
  ['core', "import '../web/present.ts'"],
  ['core', 'document.title'],
  ['core', "fetch('/')"],
  ['core', 'process.env'],
  ['core', "import '../documents/present.ts'"],
  ['documents', "import 'node:fs'"],
  ['documents', "import '../store/present.ts'"],
  ['documents', "import '../web/present.ts'"],
  ['seal', "import 'node:fs'"],
  ['seal', "import '../store/present.ts'"],
  ['seal', "import '../web/present.ts'"],
  ['mail/parse', "import 'node:fs'"],
  ['mail/parse', "import '../../store/present.ts'"],
  ['mail/parse', "import '../../web/present.ts'"],
  ['mail/parse', "import '../../documents/present.ts'"],
  ['mail/parse', "import '../imap/present.ts'"],
  ['mail/imap', "import '../../store/present.ts'"],
  ['mail/imap', "import '../../server/present.ts'"],
  ['mail/imap', "import '../smtp/present.ts'"],
  ['mail/smtp', "import '../../store/present.ts'"],
  ['mail/smtp', "import '../../server/present.ts'"],
  ['store', "import '../server/present.ts'"],
  ['store', "import '../web/present.ts'"],
  ['store', "import '../cli/present.ts'"],
  ['server', "import '../web/present.ts'"],
  ['server', "import '../cli/present.ts'"],
  ['cli', "import '../web/present.ts'"],
  ['web', "import 'node:fs'"],
  ['web', "import '../store/present.ts'"],
  ['web', "import '../mail/imap/present.ts'"],
  ['web', "import '../mail/smtp/present.ts'"],
  ['web', "import '../server/present.ts'"],
  ['web', "import '../cli/present.ts'"],
]

const allowed: readonly [room: string, line: string][] = [
  ['documents', "import '../core/present.ts'"],
  ['documents', "import '../mail/parse/present.ts'"],
  ['seal', "import '../core/present.ts'"],
  ['mail/parse', "import '../../core/present.ts'"],
  ['store', "import '../core/present.ts'"],
  ['mail/imap', "import '../parse/present.ts'"],
  ['server', "import '../store/present.ts'"],
  ['mail/smtp', "import '../imap/present.ts'"],
  ['server', "import '../mail/imap/present.ts'"],
  ['server', "import '../mail/smtp/present.ts'"],
  ['cli', "import '../store/present.ts'"],
  ['web', "import '../core/present.ts'"],
  ['web', "import '../documents/present.ts'"],
  ['web', "import '../seal/present.ts'"],
  ['web', "import '../mail/parse/present.ts'"],
]

/** What Biome must refuse in core, beside what the compiler does. */
const impure: readonly [rule: string, line: string][] = [
  ['plugin', 'export const at = Date.now()'],
  ['plugin', 'export const at = new Date()'],
  ['plugin', 'export const chance = Math.random()'],
  ['plugin', "import { Temporal } from 'temporal-polyfill'\n\nexport const at = Temporal.Now"],
  ['noRestrictedImports', "import { Hono } from 'hono'\n\nexport const app = Hono"],
  ['noRestrictedImports', "import { casual } from 'chrono-node'\n\nexport const reader = casual"],
  ['noExplicitAny', 'export const anything = (value: any) => value'],
  ['noNonNullAssertion', 'export const sure = (value?: string) => value!'],
  ['noBarrelFile', "export { ok } from '../result.ts'"],
  ['noDefaultExport', 'export default 1'],
  ['noConsole', "export const say = () => console.log('x')"],
]

let copy: string
const rooms = [...new Set([...forbidden, ...allowed].map(([room]) => room))]
const fileOf = (list: string, index: number) => `${list}-${index}.ts`

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'onward-arrows-'))
  for (const path of ['src', 'scripts/lint', 'biome.json', 'tsconfig.base.json', 'package.json']) {
    cpSync(join(root, path), join(copy, path), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const write = (path: string, text: string) => writeFileSync(join(copy, 'src', path), `${text}\n`)
  for (const room of rooms) write(`${room}/present.ts`, 'export const present = true')
  for (const [list, cases] of Object.entries({ forbidden, allowed })) {
    cases.forEach(([room, line], index) => {
      write(`${room}/${fileOf(list, index)}`, `${line}\nexport const used = true`)
    })
  }
  mkdirSync(join(copy, 'src/core/impure'))
  impure.forEach(([, line], index) => {
    write(`core/impure/${fileOf('impure', index)}`, line)
  })
  write(
    'core/impure/here.ts',
    "import { there } from './there.ts'\n\nexport const here = () => there",
  )
  write(
    'core/impure/there.ts',
    "import { here } from './here.ts'\n\nexport const there = () => here",
  )
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

function run(tool: string, args: readonly string[]): string {
  const done = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: copy,
    encoding: 'utf8',
    timeout: 50_000,
  })
  expect(done.status, done.stdout).not.toBe(0)
  return done.stdout + done.stderr
}

test('the compiler refuses every import that a room may not make, and only those', () => {
  const told = run('typescript/bin/tsc', [
    '-b',
    '--pretty',
    'false',
    ...rooms.map((room) => `src/${room}`),
  ])
  const refused = (room: string, file: string) => told.includes(`src/${room}/${file}(`)
  const missed = forbidden.filter(([room], index) => !refused(room, fileOf('forbidden', index)))
  const wrongly = allowed.filter(([room], index) => refused(room, fileOf('allowed', index)))
  expect({ missed, wrongly }).toEqual({ missed: [], wrongly: [] })
})

test('the linter keeps clock, chance, packages and loose types out of core', () => {
  const told = run('@biomejs/biome/bin/biome', [
    'lint',
    '--vcs-enabled=false',
    '--max-diagnostics=none',
    '--reporter=github',
    'src/core/impure',
  ])
  const refused = (file: string, rule: string) =>
    told.split('\n').some((line) => line.includes(`impure/${file},`) && line.includes(rule))
  const missed = impure.filter(([rule], index) => !refused(fileOf('impure', index), rule))
  expect(missed, told).toEqual([])
  expect(refused('here.ts', 'noImportCycles')).toBe(true)
})
