import { cleanFileName } from '../../core/files/file-name.ts'
import { printedResume } from '../../core/materials/printed-resume.ts'
import { problem, type Result } from '../../core/result.ts'
import { knownIn } from '../../core/vault/kind.ts'
import { type Resume, resumeTemplates } from '../../core/vault/kinds/resume.ts'

/** The version as a file, in its template. Problems: `unprintable`, `not-written`. */
export async function printResume(resume: Resume, format: 'pdf' | 'docx'): Promise<Result<File>> {
  const template = knownIn(resumeTemplates, resume.template) ?? 'plain'
  try {
    const { writeDocumentInWorker } = await import('../documents/write-document.ts')
    const written = await writeDocumentInWorker(printedResume(resume), { format, template })
    if (!written.ok) return written
    const { type } = written.value
    return { ok: true, value: new File([written.value], fileNameOf(resume, format), { type }) }
  } catch {
    return problem(
      'not-written',
      'The document was not made: a part of Onward could not be fetched. Your words are kept. Try again.',
    )
  }
}

/** "Ines Marlow, Base.pdf": whose it is first, as the reader’s folder needs it. */
export function fileNameOf(resume: Resume, ending: 'pdf' | 'docx' | 'json'): string {
  const words = [resume.basics.name, resume.title].filter(Boolean).join(', ')
  return cleanFileName(`${words.replace(/[/\\]/g, '-')}.${ending}`)
}
