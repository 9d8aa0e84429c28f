import { affairWords, workWords } from './cues/affairs.ts'
import { isReadLanguage, type ReadLanguage } from './language.ts'
import type { LetterText } from './letter-text.ts'

/** With so many words of another affair and fewer of work, or with fewer and none, it is not about a job. */
const someAffairs = 3
const affairsAlone = 2
const shortestWord = 3

/** What words of one language are about; the letters are many, so each word is looked up once. */
interface About {
  /** Whole words: true is another affair, false is work. */
  readonly words: ReadonlyMap<string, boolean>
  /** What words begin with or hold; null where the lists have none. */
  readonly affairStems: RegExp | null
  readonly workStems: RegExp | null
}

const made = new Map<ReadLanguage, About>()

function aboutIn(language: ReadLanguage): About {
  const known = made.get(language)
  if (known !== undefined) return known
  const affairs = affairWords[language].split(/\s+/)
  const works = workWords[language].split(/\s+/)
  const whole = (list: readonly string[], isAffair: boolean) =>
    list.filter((entry) => !entry.includes('*')).map((entry) => [entry, isAffair] as const)
  const about = {
    words: new Map([...whole(affairs, true), ...whole(works, false)]),
    affairStems: stemsOf(affairs),
    workStems: stemsOf(works),
  }
  made.set(language, about)
  return about
}

function stemsOf(entries: readonly string[]): RegExp | null {
  const stems = entries.filter((entry) => entry.includes('*'))
  if (stems.length === 0) return null
  const patterns = stems.map((stem) =>
    stem.startsWith('*') ? stem.replaceAll('*', '') : `^${stem.slice(0, -1)}`,
  )
  return new RegExp(patterns.join('|'))
}

/** True for a word of another affair, false for one of work. */
function sideOf(word: string, { words, affairStems, workStems }: About): boolean | undefined {
  const known = words.get(word)
  if (known !== undefined) return known
  if (affairStems?.test(word) === true) return true
  return workStems?.test(word) === true ? false : undefined
}

/**
 * Whether a letter is about another affair than a job, by the words that it has: a no about a flat or a
 * loan is worded as one about a job, but stands among other words.
 */
export function isAnotherAffair({ words, languages }: LetterText): boolean {
  if (!isReadLanguage(languages.main)) return false
  const about = aboutIn(languages.main)
  const affairs = new Set<string>()
  const works = new Set<string>()
  for (const { word } of words.tokens) {
    if (word.length < shortestWord) continue
    const isAffair = sideOf(word, about)
    if (isAffair !== undefined) (isAffair ? affairs : works).add(word)
  }
  if (works.size === 0) return affairs.size >= affairsAlone
  return affairs.size >= someAffairs && affairs.size > works.size
}
