import { dropAction, finishAction } from '../../core/plan/action-actions.ts'
import { useAct } from '../shell/onward.ts'

/** How a planned step ends, wherever it stands: done, or let go. */
export function useStepEnds() {
  const act = useAct()
  return {
    finish: (actionId: string) =>
      act(
        'finish-action',
        (vault, context) => finishAction(vault, { actionId }, context),
        'Done, and kept as a small win.',
      ),
    drop: (actionId: string) =>
      act('drop-action', (vault, context) => dropAction(vault, { actionId }, context), 'Let go.'),
  }
}
