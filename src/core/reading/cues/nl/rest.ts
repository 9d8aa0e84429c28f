import type { IdeaTable } from '../../cue.ts'

/** How Dutch mass mail and mail about other matters is worded. Source: everyday mail, written down by us. */
export const dutchRest: IdeaTable = {
  'mass-job-alert': {
    wordings: [
      '(job alert|jobalert|vacature-alert|vacaturemail|vacature alert|jobmail|banenmail|job alerts)',
      '(nieuwe|nieuwste|passende|_) (vacatures|banen|jobs) … (voor jou|voor u|in|bij jou|gevonden|op basis|die passen|deze week|die bij)',
      '(je|uw|jouw) (zoekopdracht|opgeslagen zoekopdracht|zoekcriteria)',
      '(solliciteer nu|bekijk vacature|bekijk alle vacatures|bekijk de vacature|direct solliciteren|meer vacatures)',
      '_ (dag|dagen|uur|weken) geleden',
    ],
    unless: ['(aanmaken|instellen|activeren) …', '(je|uw|jouw) sollicitatie', 'helaas'],
  },
  'mass-newsletter': {
    wordings: [
      '(jobbeurs|banenbeurs|carrièrebeurs|jobdag|vacaturebeurs) …',
      '(schrijf je nu in|inkom gratis|gratis toegang) …',

      '(hoe reageer je|zo ga je|zo voorkom je|onze _ tips|vijf tips|lees onze) …',
      '(tips|coaching|coach|gids|e-book|masterclass|workshop|fouten|training|cursus) … (sollicit*|afwijzing*|carrière|gesprek*|zoektocht|cv|baan|gratis)',
      '(nieuwsbrief|magazine|editie) …',
      '(webinar|banenmarkt|banenbeurs|evenement|workshop|podcast|open dag|inloopavond) …',
      '(tips) (voor|om) …',
      '(lees meer|lees verder|meer weten|schrijf je in|meld je aan)',
    ],
    unless: ['(je|uw|jouw) (sollicitatie|gesprek)', '(assessment|gesprek)'],
  },
  'mass-unsubscribe': {
    wordings: [
      '(uitschrijven|afmelden|schrijf je uit|voorkeuren beheren|geen e-mails meer) …',
      '(je|u) ontvangt deze (e-mail|mail|nieuwsbrief) omdat',
    ],
  },
  'mass-selling': {
    wordings: [
      '(korting|kortingscode|aanbieding|actie|sale|gratis proberen|uitverkoop|cadeaubon|black friday|gratis verzending|voordeel)',
      '(bestel|koop|boek|profiteer|shop) (nu|vandaag|direct)',
      /\d{1,2} ?% korting/,
      /(?:voor )?slechts (?:€ ?)?\d{1,4}/,
    ],
    unless: ['(salaris|functie)'],
  },
  'mass-money-promise': {
    wordings: [
      '(verdien|verdienen) … (thuis|per dag|per maand|snel|extra)',
      '(thuiswerk|passief inkomen|financiële vrijheid|snel rijk|bijverdienen) …',
    ],
  },
  'mass-lending': {
    wordings: [
      '(lening|lenen|krediet|hypotheek|bitcoin|crypto*|loterij|casino|gokken|jackpot|beleggen) …',
    ],
    unless: ['(sollicitatie|functie|gesprek|salaris)'],
  },
  'mass-fraud': {
    wordings: ['(erfenis|miljoen (euro|dollar)|begunstigde) …'],
    unless: ['(sollicitatie|functie|omzet)'],
  },
  'mass-complete-resume-tools': {
    wordings: [
      '(profiel) … (keer bekeken|compleet)',
      '(cv|profiel) … (check|verbeter*|sjabloon|laten nakijken|premium|opvallen)',
      '(premium|abonnement) …',
      '(cursus|opleiding|training|omscholing) … (schrijf|gratis|inschrijven|start|nu)',
    ],
    unless: ['(je sollicitatie|uw sollicitatie|salaris)'],
  },
  'mass-shouting': {
    wordings: [/!!|€€|\*\*\*/, '(gratis|win|korting|cadeau|aanbiedingen|laatste kans)'],
    unless: ['(sollicitatie|gesprek|functie)'],
  },
  'mass-dear-friend': { wordings: ['(beste|geachte) (klant|abonnee|lezer|lid|relatie|vriend*)'] },
  'mass-sender': {
    wordings: [/\b(?:nieuwsbrief|aanbiedingen|vacaturemail|enquete|tips|redactie)\b[^ ]{0,40}@/],
  },
  'else-account': {
    wordings: [
      '(wachtwoord|verificatiecode|beveiligingscode|inlogcode|eenmalige code) …',
      '(account|e-mailadres|registratie) … (bevestig*|activer*|verifi*|aangemaakt|verwijderd|geblokkeerd)',
      '(bevestig|activeer|verifieer) … (account|e-mailadres|registratie|e-mail)',
      '(nieuwe aanmelding|nieuw apparaat|inlogpoging)',
    ],
    unless: ['sollicitatie … (ontvangen|bekijken)', '(contract|gesprek)'],
  },
  'else-order': {
    wordings: [
      '(leverbaar|geannuleerd|teruggestort|retour gestuurd|uitverkocht) …',
      '(je|uw|jouw|de) (bestelling|levering|factuur|reservering|boeking|pakket|abonnement|betaling|aankoop|huur|polis|reparatie) …',
      '(verzonden|bezorgd|onderweg|track & trace|ordernummer|terugbetaling|klantnummer)',
      '(bedankt|dank) … (bestelling|aankoop|boeking|betaling|donatie)',
      '(algemene voorwaarden|privacyverklaring) … (gewijzigd|bijgewerkt|aangepast|wijzig*)',
      '(woning|appartement|huurder*|verhuurder|bezichtiging|tandarts|huisarts|ouderavond|vve) …',
    ],
    unless: ['(functie|gesprek|arbeidsovereenkomst|vacature|baan|sollicitatie)'],
  },
  'else-survey': {
    wordings: [
      '(enquête|tevredenheidsonderzoek|vragenlijst over) …',
      '(je|uw|jouw) (mening|ervaring) … (belangrijk|sollicitatieproces|sollicitatieprocedure|delen|horen|telt)',
      '(beoordeel) … (ervaring|ons)',
    ],
    unless: ['(helaas|afwijz*)'],
  },
  'else-remind-apply': {
    wordings: [
      '(sollicitatie) … (onvolledig|afmaken|afronden|voltooien|ingetrokken|intrekken|concept|niet verstuurd|nog niet compleet)',
      '(ontbreekt|ontbreken|aanleveren|toevoegen) … (document*|diploma|kopie|gegevens|bijlage)',
      '(intrekking|teruggetrokken) … sollicitatie',
    ],
    unless: ['(helaas|afwijz*|niet geselecteerd)', '(contract|eerste werkdag)'],
  },
  'else-reply-list': {
    wordings: [
      /(?:^|\n)\W{0,3}op .{8,60} schreef .{2,60}:/,
      '(ter info|ter kennisgeving|zie onder|notulen|agenda voor|zoals besproken|verslag van) …',
    ],
    unless: ['(sollicitatie|functie|gesprek|contract|aanbod)'],
  },
  'else-reply-subject': {
    wordings: [/^(?:re|antw|fw|fwd|doorst|betr) ?:/],
    unless: ['([apply]|[talk]|[role]|uitnodiging|aanbod|contract|test)'],
  },
  'else-hiring-side': {
    wordings: [
      '(ik|we) … (kandidaat|sollicitant) (1|2|3|4) … (afgewezen|terug|uitgenodigd)',
      '(kandidaat|kandidaten|sollicitant) (1|2|3|4) …',
      'wie (schuift|zit|komt) (er)? … (aan|bij) …',
      'ha allen …',

      '(de rest|de eerste|de tweede|de anderen|nummer _) … (afwijzen|uitnodigen|aannemen|kans geven|afzeggen)',
      '(wil|zou) ik … uitnodigen',
      '(wie stuurt|stuur jij|bel jij|mail jij|doe jij) … (mails|afwijzing*|uitnodiging*|hem|haar|ze)',
      '(heb|hebben) (ik|we) de (brieven|cv|sollicitaties) …',
      '(eens met jou|mee eens)',
      '(sollicitanten|kandidaten) (balie|receptie|lijst|overzicht)',

      '(mijn|zijn|haar|onze) (broer|zus|dochter|zoon|vriend|vriendin|maat|man|vrouw|neef|nicht|nichtje|huisgenoot) … (afwijzing|afgewezen|baan|functie|gekregen|aangenomen|gesolliciteerd|sollicitatie)',
      '(wijs|wijst|bel|belt|nodig|mail) (jij|je|jullie) (hem|haar|ze|hen) …',
      '(hem|haar) … (af|afwijzen|terugkomen|uitnodigen) ?',
      '(moeten|zullen|kunnen|willen) we (hem|haar|ze|hen|beide*|meneer|mevrouw) …',
      '(cv|brief|sollicitatie|brieven) (van) (meneer|mevrouw|de heer|hem|haar|die) …',
      '(hem|haar|ze|de andere twee|de rest|de anderen) … (afwijzen|afgewezen|afbellen|uitnodigen|aannemen|afzeggen)',
      '(spreken|zien|hebben) (we|wij) … (twee|drie|vier|vijf) (kandidaten|sollicitanten) …',
      '(wat vind jij|wat vinden jullie|jouw mening|jullie mening|wie kan er|wie is erbij|ik ben voor) …',
      '(brieven|cv) … (in de map|op de schijf|in teams|sharepoint) …',
      '(hij|zij) (heeft|is|was) (geen ervaring|te duur|te junior|mijn favoriet|de beste) …',
      '(de|deze|onze|drie|twee|een) (kandidaat|kandidaten|sollicitant|sollicitanten) (heeft|hebben|is|zijn|die|komt|komen|lijkt|voor) …',
      '(bijgevoegd|hierbij|in de bijlage) … mijn (cv|sollicitatie|motivatie|brief)',
      '(hierbij solliciteer ik|ik solliciteer|mijn sollicitatie|met veel interesse las ik)',
    ],
    unless: ['(je|uw|jouw) (sollicitatie|cv|brief)', '(helaas|afwijz*|u|je)'],
  },
  'else-about-another': {
    wordings: [
      '(is|was) (helaas|toch|weer)? niet aangenomen bij (de|het|die) …',

      '(is|was|werd) (afgewezen|aangenomen) (bij|door|voor) (die|de|dat|het) …',
      '(hij|zij|ze) (baalt|baalde|huilt|huilde|zit|is er) …',
      '(lief|aardig) (voor|tegen) (hem|haar) …',
      '(ze|zij) zouden gek zijn …',

      '(mijn|zijn|haar|onze|je|jouw) (broer|zus|dochter|zoon|vriend|vriendin|maat|man|vrouw|neef|nicht|nichtje|huisgenoot|moeder|vader) … (heeft|is|was|werd|kreeg|gekregen|aangenomen|afgewezen|gesolliciteerd|zoekt)',
      '(heb je|hebben jullie|heeft u) (al)? (gehoord|gezien|gelezen) …',
      '(weet je|weten jullie) (al)? (dat|of|waarom|wat|waar) …',
      '(hij|zij|ze) (is|was) (er)? (helemaal|heel|echt|zo|best)? (kapot|verdrietig|stuk|teleurgesteld|down|boos|aangeslagen|van slag)',
      '(ze|die) hebben (mij|me|hem|haar) … (niet|afgewezen|aangenomen|afgebeld)',
      '(mij|me|hem|haar) niet (aangenomen|gekozen|uitgenodigd)',
      '(moeten|zullen|kunnen|willen) we (hem|haar|ze|hen) …',
      '(wijs|bel|nodig|mail) (jij|je|jullie) (hem|haar|ze|hen) …',
      '(ik|we) (vond|vonden|vind) (hem|haar|die|de eerste|de tweede) …',
    ],
    unless: ['(je|uw|jouw) (sollicitatie|kandidatuur)', '(commissie|directie|opdrachtgever|klant)'],
  },
}
