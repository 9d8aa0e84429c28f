import { useEffect, useState } from 'preact/hooks'
import { useOnward } from '../shell/onward.ts'

interface Loaded {
  readonly text: string | null
  /** Why it is not here. */
  readonly problem: string | null
}

const nothing: Loaded = { text: null, problem: null }

/** The text of a letter, loaded when it is first shown. */
export function useLetterText(letterId: string): Loaded {
  const { replica } = useOnward()
  const [loaded, setLoaded] = useState(nothing)
  useEffect(() => {
    let isShown = true
    setLoaded(nothing)
    replica.text(letterId).then((result) => {
      if (!isShown) return
      setLoaded(
        result.ok
          ? { text: String(result.value.body.text ?? ''), problem: null }
          : { text: null, problem: result.problem.message },
      )
    })
    return () => {
      isShown = false
    }
  }, [replica, letterId])
  return loaded
}
