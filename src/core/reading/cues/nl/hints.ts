import type { IdeaTable } from '../../cue.ts'

/** Weak words of Dutch letters that mean something only together. Source: everyday wordings, written down by us. */
export const dutchHints: IdeaTable = {
  'no-hint-turn': {
    wordings: [
      '(helaas|jammer|spijt|spijtig|teleurstell*|vervelend|verdrietig|betreur*)',
      '(maar|echter|toch|hoewel|ondanks|desondanks|alleen) …',
    ],
  },
  'no-hint-denied': {
    wordings: [
      '(we|wij|ik|u|je|jou|jij|ons|functie|vacature|sollicitatie|plek|het|team|contract|er) … (niet|geen|niets|nooit|niemand)',
      '(niet|geen|niets) … (we|wij|u|je|jou|ons|functie|vacature|plek|contract|samen|verder)',
    ],
    unless: [
      '(nog) (niet|geen)',
      '(beantwoorden|aarzel|schroom|zorgen|twijfel|als je|als u|als we|als er|als het|indien|mocht|vergeet|parkeren)',
    ],
  },
  'no-hint-another': {
    wordings: [
      '(andere|ander|anderen|iemand|elders|collega|medesollicitant*|interne)',
      '(hij|zij|die|ze) (heeft|had|kent|brengt|woont|begint|spreekt|was) …',
    ],
    unless: ['(andere|ander) (functie*|datum|tijd*|dag|vragen|ronde|moment|vacature*|tijdstip)'],
  },
  'no-hint-over': {
    wordings: [
      '(vervuld|ingevuld|vergeven|ingetrokken|geschrapt|gestopt|gesloten|afgerond|bevroren|vervallen|vervalt|weg|vol|compleet|uitgesteld|stilgelegd|van de baan|rond|bezet)',
      '(gekozen|keuze|keus|besloten|beslissing|besluit|kozen|geselecteerd|aangenomen|voorkeur|afgewogen|gevallen)',
    ],
    unless: [
      '(zodra|als je|als u|als we|als er|als het|indien|tot|wordt|worden|nog niet|bent geselecteerd|sluitingsdatum)',
    ],
  },
  'no-hint-short-of': {
    wordings: [
      '(ontbreekt|ontbrak|ontbreken|mist|misten|missen|te weinig|te ver|te kort|te jong|onvoldoende|niet genoeg|beter|dichter|sterker|meer ervaring|ervarener|passender|net niet|tekort|overgekwalificeerd|nipt)',
    ],
  },
  'no-hint-farewell': {
    wordings: [
      '(succes|geluk|sterkte|goeds|wensen|wens|moed|kop op|hou je haaks|toekomst)',
      '(volgend jaar|volgende keer|in de toekomst|ooit|later|volgend seizoen|opnieuw|nog eens|contact houden|wie weet|tot ziens)',
      '(dank|bedankt|dankjewel|waarderen|waardeer|fijn|plezier|moeite)',
    ],
  },
  'yes-hint': {
    wordings: [
      '(ontvangen|binnen|binnengekomen|ontvangst|geregistreerd|aangekomen|verstuurd|in goede orde)',
      '(gaan|zullen|laten|lezen|bekijken|nemen|hoor|hoort|komen) (we|wij|ik|je|u|van ons) …',
      '(weken|werkdagen|dagen|sluitingsdatum|selectie|volgende week|daarna|eerst)',
    ],
    unless: ['(helaas|niet|geen|toekomst|bewaren|spijt)'],
  },
  'talk-time': {
    wordings: [
      '(om|rond|vanaf|tussen) (half)? (acht|negen|tien|elf|twaalf|een|twee|drie|vier|vijf) …',
      '(vrij|tijd|beschikbaar|bereikbaar) … [day]',
    ],
  },
  'talk-clock': {
    wordings: [/(?<![\d.,])(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)? ?(?:uur|u)\b/],
  },
  'talk-hint': {
    wordings: [
      '(ontmoeten|ontmoeting|bellen|belt|zoom|teams|bezoek|komen|kom|langs|langskomen|praten|spreken|koffie|proefdag|meelopen|meedraaien|rondleiding|kennismaken|kennismaking|gesprek|*gesprek|afspraak)',
    ],
    unless: ['(dank|bedankt|helaas|niet|geen|was|fijn)'],
  },
  'talk-hint-when': {
    wordings: [
      '(op|aanstaande|volgende|komende|voor|tot) [day]',
      '(schikt|past|uitkomt|agenda|tijdslot|verzetten|verplaatsen|beschikbaarheid)',
    ],
    unless: ['(dank|bedankt|helaas|niet|geen|was|fijn)'],
  },
  'test-hand-in': {
    wordings: [
      '(stuur|sturen|inleveren|lever|uploaden|upload|mail|opsturen) … (antwoord*|uitwerking|opdracht|video|tekst|proef*|vragenlijst)',
      '(je|u) … (hebt|heeft|krijgt|krijg) … (minuten|uur|vragen)',
      '(link|test|toegang) … (geldig|open|verloopt|tot|beschikbaar)',
    ],
  },
  'test-hint': {
    wordings: [
      '(test|tests|toets|opdracht|oefening|vragenlijst|casus|case|assessment|examen|proef*|quiz)',
      '(invullen|maken|voltooien|opnemen|uploaden|voorbereiden) …',
    ],
    unless: ['(dank|bedankt|helaas|vragen hebt|vragen heeft|vragen,|opdrachtgever)'],
  },
  'offer-hint': {
    wordings: [
      '(per uur|per jaar|per maand|bruto|netto)',
      '(vakantiedagen|vakantiegeld|pensioen|bonus|leaseauto|maaltijdcheques|eindejaarsuitkering|reiskosten)',
      '(accepteren|accepteer|tekenen|teken|akkoord)',
    ],
  },
  'offer-hint-glad': {
    wordings: [
      '(blij|gefeliciteerd|proficiat|welkom|verheugd|leuk|fantastisch|geweldig)',
      '(beginnen|begin|begint|start|starten|aan de slag|indiensttreding|contract) …',
      '(handtekening|tekenen|getekend|contract|aanstelling)',
    ],
    unless: ['(sollicitatie|interesse|gesprek|helaas|andere|kennismaken|niet|geen)'],
  },
  'out-hint': {
    wordings: [
      '(je|jouw|uw) (achtergrond|ervaring|kennis|expertise) … (past|precies|aansluit|zoekt|zoek)',
      '(ooit|weleens|wel eens) … gedacht …',

      '(zoek|zoeken|zoekt) … (iemand|versterking|een|voor)',
      '(zou|kan) … (passen|interessant|bevallen|iets voor)',
      '(je profiel|uw profiel|jouw profiel) …',
      '(uurtarief|vrijblijvend*|vertrouwelijk*|nieuwsgierig)',
    ],
    unless: ['(je|uw|jouw) sollicitatie', '(helaas|gesolliciteerd|toekomst*|niet|gesprek op)'],
  },
  'else-walk-of-life': {
    wordings: [
      '(lieve|hoi) (pap|mam|papa|mama|oma|opa) …',
      '(babygroep|kinderdagverblijf|opvangplek|peuterspeelzaal) …',

      '(subsidie*|cultuurfonds|dakkapel|dakbouw*|huurwoning|woonmaatschappij)',
      '(contract|arbeidsovereenkomst) … (einde|niet verlengd|beëindigd|opgezegd) …',

      '(heb je|hebben jullie) (al)? gehoord (dat)? …',
      '(tandarts|kapper|mondhygiënist|fysio*|vaccinatie|keuring|apk|zwemles)',
      '(duim*|succes morgen|succes vandaag|zet hem op) …',
      '(lening|hypotheek|toeslag|bezwaar|aanvraag|huurwoning|inschrijving) …',
      '(mijn|onze) (dochter|zoon|vriend|vriendin|broer|zus|neef|nicht) …',
      '(mij|me) niet (aangenomen|gekozen|uitgenodigd)',
      '(biertje|borrel|etentje|bioscoop) …',
      '(huurder*|verhuurder|woning|ouders|leerling*|patiënt*|huisarts|buren|vereniging)',
      '(rekening|factuur|verzekering|stroom|gas|internet|mobiel) (is|voor|van|wordt|bij)',
      '(uwv|vdab|werkcoach|uitkering|werkloos*|bijstand|jobcoach)',
      '(mama|papa|oma|opa|tante|schat|kus|kusjes|liefs)',
      '(verjaardag|bruiloft|feest|barbecue|voetbal|vakantie) (op|bij|met|is|foto)',
    ],
    unless: ['(functie|salaris|kandida*|sollicitatiegesprek|arbeidsovereenkomst|vacature)'],
  },
  'else-papers': {
    wordings: [
      '(sturen|stuur|uploaden|aanleveren|ontbreekt|ontbreken) … (kopie*|diploma*|document*|bewijs|formulier|getuigschrift)',
      '(begonnen|opgeslagen|niet afgerond|nog niet verstuurd) … (sollicitatie|formulier|concept)',
    ],
  },
  'else-withdrawn': {
    wordings: [
      '(ingetrokken|intrekking|teruggetrokken|terugtrekken|intrekken) … (sollicitatie|kandidatuur)',
      '(sollicitatie|kandidatuur) … (ingetrokken|teruggetrokken|intrekken|intrekt)',
      '(je|u) (hebt|heeft) (je|u|zich) teruggetrokken',
      '(zoals|op uw|op jouw) (gevraagd|verzoek) … (procedure|sollicitatie|lijst)',
      '(respecteren|begrijpen) … (uw|je|jouw) (keuze|besluit|beslissing)',
    ],
  },
  'refusal-paused': {
    wordings: [
      '(stellen|stelt) (we|wij) … (werving|vacature|procedure|selectie) … uit',

      '(ijskast|wachtstand|tot nader order|vooralsnog) …',
      'voorlopig … (geen|niemand|niet|even)',
      '(bevroren|on hold|gepauzeerd|uitgesteld|opgeschort|stilgelegd|vacaturestop|aannamestop|voorlopig niet|personeelsstop|wervingsstop)',
    ],
    unless: ['(gesprek|afspraak|je sollicitatie) … (uitgesteld)'],
  },
  'topic-job': {
    wordings: [
      '(proefspel|auditie|proefles|kandidaatstelling|aanstelling|sollicitatiegesprek)',
      '(*verloskundige|vroedvrouw|*zorgkundige|leerling*|promotieplaats|doctora*|bursaal|aanwerv*|wervings*|werfleider*|orderpicker|timmerman|poetshulp|drukker|matroos|barista|violist|redder|bediening|examen|gerangschikt)',

      '(gesprek|gesprekken|*gesprek*|kennismaking|kandidatuur|stichting|sollicit*|*sollicitatie*|kandida*|vacature*|*vacature|werkgever*|recruit*|personeel*|arbeidsovereenkomst|arbeidscontract|contract|salaris*|stage|stagiair*|stageplek*|stageplaats*|leerplek|proefdag|meeloopdag|meedraaien|meelopen|proefdraaien|cv|motivatiebrief|assessment*|selectiecommissie|benoemingscommissie|selectie*|weerhouden|werfreserve|wervingsreserve|talentpool|headhunter*|hr|hrm|baan|bijbaan|banen|job|jobs|dienstverband|proeftijd|uurloon|loon|werkdag|werkervaring|functie|functies|betrekking|promovendus|promotieplek|uitzendbureau|opdrachtgever|aangenomen|onboarding|interview|afwijzing|afgewezen|seizoen*)',
      '(rol|positie|plek|plaats|post) (als|bij|van|in|voor|is|was|gaat|niet|te)',
      '(in dienst|aan de slag|ons team|het team|als collega|nieuwe collega|aan te nemen|werken bij|komen werken)',
      '(*medewerker|*medewerkster|*manager|*leider|*chauffeur|*monteur|*verpleegkundige|*begeleider|*docent|*adviseur|*ontwikkelaar|*developer|*engineer|*designer|*verkoper|*assistent|*assistente|*secretaresse|*beheerder|*coördinator|*analist|*consultant|*redacteur|*technicus|*operator|*planner|*controller|*bakker|*kapper|*kok|*magazijnier|*bediende|*arbeider|*leerkracht|*begeleidster)',
      '(m/v/x|m/v|v/m/x|v/m)',
    ],
  },
}
