import { eventsInOrder, stageOf } from '../applications/stage.ts'
import { stageWord } from '../applications/words.ts'
import type { Readable } from '../vault/kind.ts'
import type { Application } from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'
import { byBeginning } from './by-beginning.ts'
import { csvLine } from './csv-line.ts'
import { eventLine } from './event-lines.ts'

type Row = Readable<Application>

/** The columns, in their order. Reading the file again, `Stage` to `Applied on` follow from what happened. */
const columns: readonly (readonly [string, (row: Row) => string | undefined])[] = [
  ['Employer', ({ body }) => body.company],
  ['Role', ({ body }) => body.role],
  ['Stage', ({ body }) => stageWord(stageOf(body), null)],
  ['Stage since', ({ body }) => stageOf(body).since ?? undefined],
  ['Applied on', ({ body }) => eventsInOrder(body).find(({ type }) => type === 'applied')?.on],
  ['Place', ({ body }) => body.place],
  ['Work mode', ({ body }) => body.workMode],
  ['Job type', ({ body }) => body.jobType],
  ['Pay', ({ body }) => body.pay],
  ['Reference', ({ body }) => body.requisition],
  ['Link', ({ body }) => body.link],
  ['Channel', ({ body }) => body.channel],
  ['Closing date', ({ body }) => body.closesOn],
  ['Tags', ({ body }) => body.tags?.join('; ')],
  ['What happened', ({ body }) => eventsInOrder(body).map(eventLine).join('\n')],
  ['Notes', ({ body }) => body.notes],
  ['Advert', ({ body }) => body.advert],
  ['Onward ID', ({ id }) => id],
]

/**
 * All applications as CSV (RFC 4180): UTF-8 with a mark, so that spreadsheets know it, a line of headings,
 * every cell in quotes and guarded against being run as a formula. In pieces of at most a few rows.
 */
export function* applicationsCsv(vault: Vault): Generator<string> {
  yield `\ufeff${csvLine(columns.map(([heading]) => heading))}`
  for (const row of byBeginning(vault)) {
    yield csvLine(columns.map(([, cell]) => cell(row) ?? ''))
  }
}
