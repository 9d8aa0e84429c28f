import type { IdeaTable } from '../../cue.ts'

/** How German letters invite to talks and tests. Source: usual invitations, written down by us. */
export const germanMeetings: IdeaTable = {
  'talk-invite': {
    wordings: [
      '(gerne|gern) … (mit ihnen|mit dir) … (reden|sprechen|unterhalten)',
      'mit (der|dem) (geschäftsführung|geschäftsleitung|chef|chefin|leitung|team) bekannt machen …',
      '(in die|in der) (engere|engste) (auswahl|wahl) geschafft …',

      '(schauen|schau|kommen|komm) (sie|du)? … (in|bei) (der|uns|unser*) … (werkstatt|laden|büro|rein|praxis|betrieb)',
      '(drehen|machen) … (runde|rundgang) …',
      '(würden|möchten|würde|möchte) … (zum|zur|für einen tag|einen tag) (hospitieren|hospitation|probearbeiten|schnuppern|kennenlernen|probe)',
      '(erwarten|erwarte) (wir|ich) (sie|dich) …',
      '(wann) (können|kann|dürfen|darf) (wir|ich) … (mit ihnen|mit dir|sie|dich) … (sprechen|anrufen|erreichen|telefonieren)',
      '(sie|du) (wurden|wurdest|sind|bist) … (für|in) (die|der) (nächste*|zweite*|dritte*|finale*|letzte*) (runde|stufe|phase|auswahlstufe) …',
      '(finale|finalrunde) …',
      '(fragen|punkte) … (telefonisch|persönlich) (klären|besprechen)',
      'im nachgang … (gespräch|interview|telefonat) … (zeigen|vertiefen|fortsetzen|kennenlernen)',
      '(lass|lasst|lassen) (uns|sie uns) … (telefonieren|sprechen|treffen|reden|quatschen|unterhalten|zusammensetzen|kennenlernen)',
      '(rufe|rufen) (ich|wir)? (sie|dich) … [day]',
      'zu (ihrer|deiner|ihren|deinen) (bewerbung|unterlagen) … (fragen|sprechen|telefonieren|unterhalten|austauschen)',
      '(überzeugt|gefallen|angesprochen|neugierig gemacht) … (kennen*|sprechen|einladen|treffen|gespräch)',
      '(eine|einer) (von|der) … (die|den|denen) wir … (treffen|kennen*|sprechen|einladen)',
      '(komm|kommen|komme) (sie|du|bitte|doch|gern*|einfach)? (am|um|nächsten|nächste|kommenden|morgen|[day]) …',
      '(möchten|würden|würde|wollen|möchte) … (sie|dich) … (sprechen|treffen|vorstellen|sehen|kennenlernen|einladen|hören)',
      '(laden|lade|einladen|einzuladen|eingeladen|einladung) … (zu|zum|zur|für|auf) … [talk]',
      '(zu|zum|zur|für|auf) … [talk] … (einladen|einzuladen|eingeladen|einladung|bitten|begrüßen|treffen|kennenlernen)',
      '(laden|lade) (wir|ich) (sie|dich|euch) … ein',
      '[glad] … (kennenlernen|kennenzulernen|kennen lernen|kennen zu lernen|näher kennenlernen|sprechen|unterhalten|austauschen|treffen|telefonieren|einladen)',
      '(persönlich|näher|besser|gern|gerne) (kennenlernen|kennenzulernen|kennen lernen|kennen zu lernen)',
      '(in die|in der|für die|zur) (engere|nächste*|zweite*|finale*|letzte*|zweiten|dritte*) (auswahl|runde|auswahlrunde|gesprächsrunde|wahl) … (gekommen|aufgenommen|geschafft|einladen|weiter|sind|eingeladen)',
      '(runde|stufe|schritt) weiter',
      '(haben|hätten|hättest|hast) (sie|du) … (lust|zeit|interesse) … ([talk]|kaffee|vorbeizukommen|vorbei|unterhalten|kennenzulernen|vorbeikommen|telefonieren|sprechen|probe*)',
      '(können|könnten|kannst|könntest|mögen|magst|wollen) (sie|du) … (vorbeikommen|vorbeischauen|vorbei kommen|kommen|vorstellen|zum [talk]|telefonieren|anreisen)',
      '(kommen|komm|schauen|schau) (sie|du)? … (vorbei|zu uns|in unser*) … (montag|dienstag|mittwoch|donnerstag|freitag|uhr|mal|gern*|kennenlernen)',
      '(wiedersehen|zweites|zweiten|weiteres|weiteren) [talk] … (einladen|führen|vereinbaren|freuen|mit)',
    ],
    unless: [
      '(bier|kneipe|biergarten|kino|grillen|essen)',
      '(würde|möchte) ich einladen',

      '(nicht|kein*) … (einladen|einladung|einzuladen|eingeladen|kennenlernen|gespräch|weiter|treffen|vorstellen|sprechen|weiterzugehen|einstellen)',
      '(für|mit) (andere*|jemand*|eine andere|einen anderen)',
      '(leider|abgesagt|absagen)',
      '(aber|jedoch|trotzdem|dennoch|allerdings) … (nicht|kein*|andere*)',
      '(nicht|kein*|ursprünglich) …',
      '(gefreut|schön|nett|freude|war) … (kennenzulernen|kennen zu lernen|kennengelernt|gespräch|sprechen)',
      '(berufliche situation|arbeitslos*|vermittlung)',
      '(zeitversetzt*|aufgezeichnet*|asynchron*|videofragen|selbst aufnehmen)',
      '(umfrage|webinar|messe|newsletter|tag der offenen|karrieretag|infoabend|beratungsgespräch|berufsberatung|agentur für arbeit|jobcenter|elterngespräch)',
      '(dank|danke|bedanken|danken) … (gespräch|interview|kommen|kennenlernen|besuch)',
      '(leider|bedauern|bedauerlicherweise) … (nicht|keine*|absage*|andere*)',
      '(nicht|kein|keinen|keine) … (einladen|einladung|einzuladen)',
    ],
  },
  'talk-schedule': {
    wordings: [
      '(wollen|sollen|können) wir (es)? (morgen|heute|[day]) … (uhr|versuchen|sprechen|telefonieren)',
      '(nächste|kommende|diese) woche [day] …',

      '(telefonisch|telefon) … (erreichen|erreicht|versucht)',

      '(wann|wo|wie) … (kann ich|können wir|darf ich|dürfen wir) … (sie|dich) … (erreichen|anrufen|sprechen|treffen)',
      '(am)? [day] (den)? … uhr …',
      'passt (das|ihnen|dir|es|der) …',
      '(können|könnten|wollen|sollen) wir (uns|mal)? … (treffen|sprechen|telefonieren|zusammensetzen|unterhalten|reden)',
      '(geht|ginge|passt|klappt|ging) … (stattdessen|*abend|*morgen|*nachmittag|*vormittag) …',
      '(komm|kommen) (doch|sie|einfach|gern*)? … [day] …',
      '(termin|gespräch|interview|telefonat|[talk]) … (findet|fände|würde) … (statt|stattfinden)',
      '(vereinbaren|abstimmen|finden|vorschlagen|ausmachen|abzustimmen|zu vereinbaren|absprechen|abmachen|festlegen|anbieten|vereinbart|bestätigen|bestätigt|buchen|koordinieren) … (termin*|gespräch|interview|uhrzeit|[talk])',
      '(termin|gesprächstermin|terminvorschlag|terminvorschläge|termine|gesprächstermine|telefontermin|[talk]) … (vereinbaren|abstimmen|finden|vorschlagen|ausmachen|zu vereinbaren|vorgeschlagen|anbieten|bestätigen|auswählen|aussuchen|wählen|buchen|passt|passen|passend|festlegen|zur auswahl|mitteilen|nennen)',
      '(passt|passen|würde|wäre|ginge|geht|klappt|klappen) (ihnen|dir|es|das|bei ihnen|bei dir|der|am|auch|ihnen der)? … ([day]|uhr|termin*|zeit|woche|vormittag|nachmittag)',
      '(wann|welcher tag|welche uhrzeit|welcher termin|welche termine) … (passt|passen|zeit|könnten|können|kannst|hätten|haben|recht|wäre|erreichen|erreichbar)',
      '(am|auf|für|wie wäre) [day]? … (uhr) …',
      '(terminvorschlag|terminvorschläge|termineinladung|terminbestätigung|terminverschiebung|gesprächstermin|vorstellungstermin|ersatztermin|ausweichtermin)',
      '(termin|gespräch|interview|treffen) … (verschieben|verlegen|vorverlegen|verschoben|verlegt|umbuchen|verlegung)',
      '(haben|hätten|hast|hättest) (sie|du) … (zeit|luft) … ([day]|woche|uhr|heute|für|am|an)',
      '(buchen|wählen|suchen) (sie|du|dir)? … (zeitfenster|termin|slot|wunschtermin|terminslot)',
      '(telefonisch|unter welcher nummer|am besten) … (erreichen|erreichbar)',
    ],
    unless: [
      '(zahn*|vorsorge*|impf*|behandlung|untersuchung|praxis|wohnung|besichtigung|friseur*|therapie|inspektion)',
      '(gespräch|interview) mit (frau|herrn) _',
      '(beratungstermin|produktvorstellung|arzt|wartung|liefertermin|lieferung|handwerker|reparatur)',
      '(leider|bedauern) … (absage*|andere* (bewerber*|kandidat*))',
    ],
  },
  'talk-how': {
    wordings: [
      '(kleidung|schwarze hose|arbeitskleidung|feste schuhe|sicherheitsschuhe|schutzschuhe|arbeitsschuhe|kochjacke)',
      '(per|über|via|als|mit) (zoom|teams|microsoft|ms|google|skype|webex|videokonferenz|video|videocall|video-call|telefon|videotelefonie|facetime|jitsi)',
      '(dauert|dauer|dauern|einplanen|rechnen|planen|nehmen|circa|ca|etwa|rund|ungefähr) … (minuten|stunde|stunden|min) …',
      '(teilnehmen|dabei sein|anwesend|gesprächspartner*|ansprechpartner*|seite|teilnehmer*|gegenüber) … (leiter*|geschäftsführ*|personal*|leitung|chef*|team*|meister*|frau|herr|abteilung*)',
      '(treffpunkt|anfahrt|anfahrtsbeschreibung|wegbeschreibung|adresse|empfang|pforte|parkplatz|parkplätze|gesprächsort|ort|raum|besprechungsraum|einwahldaten|einwahl|zugangsdaten|teilnahmelink|gesprächslink|meeting-link) …',
      '(bringen|bring|mitbringen|mitzubringen) … (ausweis|personalausweis|zeugnisse|unterlagen|arbeitsproben|mappe|originale|nachweis*|portfolio|sicherheitsschuhe|mit)',
      '(uhrzeit|datum|ort|beginn|wo|wann|dauer) ?: …',
    ],
  },
  'talk-subject': {
    wordings: [
      '(einladung|vorstellungsgespräch|gespräch|*gespräch|interview|kennenlernen|kennenlerngespräch|gesprächstermin|termin|terminvorschlag|probearbeiten|telefoninterview|termin*|zweite runde|nächste runde|probetag|hospitation|schnuppertag|telefonat)',
    ],
    unless: [
      '(vom|unser|unserem|nach|ihrem|deinem|letzte*|zu unserem)',
      '(beratungsgespräch|vermittlungsgespräch|elterngespräch|arbeitsagentur)',
      '(ergebnis|absage|tipps|dank|danke|rückmeldung|umfrage|feedback|test|aufgabe|webinar|messe|infoabend|arzt)',
    ],
  },
  'talk-looking-forward': {
    wordings: [
      '(freuen|freue|gespannt) … (kennenlernen|kennenzulernen|gespräch|austausch|persönlich|treffen|besuch|interview|sie zu sehen|dich zu sehen|[talk]|begegnung|ihren besuch)',
      '(bis (montag|dienstag|mittwoch|donnerstag|freitag|dann|nächste|morgen))',
    ],
    unless: [
      '(ersten arbeitstag|zusammenarbeit|im team|unterschrieben*|vertrag)',
      '(gefreut|dank|danke)',
    ],
  },
  'talk-let-us-know': {
    wordings: [
      '(teilen|geben|gib|teile|bestätigen|bestätige|sagen|sag|melden) … (ob|bescheid|welcher|termin|mit|zusage|kurz|teilnahme|wann|verfügbarkeit) …',
      '(um|wir bitten um) (kurze|eine kurze|ihre)? (bestätigung|rückmeldung|terminbestätigung|zusage) …',
    ],
    unless: ['(sobald|wir melden|umfrage)'],
  },
  'test-invite': {
    wordings: [
      '(bearbeite|bearbeiten) (sie|du)? … (lade|laden|sende|schick|schicken|hoch|zurück) …',

      '(übersetzen|übersetze|schreiben|schneide|mach|gestalte|entwirf|zeichne|beantworten|beantworte|schickst|schick|zeig) (sie|du|uns|daraus|dazu|dafür)? … (text|fragen|reel|entwurf|ideen|skizze|video|werktagen|minuten|konzept|kampagne)',
      '(würden|möchten|wollen) … (gern|gerne) sehen, wie (du|sie) …',
      '(absolvieren|durchlaufen|bearbeiten) … (alle|bewerber*|sie|du) … (online* |verfahren|module|fragen)',
      '(bau|baue|schreib|schreibe|entwickle|erstelle|erstellen|entwickeln|programmiere) (sie|uns|einen|eine|ein)? … (bis|repo|abgabe|dienst|skript|konzept)',
      '(füllen|füll) … [test] … aus',
      '(zum|zur|zu einem|zu einer) [test] … (eingeladen|einladen|geladen|erwartet)',
      '(bearbeiten|absolvieren|durchführen|durchzuführen|ausfüllen|lösen|teilnehmen|teilzunehmen|bearbeite|absolviere|teilnahme|machen|erledigen|einreichen|bearbeitung|abzulegen|ablegen|beantworten) … [test]',
      '[test] … (bearbeiten|absolvieren|durchführen|durchzuführen|ausfüllen|lösen|teilnehmen|teilzunehmen|zu bearbeiten|zusenden|einreichen|ablegen|abzulegen|zu absolvieren|teilnahme|machen|starten|beantworten|einzureichen|bis zum|freigeschaltet|erledigen)',
      '(laden|lade|einladen|einladung|bitten|eingeladen|einzuladen) … (zum|zur|zu einem|zu einer|an|am|um|einen|eine|den|die) … [test]',
      '(nächster|nächsten|nächste|erster|ersten) (schritt|stufe) … (ist|wäre|folgt|erwartet|steht|möchten)? … [test]',
      '(senden|schicken|erhalten|anbei|finden|anhang|angehängt|zusenden|link) … [test] …',
      '(zeitversetzt*|aufgezeichnet*|asynchron*) … (interview|videointerview|video-interview)',
      '(nehmen|aufnehmen|aufzeichnen) … (antworten|video*|videoantworten) …',
    ],
    unless: [
      '(zeugnis*|unterlagen|lebenslauf)',

      '(dank|danke|bedanken|danken) … (teilnahme|bearbeitung|test|aufgabe|teilgenommen|einreichung)',
      '(ergebnis|ergebnisse|auswertung) (ihres|des|der|deines|zum|aus)',
      '(umfrage|feedback|zufriedenheit)',
      '(neue|andere|berufliche) herausforderung*',
    ],
  },
  'test-kind': {
    wordings: [
      '(eignungsuntersuchung|tauglichkeitsuntersuchung|einstellungsuntersuchung|einstellungstest|eignungstest|online-test|onlinetest|online-assessment|assessment-center|assessment center|persönlichkeitstest|sprachtest|wissenstest|fachtest|logiktest|intelligenztest|leistungstest|rechentest|deutschtest|konzentrationstest|sporttest|programmieraufgabe|coding-challenge|probeaufgabe|testaufgabe|fallstudie|case-study|eignungsprüfung|eignungsdiagnostik*|auswahltest|arbeitsprobe|fähigkeitstest|coding-test|eignungsfeststellung)',
      '(schriftlichen|schriftlicher|praktischen|praktischer|kleinen|kurzen|standardisierten) (test|eignungstest|teil|aufgabe|übung)',
    ],
    unless: ['(dank|danke|bedanken) … (teilnahme|bearbeitung|teilgenommen)'],
  },
  'test-terms': {
    wordings: [
      '(bearbeitungszeit|bearbeitungsdauer|abgabefrist|abgabetermin|einsendeschluss|zeitlimit|testdauer|testlink|zugangscode|zeitaufwand|abgabe|tan) …',
      '(bis|spätestens|innerhalb) … (einreichen|abgeben|zurücksenden|zurückschicken|abschließen|absolvieren|bearbeiten|hochladen|bearbeitet|zusenden|abgeschlossen|freigeschaltet|gültig|aktiv)',
      '(keine|nicht) … (richtigen|falschen|richtig oder falsch) …',
      '(ruhig*|ungestört*|stabile*|störungsfrei*) … (umgebung|ort|internetverbindung|internet|arbeitsplatz|raum|zeit)',
      '(taschenrechner|hilfsmittel|kopfhörer|mikrofon|webcam) …',
    ],
  },
  'test-subject': {
    wordings: [
      '(*test|*test*|aufgabe|*aufgabe|fallstudie|assessment|*assessment*|challenge|arbeitsprobe|videointerview|case)',
    ],
    unless: ['(ergebnis|absage|dank|danke|auswertung|rückmeldung)'],
  },
  'test-before-continue': {
    wordings: [
      '(bevor|ehe) wir … (fortfahren|weitermachen|einladen|kennenlernen|weitergehen|entscheiden|ins gespräch)',
      '(anschließend|danach|nach erfolgreich*|nach bestandenem|im anschluss) … (gespräch|melden|einladen|kennenlernen|weiter|rückmeldung)',
    ],
  },
}
