import { fold } from './fold.ts'
import { type AddRole, takesField } from './role-english.ts'
import { agent } from './role-leads.ts'
import type { WhoText } from './who-text.ts'

/** Replies, forwards and what the letter is about, at the start of a subject's part; folded. */
const topic =
  /^(?:(?:re|aw|wg|fwd?|tr|rv|r|i|enc|antw|betreff|objet|asunto|onderwerp|oggetto|assunto) ?: ?|(?:your |my |the |ihre |deine |meine |votre |ta |su |tu |la sua |la tua |sua |tua |uw |je |jouw |a sua |o seu )?(?:job |online-?)?(?:application|bewerbung|kandidatur|candidature|candidatura|solicitud|inscripcion|postulacion|postulation|sollicitatie|kandidatuur|(?:(?:2nd|3rd|1st|second|first|third|final|group|panel|phone|video|technical) )?(?:interview|round(?: \d)?)(?: call letter)?|take-home(?: task| test)?|phone call|coding test|skills test|reminder|invitation(?: to(?: an)? interview)?|phone screen|status|update|application status|outcome|requisition|vacancy|position|role|job|stelle|stellenausschreibung|auswahlverfahren|auswahlgesprach|vorstellungsgesprach|einladung|absage|zusage|besetzung|mandat|gesprach|poste|offre|entretien|opportunite|concours|recrutement|puesto|vacante|plaza|oferta|entrevista|oportunidad|proceso(?: de seleccion)?|seleccion|vacature|functie|procedure|selectieprocedure|uitnodiging|gesprek|posizione|ruolo|offerta|colloquio|selezione|opportunita|incarico|concorso|vaga|posicao|cargo|funcao|oportunidade|processo(?: seletivo)?|estagio|confidential|vertraulich|next steps?|offer|opening|contrato|contrat|vertrag|sobre|over|su|sur|uber|zu|about|regarding|actualizacion de tu|esito|resultado|resultat|ergebnis|uitslag|risultato|resultaat|respuesta|reponse|risposta|resposta|antwort|your interview|interview invitation|re)(?: (?:als|as|for|to|with|auf|fur|um|zum|zur|au|aux|de|d'|pour|para|a|como|naar|voor|op|van|per|di|come|da|do|del|della|the|an?|poste|puesto|vaga|functie|posizione|ruolo|offre|plaza|puesto|vacante|posicion|stelle|vacature|solicitud)(?![a-z]))*(?![a-z])(?: ?[:,-])? ?)+/

/** What the letter is about, further inside: "Riscontro candidatura Sviluppatore"; folded. */
const lastTopic =
  /^.{1,40} (?:application|bewerbung|candidature|candidatura|kandidatur|solicitud|sollicitatie|selezione|colloquio|gesprek|gesprach|entretien|entrevista|interview|vacature|posto|poste|puesto|vaga|functie|stelle|plaza|inscripcion|inscricao|procedure|concurso|concorso|concours|recrutement)(?: (?:als|as|for|to|pour|para|per|como|come|comme|voor|van|de|di|do|da|del|d'|of|a|an|un|une|een|eine?n?|la|le|il))* (?=[a-z])/

/** Ends of a subject's part that are no part of a role; folded. */
const ending =
  / (?:application|interview|conversation|position|role|vacancy|opening|selection|program(?:me)?|job|post|status|update|outcome|bewerbung|gesucht|m\/w\/d|cvs?|resumes?|ref \S*\d.*|req \S*\d.*|\(az\b.*|kennziffer.*|referenz.*|ref\..*|at|@|in|bei|chez|bij|presso|en|em|na|no|for (?:our|an?|the|my))(?: .*)?$|[?!. ]+$/

/** Roles that stand in a part of the subject by themselves. */
export function addSubjectRoles(
  who: WhoText,
  isJob: (text: string) => boolean,
  add: AddRole,
): void {
  const { subject, folded, letter } = who
  if (subject === '') return
  const body = folded.slice(letter.textStart)
  let from = 0
  for (const part of subject.split(/(?: [-|–—] |: |, |- (?=[A-Z]))/)) {
    const at = subject.indexOf(part, from)
    from = at + part.length
    const plain = fold(part)
    const inside = lastTopic.exec(plain)?.[0].length ?? 0
    const before = Math.max(inside, topic.exec(plain)?.[0].length ?? 0)
    const rest = plain.slice(before)
    const found = ending.exec(rest)
    const end =
      found === null || takesField.test(rest.slice(0, found.index + 3)) ? rest.length : found.index
    const role = rest.slice(0, end)
    if (role.length < 4) continue
    const again = isAgain(body, role)
    if (isJob(role) || (before > 0 && agent.test(role)))
      add(at + before, at + before + end, again ? 1.6 : 0.7)
    else if (again) add(at + before, at + before + end, before > 0 ? 1.8 : 1)
  }
}

/** Whether the text names the same words again. */
function isAgain(body: string, words: string): boolean {
  const at = body.indexOf(words)
  if (at < 0) return false
  return !/[a-z0-9]/.test(body[at - 1] ?? ' ') && !/[a-z0-9]/.test(body[at + words.length] ?? ' ')
}
