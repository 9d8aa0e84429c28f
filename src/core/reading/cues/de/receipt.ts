import type { IdeaTable } from '../../cue.ts'

/** How German letters say that an application has arrived. Source: usual receipts, written down by us. */
export const germanReceipt: IdeaTable = {
  'yes-received': {
    wordings: [
      '([apply]|mail|nachricht|e-mail|post) … (ist|sind) (da|angekommen|eingegangen|hier|bei mir|eingetroffen)',
      '(mail|nachricht|e-mail) … (angekommen|erhalten|eingegangen)',
      '[your] … [apply] … (ist|sind|haben|wurde|hat) … (eingegangen|erhalten|angekommen|eingetroffen|erreicht|übermittelt|zugegangen|registriert|erfasst|eingelangt|empfangen|gesendet|verschickt|bei uns|versendet)',
      '(bestätigen|bestätige|bestätigung) … (eingang|erhalt|[apply])',
      '(eingang|erhalt) (ihrer|deiner|der|ihres) … [apply]',
      '(haben|habe) (wir|ich)? … [apply] … (erhalten|bekommen|empfangen|entgegengenommen)',
      '(erhalten|bekommen|eingegangen|angekommen|erreicht) … [apply] …',
      '(erfolgreich|soeben|gerade|eben) … (beworben|abgeschickt|übermittelt|eingegangen|gesendet|eingereicht|versendet)',
      '(eingangsbestätigung|empfangsbestätigung)',
      '[apply] … (gut|wohlbehalten|sicher|vollständig|erfolgreich) … (angekommen|eingegangen|erhalten|gelandet|übermittelt)',
      '[apply] … (liegt|liegen) (uns|mir) vor',
    ],
    unless: [
      '(rücknahme|zurückgezogen|zurückgenommen|rückzug|zurückziehen)',
      '(zahlung|bestellung|passwort|bestellbestätigung|rechnung)',
      '(bisher|noch) (nicht|keine)',
      '(zurück|retour|entlastung)',
    ],
  },
  'yes-thanks-for-applying': {
    wordings: [
      '(dank|danke|danken|bedanken|bedanke|dankeschön|freuen|gefreut|freue) … ([apply]|beworben|bewerben|interesse|zusendung|vertrauen)',
      '(interesse) an (der|einer|unserem|unserer|dem|diesem|unseren|einem|der ausgeschriebenen) …',
      '(schön|toll|super|prima), dass (sie|du) …',
    ],
  },
  'yes-will-review': {
    wordings: [
      'noch nicht … (prüfen|geprüft|gesichtet|lesen|sichten|auswerten)',
      '(entscheidet|entscheiden) … (nicht vor|erst im|erst nach|voraussichtlich) …',

      '(gutachten|gespräche|rückmeldung*|entscheidung*) … (stehen|steht) noch aus',
      '(verfahren|auswahl|berufungsverfahren) noch läuft',

      '(noch nicht|noch keine|noch kein) … (entschieden|entscheidung|ergebnis|festgelegt|abgeschlossen|durch|fertig)',
      '(wissen|weiß) (wir|ich)? mehr',
      '(noch|etwas|bisschen) (geduld|warten|gedulden)',
      '(auswahlverfahren|auswahl|entscheidung|verfahren|prüfung|sichtung|prozess|bearbeitung) … (verzögert|verzögern|dauert|zieht|hinzieht|länger|noch nicht abgeschlossen|läuft noch|noch offen)',
      '(weiterhin|noch|nach wie vor|immer noch) … (im rennen|im verfahren|in der auswahl|in bearbeitung|in prüfung|dabei|berücksichtigt|im auswahlverfahren)',
      '(lesen|lese|prüfen|sichten|schauen|schaue|sehen|sehe) … (wir|ich) … (jede|alle|alles|in ruhe|ihre|deine|sie uns|uns|mir|sorgfältig|zuerst) …',
      '(wir|ich) (lesen|lese|prüfen|prüfe|sichten|sichte|schauen|schaue) … (jede|alle|alles|in ruhe|ihre|deine|sorgfältig|nun|jetzt|zuerst|durch)',
      '(prüfen|sichten|prüfung|sichtung|durchsicht|durchsehen|bearbeiten|bearbeitung|auswerten|lesen|anschauen|ansehen|vergleichen|prüfe|sichte|begutachten|auswertung|bearbeitet|prüft|sichtet) … (nun|jetzt|derzeit|aktuell|sorgfältig|gründlich|in ruhe|in den|zeitnah|zurzeit|gerade|momentan|wir|wird|werden|etwas|einige|unterlagen|bewerbung*|nehmen|fachbereich|fachabteilung)',
      '(werden|wird|nun|jetzt|zurzeit|derzeit|aktuell|momentan|gerade) … (geprüft|prüfen|gesichtet|sichten|ansehen|anschauen|durchsehen|bearbeitet|bearbeiten|bearbeitung|prüfung|weitergeleitet|begutachte*|auswerten|lesen|vergleichen|durcharbeiten|sorgfältig)',
      '(weitergeleitet|weitergegeben|vorgelegt|zugeleitet) … (fachbereich|fachabteilung|zuständig*|kolleg*|abteilung|team|ansprechpartner*|verantwortlich*)',
      '(prüfung|auswahl*|sichtung|bearbeitung) … (in anspruch nehmen|dauern|dauert|zeit|nimmt|läuft)',
      '(fachbereich|fachabteilung|personalabteilung|team|kolleg*) … (prüft|prüfen|sichtet|schaut|sieht|meldet)',
    ],
    unless: ['nicht (mehr)? im'],
  },
  'yes-if-it-fits': {
    wordings: [
      '(auch wenn|selbst wenn|egal ob|wer|alle anderen) … (nicht|keine|absage|antwort) … (bekommst|bekommen|erhalten|melden|bekommt|absage|termin)',
      '(wenn|falls|sofern|sollte|sollten|passt|passen|überzeugt|sobald) … (passt|passen|übereinstimmt|übereinstimmen|entspricht|entsprechen|überzeugt|überzeugen|auswahl|interesse|infrage|in frage|geeignet|passend|deckt|zusammenpasst|nähere) … (melden|meldet|kontakt|einladen|laden|kommen|setzen|nehmen|rufen|hören|zu|verbindung)',
      '(melden|kontaktieren|einladen|laden|kommen|setzen|rufen) … (wenn|falls|sofern|sobald) … (passt|passen|entspr*|überzeug*|auswahl|interess*|geprüft|abgeschlossen|entscheidung|neuigkeiten|gesichtet|vorliegt|feststeht|steht)',
      '(sobald) … (wir|entscheidung|prüfung|sichtung|auswahl*) … (geprüft|gesichtet|gelesen|getroffen|abgeschlossen|steht|beendet|ausgewertet|haben|durchgesehen)',
      '(nur|ausschließlich) … (bewerber*|kandidat*|personen|bewerbungen) … (die|deren|kontakt*|engere*|melden|einladen)',
      'sollten (sie|wir|du) … (nichts|keine|nicht|absagen|absage|einladen) …',
      'falls (sie|du|es|wir) … (nicht|keine|absage*) …',
    ],
    unless: [
      '(tipp|gerade nicht|unterlagen schicken)',
      '(künftig*|zukünftig*|andere|weitere|neue|passende) (stelle*|position*|vakanz*|rolle*|aufgabe*)',
      'rückfragen',
    ],
  },
  'yes-next-steps': {
    wordings: [
      'so geht es (jetzt|nun)? weiter',
      '(bekommst|bekommen|erhalten|erhältst) … (du|sie) … (antwort|rückmeldung|bescheid)',
      '(melden|meldet|melde|hören|kommen|komme|setzen|benachrichtigen|informieren|erhalten|bekommen) … (schnellstmöglich|zeitnah|bald|baldmöglichst|in kürze|unaufgefordert|innerhalb|in den nächsten|in den kommenden|spätestens|binnen|so schnell|sobald|umgehend|kürze|schnell|rückmeldung|bescheid|antwort|weiteren|bis)',
      '(zeitnah|bald|baldmöglichst|in kürze|innerhalb|binnen|spätestens|umgehend|schnellstmöglich|sobald) … (melden|rückmeldung|bei ihnen|bei dir|auf sie zu|auf dich zu|von uns|bescheid|in verbindung|kontakt|informieren)',
      '(bitten|bitte) … (um)? (geduld|gedulden|etwas zeit|verständnis, dass)',
      '(wie|so) geht es (jetzt|nun)? weiter',
      '(nächsten|weiteren) schritte',
      '(unaufgefordert) (auf sie|auf dich|bei ihnen|bei dir)',
    ],
    unless: ['(bitte|bitten) … (teilen|geben|bestätigen) … (mit|termin|uns)'],
  },
  'yes-check-status': {
    wordings: [
      '(status|bewerbungsstatus|stand|bearbeitungsstand) … (einsehen|abrufen|verfolgen|prüfen|ansehen|bewerbung|portal|konto|jederzeit|informieren|online)',
      '(bewerberportal|bewerbungsportal|kandidatenportal|karriereportal|bewerberkonto|bewerber-account|kandidatenprofil|bewerberprofil|referenznummer|kennziffer|bewerbernummer|vorgangsnummer) …',
      '(einloggen|anmelden|einsehen|log-in|login) … (status|portal|profil|konto|bewerbung)',
    ],
    unless: ['(nicht berücksichtigt|abgelehnt)'],
  },
  'yes-automatic': {
    wordings: [
      '(automatisch|maschinell|automatisiert) (generiert*|erstellt*|erzeugt*|versendet*|versandt*|gesendet*|verschickt*)',
      '(automatische|automatisierte|automatischen) (antwort|e-mail|nachricht|mail|eingangsbestätigung|bestätigung|mitteilung|empfangsbestätigung)',
      '(autoresponder|systemnachricht)',
    ],
  },
  'yes-volume': {
    wordings: [
      '(aufgrund|wegen|angesichts|da|durch) … (vielzahl|hohen|großen|zahl|anzahl|viele|zahlreich*) … (bewerbung*|zuschriften|bewerber*|eingänge*)',
      '(kann|wird|nimmt|etwas|einige|gewisse|eine) … (zeit in anspruch|zeit beanspruchen|etwas dauern|einige zeit|wochen dauern|tage dauern|zeit benötigen|zeit brauchen)',
      '(verständnis|geduld|gedulden|gedulden sie) … (prüfung|auswahl|bearbeitung|sichtung|zeit|dauer|noch|etwas)',
    ],
  },
  'yes-subject': {
    wordings: [
      '(eingangsbestätigung|empfangsbestätigung|bewerbungseingang|bewerbungsbestätigung)',
      '(bestätigung|bestätigen|eingang|erhalten|eingegangen|erhalt) … (bewerbung*|unterlagen|kandidatur)',
      '(bewerbung*|unterlagen|kandidatur) … (eingegangen|erhalten|eingang|bestätigung|angekommen|gesendet|übermittelt)',
      '(dank|danke) … (bewerbung|interesse|kandidatur)',
    ],
  },
  'yes-similar-jobs': {
    wordings: [
      '[apply] … (wurde|haben|ist) … (an|weitergeleitet|gesendet) … (gesendet|übermittelt|weitergeleitet|verschickt|versendet)',
      '(beworben|bewerbung) (am|über|via) (_)? (indeed|stepstone|linkedin|xing|jobware|meinestadt|monster|kimeta|jobs)',
    ],
  },
}
