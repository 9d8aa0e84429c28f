import type { IdeaTable } from '../../cue.ts'

/** What Dutch letters say of how far it came, of reasons, open doors and feedback. Source: usual closings, written down by us. */
export const dutchAfter: IdeaTable = {
  'far-talked': {
    wordings: [
      '(kennisgemaakt|kennis gemaakt) …',
      '(je|uw) gesprekken met …',
      'tijdens de (proefdag|meeloopdag) …',

      '(in|tijdens) het gesprek …',
      '(spraken|sprak) (wij|we|ik) (met)? (u|je|jou) …',
      'les kwam geven …',

      '(kennismaken|te ontmoeten|de tijd nam|tijd nam|openheid|langskwam) …',
      '(dank|bedankt|dankjewel) … (gesprek|gesprekken|openheid|proefles|meeloopdag) …',
      '(mondelinge|mondeling) (examen|proef|gesprek) …',
      '(over gehad|eindverslag|gesprekken, een plek) …',
      '(twee|drie) (geweldige|goede|fijne|mooie|prettige)? gesprekken …',
      '(klik|indruk) … (gesprek|team|klanten|niet) …',

      '(meegedraaid|meegelopen|proefgedraaid|langskwam|langs was|langs bent geweest|op gesprek was|op bezoek) …',
      '(leuk|fijn|prettig|goed|gezellig) … (te leren kennen|leren kennen|kennis te maken|gesproken|te spreken|ontmoet)',
      '(proefles|presentatie) … (gewaardeerd|was|indruk|goed)',
      '(dank|bedankt|danken|fijn|leuk|prettig|waarderen|plezier) … (gesprek|gesprekken|kennismaking|komst|ontmoet*|langskwam|langs te komen|langskomen|te leren kennen|tijd die je|kennis te maken|gesproken)',
      '(na|tijdens|naar aanleiding van|sinds|in) (het|ons|uw|je|jouw|de|onze) (eerste|tweede|prettige|laatste|leuke)? ([talk]|kennismakingsgesprek)',
      '(ons|het|je|uw) (gesprek|kennismaking|kennismakingsgesprek) (van|op|met|was|vond|hebben|afgelopen)',
      '(gesprek|gesprekken) (dat|die) (we|wij) …',
      '(je|u) … (ontmoet|gesproken|leren kennen) …',
    ],
    unless: [
      '(graag|willen|zouden|uitnodig*|lijkt ons)',
      '(uitnodigen|uitgenodigd|nodigen|graag … gesprek|plannen|volgend)',
      '(niet|geen) … (gesprek|uitnodigen|uitgenodigd)',
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|mocht|zodra) …',
    ],
  },
  'far-final': {
    wordings: [
      '(jij|u) en (nog)? (iemand|een ander|een andere) … (over|laatste)',
      '(andere finalist|sterke tweede|goede tweede|laatste ronde|eindronde|finale) …',

      '(laatste|tweede|derde|finale) (ronde|gesprek|gespreksronde|selectieronde)',
      '(finalist*|laatste twee|laatste drie|beste twee|eindronde|tweede geworden|nummer twee)',
      '(heel|erg|zeer) (nipt*|dicht bij elkaar)',
      '(twee|drie|meerdere|beide) (gesprekken|rondes|kandidaten over)',
    ],
    unless: [
      '(uitnodigen|volgende|nodigen)',
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|mocht) …',
    ],
  },
  'far-tested': {
    wordings: [
      '(deelname|deelgenomen|meedoen|nam deel) … (selectiedag|assessmentdag|proefspel|selectieproef|selectieproeven|test|toets|examen|rijtest)',
      '(maken|gemaakt|bekeken|doen|invullen) … (het|de|je|uw|jouw) [test] …',
      '(je|jouw|uw) (case|opdracht|uitwerking|proefles|test) … (bekeken|gezien|beoordeeld|besproken) …',
      '(tijdens|bij|in) (de|het|je|uw) (rijtest|test|proef|toets|proefspel|assessment) …',
      '(score|punten|behaalde) … (onderdeel|test|geslaagd|vereist|grens)',

      '(behaalde|behaald|scoorde|gescoord|gehaald) … [test]',
      '[test] … (werkte|was|behaalde|score|scoorde|punten|geslaagd)',
      '(oplossing|uitwerking|inzending) … (opdracht|case|test) …',
      '(dank|bedankt|uitslag|resultat*|resultaat|gemaakt|deelname|na|uitwerking|inleveren) … (van|voor|je|uw|het|de|aan|een) … [test]',
      '[test] … (gemaakt|uitslag|resultaat|resultaten|ingeleverd|score|laat zien|liet zien)',
    ],
    unless: [
      '(uitgenodigd|uitnodig*|stuur)',
      '(maak|uitnodigen|link|invullen|nodigen)',
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|mocht|voordat) …',
      '(enquête|uitdaging|opdrachtgever)',
    ],
  },
  'far-screened': {
    wordings: [
      '(telefonisch gesprek|telefonische kennismaking|telefoongesprek|telefonische intake|belafspraak|eerste telefonische)',
      '(telefonisch|aan de telefoon|door de telefoon) … (gesproken|spraken|gesprek)',
      '(gesproken|spraken) … (telefonisch|telefoon)',
    ],
    unless: [
      '(graag|uitnodigen|bellen|plannen|contact opnemen|wil)',
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|mocht) …',
    ],
  },
  'door-other-role': {
    wordings: [
      '(wel) hebben (we|wij) … (plek|vacature|functie) …',
      'is dat (wat|iets) …',

      '(wel) (zien|zie|hebben|denken) (we|wij|ik) … (als|aan|een) …',
      '(iets voor voelen|daarvoor voordragen|daarvoor in aanmerking|interesse in die) …',
      'zoeken (we|wij) (nog|wel|nog wel|ook) (wel|nog)? (een|iemand) …',
      '(in|op|voor) (een andere|onze andere) (vestiging|locatie|afdeling|functie) …',

      '(wel|ook|nog) … (zoeken|hebben) … (collega|vacature|plek|iemand|functie) …',
      '(zoeken|hebben) (wij|we) (wel|nog|ook) …',
      '(sturen|stuur|geven|door) … (brief|cv|sollicitatie|gegevens) … (door|naar) … (team|collega|afdeling|vestiging)',
      '(doorgestuurd|doorgegeven|doorgezet|voorgelegd|doorsturen) … (collega*|afdeling|team|vestiging|andere) …',
      '(andere|ander) (functie|vacature|rol|plek) … (past|interessant|zou|interesse|aanbieden|voorstellen|denken|beter)',
      '(zou je|zou u|heb je|heeft u) … interesse … (andere|ander) …',
    ],
    unless: [
      'zodra',
      '(niet|geen|iemand (die|met))',
      '(toekomst*|website|talentpool)',
      '(andere) kandida*',
    ],
  },
  'door-kept': {
    wordings: [
      'blijft … (liggen|bewaard|in de la|in ons bestand) …',

      '(bewaren|bewaar|houden|hou) (we|wij|ik)? (je|uw|jouw) (nummer|naam|adres) …',
      'opgenomen in de (wervingsreserve|werfreserve) …',

      '(bewaren|bewaar) (je|uw|jouw) … (gegevens|cv) …',
      '(bel|mail) ik (je|u) …',
      'heb (je|uw) nummer …',

      '(hou|houd|houden|leggen|leg) … (profiel|cv|brief|gegevens|je|u) … (bij de hand|in het achterhoofd|opzij|apart|bij|vast)',
      '(ingeschreven|reserve|wervingsreserve|werfreserve|talentenpool|kandidatenbestand) …',
      '(zodra|als|wanneer) … (bellen we|laten we|bel ik|laat ik|nemen we contact|hoor je|weten)',
      '(bewaren|bewaar) (we|wij|ik) … (gegevens|cv|brief)',

      '(gegevens|cv|profiel|sollicitatie|u|je|brief) … (bewaren|portefeuille|talentpool|bestand|database|werfreserve|wervingsreserve|achter de hand|wachtlijst|bewaard)',
      '(bewaren|houden|opnemen|bewaar|hou) … (cv|gegevens|portefeuille|talentpool|bestand|database|werfreserve|brief|in gedachten|achterhoofd)',
      '(contact opnemen|nemen … contact|benaderen|bellen|laten weten|kloppen we) … (als|indien|mocht|zodra|wanneer|toekomst)',
      '(als|indien|mocht|zodra|wanneer) … (vacature|functie|plek|passends|mogelijkheid|vrijkomt) … (contact|benaderen|bellen|weten|aan je|aan u|bij je)',
    ],
    unless: ['(verwijder*|vernietig*) …'],
  },
  'door-reapply': {
    wordings: [
      '(volgend jaar|volgende zomer|dan) ben je … welkom …',
      '(schrijf je dan|kom dan) …',

      '(hou|houd|houdt) … in de gaten …',
      '(kom|komt) … (terug|nog eens langs) …',

      '(kom|komt|vraag|mail|bel|probeer|reageer) … (terug|nog eens|weer|opnieuw) …',
      '(over een halfjaar|over twee jaar|over een jaar|volgend jaar|in februari|in het voorjaar|in september|in de zomervakantie) …',
      '(vacatures|vacaturepagina|site) in de gaten …',
      'in de gaten (houden|te houden) …',
      '(nog eens|nogmaals|opnieuw) (te)? (reageren|proberen|solliciteren|overdoen|meedoen) …',
      '(contact te houden|contact houden|blijf me|tot een volgende keer|wie weet tot) …',
      '(mag|kan|kunt) (je|u) … (overdoen|opnieuw doen|nog eens)',

      '(probeer|solliciteer|reageer|kom|meld) … (nog eens|opnieuw|weer|volgend jaar|volgend seizoen|later|volgende keer)',
      '(volgend seizoen|volgend jaar|in september|in het najaar|in het voorjaar|volgende keer) …',
      '(solliciteren|solliciteer|reageren|sollicitatie*) … (opnieuw|andere|toekomst*|nogmaals|nieuwe|later|nog eens)',
      '(opnieuw|nogmaals|weer|nog eens) … (solliciteren|solliciteer|te solliciteren|reageren|proberen)',
      '(houd|hou|houdt|volg|bekijk|bekijken|kijk|check) … (website|vacatures|site|vacaturepagina|vacaturesite|werkenbij*)',
      '(contact houden|in contact blijven|houden contact)',
      '(kruisen|tegenkomen) …',
    ],
    unless: ['(wij|we) (melden|nemen)', '(vragen|vraag)'],
  },
  'person-i': {
    wordings: [
      '(ik|ikzelf) (heb|vond|wil|wilde|hoop|ben|zou|denk|weet|zal|had|kan|moet|wens|gun|vind|waardeer|bel|schrijf)',
      '(heb|vond|wil|hoop|ben|zou|kan|moet|wens|vind|had) ik …',
      '(mijn|mij|me) (collega*|team|telefoon*|nummer|opgevallen|bij|erg|spijt|aan)',
      '(bel|mail|schrijf) (me|mij|gerust)',
    ],
    unless: ['wachtwoord'],
  },
  'person-detail': {
    wordings: [
      '(je|uw|jouw) (idee*|presentatie|antwoord*|vraag|vragen|voorbeeld*|manier|aanpak|enthousiasme|verhaal|voorstel|plan|project) … (was|waren|heeft|over|voor|om|liet|maakte|viel|hebben)',
      '(vooral|echt|zeer|bijzonder) (gewaardeerd|genoten|indruk|onder de indruk) … (hoe|je|uw)',
    ],
    unless: ['(ervaring en|cv en)'],
  },
  'template-automatic': {
    wordings: [
      '(automatisch*|geautomatiseerd*) (gegenereerd*|verstuurd*|bericht|verzonden|antwoord|e-mail|mail|aangemaakt*)',
    ],
  },
  'template-footer': {
    wordings: [
      '(uitschrijven|afmelden|alle rechten voorbehouden)',
      '(avg|privacyverklaring|persoonsgegevens) …',
    ],
  },
  'template-team': {
    wordings: [
      /(?:^|\n|,|\.|-) ?(?:het |team |afdeling |je |uw )?[^\n,.]{0,20}\b(?:recruitment|hr-team|hr|personeelszaken|p&o|team recruitment|recruitmentteam|werving en selectie|personeelsdienst|talent)\b[^\n,.]{0,30}(?:$|\n)/,
    ],
  },
  'template-address-you': {
    wordings: [
      '(beste|geachte) (kandidaat|sollicitant)',
      'geachte heer/mevrouw',
      'geachte (heer|mevrouw) (mevrouw|heer)',
      '(geachte heer of mevrouw)',
    ],
  },
  'reply-told': {
    wordings: [
      '(niet|geen) … (beantwoorden|reageren|antwoorden|reageer|antwoord) …',
      '(mailbox|postvak|adres|e-mailadres|inbox) … (niet|geen|onbemand) …',
      '(reacties|antwoorden|berichten) … niet … (gelezen|verwerkt|beantwoord)',
      'no-reply adres',
    ],
    unless: ['(alle|elke|iedereen|individueel)'],
  },
  'feedback-refused': {
    wordings: [
      '(hebben|heeft|geeft|geven|kreeg|kregen) (wij|we|ik)? geen (verdere|nadere|andere) (details|informatie|redenen|gegevens)',
      '(niet|geen) (verder)? (in gesprek|gecorrespondeerd|correspondentie|discussie) …',
      '(hierover|over de beoordeling|over de uitslag) … (niet|geen) …',
      '[not] … (feedback|toelichting|terugkoppeling|motivering|uitleg|inhoudelijk*) …',
    ],
    unless: [
      '(nog) [not]',
      '(jouw mening|uw mening|aarzel|schroom|enquête)',
      '(als|indien|mocht) …',
    ],
  },
  'feedback-offered': {
    wordings: [
      'behoefte aan een (toelichting|terugkoppeling|gesprek) …',

      '(kan|kunt|kun|mag) (u|je)? … feedback (vragen|opvragen|krijgen) …',
      '(licht|lichten|leg) (ik|we|wij) … toe …',
      'ik licht … toe',
      '(zin in|behoefte aan|interesse in) … feedback …',
      '(willen|wil|wilt) (je|u)? … weten wat (ons|mij) …',
      'mocht (je|u) … (weten|vragen) … bel …',

      '(graag|gerust|bereid|altijd|kunt|kun) … (feedback|toelichting|toelichten|terugkoppeling|uitleg)',
      '(als|indien|mocht) (je|u) … (feedback|toelichting|terugkoppeling|uitleg|weten waarom) …',
      '(feedback|toelichting|terugkoppeling|uitleg) … (bel|mail|contact|neem|bellen|opvragen|telefonisch)',
    ],
    unless: ['[not] … (feedback|toelichting|terugkoppeling)', '(jouw mening|uw mening|enquête)'],
  },
  'feedback-contained': {
    wordings: [
      '(als|een|onze|mijn|wat) (tip|feedback|advies|tips) … (:|is|zou|voor|werk|bereid|probeer)',
      '(raden|adviseren|raad|adviseer|zou) (we|wij|ik|u|je) … aan …',
      '(misten|mis|miste|gemist) … (concrete|voorbeelden|diepgang|meer) …',
    ],
    unless: ['(website|vacatures|jouw mening)'],
  },
  'reason-filled': {
    wordings: [
      '(hebben|heb) … al een … gevonden …',

      '(werd|is) (er|intussen|inmiddels)? (een)? (kandidaat|collega|iemand) (aangeworven|aangenomen|gevonden|benoemd)',
      'geen … meer nodig …',

      '(hebben|heb|heeft) … (al|inmiddels|intussen|nu)? (iemand|een leerkracht|een collega|een kandidaat) … (gevonden|aangenomen)',
      '(hebben|heb) (al|inmiddels|intussen) (iemand|genoeg)',
      '(zitten|zit|is het|is) … (helemaal|nu|inmiddels)? (vol|volzet|bezet)',
      '(intussen|inmiddels) hebben we … gevonden …',
      '[role] … (daarmee|dus|hiermee) (van de baan|weg|vervuld|ingevuld)',
      '(eerste twee|twee) aangenomen …',
      '(interne kandidaat|intern opgelost|voorrang|voorrangsrecht) …',

      '[role] … (is|zijn|werd|al|inmiddels|intussen|reeds) … (vervuld|ingevuld|vergeven|bezet|opgevuld|weg)',
      '(inmiddels|intussen|reeds|al) … (vervuld|ingevuld|iemand gevonden|vergeven|opgevuld|iemand aangenomen)',
    ],
    unless: [
      '(besproken|in overweging) …',

      '(te vervullen|in te vullen|wordt ingevuld|nog niet|niet)',
      '(zodra|als je|als u|als we|als er|als het|indien|tot) …',
    ],
  },
  'reason-internal': {
    wordings: [
      '(intern|interne) (ingevuld|kandidaat|invulling|vervuld|opgelost|opgevuld|collega|doorstroming|sollicitant)',
      '(collega van binnen|van binnenuit|uit eigen gelederen|binnen de organisatie gevonden)',
    ],
  },
  'reason-closed': {
    wordings: [
      '(trekken|trekt) (we|wij|ik) de (vacature|functie) … (terug|in)',

      '(aanvraag|opdracht|zoektocht|project) … (stopgezet|ingetrokken|geannuleerd|vervalt|vervallen)',
      '(geen (financiering|subsidie|budget)|minder kaarten|kaartverkoop) …',
      '[role] … (vervalt|vervallen|ingetrokken|in te trekken|geschrapt)',
      '(aanwervingen|vacatures) … (opgeschort|bevroren|stopgezet)',
      '(winkel|vestiging|locatie|filiaal) … (sluit|gesloten|gaat dicht)',

      '([role]|procedure|werving|project|selectie|vacature) … (ingetrokken|stopgezet|gestopt|bevroren|on hold|geschrapt|vervallen|vervalt|uitgesteld|opgeschort|geannuleerd|gepauzeerd|stilgelegd|komt te vervallen)',
      '(vacaturestop|personeelsstop|aannamestop|wervingsstop|selectiestop|reorganisatie|bezuinig*|budgettaire|geen budget|herstructurering|faillissement|subsidie) …',
      '(gaat|gaan) (helaas|definitief|voorlopig|toch)? niet door',
    ],
    unless: [
      '(beslissing|besluit|keuze) … uitgesteld',
      '(gesprek|afspraak|interview) … (uitgesteld|verzet|niet door)',
    ],
  },
  'reason-eligibility': {
    wordings: [
      '(medische|wettelijke) eisen …',
      '(geen|niet) (afgeronde|voltooide|erkende) (opleiding|studie|diploma) …',

      '(bevoegdheid|diploma|rijbewijs) … (vereist|nodig|verplicht) …',
      '(mogen|mag) … pas vanaf …',
      'na de (sluitingsdatum|deadline) …',

      '(geen|nog geen) (rijbewijs|diploma|auto|bevoegdheid|certificaat|vca|big-registratie|attest) …',
      '(diplomavoorwaarde*|diplomavereiste*|toelatingsvoorwaarde*) …',
      '(18|21|16) jaar of ouder …',
      '(rijbewijs|diploma|attest|certificaat) … (nodig|vereist|verplicht)',
      'niet aan de (diploma|formele|toelatings*) …',

      '(diploma|rijbewijs|certificaat|bevoegdheid|big-registratie|nationaliteit|vog|veiligheidsonderzoek|registratie|onderwijsbevoegdheid|code 95|attest) … (vereist|verplicht|noodzakelijk|ontbreekt|vereiste|niet|nodig|geen)',
      '(vereist|verplicht|eis|voorwaarde) … (diploma|rijbewijs|certificaat|bevoegdheid|registratie)',
      '(na de sluitingsdatum|te laat binnen)',
    ],
    unless: [
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|neem|meenemen)',
    ],
  },
  'reason-visa': {
    wordings: [
      '(werkvergunning|verblijfsvergunning|visum|tewerkstellingsvergunning|sponsor*) … (niet|vereist|nodig|geen|ontbreekt|geldig)',
      '[not] … (werkvergunning|visum|tewerkstellingsvergunning|sponsor*)',
    ],
  },
  'reason-location': {
    wordings: [
      '(in heel de regio|geen auto) …',

      '(reisafstand|afstand|woonplaats|reistijd|woon-werk*) … (te groot|te ver|te lang|probleem|ver)',
      '(zoeken|voorkeur|gekozen|iemand) … (uit de regio|in de buurt|in de regio|lokaal|dichterbij|op locatie|dichter bij)',
      '[not] … (thuiswerken|op afstand werken|verhuizing) …',
    ],
    unless: ['(gesprek|afspraak)'],
  },
  'reason-experience': {
    wordings: [
      '(die|met) meer ervaring … (heeft|in|met|bij|als) …',
      '(meer ervaring) … (nodig|hebt|heeft|zoeken|vereist) …',
      '(mist|mis|missen|ontbreekt) (je|u|nog|het)? … (ervaring|*ervaring|praktijk)',
      '(nog|net|wat) te (licht|junior|onervaren) …',
      '(die|hij|zij) (heeft)? (al|eerder) … (gedraaid|gedaan|gewerkt|ervaring) …',
      '(leidinggevende|praktische|commerciële|relevante) ervaring …',

      '(meer|ruimere|langere|aantoonbare|jarenlange|bredere) (relevante|werk)? (ervaring|werkervaring|praktijkervaring|jaren ervaring|*ervaring)',
      '(te weinig|onvoldoende|beperkte|gebrek aan|nog niet genoeg|niet genoeg|ontbreekt|mist|missen|geen) … (ervaring|werkervaring|praktijkervaring|*ervaring)',
      '(ervaring|werkervaring|*ervaring) … (ontbreekt|onvoldoende|te beperkt|te weinig|mist|missen)',
      '(met|heeft) … jaar ervaring',
      'te junior',
    ],
    unless: [
      '(je|uw|jouw) … ervaring … (indruk|waardeer*|spreekt)',
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|ondanks) …',
      '(sollicitatie-ervaring|kandidaatervaring)',
    ],
  },
  'reason-overqualified': {
    wordings: [
      '(overgekwalificeerd|over-gekwalificeerd|te zwaar voor|te hoog opgeleid|te veel ervaring)',
    ],
  },
  'reason-skill': {
    wordings: [
      '(nederlands|engels|frans|duits|kennis|niveau) … niet (goed|hoog|sterk|vlot) genoeg',

      '(te veel|teveel) fouten …',

      '(kennis|beheersing) … (beperkt|nog beperkt|te beperkt) …',

      '(score|punten|resultaat) … (ligt|lag|onder|grens|te laag|onvoldoende) …',
      '(onvoldoende|te laag) gescoord …',
      '(onderzoek|onderbouwing|kennis|techniek|code|diepgang) … (dun|mager|zwak|onvoldoende|ontbrak) …',
      '(vloeiend|goed) (duits|frans|engels|nederlands) …',

      '(onvoldoende|te weinig|gebrek aan|missen|mist|ontbreekt|beperkte) … (kennis|vaardigheden|*kennis|beheersing|nederlands|engels|frans|niveau)',
      '(kennis|vaardigheden|beheersing|niveau|nederlands|frans|engels) … (onvoldoende|ontbreekt|niet op niveau|te laag|niet voldoende|tekort)',
      '(score|uitslag|resultaat) … (onder|onvoldoende|te laag|niet gehaald)',
    ],
    unless: ['(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien)'],
  },
  'reason-mismatch': {
    wordings: [
      '(onvoldoende|niet) … (op elkaar)? (aansluiten|aansluit)',

      'geen match tussen …',
      '(profiel|ervaring|cv) … (niet|onvoldoende) … (aansluit|overeen|overeenkomt|past|aan)',
      '(sluit|komt|past) … (niet|onvoldoende) … (aan|overeen|bij) (bij|met|de|het|wat)',

      '(je|uw|jouw) (profiel|ervaring|achtergrond|opleiding|cv|kwalificaties) … (niet|onvoldoende|minder) … (aansluit*|aan|past|passen|match*|voldoe*|overeenkom*)',
      '(voldoet|voldoe) … niet … (eisen|criteria|profiel|functie-eisen)',
    ],
    unless: [
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|mocht) …',
    ],
  },
  'reason-salary': {
    wordings: [
      '(salariswens*|salarisverwachting*|salariseis*|looneis*|loonverwachting*) … (boven|hoger|te hoog|niet|buiten)',
      '(boven|buiten) (ons|het) budget',
    ],
    unless: ['(aangeven|laten weten)'],
  },
  'reason-availability': {
    wordings: [
      '(beschikbaarheid|opzegtermijn|startdatum|uren) … (niet|te laat|te lang|onvoldoende|te weinig)',
      '(zoeken) … (per direct|fulltime|in het weekend|eerder) …',
    ],
    unless: ['(gesprek|afspraak|aangeven)'],
  },
  'reason-volume': {
    wordings: [
      'niet … (alle|elke) … (sollicitaties|brieven|reacties) … (lezen|beoordelen|bekijken)',
    ],
    unless: ['(beantwoorden|reageren)'],
  },
}
