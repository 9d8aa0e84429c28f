import { useEffect, useState } from 'preact/hooks'

type PinnedNow = typeof import('../plan/PinnedNow.tsx').PinnedNow

/** What is pinned from the plan, loaded after the step itself stands. */
export function PinnedPlan() {
  const [Pinned, setPinned] = useState<PinnedNow | null>(null)
  useEffect(() => {
    import('../plan/PinnedNow.tsx').then(({ PinnedNow }) => setPinned(() => PinnedNow))
  }, [])
  return Pinned && <Pinned />
}
