import { decisionWords, pathsWords } from '../../core/content/en/paths.ts'
import { decidePath, learnForPath, type PathInput } from '../../core/paths/paths-actions.ts'
import type { PathRow } from '../../core/paths/paths-view.ts'
import { type PathDecision, pathDecisions } from '../../core/vault/kinds/paths.ts'
import { useAct } from '../shell/onward.ts'
import { Choose } from '../ui/Choose.tsx'
import { optionsOf } from '../ui/options.ts'

/** Keeps what the person decides about a way to go. */
export function useDecidePath() {
  const act = useAct()
  return (input: PathInput, decision: PathDecision) =>
    act(
      'decide-path',
      (vault, context) => decidePath(vault, { ...input, decision }, context),
      decision === 'try' ? pathsWords.tried : 'Kept.',
    )
}

/** One way to go: what carries over, what it asks for, why it is named, and what to try. */
export function PathCard({ row, plain }: { row: PathRow; plain?: boolean }) {
  const decide = useDecidePath()
  const act = useAct()
  const { input, says, terms, missing, lever, decision } = row
  const [first] = missing
  return (
    <div class={plain ? undefined : 'area'}>
      {!plain && <h3>{input.name}</h3>}
      {says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="soft">{input.because}</p>
      <p class="soft">
        <b>To search for:</b> {terms.join(', ')}
      </p>
      <p>{lever}</p>
      <Choose
        label={`What you decide: ${input.name}`}
        options={optionsOf(pathDecisions, decisionWords)}
        picked={decision}
        onPick={(picked) => decide(input, picked)}
      />
      {first && (
        <p class="acts">
          <button
            class="btn plain"
            type="button"
            aria-label={`Plan to learn ${first} for ${input.name}`}
            onClick={() =>
              act(
                'add-learning',
                (vault, context) =>
                  learnForPath(vault, { name: input.name, missing: first }, context),
                'On your learning plan.',
              )
            }
          >
            Plan to learn: {first}
          </button>
        </p>
      )}
    </div>
  )
}
