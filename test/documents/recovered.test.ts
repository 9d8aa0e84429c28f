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
import { extractors, fieldsAsRead, fieldsOf, missingFrom, wordsMissingFrom } from './extractors.ts'
import { readFontFile } from './node-fonts.ts'

const shelf = openFontShelf(readFontFile)
const at = new Date('2026-01-05T09:00:00Z')

async function pdfOf(printed: PrintedDocument, template: Template): Promise<Uint8Array> {
  const written = await writePdf(printed, { template, shelf, at })
  if (!written.ok) throw new Error(written.problem.message)
  return written.value
}

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
  for (const template of resumeTemplates) {
    test(`two readers recover every word of a ${template} PDF in ${script} letters`, async () => {
      const printed = printedResume(resume)
      const pdf = await pdfOf(printed, template)
      for (const [name, extract] of Object.entries(extractors.pdf)) {
        const missing = wordsMissingFrom(await extract(pdf), fieldsAsRead(name, printed, template))
        expect(missing, name).toEqual([])
      }
    })
  }

  test(`two readers recover every field of a DOCX in ${script} letters`, async () => {
    const printed = printedResume(resume)
    const docx = await writeDocx(printed, { template: 'plain' })
    for (const [name, extract] of Object.entries(extractors.docx)) {
      expect(missingFrom(await extract(docx), fieldsOf(printed, 'plain')), name).toEqual([])
    }
  })
}
