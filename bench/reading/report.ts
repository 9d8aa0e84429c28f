import { letterKinds } from '../../src/core/vault/kinds/reading.ts'
import { errorByChance } from './chance.ts'
import {
  calibrationError,
  calibrationOf,
  countOf,
  macroF1,
  type Outcome,
  scoresOf,
} from './metrics.ts'

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3))
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const rule = (count: number): string => `|${' --- |'.repeat(count)}`

export function confusionTable(outcomes: readonly Outcome[]): string[] {
  return [
    row(['is ↓ read as →', ...letterKinds]),
    rule(letterKinds.length + 1),
    ...letterKinds.map((truth) =>
      row([truth, ...letterKinds.map((read) => countOf(outcomes, truth, read) || '·')]),
    ),
  ]
}

export function scoreTable(outcomes: readonly Outcome[]): string[] {
  return [
    row(['kind', 'letters', 'precision', 'recall']),
    rule(4),
    ...scoresOf(outcomes).map(({ kind, count, precision, recall }) =>
      row([kind, count, figure(precision), figure(recall)]),
    ),
    '',
    `Macro-F1 ${macroF1(outcomes).toFixed(3)} over ${outcomes.length} letters.`,
  ]
}

/** One line of what matters most. */
export function headline(name: string, outcomes: readonly Outcome[]): string {
  const rejection = scoresOf(outcomes).find(({ kind }) => kind === 'rejection')
  const good = countOf(outcomes, 'interview', 'rejection') + countOf(outcomes, 'offer', 'rejection')
  return row([
    name,
    outcomes.length,
    figure(rejection?.precision ?? null),
    figure(rejection?.recall ?? null),
    countOf(outcomes, 'confirmation', 'rejection'),
    good,
    macroF1(outcomes).toFixed(3),
    calibrationError(outcomes).toFixed(3),
  ])
}

export const headlineHead: readonly string[] = [
  row([
    'reader',
    'letters',
    'rejection precision',
    'rejection recall',
    'confirmations read as rejections',
    'interviews or offers read as rejections',
    'macro-F1',
    'calibration error',
  ]),
  rule(8),
]

export function calibrationTable(outcomes: readonly Outcome[]): string[] {
  return [
    row(['confidence from', 'letters', 'mean confidence', 'share right']),
    rule(4),
    ...calibrationOf(outcomes).map((bin) =>
      row([bin.from.toFixed(1), bin.count, bin.confidence.toFixed(3), bin.right.toFixed(3)]),
    ),
  ]
}

/** How far chance alone explains a calibration error, a line for each group of letters. */
export function chanceTable(
  groups: readonly (readonly [name: string, outcomes: readonly Outcome[]])[],
): string[] {
  const head = ['reader', 'letters', 'calibration error', '95 % range']
  return [
    row([...head, 'usual if perfect', '97.5 % if perfect']),
    rule(6),
    ...groups.map(([name, outcomes]) => {
      const { error, range, perfect } = errorByChance(outcomes)
      const between = range.map(figure).join(' to ')
      const chance = [perfect.usual, perfect.most].map(figure)
      return row([name, outcomes.length, figure(error), between, ...chance])
    }),
  ]
}

/** Misses by id only, grouped by what they are and what they were read as. */
export function missLines(outcomes: readonly Outcome[]): string[] {
  const groups = new Map<string, string[]>()
  for (const { id, truth, read } of outcomes) {
    if (truth === read) continue
    const name = `${truth} read as ${read}`
    groups.set(name, [...(groups.get(name) ?? []), id])
  }
  return [...groups.entries()].sort().map(([name, ids]) => `- ${name}: ${ids.join(', ')}`)
}

export function perSource(
  outcomes: readonly Outcome[],
  sourceOf: (id: string) => string,
): string[] {
  const sources = [...new Set(outcomes.map(({ id }) => sourceOf(id)))].sort()
  const lines = [row(['source', 'kind', 'letters', 'precision', 'recall']), rule(5)]
  for (const source of sources) {
    const inside = outcomes.filter(({ id }) => sourceOf(id) === source)
    for (const { kind, count, precision, recall } of scoresOf(inside)) {
      if (count > 0) lines.push(row([source, kind, count, figure(precision), figure(recall)]))
    }
  }
  return lines
}

/** How often Onward is sure, and how often it is right then. */
export function sureLine(name: string, outcomes: readonly Outcome[]): string {
  const sure = outcomes.filter((one) => one.sure)
  const right = sure.filter(({ truth, read }) => truth === read)
  const part = (some: number, all: number): string =>
    all === 0 ? '–' : `${((100 * some) / all).toFixed(1)} %`
  return `${name}: sure of ${part(sure.length, outcomes.length)}, right in ${part(right.length, sure.length)} of those; it asks about the rest.`
}

/** Rejections and all kinds, a line for each language and way of measuring. */
export function perLanguage(
  languages: readonly string[],
  groupsOf: (
    language: string,
  ) => readonly (readonly [name: string, outcomes: readonly Outcome[]])[],
): string[] {
  const lines = [
    row(['language', 'measured', 'letters', 'rejection precision', 'rejection recall', 'macro-F1']),
    rule(6),
  ]
  for (const language of languages) {
    for (const [name, outcomes] of groupsOf(language)) {
      const rejection = scoresOf(outcomes).find(({ kind }) => kind === 'rejection')
      lines.push(
        row([
          language,
          name,
          outcomes.length,
          figure(rejection?.precision ?? null),
          figure(rejection?.recall ?? null),
          macroF1(outcomes).toFixed(3),
        ]),
      )
    }
  }
  return lines
}
