import { finishWorkOn, toSeeTo } from '../../core/materials/resume-themes.ts'
import type { Resume } from '../../core/vault/kinds/resume.ts'
import { useAct, useView } from '../shell/onward.ts'

/** Themes of feedback that the person sent here, each with the words that were said. */
export function ToSeeTo({ resumeId, resume }: { resumeId: string; resume: Resume }) {
  const act = useAct()
  const themes = useView((vault) => toSeeTo(vault, resume), [resume])
  if (themes.length === 0) return null
  return (
    <ul class="lines to-see-to" aria-label="To see to in this version">
      {themes.map((theme) => (
        <li key={theme.id}>
          <p>
            To see to here: <b>{theme.name}</b>
            {theme.said && <span class="under"> “{theme.said}”</span>}
          </p>
          <p class="acts">
            <button
              class="btn plain"
              type="button"
              aria-label={`Seen to: ${theme.name}`}
              onClick={() =>
                act(
                  'edit-resume',
                  (vault, context) => finishWorkOn(vault, { resumeId, itemId: theme.id }, context),
                  'Seen to.',
                )
              }
            >
              Seen to
            </button>
          </p>
        </li>
      ))}
    </ul>
  )
}
