import { gapWords as words } from '../../../core/content/en/gaps.ts'
import { GAP_RULE, gapsView, learnGap } from '../../../core/materials/matrix-gaps.ts'
import { dismiss } from '../../../core/next/dismiss.ts'
import { useAct, useView } from '../../shell/onward.ts'
import { Because } from '../../ui/Because.tsx'
import './matrix.css'

/**
 * What recurs in the adverts of wanted jobs and nothing shows: one tap puts it on the learning plan. Of
 * more than `most` the rest is one page away.
 */
export function GapLines({ most }: { most?: number }) {
  const act = useAct()
  const { gaps } = useView(gapsView)
  const shown = gaps.slice(0, most)
  return (
    <>
      {shown.map(({ skill, because }) => (
        <div class="gap" key={skill.id}>
          <h3>{skill.name}</h3>
          <Because reason={because} />
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
          <button
            class="btn plain soft"
            type="button"
            aria-label={`${words.notForMe}: ${skill.name}`}
            onClick={() =>
              act(
                'dismiss',
                (vault, context) =>
                  dismiss(vault, { rule: GAP_RULE, about: skill.id, until: null }, context),
                words.putAway,
              )
            }
          >
            {words.notForMe}
          </button>
        </div>
      ))}
      {shown.length < gaps.length && (
        <p class="under">
          <a href="/materials/adverts">{words.more}</a>
        </p>
      )}
    </>
  )
}
