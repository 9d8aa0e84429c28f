import type { TableChoices } from '../../core/exchange/choices.ts'
import { applicationFields, type Field, personFields } from '../../core/exchange/fields.ts'
import { headingKey } from '../../core/exchange/known-headings.ts'
import { type PresetId, presetIds } from '../../core/exchange/presets.ts'
import { type TextEncoding, textEncodings } from '../../core/exchange/read-exchange-file.ts'
import { type StageMeaning, stageKey } from '../../core/exchange/stage-words.ts'
import { isCalendarDate } from '../../core/time/calendar.ts'
import { knownIn } from '../../core/vault/kind.ts'
import { eventTypes } from '../../core/vault/kinds/application.ts'
import { UsageMistake } from '../command.ts'

/** How a table is to be read, as it was said on the command line. */
export interface TableOptions {
  readonly presetId: PresetId | undefined
  readonly encoding: TextEncoding | undefined
  readonly dayOrder: TableChoices['dayOrder']
  readonly undatedOn: string | undefined
  readonly stages: ReadonlyMap<string, StageMeaning>
  /** What columns hold, by the key of their heading. */
  readonly columns: ReadonlyMap<string, Field>
  readonly onlyAtEmployers: boolean
  readonly bringsBack: boolean
  /** Nothing is taken where a line cannot be. */
  readonly isWhole: boolean
}

/** The options of `onward import` that are about tables. */
export const tableOptionNames = {
  as: { type: 'string' },
  encoding: { type: 'string' },
  dates: { type: 'string' },
  undated: { type: 'string' },
  stage: { type: 'string', multiple: true },
  column: { type: 'string', multiple: true },
  'at-employers': { type: 'boolean', default: false },
  'bring-back': { type: 'boolean', default: false },
  whole: { type: 'boolean', default: false },
} as const

interface Said {
  readonly as?: string | undefined
  readonly encoding?: string | undefined
  readonly dates?: string | undefined
  readonly undated?: string | undefined
  readonly stage?: readonly string[] | undefined
  readonly column?: readonly string[] | undefined
  readonly 'at-employers': boolean
  readonly 'bring-back': boolean
  readonly whole: boolean
}

/** What was said, checked; throws a `UsageMistake` that says what there is to choose from. */
export function tableOptions(said: Said): TableOptions {
  const { undated } = said
  if (undated !== undefined && !isCalendarDate(undated)) {
    throw new UsageMistake(`“${undated}” is not a day; write it like 2026-03-02`)
  }
  return {
    presetId: oneOf('as', presetIds, said.as),
    encoding: oneOf('encoding', textEncodings, said.encoding),
    dayOrder: oneOf('dates', ['day-first', 'month-first'] as const, said.dates) ?? null,
    undatedOn: undated,
    stages: pairs('stage', said.stage, stageKey, [...eventTypes, 'none'] as const) as ReadonlyMap<
      string,
      StageMeaning
    >,
    columns: pairs('column', said.column, headingKey, [...applicationFields, ...personFields]),
    onlyAtEmployers: said['at-employers'],
    bringsBack: said['bring-back'],
    isWhole: said.whole,
  }
}

function oneOf<Value extends string>(
  option: string,
  values: readonly Value[],
  said: string | undefined,
): Value | undefined {
  if (said === undefined) return undefined
  const known = knownIn(values, said)
  if (known) return known
  throw new UsageMistake(`--${option} is one of ${[...new Set(values)].join(', ')}, not “${said}”`)
}

function pairs<Value extends string>(
  option: string,
  said: readonly string[] = [],
  keyOf: (name: string) => string,
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>()
  for (const pair of said) {
    const at = pair.lastIndexOf('=')
    if (at < 1) throw new UsageMistake(`--${option} is written NAME=VALUE, not “${pair}”`)
    const value = oneOf(option, values, pair.slice(at + 1))
    if (value) found.set(keyOf(pair.slice(0, at)), value)
  }
  return found
}
