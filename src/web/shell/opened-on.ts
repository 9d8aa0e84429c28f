import { useState } from 'preact/hooks'
import type { Kind } from '../../core/vault/kind.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import { useOnward } from './onward.ts'

/** A record as it was when the form that asks was opened on it, for `useAct`; undefined without one. */
export function useOpenedOn(kind: Kind, id: string | undefined): VaultRecord | undefined {
  const { replica } = useOnward()
  const [openedOn] = useState(() =>
    id === undefined ? undefined : replica.vault.find(kind.name, id),
  )
  return openedOn
}
