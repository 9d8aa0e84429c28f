import { useMemo } from 'preact/hooks'
import type { GivenAdvert } from '../../core/materials/read-advert.ts'
import { useDraft } from '../shell/use-draft.ts'

/** An advert that was handed over or pasted, kept through a reload until the application is. */
export function useGiven(key: string): {
  readonly given: GivenAdvert | null
  give(given: GivenAdvert | null): void
  done(): void
} {
  const draft = useDraft(key, '')
  const given = useMemo(() => readGiven(draft.text), [draft.text])
  return {
    given,
    give: (next) => (next ? draft.write(JSON.stringify(next)) : draft.done()),
    done: draft.done,
  }
}

/** Drafts are our own JSON; one that cannot be read counts as none. */
function readGiven(text: string): GivenAdvert | null {
  if (text === '') return null
  try {
    const read = JSON.parse(text) as Partial<GivenAdvert>
    return typeof read?.text === 'string' ? { ...read, text: read.text } : null
  } catch {
    return null
  }
}
