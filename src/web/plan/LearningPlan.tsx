import { useState } from 'preact/hooks'
import { learningWords } from '../../core/content/en/plan.ts'
import {
  finishLearning,
  type LearningInput,
  learningView,
  moveLearning,
} from '../../core/plan/learning.ts'
import type { Learning, LearningForm } from '../../core/vault/kinds/learning.ts'
import { GapLines } from '../materials/matrix/GapLines.tsx'
import { useAct, useView } from '../shell/onward.ts'
import { Because } from '../ui/Because.tsx'
import { LearningEntry } from './LearningEntry.tsx'

/** What to learn, for which goal, with its end; the next one is proposed when one is done. */
export function LearningPlan() {
  const act = useAct()
  const view = useView(learningView)
  const [adding, setAdding] = useState<Partial<LearningInput> | null>(null)
  const begin = (learningId: string) =>
    act(
      'change-learning',
      (vault, context) => moveLearning(vault, { learningId, to: 'open' }, context),
      'Begun.',
    )
  return (
    <>
      {view.proposed && (
        <p class="beat-row">
          <span class="under">{view.proposed.because}</span>
          <button class="btn" type="button" onClick={() => begin(view.proposed?.id ?? '')}>
            Begin it
          </button>
        </p>
      )}
      {view.fromThemes.map(({ themeId, name, because }) => (
        <div class="beat-row" key={themeId}>
          <Because reason={because} />
          <button
            class="btn plain"
            type="button"
            aria-label={`Learn something for it: ${name}`}
            onClick={() => setAdding({ themeId, because })}
          >
            Learn something for it
          </button>
        </div>
      ))}
      <GapLines most={3} />
      <ul class="lines">
        {[...view.open, ...view.next].map((item) => (
          <Item key={item.id} item={item} onBegin={() => begin(item.id)} />
        ))}
      </ul>
      {view.done.length > 0 && (
        <details class="why">
          <summary>What is done</summary>
          <ul class="lines">
            {view.done.map((item) => (
              <li class="theme what" key={item.id}>
                {item.what}
                <span class="change">{item.finishLine}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {adding ? (
        <LearningEntry given={adding} onLeave={() => setAdding(null)} />
      ) : (
        <p class="acts">
          <button class="btn" type="button" onClick={() => setAdding({})}>
            Plan something to learn
          </button>
        </p>
      )}
    </>
  )
}

function Item({ item, onBegin }: { item: Learning & { id: string }; onBegin: () => void }) {
  const act = useAct()
  const { id: learningId, what, goal, form, resource, finishLine, publish, state } = item
  const formName = learningWords.forms[form as LearningForm] ?? form
  return (
    <li class="theme">
      <h3>{what}</h3>
      <p class="under">
        {[formName, resource].filter(Boolean).join(', ')}. For: {goal}. Done when: {finishLine}.
        {publish ? ` Shown by: ${publish}.` : ''}
      </p>
      <p class="acts">
        {state === 'open' ? (
          <button
            class="btn"
            type="button"
            aria-label={`Done: ${what}`}
            onClick={() =>
              act(
                'change-learning',
                (vault, context) => finishLearning(vault, { learningId }, context),
                publish ? `Done. Still to do: ${publish}.` : 'Done.',
              )
            }
          >
            Done
          </button>
        ) : (
          <button class="btn" type="button" aria-label={`Begin it: ${what}`} onClick={onBegin}>
            Begin it
          </button>
        )}
        <button
          class="btn plain soft"
          type="button"
          aria-label={`Let it go: ${what}`}
          onClick={() =>
            act(
              'change-learning',
              (vault, context) => moveLearning(vault, { learningId, to: 'dropped' }, context),
              'Let go.',
            )
          }
        >
          Let it go
        </button>
      </p>
    </li>
  )
}
