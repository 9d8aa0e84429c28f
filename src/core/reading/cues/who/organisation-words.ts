import { endingIn } from '../../endings.ts'
import { wordSet } from './who-words.ts'

/**
 * Words with which names of institutions and firms begin, folded, in the read languages. Source:
 * registers of trades and public bodies, from everyday knowledge.
 */
const firstWords = wordSet(
  `hofgut hoveniers snackbar stedelijk traiteur bauhof tuincentrum imbiss eiscafe cooperativa externato ateneo athenee lunchroom trattoria osteria pizzeria padaria pastelaria lar fournil bistrot obrador taller ambulatorio mercearia talho rechtsanwalte kirchengemeinde fournil
   tierheim volkshochschule superette supermarkt waterschap woonzorg zwembad consultora consultoria constructora
  abbaye academia academie acciaierie advocatenkantoor agence agencia agenzia agentur albergo almacenes amt anwaltskanzlei
  apotheke architekten architekturburo asociacion associacao associazione atelier ateliers ayuntamiento azienda banca banco
  bank banque bar basisschool bauunternehmen bezirksamt biblioteca bibliotheque bistro bistrot bodega bodegas brasserie cabinet
  cafe caffe caisse caixa caja camara camping cantiere cantieri cantina carrosserie casa cave caves centre centro ceramica
  ceramicas chateau clinica clinicas clinique clube colegio collegio college comune conservatoire consorzio cooperativa
  cooperative creche deutsche diputacion domaine ecole edilizia edizioni editions editora editorial eglise entreprise escola
  escuela estudio estudios etablissements fabrica fabbrica fahrschule farmacia fattoria ferme finca firma fitnessstudio
  fondation fondazione fundacao fundacion garage gasthaus gasthof gemeente gemeinde grafica graficas gruppo grupo groupe
  hospital hopital hostal hotel hotels imprenta imprimerie industrias industrie institut instituto istituto jardins junta kanzlei
  kapsalon kindergarten kinderopvang kita klinik klinikum kreis laboratoire laboratorio laboratorios landkreis landratsamt les
  librairie libreria liceo livraria logistica lycee magasin mairie maison manufacture marche mercado ministere ministerio
  ministero mobelhaus moulin municipio musee museo museu museum nhs notaria obras officina officine oficina oficinas ospedale
  parrocchia pensao pensione pflegedienst pflegeheim pharmacie physiotherapie polizei posada pousada praxis prefeitura prefecture
  provincia provincie quinta reformas region regione residence residencia ristorante restaurant restaurante salon schule sportverein
  sociedade sociedad societa societe spedition sparkasse stadt stadtwerke steuerkanzlei stiftung studio supermarche supermercado
  supermercati supermercados talleres tandartspraktijk teatro theater theatre trasporti transport transportes transports
  tribunal universidad universidade universita universitat universite universiteit universitatsklinikum verein verlag viveros
  ville weingut werkstatt zahnarztpraxis zorggroep zoo`,
)

/** Endings of single words that stand for a trade's house: "Gärtnerei", "Slagerij", "Carpintaria". */
const endsAsHouse = endingIn(
  `erei erij makerij werk werke werken betriebe handel haus huis hof heim klinik praxis praktijk
  schule school kantoor kanzlei groep gruppe bedrijf verlag verein zentrum centrum dienst
  dienste diensten bouw fabriek zorg winkel kasse bank betrieb buro handwerk manufaktur sanitar
  laden genossenschaft gesellschaft stiftung stichting vereniging museum theater erie eries`,
  3,
)
const endsAsTrade = endingIn(`eria erias aria arias`, 4)
const endsAsService = endingIn(`technik techniek service services logistik logistiek`, 5)
const isHouse = (word: string): boolean =>
  endsAsHouse(word) || endsAsTrade(word) || endsAsService(word)

/** Endings that no surname has, wherever the word stands: "Staatliches Schulamt Bergau". */
const endsSurely = endingIn(
  `amt klinik klinikum praxis verlag verein zentrum gesellschaft genossenschaft stiftung
  stichting schule werke betriebe beratung dienst verwaltung`,
  3,
)

/** Words with which names of English institutions and firms end, folded. */
const lastWord =
  /^(?:university|council|hospital|trust|school|college|library|institute|foundation|authority|museum|clinic|practice|charity|nursery|academy|architects|solicitors|holdings|logistics|foods|pharma|solutions|consultants|analytics|studios?|insurance|motors|rail|railways?|airways|airlines|hotels?|bank|society|association|housing|mining|energy|brewery|brewing|bakery|farms?|orchards?|theatre|centre|center|services|industries|partners|associates|technologies|laboratories|labs|systems|software|works|press|publishing|recruitment|consulting|group|care|homes?|vets|arms|inn|cafe|zoo|stores?|shop|dental|surgery|construction|ferries|joinery|garage|gardens?|kitchens?|media|games|robotics|aerospace|legal|travel|events|electronics|engineering|builders|roofing|plumbing|interiors|textiles|chemicals|plastics|metals|steel|shipping|freight|brothers|sons|ventures|capital|partnership|club|church|department|ministry|agency|commission|office|police|bureau|burger|coffee|pizza|deli|kitchen|grill|hospice|racecourse|gallery|staffing|search|airport|harbour|stables)$/

/** Small words inside a name, which people's names do not have. */
const inside =
  /(?:^| )(?:&|and|und|et|y|of|the|du|des|do|das|dos|del|am|an der|im|zum|zur|al|alla|het|le|la|les|los|las|el|o|il|lo|st\.?) /

/** Whether one of a name's words is one for a trade's house or an institution; folded. */
export function hasOrganisationWord(folded: string): boolean {
  const words = folded.split(/[ -]+/)
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  return (
    firstWords.has(first) ||
    words.some(endsSurely) ||
    isHouse(first) ||
    (words.length > 1 && (lastWord.test(last) || isHouse(last)))
  )
}

/** Whether a name has the shape of a company's rather than of a person's; folded. */
export function looksLikeOrganisation(folded: string): boolean {
  return /\d|[&+]/.test(folded) || inside.test(folded) || hasOrganisationWord(folded)
}
