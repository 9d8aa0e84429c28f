import type { IdeaTable } from '../../cue.ts'

/** Weak words of German letters that mean something only together. Source: everyday wordings, written down by us. */
export const germanHints: IdeaTable = {
  'no-hint-turn': {
    wordings: [
      '(leider|bedauerlicherweise|bedauern|bedaure|bedauert|schade|leid|enttäusch*|traurig|schweren|betrübt|unangenehm)',
      '(aber|jedoch|allerdings|dennoch|trotzdem|doch|obwohl|obgleich|nur|gleichwohl) …',
    ],
  },
  'no-hint-denied': {
    wordings: [
      '(wir|ich|sie|du|ihnen|dir|uns|mir|man|stelle|position|bewerbung|profil|team|vertrag|platz|es|das|die) … (nicht|kein|keine|keinen|keiner|keinem|nichts|nie|niemand|niemanden|weder)',
      '(nicht|kein|keine|keinen|nichts|weder) … (wir|ich|sie|du|ihnen|dir|uns|stelle|position|bewerbung|platz|vertrag|bedarf|zusammen*)',
    ],
    unless: [
      '(noch|bisher|bislang) (nicht|keine*)',
      '(antworten|zögern|überwacht|sorgen|scheuen|zuständig|falls|wenn|sofern|sollten|bereits|mitbringen|unaufgefordert)',
    ],
  },
  'no-hint-another': {
    wordings: [
      '(andere|anderen|anderer|anderem|anderes|anderweitig|anders|jemand|jemanden|jemandem|mitbewerber*|kollegin|kollegen|nachfolger*|konkurrent*|mitbewerbende*|wer anders)',
      '(er|sie|die|der) (bringt|hat|hatte|kennt|war|kommt|wohnt|arbeitet|spricht) …',
    ],
    unless: [
      '(andere|anderen|anderer|weitere) (stelle*|position*|termin*|tag|uhrzeit|zeit|fragen|datum|runde)',
    ],
  },
  'no-hint-over': {
    wordings: [
      '(besetzt|vergeben|weg|gestrichen|entfallen|entfällt|abgeschlossen|beendet|geschlossen|eingestellt|zurückgezogen|pausiert|gestoppt|ausgesetzt|verschoben|abgesagt|gestorben|erledigt|voll|komplett|ausgebucht|vorbei|ruht|eingefroren|gekürzt|verpflichtet)',
      '(entschieden|entscheidung|entschluss|wahl|gewählt|ausgewählt|ausgesucht|gefallen|eingestellt|verpflichtet|zusage|zugesagt|zuschlag|rennen|nachgedacht|überlegt)',
    ],
    unless: [
      '(sobald|wenn|falls|bis|werden|wird|noch nicht|bewerbungsschluss|sind ausgewählt|wurden ausgewählt|termin)',
    ],
  },
  'no-hint-short-of': {
    wordings: [
      '(fehlt|fehlte|fehlen|fehlten|mangelt|zu wenig|zu wenige|zu kurz|zu weit|zu jung|zu gering|nicht genug|nicht genügend|nicht ausreichend|knapp|näher|besser|stärker|mehr erfahrung|erfahrener|passender|geeigneter|weiter vorn|reicht|reichte|gereicht|überqualifiziert|unterfordert|vermisst|lücke|lücken)',
    ],
  },
  'no-hint-farewell': {
    wordings: [
      '(erfolg|glück|alles gute|daumen|kopf hoch|zuversicht|toi|wünschen|wünsche|mut|das beste|wiedersehen|servus|machen sie es gut|mach s gut)',
      '(nächstes jahr|nächstes mal|im herbst|im frühjahr|im sommer|künftig|zukunft|eines tages|später|wieder einmal|nächste saison|nochmal|noch einmal|in verbindung|in kontakt|erneut)',
      '(gefreut|danke|dank|danken|schön, dass|mühe|vertrauen|geduld)',
    ],
  },
  'yes-hint': {
    wordings: [
      '(eingegangen|angekommen|erhalten|empfangen|eingang|erfasst|registriert|übermittelt|vorliegt|liegt vor|eingereicht|da|gelandet)',
      '(werden|wird|melden|melde|prüfen|lesen|sichten|schauen|hören) (wir|ich|sie|uns|mich|von uns) …',
      '(wochen|werktage|werktagen|arbeitstage|bewerbungsschluss|bewerbungsfrist|auswahl|vorauswahl|nächste woche|danach|zunächst|zuerst)',
    ],
    unless: ['(leider|nicht|keine*|zukunft|gespeichert|aufbewahr*|bedauer*)'],
  },
  'talk-time': {
    wordings: [
      '(um|gegen|ab|von) (halb)? (acht|neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf|sechs) …',
      '(viertel|halb) (vor|nach|acht|neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf)',
      '(frei|zeit|erreichbar|verfügbar) … [day]',
    ],
  },
  'talk-clock': {
    wordings: [/(?<![\d.,])(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)? ?uhr\b/],
  },
  'talk-hint': {
    wordings: [
      '(treffen|treffe|kommen|komm|vorbeikommen|vorbei|telefonieren|anrufen|anruf|rufe|zoom|teams|besuch|besuchen|sprechen|reden|unterhalten|kaffee|probe|probetag|probearbeiten|rundgang|kennenlernen|kennenzulernen|austausch|gespräch|*gespräch|termin)',
    ],
    unless: ['(dank|danke|danken|gefreut|leider|bedauer*|absage|nicht|keine*|war|hat)'],
  },
  'talk-hint-when': {
    wordings: [
      '(am|bis|kommenden|nächsten|diesen|für|ab) [day]',
      '(passt|passen|zeitfenster|kalender|verschieben|terminvorschl*|slot|slots|uhrzeit)',
    ],
    unless: ['(dank|danke|danken|gefreut|leider|bedauer*|absage|nicht|keine*|war|hat)'],
  },
  'test-hand-in': {
    wordings: [
      '(senden|schicken|laden|reichen|geben|sende|schick|reiche|lade) … (lösung|lösungen|antworten|antwort|aufgabe|ergebnis|ergebnisse|video|entwurf|arbeitsprobe|text) …',
      '(sie|du) … (haben|hast|brauchen|bekommst|benötigen) … (minuten|fragen|stunden)',
      '(link|test|zugang|zugangscode|testzugang) … (gültig|freigeschaltet|läuft|offen|bis)',
    ],
  },
  'test-hint': {
    wordings: [
      '(test|tests|*test|aufgabe|aufgaben|*aufgabe|übung|quiz|challenge|prüfung|fragebogen|fallstudie|assessment|arbeitsprobe|probelektion|videofragen)',
      '(lösen|lösung|hochladen|aufnehmen|einreichen|bearbeiten|bearbeite|ausfüllen|füllen) …',
    ],
    unless: ['(dank|danke|leider|fragen haben|bei fragen|rückfragen|herausforderung|für fragen)'],
  },
  'offer-hint': {
    wordings: [
      '(pro stunde|pro jahr|im jahr|pro monat|im monat|brutto|netto|stundenlohn|monatlich|jährlich)',
      '(urlaub|urlaubstage|rente|bonus|weihnachtsgeld|urlaubsgeld|dienstwagen|jobticket|zuschuss|ferien)',
      '(annehmen|nehmen … an|zusagen|unterschreiben|unterschreib)',
    ],
  },
  'offer-hint-glad': {
    wordings: [
      '(freuen|freut|freue|gratulieren|gratuliere|glückwunsch|willkommen|begeistert|super|hurra|toll)',
      '(anfangen|anfängst|beginnen|beginn|start|starten|loslegen|einstieg|arbeitsbeginn|vertrag) … (am|zum|ab|als|bei|mit|im)',
      '(unterschrift|unterschreiben|unterschrieben|zusage|zusagen|vertrag)',
    ],
    unless: ['(bewerbung|interesse|gespräch|interview|leider|andere*|kennenlernen|nicht|keine*)'],
  },
  'out-hint': {
    wordings: [
      '(suche|suchen|sucht) … (verstärkung|jemanden|für (einen|unser|mein*|ein*))',
      '(bei ihnen|dein profil|ihr profil|ihrem profil|deinem profil) …',
      '(könnte|würde) … (passen|interessant|interessieren|gefallen)',
      '(stundensatz|tagessatz|remote möglich|unverbindlich*|vertraulich*|neugierig)',
    ],
    unless: [
      '(ihre|deine|ihrer|deiner) (bewerbung|unterlagen)',
      '(leider|beworben|künftig*|andere stellen|nicht|gespräch am)',
    ],
  },
  'else-walk-of-life': {
    wordings: [
      '(krankgeschrieben|krankmeldung|krankgemeldet) …',
      '(nachmieter|eigentümerin) …',

      '(feierabendbier|bierchen|biergarten|grillabend|spieleabend|konzert|mein schatz)',
      '(arbeitszeugnis|zwischenzeugnis|aufhebungsvertrag|kündigungsschreiben|fristgerecht) …',
      '(hiermit) kündigen (wir|ich) …',
      '(ihr|dein) ausscheiden …',
      '(studienplatz|studienplätze|masterstudiengang|studiengang|studierendensekretariat|semester|fördermittel|projektförderung|kulturfonds)',
      '(reklamation|gewährleistung|abnutzung|umtausch|rückerstattung|elternabend|klassenleitung)',
      '(freiwillige|freiwilligen|ehrenamt*) …',
      '(mich|uns) nicht (genommen|eingestellt|eingeladen|gewollt)',
      '(meine|mein|meinen|meiner) (tochter|sohn|bruder|schwester|freund|freundin|kumpel|nichte|neffe|enkel) (hat|hatte|ist|sucht|wurde)',
      '(gehen|trinken|treffen|feiern) wir … (bier|kino|essen|abend|wochenende)',
      '(manuskript|kreditanfrage|kredit|darlehen|spanisch|yoga|volkshochschule|turnier|ferienwohnung|kaution)',
      '(bin|ist|sind) (heute|leider|seit gestern|noch)? (krank|krankgeschrieben|krankgemeldet) …',
      '(zahnreinigung|vorsorge*|impfung|untersuchung|behandlung|kontrolltermin|sprechstunde|therapie|massage|friseur*|autowerkstatt|inspektion|physiotherapie)',
      '(wohnung|mietvertrag|besichtigung|nebenkosten|zählerablesung|hausordnung|kostenübernahme|widerspruch|krankenkasse|leistungsbescheid|steuerbescheid|bußgeld)',
      '(antrag|leistung|bescheid) … (geprüft|abgelehnt|bewilligt|kosten|gekürzt|widerspruch|unterlagen)',
      '(viel glück|drück* … daumen|toi) … (vorstellungsgespräch|gespräch|prüfung|morgen|heute)',
      '(hast du|habt ihr) (schon)? (gehört|mitbekommen), dass …',
      '(miete*|mieter*|vermieter*|wohnung|eltern|schüler|patient*|arzt|nachbar*|verein|hausverwaltung|kita|verwandte*)',
      '(konto|rechnung|versicherung|strom|gas|internet|handy) (ist|wurde|für|bei|am|ihr|zum)',
      '(arbeitsagentur|jobcenter|agentur für arbeit|arbeitsamt|rav|ams|vermittler*|arbeitslosengeld|arbeitslos*)',
      '(mama|papa|oma|opa|tante|schatz|kuss|küsschen|bussi|hab dich lieb)',
      '(geburtstag|hochzeit|party|grillen|fußball|urlaub|kino) (am|bei|mit|ist|war|fotos)',
    ],
    unless: ['(position|stelle|gehalt|bewerber*|vorstellungsgespräch|arbeitsvertrag|einstell*)'],
  },
  'else-papers': {
    wordings: [
      '(senden|schicken|laden|reichen|sende|benötigen|brauchen|fehlt|fehlen|nachreichen) … (zeugnis*|nachweis*|kopie*|unterlagen|formular|scan|führungszeugnis)',
      '(begonnen|angefangen|gespeichert|noch nicht (abgeschickt|abgeschlossen|fertig)) … (bewerbung|formular|entwurf)',
    ],
  },
  'else-withdrawn': {
    wordings: [
      '(ziehe|nehme|ziehen) (ich|wir)? … (meine|unsere) (bewerbung|kandidatur) … zurück',
      '(wunschgemäß|auf wunsch|wie gewünscht) … (storniert|gelöscht|zurückgezogen|gestrichen|entfernt|beendet)',
      '(rückzug|zurückgezogen|zurückziehen|zurückgenommen|rücknahme|zurückziehung|rückzugs) … (bewerbung|kandidatur)',
      '(bewerbung|kandidatur) … (zurückgezogen|zurückziehen|zurückgenommen|zurückzuziehen)',
      '(wie|auf) (gewünscht|ihren wunsch|deinen wunsch|gebeten) … (verfahren|bewerbung|liste|auswahl) … (genommen|gelöscht|gestrichen|entfernt)',
      '(ihre|deine) (entscheidung|absage) … (respekt*|verstehen|bedauern|akzeptier*|schade)',
      '(schade|bedauern), dass (sie|du) … (anders|abgesagt|zurück*|andere* (stelle|angebot)|zugesagt)',
    ],
  },
  'refusal-paused': {
    wordings: [
      '(pausiert|pausieren|auf eis|on hold|eingefroren|ausgesetzt|einstellungsstopp|stellenstopp|haushaltssperre|verschoben|vertagt|zurückgestellt|ruht|vorerst nicht|einstellungspause|vorläufig gestoppt|bis auf weiteres)',
    ],
    unless: [
      '(termin|gespräch|ihre bewerbung|deine bewerbung) … (verschoben|vertagt|zurückgestellt)',
    ],
  },
  'topic-job': {
    wordings: [
      '(kennenlern*|video-call)',
      '(gespräch|gespräche|*gespräch*|kennenlernen|auswahl|fachabteilung|bewerb*|*bewerbung*|kandidat*|kandidatur|mitbewerb*|vakanz*|lebenslauf|vorstellungsgespräch*|arbeitgeber*|recruit*|personalabteilung|personalwesen|karriere*|arbeitsvertrag|dienstvertrag|anstellung*|einstellungs*|probearbeit*|probetag|schnuppertag|dossier|initiativ*|gehalt*|lehrling*|lehrstelle*|azubi*|werkstudent*|trainee*|praktik*|ausbildung*|professur|probezeit|auswahlverfahren|auswahlprozess|auswahltag|auswahlgespräch|talentpool|headhunter*|mandant*|stellenausschreibung*|*ausschreibung|stellenangebot*|arbeitsplatz|arbeitsstelle|einsatzmöglichkeit*|eintrittstermin|arbeitsprobe*|assessment*|einstellungstest|eignungs*|berufserfahrung|zeugnisse|job|jobs|stellenanzeige*|quereinsteiger*|onboarding|interview|interviews|hospitation|referendariat|volontariat|schuldienst|zusage|absage|arbeitsbeginn|arbeitstag)',
      '(stelle|stellen|position|positionen|posten|rolle) (als|bei|im|in|für|der|des|einer|eines|zu|nicht|ist|wurde|haben|an|mit|jetzt|inzwischen|bereits|schon|leider|wird|und|liegt|gibt|konnte|offen|frei)',
      '(die|der|diese|dieser|ausgeschriebene|ausgeschriebenen|unsere|unserer|eine|einer|freie|offene) (stelle|position|rolle|stellen|positionen)',
      '(zur|zum) (probe|vorstellung|gespräch)',
      '(einstellen|einzustellen|einstellung|eingestellt|beworben|personal|personaler*|bewirbst|team)',
      '(*leiter|*leiterin|*techniker*|*pfleger*|*assistent*|*ingenieur*|*mechaniker*|*verkäufer*|*kaufmann|*kauffrau|*mitarbeiter|*mitarbeiterin|*lehrer|*lehrerin|*fahrer|*fahrerin|*berater|*beraterin|*entwickler*|*manager|*managerin|*sekretär*|*sachbearbeit*|*helfer|*helferin|*koch|*köchin|*erzieher*|*kellner*|*architekt*|*analyst*|*designer*|*developer|*engineer|*consultant|*controller*|*redakteur*|*elektriker*|*elektroniker*|*schlosser*|*schweißer*|*tischler*|*maler*|*dachdecker*|*friseur*|*apotheker*|*disponent*|*logistiker*|*meister|*meisterin|*referent*|*monteur*|*kraft|*angestellte*)',
      '(m/w/d|w/m/d|m/w/x|d/m/w|m/w)',
    ],
  },
}
