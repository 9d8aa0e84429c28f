import { resumeTemplateWords } from '../../core/content/en/resume.ts'
import { setResume } from '../../core/materials/resume-actions.ts'
import { writeJsonResume } from '../../core/materials/resume-json.ts'
import { knownIn } from '../../core/vault/kind.ts'
import { type Resume, resumeTemplates } from '../../core/vault/kinds/resume.ts'
import { useAct } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { Choose } from '../ui/Choose.tsx'
import { Section } from '../ui/Opening.tsx'
import { fileNameOf } from './file-name-of.ts'

/** How it looks on paper, and the files to take away. */
export function Downloads({ resumeId, resume }: { resumeId: string; resume: Resume }) {
  const act = useAct()
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
      <p class="acts">
        <button
          class="btn"
          type="button"
          onClick={() =>
            saveFile(fileNameOf(resume, 'json'), 'application/json', writeJsonResume(resume))
          }
        >
          Save as JSON Resume
        </button>
      </p>
    </Section>
  )
}
