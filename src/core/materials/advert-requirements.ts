import { askOf, factsOfLabel, headingOf, opensApply } from './advert-labels.ts'
import type { AdvertLine } from './advert-lines.ts'
import type { AdvertPart } from './advert-words.ts'

/** What an advert asks for, in its words. Offsets are UTF-16 into the advert. */
export interface AdvertRequirement {
  readonly text: string
  readonly weight: 'must' | 'nice'
  readonly start: number
  readonly end: number
}

/** More are not kept: what follows is no list of requirements any more. */
export const MAX_REQUIREMENTS = 40
/** A longer stretch is no single requirement; UTF-16 units. */
const LONGEST = 300

/**
 * What the advert asks for: the lines of the parts that say so, or, where it has no such part, the
 * sentences whose wording asks. A wish is told from a demand by its part or by its own words. Where
 * nothing asks at all, those sentences are taken that `namesSkill` knows, since an advert that only tells
 * of the work asks for it too.
 */
export function findRequirements(
  lines: readonly AdvertLine[],
  namesSkill: (text: string) => boolean = () => false,
): readonly AdvertRequirement[] {
  const inParts: AdvertRequirement[] = []
  const inSentences: AdvertRequirement[] = []
  const naming: AdvertRequirement[] = []
  let part: AdvertPart | undefined
  let isListPart = false
  for (const [at, line] of lines.entries()) {
    const heading = headingOf(line)
    if (heading !== undefined) {
      part = heading
      isListPart = lines[at + 1]?.isListed ?? false
      continue
    }
    if (endsPart(line, isListPart)) part = undefined
    const opened = openedBy(line)
    if (opened !== undefined) part = opened
    const isAsking = part === 'must' || part === 'nice'
    for (const sentence of sentencesOf(line)) {
      const ask = askOf(sentence.folded)
      if (isAsking) push(inParts, sentence, part === 'nice' || ask === 'nice' ? 'nice' : 'must')
      else if (part !== 'offer' && part !== 'firm' && part !== 'apply') {
        if (ask !== undefined) push(inSentences, sentence, ask)
        else if (namesSkill(sentence.text)) push(naming, sentence, 'must')
      }
    }
  }
  return [inParts, inSentences].find((found) => found.length > 0) ?? naming
}

/** After a list comes something else where the list ends with a gap, or with a labelled line. */
function endsPart({ folded, isListed, afterGap }: AdvertLine, isListPart: boolean): boolean {
  if (isListed) return false
  if (isListPart && afterGap) return true
  const label = /^([^:?]{2,40}?) ?[:?]/.exec(folded)?.[1]
  if (label !== undefined && factsOfLabel(label).length > 0) return true
  return isListPart && (isMail.test(folded) || opensApply(folded))
}

/** "Questions? Ring Ann": a line may begin with the heading of its part. */
function openedBy(line: AdvertLine): AdvertPart | undefined {
  const length = /^[^.:!?]{2,40}[:?](?= )/.exec(line.text)?.[0].length ?? 0
  if (length === 0 || factsOfLabel(line.folded.slice(0, length - 1)).length > 0) return undefined
  const text = line.text.slice(0, length)
  return headingOf({ ...line, text, folded: line.folded.slice(0, length) })
}

const isMail = /[\w.+-]@[\w-]|\bhttps?:/

interface Sentence {
  readonly text: string
  readonly folded: string
  readonly start: number
}

/** A line of a list is one requirement; a paragraph has as many as it has sentences. */
function sentencesOf({ text, folded, start, isListed }: AdvertLine): readonly Sentence[] {
  if (isListed) return [{ text, folded, start }]
  const sentences: Sentence[] = []
  let from = 0
  const take = (until: number) => {
    const raw = text.slice(from, until)
    const own = raw.trim()
    const begin = from + raw.indexOf(own)
    if (own !== '')
      sentences.push({
        text: own,
        folded: folded.slice(begin, begin + own.length),
        start: start + begin,
      })
    from = until
  }
  for (const { index } of text.matchAll(/(?<=\p{L}{3}[.!?]|\)\.) (?=[\p{Lu}¿¡])/gu)) take(index)
  take(text.length)
  return sentences
}

function push(
  found: AdvertRequirement[],
  { text, start }: Sentence,
  weight: 'must' | 'nice',
): void {
  const own = text.replace(/[;,]$/, '')
  if (own.length < 2 || own.length > LONGEST || found.length >= MAX_REQUIREMENTS) return
  // A heading of its own within the part, such as "Languages:", asks for nothing.
  if (/:$/.test(own) || found.some((known) => known.text === own)) return
  found.push({ text: own, weight, start, end: start + own.length })
}
