import type { Resume } from '../../core/vault/kinds/resume.ts'

/** "Ines Marlow, Base.pdf": whose it is first, as the reader’s folder needs it. */
export function fileNameOf(resume: Resume, ending: 'pdf' | 'docx' | 'json'): string {
  const words = [resume.basics.name, resume.title].filter(Boolean).join(', ')
  return `${words.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'Résumé'}.${ending}`
}
