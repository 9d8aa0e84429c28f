/** Syllables of an English word, counted by its groups of vowels; a silent e at the end is none. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const groups = letters
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, '')
    .match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 1)
}

/**
 * The age at which a text is read with ease: the Flesch-Kincaid grade (Kincaid and others 1975, Navy
 * Research Branch Report 8-75: 0.39 words a sentence + 11.8 syllables a word - 15.59) plus five years,
 * at which the first grade is.
 */
export function readingAge(text: string): number {
  const sentences = text.split(/[.!?:;…]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part))
  const words = text.match(/[\p{L}’'-]*\p{L}/gu) ?? []
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return grade + 5
}

/** All the prose in a table of content: its strings of more than two words, in order. */
export function proseIn(content: unknown): readonly string[] {
  if (typeof content === 'string') return content.split(/\s+/).length > 2 ? [content] : []
  if (typeof content === 'function') return []
  if (typeof content !== 'object' || content === null) return []
  return Object.values(content).flatMap(proseIn)
}
