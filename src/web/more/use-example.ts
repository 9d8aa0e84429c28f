import { exampleSearch, removeExample } from '../../core/example/example-search.ts'
import { useAct } from '../shell/onward.ts'

/** Fills the vault with the example search. */
export function useShowExample(): () => void {
  const act = useAct()
  return () => {
    act(
      'show-example',
      (vault, context) => ({ ok: true, value: exampleSearch(vault, context) }),
      'An example search, to look around in.',
    )
  }
}

/** Takes the example search out again, together with whatever was made about it. */
export function useRemoveExample(): () => void {
  const act = useAct()
  return () => {
    act(
      'remove-example',
      (vault, context) => ({ ok: true, value: removeExample(vault, context) }),
      'The example is gone.',
    )
  }
}
