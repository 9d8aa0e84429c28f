import { useState } from 'preact/hooks'
import { resumeTemplateWords } from '../../core/content/en/resume.ts'
import { printedLanguages } from '../../core/materials/printed-words.ts'
import { setResume } from '../../core/materials/resume-actions.ts'
import { writeJsonResume } from '../../core/materials/resume-json.ts'
import { knownIn } from '../../core/vault/kind.ts'
import { type Resume, resumeTemplates } from '../../core/vault/kinds/resume.ts'
import { useAct } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { Choose } from '../ui/Choose.tsx'
import { Section } from '../ui/Opening.tsx'
import { Select } from '../ui/Select.tsx'
import { fileNameOf, printResume } from './print-resume.ts'

/** How it looks on paper, and the files to take away. */
export function Downloads({ resumeId, resume }: { resumeId: string; resume: Resume }) {
  const act = useAct()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const save = async (format: 'pdf' | 'docx') => {
    if (busy) return
    setBusy(true)
    setTrouble(null)
    const printed = await printResume(resume, format)
    setBusy(false)
    if (printed.ok) saveFile(printed.value.name, printed.value.type, printed.value)
    else setTrouble(printed.problem.message)
  }
  const picked = knownIn(resumeTemplates, resume.template) ?? 'plain'
  return (
    <Section name="On paper" label="On paper">
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
        <button class="btn main" type="button" aria-busy={busy} onClick={() => save('pdf')}>
          Save as PDF
        </button>
        <button class="btn" type="button" aria-busy={busy} onClick={() => save('docx')}>
          Save for Word
        </button>
        <button
          class="btn plain"
          type="button"
          onClick={() =>
            saveFile(fileNameOf(resume, 'json'), 'application/json', writeJsonResume(resume))
          }
        >
          Save as JSON Resume
        </button>
      </p>
      {trouble && (
        <p class="said" role="alert">
          {trouble}
        </p>
      )}
    </Section>
  )
}

function languageName(code: string): string {
  return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(code) ?? code
}
