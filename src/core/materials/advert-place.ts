import { isPlace } from '../reading/cues/who/places.ts'
import { matchesIn } from '../reading/details/matches.ts'
import { fold } from '../reading/fold.ts'
import type { AdvertHead, FoundName } from './advert-who.ts'
import { workModeIn } from './advert-work.ts'

/** Words before a place, folded, in each of the languages. */
const leads =
  /\b(?:based (?:in|at(?: our office in)?)|(?:our|the) (?:office|site|depot|shop|school|base) in|located in|(?:fur|an|am|in) (?:unseren|unserem|unsere|unserer|den|dem|der) (?:standort|buro|niederlassung|filiale|beratungsstelle|praxis|werk|laden) (?:in )?|standort (?:in )?|basee? a|(?:notre|l'|nos) ?(?:agence|bureau|site|atelier|locaux) (?:de|d'|a) ?|(?:con|com) sede (?:en|a|em) |(?:su|nuestra|nuestro|la|el) (?:bodega|oficina|sede|centro|taller|tienda) (?:de|en) |(?:l'|il nostro|la nostra|nostro|nostra) ?(?:ufficio|sede|negozio|laboratorio) (?:di|a) |(?:de|onze|het) (?:werkplaats|vestiging|kantoor|winkel|locatie) in |gevestigd in |(?:o|a|nosso|nossa) (?:estaleiro|escritorio|loja|oficina|sede) (?:em|no|na|de) )\s?(?=\S)/g
const place =
  /^(?:St\. )?\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|(?:am|an|der|de|la|le|les|sur|del|du|di|upon|on|in|bei|do|da|den|of) (?=\p{Lu}|\p{L}+ \p{Lu})))*(?:, \p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)*)?/u
const LONGEST = 80
const HEAD_LINES = 12

/** The place of work: behind its label, beside the employer, or where a sentence says "based in". */
export function findAdvertPlace(
  head: AdvertHead,
  company: FoundName | null,
  role: FoundName | null,
): FoundName | null {
  const { labelled, lines, text } = head
  for (const { fact, value, start } of labelled) {
    if (fact !== 'place' || value.length > 120) continue
    const name = tidyPlace(value)
    if (name !== '') return { name, words: value, start, end: start + value.length }
  }
  for (const line of lines.slice(0, HEAD_LINES).filter(({ text }) => text.length <= 120)) {
    const beside = besideEmployer(line.text, company?.name ?? null)
    if (beside !== null) return { name: beside, words: line.text, start: line.start, end: line.end }
    const isNear = line.start > (role?.end ?? 0) || line.start > (company?.end ?? 0)
    const own = tidyPlace(line.text)
    if (isNear && own !== '' && own.length < 40 && isPlace(fold(own.split(/[,(]/)[0] ?? '')))
      return { name: own, words: line.text, start: line.start, end: line.end }
    const alone = /^(\p{Lu}[\p{L}-]+)$/u.exec(line.text)?.[1]
    const belowFacts =
      alone !== undefined &&
      lines.some((other) => other === line && isAmongFacts(lines, line.start))
    if (belowFacts && alone !== undefined && isNear && alone !== role?.name)
      return { name: alone, words: line.text, start: line.start, end: line.end }
  }
  for (const match of matchesIn(fold(text), leads, 10)) {
    const start = match.index + match[0].length
    const name = place.exec(text.slice(start, start + LONGEST))?.[0].replace(/[.,]$/, '')
    if (name === undefined || name.length < 2) continue
    return {
      name,
      words: text.slice(match.index, start + name.length),
      start,
      end: start + name.length,
    }
  }
  return null
}

/** A single name between other single facts at the head of an advert: "Full time", "Passau". */
function isAmongFacts(lines: AdvertHead['lines'], start: number): boolean {
  const at = lines.findIndex((line) => line.start === start)
  const before = lines[at - 1]
  return (
    at > 0 &&
    at < 5 &&
    before !== undefined &&
    !lines[at]?.afterGap &&
    (lines[at + 1]?.afterGap ?? false)
  )
}

/** "Acme Ltd · Leeds, UK (Hybrid)" and "St Brannoc's School, Cullompton". */
function besideEmployer(line: string, company: string | null): string | null {
  const dotted = line.split(' · ')
  if (company === null || !line.startsWith(company)) return null
  const rest =
    dotted.length > 1 ? (dotted[1] ?? '') : line.slice(company.length).replace(/^[,\s–-]+/, '')
  const name = tidyPlace(rest)
  return name !== '' && place.exec(name)?.[0].length === name.length ? name : null
}

/** A place without what is said of how one works there; nothing where that is all. */
function tidyPlace(value: string): string {
  const bare = value
    .replace(/\s*\([^)]*\)/g, '')
    .split(/ · | \| |; /)[0]
    ?.trim()
  const parts = (bare ?? '').split(/, /)
  while (parts.length > 0 && isMode(parts.at(-1) ?? '')) parts.pop()
  const name = parts.join(', ').replace(/[.,]$/, '')
  return name.length > LONGEST || !/\p{L}/u.test(name) || isMode(name) ? '' : name
}

function isMode(words: string): boolean {
  const folded = fold(words.trim())
  return (
    workModeIn(folded) !== null ||
    /^(?:remoto?|hybride?|hibrido|ibrido|on[ -]?site|home ?-?office|vor ort|presencial|anywhere|worldwide|da remoto|sur place)\b/.test(
      folded,
    )
  )
}
