import { useState } from 'preact/hooks'
import type { Problem, Result } from '../../core/result.ts'

/** One step that needs a secret: under way, or with what stood in its way. */
export function useSecretStep() {
  const [working, setWorking] = useState(false)
  const [inTheWay, setInTheWay] = useState<Problem | null>(null)
  return {
    working,
    inTheWay,
    /** The value, or null when `inTheWay` says what the problem is. A second tap meanwhile does nothing. */
    async run<Value>(
      step: () => Promise<Result<Value, Problem>>,
    ): Promise<{ readonly value: Value } | null> {
      if (working) return null
      setWorking(true)
      setInTheWay(null)
      try {
        const result = await step()
        if (result.ok) return { value: result.value }
        setInTheWay(result.problem)
        return null
      } finally {
        setWorking(false)
      }
    },
  }
}
