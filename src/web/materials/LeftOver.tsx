import { setResume } from '../../core/materials/resume-actions.ts'
import { useAct } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { LeftLines } from './LeftLines.tsx'

/** What found no place when the résumé was brought in; it stays until the person puts it away. */
export function LeftOver({ resumeId, text }: { resumeId: string; text: string | undefined }) {
  const act = useAct()
  if (!text) return null
  return (
    <Section name="Found no place" heads label="What found no place">
      <p class="under">From the document that you brought in. It is not on the page.</p>
      <LeftLines text={text} />
      <p class="acts">
        <button
          class="btn plain"
          type="button"
          onClick={() =>
            act(
              'edit-resume',
              (vault) => setResume(vault, { resumeId, leftOver: null }),
              'Put away.',
            )
          }
        >
          Put it away
        </button>
      </p>
    </Section>
  )
}
