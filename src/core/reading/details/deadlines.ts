import type { Task, Terms } from '../../vault/kinds/reading.ts'
import { isApplied, isDue, isStart, sentenceAround } from './day-roles.ts'
import type { DayMention } from './days.ts'
import type { Frame } from './frame.ts'
import { lengthIn } from './lengths.ts'
import { linkIn } from './links.ts'
import { findPay } from './pay.ts'
import type { DetailPlace, Details, Told } from './told.ts'

/** The one day that all of these mean, and where it stands; null for none, an open one, or two. */
function oneDay(
  days: readonly DayMention[],
): { readonly on: string; readonly at: DayMention } | null {
  const [first] = days
  if (first === undefined || first.date === null) return null
  const same = days.every(({ date }) => date === first.date)
  return same ? { on: first.date, at: first } : null
}

/** A day in words is more than a length of time, which may be counted from elsewhere. */
function dueDay(days: readonly DayMention[], frame: Frame) {
  const ahead = days.filter(
    ({ date }) => date === null || frame.about === null || date >= frame.about,
  )
  const named = ahead.filter(({ isSpan }) => !isSpan)
  return oneDay(named.length > 0 ? named : ahead)
}

const place = (cue: DetailPlace['cue'], at: { start: number; end: number }): DetailPlace => ({
  cue,
  start: at.start,
  end: at.end,
})

const notTheTask =
  /\b(?:hear (?:back )?from us|let you know|get back to you|in touch|melden wir uns|horen sie von uns|questions? (?:before|by)|start date|first day|application (?:deadline|closes)|reviewed?)\b/
const taskSentence = /\b(?:minut\w{0,3}|minuten|hours?|stunden?|heures?|horas?|uur|uren|ore)\b/

/** What a task or test asks: by when, how long, where. Null where the letter tells nothing of it. */
export function findTask(told: Told): Details<Task | null> {
  const { text, days, frame } = told
  const due = dueDay(
    days.filter((day) => {
      if (!isDue(text, day)) return false
      const { start, end } = sentenceAround(text, day.start)
      return !notTheTask.test(text.slice(start, end))
    }),
    frame,
  )
  const minutes = taskSentence.test(text) ? lengthIn(text, 0, text.length) : null
  const link = linkIn(told, { start: 0, end: text.length }, 'task')
  if (due === null && minutes === null && link === null) return { found: null, places: [] }
  return {
    found: {
      dueOn: due?.on ?? null,
      minutes: minutes?.minutes ?? null,
      link: link?.url ?? null,
    },
    places: [
      ...(due === null ? [] : [place('detail-due', due.at)]),
      ...(minutes === null ? [] : [place('detail-length', minutes)]),
      ...(link === null || link.end === 0 ? [] : [place('detail-link', link)]),
    ],
  }
}

/** The terms of an offer. Null where the letter tells none. */
export function findTerms({ text, days, frame, shown }: Told): Details<Terms | null> {
  const answer = dueDay(
    days.filter((day) => isDue(text, day)),
    frame,
  )
  const start = oneDay(days.filter((day) => !day.isSpan && isStart(text, day)))
  const pay = findPay(text, shown)
  if (answer === null && start === null && pay === null) return { found: null, places: [] }
  return {
    found: {
      pay: pay?.words ?? null,
      startsOn: start?.on ?? null,
      answerBy: answer?.on ?? null,
    },
    places: [
      ...(pay === null ? [] : [place('detail-pay', pay)]),
      ...(start === null ? [] : [place('detail-start', start.at)]),
      ...(answer === null ? [] : [place('detail-answer-by', answer.at)]),
    ],
  }
}

const answers =
  /\b(?:hear|heard|let (?:you|every\w{0,4}|all|applicants|candidates)|inform|notif\w{0,4}|contact\w{0,3}|respon\w{0,4}|reply|answer|decision|outcome|result\w?|get back|be in touch|in touch|update|know|next steps|review\w{0,3}|horen|melden|meldung|ruckmeldung|antwort\w{0,2}|bescheid|entscheid\w{0,4}|nachricht|informier\w{0,2}|reponse|repondr\w{0,4}|recontact\w{0,4}|nouvelles|contact\w{0,5}|decision|suite|informer\w{0,3}|respuesta|respond\w{0,6}|contactad[oa]|contactar\w{0,4}|noticias|resolucion|resultado\w?|comunicar\w{0,4}|risposta|notizie|esito|ricontatt\w{0,6}|contattat\w|comunicher\w{0,3}|hoor\w{0,2}|weet|antwoord|bericht|reactie|laten weten|contact|retorno|resposta|responderemos|contacto|entraremos|avisar\w{0,4})\b/
const asksApplicant =
  /\b(?:please (?:send|submit|upload|complete|provide|reply)|bitte (?:senden|reichen|laden|schicken|fullen)|merci de|veuillez (?:nous )?(?:envoyer|transmettre|completer)|envien?os|le chiediamo|la preghiamo|gelieve|stuur|envie|retained|keep your|kept|stored|gespeichert|loschen|geloscht|data protection|conserv\w{0,5}|bewaard|closing date|applications? close|apply by|open until|bewerbungsschluss|bewerbungsfrist)\b/

/** The day until which a confirmation lets one expect an answer. */
export function findAnswerBy({ text, days, frame }: Told): Details<string | null> {
  const due = dueDay(
    days.filter((day) => {
      if (!isDue(text, day)) return false
      const { start, end } = sentenceAround(text, day.start)
      const sentence = text.slice(start, end)
      return answers.test(sentence) && !asksApplicant.test(sentence)
    }),
    frame,
  )
  return due === null
    ? { found: null, places: [] }
    : { found: due.on, places: [place('detail-answer-by', due.at)] }
}

/** The day on which the letter says that the application was sent or received. */
export function findAppliedOn({ text, days, frame }: Told): Details<string | null> {
  const { about } = frame
  const applied = oneDay(days.filter((day) => isApplied(text, day)))
  if (applied === null || about === null || applied.on > about) return { found: null, places: [] }
  return { found: applied.on, places: [place('detail-applied', applied.at)] }
}
