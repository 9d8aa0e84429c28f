import { type CueSearch, prepareSearch } from '../cue-search.ts'
import type { ReadLanguage } from '../language.ts'
import { cuesFor } from './all.ts'

const searches = new Map<string, CueSearch>()

/** The cues of the languages that a letter speaks, ready to be looked for. Kept, since many letters follow. */
export function searchFor(spoken: readonly ReadLanguage[]): CueSearch {
  const languages = spoken.join(' ')
  const known = searches.get(languages)
  if (known !== undefined) return known
  const search = prepareSearch(cuesFor(spoken))
  searches.set(languages, search)
  return search
}
