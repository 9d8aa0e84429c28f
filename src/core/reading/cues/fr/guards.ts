import type { Guards } from '../../guards.ts'

/** What takes words back in French. */
export const frenchGuards: Guards = {
  opensCondition:
    /\b(?:si|s'il|s'ils|au cas ou|dans le cas ou|sous reserve|en cas de|a condition|pourvu|dans l'hypothese|des lors que|sans (?:nouvelles?|reponse|retour)|faute de|a defaut|en l'absence|passe ce delai|quiconque)\b/,
  endsCondition: /\b(?:mais|cependant|toutefois|malheureusement|neanmoins|helas)\b/,
  conditionAfter:
    /^[^\n;]{0,80}?\b(?:si|lorsque|quand|des que|des lors que|au cas ou|dans le cas ou) (?:votre|ton|vous|tu|vos|le|la|une|un|elle|celle-ci|nous)\b[^\n;]{0,50}\b(?:profil|candidature|competences|experience|correspond\w{0,4}|retenue?s?|interess\w{0,5}|selectionnee?s?|convien\w{0,3}|adequation)\b/,
  perhaps: /\b(?:peut-etre|eventuellement|pourrions|pourrait|pourraient|pourriez)$/,
  someoneElse:
    /\b(?:candidats?|candidates|personnes|profils|ceux|celles)\b[^\n]{0,40}\b(?:seront|sera|pourront|qui|dont)\b/,
  aRule: /\b(?:candidats|candidatures|personnes|ceux) (?:qui|dont|ne)\b/,
  onceOrWhen: /\b(?:des que|une fois|lorsque|apres|avant|jusqu'a|d'ici|aussitot)\b/,
  denial: /(?:\b(?:ne|n'\w{1,12}|pas|plus|sans|aucun|aucune|jamais|impossible)\b)[^\n]{0,50}$/,
  deniedWithin: /\b(?:pas|ne pourrons|ne pouvons|aucun|aucune)\b/,
  comparison:
    /\b(?:davantage|mieux|plus|plus etroitement|le mieux)\b[^\n]{0,50}\b(?:correspond\w{0,5}|adequation|adaptee?s?|en phase|proches?|repond\w{0,5}|en ligne|pertinent\w{0,3})\b/,
}
