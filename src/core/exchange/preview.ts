import { stageOf } from '../applications/stage.ts'
import { eventWords, stageWord } from '../applications/words.ts'
import type { Now } from '../context.ts'
import { sayShortDate } from '../time/say.ts'
import type { Stage } from '../vault/kinds/application.ts'
import type { PlannedRow } from './table-plan.ts'

/** A row as it will be, in words. */
export interface PreviewRow {
  readonly line: number
  readonly title: string
  /** “You applied 3 Feb · Talk 20 Feb”, or what somebody does and where. */
  readonly says: string
  readonly isNew: boolean
  /** Null for a person. */
  readonly standing: {
    readonly stage: Stage
    readonly stageWord: string
    readonly closed: boolean
    readonly quiet: null
  } | null
}

/** The first `count` rows that change something. */
export function previewOf(
  rows: readonly PlannedRow[],
  count: number,
  now: Now,
): readonly PreviewRow[] {
  const shown: PreviewRow[] = []
  for (const row of rows) {
    if (shown.length >= count) break
    if (row.outcome === 'adds' || row.outcome === 'joins') shown.push(rowOf(row, now))
  }
  return shown
}

function rowOf({ line, outcome, application, person }: PlannedRow, now: Now): PreviewRow {
  const isNew = outcome === 'adds'
  if (!application) {
    const says = [person?.jobTitle, person?.company, person?.address].filter((part) => part)
    return { line, title: person?.name ?? '', says: says.join(', '), isNew, standing: null }
  }
  const standing = stageOf(application)
  const { stage, closed } = standing
  const { company, role } = application
  return {
    line,
    title: role ? `${company}, ${role}` : company,
    says: application.events
      .map((event) =>
        event.dayUnknown
          ? `${eventWords(event)}, without its day`
          : `${eventWords(event)} ${sayShortDate(event.on, now)}`,
      )
      .join(' · '),
    isNew,
    standing: { stage, stageWord: stageWord(standing, null), closed, quiet: null },
  }
}
