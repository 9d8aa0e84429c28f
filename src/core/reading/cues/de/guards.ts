import type { Guards } from '../../guards.ts'

/** What takes words back in German. */
export const germanGuards: Guards = {
  opensCondition:
    /^(?:wird|werden) |\b(?:(?<!auch )wenn|falls|sofern|soweit|sollten?|vorausgesetzt|ob|im falle?|fur den fall|fuer den fall|angenommen|ohne (?:ruckmeldung|rueckmeldung|nachricht|antwort|diese[nrs]? (?:papiere|unterlagen|angaben|nachweise?|dokumente|bestatigung|informationen))|(?:horen|hoeren|erhalten|bekommen) sie (?:bis|binnen|innerhalb|nach|in den)|(?:horst|hoerst|bekommst|erhaltst|erhaeltst) du (?:bis|binnen|innerhalb|nach|in den)|wer)\b/,
  endsCondition:
    /\b(?:aber|jedoch|leider|dennoch|trotzdem|allerdings|bedauerlicherweise|deshalb|deswegen|daher)\b/,
  conditionAfter:
    /^[^\n;]{0,80}?\b(?:falls|wenn|sofern|sollten?|sobald|soweit) (?:ihre?|dein|deine|du|sie|wir|uns|die|das|der|es|eine?)\b[^\n;]{0,60}\b(?:profil|unterlagen|bewerbung|qualifikation\w{0,3}|erfahrung\w{0,3}|auswahl|passt|passen|passend\w{0,2}|stelle|position|uberzeug\w{0,3}|ueberzeug\w{0,3}|entsprech\w{0,3}|interess\w{0,6}|geeignet)\b/,
  perhaps: /\b(?:eventuell|evtl|vielleicht|moglicherweise|moeglicherweise|gegebenenfalls|ggf)\.?$/,
  someoneElse:
    /\b(?:kandidat\w{0,6}|bewerber\w{0,6}|bewerbende\w{0,2}|ausgewahlte\w{0,2}|ausgewaehlte\w{0,2}|geeignete\w{0,2}|diejenigen)\b[^\n]{0,40}\b(?:werden|wird|konnen|koennen|kann|die)\b/,
  aRule: /\b(?:bewerbungen|bewerber\w{0,6}|kandidat\w{0,6}|diejenigen),? (?:die|deren|ohne)\b/,
  onceOrWhen:
    /\b(?:sobald|nachdem|bevor|bis|nach (?:der|einer|abschlus\w{0,3}|prufung|pruefung|sichtung))\b/,
  denial: /\b(?:nicht|kein\w{0,2}|niemals|nie|weder|ohne|statt|anstatt)\b[^\n]{0,60}$/,
  deniedWithin: /\b(?:nicht|keine?[nrms]?)\b/,
  comparison:
    /\b(?:besser|noch besser|naher|naeher|mehr|starker|staerker|genauer|eher|am besten)\b[^\n]{0,60}\b(?:entspr\w{0,9}|pass\w{0,6}|ubereinstimm\w{0,4}|uebereinstimm\w{0,4}|deck\w{0,3}|erfull\w{0,3}|erfuell\w{0,3}|geeignet\w{0,3}|qualifiziert\w{0,3})\b/,
}
