import { fold } from '../reading/fold.ts'

/** Years of experience that a text asks for. Offsets are UTF-16 into the text. */
export interface FoundYears {
  /** The least that is asked for. */
  readonly years: number
  readonly start: number
  readonly end: number
}

const spelled: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{
    ein: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
  },
}
/** "Several years" names no number: two at least. */
const SEVERAL = 2

const number = String.raw`(\d{1,2}|${Object.keys(spelled).join('|')})`
const span = new RegExp(
  String.raw`\b${number}(?: ?\+| or more| plus| oder mehr)?(?: ?\(\d{1,2}\))?(?: ?(?:-|to|bis|und|or|oder) ?\d{1,2})?\+?[ -]?(?:years?|yrs?|jahren?|jahrige[nrsm]?)\b'?`,
  'g',
)
const several =
  /\b(?:several|a few|multiple|some|many) years\b|\b(?:mehrjahrige[nrsm]?|mehrere jahre)\b/g
/** Ages, the firm's own years, and contracts that last so long. */
const otherBehind = /^ (?:old|of age|alt|contract|fixed|in business|warranty|vertrag|befristet)/
const otherBefore =
  /\b(?:over the (?:last|past)|for (?:over|more than)|in the (?:last|past)|seit (?:uber )?|last|next|within|aged?|under|over the next|befristet (?:auf|fur)) (?:the )?$/

/** Years of experience that the words of a requirement ask for, in the order in which they stand. */
export function findYears(text: string): readonly FoundYears[] {
  const folded = fold(text)
  const found: FoundYears[] = []
  for (const match of folded.matchAll(span)) {
    const said = match[1] ?? ''
    push(found, folded, match, spelled[said] ?? Number(said))
  }
  for (const match of folded.matchAll(several)) push(found, folded, match, SEVERAL)
  return found
}

function push(found: FoundYears[], folded: string, match: RegExpExecArray, years: number): void {
  const start = match.index
  const end = start + match[0].length
  if (years === 0 || years > 40 || otherBehind.test(folded.slice(end))) return
  if (otherBefore.test(folded.slice(Math.max(0, start - 30), start))) return
  found.push({ years, start, end })
}
