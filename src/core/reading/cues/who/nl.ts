import { type RoleWords, type WhoWords, wordSet } from './who-words.ts'

/** Dutch. */
export const dutchWho: WhoWords & RoleWords = {
  language: 'nl',
  headLast: true,
  source: 'everyday wording of Dutch and Flemish employers, agencies and public bodies',
  companyAfter: [
    {
      words: /(?:^|\n|[.;] )(?:werkgever|bedrijf|organisatie|opdrachtgever) ?: ?/g,
      weight: 5,
    },
    {
      words:
        /\b(?:verstuurd|doorgestuurd|verzonden|gestuurd|doorgezet) (?:naar|aan) (?:de |het )?/g,
      weight: 4,
    },
    {
      words: /\b(?:het bedrijf|de werkgever|de organisatie|de firma) /g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:functie|vacature|rol|baan|stage|sollicitatie|sollicitatieprocedure|procedure|gesprek|carriere|loopbaan|kans|werken|plek|interesse|traineeship|team|solliciteren|gesolliciteerd|positie|sollicitatiegesprek|aanbod|job|gereageerd|selectieprocedure|solliciteerde|komen)(?: [^\n.,;]{1,60}?)? bij(?: de| het| ons,)?(?: firma)? /g,
      weight: 4,
    },
    { words: /\bbij (?:de |het )?/g, weight: 2.5 },
    {
      words: /\binteresse in(?: een (?:functie|baan|stage|rol) bij| werken bij)? (?:de |het )?/g,
      weight: 2,
    },
    { words: /\b(?:[a-z]{2,20}[- ])?team(?: [a-z]{2,12})? (?:van|bij) (?:de |het )?/g, weight: 3 },
    {
      words:
        /\b(?:hr|p&o|personeelszaken|recruitment|recruiter|werving(?: (?:en|&) selectie)?|hr-adviseur|hr adviseur|afdeling hr|human resources|directeur|manager|teamleider|talent acquisition)(?: van|,| -| \|| bij) (?:de |het )?/g,
      weight: 1.5,
    },
    {
      words:
        /\b(?:namens|in opdracht van|werken bij|werken voor|welkom bij|groeten? van|groet van|bericht van|uitnodiging van)(?: ons allen bij| iedereen bij| het team van| het)? (?:de |het )?/g,
      weight: 2.5,
    },
    { words: /\bik ben [^\n.]{1,60}? (?:bij|van|voor) (?:de |het )?/g, weight: 2 },
    { words: /\b(?:sollicitatie|gesolliciteerd) (?:aan|naar|voor) (?:de |het )?/g, weight: 1 },
    { words: /\b(?:voor|van|met) (?:de |het )?/g, weight: 0.8 },
  ],
  companyBefore: [
    {
      words:
        /[- ]?(?:recruitment|hr|recruiting|werving)?[- ]?(?:team|recruitment|hr-afdeling|personeelszaken|vacatures)\b/g,
      weight: 3,
    },
    {
      words:
        / (?:heeft besloten|heeft gekozen|dankt (?:je|u)|nodigt|heeft je uitgenodigd|heeft u uitgenodigd|heeft een gesprek|wil je|wil u|heeft (?:je|uw) sollicitatie|is op zoek|zoekt)\b/g,
      weight: 3,
    },
  ],
  openers: wordSet(
    'het de een uw je jouw ons onze beste geachte hallo hoi wij we met dank helaas namens team afdeling',
  ),
  notCompanies: wordSet(
    `team vacature functie sollicitatie gesprek afdeling organisatie bedrijf meneer mevrouw heer maandag dinsdag woensdag
     donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november
     december nederland belgie vlaanderen amsterdam rotterdam utrecht gent antwerpen teams zoom vragen interesse ons onze
     wij helaas kandidaat kandidaten recruiter recruitment onderwerp referentie vacaturenummer nl u je uitnodiging`,
  ),
  roleAfter: [
    {
      words: /\b(?:zoek(?:en|t)?|op zoek naar)(?: wij| we| ik)? (?:een |nog |twee )/g,
      weight: 1.2,
    },
    {
      words:
        /\bals (?=[^\n.,;]{3,40} (?:gesolliciteerd|solliciteert|solliciteerde|aan de slag|aangenomen|beginnen|werken))(?:een )?/g,
      weight: 3,
    },
    {
      words:
        /\b(?:ronde|kandidatuur|brief|brieven|sollicitaties|plek|profiel) (?:voor|als|van) (?:een )?(?=[a-z])/g,
      weight: 1.6,
    },
    {
      words:
        /\b(?:onderwerp|betreft|functie|vacature|rol|positie|baan|stageplek|stageplaats|stage|job|functietitel|vacaturetitel)(?: van een| van| als| voor een| voor|:| -)(?: de| het)? ?["(]? ?/g,
      weight: 3,
    },
    { words: /\b(?:functie|vacature|rol|positie|stage) ["(]?(?=[a-z])/g, weight: 1.4 },
    {
      words:
        /\b(?:sollicitatie|gesolliciteerd|solliciteren|solliciteert|solliciteerde|gereageerd|reageerde|reactie|interesse|sollicitatieprocedure|procedure|gesprek|sollicitatiegesprek|uitnodiging|afwijzing|kandidaat|aanbod|aan de slag|beginnen|aannemen|werken)(?: [^\n.;:,"]{1,40}?)? (?:naar|op|voor|als|in|om)(?: een| onze| de| het)?(?: functie| vacature| rol| baan| positie| stage)?(?: van| als| voor)?(?: een)? ?"?/g,
      weight: 1.5,
    },
    { words: /\bsollicitatie(?: ?:| -|,) "?/g, weight: 1.5 },
  ],
  roleAfterLoosely:
    /\b(?:als|andere|over|betreft|open sollicitatie|voor|een|van|onze) (?:een )?"?/g,
  roleStops:
    /(?: (?:een|het|gaat|blijft|komt|krijgt|staat|wij|we|je|jij|u|ik|hij|zij|dat|er|met ingang|vanaf|begint|start|mag|moet|hadden|had|zou|stopt|vervalt|nu|al|daarom|omdat|als|maar|per|graag|wel|geen|ook|reeds|opnieuw|toe|mee|uit|af)\b)| (?:nodig|gezocht|voort|meer|gevraagd|bij|binnen|in (?:onze?|de|het|dienst)|op (?:onze?|de|ons|het|basis)|is|heeft|hebben|hebt|heb|en (?:voor|je|uw|we|wij|het|dat|de (?:tijd|moeite)|jouw|willen|danken)|die|dat|waar\w*|ontvangen|vervuld|gereageerd|gesolliciteerd|via|met (?:de|ons|vacaturenummer|kenmerk|referentie|als)|van (?:ons|onze|de organisatie)|ingevuld|niet|graag|zijn|was|werd|wordt|voor|aan|goed|door|vacaturenummer|ref|referentie|kenmerk|te (?:solliciteren|reageren|mogen)|hebben|helaas|zoals|toch|ook|nog|om|over|naar|tot|per|krijgen|worden|kan|kunnen|willen|wil|zullen|afgewezen|afronden)\b/,
  jobWords:
    /(?:medewerker|adviseur|manager|ontwikkelaar|ingenieur|leraar|lerares|leerkracht|docent|verple(?:eg|gkundige)|begeleider|consultant|monteur|chauffeur|verkope?r|verkoopster|coordinator|leider|secretar|assisten[t]|specialist|stagiair|stage|\bkok\b|planner|jurist|accountant|analist|boekhoud|verzorgende|arts|onderzoeker|redacteur|vormgever|engineer|operator|developer|designer|directeur|hoofd|baliemedewerk|receptionist|bediening|ober|schoonmak|bezorger|beveilig|timmerman|elektricien|loodgieter|schilder|lasser|tuin(?:man|ier)|bakker|slager|kapper|apotheker|psycholoog|therapeut|tandarts|dierenarts|architect|tekenaar|constructeur|werkvoorbereider|uitvoerder|inkoper|controller|auditor|recruiter|trainee|beheerder|onderwijs|pedagogisch|jobstudent|arbeider|technicus|technieker|magazijn|postbode|bibliothecaris|conservator|archivaris|vertaler|journalist|scientist|analyst|owner|officer|functionaris|bestuurder|inspecteur|handhaver|raadgever|opvoeder|lector|promovendus|conducteur|machinist|stewardess|kelner|barista|kassa|vakkenvuller|strateeg|drukker|gids\b|melker|boer\b|verlener|curator|regisseur|technici|maker\b|drukwerk|zetter|kraan|stukadoor|metselaar|stratenmaker|hovenier|bloemist|visser|matroos|kapitein|piloot|luchtverkeers|brandweer|politie|griffier|notaris|advocaat|rechter|acteur|danser|musicus|dirigent|logopedist|dietist|vroedvrouw|kraamzorg|opticien|audicien|contentspecialist|copywriter|promov)/,
  plainWords: wordSet(
    `de het een onze ons jouw je uw deze die functie vacature rol baan positie organisatie bedrijf team sollicitatie
     bovengenoemde bovenstaande genoemde openstaande open andere passende nieuwe kandidaat kandidaten procedure gesprek
     interesse toekomst eerste tweede ronde tijd`,
  ),
  capitals: false,
}
