import { helpWords } from '../content/en/help.ts'
import { type HelpLine, helpLines } from './help-lines.ts'

export interface HelpCard {
  readonly words: typeof helpWords
  /** The person's own country first, then those for anywhere, then the others. */
  readonly lines: readonly HelpLine[]
  readonly danger: readonly HelpLine[]
}

/** The help card, ordered for a country (ISO 3166) or for nobody in particular. Works offline. */
export function helpCard(country: string | null | undefined): HelpCard {
  const rank = (line: HelpLine) =>
    country && line.countries.includes(country) ? 0 : line.countries.length === 0 && country ? 1 : 2
  const ordered = helpLines
    .map((line, place) => ({ line, place }))
    .sort((a, b) => rank(a.line) - rank(b.line) || a.place - b.place)
    .map(({ line }) => line)
  return {
    words: helpWords,
    lines: ordered.filter((line) => !line.danger),
    danger: ordered.filter((line) => line.danger),
  }
}
