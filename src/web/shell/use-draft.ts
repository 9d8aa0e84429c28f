import { useEffect, useRef, useState } from 'preact/hooks'
import { mergeText } from '../../core/vault/merge-text.ts'
import { useOnward } from './onward.ts'

export interface Draft {
  readonly text: string
  /** True once the person has typed here, now or before a reload. */
  readonly touched: boolean
  write(text: string): void
  /** What is to be kept: the text, joined with what was kept elsewhere since the typing began. */
  joined(): string
  /**
   * The text has been kept for good (or thrown away): the draft is no longer needed. What was typed since
   * `joined` was asked stays as a draft of its own.
   */
  done(): void
}

/** A draft as stored. `began` is what was kept when the typing began. */
interface StoredDraft {
  readonly text: string
  readonly began: string
}

/**
 * A text that survives a reload and a crash while it is being written. `kept` is what the vault holds;
 * it is shown as long as nothing newer was typed.
 */
export function useDraft(key: string, kept: string, options: { sealed?: boolean } = {}): Draft {
  const { replica } = useOnward()
  const [typed, setTyped] = useState<StoredDraft | null>(null)
  const latest = useRef<StoredDraft | null>(null)
  const handed = useRef<readonly Handed[]>([])
  const sealed = options.sealed ?? false

  useEffect(() => {
    let here = true
    const read = () => (here ? replica.drafts.read<unknown>(key) : undefined)
    replica.ready.then(read).then((stored) => {
      // A draft that is read late must not come back over what was typed meanwhile.
      if (!here || latest.current || !isDraft(stored)) return
      latest.current = stored
      setTyped(stored)
    })
    return () => {
      here = false
    }
  }, [replica, key])

  const hold = (draft: StoredDraft) => {
    latest.current = draft
    setTyped(draft)
    const write = () => replica.drafts.write(key, draft, { sealed })
    replica.ready.then(write).catch(() => {
      // Without a key or a disk the text stays on the page; the next key tries again.
    })
  }

  return {
    text: typed?.text ?? kept,
    touched: typed !== null,
    write: (text) => hold({ text, began: latest.current?.began ?? kept }),
    joined() {
      const draft = latest.current
      handed.current = [...handed.current, { draft }]
      if (!draft) return kept
      return draft.began === kept ? draft.text : mergeText(draft.began, draft.text, kept).text
    },
    done() {
      // What was taken first is kept first.
      const [first, ...rest] = handed.current
      const since = typedSince(first, latest.current)
      handed.current = rest
      if (since) return hold(since)
      latest.current = null
      setTyped(null)
      replica.ready.then(() => replica.drafts.drop(key))
    },
  }
}

/** The draft that was there when the text was taken to be kept, if there was one. */
interface Handed {
  readonly draft: StoredDraft | null
}

/** What was typed on while an earlier draft was being kept, as a draft on top of that one. */
export function typedSince(
  handed: Handed | undefined,
  latest: StoredDraft | null,
): StoredDraft | undefined {
  if (!handed || !latest || latest.text === handed.draft?.text) return undefined
  return { text: latest.text, began: handed.draft?.text ?? latest.began }
}

function isDraft(stored: unknown): stored is StoredDraft {
  const draft = stored as Partial<StoredDraft> | null | undefined
  return typeof draft?.text === 'string' && typeof draft.began === 'string'
}
