import type { ApplicationRow } from '../../core/applications/application-row.ts'
import type { ColumnKey } from '../../core/applications/columns.ts'
import { jobTypeWord, workModeWord } from '../../core/applications/fact-words.ts'
import { channelWord } from '../../core/applications/words.ts'
import type { Now } from '../../core/context.ts'
import { sayShortDate } from '../../core/time/say.ts'

/** Columns whose cells are set to one of a few, and those whose cells are typed. */
const chosenColumns = ['stage', 'channel', 'mode', 'type'] as const
const typedColumns = ['place', 'pay', 'closes', 'tags'] as const
export type ChosenColumn = (typeof chosenColumns)[number]
export type TypedColumn = (typeof typedColumns)[number]

export function isChosenColumn(column: ColumnKey): column is ChosenColumn {
  return (chosenColumns as readonly ColumnKey[]).includes(column)
}

export function isTypedColumn(column: ColumnKey): column is TypedColumn {
  return (typedColumns as readonly ColumnKey[]).includes(column)
}

/** What a cell says; empty where nothing is known. */
export function cellText(row: ApplicationRow, column: ColumnKey, now: Now): string {
  switch (column) {
    case 'company':
      return row.company
    case 'stage':
      return row.stageWord
    case 'since':
      return row.since ? sayShortDate(row.since, now) : ''
    case 'last':
      return row.lastWord
    case 'next':
      return row.next ?? ''
    case 'channel':
      return row.channel ? channelWord(row.channel) : ''
    case 'place':
      return row.place ?? ''
    case 'mode':
      return row.workMode ? workModeWord(row.workMode) : ''
    case 'type':
      return row.jobType ? jobTypeWord(row.jobType) : ''
    case 'pay':
      return row.pay ?? ''
    case 'closes':
      return row.closesOn ? sayShortDate(row.closesOn, now) : ''
    case 'tags':
      return row.tags.join(', ')
  }
}
