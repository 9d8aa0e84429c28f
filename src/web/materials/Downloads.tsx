import { resumeTemplateWords } from '../../core/content/en/resume.ts'
import { cleanFileName } from '../../core/files/file-name.ts'
import { printedLanguages } from '../../core/materials/printed-words.ts'
import { setResume } from '../../core/materials/resume-actions.ts'
import { writeJsonResume } from '../../core/materials/resume-json.ts'
import { knownIn } from '../../core/vault/kind.ts'
import { type Resume, resumeTemplates } from '../../core/vault/kinds/resume.ts'
import { NotMade } from '../documents/NotMade.tsx'
import { useSaveDocument } from '../documents/use-save-document.ts'
import { useAct } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { Choose } from '../ui/Choose.tsx'
import { Section } from '../ui/Opening.tsx'
import { Select } from '../ui/Select.tsx'
import { nameOf, resumePrint } from './print-resume.ts'

/** How it looks on paper, and the files to take away. */
export function Downloads({ resumeId, resume }: { resumeId: string; resume: Resume }) {
  const act = useAct()
  const { save, busy, trouble } = useSaveDocument()
  const saveAs = (format: 'pdf' | 'docx') => {
    const { printed, writing } = resumePrint(resume, format)
    return save(printed, writing)
  }
  const saveJson = () =>
    saveFile(
      cleanFileName(`${nameOf(resume).replace(/[/\\]/g, '-')}.json`),
      'application/json',
      writeJsonResume(resume),
    )
  const picked = knownIn(resumeTemplates, resume.template) ?? 'plain'
  return (
    <Section name="On paper" heads label="On paper">
      <Choose
        label="How it looks"
        options={resumeTemplates.map((template) => ({
          value: template,
          label: resumeTemplateWords[template].name,
        }))}
        picked={picked}
        onPick={(template) =>
          act(
            'edit-resume',
            (vault) => setResume(vault, { resumeId, template }),
            `${resumeTemplateWords[template].name}.`,
          )
        }
      />
      <p class="under">{resumeTemplateWords[picked].says}</p>
      <Select
        label="Language of its headings and dates"
        options={printedLanguages.map((code) => ({ value: code, label: languageName(code) }))}
        picked={resume.language ?? 'en'}
        onPick={(language) =>
          act(
            'edit-resume',
            (vault) => setResume(vault, { resumeId, language }),
            `${languageName(language)}.`,
          )
        }
      />
      <p class="acts">
        <button class="btn main" type="button" aria-busy={busy} onClick={() => saveAs('pdf')}>
          Save as PDF
        </button>
        <button class="btn" type="button" aria-busy={busy} onClick={() => saveAs('docx')}>
          Save for Word
        </button>
        <button class="btn plain" type="button" onClick={saveJson}>
          Save as JSON Resume
        </button>
      </p>
      <NotMade reason={trouble} />
    </Section>
  )
}

function languageName(code: string): string {
  return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(code) ?? code
}
