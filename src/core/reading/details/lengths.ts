import { countOf, parts } from './calendar-words.ts'
import { matchesIn } from './matches.ts'

const g = String.raw
const { count } = parts
const minutePattern = new RegExp(
  g`(?<![\d.,])(${count})(?:\s?(?:-|to|bis|a|tot|ate|or|oder|ou|o)\s?(${count}))?[\s-](?:(minut\w{0,3}|mins?|min\.)|(hour|hours|hour-long|hrs|stunden?|heures?|horas?|uur|uren|or[ae])\b)`,
  'g',
)
const fixed: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:half an hour|half-hour|halbe stunde|halben stunde|demi-heure|media hora|mezz'ora|half uur(?:tje)?|halfuur(?:tje)?|halbes stundchen|demi heure|mezzora|mezz'oretta|meia horinha|media horita|meia hora)\b/,
    30,
  ],
  [
    /\b(?:three quarters of an hour|dreiviertelstunde|drie kwartier|trois quarts d'heure|tres cuartos de hora|tre quarti d'ora)\b/,
    45,
  ],
  [
    /\b(?:anderthalb stunden|eineinhalb stunden|une heure et demie|hora y media|un'ora e mezza|anderhalf uur|uma hora e meia|(?:one|an hour) and a half(?: hours)?|90-minutiges)\b/,
    90,
  ],
  [
    /\b(?:an hour|hour-long|one-hour|einstundig\w{0,2}|un'ora|una hora|une heure|uma hora|eine stunde)\b/,
    60,
  ],
]
/** Of something else than the talk: a part of it, the way there, how early to come. */
const ofSomethingElse =
  /^.{0,3}(?:\b(?:ahead|before|early|earlier|prior|in advance|vorher|vor (?:beginn|dem)|fruher|avant|antes|prima|eerder|presentation|vortrag|prasentation|presentacion|presentazione|presentatie|apresentacao|talk on|walk|drive|late|away|from|zu fuss|fussweg|break|pause|per week|a week|notice|of (?:questions|your))\b)/
const partBefore =
  /\b(?:presentation|vortrag|prasentation|presentacion|presentazione|presentatie|apresentacao|minimum notice|arrive|within|every|innerhalb)\b[^\n]{0,16}$/

/** "Om 10 uur" is a time of day. */
const clockBefore =
  /\b(?:om|vanaf|tot|rond|tegen|voor|na|tussen|en|a|aan|dag|morgen|middag|avond)\s$/

/** How long something takes, in minutes, where the stretch says it once; of a range the longer. */
export function lengthIn(
  text: string,
  from: number,
  to: number,
): { readonly minutes: number; readonly start: number; readonly end: number } | null {
  const stretch = text.slice(from, to)
  const found: { minutes: number; start: number; end: number }[] = []
  const add = (minutes: number, index: number, length: number): void => {
    const behind = stretch.slice(index + length, index + length + 40)
    const before = stretch.slice(Math.max(0, index - 40), index)
    if (ofSomethingElse.test(behind) || partBefore.test(before)) return
    if (/\bu(?:ur|hr)$/.test(stretch.slice(index, index + length)) && clockBefore.test(before))
      return
    if (minutes < 5 || minutes > 600) return
    const start = from + index
    if (found.some((one) => start < one.end && one.start < start + length)) return
    found.push({ minutes, start, end: start + length })
  }
  for (const [pattern, minutes] of fixed) {
    const match = pattern.exec(stretch)
    if (match !== null) add(minutes, match.index, match[0].length)
  }
  for (const match of matchesIn(stretch, minutePattern, 30)) {
    const [all, low = '', high, , hours] = match
    const number = countOf(high ?? low)
    if (number !== undefined)
      add(hours === undefined ? number : number * 60, match.index, all.length)
  }
  const [first] = found
  return first !== undefined && found.every(({ minutes }) => minutes === first.minutes)
    ? first
    : null
}
