import { cpus } from 'node:os'
import { sampleResume } from '../../src/core/materials/printed-resume.test-support.ts'
import { printedResume } from '../../src/core/materials/printed-resume.ts'
import { resumeTemplates } from '../../src/core/vault/kinds/resume.ts'
import { readDocument } from '../../src/documents/read/read-document.ts'
import { resumesByScript } from '../../src/documents/scripts.test-support.ts'
import { openFontShelf } from '../../src/documents/write/font-shelf.ts'
import type { Template } from '../../src/documents/write/looks.ts'
import { writeDocx } from '../../src/documents/write/write-docx.ts'
import { writePdf } from '../../src/documents/write/write-pdf.ts'
import {
  extractors,
  fieldsAsRead,
  fieldsOf,
  missingFrom,
  wordsMissingFrom,
} from '../../test/documents/extractors.ts'
import { readFontFile } from '../../test/documents/node-fonts.ts'
import { median, percentile } from '../percentile.ts'

const RUNS = 60
const WARM_UP = 10
/** Budget of a document after warm-up, in milliseconds. */
const BUDGET = 200

const shelf = openFontShelf(readFontFile)
const at = new Date('2026-01-05T09:00:00Z')
const printed = printedResume(sampleResume())

const ways = {
  pdf: async (template: Template) => {
    const written = await writePdf(printed, { template, shelf, at })
    if (!written.ok) throw new Error(written.problem.message)
    return written.value
  },
  docx: (template: Template) => writeDocx(printed, { template }),
}

async function timed(work: () => Promise<unknown>): Promise<string> {
  const times: number[] = []
  const worked: number[] = []
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const from = performance.now()
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    if (run < WARM_UP) continue
    times.push(performance.now() - from)
    worked.push((user + system) / 1000)
  }
  const figures = [median(times), percentile(times, 0.95), percentile(worked, 0.95)]
  return figures.map((figure) => figure.toFixed(0)).join(' | ')
}

async function rowOf(format: 'pdf' | 'docx', template: Template): Promise<string> {
  const bytes = await ways[format](template)
  const writing = await timed(() => ways[format](template))
  const reading = await timed(() => readDocument(bytes, `resume.${format}`))
  const fields = fieldsOf(printed, template)
  const recovered: string[] = []
  for (const [name, extract] of Object.entries(extractors[format])) {
    const missing = missingFrom(await extract(bytes), fields)
    recovered.push(`${name} ${fields.length - missing.length} of ${fields.length}`)
  }
  const size = (bytes.length / 1000).toFixed(0)
  return `| ${template} | ${format.toUpperCase()} | ${writing} | ${reading} | ${size} | ${recovered.join(', ')} |`
}

async function scriptRow([script, resume]: [string, Parameters<typeof printedResume>[0]]) {
  const one = printedResume(resume)
  const tallies = new Map<string, { found: number; all: number }>()
  let size = 0
  for (const template of resumeTemplates) {
    const written = await writePdf(one, { template, shelf, at })
    if (!written.ok) throw new Error(written.problem.message)
    size = Math.max(size, written.value.length)
    for (const [name, extract] of Object.entries(extractors.pdf)) {
      const fields = fieldsAsRead(name, one, template)
      const missing = wordsMissingFrom(await extract(written.value), fields)
      const tally = tallies.get(name) ?? { found: 0, all: 0 }
      tally.found += fields.length - missing.length
      tally.all += fields.length
      tallies.set(name, tally)
    }
  }
  const cells = [...tallies.values()].map(({ found, all }) => `${found} of ${all}`)
  return `| ${script} | ${(size / 1000).toFixed(0)} | ${cells.join(' | ')} |`
}

/** Documents: how long they take, how large they are, and what others read in them. */
export async function documentsReport(): Promise<string> {
  const rows: string[] = []
  for (const template of resumeTemplates) {
    for (const format of ['pdf', 'docx'] as const) rows.push(await rowOf(format, template))
  }
  const scripts: string[] = []
  for (const entry of Object.entries(resumesByScript)) scripts.push(await scriptRow(entry))
  return `## Documents

A made-up résumé with something in every field (\`src/core/materials/printed-resume.test-support.ts\`), ${RUNS} times after
${WARM_UP} to warm up, on ${cpus()[0]?.model.trim() ?? 'an unnamed processor'} with Node ${process.version}, other work running beside it. The budget is
${BUDGET} ms a document; the time of the processor alone stands beside it, since it does not count waiting for other work. “Recovered” counts the fields that a reader finds in their order.

| template | format | written in ms, median | p95 | p95, processor | read in ms, median | p95 | p95, processor | kB | recovered |
|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

Other scripts, the three templates together. Fields found letter for letter and space for space, in their order. Two
ways of the readers are allowed for: in a page from right to left pdf.js leaves brackets as they are drawn, and PDFium
takes a line that is all Latin, such as the contacts, from the left.

| script | kB at most | ${Object.keys(extractors.pdf).join(' | ')} |
|---|---|---|---|
${scripts.join('\n')}`
}
