import type { Add } from './company-leads.ts'
import { fold } from './fold.ts'
import { nameAt } from './names.ts'
import { eachMatch, type WhoText } from './who-text.ts'

/** Words of a subject, folded, after which the employer is named, whatever the language. */
const leads: readonly { readonly words: RegExp; readonly weight: number }[] = [
  {
    words: /\b(?:at|bei|chez|bij|presso|aupres de|junto da) (?:der |de |the |la |het )?/g,
    weight: 4,
  },
  {
    words: /\b(?:to|from|with|join|von|namens|au sein de|d[ae]) (?:der |die |the |la )?/g,
    weight: 2.5,
  },
  {
    // A place as often as an employer.
    words: /\b(?:in|en|na|no|an) (?:der |die |the |la )?/g,
    weight: 1.2,
  },
]
const roleAfter = /^[ -]{1,3}(?:position|role|opening|opportunity|job|vacancy|internship|program)/i
/** A part of a subject with one of these words says what the letter is about. */
const aboutTheLetter =
  / at |application|interview|offer|update|position|thank|analyst|engineer|bewerbung|absage|zusage|einladung|stelle|\(m|\/d\)|candidatura|candidature|entretien|poste|puesto|oferta|entrevista|sollicitatie|vacature|gesprek|colloquio|posizione|vaga|offre|offerta|reponse|respuesta|risposta|resposta|antwort|ruckmeldung|proceso|processo|seleccion|selezione|invitation|invito|convite|invitacion|uitnodiging|eingang|status|ref|news|danke|merci|gracias|grazie|obrigad/

/** Companies that the subject names. */
export function addFromSubject({ subject }: WhoText, add: Add): void {
  const folded = fold(subject)
  for (const { words, weight } of leads) {
    eachMatch(words, folded, (match) => {
      const end = match.index + match[0].length
      const found = nameAt(subject, end)
      if (found && !roleAfter.test(subject.slice(found.end, found.end + 30))) {
        add(found.name, weight, found)
      }
      return end
    })
  }
  const parts = subject.split(/ ?[|:–—[\]] ?| - |- (?=[A-Z])/).filter((part) => part !== '')
  if (parts.length > 1) {
    for (const part of [parts[0] ?? '', parts.at(-1) ?? '']) {
      const start = subject.indexOf(part)
      const found = nameAt(part, 0)
      const whole = found !== null && found.end === part.replace(/[!.]+$/, '').length
      if (whole && part.split(' ').length <= 5 && !aboutTheLetter.test(fold(part))) {
        // Before a colon mostly stands what the letter is about.
        const weight = subject.startsWith(':', start + part.length) || !part.includes(' ') ? 1 : 2
        add(part, weight, { name: part, start, end: start + part.length })
      }
    }
  }
  const carriers =
    /^(.{2,50}?)(?:'s)? (?:careers?|recruiting|talent acquisition|recruitment|jobs|hiring)\b/i.exec(
      subject,
    )?.[1]
  if (carriers) add(carriers, 3, { name: carriers, start: 0, end: carriers.length })
}
