import { useCallback, useEffect, useState } from 'preact/hooks'
import { useOnward } from '../shell/onward.ts'
import type { TakeOf } from './take-store.ts'
import { type InterruptedTake, interruptedTakes } from './takes.ts'

/** Takes of what `isHere` tells that were interrupted; `look` looks again. */
export function useInterrupted<Of extends TakeOf>(isHere: (of: TakeOf) => of is Of) {
  const { replica } = useOnward()
  const [all, setAll] = useState<readonly InterruptedTake[]>([])
  const look = useCallback(
    () => interruptedTakes(replica).then(setAll, () => setAll([])),
    [replica],
  )
  useEffect(() => {
    replica.ready.then(look)
  }, [replica])
  const takes = all.filter((take): take is InterruptedTake<Of> => isHere(take.of))
  return { takes, look }
}
