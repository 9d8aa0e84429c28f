import { strToU8, zipSync } from 'fflate'
import { PDFDocument } from 'pdfkit'
import { expect, test } from 'vitest'
import { bareResume } from '../../core/materials/printed-resume.test-support.ts'
import { printedResume } from '../../core/materials/printed-resume.ts'
import { writeDocx } from '../write/write-docx.ts'
import { readLimits } from './limits.ts'
import { readDocument } from './read-document.ts'

const page = { size: [595, 842], margin: 50 } as const

/** A PDF by a program that is not ours. */
function pdfWith(
  draw: (pdf: PDFDocument) => void,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ ...page, ...options } as never)
  const parts: Uint8Array[] = []
  return new Promise((resolve) => {
    pdf.on('data', (part) => parts.push(part))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    draw(pdf)
    pdf.end()
  })
}

const lines = { lineBreak: false, baseline: 'alphabetic' } as const
const words = (count: number) => (pdf: PDFDocument) => {
  for (let at = 0; at < count; at++) {
    if (at > 0) pdf.addPage(page)
    pdf.text(`Page ${at + 1} of a long life`, 50, 100, lines)
  }
}

function docxWith(body: string, parts: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`
  return zipSync({ 'word/document.xml': strToU8(xml), ...parts }, { level: 1 })
}
const said = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

test('a PDF of 100 pages: the first pages are read and the rest is counted', async () => {
  const read = await readDocument(await pdfWith(words(100)), 'life.pdf')
  expect(read).toMatchObject({ ok: true, value: { pagesLeftOut: 100 - readLimits.pages } })
  expect(read.ok && read.value.pages).toHaveLength(readLimits.pages)
  expect(read.ok && read.value.text).toMatch(/^Page 1 of a long life\n\nPage 2 of/)
})

test('a scan without text: a problem, never a person', async () => {
  const scan = await pdfWith((pdf) => pdf.rect(50, 50, 400, 600).stroke())
  expect(await readDocument(scan, 'scan.pdf')).toMatchObject({ problem: { code: 'no-text' } })
})

test('letters that stand for nothing: no text', async () => {
  const read = await readDocument(docxWith(said('\uf0b7\ue001\ue002\ue003 a')), 'signs.docx')
  expect(read).toMatchObject({ problem: { code: 'no-text' } })
})

test('a PDF with a password is told as such', async () => {
  const locked = await pdfWith(words(1), { userPassword: 'heron', pdfVersion: '1.7' })
  expect(await readDocument(locked, 'cv.pdf')).toMatchObject({ problem: { code: 'password' } })
})

test('a DOCX with a password is told as such, and an old .doc too', async () => {
  const container = (name: string) => {
    const bytes = new Uint8Array(4096)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    bytes.set(new Uint8Array(Buffer.from(name, 'utf16le')), 2048)
    return bytes
  }
  expect(await readDocument(container('EncryptedPackage'), 'cv.docx')).toMatchObject({
    problem: { code: 'password' },
  })
  expect(await readDocument(container('WordDocument'), 'cv.doc')).toMatchObject({
    problem: { code: 'old-word' },
  })
})

test('a DOCX with macros: its words are read and its macros are not looked at', async () => {
  const macros = docxWith(said('Maren Ostholt'), { 'word/vbaProject.bin': strToU8('Sub AutoOpen') })
  const read = await readDocument(macros, 'cv.docm')
  expect(read).toMatchObject({ value: { format: 'docx', text: 'Maren Ostholt', links: [] } })
})

test('a zip bomb ends the reading, whatever its tables claim', async () => {
  const bomb = docxWith(said(' '.repeat(readLimits.unpackedBytes + 1)))
  expect(bomb.length).toBeLessThan(100_000)
  const unpacks = { problem: { code: 'unpacks-too-large' } }
  expect(await readDocument(bomb, 'cv.docx')).toMatchObject(unpacks)
  const lying = bomb.slice()
  const view = new DataView(lying.buffer)
  // The unpacked size, in the local head and in the central directory.
  view.setUint32(22, 100, true)
  const central = Buffer.from(lying).indexOf(Buffer.from('PK\x01\x02', 'latin1'))
  view.setUint32(central + 24, 100, true)
  expect(await readDocument(lying, 'cv.docx')).toMatchObject(unpacks)
}, 20_000)

test('a truncated file is told as damaged, never read as a shorter life', async () => {
  const resume = bareResume({ name: 'Maren Ostholt', summary: 'Plans. '.repeat(4000) })
  const docx = await writeDocx(printedResume(resume), { template: 'plain' })
  const read = await readDocument(docx.subarray(0, 2000), 'cv.docx')
  expect(read).toMatchObject({ problem: { code: 'broken' } })
  const pdf = (await pdfWith(words(3))).subarray(0, 400)
  expect(await readDocument(pdf, 'cv.pdf')).toMatchObject({ ok: false })
})

test('a file is what its bytes say, whatever its name says', async () => {
  const text = strToU8('Maren Ostholt\nService planner')
  expect(await readDocument(text, 'cv.pdf')).toMatchObject({ value: { format: 'text' } })
  const pdf = await pdfWith(words(1))
  expect(await readDocument(pdf, 'cv.docx')).toMatchObject({ value: { format: 'pdf' } })
  const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])
  expect(await readDocument(picture, 'cv.pdf')).toMatchObject({ problem: { code: 'picture' } })
  const sheet = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })
  expect(await readDocument(sheet, 'cv.docx')).toMatchObject({
    problem: { code: 'not-a-document' },
  })
})

test('rich text is told with what to do', async () => {
  const read = await readDocument(strToU8('{\\rtf1\\ansi Maren}'), 'cv.rtf')
  expect(read).toMatchObject({ problem: { code: 'rich-text' } })
  expect(!read.ok && read.problem.message).toMatch(/save it as DOCX or PDF/)
})

test('an empty file and one of 20 MB are not opened', async () => {
  expect(await readDocument(new Uint8Array(), 'cv.pdf')).toMatchObject({
    problem: { code: 'empty' },
  })
  const large = new Uint8Array(readLimits.fileBytes + 1)
  expect(await readDocument(large, 'cv.pdf')).toMatchObject({ problem: { code: 'too-large' } })
})

test('a DOCX of nothing but tags that never close ends', async () => {
  const read = await readDocument(docxWith('<w:p><w:r><w:t>'.repeat(50_000)), 'cv.docx')
  expect(read).toMatchObject({ problem: { code: 'no-text' } })
})

test('a DOCX with more lines than a book keeps the first ones', async () => {
  const many = docxWith(said('One more line').repeat(readLimits.lines + 500))
  const read = await readDocument(many, 'book.docx')
  expect(read.ok && read.value.pages[0]?.lines).toHaveLength(readLimits.lines)
})
