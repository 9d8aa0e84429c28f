import { expect, test } from 'vitest'
import type { PrintedDocument } from '../../src/core/materials/printed.ts'
import { sampleResume } from '../../src/core/materials/printed-resume.test-support.ts'
import { printedResume } from '../../src/core/materials/printed-resume.ts'
import { resumeTemplates } from '../../src/core/vault/kinds/resume.ts'
import { resumesByScript } from '../../src/documents/scripts.test-support.ts'
import { openFontShelf } from '../../src/documents/write/font-shelf.ts'
import type { Template } from '../../src/documents/write/looks.ts'
import { writeDocx } from '../../src/documents/write/write-docx.ts'
import { writePdf } from '../../src/documents/write/write-pdf.ts'
import { extractors, fieldsOf, missingFrom } from './extractors.ts'
import { readFontFile } from './node-fonts.ts'

const shelf = openFontShelf(readFontFile)
const at = new Date('2026-01-05T09:00:00Z')

async function pdfOf(printed: PrintedDocument, template: Template): Promise<Uint8Array> {
  const written = await writePdf(printed, { template, shelf, at })
  if (!written.ok) throw new Error(written.problem.message)
  return written.value
}

/** Readers place marks, and signs between words of two directions, in ways of their own. */
const plain = (text: string) => text.replace(/[\p{M}()\-.,]/gu, '')

for (const template of resumeTemplates) {
  const printed = printedResume(sampleResume())

  test(`two readers recover every field of a ${template} PDF in order`, async () => {
    const pdf = await pdfOf(printed, template)
    for (const [name, extract] of Object.entries(extractors.pdf)) {
      const missing = missingFrom(await extract(pdf), fieldsOf(printed, template))
      expect(missing, name).toEqual([])
    }
  })

  test(`two readers recover every field of a ${template} DOCX in order`, async () => {
    const docx = await writeDocx(printed, { template })
    for (const [name, extract] of Object.entries(extractors.docx)) {
      const missing = missingFrom(await extract(docx), fieldsOf(printed, template))
      expect(missing, name).toEqual([])
    }
  })
}

for (const [script, resume] of Object.entries(resumesByScript)) {
  test(`a résumé in ${script} letters is read back from PDF and DOCX`, async () => {
    const printed = printedResume(resume)
    const [pdf, docx] = [
      await pdfOf(printed, 'plain'),
      await writeDocx(printed, { template: 'plain' }),
    ]
    const texts = [
      // Pdf.js reads vowels of Devanagari in the order in which they are drawn; PDFium as they are told.
      ...Object.entries(extractors.pdf)
        .filter(([name]) => script !== 'devanagari' || name === 'PDFium')
        .map(([name, extract]) => [name, extract(pdf)] as const),
      ...Object.entries(extractors.docx).map(([name, extract]) => [name, extract(docx)] as const),
    ]
    const fields = fieldsOf(printed, 'plain').map(plain)
    for (const [name, text] of texts) {
      const told = plain(await text)
      // PDFium reads a line of Latin words in a page from right to left from left to right.
      const missing =
        printed.direction === 'rtl'
          ? fields.filter((field) => missingFrom(told, [field]).length > 0)
          : missingFrom(told, fields)
      expect(missing, name).toEqual([])
    }
  })
}
