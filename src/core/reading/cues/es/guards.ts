import type { Guards } from '../../guards.ts'

/** What takes words back in Spanish. */
export const spanishGuards: Guards = {
  opensCondition:
    /\b(?:si(?! bien)|en caso de|en el caso de|siempre que|siempre y cuando|a menos que|salvo que|de no (?:recibir|tener|haber)|quien(?:es)? no|en ausencia|transcurrid[oa]s?)\b/,
  endsCondition:
    /\b(?:pero|sin embargo|lamentablemente|desafortunadamente|desgraciadamente|no obstante|se (?:le|la|les) tiene por)\b/,
  conditionAfter:
    /^[^\n;]{0,80}?\b(?:si|cuando|siempre que|en caso de que|en caso) (?:su|tu|el|la|usted|tus|sus|eres|es|nos|considera\w{0,4}|resulta\w{0,3}|fuera\w{0,3}|encaja\w{0,3}|tu perfil)\b[^\n;]{0,50}\b(?:perfil|candidatura|solicitud|experiencia|encaj\w{0,4}|ajust\w{0,4}|seleccionad[oa]s?|interes\w{0,5}|adecua\w{0,4}|requisitos|cumple\w{0,2})\b/,
  perhaps: /\b(?:quizas?|tal vez|posiblemente|eventualmente|podria|podrian|podriamos)$/,
  someoneElse:
    /\b(?:candidat[oa]s|personas|aspirantes|seleccionad[oa]s|preseleccionad[oa]s|aquell[oa]s)\b[^\n]{0,40}\b(?:seran|sera|podran|que|cuyo|cuya)\b/,
  aRule:
    /\b(?:candidat[oa]s|candidaturas|solicitudes|personas|quienes) (?:que|cuyo|cuya|cuyos|no)\b/,
  onceOrWhen: /\b(?:una vez|cuando|despues|tras|antes de|hasta|en cuanto)\b/,
  denial: /\b(?:no|sin|nunca|ningun|ninguna|tampoco|imposible)\b[^\n]{0,50}$/,
  deniedWithin: /\bno\b/,
  comparison:
    /\b(?:mas|mejor|en mayor medida|mayor)\b[^\n]{0,50}\b(?:ajust\w{0,5}|encaj\w{0,5}|adecu\w{0,5}|adapt\w{0,5}|acorde\w{0,2}|alinead\w{0,3}|afin\w{0,3}|cercan\w{0,3}|aproxim\w{0,4})\b/,
}
