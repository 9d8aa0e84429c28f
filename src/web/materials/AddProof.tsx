import { sayInResume } from '../../core/materials/matrix-actions.ts'
import { linesOf, type ResumeEntry } from '../../core/materials/resume-sections.ts'
import { proofsBeside } from '../../core/materials/resume-view.ts'
import { useAct, useView } from '../shell/onward.ts'
import { MenuButton } from '../ui/Menu.tsx'

/** Puts a proof of the evidence file under a job, in the person’s own words. */
export function AddProof({ resumeId, job }: { resumeId: string; job: ResumeEntry }) {
  const act = useAct()
  const lines = linesOf(job.highlights)
  const proofs = useView((vault) => proofsBeside(vault, lines), [lines])
  if (proofs.length === 0) return null
  const add = (proofId: string) => {
    const words = proofs.find(({ id }) => id === proofId)?.words ?? ''
    act(
      'edit-resume',
      (vault, context) => sayInResume(vault, { resumeId, workId: job.id, words }, context),
      'Added as a line of its own.',
    )
  }
  return (
    <p class="acts">
      <MenuButton
        label="Add from your evidence file"
        options={proofs.map(({ id, words }) => ({ value: id, word: words }))}
        onPick={add}
      />
    </p>
  )
}
