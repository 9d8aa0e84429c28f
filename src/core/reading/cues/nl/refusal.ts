import type { IdeaTable } from '../../cue.ts'

/** How Dutch letters say no. Source: usual wordings of refusals, written down by us. */
export const dutchRefusal: IdeaTable = {
  'no-not-forward': {
    wordings: [
      '(zie|zien|ziet) … van af',
      '(zie|zien) (ik|wij|we) … (van|ervan) af',
      'niet (helemaal|echt)? (klikt|klikte|gaat lukken|gelukt|wordt)',
      'wordt het (helaas|hem)? niet',
      '[not] … (verder|door|voort) … (gaan|gaat|procedure|behandelen|behandeling|nemen|te gaan|met|zetten|sollicitatie|ronde|meenemen|uitnodigen|in het proces)?',
      '(procedure|traject|proces|sollicitatie) … (met u|met jou|voor u|voor jou|met je|voor je) … (niet|stopt|eindigt|beëindigen|gestopt|stop|af te sluiten|niet voort|houdt|af)',
      '(besloten|gekozen|beslissing|besluit|keuze) … (niet|geen) …',
      '(afwijzen|afgewezen|af te wijzen|afwijzing|wijzen … af|afzien|af te zien|negatief bericht) …',
      '[not] … (uitnodigen|uitgenodigd|uit te nodigen|uitnodiging|aannemen|aangenomen|aan te nemen|in dienst|selecteren|honoreren|meenemen|plaatsen|in aanmerking|in behandeling)',
      '[not] … (met (u|jou|je)) …',
      '(u|je|jou|jij) … [not] … (geselecteerd|gekozen|uitgekozen|geworden|doorgaat|doorgegaan|aangenomen|uitgenodigd|past|aan de slag)',
      '(moeten|moet) … (teleurstellen|afwijzen|afzeggen|nee zeggen|meedelen dat|laten weten dat)',
      '(zonder) (u|jou|je) …',
      '[not] … (samen) …',
    ],
    unless: [
      '(heb ik|hebben we|nummer) … afgewezen',
      '(reiskosten|kosten|parkeren|aarzel|twijfel|schroom|reageren op deze|beantwoorden)',
      '(afspraak|tijdstip|datum|tijd|gesprek) … (niet|afzeggen|verzet*)',
      '(nog) niet',
      'onvolledig*',
    ],
  },
  'no-other-candidate': {
    wordings: [
      '(gaat|ging|gaan|is) (naar|voor) … (ander*|iemand*|kandida*|collega)',
      '(gaan|gaat) … in zee met …',
      '(gekozen|keuze|kozen|voorkeur|kiezen|besloten|beslist|geselecteerd|aangenomen|gegund|gegeven|gevallen|gaan) … (voor|op|met|aan|door) … ([others]|een kandidaat|iemand|kandidaten die|een collega|een sollicitant) …',
      '([others] [candidate]|andere kandidaten|andere sollicitanten) … (beter|gekozen|meer|voldoen|voldoet|passen|past|aansluiten|aansluit|geselecteerd|uitgenodigd|door|verder|gesprek|voorkeur|de baan|gekregen|kregen|sterker|dichter)',
      '(keus|keuze|keuze is|voorkeur) … niet (op|naar) (u|jou|je) …',
      '(verder|door|doorgaan) … met … ([others]|een kandidaat|iemand|kandidaten) …',
      '(iemand|persoon|kandidaat) (anders|met|die) … (gekozen|meer ervaring|gevonden|aangenomen|beter|gestart|aan te nemen|de baan|de functie)',
      '(intern|interne) … (ingevuld|kandidaat|invulling|vervuld|opgelost|opgevuld|collega)',
      '(naar|aan) (een ander|iemand anders|een andere) … (gegaan|gegeven|gegund|uitgegaan)?',
      '(slechts|maar|er kan er maar) (een|één|1) … (persoon|plek|kandidaat|iemand|aannemen|kiezen|plaats|de baan)',
    ],
    unless: ['(ander|andere) (moment|dag|tijd*|datum)', '(aanbevelen|tip)'],
  },
  'no-not-selected': {
    wordings: [
      'niet … weerhouden',
      '(uitgesloten|afgevallen|valt af|vallen af|niet geslaagd)',
      '(score|%|punten|minimum) … (niet|vereist|onvoldoende|onder) …',
      'niet deelnemen aan …',
      'niet … (geselecteerd|gekozen|uitgekozen|geworden|toegelaten|aangenomen|geslaagd|gehaald|behoort|voldoende|gelukt)',
      '[not] (bij|tot|tussen|onder|een van) (de|onze) …',
      '(dit keer|deze keer|ditmaal|helaas) … [not] …',
      '[not] … (dit keer|deze keer|ditmaal)',
      '(helaas) (is|zijn|ben|bent) … niet …',
    ],
    unless: [
      'wie niet',
      '(nog|vergeet|aarzel|schroom) (niet)?',
      '(bestand|bijlage|link|formulier|wachtwoord|bereikbaar)',
      '(nog) [not]',
    ],
  },
  'no-consideration-ended': {
    wordings: [
      '[apply] … (afgesloten|gesloten|gearchiveerd|niet meer in behandeling|beëindigd)',
      '(status) … (afgewezen|afgesloten|niet geselecteerd)',
      '(procedure|traject) … (hierbij|hiermee|bij dezen|hier) … (beëindigd|gestopt|afgesloten|eindigt|stopt)?',
    ],
    unless: ['(sluit|tot|zodra|sluitingsdatum)', '(succesvol) …'],
  },
  'no-cannot-offer': {
    wordings: [
      '[not] … ([role]|aanbod|mogelijkheid|mogelijkheden|plaats|werk|contract|ruimte|passende) … (aanbieden|bieden|aan te bieden|beschikbaar|hebben|vrij|doen|open|voor je|voor u)?',
      '(hebben|is|zijn|heb) (momenteel|op dit moment|nu|helaas|er|op)? … geen (vacature*|passende*|plek|ruimte|mogelijkheden|functie*|baan|openstaande|geschikte|werk)',
      '(kunnen|kan) … [not] … (aanbieden|bieden|plaatsen)',
    ],
    unless: [
      '(parkeer*|reiskosten|vergoeding|bestelling|pakket|tijdstip|datum)',
      '(als|indien|zodra) …',
    ],
  },
  'no-filled': {
    wordings: [
      '[role] … (is|zijn|werd|al|inmiddels|intussen|reeds) … (vervuld|ingevuld|vergeven|bezet|gevuld|weg|voorzien|opgevuld)',
      '(inmiddels|intussen|reeds|al|hebben) … (vervuld|ingevuld|iemand gevonden|vergeven|opgevuld|kandidaat gevonden|iemand aangenomen)',
      '[role] … niet (meer|langer) (beschikbaar|open|vacant|vrij)',
      '(team|rooster|bezetting|plekken|groep) … (compleet|vol|rond|volzet)',
    ],
    unless: [
      '(te vervullen|in te vullen|wordt ingevuld|nog niet|openstaande)',
      '(zodra|als|indien|tot|totdat) …',
      'formulier',
    ],
  },
  'no-closed': {
    wordings: [
      '([role]|procedure|werving|project|vacaturestop|selectie|vacature) … (ingetrokken|stopgezet|gestopt|bevroren|on hold|geschrapt|vervallen|vervalt|uitgesteld|opgeschort|geannuleerd|komt te vervallen|pauze|gepauzeerd|stilgelegd|niet (meer)? (ingevuld|vervuld|door))',
      '(intrekken|stopzetten|bevriezen|schrappen|uitstellen|opschorten|pauzeren|stoppen met|trekken … in|zetten … stop|leggen … stil) … ([role]|procedure|werving|selectie)?',
      '(vacaturestop|personeelsstop|aannamestop|wervingsstop|selectiestop|hiring freeze)',
      '(gaat|gaan) (helaas|definitief|voorlopig|toch)? niet door …',
    ],
    unless: [
      '(gesprek|afspraak|interview|kennismaking) … (uitgesteld|verzet|niet door)',
      '(sluitingsdatum|link) …',
    ],
  },
  'no-not-fit': {
    wordings: [
      '(profiel|ervaring|achtergrond|opleiding|cv|kwalificaties|kennis|vaardigheden|sollicitatie|verwachtingen|competenties) … (niet|onvoldoende|minder|te weinig) … (aansluit*|aan|past|passen|match*|voldoe*|overeenkom*|overeen|voldoende)?',
      '[not] … (voldoet|voldoe|voldoen|past|passen|aansluit|match|passend|geschikt|goede match|juiste match) … (functie|eisen|profiel|team|bij|criteria|wensen|aan|vacature)?',
      '(sluit|sluiten|past|passen|voldoet|voldoe|match*) … (niet|onvoldoende|minder) …',
      '(salariswens*|salarisverwachting*|salariseis*) … (boven|hoger|te hoog|niet)',
    ],
    unless: [
      '(tijdstip|datum|moment|afspraak) … (past|schikt)',
      '(past|schikt|uitkomt|komt) … (tijdstip|datum|moment)',
      '(als|indien|mocht) …',
      'niet … uitkomt',
    ],
  },
  'no-regret-news': {
    wordings: [
      '(helaas|jammer|spijt|spijtig|teleurstell*|vervelend|betreur*) … (niet|geen|mededelen|meedelen|laten weten|melden|berichten|ander*|afwijz*|informeren|zeggen)',
      '[not] … (helaas)',
      '(spijt|spijten) (het)? (ons|mij|me) …',
      '(moeten|moet|willen|wil) … (teleurstellen|teleur)',
      '(geen|niet het|niet de) (goed*|positie*|leuk*|fijn*|beter*|bericht*) (nieuws|bericht|boodschap|antwoord|berichten) …',
      '(slecht|minder goed|vervelend|teleurstellend) (nieuws|bericht)',
      '(had|hadden) … (graag|liever) … (ander|beter|gewild|nieuws|bericht)',
    ],
    unless: [
      '(tijdstip|verzetten|verplaatsen|verzet|vertraging|ziek|zaal|technisch*|server|bijlage|bestand|link|onvolledig|ontbreekt|ontbreken|afspraak|parkeren|auto van de zaak|verhinderd)',
      '(pakket|levering|bestelling|artikel|betaling|factuur|account)',
      '(nog) [not]',
      '(alle|elke|iedereen|individueel|telefonisch) …',
      '(jammer|spijt) … (wachten|vertraging|lang)',
    ],
  },
  'no-unfortunately-you': {
    wordings: ['(helaas|jammer genoeg|tot onze spijt|tot mijn spijt) …', '(helaas)'],
    unless: [
      '(tijdstip|verzetten|verplaatsen|verzet|vertraging|ziek|zaal|technisch*|server|bijlage|bestand|link|onvolledig|ontbreekt|afspraak|parkeren|auto|verhinderd|hoger)',
      '(pakket|levering|bestelling|artikel|betaling|factuur|account)',
      '(alle|elke|iedereen|individueel) …',
    ],
  },
  'no-on-this-occasion': {
    wordings: [
      '(dit keer|deze keer|ditmaal|op dit moment|momenteel) … [not]',
      '[not] … (dit keer|deze keer|ditmaal|op dit moment)',
    ],
    unless: ['(nog) niet'],
  },
  'no-competitive-field': {
    wordings: [
      '(groot aantal|veel|vele|grote hoeveelheid|overweldigend*|meer dan _|ruim _|talrijke) … (sollicitaties|reacties|kandidaten|sollicitanten|brieven|aanmeldingen)',
    ],
  },
  'no-impressed-but': {
    wordings: [
      '(ondanks|hoewel|ofschoon|al was|al is|ook al) … (profiel|ervaring|motivatie|gesprek|indruk|cv|enthousias*|kwaliteiten|interessant|enthousiast|sollicitatie)',
      '(indruk|interessant|enthousiast|prettig|leuk|goed|gewaardeerd|positief|fijn) … (maar|echter|toch|helaas)',
      '(maar|echter|toch) … [not] …',
    ],
    unless: ['(nog) [not]', '(parkeren|aarzel|schroom|twijfel)'],
  },
  'no-hard-decision': {
    wordings: [
      '(keuze|beslissing|besluit|afweging) … (moeilijk*|lastig*|zwaar|niet makkelijk|niet eenvoudig|niet gemakkelijk|nipt)',
      '(moeilijke|lastige|nipte) (keuze|beslissing|afweging)',
      '(dicht bij elkaar|scheelde|met pijn in het hart|nek aan nek) …',
    ],
  },
  'no-after-consideration': {
    wordings: [
      'na (zorgvuldige|ampele|grondige|lang|uitgebreide|rijp|intern|een|de|het|uitvoerig*) … (afweging|overweging|beoordeling|bestudering|beraad|selectie|overleg|bekijken|lezen|vergelijking|bespreking)',
      '(zorgvuldig|aandachtig|grondig|met aandacht) (bekeken|gelezen|beoordeeld|bestudeerd|afgewogen|doorgenomen)',
    ],
  },
  'no-wish-luck': {
    wordings: [
      '(wensen|wens|wensten|hopen) … (succes|geluk|goeds|toekomst|alle goeds|sterkte|loopbaan)',
      '(veel|heel veel|alle) (succes|geluk|goeds) … (toe|verder*|zoektocht|loopbaan|toekomst|carrière|gewenst|sollicit*|vinden|bij)?',
    ],
    unless: [
      '(test|gesprek|assessment|opdracht|voorbereiding|toets) …',
      '(eerste werkdag|start bij)',
    ],
  },
  'no-keep-on-file': {
    wordings: [
      '(gegevens|cv|profiel|sollicitatie|u|je) … (bewaren|in portefeuille|talentpool|bestand|database|werfreserve|wervingsreserve|in ons bestand|achter de hand|op de lijst|wachtlijst) …',
      '(bewaren|houden|opnemen) … (cv|gegevens|portefeuille|talentpool|bestand|database|werfreserve)',
    ],
  },
  'no-apply-again': {
    wordings: [
      '(solliciteren|solliciteer|reageren|sollicitatie*) … (opnieuw|andere|toekomst*|nogmaals|nieuwe|later|in de toekomst)',
      '(houd|hou|houdt|volg|bekijk|bekijken|kijk|check) … (website|vacatures|site|vacaturepagina|werkenbij*|vacaturesite|social)',
      '(opnieuw|nogmaals|weer) … (solliciteren|solliciteer|te solliciteren|reageren)',
    ],
  },
  'no-only-this-job': {
    wordings: [
      '(zegt|doet|is|betekent) … (niets|niet|geen) … (over|af|kwaliteiten|waardeoordeel|oordeel|persoon|kunnen|jou als)',
      '(laat|laten) … niet … (ontmoedig*|uit het veld)',
      '(afwijzing|beslissing|bericht) … (alleen|uitsluitend) … (deze|functie|vacature)',
    ],
  },
  'no-feedback-told': {
    wordings: [
      '(feedback|toelichting|terugkoppeling|uitleg|motivering) … (gesprek|beslissing|keuze|afwijzing|besluit|sollicitatie|individuele)',
      '[not] … (feedback|toelichting|terugkoppeling) …',
    ],
    unless: ['(enquête|jouw mening|uw mening|binnen|uiterlijk)'],
  },
  'no-subject-outcome': {
    wordings: [
      '(uitslag|reactie|status|update|besluit|bericht|terugkoppeling|afwijzing|uitkomst|resultaat|je sollicitatie|uw sollicitatie|over je) …',
    ],
    unless: ['(uitnodiging|aanbod|gefeliciteerd|ontvangst*|ontvangen|gesprek|bevestiging|bedankt)'],
  },
}
