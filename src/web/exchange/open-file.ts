import { bringInWords } from '../../core/content/en/bring-in.ts'
import type { Understood } from '../../core/exchange/choices.ts'
import type { TableRow } from '../../core/exchange/csv-reader.ts'
import type { Field } from '../../core/exchange/fields.ts'
import type { PresetId } from '../../core/exchange/presets.ts'
import type { TextEncoding } from '../../core/exchange/read-exchange-file.ts'
import type { Table } from '../../core/exchange/read-table.ts'
import type { Cards } from '../../core/exchange/vcard.ts'
import { ok, problem, type Result } from '../../core/result.ts'
import type { FromWorker, ToWorker } from './messages.ts'

/** A file that was read, with the worker that knows it; to be closed. */
export interface OpenedFile {
  readonly file: File
  readonly encoding: TextEncoding
  readonly content:
    | { readonly sort: 'table'; readonly table: Table; readonly understood: Understood }
    | { readonly sort: 'cards'; readonly cards: Cards }
  /** What the table is when it is looked at in another way. */
  understand(presetId: PresetId | undefined, fields?: readonly Field[]): Promise<Understood>
  close(): void
}

/** Reads a file in a worker until `letGo` is aborted. Problems: those of `readExchangeFile`, and `cut` where it could not be read on. */
export function openFile(
  file: File,
  encoding: TextEncoding | undefined,
  tellDone: (bytes: number) => void,
  letGo: AbortSignal,
): Promise<Result<OpenedFile>> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const tell = (message: ToWorker) => worker.postMessage(message)
  const rows: TableRow[] = []
  let answer: (understood: Understood) => void = () => {}
  return new Promise((resolve) => {
    const cut = () => {
      worker.terminate()
      resolve(problem('cut', bringInWords.cut))
    }
    const opened = (content: OpenedFile['content'], written: TextEncoding) =>
      resolve(
        ok({
          file,
          encoding: written,
          content,
          understand: (presetId, fields) =>
            new Promise((understood) => {
              answer = understood
              tell({ type: 'understand', presetId, fields })
            }),
          close: () => worker.terminate(),
        }),
      )
    worker.addEventListener('error', cut)
    letGo.addEventListener('abort', cut)
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      switch (data.type) {
        case 'progress':
          return tellDone(data.doneBytes)
        case 'rows':
          rows.push(...data.rows)
          return
        case 'table': {
          const { table, understood } = data
          return opened({ sort: 'table', table: { ...table, rows }, understood }, data.encoding)
        }
        case 'cards':
          return opened({ sort: 'cards', cards: data.cards }, data.encoding)
        case 'understood':
          return answer(data.understood)
        case 'problem':
          worker.terminate()
          return resolve(problem('unreadable', data.message))
        default:
          return cut()
      }
    })
    tell({ type: 'read', file, encoding })
  })
}
