import { affairWords, workWords } from './cues/affairs.ts'
import { isReadLanguage, type ReadLanguage } from './language.ts'
import type { LetterText } from './letter-text.ts'

/** With so many words of another affair and fewer of work, or with fewer and none, it is not about a job. */
const someAffairs = 3
const affairsAlone = 2

/** The entry of a list that a word of a letter stands for; undefined where none does. */
type EntryOf = (word: string) => string | undefined

function entriesOf(list: string): EntryOf {
  const entries = list.split(/\s+/)
  const whole = new Set(entries.filter((entry) => !entry.includes('*')))
  const stems = entries.filter((entry) => entry.includes('*'))
  if (stems.length === 0) return (word) => (whole.has(word) ? word : undefined)
  const pattern = stems.map((stem) =>
    stem.startsWith('*') ? stem.replaceAll('*', '') : `^${stem.slice(0, -1)}`,
  )
  const stem = new RegExp(pattern.join('|'))
  return (word) => (whole.has(word) ? word : stem.exec(word)?.[0])
}

const made = new Map<ReadLanguage, { readonly affair: EntryOf; readonly work: EntryOf }>()

function listsFor(language: ReadLanguage) {
  const known = made.get(language)
  if (known !== undefined) return known
  const lists = { affair: entriesOf(affairWords[language]), work: entriesOf(workWords[language]) }
  made.set(language, lists)
  return lists
}

/**
 * Whether a letter is about another affair than a job, by the words that it has: a no about a flat or a
 * loan is worded as one about a job, but stands among other words.
 */
export function isAnotherAffair({ words, languages }: LetterText): boolean {
  if (!isReadLanguage(languages.main)) return false
  const { affair, work } = listsFor(languages.main)
  const affairs = new Set<string>()
  const works = new Set<string>()
  const seen = new Set<string>()
  for (const { word } of words.tokens) {
    if (word.length < 3 || seen.has(word)) continue
    seen.add(word)
    const other = affair(word)
    if (other !== undefined) affairs.add(other)
    const own = work(word)
    if (own !== undefined) works.add(own)
  }
  if (works.size === 0) return affairs.size >= affairsAlone
  return affairs.size >= someAffairs && affairs.size > works.size
}
