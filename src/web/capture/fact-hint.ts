import { captureWords } from '../../core/content/en/capture.ts'
import type { AdvertFact } from '../../core/materials/read-advert.ts'

/** Longer words are shown by their beginning. */
const MOST_SHOWN = 90

/** Below a field that still holds what was understood: the words that say so. */
export function factHint(
  fact: AdvertFact | null | undefined,
  value: string | null,
): string | undefined {
  if (!fact || value !== fact.value) return undefined
  if (fact.from === 'title') return captureWords.fromTitle(shortened(fact.words))
  if (fact.from === 'page') return captureWords.inPage
  if (fact.from === 'link') return captureWords.fromLink(shortened(fact.words))
  return fact.words === value ? captureWords.inText : captureWords.fromText(shortened(fact.words))
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN).trimEnd()}…` : line
}
