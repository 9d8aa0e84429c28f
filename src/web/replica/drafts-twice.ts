import type { VaultIdentity } from '../../core/protocol/sync.ts'

/** As much of `localStorage` as is used here: a browser that throws its databases away keeps that. */
export type LocalTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Where drafts are kept first: the database by its name, and how its vault stands. */
interface DraftsPlace extends Pick<VaultIdentity, 'vaultId' | 'epoch' | 'erasedEpoch'> {
  readonly born: string
}

export type PlacedDraft = readonly [key: string, draft: unknown]

interface KeptDraft {
  readonly born: string
  readonly epoch: number
  readonly draft: unknown
}

const PREFIX = 'onward-draft '

/**
 * Second copies of drafts, as they lie in the database: sealed where they are sealed there. The database
 * is right as long as it is the same; where it is another, it has lost what is here. What cannot be kept
 * here, for want of room, is not.
 */
export class DraftsTwice {
  readonly #texts: LocalTexts

  constructor(texts: LocalTexts) {
    this.#texts = texts
  }

  put({ born, vaultId, epoch }: DraftsPlace, [key, draft]: PlacedDraft): void {
    const kept: KeptDraft = { born, epoch, draft }
    try {
      this.#texts.setItem(nameOf(vaultId, key), JSON.stringify(kept))
    } catch {
      // An older one would come back in the place of what was typed since.
      this.drop(vaultId, key)
    }
  }

  drop(vaultId: string, key: string): void {
    this.#texts.removeItem(nameOf(vaultId, key))
  }

  /** Lets go of all drafts of a vault, or of every vault. */
  forget(vaultId?: string): void {
    for (const kept of this.#all()) {
      if (vaultId === undefined || kept.vaultId === vaultId) this.drop(kept.vaultId, kept.key)
    }
  }

  /**
   * Brings the copies in line with what the database holds now, and answers with what it has lost: what
   * was kept beside another one, and was not erased since.
   */
  settle(place: DraftsPlace, stored: readonly PlacedDraft[]): readonly PlacedDraft[] {
    const there = new Set(stored.map(([key]) => key))
    const lost: PlacedDraft[] = []
    for (const { vaultId, key, text } of this.#all()) {
      if (vaultId !== place.vaultId || there.has(key)) continue
      const kept = keptIn(text)
      if (kept && kept.born !== place.born && kept.epoch >= place.erasedEpoch) {
        lost.push([key, kept.draft])
      } else this.drop(vaultId, key)
    }
    for (const draft of stored) this.put(place, draft)
    return lost
  }

  #all(): readonly { readonly vaultId: string; readonly key: string; readonly text: string }[] {
    const names = Array.from({ length: this.#texts.length }, (_, at) => this.#texts.key(at) ?? '')
    return names.flatMap((name) => {
      if (!name.startsWith(PREFIX)) return []
      const [vaultId = '', ...key] = name.slice(PREFIX.length).split(' ')
      return [{ vaultId, key: key.join(' '), text: this.#texts.getItem(name) ?? '' }]
    })
  }
}

function nameOf(vaultId: string, key: string): string {
  return `${PREFIX}${vaultId} ${key}`
}

function keptIn(text: string): KeptDraft | undefined {
  try {
    const kept = JSON.parse(text) as Partial<KeptDraft> | null
    const isKept = typeof kept?.born === 'string' && typeof kept.epoch === 'number'
    return isKept ? (kept as KeptDraft) : undefined
  } catch {
    return undefined
  }
}
