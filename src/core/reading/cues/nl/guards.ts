import type { Guards } from '../../guards.ts'

/** What takes words back in Dutch. */
export const dutchGuards: Guards = {
  opensCondition:
    /\b(?:als$|als (?:u|uw|je|jij|jouw|we|wij|het|er|dit|dat|de)|of (?:u|je|we|wij|het)|indien|mochten?|wanneer|mits|tenzij|in het geval|ingeval|stel dat|zonder (?:bericht|reactie|tegenbericht)|bij (?:geen|uitblijven)|(?:hoort?|hebt|heb|heeft|krijgt?|ontvangt?) (?:u|je) [^\n,;]{0,30}\b(?:niets|geen)|wie)\b/,
  endsCondition:
    /\b(?:maar|echter|toch|desondanks|daarom|besloten)\b|(?<!\b(?:dan|niets|niks|geen (?:bericht|reactie|antwoord))\b[^\n;]{0,40})\b(?:helaas|jammer genoeg)\b/,
  conditionAfter:
    /^[^\n;]{0,80}?\b(?:als|indien|mocht|wanneer|zodra|mits) (?:je|jouw|uw|u|we|wij|het|er|jij|dit|de)\b[^\n;]{0,50}\b(?:profiel|sollicitatie|cv|ervaring|match|geschikt\w{0,2}|past|aansluit\w{0,3}|selectie|geselecteerd|interessant)\b/,
  perhaps: /\b(?:misschien|mogelijk|wellicht|eventueel|eventuele|zou|zouden)$/,
  someoneElse:
    /\b(?:kandidaten|sollicitanten|geselecteerde\w{0,1}|degenen|geschikte)\b[^\n]{0,40}\b(?:worden|wordt|kunnen|die|zullen)\b/,
  aRule: /\b(?:kandidaten|sollicitanten|sollicitaties|degenen|mensen) (?:die|van wie|zonder)\b/,
  onceOrWhen: /\b(?:zodra|nadat|voordat|totdat|tot|na het|na de)\b/,
  denial: /\b(?:niet|geen|nooit|zonder|noch|in plaats van)\b[^\n]{0,60}$/,
  deniedWithin: /\b(?:niet|geen)\b/,
  comparison:
    /\b(?:beter|meer|nog beter|het beste|dichter|nauwer)\b[^\n]{0,50}\b(?:aansluit\w{0,3}|aansloot|aansloten|pas\w{0,4}|match\w{0,3}|voldoe\w{0,3}|overeenkom\w{0,3}|geschikt\w{0,2}|bij)\b/,
}
