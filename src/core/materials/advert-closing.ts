import { isDue, sentenceAround } from '../reading/details/day-roles.ts'
import { findDays } from '../reading/details/days.ts'
import type { Frame } from '../reading/details/frame.ts'
import type { Labelled } from './advert-labels.ts'
import type { FoundName } from './advert-who.ts'

/** Words of the sentence in which the last day to apply stands, folded. */
const applying =
  /\b(?:appl(?:y|ication|ications|icants)|closing|closes|deadline|cv|resume|bewerb\w*|bewerbung\w*|candidat\w*|postul\w*|dossier|inscri\w*|solicit\w*|sollicit\w*|brief|motivatie\w*|curriculum|lebenslauf|unterlagen|write to|schreib\w*|schick\w*|candidate|scrivi\w*|invia\w*|enviar|envie\w*|stuur|reageer|reageren)\b/
const otherDay =
  /\b(?:interview|vorstellungsgesprach|entretien|entrevista|colloquio|gesprek|start|starting|beginn|antritt|eintritt|posted|veroffentlicht|publie|ab dem)\b/

/** The last day to apply, `YYYY-MM-DD` as its name; null where none is told or it could be two days. */
export function findClosing(
  text: string,
  folded: string,
  labelled: readonly Labelled[],
  frame: Frame,
): FoundName | null {
  for (const { fact, value, start } of labelled) {
    if (fact !== 'closes') continue
    const day = findDays(folded.slice(start, start + value.length), frame).find(
      ({ date }) => date !== null,
    )
    if (day?.date) return { name: day.date, words: value, start, end: start + value.length }
    return null
  }
  const days = findDays(folded, frame).filter(({ date, start, end, isSpan }) => {
    if (date === null || isSpan) return false
    const around = sentenceAround(folded, start)
    const before = folded.slice(around.start, start)
    if (otherDay.test(before.slice(-30))) return false
    const sentence = folded.slice(around.start, Math.max(around.end, end))
    return (
      applying.test(sentence) &&
      (isDue(folded, { date, start, end, isSpan }) || closesBefore.test(before))
    )
  })
  const [first] = days
  if (!first?.date || days.some(({ date }) => date !== first.date)) return null
  const { start } = sentenceAround(folded, first.start)
  const from = Math.max(start, first.start - 60)
  const words = text.slice(from, first.end).trim()
  return { name: first.date, words, start: first.start, end: first.end }
}

const closesBefore =
  /\b(?:bewerbungsschluss|bewerbungsfrist|closing date|deadline|einsendeschluss)\b[^.\n]{0,40}$/
