import { searchedKinds } from '../../core/search/search-document.ts'
import type { Vault } from '../../core/vault/vault.ts'

/** From kind to kind, so that keys come in between. */
const PAUSE_MS = 30

/**
 * Has the records opened that an answer may show: each kind is opened when it is first asked for, which
 * the first key would otherwise wait for. Call what it returns to end it.
 */
export function openAhead(vault: Pick<Vault, 'find'>): () => void {
  const timers = searchedKinds.map((kind, place) =>
    setTimeout(() => vault.find(kind, ''), PAUSE_MS * (place + 1)),
  )
  return () => timers.forEach(clearTimeout)
}
