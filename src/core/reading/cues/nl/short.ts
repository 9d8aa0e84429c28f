import type { IdeaTable } from '../../cue.ts'

/** How people say no in Dutch without the usual formulas. Source: short refusals collected idea by idea, written down by us. */
export const dutchShort: IdeaTable = {
  'no-took-someone': {
    wordings: [
      '(werd|is|zijn|werden) (er|al|intussen|inmiddels)? … (kandidaat|collega|iemand) (aangeworven|aangenomen|gevonden|benoemd|gekozen|geselecteerd|voorgedragen)',
      '(collega|stagiair|neefje|nichtje|zoon|dochter|buurman|oud-collega|interne) … (gaat|krijgt|kreeg|komt|neemt|vervult) …',
      '(plek|functie|baan|plaats|job) aan (een|onze|mijn|de) … (gegeven|te geven|gegund)',
      '(gekozen|besloten|kiezen) om … aan (onze|een|mijn) … te geven',
      '(houden|behouden) … (huidige|vaste) (uitzendkracht|medewerker|kracht|collega)',
      'met (drie|twee|vier|vijf|een paar) andere (mensen|kandidaten|sollicitanten) …',

      '(gekozen|besloten|keuze|keus|voorkeur|beslist|gestemd|gevallen|uitgegaan|kiezen|kozen) … (voor|op|naar|met) (een|de|het|onze|twee|iemand|andere) … [somebody]',
      '(hebben|heeft|heb) … (een|onze|de|al|nu|intussen|inmiddels) … [somebody] … (gevonden|aangenomen|gekozen|benoemd|aangesteld|geselecteerd|aangeworven)',
      '(hebben|heeft|heb) … (een|onze) … (gevonden|aangenomen|aangeworven|benoemd) (voor|die|en) …',
      '(gekozen|kozen|kiezen|beslist|gegaan|verder) … (voor|met) (een|iemand) … (met|die) (meer|al|ruime|vloeiend|ervaring|eerder|beter|nauwer|reeds|veel|dichter)',
      '(gaan|ga|gaat) … (verder|door|starten|beginnen) met (een|de|andere|iemand|twee|drie) …',
      '(verder|door) te gaan met (een|de|andere|iemand) …',
      '(zetten|zet|vervolgen|vervolgt) … (procedure|traject|selectie|proces) … (voort|met) … (andere|kandidaten|kandidaat|een) …',
      '(de ander|een ander|de andere kandidaat|de andere finalist|iemand anders) (is het)? (geworden|gekozen|kreeg|heeft|krijgt)',
      '(ander|andere|collega|iemand) … (de baan|de functie|de plek|de job) … (gekregen|kreeg|krijgt|bemachtigd)',
      '(de baan|de functie|de plek|de job|de plaats|de opdracht|aanstelling) … (gaat|ging|is|gegund|gegeven) (naar|aan) …',
      '(net|toch|uiteindelijk) (de|een) (ander|andere) …',
      '(eerst|hoogst) (gerangschikte|geplaatste|gerangschikt) …',
      '(eerste twee|eerste|anderen) (aangenomen|genomen|gekozen)',
      '(vergevorderd stadium|onderhandeling|rond) … (met)? (een|andere) … kandidaat …',
      '(commissie|jury|bestuur|directie|team|college) … (iemand anders|een ander|een andere|unaniem)',
    ],
    unless: [
      '(op|voor) (jou|u|je) (gevallen|gekozen)',
      '(werf|werven|zoek|zoeken) (ik|wij|we) …',
      '(aannemer|huurder*|kandidaat-huurder|leverancier|woning)',
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|zodra|indien|totdat) …',
      '(hij|hem|mijn|zijn) …',
    ],
  },
  'no-named-another': {
    wordings: [
      '(collega|stagiair*|medewerker|oud-collega|invaller) … (voorrang|overgestapt|teruggekomen|terugkeert|overneemt|neemt … over|wil graag|doorstroomt|doorgestroomd)',
      '(voorrang|voorrangsrecht|voorrangsregeling|tadd|herplaatsing|herplaatsingskandida*) …',
      '(een|het) (meisje|jongen|dame|heer|mevrouw|buurvrouw|buurman|vriendin|vriend) (uit|die|van) …',
      '(iemand|kandidaat|collega|sollicitant*) (die|met) (al|meer|vloeiend|vaker|eerder|veel|ook|precies|nu) …',
      '(die|hij|zij) (al|eerder) (een|bij|met|in|jaren) … (gewerkt|gedaan|gedraaid|ervaring|werkte)',
    ],
    unless: [
      '(werf|werven|zoek|zoeken|gezocht) (ik|wij|we|naar)',
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|zodra) …',
    ],
  },
  'no-runner-up': {
    wordings: [
      '(nummer twee|runner-up|sterke tweede|goede tweede|tweede geworden|tweede plaats|finalist*) …',
      '(jij|u) en (nog)? (een|iemand|twee) …',
      '(net|nipt|op een haar|heel nipt) (niet|de ander|het niet|naast|gemist)',
      '(doorslag|doorslaggevend|haartje|details|detail|nuances) …',
      '(twee|drie) (geweldige|goede|sterke|fijne|mooie) (gesprekken|kandidaten|mensen) …',
    ],
    unless: ['(uitnodig*|gefeliciteerd|proficiat)'],
  },
  'no-not-this-time': {
    wordings: [
      '(niet|geen) (helemaal|echt|meteen)? (jouw|je|uw) ding …',
      '(gaan|doen) (we|wij|het|dat)? … niet doen',
      '(geen|niet) (een)? match …',
      '(is|wordt|werd) (het|dat|hem) … (niks|niets) (geworden)?',
      '(slecht|minder leuk|minder goed|geen goed|geen leuk) (nieuws|bericht) …',
      '(deze keer|dit keer|dit jaar|ditmaal) … (niet|geen|afgewezen)',
      '(volgende keer|andere keer|een andere keer) (beter|meer geluk|misschien)',
      '(is|zijn|werd) (helaas|dus|nu)? afgewezen',
      '(anders) (gelopen|uitgevallen|uitgepakt|besloten)',
      '(had|hadden) … (gehoopt|graag gewild|blij gemaakt)',
    ],
    unless: [
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|mocht|ook al|zou) …',
      '(hij|hem|mijn|zijn) …',
      '(uitnodig*|afspraak)',
    ],
  },
  'no-nothing-now': {
    wordings: [
      '(hebben|heb) … al een … gevonden …',
      'voor nu … genoeg (mensen|personeel|handen|collega*) …',

      '(lijst|inschrijving|werving|aanmelding) … (dicht|gesloten|vol|afgesloten) …',
      '(team|groep|ploeg|rooster) rond …',

      '(nemen|nemen we|werven) … (geen) (mensen|nieuwe mensen|personeel|collega*) …',
      '(alle|al onze) … (stageplekken|stageplaatsen|plekken|plaatsen|functies|vacatures) … (vergeven|bezet|weg|ingevuld)',
      '(heb|hebben) (ik|we|wij)? … geen … meer nodig',
      '(hebben|heb) (je|u|jou) niet nodig …',

      '(nemen|zoeken|zoek|nodig|werven) … (niemand|geen) (meer|nieuwe|extra|stagiair*|mensen|personeel|leerling*|nodig|vrijwilliger*)? …',
      '(hebben|heb|heeft) … (niemand|geen) … (nodig|meer nodig|ruimte|plek|plaats|vacature*|werk)',
      '(hebben|heb) … (al|intussen|inmiddels) (iemand|genoeg|voldoende|twee)',
      '(zitten|zit|team is|ploeg is|rooster is|lijst is) … (helemaal|nu|al|inmiddels)? (vol|volzet|compleet|voorzien|bezet)',
      '(er|momenteel|op dit moment|nu|voorlopig) … (geen|geen enkele) (plaats|plek|ruimte|vacature*|werk|openstaande) …',
      '(te druk|geen tijd|geen capaciteit) om … (te begeleiden|begeleiden|in te werken)',
      '(aanwervingen|aannames|vacatures|wervingen) … (opgeschort|stopgezet|bevroren|gepauzeerd|stil)',
    ],
    unless: [
      '[elsewhere]',
      '(als|indien|zodra|mocht|dan)',
      '(parkeer*|diploma nodig|cv nodig|motivatiebrief)',
    ],
  },
  'no-said-no': {
    wordings: [
      'niet (te)? (willen)? (betrekken|meenemen|opnemen)',
      'aan het lijntje …',
      '(gerust|beter|dus) verder (te)? zoeken …',
      '(volgende stap|stap) … niet (samen|zetten)',
      'niet (voortzetten|voortgezet|verderzetten) …',
      'niet de juiste (persoon|kandidaat|match) …',

      '(voor nu|dit keer|deze keer|dus)? (is het)? (een|helaas een|toch een) nee',
      '(zetten|zet) (we|wij|ik)? … (een punt achter|punt erachter)',
      '(sluiten|sluit|sloten) (we|wij|ik) … (sollicitatie|procedure|dossier) …',
      '(nodigen|nodig) (we|wij|ik) (je|u|jou) … niet (uit)?',
      'niet door naar …',
      '(vindt|vinden|vond) het niet (verstandig|handig|passend)',
      '(wordt|werd) (het|hem|het hem) … niet',
      '(functie|baan|rol|werk) … niet (goed|echt)? … (bij (jou|je|u)|past|passen)',

      '(gaan|ga|gaat) (wij|we|ik|u|je)? … niet (in|verder|door|mee|voort) …',
      '(kiezen|kies) (we|wij|ik) er … niet voor …',
      '(kunnen|zullen|willen|kan|gaan|wil) (we|wij|ik) (u|je|jou|dus|helaas|voorlopig)? … niet (uitnodigen|aannemen|aanwerven|plaatsen|aanbieden|meenemen|in dienst|verder|voordragen|inzetten|gebruiken)',
      '(je|u|jou) … niet (kunnen|te)? (uitnodigen|aannemen|aanwerven|aanbieden|uit te nodigen|aan te nemen|aan te werven|te selecteren|te plaatsen|door te laten)',
      '(geen|geen gunstig) gevolg …',
      '(sollicitatie|kandidatuur|brief|procedure) … (niet|niet verder) … (weerhouden|in overweging|voortgezet|gehonoreerd|in aanmerking|in behandeling|meegenomen)',
      '(sollicitatie|kandidatuur|brief) … (buiten|afgevallen|afgewezen|afgerond|gestopt) …',
      '(viel|vielen|valt|vallen) … (af|buiten) …',
      '(stoppen|stop|eindigt|eindigen|beëindigen|beëindig|houdt) (we|wij|ik|de|het)? … (hier|procedure|proces|traject|voor jou|voor u|op)',
      '(procedure|proces|traject) … (te)? (beëindigen|stoppen|stopt|eindigt)',
      '(keuze|keus|voorkeur) … niet op (u|jou|je) …',
      '(besloten|beslist|beslissen|besluit) (om|u|je|jou|uw|jouw) … niet …',
      '(geen|niet) (contract|aanstelling|aanbod) (bieden|aanbieden|geven|doen)',
      '(zit|zat|zitten|bent|ben|behoort|hoort) (u|je|jij|jouw|uw) … (daar|er|helaas|niet)? … niet (bij|een van|tussen|tot|onder)',
      'niet batig gerangschikt',
      '(moet|moeten) (u|je|jou) … teleurstellen',
    ],
    unless: [
      '(we nodigen je graag|graag uit)',

      'nog niet',
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|mocht|wie|bij afwezigheid|bij geen) …',
      '(reiskosten|gesprek|afspraak|aarzel|schroom|vergeet) …',
      '(hij|hem|mijn|zijn) …',
      '[elsewhere]',
    ],
  },
  'no-not-needed': {
    wordings: [
      '(trekken|trekt) (we|wij|ik) de (vacature|functie) … (terug|in)',
      '(lagere|tegenvallende|minder) (inkomsten|omzet|opdrachten) …',

      '(zoon|dochter|vrouw|man) komt (toch)? … (zaak|bedrijf)',
      '(vacature|functie) … (is|werd) (afgesloten|gesloten) …',

      '(plaats|plek|functie|vacature|aanvraag|opdracht|project|job|stageplaats|doctoraatsplaats|positie) … (vervalt|vervallen|stopgezet|ingetrokken|van de baan|geschrapt|geannuleerd|afgeblazen|teruggetrokken|wegvalt|weggevallen)',
      '(aanvraag|zoektocht|werving|project) … (stopgezet|gestopt|ingetrokken|afgeblazen)',
      '(kreeg|krijgt|krijgen|kregen|ontving) … geen (financiering|subsidie|budget|geld)',
      '(winkel|vestiging|locatie|filiaal|afdeling|zaak) … (sluit|gaat dicht|gesloten|dichtgaat|stopt)',
      '(niemand|geen) … meer nodig',
      '(tegenvallende|minder werk|geen werk|te weinig werk) …',
    ],
    unless: [
      '(gesprek|afspraak|sluitingsdatum) …',
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|zodra) …',
      '(uw|je|jouw) aanvraag',
    ],
  },
  'no-measured': {
    wordings: [
      '(nederlands|engels|frans|duits|kennis|niveau) … niet (goed|hoog|sterk|vlot) genoeg',

      '(te veel|teveel) fouten …',
      'nog te (afwachtend|onzeker|stil|voorzichtig|verlegen) …',

      '(kennis|ervaring|beheersing) … (beperkt|te beperkt|onvoldoende|nog niet) …',
      '(missen|misten|mis) (we|wij|ik)? (nog)? (een|wat|het) … (uitstraling|tempo|energie|ervaring|kennis|stukje)',
      '(niet|onvoldoende) als geschikt …',

      '(score|scores|punten|resultaat|resultaten|uitslag|test) … (onder|onvoldoende|lager|te laag|niet gehaald|niet voldoende|ligt onder)',
      '(onvoldoende|te laag|niet hoog genoeg|niet genoeg) (gescoord|punten|behaald|geslaagd|op) …',
      '(minstens|minimaal|minimum) … (vereist|nodig|behalen|punten)',
      '(behaalde|behaalt|scoorde|haalde) … (niet|onvoldoende|onder|te weinig)',
      '(net|nog|wat|iets|een beetje|nog wat) te (licht|junior|dun|mager|zwak|oppervlakkig|weinig|jong)',
      '(vonden|vond|vinden|vind) (we|ik|wij) … (dun|mager|zwak|oppervlakkig|te licht|onvoldoende)',
      '(twijfels|twijfel|twijfelen) … (of|over) …',
      '(miste|misten|mist|missen|ontbrak|ontbreekt) … (diepgang|ervaring|kennis|onderbouwing|enthousiasme|leidinggevende)',
    ],
    unless: [
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|mocht|wie) …',
      '(aarzel|twijfel niet|schroom)',
      '(stuur|aanleveren|bijlage|document*)',
    ],
  },
  'no-condition': {
    wordings: [
      '(medische|wettelijke|formele|gestelde) eisen …',
      '(geen|niet) (afgeronde|voltooide|erkende) (opleiding|studie|diploma) …',

      '(mogen|mag|kunnen) … pas vanaf …',
      '(je bent|u bent) (nog|pas|net) (te jong|_) …',
      '(te zwaar|te licht|overgekwalificeerd) …',
      'na de (sluitingsdatum|deadline) …',
      '(alleen|enkel) (mensen|kandidaten|iemand) (met|die) …',

      '(omdat|aangezien|doordat|daar) (u|je|jij|uw|jouw) … (niet|geen|onvoldoende|te weinig|nog niet|mist)',
      '(je|u|jij) (hebt|heeft|bezit|beschikt|hebben) (nog|helaas|immers)? (geen|niet over) …',
      '(heb|heeft|hebt) (je|u|jij) (nog|helaas)? geen (rijbewijs|diploma|auto|werkvergunning|ervaring|bevoegdheid) …',
      '(voldoet|voldoe|voldoen) (u|je|jij)? … niet …',
      '(niet) (voldoet|voldoe) aan …',
      '(zoeken|zoekt|zoek) (we|wij|ik)? (toch|liever|echt|wel)? … iemand (van|die|met|uit) …',
      '(18|21|16) jaar (of ouder|zijn) …',
      '(rijbewijs|diploma|auto|bevoegdheid|certificaat|vca) … (nodig|vereist|verplicht|voorwaarde) …',
      '(diplomavoorwaarde*|diplomavereiste*|toelatingsvoorwaarde*|functie-eis) …',
      '(je mist|mis je|u mist|je ontbreekt) …',
    ],
    unless: [
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|mocht|wanneer|zodra) …',
      '(geen probleem|toch|ook al)',
      '(meebrengen|meenemen|breng|neem|stuur)',
      '(werven|werf) (wij|we)',
      '[elsewhere]',
    ],
  },
  'no-consoled': {
    wordings: [
      '(kop op|niet sip|hou vol|geef niet op|laat je niet|laat u niet) …',
      '(vat|zie|beschouw|neem) (dit|het) … niet (op|als|persoonlijk) …',
      '(zegt|zeggen) … (niets|niks|weinig) over (jou|je|u|uw|jouw) …',
      '(balen|baal|sneu|lastige keuze|lastig|rot|vervelend) …',
      '(jammer|spijtig|zonde), (want|maar|je|uw)? …',
      '(hopelijk|hopen|hoop) … (vind|vindt|vinden|lukt) (je|u|jij)? … (snel|gauw|iets|elders|plek|baan|ergens)',
      '(hopen|hoop) dat (je|u) (snel|gauw|ergens|elders) …',
      '(ik|we|wij) (weet|weten|snap|snappen|begrijp|begrijpen) (dat)? … (teleurstell*|balen|vervelend|jammer)?',
      '(had|hadden) (je|u|jou) … graag …',
      '(goed|voldoende) te hebben geïnformeerd',
    ],
    unless: [
      '(gesprek|afspraak|uitnodig*|verzet*|test) …',
      '(wachten|vertraging|lang duurt) …',
      '[elsewhere]',
    ],
  },
  'no-papers-back': {
    wordings: [
      '(gegevens|cv|brief|dossier) … (verwijderen|verwijderd|vernietigen|vernietigd|gewist|terug)',
      '(verwijderen|vernietigen) … (gegevens|cv|brief|dossier)',
    ],
    unless: [
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|bevestig*|ontvangen) …',
    ],
  },
}
