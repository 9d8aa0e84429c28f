import { printedResume } from '../../core/materials/printed-resume.ts'
import { knownIn } from '../../core/vault/kind.ts'
import { type Resume, resumeTemplates } from '../../core/vault/kinds/resume.ts'
import type { Writing } from '../documents/messages.ts'

/** What `useSaveDocument` and `useKeepPrinted` need for a version, in its template. */
export function resumePrint(resume: Resume, format: Writing['format']) {
  const template = knownIn(resumeTemplates, resume.template) ?? 'plain'
  return { printed: printedResume(resume), writing: { format, template, name: nameOf(resume) } }
}

/** "Ines Marlow, Base": whose it is first, as the reader’s folder needs it. */
export function nameOf({ basics, title }: Resume): string {
  return [basics.name, title].filter(Boolean).join(', ')
}
