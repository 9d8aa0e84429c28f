import type { IdeaTable } from '../../cue.ts'

/** The reasons that German refusals name; only explicit ones. Source: what letters with a real reason say. */
export const germanReasons: IdeaTable = {
  'reason-filled': {
    wordings: [
      '[role] … (hat|haben|bekommt|bekommen|erhält|erhielt|übernimmt) (jetzt|nun|gestern|inzwischen|bereits|schon|bereits)? (ein*|die|der|unser*|jemand) … (genommen|bekommen|übernommen|zugesagt|angenommen)',
      '(nachdem|da|weil) … (neue*|neuen) … (bestellt|eingestellt|gewählt|berufen) (hat|haben|wurde|ist) …',
      '(unsere|die|meine) suche (ist|sei)? (damit|nun|jetzt|hiermit|somit|bereits)? (zu ende|abgeschlossen|beendet|erledigt)',
      'ist (unsere|die|meine) suche (damit|nun|jetzt)? (zu ende|abgeschlossen|beendet|erledigt)',
      'nach (der)? (vergabe|besetzung) (der|des|unserer|unseres) [role] …',
      '[role] … (mit (einer|einem|einen)) (mitarbeiter*|kolleg*|kandidat*|bewerber*|person) … besetzt (worden|wurde|haben|ist)?',
      '(vertrag|verträge) … (ist|sind|wurde) (schon|bereits|inzwischen|gestern)? (unterschrieben|unterzeichnet)',
      '(ist|sind) (bei uns)? (für|bis) … (alles|alle plätze) (belegt|vergeben|besetzt|voll)',
      '(haben|hat|habe) … (zusage|zugesagt) … (bereits|schon|gestern|inzwischen|letzte woche) …',
      '(bereits|schon|gestern|inzwischen|letzte woche|vergangene woche) … (zugesagt|zusage erteilt|eingestellt)',

      '(hab|habe|haben) (schon|bereits|inzwischen)? (jemand|jemanden|wen) gefunden',

      '[role] … (anderweitig|bereits|schon|inzwischen|zwischenzeitlich|mittlerweile|gestern|gerade|grad) … (vergeben|besetzt|weg|gefüllt) (wurde|ist|worden|werden|können|konnten|haben)?',
      '(wir sind|sind wir|team ist|ist unser team|ist das team) … (komplett|voll|vollzählig)',
      '(alle|sämtliche|beide|beiden|unsere) … (plätze|stellen|*plätze|*stellen|positionen) … (belegt|vergeben|besetzt|weg|verteilt|voll)',
      '(brauchen|suchen|benötigen) (wir)? … (niemanden|keine leute|niemand|keinen mehr)',
      '(keine|kein) (freie*|freier|offene*|passende freie) (stelle|stellen|platz|plätze|position*)',
      '(haben|habe) … (jemanden|teammitglied|einen kollegen|eine kollegin|einen nachfolger|eine nachfolgerin|eine lösung) … gefunden',
      '(job|stelle|platz) … (also|damit|leider|nun|jetzt)? weg',
      '[role] … (ist|wurde|sind|konnte|wurden|konnten|haben|mittlerweile|inzwischen|zwischenzeitlich|bereits|schon|nun|jetzt) … (besetzt|vergeben|besetzen können|nachbesetzt|weg)',
      '(haben|konnten) … [role] … (inzwischen|bereits|mittlerweile|schon|nun|zwischenzeitlich|anderweitig|kurzfristig|intern|extern|erfolgreich) … (besetzt|vergeben|besetzen)',
      '[role] (ist|sind) … nicht mehr (frei|vakant|zu besetzen)',
      '(bereits|inzwischen|mittlerweile|zwischenzeitlich) (jemanden|eine passende person|eine person) (gefunden|eingestellt)',
      '(inzwischen|bereits|mittlerweile|zwischenzeitlich) (besetzt|vergeben)',
    ],
    unless: [
      '(zu besetzen|besetzt werden|neu besetzt|nicht (mehr|neu|wieder|nach)? besetzt|noch nicht|unbesetzt|nicht zu besetzen)',
      '(künftig|zukünftig|sobald|falls|wenn)',
      '(besser|näher|passender|geeigneter|stärker)',
      '(termin|leitung)',
      '(richtige|beste|gute|neue|richtiger|guter|neuer) weg',
    ],
  },
  'reason-internal': {
    wordings: [
      '(intern|internen|interne|interner) (besetzt|besetzen|zu besetzen|besetzung|vergeben|kandidat*|bewerber*|lösung|mitarbeiter*|nachbesetzung|vergabe|wechsel)',
      '(aus den eigenen reihen|aus dem eigenen haus|aus unserem haus|aus dem haus|hausintern*|betriebsintern*|auszubildende* übernommen)',
    ],
  },
  'reason-closed': {
    wordings: [
      '(kunde|auftraggeber|träger|bund|land|zentrale|konzern|geschäftsführung|vorstand|gemeinderat|kirchenkreis) … (entzogen|gekündigt|abgesprungen|storniert|gestrichen|gestoppt|abgelehnt|eingefroren|verhängt|beschlossen, die)',
      '(braucht|benötigt|brauchen|benötigen) (dort|hier|nun|jetzt|derzeit|momentan)? (niemand|keiner|keinen|niemanden) mehr',
      '(auftrag|aufträge|projekt|förderung|mittel|stelle|studie|strecke|linie) … (verloren|entzogen|ausgelaufen|nicht verlängert|nicht bewilligt|beendet|gestorben|fällt weg|wegfällt|entfällt)',
      '[role] (wird|ist|wurde|werden) (nun|doch|jetzt|leider|ersatzlos|vorerst|bis auf weiteres)? (nicht|gar nicht|ersatzlos|doch nicht) … (besetzt|ausgeschrieben|geschaffen|gestrichen|eingerichtet|nachbesetzt|verlängert)',

      '(baustellen|aufträge|kunden) … (weggebrochen|weggefallen)',

      '(dürfen|können) … nicht ausbilden …',

      '(zuschuss|drittmittel|gelder|förderung) … (nicht|gestrichen|fehlt|weg) …',
      '(keine neuen verträge|keine neuen stellen) …',
      '(diese|die) (stelle|position|vakanz) (wurde|ist) … geschlossen',

      '(filiale|laden|betrieb|standort|abteilung|werk|geschäft|küche) … (geschlossen|schließt|schließen|aufgegeben|aufgelöst|zugemacht)',
      '(kurs|projekt|auftrag|einsatz|förderung) … (kommt|kam) … nicht zustande',
      '(kurs|projekt|auftrag|einsatz|bau) … (storniert|zerschlagen|weggefallen|weggebrochen|geplatzt|entfällt|ausgelaufen)',
      '[role] … (entfällt|entfallen|wegfällt|weggefallen|gestrichen|eingespart|hinfällig|zurückgezogen|nicht besetzt|aufgehoben)',
      '(entfällt|gestrichen|streicht) … [role]',
      '(ziehen|nehmen|heben) (wir|ich) … (ausschreibung|anzeige|stellenangebot|stelle) … (zurück|auf)',
      '(ausschreibung|anzeige|stellenanzeige|ausschreibungsverfahren) … (offline|zurückgezogen|zurückgenommen|aufgehoben|gelöscht)',
      '(trägt|finanziert|rechnet) … (keine|nicht) … (stelle|kraft|person) …',
      '(arbeite|mache|arbeiten|machen) … (allein|alleine) (weiter)?',
      '(keine verwendung mehr|haushaltsrechtlichen gründen|hiring freeze|einstellungsstop|neueinstellungen)',
      '(zur zeit|derzeit|momentan|im moment|vorerst|aktuell) stellen wir … (keine|niemanden|nicht) …',
      '([role]|stellenbesetzung|besetzung|einstellung|suche|auswahlverfahren|bewerbungsverfahren|besetzungsverfahren|verfahren|projekt) … (wurde|wird|ist|werden|hat|haben|müssen|mussten) … (gestrichen|zurückgezogen|gestoppt|pausiert|abgebrochen|aufgehoben|ausgesetzt|auf eis|eingefroren|zurückgestellt|entfallen|nicht (mehr)? besetzt|gecancelt|on hold|vertagt|weggefallen|verschoben|eingestellt)',
      '[role] (nun|jetzt|leider|doch|damit)? (entfällt|ruht|fällt … weg)',
      '(ruht|pausiert|stoppen|pausieren|streichen) … (ausschreibung|stelle*|suche|verfahren|einstellung*|besetzung)',
      '(einstellungsstopp|einstellungsstop|haushaltssperre|stellenstopp|einstellungspause|besetzungssperre|umstrukturierung*|restrukturierung*|sparmaßnahmen|budgetkürzung*|insolvenz|sparvorgaben|auftragsrückgang|auftragslage|wiederbesetzungssperre|budgetgründen|sparprogramm)',
      '[role] … (nicht (mehr|neu|wieder|nach)? (besetzen|besetzt|nachbesetzen|nachbesetzt|wiederbesetzt)|unbesetzt (bleiben|bleibt))',
      '(budget|mittel|finanzierung|förderung|haushalt) … (gestrichen|gekürzt|nicht (genehmigt|bewilligt|freigegeben|verlängert|gesichert)|fehlt|weggefallen|läuft aus|ausgelaufen)',
      '(interne|internen|organisatorische*) (veränderung*|umorganisation|neuausrichtung) …',
    ],
    unless: [
      '(ihre|deine) bewerbung',

      '(jahrgang|kapazität)',

      '(jemand|jemanden|jemandem|andere*|mitbewerber*|chef*) … eingestellt',
      '(termin|gespräch|künftig*)',
      'noch nicht',
      '(übersichtlich|geprüft, ob|falls|wenn)',
      'eingestellt … (kandidat*|bewerber*|person)',
    ],
  },
  'reason-eligibility': {
    wordings: [
      '(zwingende*|zwingend|vorgeschrieben*|verlangt*|gesetzlich*|pflicht|bedingung|voraussetzung*) … (befähigung|*ausweis|*schein|*prüfung|anerkennung|approbation|*qualifikation|*lehrgang|laufbahn*|*zeugnis|*bescheinigung|zulassung|*abschluss|*erlaubnis|*nachweis|studium|staatsexamen|*brief|*ausbildung)',
      '(*ausweis|*schein|*qualifikation|anerkennung|approbation|*bescheinigung|*zeugnis|*erlaubnis|*zulassung|*abschluss|*brief|*nachweis|impfschutz) … (fehlt|fehlen|abgelaufen|erloschen|ungültig|liegt nicht vor|liegen nicht vor|nicht (entnehmen|vorhanden|gültig|anerkannt))',
      '(hättest|hätten|hätte) (du|sie) (schon|bereits|die|den|das|ein*) … (anerkennung|*schein|*abschluss|*prüfung|approbation|*ausweis|*ausbildung|studium|führerschein|*zeugnis) …',
      '(nicht|keine|kein) als (fachkraft|geselle|gesellin|meister*|ingenieur*|lehrkraft|pflegefachkraft|facharzt|fachärztin) … (anerkannt|anerkennen|anrechnen|einsetzen|beschäftigen|gilt|gelten)',
      'ohne (die|den|das|diese*|gültige*|ein*|abgeschlossene*|bestandene*|anerkannte*) … (darf|dürfen|kann|können) … nicht …',

      '(untersuchung|gesundheitsprüfung) … (ergeben|nicht|kein*) … nicht …',

      'nach ablauf der (bewerbungsfrist|frist) …',
      '(solange|bis) (sie|du) … (nicht|keine*) … (nachweisen|haben|vorlegen|besitzen)',
      '(verlangen|verlangt|fordern|fordert) … (weiterbildung|stunden|ausbildung|nachweis|fachkunde|abschluss) …',

      '(schreibt|verlangt|fordert) … (abschluss|masterabschluss|*abschluss|examen|zulassung) …',
      '(lehrgenehmigung|zuverlässigkeitsüberprüfung|sicherheitsüberprüfung|gesundheitliche eignung) … (kein|keine|nicht|negativ)',
      '(bewerbungsfrist|frist|bewerbungsschluss) … (abgelaufen|verstrichen|überschritten)',
      '(noch|leider) (zu jung|minderjährig) …',

      '(approbation|berufserlaubnis|führerschein|fahrerlaubnis|trainerschein|staplerschein|*schein|zeugnis|abschluss|zertifikat|anerkennung|examen|zulassung|b2-kurs) … (nicht|noch nicht|fehlt|brauchen|benötigen|erforderlich|seit mindestens|voraussetzung|zwingend|haben) … (vorliegt|vorliegen|haben|hast|besitzen|vorgelegt|nachweisen|jahren|können|dürfen)',
      'ohne (den|die|das|einen|eine|gültige*|diesen)? (*schein|führerschein|fahrerlaubnis|approbation|abschluss|ausbildung|zusatzqualifikation|anerkennung|zertifikat|examen) …',
      '(noten|note|zeugnisnoten|schulnoten|notenschnitt|zensuren) … (zu schwach|zu schlecht|nicht|unter|nicht ausreichend|schwach)',
      '(mindestanforderung*|einstellungsvoraussetzung*|zugangsvoraussetzung*|laufbahnvoraussetzung*|voraussetzung*|anforderungskriterium) … nicht … (erreicht|erfüllt|erfüllen|erfüllst|gegeben|vorliegen)',
      '(zusatzausbildung|zusatzqualifikation|fachweiterbildung|weiterbildung) … (braucht|brauchen|benötigt|fehlt|voraussetzung|erforderlich|suchen)',
      '(nicht|nicht über) … (erforderliche*|notwendige*|vorgeschriebene*|nötige*|verlangte*) … (approbation|ausbildung|abschluss|qualifikation|zulassung|nachweis*|studium|schein)',
      '(volljährig|mindestalter|minderjährig|erst ab 18|ab 18 jahren|noch nicht 18|zu jung)',
      '(punktzahl|mindestpunktzahl|mindestpunkte) … (unter|nicht|verfehlt|voraussetzen|erforderlich)',
      'unter der (punktzahl|mindestpunktzahl|grenze|mindestnote) …',
      '(formale*|zwingende*|gesetzliche*|laufbahnrechtliche*|tarifliche*|konstitutive*) … (voraussetzung*|anforderung*|kriterien|bedingung*) … (nicht|fehlt|fehlen|kein*)',
      '(führerschein|fahrerlaubnis|approbation|staatsexamen|staatsangehörigkeit|sicherheitsüberprüfung|gesellenbrief|meisterbrief|abschluss|berufsabschluss|anerkennung|sachkundenachweis|mindestalter|immatrikulation|immatrikuliert|schulabschluss|zeugnis) … (fehlt|fehlen|erforderlich|voraussetzung|vorausgesetzt|zwingend|nicht (vorliegt|vorhanden|vorlag|nachgewiesen|erfüllt|mitbringen)|vorgeschrieben|nicht vor|benötigen)',
      '(voraussetzung|vorausgesetzt|zwingend) … (führerschein|fahrerlaubnis|approbation|staatsexamen|abschluss|studium|ausbildung|anerkennung)',
      '(bewerbungsfrist|frist|bewerbungsschluss) … (bereits|schon)? (abgelaufen|verstrichen|überschritten|nach)',
    ],
    unless: ['(falls|wenn|sofern|sollten)'],
  },
  'reason-visa': {
    wordings: [
      '(visum|arbeitserlaubnis|aufenthaltstitel|arbeitsgenehmigung|blaue karte|blauen karte|arbeitsbewilligung|aufenthaltsbewilligung|drittstaat*|kontingent*) … (bräuchte|brauchen|begleiten|beantragen|vorliegen|vorliegt|angekreuzt|begleitung|kontingent|eu|efta|schweiz|erhalten|bekommen|bewilligt)',

      '(arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel|visum|visumsverfahren|aufenthaltserlaubnis|arbeitsbewilligung|visa-sponsoring|visasponsoring|blaue karte|visums*) … (nicht|fehlt|fehlen|keine*|erforderlich|voraussetzung|unterstützen|sponsern|benötigen|nur|übernehmen|bereits)',
      '(nicht|kein|keine) … (arbeitserlaubnis|visum|aufenthaltstitel|visa-sponsoring|arbeitsgenehmigung|arbeitsbewilligung|visumsverfahren)',
    ],
  },
  'reason-location': {
    wordings: [
      '(da|weil) (sie|du) (in|aus) _ (wohnen|wohnst|kommen|kommst|leben|lebst) …',
      'umzug … (nicht infrage|nicht in frage|nicht möglich|ausgeschlossen|nicht vorstell*|nicht vor|nicht planen|nicht gewünscht)',
      '(von|aus) (ihrer|deiner|ihrem|deinem) (anschrift|adresse|wohnort|zuhause|ort|stadt) … (stunde|stunden|minuten|kilometer|km|weit)',
      '(kilometer|km|stunde|stunden|minuten) (entfernt|fahrt|fahrtzeit|anfahrt|weg|fahrweg|einfache|einfach|pendeln|zu)',
      '(sie|du) (hätten|hättest|haben|hast) (jedes mal|jeden tag|täglich|jeweils) … (kilometer|km|stunde|stunden|minuten)',
      '(wohnt|wohnen|lebt|leben) … (weiter|um die ecke|im ort|nebenan|straßen weiter|in der nähe|näher|vor ort|zu weit)',
      '(zu weit|so weit) (weg|entfernt|draußen|fahren|auseinander)',

      '(suchen|suche|brauchen|wollen|gesucht) … (aus der nähe|aus der gegend|in der nähe|aus dem ort|näher dran|vor ort|aus der umgebung|aus der region|von hier)',
      '(nicht|kein*) … (aus der umgebung|aus der nähe|aus der gegend|aus der region|von hier)',
      '(fahrerei|pendeln|pendelei|fahrt|anfahrt|strecke) … (jeden tag|täglich|zu weit|nix|nichts|nicht|zu lang)',
      '(kein|keine) (personalzimmer|unterkunft|dienstwohnung|personalunterkunft|zimmer) …',
      '(entfernung|wohnort|anfahrt|arbeitsweg|anreise|fahrtzeit|distanz|fahrweg|pendelstrecke) … (zu weit|zu groß|zu lang|weit|problem|schwierig|nicht|lang)',
      '(aus der region|in der nähe|vor ort|ortsnah*|in der umgebung|regionale*) … (wohn*|kandidat*|bewerber*|gesucht|suchen|brauchen|person|jemand*|leben)',
      '(suchen|brauchen|benötigen|bevorzugen) … (vor ort|aus der region|in der nähe|in der umgebung|regional*|am standort)',
      '(nicht|kein|keine) … (remote|umzug|homeoffice|home-office|vollständig remote|aus der ferne|ortsunabhängig*) …',
    ],
    unless: ['(gespräch|termin|interview|reisekosten)'],
  },
  'reason-experience': {
    wordings: [
      '(jemand*|person|kolleg*|kandidat*|bewerber*|mitbewerber*) … (gewünscht|gesucht|zugesagt|genommen|entschieden|gewählt), (der|die) … (schon|bereits|seit) … (jahren|jahre|geführt|geleitet|gearbeitet|gemacht|betreut|begleitet|verantwortet|macht)',
      'mangels (praxis|*praxis|erfahrung|*erfahrung|routine|einschlägig*) …',
      '(zu wenig|zuwenig|noch zu wenig|nicht genug|noch nicht genug|nicht genügend|kaum) (führungspraxis|*praxis|*erfahrung|erfahrung|praxis|berufsjahre|routine)',
      '(bislang|bisher|noch) (niemanden|nicht|keine|keinen|nur vertretungsweise|nur im studium|nur in der ausbildung|nur als) … (geführt|geleitet|verantwortet|gearbeitet|gehabt|gemacht|betreut|übernommen|tätig)',
      '(so weit|soweit) (sind|bist) (sie|du) … noch nicht',
      '(nach|mit|erst) (einem|anderthalb|zwei|drei|vier|sechs|wenigen|_) (jahr|jahren|monaten) (im beruf|berufserfahrung|praxis) …',
      '(die|der) (schon|bereits)? (seit|über|mehr als) (vielen|_) jahren … (macht|führt|leitet|betreut|arbeitet|im beruf|im fach|dabei)',

      '(aufgrund|wegen|dank) (ihrer|seiner) (erfahrung|*erfahrung|praxis) …',

      '(entscheidend|ausschlaggebend|wichtig|ausschlag) … (erfahrung|*erfahrung|berufsjahre|praxis) …',
      '(erfahrung|*erfahrung) … (bringt|bringen|hat|haben|hatte|hatten) (eine|ein|andere*|mitbewerber*) …',
      '(nur|leute|jemand*|personen) mit (mehr)? (erfahrung|*erfahrung|berufserfahrung)',

      '(für|auf|mit|an|jemand*|kandidat*|bewerber*|mitbewerber*|person|kolleg*) … (der|die) (schon|bereits|mehrfach|länger|lange) … (gearbeitet|tätig|unterwegs|erfahrung|*erfahrung|geleitet|mitgebracht|betreut|gemacht) …',
      '(*erfahrung|erfahrung) … nicht (erfüllen|erfüllt|nachweisen|vorweisen|mitbringen|vorhanden|gegeben)',
      '(suchen|brauchen|benötigen|gesucht) … (jemand*|person|kandidat*|kraft) … mit (mehr|viel|langjährig*|mehrjährig*|einschlägig*|größerer) … (erfahrung|*erfahrung|praxis)',
      '(erfahrung|*erfahrung|praxis) (mit|in|im|als|auf|bei) … (fehlt|fehlen|fehlte)',
      '(verlangt|erfordert|setzt|voraus|brauchen|benötigen|suchen) … (praxis|erfahrung*|*erfahrung|berufsjahre) … (nicht (erkennen|finden|sehen|ersichtlich|erfüllen|mitbringen)|fehlt)',
      '(erfahrung*|*erfahrung|praxis) … (nicht|kaum|zu wenig) … (erkennen|erkennbar|ersichtlich|finden|sehen|herausgelesen|nachweisen|nachgewiesen|vorweisen)',
      '(mehr|längere*|mehrjährige*|einschlägige*|umfangreichere*|größere*|tiefere*|langjährige*|breitere*) (berufs*|praktische*|relevante*|einschlägige*)? (erfahrung*|berufserfahrung|praxiserfahrung|*erfahrung) … (mitbringt|mitbringen|suchen|brauchen|verfügt|verfügen|benötigen|vorweisen|gesucht|hat|haben|erforderlich|voraus*|wünschen|gewünscht|entschieden|bei|im|in)',
      '(erfahrung|berufserfahrung|praxiserfahrung|*erfahrung|praxis) … (fehlt|fehlen|fehlte|nicht ausreichend|zu wenig|zu gering|nicht aus|nicht genügend|mangel*|noch nicht)',
      '(fehlt|fehlen|fehlte|mangelt|mangelnde*|fehlende*|zu wenig|zu geringe|nicht genügend|nicht ausreichend|noch nicht genug|noch keine|keine ausreichende|keine) … (erfahrung|berufserfahrung|praxiserfahrung|*erfahrung|praxis|berufspraxis|berufsjahre)',
      '(jemand*|person|kandidat*|bewerber*) … mit … (jahren|jahre|jahr|mehrjährig*|langjährig*|mehr) … (erfahrung|berufserfahrung|praxis|*erfahrung)',
      '(bereits|schon) … (jahre|jahren) … (erfahrung|gearbeitet|tätig|praxis)',
    ],
    unless: [
      '(ihre|deine|ihrer|deiner) (erfahrung*|langjährige*|umfangreiche*|berufserfahrung) … (beeindruckt|gelesen|wertvoll|dank|überzeugt)',
      '(falls|wenn|obwohl|trotz)',
      '(bewerbungserfahrung|kandidatenerfahrung)',
    ],
  },
  'reason-overqualified': {
    wordings: [
      '(überqualifiziert|über-qualifiziert|überqualifikation)',
      '(zu (hoch|viel) qualifiziert|mehr erfahrung … als|zu viel erfahrung|unterfordert|unterfordern)',
    ],
  },
  'reason-skill': {
    wordings: [
      '(noch nie|nie|bislang nicht|bisher nicht|noch nicht) mit … (gearbeitet|umgegangen|befasst|programmiert)',
      '(keine|kaum|wenig) (kenntnisse|erfahrung|ahnung|routine) (in|mit|von|bei) …',
      '(nur in grundzügen|nur vom hörensagen|ins schwimmen|bislang nicht eingesetzt|noch nicht sicher|nicht bedienen|nicht beherrsch*|nicht sicher genug|überfordert)',
      '(für ein ja|für eine zusage|für die stelle) hätte es … gebraucht …',
      '(sprachlich|fachlich|technisch|handwerklich|rechnerisch) … (nicht|noch nicht) (ausgereicht|gereicht|überzeugt|sicher|so weit|ausreichend)',
      '(reicht|reichen|reichte|genügt|genügte) (ihr*|dein*|das|die)? (deutsch|englisch|französisch|excel|*kenntnisse|können|wissen|niveau) … nicht …',
      '(deutsch|englisch|französisch|excel|sap|sql|python|java) … (reicht|reichen|genügt|nicht ausreichend|nicht fließend|nicht sicher) …',

      '(nicht|noch nicht) das (level|niveau) …',

      '(antworten|aufgabe|lösung|präsentation) … (zu|noch zu) (theoretisch|oberflächlich|allgemein|knapp|unsicher|langsam)',
      '(ihr|dein) schwerpunkt (liegt|lag) (auf|bei|in) …',
      '(*kenntnisse|kenntnisse) … (reichen|reicht|genügen) … nicht',

      '(test|tests|teile|code|tiefe|kenntnisse|sicherheit|routine|fachwissen|know-how|grundlagen|präzision) … (fehlt|fehlen|fehlte|fehlten|gefehlt|vermisst) …',
      '(fehlt|fehlte|fehlten|fehlen) (uns|mir|ihnen|dir|allerdings|jedoch|leider|aber|noch|dabei) … (tiefe|kenntnisse|sicherheit|routine|fachwissen|wissen|verständnis|know-how|grundlagen|präzision)',
      '(fehlen|fehlt) (ihnen|dir)? … _ (kenntnisse|kenntnis|wissen|skills)',
      '(nähte|probe|*probe|prüfung|test|arbeitsprobe|aufgabe|lösung) … nicht (bestanden|gelungen|überzeugt|ausgereicht|sauber)',
      '(verständigung|deutsch|aussprache|sprache) … (schwierig|nicht ausreich*|zu unsicher|noch nicht)',
      '(texte|texten|entwürfe|lösung|code|antworten|aufgabe) … (zu dünn|zu schwach|zu oberflächlich|lückenhaft|fehlerhaft|nicht tief)',
      '(deutschkenntnisse|englischkenntnisse|sprachkenntnisse|französischkenntnisse|fachkenntnisse|*kenntnisse|kenntnisse|fähigkeiten|sprachniveau|qualifikation|zusatzqualifikation|softwarekenntnisse|fachwissen|schweißerschein|staplerschein) … (nicht ausreich*|nicht aus|fehlt|fehlen|fehlten|zu gering|noch nicht|nicht in (dem|der)|nicht vorhanden|nicht genügend|ausbaufähig|nicht tief|nicht sicher|nicht den)',
      '(fehlt|fehlen|fehlte|fehlten|mangelnde*|fehlende*|fehlender|vermisst|zu wenig|nicht genügend|unzureichende*|keine ausreichenden) … (*kenntnisse|kenntnisse|fähigkeiten|fachwissen|zusatzqualifikation|zertifikat*|programmier*|*schein|know-how)',
      '(suchen|gesucht|brauchen|benötigen|jemand*) … mit … (besseren|tieferen|mehr|stärkeren|fundierteren|sicheren) … (*kenntnisse*|kenntnissen|fähigkeiten|wissen)',
      '(technische*|fachliche*|ihre|deine) (aufgabe|lösung|testaufgabe|test*|testergebnis|ergebnis*|arbeitsprobe|antworten) … (nicht|unter|fehler*|unvollständig|lücken|zu knapp|nicht ausreichend)',
      '(lücken|schwächen|defizite) (in|bei|im) …',
      '(kenntnisse|wissen|umgang) … (vertiefen|ausbauen|auffrischen|verbessern)',
    ],
    unless: ['(falls|wenn|sollten)', '(keine (lücken|schwächen|defizite))'],
  },
  'reason-mismatch': {
    wordings: [
      'keine (ausreichende|hinreichende|genügende|große|echte)? übereinstimmung',
      '(bisher|bislang|bisherigen) (nur|ausschließlich|fast nur|vor allem|überwiegend) … (tätig|gearbeitet|umfeld|bereich|gebiet|beschäftigt|unterwegs)',
      '(stationen|studium|schwerpunkt|werdegang|laufbahn|arbeiten|tätigkeiten) … (liegen|liegt|lagen|lag) (auf|im|in) (dem|der|einem|einer)? (gebiet|bereich|feld) …',
      '(gesucht wird|wir suchen|gesucht wurde|wir suchten) … mit (schwerpunkt|hintergrund|ausrichtung) …',

      '(das|es) passt … nicht (zusammen|recht|richtig)',
      '(andere erwartungen|andere vorstellungen|anderer schwerpunkt) …',

      '(profil|bewerbung|unterlagen|qualifikation*|arbeitsweise|vorstellungen|werdegang) … (nicht|nur teilweise) … (entspr*|passt|passen|zusammenpass*|deckt|decken|übereinstimm*|überein|vereinbar*)',
      '(ein|einem|mit einem|anderes) anderen (profil|schwerpunkt|hintergrund) … (benötigen|suchen|brauchen|gesucht)',
      '(anderes profil|anderen schwerpunkt) (benötigen|suchen|brauchen)',
      '(ihr|dein|ihre|deine) (profil|qualifikation*|erfahrung*|kenntnisse|werdegang|hintergrund|ausbildung|fachlicher|fachliche*|schwerpunkt*|lebenslauf) … (nicht|zu wenig) … (passen|passt|entspricht|entsprechen|übereinstimmt|übereinstimmen|decken|deckt|erfüllt|erfüllen|überein|zusammenpasst)',
      '(anforderungen|anforderungsprofil|voraussetzungen|kriterien) … (der stelle|dieser|unserer|an die|für)? … nicht … (erfüllen|erfüllt|erfüllst|entsprechen|entspricht|gegeben|vorliegen|abdeck*)',
    ],
    unless: ['(dies|das) (sagt|heißt|bedeutet) …', '(falls|wenn|sollten|ob) …'],
  },
  'reason-salary': {
    wordings: [
      '(gehaltsvorstellung*|gehaltswunsch|gehaltsvorstellungen|gehaltliche* (vorstellung*|erwartung*)|wunschgehalt|gehaltsrahmen|lohnvorstellung*|lohnerwartung*|vergütungswunsch|stundensatz|tagessatz) … (über|übersteig*|nicht|zu hoch|weit|auseinander|rahmen|sprengen|höher)',
      '(über|außerhalb|sprengt) (unserem|unseres|unser|dem|unseren) (budget|rahmen|gehaltsrahmen|budgets|gehaltsband)',
    ],
    unless: ['(bieten wir|wir bieten|biete ich)', '(nennen|mitteilen|angeben|bitte)'],
  },
  'reason-availability': {
    wordings: [
      '(verfügbarkeit|eintrittstermin|starttermin|kündigungsfrist|arbeitszeit*|schichtarbeit|wochenenddienst*|eintrittsdatum|stundenumfang|arbeitszeiten) … (nicht|zu spät|zu lang|problem|schwierig|früher)',
      '(suchen|brauchen|benötigen) … (früher|sofort|schneller|ab sofort|in vollzeit|im schichtdienst|am wochenende|kurzfristig) …',
    ],
    unless: ['(termin|gespräch|bitte|nennen|mitteilen)'],
  },
  'reason-volume': {
    wordings: [
      '(ungelesen|ungeöffnet|ungeprüft|ungesichtet) …',
      '(nur|lediglich) die ersten _ …',
      '(unterlagen|bewerbung*|zuschrift*|einsendung*|mappe*|schreiben|arbeitsproben|lesen) … (nicht mehr|nicht) (gelesen|lesen|bearbeiten|sichten|angesehen|anschauen|ansehen|geschafft|hinterher) …',
      '(haben (wir|ich) es|wir haben es|ich habe es) (leider)? nicht geschafft …',
      'deine war … nicht mehr dabei',
      '(flut|masse|ansturm|zahl|menge|resonanz|andrang) … (nicht mehr|nicht|ohne dass) … (bearbeiten|lesen|gelesen|sichten|prüfen|geprüft|reingeschaut|hineingeschaut|angesehen|hinterher)',
      'ohne (sie|ihre|deine|es|dass|die) … (gelesen|reingeschaut|hineingeschaut|angesehen|geöffnet|geprüft) …',
      '(nach|bei) (der hälfte|nummer _|_ bewerbungen) (aufhören|aufgehört|schluss|strich|gestoppt|einen strich) …',

      '(nicht|kaum) … (alle|jede|sämtliche) … (bewerbung*|unterlagen|zuschriften) … (prüfen|berücksichtigen|lesen|sichten|ansehen|bearbeiten|geprüft|gelesen)',
      '(nicht mehr|nicht) (alle)? … (gelesen|gesichtet|geprüft) … (zahl|anzahl|menge|vielzahl|bewerbungen)',
    ],
    unless: ['(beantworten|antworten|rückmeld*)'],
  },
}
