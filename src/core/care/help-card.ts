import { helpWords } from '../content/en/help.ts'
import { type HelpLine, helpLines } from './help-lines.ts'

/** The help card as it stands for one country. */
export interface HelpCard {
  readonly words: typeof helpWords
  /** The country's own lines; none where there is none, or where no country is said. */
  readonly own: readonly HelpLine[]
  readonly anywhere: readonly HelpLine[]
  /** The country's own number for danger; where none is known, those of all countries. */
  readonly danger: readonly HelpLine[]
  readonly isOwnDanger: boolean
  /** Lines and numbers of the other countries; where none is the person's own, of all. */
  readonly elsewhere: readonly HelpLine[]
}

/** The help card for a country (ISO 3166), or for nobody in particular. Works offline. */
export function helpCard(country: string | null | undefined): HelpCard {
  const isOwn = ({ countries }: HelpLine) => !!country && countries.includes(country)
  const numbers = helpLines.filter(({ danger }) => danger)
  const own = helpLines.filter((line) => !line.danger && isOwn(line))
  const anywhere = helpLines.filter(({ countries }) => countries.length === 0)
  const isOwnDanger = numbers.some(isOwn)
  const danger = isOwnDanger ? numbers.filter(isOwn) : numbers
  const shown = new Set([...own, ...anywhere, ...(isOwnDanger ? danger : [])])
  const elsewhere = helpLines.filter((line) => !shown.has(line))
  return { words: helpWords, own, anywhere, danger, isOwnDanger, elsewhere }
}
