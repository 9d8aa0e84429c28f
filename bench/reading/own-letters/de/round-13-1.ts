import type { OwnLetter } from '../own-letter.ts'

export const deRound13Part1: readonly OwnLetter[] = [
  {
    id: 'de-r13-rejection-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung Sachbearbeitung Bauordnung, Kennziffer 61-2026-04',
    fromName: 'Stadt Ellerbrück, Personalamt',
    fromAddress: 'personalamt@stadt-ellerbrueck.example',
    sentAt: '2026-02-11T09:20:00Z',
    text: `Sehr geehrter Herr Wollny,

auf die oben genannte Ausschreibung haben Sie sich fristgerecht beworben, dafür danken wir Ihnen. Zwingende Voraussetzung war die Befähigung für die Laufbahngruppe 2, erstes Einstiegsamt, oder der Verwaltungslehrgang II. Ihren Unterlagen konnten wir beides nicht entnehmen.

Wir müssen Ihnen daher mitteilen, dass Ihre Bewerbung im weiteren Verfahren nicht berücksichtigt wird.

Mit freundlichen Grüßen
Im Auftrag
Kerstin Abel`,
    kind: 'rejection',
    company: 'Stadt Ellerbrück',
    role: 'Sachbearbeitung Bauordnung',
    requisition: '61-2026-04',
    refusal: 'not-chosen',
    stage: 'application',
    reasons: ['eligibility'],
  },
  {
    id: 'de-r13-rejection-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'AW: Bewerbung Steuerfachangestellte',
    fromName: 'Kanzlei Brodersen & Thiel',
    fromAddress: 'thiel@brodersen-thiel.example',
    sentAt: '2026-03-05T15:41:00Z',
    text: `Liebe Frau Kuhnert,

es war ein sehr angenehmes Gespräch am Montag, und ich schreibe Ihnen lieber gleich. Wir haben einer Kollegin zugesagt, die seit elf Jahren Jahresabschlüsse für Handwerksbetriebe macht und ihre Mandanten ab dem ersten Tag allein betreuen kann. So weit sind Sie nach anderthalb Jahren im Beruf einfach noch nicht.

Ihnen alles Gute, auch für die Prüfung zur Fachwirtin!
Jens Thiel`,
    kind: 'rejection',
    company: 'Kanzlei Brodersen & Thiel',
    companyAlso: ['Brodersen & Thiel'],
    role: 'Steuerfachangestellte',
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: ['experience_gap'],
    personal: true,
  },
  {
    id: 'de-r13-rejection-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Update zu deiner Bewerbung bei Lumio',
    fromName: 'Lumio People Team',
    fromAddress: 'no-reply@lumio.greenhouse-mail.io',
    sentAt: '2026-01-22T12:02:00Z',
    text: `Hey Milena,

für die Stelle Junior Content Creator kamen innerhalb von drei Tagen über 900 Bewerbungen rein. Ehrlich gesagt: Gelesen wurden davon nur die ersten 200, deine war leider nicht mehr dabei. Wir haben die Runde inzwischen geschlossen und können dir deshalb keinen Platz im Prozess anbieten.

Das ist nicht die feine Art, wir wissen es. Schau im Herbst gern wieder rein.

Dein Lumio People Team`,
    kind: 'rejection',
    company: 'Lumio',
    role: 'Junior Content Creator',
    refusal: 'not-chosen',
    stage: 'application',
    reasons: ['high_volume_not_reviewed'],
    personal: false,
  },
  {
    id: 'de-r13-rejection-04',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als Nachtwache',
    fromName: 'Seniorenzentrum Haus Birkenau',
    fromAddress: 'pdl@haus-birkenau.example',
    sentAt: '2026-04-14T07:15:00Z',
    text: `Guten Morgen Frau Osei,

ich habe Ihre Mappe gestern mit der Heimleitung besprochen. Da Sie in Kassel wohnen und nach Ihren Angaben kein Auto haben, kommen Sie nach dem Spätbus nicht mehr zu uns heraus und morgens um sechs nicht wieder weg. Wir können Sie aus diesem Grund nicht einstellen.

Vielleicht finden Sie in der Stadt etwas, gesucht wird ja überall.

Freundliche Grüße
Ilona Schrader, Pflegedienstleitung`,
    kind: 'rejection',
    company: 'Seniorenzentrum Haus Birkenau',
    companyAlso: ['Haus Birkenau'],
    role: 'Nachtwache',
    refusal: 'not-chosen',
    stage: 'application',
    reasons: ['location'],
  },
  {
    id: 'de-r13-rejection-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stellenausschreibung 2026/017 – Mitteilung',
    fromName: 'Universität Rothenau',
    fromAddress: 'bewerbung@uni-rothenau.example',
    sentAt: '2026-05-19T10:00:00Z',
    text: `Sehr geehrte Damen und Herren,

aufgrund der vom Land verhängten Haushaltssperre wird das Besetzungsverfahren „Technische Assistenz (w/m/d)“ am Institut für Geologie ohne Ergebnis beendet. Alle Bewerberinnen und Bewerber erhalten diese Nachricht gleichlautend. Eingereichte Papierunterlagen werden nicht zurückgesandt.

Universität Rothenau
Dezernat 3`,
    kind: 'rejection',
    company: 'Universität Rothenau',
    role: 'Technische Assistenz',
    roleAlso: ['Technische Assistenz (w/m/d)'],
    requisition: '2026/017',
    refusal: 'closed',
    reasons: ['position_closed'],
    personal: false,
  },
  {
    id: 'de-r13-rejection-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'wegen verkauf',
    fromName: 'Bäckerei Altmeier',
    fromAddress: 'baeckerei.altmeier@gmail.com',
    sentAt: '2026-03-28T18:30:00Z',
    text: `Hallo Jana,
du warst am Dienstag im Laden und hast deine Bewerbung dagelassen, das hat mich gefreut. Jetzt ist es aber so: Die Stelle im Verkauf hat gestern die Nichte unserer Gesellin genommen, der Vertrag ist unterschrieben. Mehr Leute brauch ich gerade nicht.
Gruß Heiner, Bäckerei Altmeier`,
    kind: 'rejection',
    company: 'Bäckerei Altmeier',
    role: null,
    refusal: 'filled',
    reasons: ['position_filled'],
    personal: true,
  },
  {
    id: 'de-r13-rejection-07',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Ihr Dossier',
    fromName: 'Zürihorn Treuhand AG',
    fromAddress: 'hr@zuerihorn-treuhand.example',
    sentAt: '2026-06-02T08:45:00Z',
    text: `Grüezi Herr Imboden

Besten Dank für das vollständige Dossier. Weil Sie bisher ausschliesslich im Konzernumfeld tätig waren, unser Mandatsleiter Treuhand jedoch fast nur Gastwirte, Schreiner und Ärztinnen betreut, sehen wir keine ausreichende Übereinstimmung mit dem, was wir suchen. Wir verfolgen Ihre Kandidatur deshalb nicht weiter.

Freundliche Grüsse
Regula Aeschbacher`,
    kind: 'rejection',
    company: 'Zürihorn Treuhand AG',
    companyAlso: ['Zürihorn Treuhand'],
    role: 'Mandatsleiter Treuhand',
    refusal: 'not-chosen',
    reasons: ['profile_mismatch'],
  },
  {
    id: 'de-r13-rejection-08',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Rückmeldung zu unserem Gespräch am 9. Juli',
    fromName: 'Tobias Renk',
    fromAddress: 'tobias.renk@nordkai-systeme.example',
    sentAt: '2026-07-13T13:10:00Z',
    text: `Hallo Herr Yilmaz,

Sie hatten um eine ehrliche Einschätzung gebeten, hier ist sie. Fachlich hat uns Ihr Umgang mit Datenbanken überzeugt. Beim Thema Nebenläufigkeit sind Sie dagegen ins Schwimmen gekommen, und Kubernetes kannten Sie nur vom Hörensagen; beides braucht der Backend-Entwickler bei uns täglich. Darum haben wir uns gegen eine Einstellung entschieden.

Rufen Sie mich gern an, wenn Sie mehr dazu hören möchten.

Viele Grüße
Tobias Renk
Nordkai Systeme GmbH`,
    kind: 'rejection',
    company: 'Nordkai Systeme GmbH',
    companyAlso: ['Nordkai Systeme'],
    role: 'Backend-Entwickler',
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: ['technical_skills_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-r13-rejection-09',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Your application / Ihre Bewerbung (R-20931)',
    fromName: 'Hartwig Optik Recruiting',
    fromAddress: 'hartwigoptik@myworkday.com',
    sentAt: '2026-02-26T04:00:00Z',
    text: `Dear Mr. Ranganathan, guten Tag,

Sie haben angegeben, dass Sie für eine Beschäftigung in Deutschland eine Aufenthaltserlaubnis benötigen, die der Arbeitgeber mitbeantragen muss. Dieses Verfahren unterstützt Hartwig Optik am Standort Jena nicht. Ihre Bewerbung als Process Engineer haben wir aus dem Prozess genommen.

Auf diese Nachricht können Sie nicht antworten.`,
    kind: 'rejection',
    company: 'Hartwig Optik',
    role: 'Process Engineer',
    requisition: 'R-20931',
    refusal: 'not-chosen',
    reasons: ['visa_sponsorship'],
    personal: false,
  },
  {
    id: 'de-r13-rejection-10',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Bewerbung Schulbuslenker',
    fromName: 'Reisebüro Gstöttner e.U.',
    fromAddress: 'office@gstoettner-reisen.example',
    sentAt: '2026-08-10T06:52:00Z',
    text: `Sehr geehrter Herr Pichler,

zu Ihrer Anfrage kurz in Stichworten:
- Führerschein D: vorhanden, passt
- Grundqualifikation C95/D95: abgelaufen seit 2023
- Ausweis für Schülertransporte: fehlt
Ohne die letzten zwei darf ich Sie nicht fahren lassen, somit wird es mit der Anstellung nichts.

Mit besten Grüßen
Franz Gstöttner`,
    kind: 'rejection',
    company: 'Reisebüro Gstöttner e.U.',
    companyAlso: ['Reisebüro Gstöttner'],
    role: 'Schulbuslenker',
    refusal: 'not-chosen',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'de-r13-rejection-11',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung um die Bauleitung',
    fromName: 'Ludger Evers Hochbau GmbH & Co. KG',
    fromAddress: 'karriere@evers-hochbau.example',
    sentAt: '2026-09-03T11:25:00Z',
    text: `Sehr geehrte Frau Dombrowski,

Ihr Lebenslauf liest sich gut, und auch Ihr Zeugnis der Fachhochschule ist tadellos. Für ein Klinikgebäude dieser Größe hätten wir uns allerdings jemanden gewünscht, der schon mindestens zwei Vorhaben im zweistelligen Millionenbereich von der Baugrube bis zur Abnahme geführt hat. Wir sagen Ihnen für diesmal ab.

In drei, vier Jahren sieht das vielleicht anders aus, dann melden Sie sich bitte wieder.

Ludger Evers Hochbau GmbH & Co. KG
i. A. Sonja Bolte`,
    kind: 'rejection',
    company: 'Ludger Evers Hochbau GmbH & Co. KG',
    companyAlso: ['Ludger Evers Hochbau', 'Evers Hochbau'],
    role: 'Bauleitung',
    refusal: 'not-chosen',
    door: 'reapply',
    reasons: ['experience_gap'],
  },
  {
    id: 'de-r13-rejection-12',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Praktikum Redaktion',
    fromName: 'Redaktion Flussblick',
    fromAddress: 'praktikum@flussblick-magazin.example',
    sentAt: '2026-01-30T16:05:00Z',
    text: `Liebe Bewerberin, lieber Bewerber,

obwohl wir uns vorgenommen hatten, jede Mappe zu lesen, haben wir es nicht geschafft: Auf zwei Plätze kamen so viele Einsendungen, dass wir nach der Hälfte aufhören mussten. Ihre Arbeitsproben lagen in der anderen Hälfte. Die Plätze fürs Sommerhalbjahr sind damit ohne Sie vergeben.

Im November schreiben wir neu aus, versuchen Sie es dann bitte gleich in den ersten Tagen.

Herzlich, die Redaktion Flussblick`,
    kind: 'rejection',
    company: 'Redaktion Flussblick',
    companyAlso: ['Flussblick'],
    role: 'Praktikum Redaktion',
    refusal: 'not-chosen',
    door: 'reapply',
    reasons: ['high_volume_not_reviewed'],
  },
  {
    id: 'de-r13-rejection-13',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kundenberater im Außendienst – Gebiet Südbaden',
    fromName: 'Personalabteilung Fensterbau Laupp',
    fromAddress: 'bewerbung@laupp-fenster.example',
    sentAt: '2026-10-07T09:09:00Z',
    text: `Guten Tag Herr Matussek,

wie am Telefon besprochen, fährt der Kundenberater im Außendienst von zu Hause aus los, und das Gebiet reicht von Lörrach bis Offenburg. Ein Umzug aus Magdeburg kommt für Sie nicht infrage, das respektieren wir. Damit können wir Ihnen die Aufgabe nicht übertragen.

Es grüßt Sie
Fensterbau Laupp, Personal`,
    kind: 'rejection',
    company: 'Fensterbau Laupp',
    role: 'Kundenberater im Außendienst',
    refusal: 'not-chosen',
    stage: 'screening',
    reasons: ['location'],
  },
  {
    id: 'de-r13-rejection-14',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Traineeprogramm Einkauf: Information',
    fromName: 'Karriereteam Vossberg SE',
    fromAddress: 'careers@jobs.vossberg.example',
    sentAt: '2026-11-04T08:00:00Z',
    text: `Sehr geehrter Herr Ladwig,

im Zuge der Neuausrichtung des Konzerns wurden sämtliche Traineestellen für das kommende Jahr gestrichen. Davon ist auch die Position Trainee Einkauf betroffen, für die Sie im Auswahlverfahren standen. Eine Besetzung findet nicht mehr statt.

Wir wissen um Ihre Mühe und bitten um Entschuldigung.

Ihr Karriereteam der Vossberg SE`,
    kind: 'rejection',
    company: 'Vossberg SE',
    companyAlso: ['Vossberg'],
    role: 'Trainee Einkauf',
    refusal: 'closed',
    reasons: ['position_closed'],
    personal: false,
  },
  {
    id: 'de-r13-rejection-15',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Hausmeisterstelle Kirchengemeinde',
    fromName: 'Pfarrbüro St. Quirin',
    fromAddress: 'pfarrbuero@st-quirin-lohweiler.example',
    sentAt: '2026-05-06T10:33:00Z',
    text: `Grüß Gott, Herr Stadler,

nachdem der Kirchenvorstand am Sonntag den neuen Hausmeister bestellt hat, ist unsere Suche zu Ende. Ihr Schreiben kam am Montag an, also einen Tag zu spät. Ihre Zeugnisse liegen hier zur Abholung bereit, das Büro ist dienstags und freitags bis zwölf besetzt.

Vergelt's Gott für Ihr Interesse
Anneliese Huber`,
    kind: 'rejection',
    company: 'Pfarrbüro St. Quirin',
    companyAlso: ['St. Quirin', 'Kirchengemeinde St. Quirin'],
    role: 'Hausmeister',
    refusal: 'filled',
    reasons: ['position_filled'],
  },
  {
    id: 'de-r13-rejection-16',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Bewerbung als Aushilfe',
    fromName: 'Kiosk am Wehr',
    fromAddress: 'kiosk.am.wehr@gmx.de',
    sentAt: '2026-06-18T20:17:00Z',
    text: `Hallo Friedhelm,

Respekt vor deinem Lebenslauf! Filialleiter, Einkäufer, zwanzig Leute unter dir. Ich glaube, du würdest dich bei mir zwischen Brausestangen und Zeitungen zu Tode langweilen und wärst nach vier Wochen wieder weg. Für eine Aushilfe bist du einfach zu hoch qualifiziert, deswegen lieber nicht.

Komm trotzdem mal auf einen Kaffee vorbei
Petra`,
    kind: 'rejection',
    company: 'Kiosk am Wehr',
    role: 'Aushilfe',
    refusal: 'not-chosen',
    reasons: ['profile_mismatch'],
    personal: true,
  },
]
