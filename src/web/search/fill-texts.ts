import type { VaultRecord } from '../../core/vault/record.ts'
import type { AskTexts } from './ask-texts.ts'
import type { Standing, TextShelf } from './text-shelf.ts'

/** Times that a page is fetched once more because the vault changed under it. */
const MOST_RETRIES = 5

export interface Filling {
  readonly shelf: TextShelf
  readonly ask: AskTexts
  /** Called with what was just kept. */
  readonly kept: (standing: Standing, texts: readonly VaultRecord[]) => Promise<void>
  /** Lets others work between two pages. */
  readonly pause: () => Promise<void>
}

/**
 * Brings the texts of all letters into this browser, page by page, from where it was left. `away`: the
 * server could not be asked, or has another vault than this browser at the moment.
 */
export async function fillTexts({
  shelf,
  ask,
  kept,
  pause,
}: Filling): Promise<'all here' | 'away'> {
  for (let retries = 0; retries <= MOST_RETRIES; ) {
    const before = await shelf.standing()
    const page = before && (await ask(before.filledTo))
    if (!page || page.vaultId !== before.vaultId || page.epoch !== before.epoch) return 'away'
    if (await shelf.keep(before, page.records, page.revision)) {
      await kept(before, page.records)
      if (!page.more) return 'all here'
      await pause()
    } else retries += 1
  }
  return 'away'
}
