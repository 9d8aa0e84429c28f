import type { GivenAdvert } from '../../core/materials/read-advert.ts'

/** So much at either end of a text shows that it was only put right. */
const SAME_END_CHARS = 40

/**
 * The advert with another text: one that was put right keeps its page's title and link, another text is
 * another advert. Null where nothing is left.
 */
export function givenAnew(given: GivenAdvert | null, text: string): GivenAdvert | null {
  const begins = given && text.startsWith(given.text.slice(0, SAME_END_CHARS))
  const ends = given && text.endsWith(given.text.slice(-SAME_END_CHARS))
  if (text.trim() === '') return null
  return given && (begins || ends) ? { ...given, text } : { text }
}
