import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useOnward } from './onward.ts'

/** A draft is written this long after the last key, in milliseconds, and at once when the page is left. */
const DRAFT_AFTER_MS = 250

export interface Draft {
  readonly text: string
  /** True once the person has typed here, now or before a reload. */
  readonly touched: boolean
  write(text: string): void
  /** The text has been kept for good (or thrown away): the draft is no longer needed. */
  done(): void
}

/**
 * A text that survives a reload and a crash while it is being written. `kept` is what the vault holds;
 * it is shown as long as nothing newer was typed.
 */
export function useDraft(key: string, kept: string, options: { sealed?: boolean } = {}): Draft {
  const { replica } = useOnward()
  const [typed, setTyped] = useState<string | null>(null)
  const waiting = useRef<string | null>(null)
  // Once something was typed here, a draft that is read late must not come back over it.
  const touched = useRef(false)
  const sealed = options.sealed ?? false

  const flush = useCallback(() => {
    if (waiting.current === null) return
    const text = waiting.current
    waiting.current = null
    replica.drafts.write(key, text, { sealed }).catch(() => {
      // Without a key or a disk the text stays on the page; the next key tries again.
    })
  }, [replica, key, sealed])

  useEffect(() => {
    let here = true
    replica.drafts.read<string>(key).then((draft) => {
      if (here && typeof draft === 'string' && !touched.current) setTyped(draft)
    })
    addEventListener('pagehide', flush)
    return () => {
      here = false
      flush()
      removeEventListener('pagehide', flush)
    }
  }, [replica, key, flush])
  useEffect(() => {
    if (waiting.current === null) return
    const timer = setTimeout(flush, DRAFT_AFTER_MS)
    return () => clearTimeout(timer)
  }, [typed, flush])

  return {
    text: typed ?? kept,
    touched: typed !== null,
    write(text) {
      touched.current = true
      waiting.current = text
      setTyped(text)
    },
    done() {
      waiting.current = null
      setTyped(null)
      replica.drafts.drop(key)
    },
  }
}
