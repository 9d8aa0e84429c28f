import { ok, type Result } from '../../core/result.ts'
import { openFontShelf } from '../../documents/write/font-shelf.ts'
import { writeDocx } from '../../documents/write/write-docx.ts'
import { writePdf } from '../../documents/write/write-pdf.ts'
import { readFont } from './font-files.ts'
import type { FromWriter, ToWriter } from './messages.ts'

const shelf = openFontShelf(readFont)

addEventListener('message', ({ data }: MessageEvent<ToWriter>) => {
  const tell = (written: FromWriter['written']) => {
    postMessage({ number: data.number, written } satisfies FromWriter)
  }
  write(data).then(tell).catch(reportError)
})

async function write({
  printed,
  format,
  template,
}: ToWriter): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (format === 'docx') return ok(await writeDocx(printed, { template }))
  return writePdf(printed, { template, shelf, at: new Date() })
}
