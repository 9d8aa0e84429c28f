import type { DayMention } from './days.ts'

/** Words around a day are looked at this far, in UTF-16 units. */
const looksBack = 90
const looksAhead = 60

/** What stands before a day, back to the end of the sentence before; "16. Mai" ends none. */
export function wordsBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - looksBack), at)
  const end = lastSentenceEnd(before)
  return before.slice(end + 1)
}

/** What stands behind a day, to the end of its sentence. */
export function wordsBehind(text: string, at: number): string {
  const behind = text.slice(at, at + looksAhead)
  const end = behind.indexOf('\n')
  return end === -1 ? behind : behind.slice(0, end)
}

/** The sentence in which a place stands, without breaks inside dates. */
export function sentenceAround(text: string, at: number): { start: number; end: number } {
  const from = Math.max(0, at - 400)
  const start = from + lastSentenceEnd(text.slice(from, at)) + 1
  let end = text.indexOf('\n', at)
  while (end !== -1 && end - at < 400 && isOrdinal(text, end)) end = text.indexOf('\n', end + 1)
  return { start, end: end === -1 ? text.length : Math.min(end, at + 400) }
}

const isOrdinal = (text: string, at: number): boolean =>
  /\b\d{1,2}\.$/.test(text.slice(Math.max(0, at - 3), at))

function lastSentenceEnd(before: string): number {
  let end = before.lastIndexOf('\n')
  while (end > 0 && isOrdinal(before, end)) end = before.lastIndexOf('\n', end - 1)
  return end
}

/** "By", "no later than", "bis zum", "avant le" straight before the day, a time of day between at most. */
const dueBefore =
  /(?:\b(?:by|before|until|till|no later than|not later than|at the latest|latest by|(?:is )?due(?: on| by)?|due date(?: is)?|deadline(?: is| of)?|(?:closes?|expires?|ends?|lapses?|closing)(?: on| at)?|valid until|on or before|ahead of|bis|bis spatestens|spatestens|bis einschliesslich|frist(?: ist)?|stichtag|avant|d'ici|d'ici a|jusqu'a|jusqu'au|au plus tard|date limite|pour|expire|antes de|antes del|antes da|antes do|hasta|a mas tardar|como maximo|plazo|limite|fecha limite|entro|non oltre|entro e non oltre|scadenza|scade|prima de|prima del|uiterlijk|voor|tot|tot en met|tegen|deadline|ate|ate ao|o mais tardar|no maximo|prazo|data limite)[:,]?\s{0,2}(?:(?:on|the|end of(?: the)? day|eod|close of business|cob|noon|midnight|midday|zum|den|dem|am|le|au|el|del|dia|o dia|al|il|l'|lo|op|a|ao|de|do|end of business)[\s,]{1,2}){0,3}(?:(?:at |um |a las |alle |om |as )?\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|uhr|uur|h)?[\s,]{1,2}(?:on |am |le |el |del |op |do dia |de )?(?:the )?)?(?:l'|all'|dell')?)$/
const dueBehind =
  /^(?:[\s,]{1,2}at the latest|[\s,]{1,2}spatestens|[\s,]{1,2}au plus tard|[\s,]{1,2}a mas tardar|[\s,]{1,2}al piu tardi|\s(?:is|ist) (?:the deadline|die frist))\b/

/** Whether a day is the last on which something may be done or expected. */
export function isDue(text: string, day: DayMention): boolean {
  if (day.isSpan) return true
  return dueBefore.test(wordsBefore(text, day.start)) || dueBehind.test(wordsBehind(text, day.end))
}

/** Words that speak of the first day wherever they stand before it, and those that stand right there. */
const startWords =
  /\b(?:start|starts|starting|start date|begin|begins|beginning|commenc\w{0,8}|effective|first day|join|joining|onboard\w{0,4}|beginn|eintritt|eintrittsdatum|dienstantritt|arbeitsbeginn|startdatum|startest|starten|anfangen|debut|commence\w{0,3}|prise de poste|entree en fonction|incorporacion|incorporar\w{0,2}|empeza\w{0,5}|empeceras|inicio|comenza\w{0,5}|decorrenza|decorrere|inizio|iniziare|ingangsdatum|begint|indiensttreding|comeca\w{0,5}|admissao)\b[^\n\d]{0,70}$/
const startLead =
  /\b(?:zum|ab|per|as of|from|with effect from|a compter du|a partir du|des le|a partir del?|desde el|dal|dall'|a decorrere dal|vanaf|met ingang van|a partir de)\s(?:(?:the|dem|den|le|el|il|dia|o dia)\s)?$/
const notTheJob =
  /\b(?:probation|probezeit|urlaub|holiday|vacation|salary review|benefits?|insurance|orientation|training)\b[^\n]{0,50}$/

/** Whether a day is the first day of work. */
export function isStart(text: string, day: DayMention): boolean {
  if (isDue(text, day)) return false
  const before = wordsBefore(text, day.start)
  return (startWords.test(before) || startLead.test(before)) && !notTheJob.test(before)
}

const oldBefore =
  /\b(?:instead of|rather than|originally(?: scheduled| planned| set)?(?: for| on)?|(?:was|were) (?:scheduled|planned|booked|set)(?: for| on)?|statt|anstatt|anstelle des|ursprunglich(?: am| fur den)?|au lieu du|initialement prevu(?:e)?(?: le)?|prevu(?:e)? (?:le|pour le)|en lugar del?|previst[oa] para el|invece d[ei]l?|previsto (?:per )?(?:il|lo)?|in plaats van|oorspronkelijk(?: op)?|em vez d[eo]|previst[oa] para)\s(?:(?:the|den|le|el|il|dia|am|fur)\s){0,2}(?:\S{1,12},?\s){0,1}$/
const calledOff =
  /\b(?:cancel\w{0,4}|call (?:\S{1,12} )?off|can(?:'t|not) (?:make|do)|no longer (?:make|do)|unable to (?:make|meet)|absag\w{0,3}|nicht (?:stattfinden|einhalten)|entfall\w{0,2}|annul\w{0,5}|anular|cancelar|suspender|afzeg\w{0,3}|annullare|disdire|desmarcar|gaat niet door)\b/
const calledOffBehind =
  /^[\s,]{1,2}(?:off\b|(?:(?:has|have|is|was|will|must|had|needs|unfortunately|to|be|been|leider|muss|mussen|wir|ich|wird|wurde|est|a|ete|malheureusement|queda|ha|sido|esta|lamentablemente|e|stato|purtroppo|is|helaas|foi|infelizmente)\s){1,6}(?:cancel|call(?:ed)? off|absag|abgesagt|annul|anulad|cancelad|geannuleerd|afgezegd|desmarcad)|vereinbart|geplant|entfallt|fallt|gepland|vervalt|gaat (?:helaas )?niet)/
const notFree =
  /\b(?:not (?:be )?(?:available|free|possible|in)|away|closed|public holiday|on leave|nicht (?:verfugbar|im haus)|urlaub|feiertag|absent\w?|indisponib\w{0,4}|vacaciones|festivo|afwezig|assente|ausente|feriado)\b/

/** Whether a day is that of a talk that was agreed before, or on which none can be. */
export function isOld(text: string, day: Pick<DayMention, 'start' | 'end'>): boolean {
  const before = wordsBefore(text, day.start)
  const behind = wordsBehind(text, day.end)
  if (oldBefore.test(before) || notFree.test(before) || notFree.test(behind.slice(0, 40)))
    return true
  return calledOff.test(before) || calledOffBehind.test(behind)
}

const sentWords =
  /\b(?:appl(?:ied|ication)\w{0,3}|received|submitted|submission|sent|dated|your (?:letter|e-?mail)|bewerbung|beworben|eingegangen|erhalten|eingang|unterlagen|schreiben|candidature|postul\w{0,6}|dossier|recue?|candidatura|solicitud|recibid[oa]|inscripcion|domanda|ricevut[oa]|inviat[oa]|sollicitatie|gesolliciteerd|kandidatuur|ontvangen|inscricao|recebid[oa]|recebemos|enviad[oa])\b/
const sentLead =
  /(?:\b(?:on|of|dated|from|vom|am|du|le|en date du|del|de fecha|el|il|in data|van|op|de|em|do|no dia|dia|datada de|date|datum)\s(?:(?:the|den|le|el|dia)\s)?)$|\b(?:received|applied|eingegangen|submitted)\s$/
const otherThan =
  /\b(?:interview|gesprach|entretien|entrevista|colloquio|closing|deadline|until|by|start|position|since|talk|spoke|met|meeting)\b[^\n]{0,30}$/

/** Whether a day is the one on which the application was sent or came in. */
export function isApplied(text: string, day: DayMention): boolean {
  if (day.isSpan || isDue(text, day)) return false
  const before = wordsBefore(text, day.start)
  if (otherThan.test(before)) return false
  if (sentWords.test(before) && sentLead.test(before)) return true
  return (
    /\b(?:am|le|el|il|op|em|on)\s$/.test(before) &&
    /^\s(?:eingegangen|erhalten|recue?|recibid|ricevut|ontvangen|recebid)/.test(
      wordsBehind(text, day.end),
    )
  )
}
