import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { readFontFile } from '../../../test/documents/node-fonts.ts'
import type { PrintedDocument } from '../../core/materials/printed.ts'
import { printedLetter } from '../../core/materials/printed-letter.ts'
import { bareResume, sampleResume } from '../../core/materials/printed-resume.test-support.ts'
import { printedResume } from '../../core/materials/printed-resume.ts'
import { printedStories } from '../../core/materials/printed-stories.ts'
import { resumesByScript } from '../scripts.test-support.ts'
import { openFontShelf } from './font-shelf.ts'
import { writePdf } from './write-pdf.ts'

const shelf = openFontShelf(readFontFile)
const at = new Date('2026-01-05T09:00:00Z')

const write = (printed: PrintedDocument) => writePdf(printed, { template: 'plain', shelf, at })

async function bytesOf(printed: PrintedDocument): Promise<Uint8Array> {
  const written = await write(printed)
  if (!written.ok) throw new Error(written.problem.message)
  return written.value
}

async function opened(printed: PrintedDocument) {
  return getDocumentProxy(await bytesOf(printed))
}

interface Node {
  readonly role?: string
  readonly children?: readonly Node[]
}
const roles = (node: Node): string[] => [
  ...(node.role ? [node.role] : []),
  ...(node.children ?? []).flatMap(roles),
]

test('a PDF says that it is tagged, in which language, by whom and under which title', async () => {
  const pdf = await opened(printedResume(sampleResume()))
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  const { info, metadata } = await pdf.getMetadata()
  expect(info).toMatchObject({
    ...{ Title: 'Maren Ostholt – Résumé', Author: 'Maren Ostholt', Language: 'en' },
    CreationDate: 'D:20260105090000Z',
  })
  expect(metadata?.get('pdfuaid:part')).toBe('1')
})

test('its structure names the title, sections, lists and links in reading order', async () => {
  const page = await (await opened(printedResume(sampleResume()))).getPage(1)
  const all = roles((await page.getStructTree()) as Node)
  expect(all.slice(0, 5)).toEqual(['Root', 'Document', 'H1', 'P', 'P'])
  expect(all).toEqual(
    expect.arrayContaining(['Sect', 'H2', 'H3', 'L', 'LI', 'Lbl', 'LBody', 'Link']),
  )
})

test('every font is embedded, and only the letters that are used', async () => {
  const bytes = await bytesOf(printedResume(sampleResume()))
  const source = new TextDecoder('latin1').decode(bytes)
  const fonts = source.match(/\/Subtype \/Type0/g)?.length ?? 0
  expect(source.match(/\/FontFile2/g)).toHaveLength(fonts)
  expect(source).not.toMatch(/\/Subtype \/Type1\b/)
  expect(bytes.length).toBeLessThan(60_000)
})

test('the same document is the same file', async () => {
  const [first, second] = [
    await bytesOf(printedResume(sampleResume())),
    await bytesOf(printedResume(sampleResume())),
  ]
  expect(first).toEqual(second)
})

test('a character without a shape is named, and nothing is written', async () => {
  const written = await write(printedResume(bareResume({ name: '小林 🚌', label: 'Planner' })))
  expect(written).toMatchObject({ problem: { code: 'unprintable' } })
  expect(!written.ok && written.problem.message).toContain(
    'Chinese, Japanese or Korean characters, nor 🚌.',
  )
})

test('a résumé in Arabic begins at the right edge', async () => {
  const pdf = await opened(printedResume(resumesByScript.arabic))
  const { items } = await (await pdf.getPage(1)).getTextContent()
  const rights = items.flatMap((one) =>
    'str' in one && one.str ? [one.transform[4] + one.width] : [],
  )
  // A4 less the margin.
  expect(Math.max(...rights)).toBeCloseTo(595.28 - 68, 0)
})

test('paper is A4, and letter where inches rule', async () => {
  const sizeOf = async (language: string) =>
    (await (await opened(printedResume(sampleResume({ language })))).getPage(1)).view
  expect(await sizeOf('en')).toEqual([0, 0, 595.28, 841.89])
  expect(await sizeOf('en-US')).toEqual([0, 0, 612, 792])
})

test('a letter fits its page, and cards are never parted', async () => {
  const letter = printedLetter({
    from: { name: 'Maren Ostholt', lines: ['Leeds'] },
    ...{ to: ['Jon Abara'], on: '2026-11-22', subject: 'Planner', language: 'en' },
    text: 'Dear Jon,\n\nOne thing.\n\nKind regards\nMaren',
  })
  expect((await opened(letter)).numPages).toBe(1)
  const story = {
    ...{
      title: 'Six minutes',
      situation: 'Late.',
      task: 'Find out.',
      action: 'Rode it. '.repeat(60),
    },
    ...{ result: 'On time.', shows: [], told: [], addedAt: '2026-01-05T09:00:00Z' },
  }
  const cards = await opened(printedStories([story, story, story, story], 'Maren', String))
  for (let number = 1; number <= cards.numPages; number++) {
    const { items } = await (await cards.getPage(number)).getTextContent()
    const words = items.flatMap((one) => ('str' in one ? [one.str] : []))
    const count = (start: string) => words.filter((word) => word.startsWith(start)).length
    expect(count('Six minutes')).toBe(count('On time.'))
  }
})

test('no heading ends a page, and no word is lost however long it is', async () => {
  const resume = bareResume({ name: 'Maren Ostholt' })
  for (let index = 0; index < 30; index++) {
    const text = `${'x'.repeat(400)} ${index}`
    resume.work.push({ id: `${index}`, position: `Job ${index}`, highlights: [{ id: 'p', text }] })
  }
  const pdf = await opened(printedResume(resume))
  expect(pdf.numPages).toBeGreaterThan(1)
  let letters = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const words = items.flatMap((one) => ('str' in one && one.str.trim() ? [one.str] : []))
    letters += words.join('').match(/x/g)?.length ?? 0
    const foot = words.findLast((word) => !/^Maren|^\d+\/\d+$|·/.test(word))
    expect(foot).not.toMatch(/^Job/)
  }
  // The word “experience” in the heading has one as well.
  expect(letters).toBe(30 * 400 + 1)
})
