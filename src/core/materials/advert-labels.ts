import { type ReadLanguage, readLanguages } from '../reading/language.ts'
import type { AdvertLine } from './advert-lines.ts'
import { type AdvertPart, asks, headings, type LabelledFact, labels } from './advert-words.ts'

/** A label and what stands behind it. Offsets are UTF-16 into the advert. */
export interface Labelled {
  readonly fact: LabelledFact
  readonly label: string
  readonly value: string
  readonly start: number
  readonly end: number
}

const facts = Object.keys(labels.en) as LabelledFact[]
const parts = Object.keys(headings.en) as AdvertPart[]
const inAll = <Key extends string>(
  table: Readonly<Record<string, Readonly<Record<Key, string>>>>,
  key: Key,
): string => readLanguages.map((language) => table[language]?.[key] ?? '').join('|')

/** A note in brackets may stand behind a label or a heading: "Salary (gross):". */
const note = String.raw`(?: ?\([^()]{1,40}\))?`
const labelTests = facts.map(
  (fact) => [fact, new RegExp(`^(?:${inAll(labels, fact)})${note}$`)] as const,
)
const headingTests = parts.map(
  (part) => [part, new RegExp(`^(?:${inAll(headings, part)})${note} ?[:?.…!]*$`)] as const,
)
const begins = parts.map((part) => [part, new RegExp(`^(?:${inAll(headings, part)})\\b`)] as const)
const wordings = {
  must: new RegExp(`(?<![a-z])(?:${inAll(asks, 'must')})(?![a-z])`),
  nice: new RegExp(`(?<![a-z])(?:${inAll(asks, 'nice')})(?![a-z])`),
}

/** No label and no heading is longer, in UTF-16 units. */
const LONGEST = 70

/** The facts that a label may stand for: "contract" names a role in one advert and its kind in another. */
export function factsOfLabel(words: string): readonly LabelledFact[] {
  const plain = words.trim().replace(/ ?\*+$/, '')
  if (plain.length > 40) return []
  return labelTests.flatMap(([fact, test]) => (test.test(plain) ? [fact] : []))
}

/** Labelled values, in the order in which they stand: behind a colon, or on the line below a label. */
export function labelledIn(lines: readonly AdvertLine[]): readonly Labelled[] {
  const found: Labelled[] = []
  for (const [at, line] of lines.entries()) {
    const colon = /^([^:|]{2,40}?) ?[:|]\s*(?=\S)/.exec(line.folded)
    const label = colon?.[1]
    if (colon && label !== undefined) {
      const start = line.start + colon[0].length
      const value = line.text.slice(colon[0].length)
      for (const fact of factsOfLabel(label)) {
        found.push({ fact, label: line.text.slice(0, label.length), value, start, end: line.end })
      }
      continue
    }
    const next = lines[at + 1]
    if (!next || next.isListed || line.isListed) continue
    const bare = line.folded.replace(/ ?:$/, '')
    const isAlone = line.folded.endsWith(':') || isShortValue(next)
    for (const fact of isAlone ? factsOfLabel(bare) : []) {
      const { text: value, start, end } = next
      found.push({ fact, label: line.text, value, start, end })
    }
  }
  return found
}

/** A value below its label is no sentence and no label itself. */
function isShortValue({ text, folded }: AdvertLine): boolean {
  return text.length <= 80 && !/[.!?:]$/.test(text) && factsOfLabel(folded).length === 0
}

/** The part that a line opens as a heading; undefined for any other line. */
export function headingOf({ folded, isListed, text }: AdvertLine): AdvertPart | undefined {
  if (isListed || text.length > LONGEST) return undefined
  const plain = folded.replace(/^[^a-z]+/, '').trim()
  // The narrower wording first: "preferred qualifications" are not required ones.
  for (const part of order) {
    if (headingTests.find(([name]) => name === part)?.[1].test(plain)) return part
  }
  if (!folded.endsWith(':')) return undefined
  return order.find((part) => begins.find(([name]) => name === part)?.[1].test(plain))
}

/** Whether a line begins with words for how to apply. */
export function opensApply(folded: string): boolean {
  return begins.find(([name]) => name === 'apply')?.[1].test(folded) ?? false
}

const order: readonly AdvertPart[] = ['nice', 'firm', 'must', 'offer', 'tasks', 'apply']

/** How a sentence asks, by its wording: a wish where it says so, else a demand; undefined for neither. */
export function askOf(folded: string): 'must' | 'nice' | undefined {
  if (wordings.nice.test(folded)) return 'nice'
  return wordings.must.test(folded) ? 'must' : undefined
}

const ownLabels = readLanguages.map((language) => {
  const all = [...Object.values(labels[language]), ...Object.values(headings[language])].join('|')
  return [language, new RegExp(`^(?:${all})${note} ?[:?]?$`)] as const
})

/**
 * The language whose labels and headings stand in an advert; null where two have as many or none has two.
 * A list of labelled values has too few small words to tell its language by.
 */
export function languageOfLabels(lines: readonly AdvertLine[]): ReadLanguage | null {
  const heads = lines
    .slice(0, 80)
    .map(({ folded }) => /^[^:]{2,40}(?= ?:)/.exec(folded)?.[0] ?? folded)
    .filter((head) => head.length <= LONGEST)
  const counts = ownLabels
    .map(([language, test]) => [language, heads.filter((head) => test.test(head)).length] as const)
    .sort(([, one], [, other]) => other - one)
  const [[language, most] = [null, 0], [, next] = [null, 0]] = counts
  return most >= 2 && most > next ? language : null
}
