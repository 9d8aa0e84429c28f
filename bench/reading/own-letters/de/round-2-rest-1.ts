import type { OwnLetter } from '../own-letter.ts'

export const deRound2Rest1: readonly OwnLetter[] = [
  {
    id: 'de-r2-confirmation-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Eingangsbestätigung',
    fromName: 'Bewerbungsservice',
    fromAddress: 'noreply@lohmann-pumpen.example',
    sentAt: '2025-08-11T07:40:00Z',
    text: `Sehr geehrte Damen und Herren,

Ihre Unterlagen für die Stelle als Logistiker sind heute wohlbehalten bei uns angekommen. Die Sichtung aller Bewerbungen dauert etwa vier Wochen. Bitte sehen Sie so lange von Nachfragen ab. Sollten wir Ihnen keine Zusage geben können, erhalten Sie Ihre Unterlagen nicht zurück.

Lohmann Pumpen`,
    kind: 'confirmation',
    company: 'Lohmann Pumpen',
    role: 'Logistiker',
  },
  {
    id: 'de-r2-confirmation-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Danke, Jonas!',
    fromName: 'Talent Team',
    fromAddress: 'jobs@nordlichtapp.example',
    sentAt: '2025-09-18T08:53:00Z',
    text: `Hey Jonas,

deine Bewerbung ist da, juhu! Wir schauen sie uns jetzt in Ruhe an. Normalerweise hörst du innerhalb von zehn Tagen von uns, egal ob es klappt oder nicht.

Nordlicht App`,
    kind: 'confirmation',
    company: 'Nordlicht App',
    role: null,
  },
  {
    id: 'de-r2-confirmation-03',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Ihre Bewerbung ist eingelangt',
    fromName: 'Magistrat Steinach',
    fromAddress: 'personalamt@steinach.example',
    sentAt: '2025-10-25T09:06:00Z',
    text: `Sehr geehrter Herr Huber,

wir bestätigen das Einlangen Ihrer Bewerbung als Gärtner. Über den Fortgang des Verfahrens werden Sie schriftlich verständigt.

Magistrat Steinach`,
    kind: 'confirmation',
    company: 'Magistrat Steinach',
    role: 'Gärtner',
  },
  {
    id: 'de-r2-confirmation-04',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Empfangsbestätigung',
    fromName: 'Finova AG',
    fromAddress: 'jobs@finova.example',
    sentAt: '2025-11-05T10:19:00Z',
    text: `Guten Tag Frau Gerber

Ihre Bewerbung als Treuhänderin haben wir erhalten. Die Prüfung der Dossiers nimmt einige Zeit in Anspruch, wir bitten Sie um etwas Geduld.

Finova AG`,
    kind: 'confirmation',
    company: 'Finova AG',
    role: 'Treuhänderin',
  },
  {
    id: 'de-r2-confirmation-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung im Portal',
    fromName: 'Bewerberportal',
    fromAddress: 'donotreply@portal.kranich-air.example',
    sentAt: '2025-01-12T11:32:00Z',
    text: `Vielen Dank für Ihre Bewerbung als Flugbegleiterin bei Kranich Air. Sie können den Stand jederzeit in Ihrem Konto einsehen. Wenn Ihr Profil passt, meldet sich eine Kollegin bei Ihnen. Falls Sie innerhalb von acht Wochen nichts von uns hören, wurde Ihre Bewerbung leider nicht berücksichtigt.`,
    kind: 'confirmation',
    company: 'Kranich Air',
    role: 'Flugbegleiterin',
  },
  {
    id: 'de-r2-confirmation-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Zwischenstand',
    fromName: 'Stadtwerke Lindow',
    fromAddress: 'bewerbermanagement@sw-lindow.example',
    sentAt: '2025-02-19T12:45:00Z',
    text: `Sehr geehrter Herr Haas,

das Auswahlverfahren verzögert sich krankheitsbedingt. Ihre Bewerbung ist weiterhin im Rennen. Wir bitten um Entschuldigung für die Wartezeit und melden uns Anfang Juni.

Stadtwerke Lindow`,
    kind: 'confirmation',
    company: 'Stadtwerke Lindow',
    role: null,
  },
  {
    id: 'de-r2-confirmation-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Unterlagen',
    fromName: 'Klinikum Auenland',
    fromAddress: 'bewerbung@klinikum-auenland.example',
    sentAt: '2025-03-26T13:58:00Z',
    text: `Sehr geehrte Frau Simon,

vielen Dank für Ihre Bewerbung als Hebamme. Wir haben sie an die zuständige Stationsleitung weitergegeben. Sobald eine Entscheidung vorliegt, kommen wir unaufgefordert auf Sie zu.

Klinikum Auenland`,
    kind: 'confirmation',
    company: 'Klinikum Auenland',
    role: 'Hebamme',
  },
  {
    id: 'de-r2-confirmation-08',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung eingegangen: Data Analyst',
    fromName: 'Gravia GmbH',
    fromAddress: 'noreply@hr.gravia.example',
    sentAt: '2025-04-06T14:11:00Z',
    text: `Hallo Tim,

danke für deine Bewerbung als Data Analyst. Bei uns liest noch ein Mensch mit, deshalb kann es ein bisschen dauern. So geht es weiter: 1. Wir prüfen deine Unterlagen. 2. Wenn es passt, laden wir dich zu einem Telefoninterview ein. 3. Danach folgt ein Gespräch mit dem Team.

Gravia GmbH`,
    kind: 'confirmation',
    company: 'Gravia GmbH',
    role: 'Data Analyst',
  },
  {
    id: 'de-r2-confirmation-09',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Eingang Ihrer Bewerbung, Kennziffer 88',
    fromName: 'Universität Waldeck',
    fromAddress: 'bewerbung@uni-waldeck.example',
    sentAt: '2025-05-13T15:24:00Z',
    text: `Ihre Bewerbung auf die Kennziffer 88 ist fristgerecht eingegangen. Vorstellungskosten werden nicht erstattet. Aus Kostengründen werden Unterlagen abgelehnter Bewerberinnen und Bewerber nicht zurückgesandt.

Universität Waldeck`,
    kind: 'confirmation',
    company: 'Universität Waldeck',
    role: null,
  },
  {
    id: 'de-r2-confirmation-10',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Wir haben Ihre Bewerbung bekommen',
    fromName: 'Haus Abendsonne',
    fromAddress: 'leitung@haus-abendsonne.example',
    sentAt: '2025-06-20T16:37:00Z',
    text: `Guten Tag Frau Amadi, Ihre Bewerbung als Pflegehelferin liegt auf meinem Tisch. Ich bin bis Freitag im Urlaub und rufe Sie danach an. Haus Abendsonne`,
    kind: 'confirmation',
    company: 'Haus Abendsonne',
    role: 'Pflegehelferin',
  },
  {
    id: 'de-r2-interview-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Einladung',
    fromName: 'Kanzlei Kolb',
    fromAddress: 'miriam.kolb@kolbsteuer.example',
    sentAt: '2025-07-27T07:50:00Z',
    text: `Lieber Herr Yildiz,

Ihre Bewerbung hat mir gefallen. Haben Sie nächsten Dienstag um 15 Uhr Zeit, bei uns vorbeizukommen? Dann zeige ich Ihnen die Kanzlei und wir reden in Ruhe.

Miriam Kolb`,
    kind: 'interview',
    company: 'Kanzlei Kolb',
    role: null,
  },
  {
    id: 'de-r2-interview-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kennenlernen per Video',
    fromName: 'Talent Team',
    fromAddress: 'jobs@nordlichtapp.example',
    sentAt: '2025-08-07T08:03:00Z',
    text: `Hey Sina,

wir würden uns gern mit dir über die Rolle als Backend Engineer unterhalten. Such dir einfach einen Slot im Kalender aus: https://termine.nordlichtapp.example/sina. Das Gespräch dauert 30 Minuten.

Nordlicht App`,
    kind: 'interview',
    company: 'Nordlicht App',
    role: 'Backend Engineer',
  },
  {
    id: 'de-r2-interview-03',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Hearing',
    fromName: 'Magistrat Steinach',
    fromAddress: 'personalamt@steinach.example',
    sentAt: '2025-09-14T09:16:00Z',
    text: `Sehr geehrte Frau Moser,

wir laden Sie zum Hearing für die Stelle als Bibliothekarin am 14. Mai um 9.30 Uhr ins Rathaus, Zimmer 12, ein. Bitte bringen Sie Ihre Zeugnisse im Original mit. Können Sie den Termin nicht wahrnehmen, geben Sie uns bitte Bescheid.

Magistrat Steinach`,
    kind: 'interview',
    company: 'Magistrat Steinach',
    role: 'Bibliothekarin',
  },
  {
    id: 'de-r2-interview-04',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Schnuppertag',
    fromName: 'Bergbahn Hasliried',
    fromAddress: 'hr@hasliried.example',
    sentAt: '2025-10-21T10:29:00Z',
    text: `Grüezi Herr Wyss

Ihr Dossier hat uns überzeugt. Gerne möchten wir Sie an einem Schnuppertag näher kennenlernen. Passt Ihnen der 3. oder der 5. Juni?

Bergbahn Hasliried`,
    kind: 'interview',
    company: 'Bergbahn Hasliried',
    role: null,
  },
  {
    id: 'de-r2-interview-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Zweite Runde',
    fromName: 'Delta Consult',
    fromAddress: 'talent@delta-consult.example',
    sentAt: '2025-11-01T11:42:00Z',
    text: `Guten Tag Frau Peters,

nach dem Telefonat gestern sind wir uns einig: Wir möchten Sie in die zweite Runde einladen. Dabei lernen Sie den Partner kennen. Frau Lutz meldet sich wegen eines Termins.

Delta Consult`,
    kind: 'interview',
    company: 'Delta Consult',
    role: null,
  },
  {
    id: 'de-r2-interview-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Terminverschiebung',
    fromName: 'Klinikum Auenland',
    fromAddress: 'bewerbung@klinikum-auenland.example',
    sentAt: '2025-01-08T12:55:00Z',
    text: `Sehr geehrter Herr Fuchs,

leider müssen wir das für morgen geplante Vorstellungsgespräch absagen, weil die Chefärztin erkrankt ist. Als Ersatz schlagen wir Ihnen Donnerstag, den 9. Oktober, 11 Uhr vor.

Klinikum Auenland`,
    kind: 'interview',
    company: 'Klinikum Auenland',
    role: null,
  },
  {
    id: 'de-r2-interview-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Probearbeiten',
    fromName: 'Bäckerei Holz',
    fromAddress: 'info@baeckerei-holz.example',
    sentAt: '2025-02-15T13:08:00Z',
    text: `Hallo Frau Nowak, kommen Sie doch am Samstag um 5 Uhr mal in die Backstube, dann sehen wir, ob das passt. Bringen Sie feste Schuhe mit. Bäckerei Holz`,
    kind: 'interview',
    company: 'Bäckerei Holz',
    role: null,
  },
  {
    id: 'de-r2-interview-08',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Termin bei uns',
    fromName: 'Sparkasse Ulmental',
    fromAddress: 'karriere@spk-ulmental.example',
    sentAt: '2025-03-22T14:21:00Z',
    text: `Guten Tag Frau Vogt,

hiermit bestätigen wir Ihren Termin zum Bewerbergespräch am 21.08. um 10:00 Uhr in unserer Hauptstelle, Markt 4. Ihre Gesprächspartner sind Frau Heil und Herr Ott.

Sparkasse Ulmental`,
    kind: 'interview',
    company: 'Sparkasse Ulmental',
    role: null,
  },
  {
    id: 'de-r2-interview-09',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kurzes Telefonat?',
    fromName: 'Zeitarbeit Plus',
    fromAddress: 'c.maurer@zeitplus.example',
    sentAt: '2025-04-02T15:34:00Z',
    text: `Hallo Herr Osei, zu Ihrer Bewerbung habe ich noch ein paar Fragen. Wann kann ich Sie morgen am besten telefonisch erreichen? C. Maurer, Zeitarbeit Plus`,
    kind: 'interview',
    company: 'Zeitarbeit Plus',
    role: null,
  },
  {
    id: 'de-r2-assessment-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Nächster Schritt: Online-Test',
    fromName: 'Sparkasse Ulmental',
    fromAddress: 'karriere@spk-ulmental.example',
    sentAt: '2025-05-09T16:47:00Z',
    text: `Hallo Emre,

bevor wir dich kennenlernen, möchten wir dich bitten, unseren Einstellungstest zu machen. Du brauchst dafür 60 Minuten und einen ruhigen Ort. Der Link ist sieben Tage gültig.

Sparkasse Ulmental`,
    kind: 'assessment',
    company: 'Sparkasse Ulmental',
    role: null,
  },
]
