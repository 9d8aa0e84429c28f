import {
  orderIn,
  type Understood,
  understand,
  unknownStagesIn,
} from '../../core/exchange/choices.ts'
import type { Field } from '../../core/exchange/fields.ts'
import type { PresetId } from '../../core/exchange/presets.ts'
import { readExchangeFile } from '../../core/exchange/read-exchange-file.ts'
import type { Table } from '../../core/exchange/read-table.ts'
import type { FromWorker, ToWorker } from './messages.ts'

const ROWS_AT_ONCE = 500
const TELL_EVERY_BYTES = 1024 * 1024

let table: Table | null = null

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'read') void read(data)
  else if (table) {
    tell({ type: 'understood', understood: understandAnew(table, data.presetId, data.fields) })
  }
})

async function read({ file, encoding }: ToWorker & { readonly type: 'read' }): Promise<void> {
  try {
    let told = 0
    const found = await readExchangeFile({
      bytes: () => chunksOf(file),
      newDecoder: (name, options) => new TextDecoder(name, options),
      encoding,
      tellBytes: (doneBytes) => {
        if (doneBytes - told < TELL_EVERY_BYTES) return
        told = doneBytes
        tell({ type: 'progress', doneBytes })
      },
    })
    if (!found.ok) return tell({ type: 'problem', message: found.problem.message })
    const { value } = found
    if (value.sort === 'cards') {
      return tell({ type: 'cards', cards: value.cards, encoding: value.encoding })
    }
    table = value.table
    const { rows, ...rest } = value.table
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      tell({ type: 'rows', rows: rows.slice(at, at + ROWS_AT_ONCE) })
    }
    tell({
      type: 'table',
      table: rest,
      encoding: value.encoding,
      understood: understand(value.table),
    })
  } catch (cause) {
    console.warn('Onward could not read on:', cause)
    tell({ type: 'cut' })
  }
}

function understandAnew(
  known: Table,
  presetId: PresetId | undefined,
  fields: readonly Field[] | undefined,
): Understood {
  const found = understand(known, presetId)
  if (!fields) return found
  return {
    ...found,
    columns: found.columns.map((column, at) => ({ ...column, field: fields[at] ?? column.field })),
    order: found.preset.dayOrder ? found.order : orderIn(known, fields),
    unknownStages: unknownStagesIn(known, fields),
  }
}

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}

function tell(message: FromWorker): void {
  postMessage(message)
}
