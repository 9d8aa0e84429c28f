import type { IdeaTable } from '../../cue.ts'

/** How German letters offer a job, or bring one to somebody who did not ask. Source: usual wordings, written down by us. */
export const germanOffers: IdeaTable = {
  'offer-made': {
    wordings: [
      '(sie|du) (für|als) … (ausgewählt|ausgesucht|vorgesehen) (wurden|wurdest|worden|sind|bist)',

      '(sie|du) … (uns)? am meisten überzeugt',
      '(einstimmig|mehrheitlich|alle) für (sie|dich) (gestimmt|ausgesprochen|entschieden)',
      '(sie|dich) … (ab|zum) … (beschäftigen|einstellen|anstellen|einsetzen)',
      '(werden|wurden) (sie|du) … (zugewiesen|eingestellt|ernannt)',
      '(sie sind|du bist) (dabei|an bord|im team|eingestellt|unser neuer|unsere neue|genommen)',
      '(bieten|biete|zahlen|zahle) (wir|ich)? (ihnen|dir) … (euro|gehalt|vertrag|stelle|platz|monatlich|brutto|jahr|stunde|eur|dienstwagen|festanstellung)',
      '(wahl|entscheidung|los) … auf (sie|dich) (gefallen|fällt|gefallen ist)',
      '(stelle|stellen|nehmen|nehme) (wir|ich) (sie|dich) … (ein|gern|gerne)',
      '(ihnen|dir) … [role] … (anbieten|anzubieten|an|geben|anbieten zu können|übertragen|zusagen|zuzusagen|anbietet)',
      '(bieten|biete|offerieren) (wir|ich)? (ihnen|dir) … [role] …',
      '(freuen|freue|gern|gerne|möchten|wollen|würden|dürfen|können) … (ihnen|dir) … (anbieten|anzubieten|ein angebot|einen arbeitsvertrag|einen vertrag|zusage|zusagen|vertragsangebot|die zusage|zuzusagen)',
      '(zusage|zusagen|stellenzusage|einstellungszusage|ausbildungszusage|jobangebot|vertragsangebot|arbeitsangebot) (für|zur|zum|erteilen|geben|als|mitteilen|zu|an|machen|unterbreiten|erhalten) …',
      '(sie|du|dich) … (haben|hast) (die|den|das) … ([role]) (bekommen|erhalten|sicher)?',
      '(für sie|für dich) … (entschieden|entschlossen|ausgesprochen)',
      '(entscheidung|wahl) (ist|fiel) … auf (sie|dich) (gefallen)?',
      '(würden|möchten|wollen|freuen) … (sie|dich) … (einstellen|einzustellen|ins team|in unserem team|an bord|zu gewinnen|als neue*|für uns gewinnen|beschäftigen|verstärkung|bei uns haben|ins boot)',
      '(sie|dich) … (als|zum|zur) … (einzustellen|einstellen|zu beschäftigen|beschäftigen)',
      '[role] (gehört) (ihnen|dir)',
      '(sie|du) (können|kannst) … (anfangen|beginnen|starten|loslegen) …',
      '(unterbreiten|machen|machen wir) … (ein|unser|folgendes|das|gerne) … (angebot|vertragsangebot)',
      '(einstellung|beschäftigung|arbeitsverhältnis|anstellung) (als|zum|ab) … (vorgesehen|beabsichtigt|zugestimmt|bestätigen|möglich)',
    ],
    unless: [
      '(zurückziehen|zurücknehmen|widerrufen|zurückgezogen|zurückgenommen|rückgängig|kündigung|entfällt|gibt es nicht)',
      '(gespräch|interview|telefonat|probetag|test|kennenlernen|eignungsuntersuchung|nichtbestehen|vor einer)',
      '(nicht|nicht mehr) … (anbieten|anzubieten|anbieten können|einstellen|unterbreiten|geben|zusagen|möglich|übernehmen|berücksichtig*)',
      '(kein|keine|keinen) (angebot|zusage|vertrag|stelle|platz|ausbildungsplatz|arbeitsvertrag|*platz|*stelle)',
      '(leider|bedauern|bedauerlicherweise)',
      '(für|auf|mit) (andere*|jemand*|eine andere|einen anderen|einer anderen|einem anderen)',
      '(gegen (sie|dich)|nicht für (sie|dich)|ich hatte mich|hätte mich)',
      '(rabatt|abo|kurs|newsletter|webinar|produkt*|dienstleistung*|gutschein|kredit)',
      '(wenn|falls|sofern|sollten) (sie|du|wir|ihre|deine) …',
    ],
  },
  'offer-letter': {
    wordings: [
      '(saisonvertrag|zeitvertrag|jahresvertrag|minijobvertrag|dein vertrag|ihr vertrag) …',
      '(unterschriebenen|unterzeichneten) vertrag …',

      '(arbeitsvertrag|ausbildungsvertrag|anstellungsvertrag|praktikumsvertrag|dienstvertrag|vertragsentwurf|vertragsunterlagen|vertragsangebot|einstellungsunterlagen|vertrag|vertragsexemplar*|vertragsausfertigung*|lehrvertrag) …',
      '(angebot|vertrag) … (annehmen|anzunehmen|unterschreiben|unterschrieben|unterzeichnen|unterzeichnet|zusagen|zurücksenden|nachbessern|nachgebessert|verbessert|gelten)',
      '(unser|unserem|dieses|das|ihr) (angebot|vertragsangebot|jobangebot) …',
      '(unterschrieben*|unterzeichnet*|gegengezeichnet*) … (zurück*|exemplar|vertrag|zusenden|senden)',
    ],
    unless: [
      '(sonderangebot|rabatt|gratis|kostenlos*|newsletter|handyvertrag|stromvertrag|mietvertrag|abo|kaufvertrag)',
      '(nicht|kein) … angebot … (machen|unterbreiten)',
    ],
  },
  'offer-terms': {
    wordings: [
      '(dienstantritt|arbeitsbeginn|einsatzbeginn|dienstvertrag|erster arbeitstag|ersten arbeitstag) …',
      '(bruttogehalt|jahresgehalt|monatsgehalt|gehalt|jahresbrutto|brutto|stundenlohn|vergütung|entgeltgruppe|lohn|bruttomonatsgehalt|bruttojahresgehalt|monatslohn|jahreslohn|salär|ausbildungsvergütung|grundgehalt|tarif|tarifvertrag|entgelt) …',
      '(probezeit|urlaubstage|urlaubsanspruch|kündigungsfrist|wochenstunden|arbeitszeit|weihnachtsgeld|urlaubsgeld|ferientage|befristung|befristet|unbefristet*|wochenarbeitszeit|stellenumfang) …',
      '(eintrittsdatum|arbeitsbeginn|eintrittstermin|eintritt|vertragsbeginn|stellenantritt|arbeitsantritt|dienstbeginn|ausbildungsbeginn|starttermin|startdatum|arbeitsort) …',
      '(ab dem|zum|ab) _ (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) … (beginnen|anfangen|starten|beschäftig*|einstell*|antreten|beginn|eintreten)',
    ],
    unless: ['(gehaltsvorstellung*|wunschgehalt|gehaltswunsch|gehaltsrechner)'],
  },
  'offer-welcome': {
    wordings: [
      '(herzlich)? willkommen (im team|an bord|bei uns|in unserem team|in der familie|im unternehmen|in unserem)',
      '(freuen|freue) … (zusammenarbeit|auf sie im team|ersten arbeitstag|ersten tag|dabei sind|dabei bist|start|an bord|bei uns begrüßen|im team begrüßen|verstärkung|kollegin|kollegen|auf dich im team)',
      '(onboarding|einarbeitung|einarbeitungsplan|personalfragebogen|sozialversicherungsnummer|steuer-id|steueridentifikationsnummer|führungszeugnis|betriebsarzt|arbeitsmedizinische*|krankenkasse|bankverbindung) …',
      '(dank|danke|freuen) … (zusage|vertragsunterzeichnung|angenommen|annahme)',
    ],
    unless: [
      '(talent*|newsletter|konto|profil|registrierung|portal|bewerbung eingegangen|karriereportal)',
      '(gespräch|kennenlernen) …',
    ],
  },
  'offer-congratulations': {
    wordings: [
      '(haben sie|sie haben|du hast|hast du) … durchgesetzt',

      '(herzlichen|herzliche) (glückwunsch|glückwünsche)',
      '(gratulieren|gratuliere|gratulation|glückwunsch)',
      '(gute|tolle|schöne|großartige|erfreuliche) (nachrichten|neuigkeiten|nachricht)',
    ],
    unless: [
      '(gespräch|runde|interview|test|aufgabe|geburtstag|gewonnen|gewinn|gewinner|jubiläum|auswahl|kennenlernen)',
      '(keine|nicht) …',
    ],
  },
  'offer-answer-by': {
    wordings: [
      'ob (sie|du) … (einschlagen|einschlägst|annimmst|annehmen|dabei bist|dabei sind|zusagst|zusagen|mitmachst|mitmachen)',
      '(rückmeldung|antwort|bescheid|nachricht) bis …',
      'bis (dahin|zum) … (hören|vergeben|entscheiden|unterschreiben|zusagen)',
      '(antwort|rückmeldung|entscheidung|zusage|geben|teilen|bescheid|unterschrieben*) … (bis|spätestens|innerhalb) … (ob|annehmen|angebot|vertrag|zusagen|mit|unterschrieben|zurück|entscheiden|zusage)',
      '(angebot|zusage|vertrag) … (bis|innerhalb|spätestens|gültig|gilt|befristet|bindend) …',
      '(nehmen|nimm|annehmen|anzunehmen) … (angebot|stelle|platz) …',
    ],
  },
  'offer-subject': {
    wordings: [
      '(zusage|jobangebot|arbeitsvertrag|vertragsangebot|ausbildungsvertrag|stellenangebot für sie|ihr vertrag|vertragsunterlagen|angebot|willkommen im team|einstellungszusage|vertragsentwurf|ausbildungszusage|dein vertrag|ihr angebot)',
    ],
    unless: ['(jobangebote|newsletter|% |rabatt|sonderangebot|wochen|aktion|gratis)'],
  },
  'out-found-you': {
    wordings: [
      '(hat|haben|hatte) mich … (neugierig|angesprochen|aufmerksam)',
      '(ihr|dein) profil (bei|auf|in) (xing|linkedin|github|stepstone|indeed|instagram|der jobbörse)',
      '(bei|in) (der|meiner|unserer) recherche …',
      '(auf|über|in|bei) (xing|linkedin|github|stepstone|indeed|instagram|jobbörse) bin ich …',
      '(lebenslauf|profil|daten) in (der|unserer) (jobbörse|datenbank|bewerberdatenbank|agentur) …',
      '(musste|dachte|habe) (ich)? … an (sie|dich) (denken|gedacht)?',
      '(deinen|ihren|dein|ihr) (vortrag|blog|artikel|talk|beitrag|podcast|buch|portfolio) … (gesehen|gelesen|gehört|entdeckt|gefunden)',
      '(profil|lebenslauf|xing-profil|linkedin-profil|werdegang|kontakt) … (aufmerksam|gefunden|gestoßen|entdeckt|aufgefallen)',
      '(auf|über) (xing|linkedin|github|stepstone|indeed|ihr profil|dein profil|ihren lebenslauf|instagram) … (gefunden|gestoßen|aufmerksam|entdeckt|gesehen|aufgefallen)',
      '(bin|sind) … (über|auf|durch) … (profil|sie|dich|lebenslauf) … (gestoßen|aufmerksam|gekommen)',
      '(empfohlen|empfehlung|ihren namen|deinen namen|ihren kontakt|deinen kontakt) … (kollege*|bekannt*|bekommen|erhalten|gegeben|genannt)',
      '(melde|schreibe|kontaktiere|wende|nehme|spreche) … (mich|sie|dich|ihnen|dir) … (weil|da|bezüglich|wegen|heute|mit|direkt|initiativ|aufgrund|im auftrag)',
    ],
    unless: [
      '(nicht|jedoch|trotzdem|dennoch)',

      '(ihre|deine|ihrer|deiner) (bewerbung|kandidatur|initiativbewerbung)',
      '(gespräch|entscheidung|absage|leider)',
    ],
  },
  'out-who-i-am': {
    wordings: [
      '(personalberat*|personalvermittl*|headhunter*|recruiter*|personaldienstleist*|executive search|direktvermittlung|direktansprache|talent acquisition|active sourc*|personalagentur) …',
      '(im auftrag|für) (eines|unseres|meines|einen|unseren|meinen|unsere|meine|eine|einer) … (kunden|mandanten|auftraggeber*|kunde|mandantin|kundin|klienten)',
      '(mein|unser|unsere|meine|unseren|meinen) (kunde|mandant|auftraggeber|mandantin|kundin|kunden|klient) …',
    ],
    unless: ['(ihre|deine|ihrer|deiner) (bewerbung|kandidatur)', '(leider|absage)'],
  },
  'out-have-a-job': {
    wordings: [
      '(besetze|suche) ich (gerade|aktuell|derzeit)? (die|eine|einen|für|dringend) …',
      '(kennen|kennst) (sie|du) … (jemand*|wen|netzwerk|umfeld)',
      '(ist|wäre) (das|es|vielleicht)? … (etwas|was) für (sie|dich) …',
      '(begleiten|begleite|haben|habe|betreue) … (mandat|mandate|suchauftrag|auftrag) …',
      '(mandat|exklusiven auftrag|exklusivauftrag|suchauftrag) …',
      '(plant|sucht|braucht) (die|einen|eine) (nachfolge|verstärkung|nachfolger*) …',
      '(klinik|unternehmen|firma|praxis|kanzlei|agentur|mittelständler|konzern|kunde|mandant*) … sucht …',
      '(suchen|suche|brauchen) … (leute|menschen|jemanden|talente|köpfe|verstärkung) wie (dich|sie)',
      '(suche|suchen|sucht|besetze|besetzen) … (derzeit|aktuell|momentan|zurzeit|gerade|ab sofort|dringend|zum nächstmöglichen|einen|eine|verstärkung|jemanden) …',
      '(spannende|interessante|attraktive|neue|tolle|passende|ideale) (position|stelle|herausforderung|aufgabe|rolle|projekt|projektanfrage|karrierechance|möglichkeit|vakanz|perspektive) …',
      '(habe|hätte|haben|hätten) … ([role]|projekt|aufgabe) … (für sie|für dich|passen|interessant|passt|interessieren)',
      '[role] … (könnte|würde|dürfte) … (passen|interessieren|interessant|zusagen|gefallen)',
      '(projektanfrage|stellenangebot für|jobvorschlag|karrierechance) …',
    ],
    unless: [
      '(andere|anderen|weiter) (suchen|bewerber*)',

      '(ihre|deine|ihrer|deiner) (bewerbung|kandidatur)',
      '(leider|absage|entschieden)',
      '(andere*|weitere*) [candidate]',
    ],
  },
  'out-interested': {
    wordings: [
      '(dürfte|darf|kann|würde) ich (sie|dich|ihnen|dir) … (anrufen|vorstellen|erzählen|zeigen|mehr)',
      '(aufgabe|position|stelle|rolle) … (vertraulich|diskret) …',
      '(bock|lust|interesse) … (mehr infos|mehr erfahren|unverbindlich|ganz ohne bewerbung|einem austausch)',
      '(wenn|falls) (sie|du) … (nicht|aktuell nicht) (wechseln|suchst|suchen|interessiert) …',
      '(neugierig|interesse geweckt|bei interesse|besteht interesse|interesse besteht|interessiert (sie|dich)|(haben sie|hast du|hätten sie|hättest du) (grundsätzlich|generell)? interesse|grundsätzlich interesse)',
      '(offen|wechselbereit|wechselwillig|wechselinteresse|aufgeschlossen|veränderungsbereit) …',
      '(unverbindlich*|vertraulich*|kurzes|kurzen) … (gespräch|telefonat|austausch|austauschen|kennenlernen|sprechen|telefonieren|call)',
      '(wäre|klingt|hört sich|könnten sie sich|kannst du dir|können sie sich) … (interessant|etwas für|spannend|vorstellen|was für)',
      '(mehr|näheres|details|weitere informationen) (darüber|dazu|zur position|zur stelle|erfahren|gerne) …',
      '(beruflich|berufliche) (veränderung|verändern|neuorientierung|umorientieren|neu) …',
    ],
    unless: [
      '(dank|danke|vielen) … (interesse)',
      '(ihre|deine|ihrer|deiner) (bewerbung|kandidatur)',
      '(leider|absage)',
    ],
  },
  'out-send-resume': {
    wordings: [
      '(senden|schicken|sende|schick|zusenden|zukommen|übermitteln|lassen) … (aktuellen|ihren|deinen|kurz|einen) … (lebenslauf|cv|profil|unterlagen|werdegang)',
      '(aktuellen|aktueller|tabellarischen) (lebenslauf|cv|werdegang)',
      '(verfügbarkeit|stundensatz|tagessatz|gehaltsvorstellung*|gehaltswunsch|kündigungsfrist) … (mitteilen|nennen|senden|zukommen|angeben|mit)',
    ],
    unless: ['(ihre|deine|ihrer|deiner) (bewerbung|kandidatur)'],
  },
  'out-job-terms': {
    wordings: [
      '(einsatzort|projektstart|auslastung|laufzeit|stundensatz|projektdauer|remote-anteil|vertragsart|aufgabengebiet|ihre aufgaben|ihr profil|deine aufgaben|dein profil|wir bieten|anforderungsprofil|stellenbeschreibung) ?: …',
      '(stellenbeschreibung|stellenprofil|projektbeschreibung) (anbei|im anhang|finden|unten)',
    ],
  },
}
