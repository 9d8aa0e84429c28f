import { effect } from '@preact/signals'
import { letterKind } from '../../core/vault/kinds/letter.ts'
import type { Replica } from '../replica/replica.ts'
import { searchOf } from './search-client.ts'

/** After the first page stands; after letters have come in. */
const FIRST_MS = 5_000
const LATER_MS = 30_000

/** Has the texts of letters fetched once nothing else is going on, again after letters have changed. */
export function fillLater(replica: Replica): void {
  let generation = -1
  let isDue = false
  const soon = () => {
    isDue = false
    if (isMetered() || replica.status.peek() !== 'saved') return
    generation = replica.vault.generation(letterKind.name)
    whenIdle(() => searchOf(replica).fill())
  }
  effect(() => {
    replica.version.value
    if (replica.status.value !== 'saved') return
    if (replica.vault.generation(letterKind.name) === generation) return
    if (!isDue) setTimeout(soon, generation < 0 ? FIRST_MS : LATER_MS)
    isDue = true
  })
}

/** Where somebody pays for what is fetched, texts come when they are shown. */
function isMetered(): boolean {
  const { connection } = navigator as {
    readonly connection?: { readonly saveData?: boolean; readonly type?: string }
  }
  return connection?.saveData === true || connection?.type === 'cellular'
}

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task)
  else setTimeout(task)
}
