import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { BenchRow } from './bench-row.ts'

/** Every bench by the name of its folder. `bench/reading` judges quality and is a command of its own. */
const benches: Readonly<Record<string, () => Promise<{ run(): Promise<BenchRow[]> }>>> = {
  letters: () => import('./letters/main.ts'),
  store: () => import('./store/main.ts'),
  web: () => import('./web/main.ts'),
  search: () => import('./search/main.ts'),
  care: () => import('./care/main.ts'),
  next: () => import('./next/main.ts'),
  practice: () => import('./practice/main.ts'),
  exchange: () => import('./exchange/main.ts'),
  trackers: () => import('./trackers/main.ts'),
}
const DOCUMENT = join(import.meta.dirname, '../docs/bench.md')
/** The measured part of the document stands between these two lines. */
const BEGIN = '<!-- measured -->'
const END = '<!-- /measured -->'

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !benches[name])
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`,
  )
  process.exitCode = 2
} else {
  await main(positionals.length > 0 ? positionals : Object.keys(benches))
}

async function main(names: readonly string[]): Promise<void> {
  const rows: BenchRow[] = []
  for (const name of names) {
    console.error(`Measuring ${name}.`)
    const bench = await benches[name]?.()
    rows.push(...((await bench?.run()) ?? []))
  }
  const report = [machine(), '', ...table(rows), '', verdict(rows)].join('\n')
  console.log(report)
  if (!values.write) return
  if (positionals.length > 0) {
    console.error('Not written: docs/bench.md takes only a run of every bench.')
    return
  }
  const before = readFileSync(DOCUMENT, 'utf8')
  const [head] = before.split(BEGIN)
  const [, tail] = before.split(END)
  writeFileSync(DOCUMENT, `${head}${BEGIN}\n\n${report}\n\n${END}${tail}`)
}

/** The machine in words that name nobody. */
function machine(): string {
  const cores = cpus()
  const memoryGb = Math.round(totalmem() / 2 ** 30)
  const { platform, arch, versions } = process
  return `${cores[0]?.model.trim() ?? 'Unknown processor'}, ${cores.length} cores, ${memoryGb} GB memory, ${platform} ${arch}, Node ${versions.node}.`
}

function table(rows: readonly BenchRow[]): string[] {
  const cells = rows.map(({ name, value, unit, limit, note }) => [
    name,
    `${figure(value)} ${unit}`,
    limit === null ? '' : `${figure(limit)} ${unit}`,
    limit === null ? '' : `${Math.round((value / limit) * 100)} %`,
    note ?? '',
  ])
  const heads = ['measured', 'value', 'limit', 'of the limit', 'depends on']
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((line) => line[column]?.length ?? 0)),
  )
  const line = (line: readonly string[]) =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = widths.map((width) => '-'.repeat(width))
  return [line(heads), line(rule), ...cells.map(line)]
}

/** Three digits that matter, with commas between thousands. */
function figure(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits })
}

function verdict(rows: readonly BenchRow[]): string {
  const limited = rows.filter((row) => row.limit !== null)
  const over = limited.filter(({ value, limit }) => limit !== null && value > limit)
  const within = `${limited.length - over.length} of ${limited.length} are within their limit.`
  return over.length === 0 ? within : `${within} Over: ${over.map(({ name }) => name).join('; ')}.`
}
