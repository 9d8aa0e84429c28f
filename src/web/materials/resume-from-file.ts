import { readResume, readResumeText } from '../../core/materials/resume-import.ts'
import { readJsonResume } from '../../core/materials/resume-json.ts'
import { isLinkedInFile, readLinkedInData } from '../../core/materials/resume-linkedin-data.ts'
import { type ProposedResume, proposedOf } from '../../core/materials/resume-proposal.ts'
import type { Result } from '../../core/result.ts'
import type { Resume } from '../../core/vault/kinds/resume.ts'

/** Nobody’s résumé is larger; LinkedIn’s whole export is. */
const MAX_BYTES = 30 * 1024 * 1024
const MAX_CSV_BYTES = 5 * 1024 * 1024

const noTables =
  'In this zip is none of the tables that LinkedIn hands out and a résumé is made of, such as Positions.csv, or it is far too large. Nothing was changed. A résumé itself is read as PDF, Word or text, not zipped.'

const told = (message: string) => ({ ok: false as const, problem: { code: 'not-read', message } })

/**
 * Reads what the person chose: a PDF, DOCX or text, a JSON Resume, or the files of LinkedIn’s export,
 * alone or as the zip that it comes in. Nothing is kept of it yet.
 */
export async function resumeFromFiles(
  files: readonly File[],
  { addedAt, newId }: { readonly addedAt: string; readonly newId: () => string },
): Promise<Result<ProposedResume>> {
  const [first] = files
  if (!first) return told('No file was chosen.')
  if (files.some(({ size }) => size > MAX_BYTES)) {
    return told(`“${first.name}” is larger than any résumé. It was not read and stays where it is.`)
  }
  const name = first.name.toLowerCase()
  if (name.endsWith('.json')) {
    return inPieces(readJsonResume(await first.text(), { ...titleOf(first), addedAt, newId }))
  }
  if (name.endsWith('.zip')) {
    const tables = await csvIn(first)
    return tables.length > 0 ? readLinkedInData(tables) : told(noTables)
  }
  if (files.every((file) => isLinkedInFile(file.name) && /\.csv$/i.test(file.name))) {
    const tables = files.map(async (file) => ({ name: file.name, text: await file.text() }))
    return readLinkedInData(await Promise.all(tables))
  }
  const { readDocumentInWorker } = await import('../documents/read-document.ts')
  const document = await readDocumentInWorker(first)
  return document.ok ? readResume(document.value) : document
}

/** Makes pieces of pasted text, which may be a JSON Resume. */
export function resumeFromText(
  text: string,
  { addedAt, newId }: { readonly addedAt: string; readonly newId: () => string },
): Result<ProposedResume> {
  if (text.trimStart().startsWith('{')) {
    const json = readJsonResume(text, { title: 'Imported', addedAt, newId })
    if (json.ok || json.problem.code !== 'not-json') return inPieces(json)
  }
  return readResumeText(text)
}

function inPieces(read: Result<Resume>): Result<ProposedResume> {
  return read.ok ? { ok: true, value: proposedOf(read.value) } : read
}

/** "Ines 2026" of "Ines 2026.json": what the version is called at first. */
export function titleOf({ name }: { readonly name: string }): { readonly title: string } {
  return { title: name.replace(/\.[a-z0-9]{2,4}$/i, '').slice(0, 120) || 'Imported' }
}

/** The tables of an export that a résumé is made of; larger ones and all other files stay packed. */
async function csvIn(file: File): Promise<{ name: string; text: string }[]> {
  const { unzip } = await import('fflate')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const found = await new Promise<Record<string, Uint8Array>>((resolve) => {
    unzip(
      bytes,
      {
        filter: ({ name, originalSize }) =>
          /\.csv$/i.test(name) && isLinkedInFile(name) && originalSize <= MAX_CSV_BYTES,
      },
      (error, files) => resolve(error ? {} : files),
    )
  })
  const decoder = new TextDecoder()
  return Object.entries(found)
    .filter(([, content]) => content.byteLength <= MAX_CSV_BYTES)
    .map(([name, content]) => ({ name, text: decoder.decode(content) }))
}
