import { sentenceAround } from './day-roles.ts'
import { matchesIn } from './matches.ts'
import type { Told } from './told.ts'

const calledOff =
  /\b(?:cancel(?:l?ed|ling)?|call(?:ed)?(?: \S{1,12}){0,3} off|no longer (?:take place|going ahead)|(?:will not|won't|cannot|can't) (?:take place|go ahead)|not (?:be )?going ahead|have to cancel|absagen|abgesagt|entfallt|fallt aus|nicht (?:mehr )?stattfinden|findet nicht statt|ausfallen|n'aura pas lieu|ne pourra (?:pas )?avoir lieu|no tendra lugar|no podra (?:celebrarse|realizarse)|non si terra|non avra luogo|niet door(?:gaan)?|vervallen|nao (?:vai|ira) (?:acontecer|ocorrer)|nao se (?:realizara|realiza)|annul\w{0,5}|anular|anulamos|anulad[oa]|cancelar|cancelad[oa]|cancelamos|suspendid[oa]|disdire|disdett[oa]|annullare|annullat[oa]|afzeggen|afgezegd|gaat niet door|geannuleerd|desmarcar|desmarcad[oa])\b/g
const putOff =
  /\b(?:reschedul\w{0,3}|postpone\w{0,2}|pushed? (?:back|to)|push to|move(?:d)? (?:your|our|the|it|this|that|to)|bring (?:\S{1,12} ){1,3}forward|brought forward|put (?:\S{1,12} ){0,3}back|another (?:day|time|date|slot)|(?:do|make|come|meet|manage) (?:[^\n]{0,50})instead(?! of)|moving (?:your|our|the)|new (?:date|time)|change of (?:date|time)|verschieb\w{0,3}|verschoben|terminverschiebung|terminanderung|verlegen|verlegt|stattdessen|vorverlegen|nach hinten|anderen termin|neuer termin|neuen termin|reporter|reporte|reportons|deplacer|a la place|plutot|decaler|decalons|decale|repousser|repousse|avancer (?:notre|votre)|autre date|nouvelle date|nouveau creneau|reprogram\w{0,5}|aplaz\w{0,4}|cambio de fecha|en su lugar|cambiar (?:la|el|nuestra|nuestro|de)|adelantar|mover|otra fecha|nueva fecha|nueva hora|pospon\w{0,4}|spostare|spostat[oa]|spostiamo|rinvi\w{0,4}|posticip\w{0,4}|anticipar\w{0,3}|altra data|nuova data|verplaats\w{0,2}|verzetten|verzet|verschuiven|in plaats daarvan|andere (?:datum|dag)|opschuiven|nieuwe datum|nieuw tijdstip|remarcar|remarcad[oa]|remarcamos|adiar|adiad[oa]|em vez disso|outra data|mudar|antecipar|passar para|nova data|reagend\w{0,4})\b/g
/** Nothing has moved: what the person may do, or what would happen. */
const onlyIf =
  /\b(?:if|suggest|propose|vorschlagen|proposer|proponer|proporre|voorstellen|propor|should you|in case|unless|(?<!(?:have|had|need|going|sorry) )to (?:cancel|reschedule)|or reschedule|can reschedule|may reschedule|please (?:cancel|reschedule)|will be cancell?ed|candidat\w{0,6} will be|reschedule \||falls|sollten sie|sollte|wenn|si|en cas|en caso|se |qualora|in caso|caso|als je|indien|mocht|not be able|cannot be rescheduled|will not be entertained|no rescheduling|accept \||no-show)\b/

function says(text: string, pattern: RegExp): boolean {
  for (const match of matchesIn(text, pattern, 12)) {
    const { start, end } = sentenceAround(text, match.index)
    if (!onlyIf.test(text.slice(start, end))) return true
  }
  return false
}

/** Whether the talk is called off, not only told how the person could do so. */
export function isCalledOff({ text }: Pick<Told, 'text'>): boolean {
  return says(text, calledOff)
}

/** Whether the talk is moved to another time. */
export function isPutOff(text: string): boolean {
  return says(text, putOff)
}
