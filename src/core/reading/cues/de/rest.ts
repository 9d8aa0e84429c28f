import type { IdeaTable } from '../../cue.ts'

/** How German mass mail and mail about other matters is worded. Source: everyday mail, written down by us. */
export const germanRest: IdeaTable = {
  'mass-job-alert': {
    wordings: [
      '_ neue (treffer|stellen|jobs|anzeigen|stellenangebote)',
      '(mail-alarm|e-mail-alarm|stellenticker)',
      '(jobalarm|job-alarm|jobalert|job-alert|jobagent|job-agent|suchagent|jobmail|job-mail|stellenalarm|jobsuche-agent|jobempfehlung*|jobvorschläge|jobbrief|job-newsletter)',
      '(neue|passende|aktuelle|ähnliche|weitere|empfohlene|_) (jobs|stellenangebote|stellen|stellenanzeigen|jobangebote|treffer) (für (sie|dich|ihre suche|deine suche)|in|im|aus|als|gefunden|bei|rund|zu ihrer|zu deiner|die zu|heute|diese woche)',
      '(ihre|deine|gespeicherte|gespeicherten) (suche|suchanfrage|suchkriterien|suchauftrag|jobsuche)',
      '(jetzt bewerben|zum stellenangebot|alle jobs ansehen|jobs ansehen|mehr jobs|zur stellenanzeige|job ansehen|alle stellen anzeigen|schnellbewerbung|stelle ansehen)',
      'vor _ (tag|tagen|stunde|stunden|woche|wochen) (veröffentlicht|online|eingestellt)?',
    ],
    unless: [
      '(einrichten|abonnieren|registrieren|melden|aktivieren) …',
      '(ihre|deine) (bewerbung|kandidatur)',
      '(leider|absage)',
    ],
  },
  'mass-newsletter': {
    wordings: [
      '(tipps|ratgeber|coaching|coach|e-book|leitfaden|checkliste|masterclass|seminar|kurs|fehler|strategien) … (bewerbung*|absage*|karriere|vorstellungsgespräch*|jobsuche|lebenslauf|bewerber|erfolg*|gratis|kostenlos*)',
      '(newsletter|rundbrief|infobrief|infomail|monatsrückblick|wochenrückblick|magazin|ausgabe|mailing) …',
      '(webinar|karrieremesse|jobmesse|infoveranstaltung|ausbildungsmesse|karrieretag|online-event|podcast|workshop|tag der offenen tür|live-event|infoabend) …',
      '(tipps|ratgeber|tricks) (für|zur|zum|rund|zu) …',
      '(jetzt|hier|gleich) (lesen|weiterlesen|ansehen|anmelden|entdecken|registrieren|sichern|herunterladen|reinhören)',
      '(weiterlesen|mehr erfahren|zum artikel|themen der woche)',
    ],
    unless: ['(ihre|deine|ihrer|deiner) (bewerbung|kandidatur)', '(assessment|auswahl*) …'],
  },
  'mass-unsubscribe': {
    wordings: [
      '(abbestellen|abmelden|abmeldung|abzumelden|abbestellung|austragen|newsletter-abmeldung|einstellungen verwalten|benachrichtigungen verwalten|profil löschen|werbung widersprechen) …',
      '(sie|du) (erhalten|bekommst|bekommen|erhältst) diese (e-mail|mail|nachricht|newsletter|benachrichtigung), (weil|da) …',
      '(keine) (weiteren|mehr)? (e-mails|mails|newsletter|nachrichten|jobmails|werbung) (mehr)? (erhalten|bekommen|wünschen)',
    ],
  },
  'mass-selling': {
    wordings: [
      '(rabatt|rabattcode|gutschein*|sonderangebot*|schnäppchen|ausverkauf|sale|aktionspreis|sparen|gratis|kostenlos testen|versandkostenfrei|geschenkt|black friday|nur heute|nur noch heute|frühbucher*|preisvorteil|prozent rabatt|zum halben preis|winterschlussverkauf)',
      '(jetzt|heute) (bestellen|kaufen|zugreifen|buchen|sichern|sparen|shoppen)',
      /\d{1,2} ?% (?:rabatt|gunstiger|guenstiger|nachlass|auf alles|reduziert)/,
      /nur \d{1,4}(?:[.,]\d\d)? ?(?:€|euro)/,
      '(im warenkorb|ihr warenkorb|dein warenkorb|lieferbar|online-shop|onlineshop)',
    ],
    unless: ['(wir|müssen|muss) … sparen', '(gehalt|vergütung|stundenlohn)'],
  },
  'mass-money-promise': {
    wordings: [
      '(nebenverdienst|zusatzverdienst|von zuhause|heimarbeit|geld verdienen|passives einkommen|finanzielle freiheit|schnelles geld|reich werden|nebeneinkommen) …',
      '(verdienen|verdiene) (sie|du) (bis zu|täglich|monatlich|wöchentlich|einfach|über|mindestens) …',
    ],
  },
  'mass-lending': {
    wordings: [
      '(sofortkredit|kredit|darlehen|umschuldung|schufa|versicherungsvergleich|bitcoin|kryptowährung*|trading|aktientipp*|lotterie|jackpot|gewinnspiel|casino|baufinanzierung|festgeld) …',
    ],
    unless: ['(bewerbung|stelle|position|gespräch)'],
  },
  'mass-fraud': {
    wordings: [
      '(erbschaft|nachlass|millionen (euro|dollar)|begünstigte*|vermögen in höhe|notar* aus|treuhand*) …',
    ],
    unless: ['(bewerbung|stelle|gespräch|umsatz*)'],
  },
  'mass-complete-resume-tools': {
    wordings: [
      '(vervollständige|vervollständigen|ergänze) … profil …',
      '(suchen|suchergebnissen) (gefunden|aufgetaucht) …',
      '(lebenslauf|bewerbung|profil|anschreiben) … (optimieren|vorlage*|muster|check|prüfen lassen|generator|erstellen lassen|aufpolieren|service)',
      '(premium|premium-mitgliedschaft|pro-version|probemonat|mitgliedschaft) …',
      '(weiterbildung|kurs|kurse|online-kurs|seminar|zertifikat|lehrgang|bildungsgutschein|umschulung) … (jetzt|starten|anmelden|platz|sichern|kostenlos|gefördert|informieren)',
      '(wer|personen|recruiter|unternehmen) … (profil angesehen|profil besucht|sich für ihr profil)',
    ],
    unless: ['(beworben|ihre bewerbung für|ihre bewerbung als|deine bewerbung)'],
  },
  'mass-shouting': {
    wordings: [
      /!!|€€|\*\*\*|\$\$/,
      '(gratis|gewinn|gewonnen|rabatt|angebote|schnäppchen|sale|sparen|aktion|letzte chance|nur heute)',
    ],
    unless: ['(bewerbung|gespräch|stelle)'],
  },
  'mass-dear-friend': {
    wordings: [
      '(liebe|lieber|sehr geehrte|sehr geehrter) (kunde|kundin|kunden|kundinnen|leserin|leser|abonnent*|mitglied|mitglieder|freund|freunde|newsletter-*)',
    ],
  },
  'mass-sender': {
    wordings: [
      /\b(?:rundbrief|infomail|angebote|karrieretipps|ratgeber|umfrage|magazin)\b[^ ]{0,40}@/,
    ],
  },
  'else-account': {
    wordings: [
      '(passwort|kennwort|zugangsdaten|bestätigungscode|sicherheitscode|einmalpasswort|verifizierungscode|einmalcode|anmeldecode|zwei-faktor*|tan) … (zurücksetzen|ändern|geändert|eingeben|lautet|gültig|zurückgesetzt|vergessen|neues|ihr|anfordern|läuft)',
      '(ihr|dein|der) … (code|bestätigungscode|sicherheitscode|einmalcode|verifizierungscode) …',
      '(e-mail-adresse|mailadresse|konto|registrierung|anmeldung|account|e-mail|benutzerkonto|profil) … (bestätigen|verifizieren|aktivieren|bestätige|freischalten|erstellt|angelegt|gelöscht|gesperrt|deaktiviert|registriert)',
      '(bestätigen|verifizieren|aktivieren|bestätige) (sie|du)? … (e-mail-adresse|mailadresse|konto|registrierung|account|e-mail|anmeldung)',
      '(neue|ungewöhnliche) (anmeldung|geräteanmeldung|gerät)',
      '(einwilligung|einverständnis|daten|profil|bewerberdaten) … (läuft ab|läuft … ab|verlängern|länger speichern|weiter speichern|widerrufen)',
      '(ansprechpartner*|ansprechperson|zuständig*) … (geändert|wechsel*|neu|übernommen|ab sofort|für sie zuständig)',
    ],
    unless: [
      '(bewerbung|unterlagen) … (eingegangen|erhalten|geprüft)',
      '(arbeitstag|gespräch|interview)',
    ],
  },
  'else-order': {
    wordings: [
      '(ihre|deine|die|der) (bestellung|lieferung|sendung|rechnung|buchung|zahlung|reservierung|paket|mitgliedschaft|retoure|abrechnung|reparatur|miete|mahnung|police|versicherung) …',
      '(versandt|zugestellt|versendet|geliefert|sendungsverfolgung|zustellung|sendungsnummer|lieferstatus|lieferzeit|bestellnummer|rechnungsnummer|kundennummer|vertragsnummer|auftragsnummer|zählerstand)',
      '(danke|dank) für … (bestellung|einkauf|buchung|zahlung|kauf|reservierung|spende)',
      '(agb|nutzungsbedingungen|datenschutzerklärung|datenschutzbestimmungen) … (geändert|aktualisiert|änderung*|aktualisierung)',
      '(wohnung|mietwohnung|besichtigung|mietvertrag|vermieter*|kaution|mietinteressent*|arzttermin|zahnarzt|zahnarztpraxis|autowerkstatt|kindergartenplatz|kita-platz|wohnungsbewerbung|mietinteressent*|elternabend|hausverwaltung|vereins*) …',
    ],
    unless: [
      '(bewerbung|auswahlverfahren|bewerbungs*)',
      '(gespräch|interview|einstellung|stelle|arbeitsvertrag|position|ausbildung)',
    ],
  },
  'else-survey': {
    wordings: [
      '(umfrage|befragung|zufriedenheitsumfrage) …',
      '(wie|ihre|deine) … (erfahrung*|bewerbungserlebnis|zufrieden*) … (bewerten|umfrage|mit unserem|im bewerbungsprozess|teilen|mitteilen)',
      '(bewerten|bewerte) (sie|uns)? … (erfahrung|bewerbungsprozess|uns|kununu)',
    ],
    unless: ['(leider|absage|andere* (bewerber*|kandidat*))'],
  },
  'else-remind-apply': {
    wordings: [
      '(bewerbung|online-bewerbung) … (abschließen|abgeschlossen|vervollständigen|fortsetzen|unvollständig|noch nicht (abgeschickt|abgeschlossen|abgesendet|eingereicht)|entwurf|begonnen|zurückgezogen|zurückziehen|rückzug)',
      '(fehlen|fehlt|benötigen|brauchen|reichen|nachreichen|nachzureichen) … (noch|zeugnis*|nachweis*|unterlagen|dokument*|kopie) …',
      '(rücknahme|zurückziehung|rückzug) … (bewerbung|kandidatur)',
      '(referenz|referenzen|referenzgeber*|referenzperson*|referenzauskunft) …',
      '(mit|von|zu) … (früheren|ehemaligen|letzten|vorherigen) (vorgesetzten|arbeitgeber*|chef*) … (sprechen|telefonieren|nennen|kontakt*|auskunft)',
      '(reisekosten*|fahrtkosten*|fahrkarte|übernachtung*|auslagen) … (erstatt*|abrechn*|überweis*|anerkenn*|einreichen|iban|bankverbindung)',
      '(iban|bankverbindung|steuer-id|sozialversicherungsnummer) … (nennen|mitteilen|senden|benötigen|brauchen|angeben)',
    ],
    unless: ['(leider|absage|nicht … berücksichtig*)', '(arbeitsvertrag|einstellung*|arbeitstag)'],
  },
  'else-reply-list': {
    wordings: [
      /(?:^|\n)\W{0,3}am .{8,60} schrieb .{2,60}:/,
      '(zur info|zur kenntnis|zk|anbei das protokoll|im anhang das|siehe unten|wie besprochen|bitte um freigabe|agenda|protokoll|tagesordnung) …',
    ],
    unless: ['(bewerbung|stelle|gespräch|vertrag|angebot|interview|position)'],
  },
  'else-reply-subject': {
    wordings: [/^(?:re|fw|fwd|aw|wg|antwort) ?:/],
    unless: ['([apply]|[talk]|[role]|vertrag|einladung|angebot|absage|zusage|termin)'],
  },
  'else-hiring-side': {
    wordings: [
      '(bewerberauswahl|bewerberliste|kandidatenliste|auswahlgespräche am|kandidaten für)',
      '(würde|werde|möchte|will|sage|lade) ich … (einladen|absagen|ablehnen|ein|ab)',
      '(frau|herrn|herr) _ … (einladen|absagen|ablehnen|nehmen wir|aussortieren)',
      '(herr|frau) _ … (haben abgesagt|hat abgesagt|wurde nicht eingeladen|wurde eingeladen)',
      '(habe|hab) (ich)? … (mappen|bewerbungen|lebensläufe|gespräche|unterlagen|kandidat*) … (durch|gelesen|hinter|gesichtet|durchgesehen|vorsortiert)',
      '(bist du|seid ihr|sind sie) (damit)? (einverstanden|dabei|auch dafür)',
      '(nummer|nr) (eins|zwei|drei|1|2|3) … (einladen|absagen|wird|nehmen|ist)',
      '(den|die) (beiden|anderen|rest|anderen beiden) … (sage|absagen|absage|ab)',
      '(der|die) (kleine|andere|erste|zweite|dritte|lange|junge) … (war|kann|hat|fand|wirkte) (was|zu|mir|nicht|schon|sehr|etwas)',
      'bitte (absage|absagen|zusage) (schreiben|schicken|raus|senden)',
      '(den|die) (sollten|würde|können|müssen) (wir|ich) … (nehmen|einladen|absagen)',
      '(machst|schickst|schreibst|rufst|bereitest) du … (vertrag|absagen|absage|an|vor|fertig)',
      '(liebe|hallo|an die) (kommission|auswahlkommission|kolleg*) …',
      '(gutachten|reihenfolge|mappen) … (bis dahin|lesen|anbei|verteilt)',
      '(mein|meine|sein|seine|unser|unsere) (bruder|schwester|tochter|sohn|freund|freundin|kumpel|mann|frau|neffe|nichte|cousin|cousine|mitbewohner*) … (absage|stelle|job|genommen|bekommen|beworben|bewerbung|gekriegt)',
      '(sagst|sag) du (ihm|ihr|ihnen) … (ab|zu)',
      '(hast du|habt ihr) … gehört, dass … (stelle|job|absage)',
      '(wir nehmen|ich nehme|ich würde|ich bin für|mein favorit|meine favoritin) (ist|wäre|frau|herrn|nr|nummer|den|die) …',
      '(schickst|schick|schreibst|schreib|gibst|sagst|sag|machst) (du|ihr|bitte)? … (die|eine|den anderen|dem|der|ihm|ihnen)? … (absage|absagen|zusage|einladung) (raus|bitte|fertig|los|ab)?',
      '(bewerber*|kandidat*) (1|2|3|4|eins|a|b|c) …',
      '(protokoll|ergebnis) der (auswahlrunde|auswahlsitzung|auswahlkommission|sitzung|vorstellungsrunde)',
      '(gespräch|interview|termin|vorstellungsgespräch|zweitgespräch) mit (frau|herrn) _ …',
      '(ihm|ihr|ihnen|beiden|den anderen|der kandidatin|dem bewerber|der bewerberin|dem kandidaten) (absagen|zusagen|ein angebot machen|eine absage schicken|absage schicken)',
      '(sollten|müssen|können|wollen) wir (ihm|ihr|ihn|sie|beide*|den bewerber|die bewerberin|den kandidaten|die kandidatin|frau|herrn) …',
      '(lebenslauf|bewerbung|unterlagen|mappe|profil) (von|vom|der) (frau|herrn|bewerber*|kandidat*) …',
      '(seine|ihre|die) unterlagen (liegen|sind|findet|findest) … (ordner|laufwerk|ablage|teams|sharepoint|anhang)',
      '(bewerber*|kandidat*|bewerbungen) … (aussortiert|aussortieren|vorsortiert|sortiert)',
      '(was meinst du|was meint ihr|wie siehst du das|seht ihr das|wer kann dabei|eure meinung|deine meinung|dein eindruck|euer eindruck) …',
      '(er|sie) (hat|ist|war|wirkt|wirkte) … (keine erfahrung|zu teuer|überqualifiziert|unvorbereitet|mein favorit|meine favoritin|der beste|die beste)',
      '(bewerber*|kandidat*) (für|am|zum|zur) …',
      '(haben|hatten) wir … (drei|zwei|vier|fünf|_) (bewerber*|kandidat*) …',
      '(lebensläufe|bewerbungsmappen) … (im anhang|anbei|angehängt) …',
      'wer (sitzt|nimmt|führt|macht|kommt) …',
      '(der|die|den|dem|unser|unsere|beide|drei|diese|diesen|eine|einen) (bewerber*|kandidat*) (hat|haben|ist|sind|war|machte|machen|wirkt*|könnte*|kommt|würde*|einladen|für) …',
      '(anbei|hiermit|im anhang|beigefügt) … (mein|meine|meinen) … (lebenslauf|bewerbung|unterlagen|zeugnisse|bewerbungsunterlagen)',
      '(bewerbe ich mich|ich bewerbe mich|möchte ich mich … bewerben|mit großem interesse habe ich)',
      '(stellenfreigabe|personalbedarf|personalanforderung|stellenplan|vorstellungsrunde|auswahlkommission) …',
    ],
    unless: [
      '(beide*|zugetraut|endrunde|letzten) …',
      '(internen|anderen|andere|interne) (kandidat*|bewerber*)',
      '(ihre|deine|ihrer|deiner) (bewerbung|kandidatur|unterlagen)',
      '(absage|entschieden|leider|ihnen|dir)',
    ],
  },
  'else-about-another': {
    wordings: [
      '(er|sie) nimmt es …',
      '(bei|von) euch … (bekommen|genommen|abgesagt|beworben)',
      '(gutes wort|ein gutes wort) eingelegt',

      'ich (hab|habe) (die|den|eine) (stelle|job|platz|zusage) … (bekommen|gekriegt)',
      '(hatten|haben|hat) mir … (abgesagt|zugesagt)',
      '(hab|habe|hat|hatte) … (absage|absagen|ablehnung|korb) (bekommen|gekriegt|kassiert|erhalten)',
      '(wenn|falls) (sie|die) (dir|ihm|ihr) absagen …',
      '(die|sie) wollten (jemand*|mich|ihn|wen) …',
      '(schon|mal) wieder … (absage|abgesagt|abgelehnt)',
      '(absage|abgelehnt) … (mal|schon) wieder',
      '(post|mail|nachricht|bescheid) von (der|dem) … (bekommen|gekriegt)',
      '(hast|habt) (du|ihr) (schon)? (was|etwas) von (der|dem|denen|den) … gehört',
      '(mein|meine|meinen|meiner|sein|seine|unser|unsere|dein|deine) (bruder|schwester|tochter|sohn|freund|freundin|kumpel|mann|frau|neffe|nichte|cousin|cousine|mitbewohner*|mama|papa) … (hat|hatte|ist|war|wurde|bekommen|gekriegt|genommen|beworben|sucht)',
      '(hast du|habt ihr|haben sie) (schon|eigentlich)? (gehört|mitbekommen|gelesen) …',
      '(weißt du|wisst ihr) (schon|eigentlich)? (dass|ob|woran|warum|was) …',
      '(er|sie) (ist|war) (ganz|total|völlig|so|ziemlich|echt|gerade)? (geknickt|traurig|fertig|enttäuscht|am boden|sauer|niedergeschlagen|frustriert)',
      '(sie|die) haben (mich|ihn|sie) … (nicht|abgelehnt|genommen|eingeladen|rausgeworfen|abgesagt)',
      '(mich|uns|ihn) nicht (genommen|eingestellt|eingeladen|gewollt)',
      '(sagst|sag|sagen|schreibst|schreib) (du|wir|ihr)? (ihm|ihr|ihnen|den beiden|den anderen) … (ab|zu|absage)',
      '(drück|drücke|drücken) (ihm|ihr|dir) … daumen',
    ],
    unless: [
      '(ihre|deine|ihrer|deiner) (bewerbung|kandidatur)',
      '(kommission|ausschuss|geschäftsführung|vorstand|kunde|kunden)',
    ],
  },
}
