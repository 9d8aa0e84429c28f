import { heavyPhrases } from '../content/en/care-quiet-help.ts'

const phrases: readonly string[] = Object.values(heavyPhrases).flat()

/**
 * True where a text holds one of our own phrases (English, German, French, Spanish) after which the help
 * card is offered. It looks at the words alone, on the device, and keeps nothing; it is no reading of how
 * somebody is, and it misses what is said in other words.
 */
export function soundsVeryHeavy(text: string): boolean {
  const folded = ` ${text
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return phrases.some((phrase) => folded.includes(` ${phrase} `))
}
