import { useState } from 'preact/hooks'
import type { Result } from '../../core/result.ts'
import type { KeyProblem } from '../replica/keys.ts'

/** One step that needs a secret: under way, or with what stood in its way. */
export function useSecretStep() {
  const [working, setWorking] = useState(false)
  const [asks, setAsks] = useState<string | null>(null)
  return {
    working,
    asks,
    setAsks,
    /** The value, or null when the problem is told in `asks`. A second tap meanwhile does nothing. */
    async run<Value>(
      step: () => Promise<Result<Value, KeyProblem>>,
    ): Promise<{ readonly value: Value } | null> {
      if (working) return null
      setWorking(true)
      setAsks(null)
      try {
        const result = await step()
        if (result.ok) return { value: result.value }
        setAsks(result.problem.message)
        return null
      } finally {
        setWorking(false)
      }
    },
  }
}
