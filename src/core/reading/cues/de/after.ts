import type { IdeaTable } from '../../cue.ts'

/** What German letters say of how far it came, of open doors, feedback and answers. Source: usual closings, written down by us. */
export const germanAfter: IdeaTable = {
  'far-talked': {
    wordings: [
      '(auswahlgespräche|vorstellungsgespräche|auswahlgesprächen|vorstellungsgesprächen) (habe|haben|wurde|wurden) …',
      '(probekochen|probelesen|probetag|probeschicht) …',

      '(probestunde|probelektion|unterrichtsprobe|lehrprobe) …',
      '(nette|gute|angenehme|freundliche) gespräch in …',

      '(mit ihnen|mit dir) (am|im|vom) … geführte* …',
      'beim schnuppern …',
      '(zum|beim) probearbeiten …',
      '(tech-interview|auswahlinterview|video-interview) …',

      '(im|beim|vom|zum) [talk] … (eindruck|gezeigt|gefallen|überzeugt|hinterlassen|gefehlt|fehlte|stand|gesagt|erzählt|gesprochen)',
      '(teilnahme|dank|danke) … (am|an dem|beim|fürs|für das|zum) [talk]',
      '(nach|aus) … (geführten|persönlichen|vielen|allen) … [talk]',
      'nach (dem|ihrem|deinem|unserem) (probetag|probearbeiten|schnuppern|probedienst|probeunterricht|hospitieren) …',
      '(bei uns|mit uns) … (hospitiert|probegearbeitet|geschnuppert|gesprochen|mitgearbeitet|mitgelaufen)',
      '(ihr|dein|ihrem|deinem|ihren|deinen) (vortrag|probevortrag|vorsingen|vorspiel|orgelspiel|auftritt|unterricht|probeunterricht) …',
      '(gespräch|gesprächen|*gespräch|*gesprächen) (letzte|vergangene|in den letzten|der letzten|mit ihnen|mit dir|und) …',
      '(offenen|guten|netten|freundliche|informative|angenehmen|schönen) … (gespräche|*gespräch|*gespräche)',
      '(sie|dich) … (als|von) … (kennengelernt|erlebt)',
      '(es war)? eine freude, (sie|dich) …',
      '(fragen|antworten) (zu|bei|im) … (fehlte|fehlten|gezeigt|gefehlt|überzeugt)',
      '(gelegenheit) … (gespräch|kennenzulernen|kennenlernen|auszutauschen)',
      '(ausscheidungsgespräch|auswahlgespräch|auswahlinterview|hearing) … (am|vom|war|haben)',
      '(probe|zur probe|probeweise) (gearbeitet|mitgearbeitet|gefahren|unterrichtet)',
      '(dank|danke|danken) … (probetag|probeschicht|schnuppertag|gespräche|begegnung|besuch)',
      '(dank|danke|danken|bedanken|bedanke) … (gespräch|*gespräch*|interview|kennenlernen|besuch|telefonat|austausch|vorstellung|videogespräch|zeit, die sie sich|probearbeiten|hospitation|probetag|bei uns waren|zu uns gekommen)',
      '(gespräch|*gespräch*|interview|kennenlernen|austausch|begegnung|vorstellung|hospitation|probearbeiten|probetag) … (mit ihnen|mit dir|vom|am|hat uns|hat mir|war|in der|letzte*|vergangene*|gestern|neulich|bei uns|haben wir|mit uns)',
      '(angenehme*|nette*|interessante*|freundliche*|gute*|offene*|sympathische*|spannende*|tolle*|schöne*|anregende*|ausführliche*|persönliche*) (und _)? (gespräch*|*gespräch*|austausch|kennenlernen|interview)',
      '(nach|seit|aus|im|während|beim|in) (dem|den|unserem|ihrem|deinem|unseren|ihren|einem|allen) … (gespräch*|*gespräch*|interview*|kennenlernen|vorstellung|probetag|probearbeiten|hospitation)',
      '(schön|nett|gefreut|freude|spaß|vergnügen|spannend) … (sie|dich) … (kennenzulernen|kennengelernt|kennen zu lernen|kennen gelernt|getroffen|persönlich|zu treffen)',
      '(sie|dich) … (kennengelernt|kennen gelernt|kennenlernen (durften|konnten))',
      '(sich|dir) … zeit … (genommen|nahmen) …',
      '(vorstellungsgespräch|interview|gespräch) … (geführt|haben|teilgenommen|wahrgenommen|überzeugt|gezeigt|beeindruckt)',
    ],
    unless: [
      '(hätten|hätte) … kennen*',
      '(zum gespräch|zu einem gespräch) … (bitten|gebeten|nicht)',

      '(laden|einladen|einladung|eingeladen|einzuladen|weitere* [talk])',
      '(freuen uns auf|würden|möchten) … (kennen*|gespräch|sprechen)',
      '(zeit genommen|zeit nahmen|zeit) … (bewerbung|unterlagen)',
      '(nicht|kein|keine|keinen) … [talk]',
      '(sollten|falls|wenn|sobald) …',
    ],
  },
  'far-final': {
    wordings: [
      '(zweiten|dritten) (platz|rang) …',
      '(reihung|gereiht) …',

      '(im finale|finale|finalrunde|schlussrunde|endrunde|finalisten|nummer zwei|endauswahl) …',
      '(zu zweit|zu dritt) … (finale|runde|auswahl|übrig)',
      '(um haaresbreite|knapper geht|knapper ging|hauchdünn) …',
      '(letzte|letzten|engste|engsten|engere) (runde|auswahl|kreis|wahl) (erreicht|geschafft|gekommen)',
      '(letzte*|finale*|zweite*|dritte*|vierte*) (runde|auswahlrunde|gespräch|gesprächsrunde|*gespräch|interview|auswahl|stufe)',
      '(engste|engsten|engeren|engere|finalen|letzten) (auswahl|kreis|bewerberkreis|wahl|kandidat*|bewerber*|zwei|drei)',
      '(unter|zu) den (letzten|besten) (zwei|drei|vier|kandidat*|bewerber*)',
      '(sehr|äußerst|ausgesprochen|wirklich) (knapp*|eng*)',
      '(zwei|drei|mehrere|beiden|mehreren|allen|vielen) (gespräche|gesprächen|runden|interviews|gesprächsrunden)',
      '(finalist*|endauswahl|endrunde|zweitplatziert*|platz zwei|stichwahl)',
    ],
    unless: [
      '(nicht|keine) …',

      '(einladen|einladung|laden|nächste*|werden)',
      'nicht … (engere|engeren|nächste)',
      '(sollten|falls|wenn|sobald) …',
    ],
  },
  'far-tested': {
    wordings: [
      '(zu|bei|in) (deiner|ihrer) (sql-aufgabe|aufgabe|testaufgabe|case-study|fallstudie|arbeitsprobe) …',

      '(im|beim) (auswahlseminar|auswahltag|assessment) … (punkte|andere|haben|konnten)',

      '(im|beim|bei der|am|vom) (schriftlichen|praktischen|theoretischen)? [test] … (erreicht|erzielt|gezeigt|bestanden|punkte|nähte|fehlte|war|lag|haben)',
      '(punkte|punktzahl|mindestpunktzahl|mindestanforderung*) … (erreicht|erforderlich|nötig|verfehlt|lag|nicht)',
      '(lag|liegt) (ihr|dein|das) ergebnis …',
      '(deine|ihre) (lösung|arbeitsprobe|case|fallstudie|präsentation|aufgabe|probeaufgabe|challenge) … (angesehen|angeschaut|gesehen|geprüft|besprochen|ausgewertet|war|haben)',
      '(teilnahme|teilgenommen) … (assessment*|auswahltag|*test|*prüfung|online-test)',
      '(resultat|ergebnis) (der|des|ihrer|ihres|deines|deiner) … (*prüfung|*test|tests|assessment*)',
      '(schweißprobe|fahrprobe|probefahrt|probearbeit|eignungsprüfung|sporttest|aufnahmeprüfung) … (nicht|bestanden|erreicht|haben)',
      '(einstellungstest|sporttest|test|aufgabe) … (war|geschlagen|erreicht|bestanden|punkt*)',
      '(dank|danke|bedanken|teilnahme|teilgenommen|bearbeitung|ergebnis|ergebnisse|ergebnissen|abschneiden|absolviert|auswertung|einsendung|lösung|eingereicht*|abgegeben*|durchgesehen|ansehen|angesehen) … (am|an|des|der|ihres|ihrer|im|vom|die|den|unserem|unserer|deiner|deines|ihre|deine|ihr|dein|dem|von) … [test]',
      '[test] … (teilgenommen|absolviert|ergebnis*|bestanden|erreicht|gezeigt|ausgewertet|abgeschnitten|bearbeitet|eingereicht|angesehen|gelöst|punkte)',
    ],
    unless: [
      '(bewerten|nächster schritt|bearbeiten sie)',

      '(bitte|nimm|nehmen)',
      '(bitte|bitten|einladen|laden|link|starten|neue herausforderung*|herausforderung*)',
      'nehmen sie … teil',
      '(sollten|falls|wenn|sobald|bis) …',
    ],
  },
  'far-screened': {
    wordings: [
      '(telefonat|telefoninterview|telefongespräch|erstgespräch|telefonischen gespräch|telefonische gespräch|telefonischer austausch|vorgespräch|telefonisches interview|kurzen telefonat|ersten telefonat|telefonischen interview|telefonischen austausch|telefonischen erstgespräch|telefonisches gespräch)',
      '(am telefon|telefonisch) … (gesprochen|sprechen|unterhalten|kennengelernt|ausgetauscht)',
    ],
    unless: [
      '(gerne|rufen|erreichen|rückfragen|einladen|vereinbaren|möchten|fragen|zur verfügung|stehe)',
      '(falls|wenn|sollten)',
    ],
  },
  'door-other-role': {
    wordings: [
      'als … (würde|würden) (ich|wir) (sie|dich) … (einstellen|nehmen|sehen)',
      '(wäre|ist) das (eine option|was für (sie|dich)|etwas für (sie|dich)|denkbar) …',
      '(filiale|standort|kollegen|schwesterfirma) (dort|in) … (kennenlernen|sucht|suchen) …',

      '(andere|weitere) (freie|offene)? (stellen|positionen) … (auch dafür|dafür gelten|interessiert|passen|vorschlagen)',
      'soll (ihre|deine) bewerbung … (auch|dafür|gelten)',

      '(haben|hätten|hast|hättest|könnten|können|kannst|könntest|magst|wäre|bestünde) … (interesse|vorstellen|lust|denkbar) … (stelle|position|job|tätigkeit|rolle|aufgabe|filiale|standort) …',
      '(könnten|können|könntest|kannst) (sie|du) (sich|dir) (stattdessen|alternativ|auch) …',
      '(sie|dich|ihre*|deine*|ihr|dein) … für (den|das|unser*|eine*|die|einen) … (vormerken|vorschlagen|einplanen|weiterleiten|empfehlen|vorstellen)',
      '(ich habe|wir haben) (aber|auch)? (noch|zwei|andere|weitere) … (stelle|stellen|positionen|angebote|vakanzen) (für|die|in) …',
      '(habe|haben) (ich|wir) (aber)? (noch|andere|zwei|weitere) … (stelle|stellen|positionen|angebote|vakanzen) (für|die|in) …',
      '(leiten|leite|geben|gebe|reichen) (wir|ich) (ihre|deine|sie) … (weiter|dorthin)',
      '(dürfen|sollen|können) (wir|ich) … [apply] … (weiterleiten|weitergeben|dorthin|vorlegen)',
      '(passt|passen|passt|sehen|sehe) … (gut|besser|eher) … (zu|in|auf) (einer|einem|eine|unserer|die|unsere) (anderen|andere|weiteren|offenen) …',
      '[role] (ist|wäre|wird|steht|haben) … (offen|frei|ausgeschrieben|unbesetzt) … (sie|dich|ihnen|dir) … (vorschlagen|vorstellen|passen|interessant|interessieren|denken|sehen|empfehlen)',
      '(sehen|sehe|denken|vorstellen|könnten) … (sie|dich|ihnen|dir) … (in|an|für|auf) (einer|eine|einem|einen|unserem|unserer|unsere) (anderen|andere|weiteren|ähnlichen|offene*) …',
      '[apply] … (weitergeleitet|weitergegeben|weitergereicht|vorgelegt) … (andere*|kolleg*|abteilung|team|standort|bereich|niederlassung)',
      '(gerne|möchten|würden|könnten|dürfen) … (ihre|deine|ihr|dein|sie|dich) … (für|an|in) (eine andere|die stelle|eine weitere|einen anderen|andere|unsere andere|eine offene|unsere vakanz|eine ähnliche) … (berücksichtigen|weiterleiten|vorschlagen|vorstellen|vormerken|weitergeben|einplanen|einbeziehen|prüfen|empfehlen|in betracht)',
      '(könnten|können|würden|könntest|kannst|wäre) … (vorstellen|interesse|interessant|lust|denkbar) … (andere|stelle als|position als|alternativ|stattdessen)',
      '(alternativ*|stattdessen) … (stelle|position|anbieten|vorstellen|suchen|bereich|standort|ausbildung)',
      '(suchen|haben|besetzen) (wir)? (aber|jedoch|aktuell|derzeit|auch|noch|gleichzeitig|zeitgleich|momentan)? … (andere*|ähnliche*|weitere*|eine|einen) … (zu ihnen|zu dir|ihr profil|dein profil|passen|passt|interessant|besser) …',
    ],
    unless: [
      '(vielleicht ein anderes mal|talentpool|bewerberpool)',
      '(haben sie|hast du) (fragen|rückfragen)',
      '(dank|danke|vielen) … interesse',

      '([candidate]) … (entschieden|entschlossen)',
      '(künftig*|zukünftig*|zukunft|talentpool|homepage|karriereseite)',
    ],
  },
  'door-kept': {
    wordings: [
      '(reihung|rangliste|platz) … (gültig|bestehen|halbes jahr|jahr)',
      '(melden|melde) (wir|ich) (uns|mich) dann …',

      '(sobald|wenn|falls|sollte) … (auf sie|auf dich|bei ihnen|bei dir|sagen wir|sage ich|geben wir|rufen wir|rufe ich|melden wir|melde ich|dich sofort|sie sofort) …',
      '(melden|melde|kommen|komme|rufen|sagen) (wir|ich|uns|mich)? … (sobald|wenn|falls) (wir|sich|wieder|etwas|eine|was|es|im) …',
      '(auf dem schirm|auf dem zettel|im blick|in guter erinnerung|im gedächtnis|in evidenz|für später|in reserve) …',
      '(behalten|behalte|heben|nehmen|legen) … ([apply]|sie|dich|daten) … (auf|bereit|vor|evidenz|pool|bewerberpool|talentpool|kartei|bei uns|zur seite|talent) …',
      '(kommen|komme) (wir|ich) … (unaufgefordert|gern*|wieder)? (auf sie|auf dich) (zu|zurück)',
      '(würden|möchten|dürfen|würde) … (sie|dich) … (kontaktieren|ansprechen|anrufen|informieren) …',
      '(bleiben|bleibst) (sie|du)? (in|im) … (talent|pool|bewerberpool|datenbank)',
      '(über|für) (passende|künftige|spätere|weitere|neue|zukünftige|allfällige) … (informiert|informieren|vormerken|vakanzen|behalten)',
      '([apply]|mappe|nummer|namen|kontakt|adresse) … (zur seite|pendent|in der schublade|in die schublade|behalte|behalten|aufgehoben|aufheben|auf der liste|auf die liste|in erinnerung|griffbereit|vor)',
      '(behalten|behalte|heben|hebe|legen|lege|bewahren) (wir|ich) … ([apply]|mappe|sie|dich|daten|nummer|namen|kontakt) …',
      '(talentpool|talent-pool|bewerberpool|bewerberdatenbank|kandidatenpool|bewerberkartei|talentdatenbank|talent pool) …',
      '(unterlagen|bewerbung|daten|profil|kontakt|kontaktdaten|lebenslauf|dossier|sie|dich) … (aufbewahren|behalten|speichern|gespeichert|vormerken|vorgemerkt|vorzumerken|in evidenz|aufheben|in der hinterhand|im hinterkopf|bei uns lassen|in unserer kartei|weiterhin berücksichtigen|aufzunehmen|aufnehmen|im auge)',
      '(melden|kommen|komme|melde|kontaktieren|sprechen) … (wieder|erneut|gerne|auf sie|auf dich|bei ihnen|bei dir) … (sobald|wenn|falls|sollte|bei) … (stelle|position|vakanz|bedarf|passend*|frei|ausgeschrieben|geeignet*|etwas|ergeben|ergibt)',
      '(sobald|wenn|falls|sollte|sollten|bei) … (stelle|position|vakanz|bedarf|passend*|frei|geeignet*|etwas|anderes) … (melden|auf sie zurück|auf dich zurück|kommen wir|auf sie zu|auf dich zu|kontaktieren|wenden)',
      '(warteliste|nachrückliste|reserveliste|nachrück*) …',
    ],
    unless: [
      '(fragen|rückfragen|feedback|entscheidung) …',
      '(kein gebrauch|nicht weiter)',

      '(löschen|gelöscht|vernichten|vernichtet) …',
      '(nicht|keine*) … (aufbewahr*|speicher*)',
    ],
  },
  'door-reapply': {
    wordings: [
      '(behalte|behalt|behalten) … (jobseite|karriereseite|stellenangebote|website|homepage|kanäle) …',
      '(nächstes jahr|im herbst|im frühjahr|nächsten sommer) … (probieren|versuchen|melden|fragen|bewerben)',

      '(sprechen|sprich|rufen|ruf) (sie|du)? (uns|mich)? … wieder (an)',
      '(wäre|ist|wird) wieder (platz|etwas frei|was frei|eine stelle) …',

      '(frag|fragen|schau|schauen|meld*|komm|kommen|bewirb|bewerben|versuch*|probier*|mail) (sie|dich|es|doch|gern*|sich|einfach|gleich)? … (wieder|nochmal|noch einmal|erneut|nochmals|nächstes jahr|im nächsten jahr)',
      '(sehen|schauen|prüfen|lesen|sprechen|reden) (wir|ich) … (gern*|noch einmal|erneut|wieder|nochmal) …',
      '(prüfung|test|eignungstest|verfahren|eignungsprüfung) … (wiederhol*|erneut|noch einmal ablegen)',
      '(gern*|jederzeit) … (noch einmal|erneut|wieder|nochmals) … (bei uns|vorstellen|bewerben|auf uns zu|melden|an uns)',
      '(komm|kommen|kommst) (sie|du)? … (wieder)? (auf uns zu|bei uns vorbei) …',
      '(vielleicht|hoffentlich) … (klappt|passt) … (ein anderes mal|nächstes mal|nächsten mal|später|im herbst|nächstes jahr)',
      '(ermutigen|ermuntern|einladen|freuen) … (sich|dich)? … (künftig|erneut|wieder|auch in zukunft|weiterhin) … (bewerben|bewerbung|zu bewerben)',
      '(bewerben|bewirb) (sie|du|dich)? (sich|dich)? … (dafür|gern*|ab) (gern*|ab|im|erneut) …',
      '(rein|vorbei) (auf|schauen|bei) …',
      '(versuch*|probier*|meld*|bewirb|bewerben|klopf*|komm*) … (wieder|erneut|noch einmal|nochmal|nochmals|nächstes jahr|nächstes mal|im herbst|im frühjahr|im sommer|im winter|im nächsten jahr|zum nächsten)',
      '(wieder|erneut|noch einmal|nochmal|nochmals|nächstes jahr|nächstes mal|im herbst|im frühjahr|im sommer|im nächsten jahr|im kommenden jahr) … (versuch*|probier*|meld*|bewirb|bewerben|bewirbst|klopf*)',
      '(freuen|freue) … (neue|erneute|weitere|zukünftige|künftige|nächste) bewerbung …',
      '(bewerben|bewirb|bewirbst|bewerbung|bewerbungen) … (erneut|wieder|nochmals|noch einmal|zukunft|zukünftig*|künftig*|andere*|weitere*|späteren|nochmal)',
      '(erneut|wieder|nochmals|künftige*|zukünftige*|weitere*|andere*|neue*|späteren) … (bewerben|bewerbung|bewerbungen)',
      '(schauen|besuchen|sehen|informieren|beobachten|verfolgen|behalten|schau|lohnt|blick|werfen) … (karriereseite|stellenportal|homepage|webseite|website|internetseite|stellenanzeigen|stellenbörse|stellenmarkt|karriereportal|stellenangebote|ausschreibungen|jobportal|jobseite|stellenausschreibungen)',
      '(in kontakt|in verbindung) (bleiben|zu bleiben)',
      '(wege|pfade) … (kreuzen|wieder)',
      '(würden|freuen|freue) … (freuen|wieder) … (von ihnen|von dir|bewerbung|bewerben|ihnen) …',
    ],
    unless: [
      '(im weiteren|weiteren (prozess|verfahren|verlauf|bewerbungsprozess))',
      '(heute|morgen) (wieder)? …',

      'wir melden',
      '(melden|melde) (wir|ich) uns?',
      'gefreut',
      '[others] [candidate]',
      '(zusendung|über ihre bewerbung|über deine bewerbung) …',
    ],
  },
  'person-i': {
    wordings: [
      'ich (habe|hatte|fand|hoffe|möchte|wollte|würde|war|bin|melde|schreibe|denke|weiß|glaube|erinnere|drücke|freue|wünsche|muss|kann|rufe)',
      '(habe|hat|fand|hoffe|möchte|wollte|würde|bin|freue|wünsche|muss|kann|melde|hätte|danke) (ich|mir|mich) …',
      '(mir|mich|mein|meine|meinem|meiner|meinen) (sehr|persönlich|gut|gefallen|gefreut|kolleg*|team|chef*|durchwahl|nummer|leid|besonders|wirklich|eindruck)',
      '(rufen|schreiben|melden|ruf|meld|schreib) (sie|dich)? (mich|mir|bei mir) …',
    ],
    unless: ['(ich bin (nicht|damit|mit)|klicken|ich habe mein passwort)'],
  },
  'person-detail': {
    wordings: [
      '(ihre|deine|ihr|dein) (idee*|präsentation|antwort*|frage*|beispiel*|geschichte|vorschlag|vorschläge|erzählung*|projekt|entwurf|arbeit an|probeschicht|blick|art|umgang|begeisterung) … (hat|haben|war|waren|mit|ist|sind|zu|für|wie)',
      '(besonders|vor allem|sehr|wirklich) (gefallen|beeindruckt|überzeugt|angetan) … (wie|ihr|ihre|dein|deine|dass)',
      'wie (sie|du) … (erzählt|geschildert|beschrieben|gelöst|erklärt|umgegangen|vorgestellt|beantwortet|angegangen)',
    ],
    unless: ['(qualifikation*|unterlagen|lebenslauf) …'],
  },
  'template-automatic': {
    wordings: [
      '(automatisch|maschinell|automatisiert) (generiert*|erstellt*|erzeugt*|versendet*|versandt*|gesendet*|verschickt*)',
      '(automatische|automatisierte|automatischen) (antwort|e-mail|nachricht|mail|mitteilung)',
      'ohne unterschrift gültig',
    ],
  },
  'template-footer': {
    wordings: [
      '(abbestellen|newsletter|alle rechte vorbehalten|benachrichtigungen verwalten|einstellungen verwalten)',
      '(diese e-mail|diese nachricht|diese mail) (wurde|ist) … (an|von|bestimmt|gesendet|versendet|für)',
      '(aus gründen der leichteren lesbarkeit|generisches maskulinum|geschlechtsspezifische) …',
      '(datenschutzhinweise|bewerberdaten|personenbezogenen daten|dsgvo) …',
    ],
  },
  'template-team': {
    wordings: [
      /(?:^|\n|,|\.|-) ?(?:ihr|ihre|dein|deine|euer|das|die)? ?[^\n,.]{0,40}\b(?:personalabteilung|recruiting-team|recruitingteam|hr-team|personalteam|bewerbermanagement|personalmanagement|personalwesen|karriere-team|talent-team|team personal|team recruiting|ausbildungsabteilung|personalservice|personalreferat)\b[^\n]{0,60}(?:$|\n)/,
    ],
  },
  'template-address-you': {
    wordings: [
      '(liebe|lieber|sehr geehrte|sehr geehrter|hallo|guten tag) (bewerber*|kandidat*|bewerbende*|interessent*)',
      'sehr geehrte damen und herren',
      '(liebe|sehr geehrte) (bewerberin|kandidatin), (lieber|sehr geehrter)',
      '(vorname nachname|anrede name|nachname_)',
    ],
  },
  'reply-told': {
    wordings: [
      '(nicht|keine) … (auf diese|an diese|direkt auf) … (e-mail|mail|nachricht|adresse|absenderadresse) …',
      '(antworten|antworte) (sie|du)? (bitte)? nicht (auf|direkt)',
      '(postfach|absenderadresse|adresse|e-mail-adresse|mailbox) … (nicht|kein|keine) … (gelesen|überwacht|betreut|empfangen|abgerufen|antworten|überprüft)',
      '(antworten|rückantworten|nachrichten) … (nicht|keine) (gelesen|bearbeitet|zugestellt|beantwortet|empfangen)',
      'von einer (adresse|e-mail-adresse) … (versand|versendet|nur|ausschließlich) …',
    ],
    unless: ['(alle|jede*) … (bewerbung*|einzeln)'],
  },
  'feedback-refused': {
    wordings: [
      '(anspruch|rechtsanspruch) auf (eine)? (begründung|auskunft|rückmeldung) …',
      '(gründe|begründung|gründen|einzelheiten) … nicht … (darlegen|nennen|mitteilen|erläutern|geben|eingehen|möglich)',
      '(nachfragen|rückfragen|anfragen) … (absehen|abzusehen|verzichten)',
      '(wird|werden|wurde) … nicht (begründet|kommentiert)',
      '(keine|kein|nicht|keinerlei) … (feedback|rückmeldung|begründung|auskunft|auskünfte|gründe|einzelbegründung|details) … (geben|nennen|erteilen|mitteilen|machen|möglich|anbieten|zu den gründen|begründen|gegeben|erfolgen)',
      '(von|auf) … (rückfragen|nachfragen|begründung*) … (absehen|abzusehen|verzichten|verzicht)',
      '(begründung|feedback|auskunft|rückmeldung) … (nicht|leider keine) (möglich|geben|erfolgen|erteilen|gegeben)',
      '(nicht|keine) … näher … (begründen|erläutern)',
      '(liegen|haben) … keine (weiteren|näheren|genaueren) (gründe|details|angaben|informationen) …',
    ],
    unless: ['(umfrage|bis wann|noch keine|innerhalb|wochen)', '(sollten|falls|wenn) …'],
  },
  'feedback-offered': {
    wordings: [
      '(schreib*|meld*|ruf*|frag*) … (wenn|falls) … (mehr|details|genaueres|einzelheiten) (wissen|hören|erfahren|dazu) …',
      '(gerne|gern|jederzeit)? (geben|gebe|erläutern|erläutere|besprechen|bespreche|erklären|nennen) (wir|ich) … (feedback|rückmeldung|gründe|einschätzung) …',
      '(gründe|entscheidung|einschätzung|punkte) … (gern*|persönlich|telefonisch|am telefon) … (erläutern|besprechen|erklären|nennen|mitteilen|durchgehen|sprechen)',
      '(falls|wenn|bei|sollten|haben) … (fragen|rückfragen) … (entscheidung|absage|gründen|begründung|beurteilung) …',
      '(wenn|falls) (du|sie) (magst|mögen|möchtest|möchten|willst|wollen|wünschen|lust) … (durch|erläuter*|besprech*|erklär*|telefon*|call|feedback|rückmeldung)',
      '(gerne|gern|jederzeit) … (feedback|rückmeldung|gründe) … (geben|besprechen|telefonisch|persönlich|erläutern|anbieten|zur verfügung|erklären|mitteilen)',
      '(wenn|falls|sofern|sollten) (sie|du|ihnen|dir) … (feedback|rückmeldung|gründe*|einschätzung) … (wünschen|möchten|möchtest|interessiert|haben|wollen|magst|hören)',
      '(für|um) … (persönliches|ausführliches|telefonisches|kurzes|individuelles|ein) feedback …',
      '(feedback|rückmeldung) … (rufen|melden|schreiben|sprechen) (sie|dich)? …',
      '(fragen|rückfragen) … (zur|zu unserer|zur absage|zu den gründen) … (entscheidung|gründen|absage) … (gerne|zur verfügung|melden|telefonisch|jederzeit)',
    ],
    unless: [
      '(nicht|keine|kein|keinerlei) … (feedback|rückmeldung|auskunft)',
      '(ihr feedback|dein feedback|umfrage|wir melden)',
      '(nächsten|kommenden) … (tagen|wochen)',
    ],
  },
  'feedback-contained': {
    wordings: [
      '(als|unser|mein|ein|kurzes|folgendes|ehrliches) (kleines|kurzes)? (feedback|tipp|rückmeldung) … (noch|ist|war|wäre|hätten|:|möchten|geben|von|an|können)',
      '(für künftige|für zukünftige|für die nächste|für ihre nächste*|für weitere) (gespräche|bewerbung*|vorstellungsgespräche) … (empfehlen|raten|empfehle|rate|hilft|würde|achten|können)',
      '(empfehlen|raten|empfehle|rate) (wir|ich) (ihnen|dir) … (vertiefen|üben|auszubauen|ausbauen|vorbereiten|konkret*|zu arbeiten|verbessern|aufzubauen|nachzuholen|weiterbild*|beispiele|kurs)',
      '(hätten|hätte|haben|fehlte*) (wir|ich|uns|mir) … (konkretere*|mehr (details|tiefe|beispiele|struktur)|genauer|ausführlicher) …',
    ],
    unless: ['(ihr feedback|dein feedback|umfrage|karriereseite|stellenportal|datenschutz)'],
  },
}
