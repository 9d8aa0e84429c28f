import type { Guards } from '../../guards.ts'

/** What takes words back in Italian. */
export const italianGuards: Guards = {
  opensCondition:
    /\b(?:(?<!anche )se(?! ne\b)|qualora|nel caso|in caso|a condizione|purche|laddove|ove|salvo|in assenza|in mancanza|trascors[io]|decors[io]|chi non)\b/,
  endsCondition: /\b(?:ma|tuttavia|purtroppo|pero|ciononostante)\b/,
  conditionAfter:
    /^[^\n;]{0,80}?\b(?:(?<!anche )se|qualora|quando|nel caso|ove|laddove) (?:il|la|le|lei|tu|i|ci|ritenut\w{0,2}|dovesse|fosse|suo|sua|sara)\b[^\n;]{0,50}\b(?:profilo|candidatura|curriculum|esperienza|competenze|in linea|interess\w{0,6}|selezionat[oa]|corrispond\w{0,5}|idone[oa]|requisiti)\b/,
  perhaps: /\b(?:forse|eventualmente|potrebbe|potrebbero|potremmo|magari)$/,
  someoneElse:
    /\b(?:candidati|candidate|persone|coloro|profili|selezionati)\b[^\n]{0,40}\b(?:saranno|verranno|potranno|che|sara|verra)\b/,
  aRule: /\b(?:candidati|candidature|persone|coloro) (?:che|il cui|la cui|non)\b/,
  onceOrWhen: /\b(?:una volta|quando|dopo|prima di|fino a|finche|appena|non appena)\b/,
  denial: /\b(?:non|senza|mai|nessun\w{0,2}|neanche|impossibilitati|impossibile)\b[^\n]{0,50}$/,
  deniedWithin: /\bnon\b/,
  comparison:
    /\b(?:piu|maggiormente|meglio|di piu)\b[^\n]{0,50}\b(?:in linea|corrispond\w{0,6}|aderent\w{0,2}|adatt[ioae]|vicin[ioae]|rispond\w{0,5}|affin[ei]|coerent[ei]|idone[ioae])\b/,
}
