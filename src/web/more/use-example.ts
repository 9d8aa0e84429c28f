import { useAct, useOnward } from '../shell/onward.ts'

const away =
  'The example could not be fetched: Onward’s program is not running. Start it again with “npm start”.'

/** The example is some 20 kB that nobody needs who never looks at it. */
function useExample() {
  const { word } = useOnward()
  return () =>
    import('../../core/example/example-search.ts').catch(() => {
      word.say(away)
      return null
    })
}

/** Fills the vault with the example search. */
export function useShowExample(): () => Promise<void> {
  const act = useAct()
  const load = useExample()
  return async () => {
    const example = await load()
    if (!example) return
    await act(
      'show-example',
      (vault, context) => ({ ok: true, value: example.exampleSearch(vault, context) }),
      'An example search, to look around in.',
    )
  }
}

/** Takes the example search out again, together with whatever was made about it. */
export function useRemoveExample(): () => Promise<void> {
  const act = useAct()
  const load = useExample()
  return async () => {
    const example = await load()
    if (!example) return
    await act(
      'remove-example',
      (vault, context) => ({ ok: true, value: example.removeExample(vault, context) }),
      'The example is gone.',
    )
  }
}
