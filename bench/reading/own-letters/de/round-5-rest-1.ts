import type { OwnLetter } from '../own-letter.ts'

export const deRound5Rest1: readonly OwnLetter[] = [
  {
    id: 'de-r5-confirmation-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Eingangsbestätigung Ihrer Bewerbung',
    fromName: 'Stadtverwaltung Lindenau',
    fromAddress: 'bewerbung@lindenau.example',
    sentAt: '2025-03-20T09:58:00Z',
    text: `Sehr geehrter Herr Pohl,

Ihre Bewerbung auf die Stelle Sachbearbeiter Ordnungsamt ist am 17.03.2025 bei uns eingegangen. Das Auswahlverfahren wird voraussichtlich sechs bis acht Wochen in Anspruch nehmen. Bitte sehen Sie von Rückfragen zum Stand des Verfahrens ab. Sollten wir Sie nicht in die engere Auswahl einbeziehen können, erhalten Sie eine schriftliche Mitteilung.

Stadtverwaltung Lindenau`,
    kind: 'confirmation',
    company: 'Stadtverwaltung Lindenau',
    role: 'Sachbearbeiter Ordnungsamt',
  },
  {
    id: 'de-r5-confirmation-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Bewerbung ist da!',
    fromName: 'Brandwerk Jobs',
    fromAddress: 'jobs@brandwerk.example',
    sentAt: '2025-08-21T10:11:00Z',
    text: `Hi Mara,

yay, deine Bewerbung als Art Director ist bei uns gelandet! Wir lesen jetzt alles in Ruhe und melden uns innerhalb von zwei Wochen. Auch bei einer Absage hörst du auf jeden Fall von uns.

Bis bald
dein Brandwerk-Team`,
    kind: 'confirmation',
    company: 'Brandwerk',
    role: 'Art Director',
  },
  {
    id: 'de-r5-confirmation-03',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Bestätigung Online-Bewerbung',
    fromName: 'Bergbahnen Silvretsch AG',
    fromAddress: 'noreply@bergbahnen-silvretsch.example',
    sentAt: '2025-01-22T11:24:00Z',
    text: `Guten Tag Herr Caduff

Vielen Dank für Ihr Interesse an der Stelle als Pistenretter. Wir haben Ihre Bewerbungsunterlagen erhalten und werden diese sorgfältig prüfen. Wir bitten Sie um etwas Geduld.

Bergbahnen Silvretsch AG`,
    kind: 'confirmation',
    company: 'Bergbahnen Silvretsch AG',
    role: 'Pistenretter',
  },
  {
    id: 'de-r5-confirmation-04',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Ihre Bewerbung ist eingelangt',
    fromName: 'Landesklinikum Traisen',
    fromAddress: 'personal@lk-traisen.example',
    sentAt: '2025-06-23T12:37:00Z',
    text: `Sehr geehrte Frau Huber!

Wir bestätigen den Erhalt Ihrer Bewerbung als OP-Assistentin. Ihre Daten werden vertraulich behandelt und für die Dauer des Verfahrens gespeichert. Bei Nichtberücksichtigung werden sie nach sieben Monaten gelöscht.

Landesklinikum Traisen`,
    kind: 'confirmation',
    company: 'Landesklinikum Traisen',
    role: 'OP-Assistentin',
  },
  {
    id: 'de-r5-confirmation-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Zwischenstand zu Ihrer Bewerbung',
    fromName: 'Rheinpack GmbH',
    fromAddress: 'hr@rheinpack.example',
    sentAt: '2025-11-24T13:50:00Z',
    text: `Sehr geehrter Herr Albrecht,

wir möchten Sie kurz über den Stand informieren: Die Auswahl für die Stelle als Schichtführer dauert länger als geplant, weil sich der Produktionsleiter noch im Urlaub befindet. Leider können wir Ihnen deshalb noch keine Entscheidung mitteilen. Sie sind weiterhin im Rennen.

Rheinpack GmbH`,
    kind: 'confirmation',
    company: 'Rheinpack GmbH',
    role: 'Schichtführer',
  },
  {
    id: 'de-r5-confirmation-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Fehlende Unterlagen',
    fromName: 'Agentur für Raumfahrtdaten',
    fromAddress: 'bewerbung@afr.example',
    sentAt: '2025-04-25T14:03:00Z',
    text: `Sehr geehrte Frau Lehmann,

Ihre Bewerbung als Data Engineer liegt uns vor. Leider fehlt noch Ihr Hochschulzeugnis. Bitte reichen Sie es bis 30. Juni nach, da wir unvollständige Bewerbungen nicht berücksichtigen können.

Agentur für Raumfahrtdaten`,
    kind: 'confirmation',
    company: 'Agentur für Raumfahrtdaten',
    role: 'Data Engineer',
  },
  {
    id: 'de-r5-confirmation-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung erfolgreich versendet',
    fromName: 'Jobportal Kompass',
    fromAddress: 'service@jobportal-kompass.example',
    sentAt: '2025-09-26T15:16:00Z',
    text: `Hallo Steffen,

deine Bewerbung als Lagermitarbeiter wurde an Trumpf & Söhne übermittelt. Wie es weitergeht: Der Arbeitgeber sieht sich deine Unterlagen an und meldet sich direkt bei dir. Tipp: Je mehr Bewerbungen, desto besser deine Chancen!

Jobportal Kompass`,
    kind: 'confirmation',
    company: 'Trumpf & Söhne',
    role: 'Lagermitarbeiter',
  },
  {
    id: 'de-r5-confirmation-08',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als Hebamme',
    fromName: 'Kreiskrankenhaus Oderbruch',
    fromAddress: 'pflegedirektion@kkh-oderbruch.example',
    sentAt: '2025-02-27T16:29:00Z',
    text: `Liebe Frau Winter, wie schön, dass Sie sich für unseren Kreißsaal interessieren! Ihre Unterlagen sind vollständig bei mir angekommen. Nächste Woche spreche ich mit dem Team und rufe Sie dann an. Herzlich, Gisela Mohr, Kreiskrankenhaus Oderbruch`,
    kind: 'confirmation',
    company: 'Kreiskrankenhaus Oderbruch',
    role: 'Hebamme',
  },
  {
    id: 'de-r5-confirmation-09',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Abwesenheitsnotiz: Ihre Bewerbung',
    fromName: 'Weber Optik',
    fromAddress: 'bewerbung@weber-optik.example',
    sentAt: '2025-07-01T17:42:00Z',
    text: `Guten Tag, vielen Dank für Ihre Nachricht. Wir machen bis zum 6. Januar Betriebsferien. Bewerbungen, die in dieser Zeit eingehen, bearbeiten wir ab dem 7. Januar. Weber Optik`,
    kind: 'confirmation',
    alsoRight: ['other'],
    company: 'Weber Optik',
    role: null,
  },
  {
    id: 'de-r5-confirmation-10',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Re: Nachfrage',
    fromName: 'Nordbau',
    fromAddress: 'personal@nordbau.example',
    sentAt: '2025-12-02T07:55:00Z',
    text: `Guten Tag Herr Jansen, nein, wir haben Sie nicht vergessen. Die Stelle als Polier ist noch nicht besetzt, zwei Gespräche stehen noch aus. Danach entscheiden wir. Nordbau`,
    kind: 'confirmation',
    company: 'Nordbau',
    role: 'Polier',
  },
  {
    id: 'de-r5-interview-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Einladung zum Vorstellungsgespräch',
    fromName: 'Steuerkanzlei Riedel',
    fromAddress: 'kanzlei@stk-riedel.example',
    sentAt: '2025-05-03T08:08:00Z',
    text: `Sehr geehrte Frau Böhm,

Ihre Bewerbung als Steuerfachangestellte hat uns angesprochen. Wir laden Sie herzlich zu einem Vorstellungsgespräch am Dienstag, 22. April 2025, um 15:30 Uhr in unsere Kanzlei ein. Bitte bestätigen Sie den Termin kurz per E-Mail. Sollten Sie verhindert sein, geben Sie uns bitte Bescheid.

Steuerkanzlei Riedel`,
    kind: 'interview',
    company: 'Steuerkanzlei Riedel',
    role: 'Steuerfachangestellte',
  },
  {
    id: 'de-r5-interview-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Nächster Schritt: Kennenlern-Call',
    fromName: 'Aylin von Loopwerk',
    fromAddress: 'aylin@loopwerk.example',
    sentAt: '2025-10-04T09:21:00Z',
    text: `Hey Dominik,

dein Profil gefällt uns richtig gut! Hast du Lust auf einen halbstündigen Video-Call mit mir und unserem CTO? Such dir einfach einen Slot aus: https://cal.loopwerk.example/aylin

Falls nichts passt, schreib mir kurz, dann finden wir was.

Freu mich
Aylin`,
    kind: 'interview',
    company: 'Loopwerk',
    role: null,
  },
  {
    id: 'de-r5-interview-03',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Einladung zum Hearing',
    fromName: 'Landesverwaltung Steinmark',
    fromAddress: 'personal@steinmark.example',
    sentAt: '2025-03-05T10:34:00Z',
    text: `Sehr geehrte Frau Mag. Eder!

Sie wurden für die zweite Stufe des Auswahlverfahrens (Juristin) vorgesehen. Das Hearing findet am 9. Oktober um 10.15 Uhr im Landhaus, Zimmer 210, statt. Bitte bringen Sie einen Lichtbildausweis mit. Fahrtkosten können leider nicht ersetzt werden.

Landesverwaltung Steinmark`,
    kind: 'interview',
    company: 'Landesverwaltung Steinmark',
    role: 'Juristin',
  },
  {
    id: 'de-r5-interview-04',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Terminvorschlag',
    fromName: 'Privatbank Orelli',
    fromAddress: 'careers@pb-orelli.example',
    sentAt: '2025-08-06T11:47:00Z',
    text: `Guten Tag Herr Amstutz

Gerne möchten wir Sie persönlich kennenlernen. Für ein erstes Gespräch schlagen wir Ihnen Donnerstag, 5. Juni, 14.00 Uhr, oder Freitag, 6. Juni, 9.00 Uhr, vor. Welcher Termin sagt Ihnen zu?

Privatbank Orelli`,
    kind: 'interview',
    company: 'Privatbank Orelli',
    role: null,
  },
  {
    id: 'de-r5-interview-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Hospitationstag',
    fromName: 'Seniorenzentrum Eichenhof',
    fromAddress: 'pdl@eichenhof.example',
    sentAt: '2025-01-07T12:00:00Z',
    text: `Hallo Frau Sawadogo, wir würden Sie gern für einen Tag zum Hospitieren auf Station 2 einladen, damit Sie uns und wir Sie kennenlernen. Passt Ihnen der kommende Montag ab 7 Uhr? Bitte tragen Sie bequeme Schuhe. Seniorenzentrum Eichenhof`,
    kind: 'interview',
    company: 'Seniorenzentrum Eichenhof',
    role: null,
  },
  {
    id: 'de-r5-interview-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Terminverschiebung',
    fromName: 'Kulturamt Veste',
    fromAddress: 'kulturamt@veste.example',
    sentAt: '2025-06-08T13:13:00Z',
    text: `Sehr geehrter Herr Ludwig, leider müssen wir das für Donnerstag vorgesehene Vorstellungsgespräch absagen, da ein Mitglied der Kommission erkrankt ist. Als Ersatz bieten wir Ihnen den 18. November, 11 Uhr, an. Kulturamt Veste`,
    kind: 'interview',
    company: 'Kulturamt Veste',
    role: null,
  },
]
