import type { Understood } from '../../core/exchange/choices.ts'
import type { TableRow } from '../../core/exchange/csv-reader.ts'
import type { Field } from '../../core/exchange/fields.ts'
import type { PresetId } from '../../core/exchange/presets.ts'
import type { TextEncoding } from '../../core/exchange/read-exchange-file.ts'
import type { Table } from '../../core/exchange/read-table.ts'
import type { Cards } from '../../core/exchange/vcard.ts'

/** What the page tells the worker. */
export type ToWorker =
  | { readonly type: 'read'; readonly file: File; readonly encoding: TextEncoding | undefined }
  /** Look at the table anew: as another preset, or with other fields for its columns. */
  | {
      readonly type: 'understand'
      readonly presetId: PresetId | undefined
      readonly fields: readonly Field[] | undefined
    }

/** What the worker tells the page. */
export type FromWorker =
  | { readonly type: 'progress'; readonly doneBytes: number }
  /** Rows of the table, some at a time: a page must not stand still to take them in. */
  | { readonly type: 'rows'; readonly rows: readonly TableRow[] }
  | {
      readonly type: 'table'
      readonly table: Omit<Table, 'rows'>
      readonly encoding: TextEncoding
      readonly understood: Understood
    }
  | { readonly type: 'cards'; readonly cards: Cards; readonly encoding: TextEncoding }
  | { readonly type: 'understood'; readonly understood: Understood }
  | { readonly type: 'problem'; readonly message: string }
  | { readonly type: 'cut' }
