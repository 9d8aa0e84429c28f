import { sentenceAround } from './day-roles.ts'
import { matchesIn } from './matches.ts'
import type { Told } from './told.ts'

/** At most so many notes, each of at most so many UTF-16 units. */
const most = 3
const mostChars = 240
const asks =
  /\b(?:bring (?:your|a|an|the|with|along|photo|proof|original)|please bring|carry (?:your|original)|please prepare|prepare (?:a|an|to|for|your)|have (?:your|a) \S{1,20} ready|be ready to|bringen sie|bring (?:bitte|deine)|mitzubringen|mitbringen|bereiten sie|vorbereiten|apporter|apportez|munissez|preparer|preparez|traer|traiga|trae |prepara\b|preparar|porti |portare|porta con|prepari|meebrengen|meenemen|neem (?:je|uw)|breng (?:je|uw)|bereid|voorbereiden|trazer|traga|leve |prepare-se|preparar)/g
const isQuestion = /\b(?:questions will|we will bring)\b/

/** What to bring or prepare, in the words of the letter, a sentence each. */
export function findPreparation({
  text,
  shown,
}: Told): readonly { readonly words: string; readonly start: number; readonly end: number }[] {
  const found: { words: string; start: number; end: number }[] = []
  for (const match of matchesIn(text, asks, 12)) {
    if (found.length >= most) break
    const { start, end } = sentenceAround(text, match.index)
    if (found.some((one) => one.start === start) || isQuestion.test(text.slice(start, end)))
      continue
    const words = shown
      .slice(start, Math.min(end, start + mostChars))
      .replace(/\s+/g, ' ')
      .trim()
    if (words !== '') found.push({ words, start, end: Math.min(end, start + mostChars) })
  }
  return found
}
