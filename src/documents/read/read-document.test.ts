import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readFontFile } from '../../../test/documents/node-fonts.ts'
import { sampleResume } from '../../core/materials/printed-resume.test-support.ts'
import { printedResume } from '../../core/materials/printed-resume.ts'
import { resumesByScript } from '../scripts.test-support.ts'
import { openFontShelf } from '../write/font-shelf.ts'
import { writeDocx } from '../write/write-docx.ts'
import { writePdf } from '../write/write-pdf.ts'
import { readDocument } from './read-document.ts'

const at = new Date('2026-01-05T09:00:00Z')
const shelf = openFontShelf(readFontFile)

async function linesOf(bytes: Uint8Array, name: string) {
  const read = await readDocument(bytes, name)
  if (!read.ok) throw new Error(read.problem.message)
  return read.value
}

test('lines of a PDF know their size, weight, place and whether they are points', async () => {
  const pdf = await writePdf(printedResume(sampleResume()), { template: 'plain', shelf, at })
  if (!pdf.ok) throw new Error(pdf.problem.message)
  const { pages, text, links } = await linesOf(pdf.value, 'cv.pdf')
  expect(pages).toHaveLength(2)
  const line = (start: string) => pages[0]?.lines.find((one) => one.text.startsWith(start))
  expect(line('Maren')).toMatchObject({ size: 26, x: 68, isPoint: false, column: 0 })
  expect(line('Work experience')).toMatchObject({ bold: true, size: 9.8 })
  expect(line('Senior service planner')?.text).toBe('Senior service planner\tMar 2021 – present')
  expect(line('Cut late running')).toMatchObject({ isPoint: true, bold: false })
  expect(text).toContain('\n\nWork experience\n')
  expect(links).toContain('mailto:maren@ostholt.example')
})

test('a DOCX keeps its headings, points and links', async () => {
  const docx = await writeDocx(printedResume(sampleResume()), { template: 'compact' })
  const { pages, links } = await linesOf(docx, 'cv.docx')
  const line = (start: string) => pages[0]?.lines.find((one) => one.text.startsWith(start))
  expect(line('Maren')).toMatchObject({ heading: 1, bold: true, size: 19 })
  expect(line('Work experience')).toMatchObject({ heading: 2 })
  expect(line('Senior service planner')).toMatchObject({ heading: 3 })
  expect(line('Cut late running')).toMatchObject({ isPoint: true })
  expect(links).toContain('https://www.ostholt.example/work')
})

test('a page of words from right to left is read in its own order', async () => {
  const { hebrew } = resumesByScript
  const pdf = await writePdf(printedResume(hebrew), { template: 'plain', shelf, at })
  if (!pdf.ok) throw new Error(pdf.problem.message)
  const { text } = await linesOf(pdf.value, 'cv.pdf')
  expect(text).toContain(hebrew.basics.summary)
  expect(text).toContain('• האיחורים ירדו מ-14 ל-6 בכל 100 נסיעות.')
})

test('Chinese, Japanese and Korean are read from DOCX and text', async () => {
  const told = ['林静怡', '交通规划师', '小林さくら', '김하늘']
  const body = told.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  const docx = zipSync({ 'word/document.xml': strToU8(`<w:document>${body}</w:document>`) })
  expect((await linesOf(docx, 'cv.docx')).text).toBe(told.join('\n'))
  expect((await linesOf(strToU8(told.join('\n')), 'cv.txt')).text).toBe(told.join('\n'))
})

test('the head of a DOCX comes first, and what was deleted does not come', async () => {
  const docx = zipSync({
    'word/document.xml': strToU8(
      '<w:document><w:p><w:r><w:t>Planner</w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del></w:p></w:document>',
    ),
    'word/header1.xml': strToU8('<w:hdr><w:p><w:r><w:t>Maren &amp; Co</w:t></w:r></w:p></w:hdr>'),
  })
  expect((await linesOf(docx, 'cv.docx')).text).toBe('Maren & Co\nPlanner')
})

test('cells of a table are columns, and words in drawn boxes are read once', async () => {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('Boxed')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict>${paragraph('Boxed')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  const cells = `<w:tbl><w:tr><w:tc>${paragraph('Skills')}</w:tc><w:tc>${paragraph('Work')}</w:tc></w:tr></w:tbl>`
  const docx = zipSync({ 'word/document.xml': strToU8(`<w:document>${box}${cells}</w:document>`) })
  const { pages } = await linesOf(docx, 'cv.docx')
  expect(pages[0]?.lines.map(({ text, column }) => [text, column])).toEqual([
    ['Boxed', 0],
    ['Skills', 0],
    ['Work', 1],
  ])
})

test('a web page gives its words and links, and nothing that runs', async () => {
  const page =
    '<!doctype html><html><body><script>alert(1)</script><h1>Maren Ostholt</h1><ul><li>Rosters</li></ul><a href="https://ostholt.example">site</a></body></html>'
  expect(await linesOf(strToU8(page), 'cv.html')).toMatchObject({
    format: 'html',
    text: 'Maren Ostholt\n\n• Rosters\n\nsite',
    links: ['https://ostholt.example'],
  })
})
