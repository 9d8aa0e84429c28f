import { gapWords as words } from '../../../core/content/en/gaps.ts'
import { gapsView, learnGap } from '../../../core/materials/matrix-gaps.ts'
import { useAct, useView } from '../../shell/onward.ts'
import { Because } from '../../ui/Because.tsx'

/** What recurs in the adverts of wanted jobs and nothing shows: one tap puts it on the learning plan. */
export function GapLines() {
  const act = useAct()
  const { gaps } = useView(gapsView)
  return gaps.map(({ skill, because }) => (
    <div class="beat-row" key={skill.id}>
      <div>
        <b>{skill.name}</b>
        <Because reason={because} />
      </div>
      <button
        class="btn plain"
        type="button"
        aria-label={`${words.learn}: ${skill.name}`}
        onClick={() =>
          act(
            'add-learning',
            (vault, context) => learnGap(vault, { skillId: skill.id }, context),
            words.learnt,
          )
        }
      >
        {words.learn}
      </button>
    </div>
  ))
}
