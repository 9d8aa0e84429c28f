import type { IdeaTable } from '../../cue.ts'

/** How Dutch letters confirm, invite, test and offer. Source: usual wordings, written down by us. */
export const dutchKinds: IdeaTable = {
  'yes-received': {
    wordings: [
      '[apply] … (toegevoegd|staat in ons systeem|ligt bij) …',
      'mail is binnen',

      '(bericht|mail|sollicitatie|reactie|brief|kandidatuur) … (gekregen|goed aan|aangekomen|binnengekregen)',
      '(hebben|heb|is|bevestigen|zijn|werd|hierbij|succesvol|goed|bevestig) … (ontvangen|ontvangst|binnengekomen|binnen|aangekomen|verstuurd|verzonden|ingediend|geregistreerd) …',
      '[apply] … (ontvangen|ontvangst|binnengekomen|binnen|in goede orde|aangekomen|verstuurd|verzonden|ingediend)',
      '(ontvangst|goede ontvangst) van …',
      '(ontvangstbevestiging|in goede orde)',
    ],
    unless: [
      '(ingetrokken|intrekking|teruggetrokken)',
      '(betaling|bestelling|wachtwoord|factuur|pakket)',
      '(nog) (niet|geen)',
    ],
  },
  'yes-thanks-for-applying': {
    wordings: [
      '(dank|bedankt|danken|dankjewel|dankuwel|waarderen|leuk) … ([apply]|gesolliciteerd|interesse|belangstelling|solliciteert|vertrouwen|aanmelding|reageren)',
      '(interesse|belangstelling) (in|voor) …',
    ],
  },
  'yes-will-review': {
    wordings: [
      'nog (geen|niet) … (knoop|nieuws|beslissing|besluit|beslist|gekeken|naar gekeken)',
      '(excuus|sorry) dat het … (duurt|lang) …',
      '(preselectie|briefselectie|jury) … (gebeurt|komt samen|vindt plaats|volgt)',
      '(nog steeds|nog) (in beeld|in de running|in de race) …',

      '(loopt|duurt|procedure) … (uit|langer|vertraging)',
      '(nog|nog steeds) (in behandeling|in de race|in de procedure|mee|niet besloten|geen besluit)',
      '(nog) (niet|geen) … (besloten|beslissing|besluit|keuze|gekozen)',
      '(bekijken|beoordelen|doornemen|lezen|bestuderen|bekijkt|beoordeelt|behandelen|neemt|nemen|kijken|gaan) … (sollicitatie*|cv|zorgvuldig|gegevens|aandacht|brief|alle|week|dagen|sollicitaties|rustig|brieven|profiel|door|selectiecommissie)',
      '(wordt|worden|zal|gaan|gaat) … (bekeken|beoordeeld|behandeld|gelezen|beoordelen|bekijken|lezen|doorgenomen)',
      '(in behandeling) …',
      '(selectiecommissie|team|manager|collega*|recruiter) … (beoordeelt|bekijkt|leest|gaat)',
    ],
    unless: ['niet in behandeling', 'na …'],
  },
  'yes-if-it-fits': {
    wordings: [
      '(niks|niets) gehoord … (weken|dagen) …',

      '(als|indien|wanneer|mocht|zodra) … (profiel|match|past|geschikt|aansluit|selectie|geselecteerd|interessant|sollicitatie) … (contact|bellen|uitnodig*|nemen|hoor|hoort|horen|gesprek)',
      '(nemen|neemt|bellen|nodigen) … (contact|uit)? … (als|indien|zodra|wanneer|mocht) …',
      '(alleen|uitsluitend) … (kandidaten|sollicitanten|geselecteerde) … (contact|bericht|uitgenodigd)',
      '(hoor|hoort|heb|hebt|heeft) … (niets|niet|geen) … (weken|dagen|binnen|dan)',
    ],
  },
  'yes-next-steps': {
    wordings: [
      '(u|je) hoort … (deze week|volgende week|van me|van ons|snel|nog)',
      '(hoor|hoort) (je|u) (van me|van mij|van ons|het)',

      '(hoor|hoort|ontvang|ontvangt|krijgt|krijg|nemen|laten|reageren|neem|horen|berichten) … (binnen|zo snel mogelijk|spoedig|week|weken|dagen|uiterlijk|contact|snel|bericht|reactie|van ons|z.s.m.|werkdagen)',
      '(binnen|uiterlijk) … (weken|dagen|werkdagen|week) …',
      '(vervolg|vervolgstappen|hoe nu verder|wat gebeurt er nu|volgende stappen|even geduld|geduld) …',
    ],
    unless: ['(bevestig|reageer|beantwoord) …'],
  },
  'yes-check-status': {
    wordings: [
      '(status|voortgang|stand van zaken|volgen|bekijken) … (sollicitatie|portaal|account|profiel|inloggen)',
      '(sollicitantenportaal|kandidatenportaal|referentienummer|mijn sollicitatie|sollicitatieportaal) …',
    ],
    unless: ['afgewezen'],
  },
  'yes-automatic': {
    wordings: [
      '(automatisch*|geautomatiseerd*) (gegenereerd*|verstuurd*|bericht|verzonden|antwoord|e-mail|mail|bevestiging|ontvangstbevestiging|aangemaakt*)',
      '(dit is een automatisch*) …',
    ],
  },
  'yes-volume': {
    wordings: [
      '(vanwege|gezien|wegens|door) … (groot|grote|aantal|hoeveelheid|veel) … (sollicitaties|reacties|aanmeldingen)',
      '(kan|kunnen) … (even|langer|enige tijd) duren',
    ],
  },
  'yes-subject': {
    wordings: [
      '(ontvangstbevestiging|bevestiging|ontvangen|ontvangst) …',
      '[apply] … (ontvangen|verstuurd|bevestiging|binnen)',
      '(bedankt|dank) … ([apply]|interesse|solliciteren)',
    ],
    unless: ['(gesprek|afspraak|bestelling|betaling|interview)'],
  },
  'yes-similar-jobs': {
    wordings: [
      '[apply] … (werd|is|wordt) (doorgestuurd|verzonden|verstuurd|bezorgd) (naar|aan) …',

      '[apply] … (verstuurd|verzonden) naar …',
      '(gesolliciteerd|sollicitatie) (via|op) (indeed|linkedin|nationale vacaturebank|monster|werk.nl|vdab|werkenbij)',
    ],
  },
  'talk-invite': {
    wordings: [
      'drinken we [day]? koffie …',

      '(zullen|kunnen) (we|wij) … (videobellen|zoomen|meeten|facetimen)',
      '(wanneer) kan ik (je|u) bellen …',
      '(schikt|lukt) het (u|je) om … (komen|langs)',
      'maken (wij|we) … kennis …',
      '[apply] … (werd|is) weerhouden …',
      '(uitgekozen|geselecteerd) voor (de|het|een) (volgende|gesprek|kennismaking) …',

      '(heb|heeft|hebt|had) (je|u|jij)? … (tijd|uur|uurtje|ruimte|gelegenheid|kwartier) … (videobellen|bellen|praten|koffie|langs|gesprek|kennis*|komen)',
      '(gesprek|afspraak|kennismaking|interview) … (niet door|verzet|verplaatst|verplaatsen|verzetten)',
      '(zullen|kunnen) (we|wij) … (bellen|afspreken|ontmoeten|praten|kletsen|kennismaken|koffie) …',
      '(komt|kom) … (meedraaien|meelopen|proefdraaien|kijken)',
      '(verwacht|verwachten) … (u|je|jou) … (voor|op|om) …',
      '(wordt|bent) (u|je)? … verwacht (voor|op) …',
      'mondelinge (proef|gedeelte) … (op|om)',
      '(nodigen|nodig|uitnodigen|uitgenodigd|uit te nodigen|uitnodiging|plannen|inplannen|willen|komen|houden) … [talk]',
      '(nodigen|nodig) (we|wij|ik)? (u|je|jou) … uit',
      '(graag|willen|wil|zouden|zou|leuk|kom|kunnen) … (ontmoeten|spreken|kennismaken|kennis maken|kennis te maken|praten|leren kennen|uitnodigen|bellen|verder praten|op gesprek|langskomen|in gesprek)',
      '[talk] … (vindt|zal|plaats|op [day]|bij ons|is gepland|met)',
      '(geselecteerd|door|uitgekozen|naar) … (voor een|naar de|de volgende) … (gesprek|ronde|kennismaking|selectieronde)',
      '(kom|komt|kunt|kun|heb|kan) (u|je|jij)? … (langs|langskomen|bij ons|op de koffie|op gesprek|meedraaien|meelopen|op kantoor)',
      '(tweede|eerste|volgende|laatste) gesprek …',
    ],
    unless: [
      '(kandidaat|sollicitant) (1|2|3|4) …',

      '(beurs|jobbeurs|banenbeurs)',
      '(sfeer|proeven|droombaan)',
      '(was|waren|vonden|vond) … (ontmoeten|spreken|leren kennen|kennis te maken)',
      '(wil|zou) ik uitnodigen',
      '(rijbewijs|diploma|attest) …',
      'als je … (hebt|bent)',

      '(niet|geen|helaas)',
      'niet deelnemen',
      '(videosollicitatie|opgenomen|opnemen)',
      '(enquête|webinar|banenmarkt|nieuwsbrief|open dag|inloopavond)',
      '(dank|bedankt) … (gesprek|kennismaking|komst|tijd)',
      '(helaas|niet … uitnodigen|geen … gesprek|jammer)',
      '(uwv|loopbaancoach|jobcoach|huisarts)',
    ],
  },
  'talk-schedule': {
    wordings: [
      '(afspraak|gesprek|datum|tijdstip|moment|kennismaking|interview) … (plannen|inplannen|maken|prikken|voorstellen|kiezen|bevestigen|afspreken|in te plannen|bevestigd|ingepland)',
      '(plannen|inplannen|maken|afspreken|prikken|kies|kiezen|bevestigen|boeken|bevestig|voorstel) … (afspraak|gesprek|datum|tijdstip|moment|interview|tijdslot)',
      '(beschikbaar|beschikbaarheid|kun je|kunt u|heb je tijd|heeft u tijd|kan je|zou je kunnen|lukt) … ([day]|week|uur|tijd|wanneer|om)',
      '(schikt|past|uitkomt|komt|gelegen|lukt|passen) … (u|je|jou|dat|het|[day]|uur|uit) …',
      '[day] … (om|vanaf) _ (uur|u) …',
      '(gesprek|afspraak|interview|kennismaking) … (verzetten|verplaatsen|verzet|verplaatst|verschuiven|verschoven|andere dag)',
      '(wanneer|welke dag|hoe laat) … (kun|kunt|past|schikt|beschikbaar|bellen|bereikbaar|komt)',
    ],
    unless: [
      '(kandidaat|sollicitant) (1|2|3|4) …',

      '(vacature|functie|profiel) …',
      '(tandarts|huisarts|kapper|garage|fysio*|mondhygiënist|keuring|vaccinatie)',
      '(levering|monteur|tandarts|huisarts|bezorging)',
      '(dank|bedankt) … gesprek',
      '(helaas|jammer) … (andere kandidaat|afwijz*)',
    ],
  },
  'talk-how': {
    wordings: [
      '(via|per|op|met) (zoom|teams|microsoft teams|google meet|skype|videobellen|telefoon|whatsapp|videocall)',
      '(duurt|duur|ongeveer|circa|neemt|trek) … (minuten|uur|kwartier) …',
      '(gesprek|spreekt|ontmoet|aanwezig|samen|gesproken) … (met|door) … (manager|directeur|leidinggevende|hr|teamleider|eigenaar|chef|collega*)',
      '(adres|locatie|routebeschrijving|receptie|meld je|melden bij|parkeren|meetinglink) …',
      '(neem|meenemen|meebrengen|breng) … (legitimatie|identiteitsbewijs|id|cv|diploma*|portfolio|paspoort|werkschoenen|schoenen)',
      '(datum|tijd|locatie|duur|tijdstip) ?: …',
    ],
  },
  'talk-subject': {
    wordings: [
      'mondelinge proef',
      '(uitnodiging|gesprek|*gesprek|kennismaking|kennismaken|interview|afspraak|meeloopdag|proefdag|kennismakingsgesprek|op de koffie)',
    ],
    unless: [
      '(terugkomen|na je|over je)',
      '(herinnering|tandarts|huisarts|kapper|garage)',
      '(ons|van|ons gesprek|naar aanleiding)',
      '(uitslag|resultaat|bedankt|na |tips|enquête|test|assessment|opdracht|banenmarkt|webinar|tandarts|terugkoppeling|video)',
    ],
  },
  'talk-looking-forward': {
    wordings: [
      '(kijken|kijk|zien|hebben|verheugen) … (uit|er naar uit|ernaar|zin) … (gesprek|ontmoet*|kennis*|u te|je te|jou|komst)',
      '(tot) ([day]|dan|snel|gauw|ziens)',
    ],
    unless: ['(eerste werkdag|samenwerking|team op)'],
  },
  'talk-let-us-know': {
    wordings: [
      '(laat|laten|bevestig|bevestigen|geef|hoor|horen) … (weten|of|door|graag) … (kunt|kun|past|aanwezig|datum|tijdstip|lukt|komt|schikt)',
      '(graag) (een)? (bevestiging|bericht) of …',
    ],
    unless: ['(zodra|we laten)'],
  },
  'test-invite': {
    wordings: [
      '(kun|kan|wil|wilt|kunt) (je|u) … (schrijven|maken|uitwerken|ontwerpen|vertalen|opnemen) …',

      '(schrijf|maak|teken|ontwerp|bereid) (voor ons|voor)? (een|het|de) … (proefstuk|tekst|ontwerp|artikel|case|casus|les) …',
      '(verwacht|verwachten) … (proeven|test|tests|examen) …',

      '(maken|invullen|afronden|uitvoeren|voltooien|deelnemen|doen|maak|vul|afleggen|inleveren|opsturen|beantwoorden) … [test]',
      '[test] … (maken|invullen|afronden|voltooien|inleveren|doen|online|voor [day]|klaar|bijgevoegd|opsturen|te maken|uiterlijk|beschikbaar|afleggen|terug)',
      '(nodigen|uitnodiging|vragen|verzoeken|uitgenodigd) … [test]',
      '(volgende|eerste) stap … [test]',
      '(video-interview|videosollicitatie|opgenomen video|pitchvideo) …',
      '(neem|opnemen|neemt) … (antwoorden|video) … op',
    ],
    unless: [
      '(afspraak|tijd|foto)',

      '(behaalde|geslaagd|niet deelnemen|gewaardeerd|afgerond)',
      '(dank|bedankt|uitslag|resultaten|resultaat) … (gemaakt|test|assessment|deelname|opdracht)',
      '(enquête|tevredenheid)',
      'opdrachtgever',
    ],
  },
  'test-kind': {
    wordings: [
      '(simulatortest|*test op|fysieke test|schrijfproef|vaardigheidsproef) …',

      '(psychotechnische|computergestuurde|computergestuurd) (proef|proeven|test|testen)',
      '(proefstuk|selectieproef|proefopdracht|persoonlijkheidsvragenlijst) …',

      '(online|schriftelijke|praktische|technische|psychologisch*|capacit*|cognitieve|korte) (test|assessment|opdracht|toets|tests|vragenlijst)',
      '(capaciteitentest|persoonlijkheidstest|taaltest|vaardigheidstest|praktijkopdracht|casus|praktijktest|assessmentdag|toelatingstoets|programmeeropdracht|rijtest|proefles|proefvertaling|selectieassessment|schrijfopdracht|persoonlijkheidsvragenlijst)',
    ],
    unless: ['(behaalde|gewaardeerd|niet|geslaagd|was|werd)', '(dank|bedankt|uitslag|resultaat) …'],
  },
  'test-terms': {
    wordings: [
      '(deadline|inleverdatum|tijdslimiet|testlink|inlogcode|tijdsduur) …',
      '(uiterlijk|binnen|voor [day]) … (inleveren|afronden|maken|invullen|voltooien|uur|terugsturen|opsturen)',
      '(rustige|stabiele) (plek|omgeving|internetverbinding|ruimte)',
      '(goede of foute antwoorden|goed of fout|rekenmachine|webcam)',
    ],
  },
  'test-subject': {
    wordings: ['[test]', '(video-interview|videosollicitatie)'],
    unless: ['(uitslag|bedankt|resultaat|tevredenheid|opdrachtgever)'],
  },
  'test-before-continue': {
    wordings: [
      '(voordat|alvorens) we … (verder|kennismaken|gesprek|uitnodigen)',
      '(daarna|vervolgens|na afloop) … (gesprek|contact|kennismaking|bellen)',
    ],
  },
  'offer-made': {
    wordings: [
      '(willen|gaan|gaat) (we|wij|ik)? … (met je|met jou|met u) (verder|door|in zee)',
      'we willen met (je|jou|u) verder',

      '(bieden|bied) (we|wij|ik) (u|je|jou) … (plaats|plek|contract|baan|functie|job|jaarcontract) …',
      '(je hebt|u hebt|u heeft|jij hebt) de (baan|job|plek) …',
      '(willen|wil) (je|u|jou) … (heel|erg)? graag … (in ons team|als|erbij|aannemen)',

      '(kunt|kun|kan) (je|u)? … (beginnen|starten|aan de slag)',
      '(u|je|jou) … (aanbieden|aan te bieden|aanbod|bieden) …',
      '(bieden|bied) (we|wij|ik)? (u|je|jou) … aan',
      '(aanbod|arbeidsvoorwaardenvoorstel|voorstel|contractvoorstel) (doen|te doen|voor|van|:|hierbij|gedaan) …',
      '(bent|ben|je bent|u bent) … (aangenomen|de baan|gekozen|onze nieuwe|geselecteerd voor de functie|het geworden)',
      '(keuze|keus) (is)? … op (u|jou|je) …',
      '(willen|zouden|wil|graag) … (u|je|jou) … (aannemen|in dienst|verwelkomen|in ons team|als collega|hebben als|aan te nemen|erbij)',
      '(gekozen voor (jou|u)) …',
      '(de baan|de functie|de plek) is (van|voor) (jou|u|je) …',
      '(begint|begin|start|starten|beginnen) (u|je|jij)? (op|per|vanaf|bij ons) …',
    ],
    unless: [
      '(gesprek|interview|kennismaking|test|opdracht|kennismaken|assessment|assessmentdag)',
      '(niet|geen|helaas|ander*) …',
      '(als je|als u|als jij|als jouw|als uw|als we|als wij|als er|als het|als dat|indien|mocht|zodra) …',
      '(korting|abonnement|cursus|aanbieding|training|webinar)',
    ],
  },
  'offer-letter': {
    wordings: [
      '(arbeidsovereenkomst|arbeidscontract|contract|aanbodbrief|contractvoorstel|stageovereenkomst|arbeidsvoorwaarden) …',
      '(accepteren|aanvaarden|tekenen|getekend|ondertekenen|ondertekend|accepteer|akkoord|ondertekende|teken) … (aanbod|contract|voorstel|overeenkomst|gaat|retour)',
      '(ons|dit|het) (aanbod|voorstel) (is|blijft|geldt|staat|omvat|verhoogd) …',
    ],
    unless: [
      '(korting|gratis|abonnement|huurcontract|energie|telefoon|verzekering|aanbiedingen)',
      '(geen|niet) … (aanbod|contract)',
    ],
  },
  'offer-terms': {
    wordings: [
      '(salaris|bruto|maandsalaris|jaarsalaris|uurloon|loon|schaal|vakantiegeld|maaltijdcheques|bedrijfswagen|cao|bruto per maand|brutoloon) …',
      '(proeftijd|vakantiedagen|opzegtermijn|dienstverband|uren per week|pensioen|bepaalde tijd|onbepaalde|fulltime|parttime|verlofdagen|leaseauto|jaarcontract) …',
      '(startdatum|ingangsdatum|datum van indiensttreding|indiensttreding|eerste werkdag|per 1) …',
    ],
    unless: ['(salariswens|salarisindicatie)', 'vacatures'],
  },
  'offer-welcome': {
    wordings: [
      '(welkom) (bij|in|aan boord|in het team|terug) …',
      '(kijken|zin|blij|leuk|verheugen) … (samenwerking|bij ons komt|werken|start|eerste werkdag|je bij ons|collega|in het team)',
      '(eerste werkdag|onboarding|inwerk*|bsn|bankrekening|rijksregisternummer|vog|loonheffingsverklaring|kopie paspoort) …',
      '(bedankt|fijn|blij) … (accepteren|geaccepteerd|akkoord)',
    ],
    unless: ['(nieuwsbrief|account|registratie|portaal)', '(gesprek|kennismaken)'],
  },
  'offer-congratulations': {
    wordings: [
      '(gefeliciteerd|proficiat|felicitaties)',
      '(goed|leuk|mooi|fantastisch|geweldig) nieuws',
    ],
    unless: ['(gesprek|ronde|test|gewonnen|verjaardag|jubileum|geen|niet|minder)'],
  },
  'offer-answer-by': {
    wordings: [
      '(weten|laten weten|laat) … of (je|u) … (aanvaardt|accepteert|akkoord|doet|het doet|instemt)',

      '(reactie|antwoord|beslissing|akkoord|laat|laten|hoor|horen|getekend) … (uiterlijk|binnen|voor [day]) …',
      '(aanbod|voorstel) … (geldig|tot|geldt) …',
      '(accepteer|accepteert|aanvaardt|neem) … (aanbod|voorstel|functie|baan)',
    ],
    unless: ['(test|gesprek|tijdstip|vragenlijst|opdracht)'],
  },
  'offer-subject': {
    wordings: [
      '(aanbod|arbeidsovereenkomst|je contract|uw contract|contract|contractvoorstel|welkom bij|arbeidsvoorwaarden|baanaanbod|aanstelling|voorstel|gefeliciteerd)',
    ],
    unless: ['(korting|aanbiedingen|%|abonnement|gesprek|vacatures|energie)'],
  },
  'out-found-you': {
    wordings: [
      '(cv|profiel) … (viel|vielen) … op …',
      '(profiel|cv|achtergrond) op … (linkedin|vdab|indeed|databank) …',
      'zag (ik)? op (je|uw|jouw) profiel …',

      '(profiel|cv|linkedin) … (gezien|gevonden|tegengekomen|tegen|gestuit|aandacht|voorbijkomen)',
      '(kwam|stuitte|zag|vond|tegenkwam|las) … (profiel|cv|linkedin|website|portfolio)',
      '(benader|neem contact op|schrijf|contact|stuur) … (omdat|voor een|naar aanleiding|je een bericht|u|vanwege) …',
      '(getipt|aangeraden|je naam gekregen|uw naam gekregen)',
    ],
    unless: ['(je|uw|jouw) (sollicitatie|kandidatuur)', '(helaas|afwijz*)'],
  },
  'out-who-i-am': {
    wordings: [
      '(recruiter|headhunter|recruitmentbureau|detachering*|intercedent|uitzendbureau|werving en selectie|talent acquisition|consultant bij|executive search|wervingsbureau) …',
      '(opdrachtgever|mijn klant|onze klant|een klant|relatie) …',
    ],
    unless: ['(je|uw|jouw) (sollicitatie|kandidatuur)', '(helaas|afwijz*)'],
  },
  'out-have-a-job': {
    wordings: [
      '(werven|werf|zoeken) (wij|we) … (aan|in jouw streek|in jouw regio|in de buurt) …',
      '(wij|we) (werven|zoeken) … (aan|in jouw streek|in jouw regio|in de buurt) …',
      '(klant|opdrachtgever) … (zoekt|zocht|sucht) …',

      '(leuke|mooie|fijne|interessante) (klus|job|baan|plek|stek|vacature) …',
      '(zoeken|zoek|zoekt|op zoek naar|gezocht) … (een|iemand|nieuwe|per direct|versterking|momenteel|naar)',
      '(functie|vacature|rol|opdracht|kans) … (past|zou|interessant|iets voor|wellicht)',
      '(mooie|interessante|nieuwe|leuke|uitdagende) (kans|functie|rol|opdracht|vacature|uitdaging) …',
    ],
    unless: [
      'toch iemand',
      '(je|uw|jouw) (sollicitatie|kandidatuur)',
      '(helaas|afwijz*|andere kandida*|niet)',
      '(website|toekomst*)',
    ],
  },
  'out-interested': {
    wordings: [
      '(ooit|weleens|wel eens) … gedacht',
      'zin om … (praten|koffie|kennis|bellen|komen) …',
      '(mag|kan) ik (je|u) … (vacature|bellen|meer vertellen|info) …',
      '(kort|even) bellen (deze week|morgen|hierover)? …',

      '(zin in|iets voor (jou|je|u)|app me|bel me) …',
      '(interesse|geïnteresseerd|nieuwsgierig|open voor|sta je open|staat u open|oriënteer*) … (in|?|voor|bellen|gesprek|meer|laat|kans*|nieuwe|hoor)',
      '(vrijblijvend*|vertrouwelijk*|meer vertellen|meer weten|sparren|even bellen) …',
    ],
    unless: [
      '(sollicitatie|gesprek|feedback|weten)',
      '(je|uw|jouw) (sollicitatie|kandidatuur)',
      '(dank|bedankt) … interesse',
      'helaas',
      '(nieuwsbrief|blog)',
    ],
  },
  'out-send-resume': {
    wordings: [
      '(stuur|sturen|mail|ontvangen|toesturen) … (cv|actuele cv) …',
      '(actuele|recente|bijgewerkte|recent) cv',
      '(salariswens|salarisindicatie|opzegtermijn|uurtarief) …',
    ],
    unless: ['(je|uw|jouw) (sollicitatie|kandidatuur)', '(dank|bedankt)'],
  },
  'out-job-terms': {
    wordings: [
      '(functieomschrijving|functie-eisen|wij bieden|standplaats|uurtarief|startdatum|wat je gaat doen) ?: …',
      '(functieomschrijving|vacaturetekst) (bijgevoegd|in de bijlage|hieronder)',
    ],
  },
}
