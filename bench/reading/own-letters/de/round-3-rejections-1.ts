import type { OwnLetter } from '../own-letter.ts'

export const deRound3Rejections1: readonly OwnLetter[] = [
  {
    id: 'de-r3-rejection-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Interesse an unserem Haus',
    fromName: 'Hotel Kaiserhof',
    fromAddress: 'personal@kaiserhof.example',
    sentAt: '2025-01-01T07:00:00Z',
    text: `Sehr geehrter Herr Sander,

die Besetzung der Position Empfangsmitarbeiter hat uns lange beschäftigt. Heute Morgen fiel die Entscheidung, und sie fiel nicht zu Ihren Gunsten aus.

Wir würden uns freuen, Sie einmal als Gast zu begrüßen.
Hotel Kaiserhof`,
    kind: 'rejection',
    company: 'Hotel Kaiserhof',
    role: 'Empfangsmitarbeiter',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r3-rejection-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Bewerbung als Barista',
    fromName: 'Café Mokka',
    fromAddress: 'jobs@cafe-mokka.example',
    sentAt: '2025-02-08T08:13:00Z',
    text: `Hi Lou! Wir haben uns die Köpfe heiß diskutiert und starten jetzt mit jemandem, der schon an der Siebträgermaschine stand. Dir trotzdem ganz lieben Dank, komm auf einen Cappuccino vorbei! Café Mokka`,
    kind: 'rejection',
    company: 'Café Mokka',
    role: 'Barista',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r3-rejection-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Nachricht vom Schulamt',
    fromName: 'Staatliches Schulamt Bergau',
    fromAddress: 'schulamt@bergau.example',
    sentAt: '2025-03-15T09:26:00Z',
    text: `Sehr geehrte Frau Kaiser,

Ihrem Antrag auf Einstellung in den Schuldienst kann zum kommenden Schuljahr nicht entsprochen werden. Es standen weniger Stellen zur Verfügung, als Bewerbungen eingegangen sind.

Staatliches Schulamt Bergau`,
    kind: 'rejection',
    company: 'Staatliches Schulamt Bergau',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'de-r3-rejection-04',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Status deiner Bewerbung',
    fromName: 'Recruiting Bot',
    fromAddress: 'noreply@jobs.shopnova.example',
    sentAt: '2025-04-22T10:39:00Z',
    text: `Hallo Mia,

wir danken dir für dein Interesse an der Rolle Category Manager. Dein Profil ist diesmal nicht in die nächste Phase gekommen. Feedback können wir wegen der Menge an Bewerbungen nicht einzeln geben.

Shopnova`,
    kind: 'rejection',
    company: 'Shopnova',
    role: 'Category Manager',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r3-rejection-05',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Antwort auf Ihre Bewerbung',
    fromName: 'Weingut Strobl',
    fromAddress: 'office@weingut-strobl.example',
    sentAt: '2025-05-02T11:52:00Z',
    text: `Lieber Herr Wagner,

der Hagel im Juli hat uns die halbe Ernte gekostet. Wir müssen sparen und stellen heuer keine Erntehelfer mehr ein. Ich hoffe, Sie finden anderswo etwas.

Franz Strobl, Weingut Strobl`,
    kind: 'rejection',
    company: 'Weingut Strobl',
    role: 'Erntehelfer',
    refusal: 'closed',
  },
  {
    id: 'de-r3-rejection-06',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Ihre Bewerbung – Projektleiterin Hochbau',
    fromName: 'Arc Planung',
    fromAddress: 'jobs@arcplanung.example',
    sentAt: '2025-06-09T12:05:00Z',
    text: `Liebe Frau Meier

Das Kennenlernen war für uns sehr bereichernd. Nach dem zweiten Durchgang haben wir gemerkt, dass unsere Vorstellungen von der Rolle Projektleiterin Hochbau doch auseinandergehen. Deshalb möchten wir den Weg nicht gemeinsam weitergehen.

Herzliche Grüsse
Arc Planung`,
    kind: 'rejection',
    company: 'Arc Planung',
    role: 'Projektleiterin Hochbau',
    refusal: 'not-chosen',
    stage: 'interview',
  },
  {
    id: 'de-r3-rejection-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stelle als Fahrer',
    fromName: 'Getränke Bosch',
    fromAddress: 'info@getraenke-bosch.example',
    sentAt: '2025-07-16T13:18:00Z',
    text: `Hallo Herr Simic, für den Fahrer brauchen wir zwingend den Führerschein Klasse C, den haben Sie nicht. Deswegen kommen wir da nicht zusammen. Trotzdem danke fürs Vorbeikommen. Getränke Bosch`,
    kind: 'rejection',
    company: 'Getränke Bosch',
    role: 'Fahrer',
    refusal: 'not-chosen',
    reasons: ['eligibility'],
  },
  {
    id: 'de-r3-rejection-08',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Unterlagen',
    fromName: 'Notariat Wessel',
    fromAddress: 'kanzlei@notariat-wessel.example',
    sentAt: '2025-08-23T14:31:00Z',
    text: `Sehr geehrte Frau Ott,

anbei reiche ich Ihnen Ihre Bewerbungsmappe zu meiner Entlastung zurück. Ich habe mich für eine Angestellte mit Notariatserfahrung entschieden.

Wessel, Notariat Wessel`,
    kind: 'rejection',
    company: 'Notariat Wessel',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'de-r3-rejection-09',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'AW: AW: Bewerbung Werkstudent',
    fromName: 'Lars Henning',
    fromAddress: 'lars@robotiklab.example',
    sentAt: '2025-09-03T15:44:00Z',
    text: `Hi Farid,

sorry für die späte Antwort. Die Werkstudent-Stelle ist seit letzter Woche weg, da war jemand schneller. Im Sommersemester haben wir sicher wieder was.

Cheers, Lars (Robotiklab)`,
    kind: 'rejection',
    company: 'Robotiklab',
    role: 'Werkstudent',
    refusal: 'filled',
  },
  {
    id: 'de-r3-rejection-10',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ergebnis des Auswahlverfahrens',
    fromName: 'Polizeiakademie Nordhain',
    fromAddress: 'auswahl@polak-nordhain.example',
    sentAt: '2025-10-10T16:57:00Z',
    text: `Sehr geehrter Herr Brandt,

im Sporttest haben Sie die geforderte Mindestleistung leider nicht erreicht. Damit sind Sie aus dem laufenden Auswahlverfahren ausgeschieden. Eine Wiederholung ist frühestens nach zwölf Monaten zulässig.

Polizeiakademie Nordhain`,
    kind: 'rejection',
    company: 'Polizeiakademie Nordhain',
    role: null,
    refusal: 'not-chosen',
    stage: 'assessment',
  },
  {
    id: 'de-r3-rejection-11',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung Nachhaltigkeitsmanagerin',
    fromName: 'Grete Lindemann',
    fromAddress: 'g.lindemann@ecofab.example',
    sentAt: '2025-11-17T07:10:00Z',
    text: `Liebe Frau Arslan,

es war denkbar eng. In der Endrunde hatten wir zwei Kandidatinnen, denen wir beide den Job als Nachhaltigkeitsmanagerin zugetraut hätten. Wir werden mit der Kollegin starten, die bereits CSRD-Berichte geschrieben hat.

Ich würde gern mit Ihnen in Verbindung bleiben.
Grete Lindemann, Ecofab`,
    kind: 'rejection',
    company: 'Ecofab',
    role: 'Nachhaltigkeitsmanagerin',
    refusal: 'not-chosen',
    stage: 'final',
  },
  {
    id: 'de-r3-rejection-12',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Rückmeldung',
    fromName: 'Kita Regenbogen',
    fromAddress: 'leitung@kita-regenbogen.example',
    sentAt: '2025-01-24T08:23:00Z',
    text: `Liebe Frau Haase,

im Team sind wir zu dem Schluss gekommen, dass die Chemie nicht ganz stimmt. Das hat nichts mit Ihrer Arbeit am Kind zu tun, die war toll. Wir suchen daher weiter.

Kita Regenbogen`,
    kind: 'rejection',
    company: 'Kita Regenbogen',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'de-r3-rejection-13',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung bei uns',
    fromName: 'HR Shared Services',
    fromAddress: 'hr-services@omnibank.example',
    sentAt: '2025-02-04T09:36:00Z',
    text: `Sehr geehrte Frau Tran,

Bezug nehmend auf Ihre Bewerbung als Kreditanalystin müssen wir Ihnen zu unserem Bedauern eine abschlägige Antwort erteilen. Gründe hierfür teilen wir grundsätzlich nicht mit.

Omnibank`,
    kind: 'rejection',
    company: 'Omnibank',
    role: 'Kreditanalystin',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r3-rejection-14',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung bei Lichtblick Film',
    fromName: 'Lichtblick Film',
    fromAddress: 'job@lichtblickfilm.example',
    sentAt: '2025-03-11T10:49:00Z',
    text: `Hey Ronja,

für den Kinofilm ist die Crew jetzt vollzählig, als Cutterin können wir dich da nicht mehr unterbringen. Aber: Ab Oktober drehen wir eine Serie. Soll ich dich dafür ins Gespräch bringen?

Lichtblick Film`,
    kind: 'rejection',
    company: 'Lichtblick Film',
    role: 'Cutterin',
    refusal: 'not-chosen',
    door: 'other-role',
  },
  {
    id: 'de-r3-rejection-15',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Nach deinem Probetag',
    fromName: 'Malerbetrieb Kunze',
    fromAddress: 'info@maler-kunze.example',
    sentAt: '2025-04-18T11:02:00Z',
    text: `Hallo Leon, danke für den Tag mit uns auf der Baustelle. Du bist fleißig, aber mir ist aufgefallen, dass du mit der Höhe Schwierigkeiten hast. Als Lehrling kann ich dich so nicht nehmen. Such dir was am Boden, da wirst du gut! Meister Kunze`,
    kind: 'rejection',
    company: 'Malerbetrieb Kunze',
    role: 'Lehrling',
    refusal: 'not-chosen',
    stage: 'interview',
  },
  {
    id: 'de-r3-rejection-16',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung (Ref. 20250411)',
    fromName: 'TechnoPart',
    fromAddress: 'recruiting@technopart.example',
    sentAt: '2025-05-25T12:15:00Z',
    text: `Sehr geehrter Herr Bauer,

unser Mutterkonzern hat einen sofortigen Einstellungsstopp verhängt. Davon ist auch die Stelle als Konstrukteur betroffen, obwohl wir Sie eigentlich einladen wollten.

TechnoPart`,
    kind: 'rejection',
    company: 'TechnoPart',
    role: 'Konstrukteur',
    refusal: 'paused',
    reasons: ['position_closed'],
  },
  {
    id: 'de-r3-rejection-17',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Traineeprogramm',
    fromName: 'Campus Team',
    fromAddress: 'campus@rheinchem.example',
    sentAt: '2025-06-05T13:28:00Z',
    text: `Liebe Pia,

1.200 Bewerbungen, zwölf Plätze: Die Auswahl für unser Traineeprogramm steht fest, und dein Name steht nicht auf der Liste. Wir wissen, wie viel Arbeit in einer Bewerbung steckt, und sagen Danke.

Rheinchem`,
    kind: 'rejection',
    company: 'Rheinchem',
    role: 'Traineeprogramm',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r3-rejection-18',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Absage Vorstellungsgespräch',
    fromName: 'Personalbüro',
    fromAddress: 'personal@ludwig-moebel.example',
    sentAt: '2025-07-12T14:41:00Z',
    text: `Sehr geehrter Herr Neumann,

das für Mittwoch vereinbarte Gespräch müssen wir absagen. Der Grund: Die Stelle als Tischler wurde gestern besetzt. Bitte entschuldigen Sie die Umstände.

Ludwig Möbel`,
    kind: 'rejection',
    company: 'Ludwig Möbel',
    role: 'Tischler',
    refusal: 'filled',
  },
  {
    id: 'de-r3-rejection-19',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Dein Talentprofil',
    fromName: 'People Operations',
    fromAddress: 'people@cloudhafen.example',
    sentAt: '2025-08-19T15:54:00Z',
    text: `Hi Samir,

aktuell passt es mit uns leider noch nicht. Für DevOps Engineer suchen wir jemanden mit mehr Kubernetes im Gepäck. Dürfen wir deine Daten zwei Jahre lang im Talentpool lassen? Dann klick hier.

Cloudhafen`,
    kind: 'rejection',
    company: 'Cloudhafen',
    role: 'DevOps Engineer',
    refusal: 'not-chosen',
    door: 'kept-on-file',
  },
  {
    id: 'de-r3-rejection-20',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Rückmeldung zu Ihrer Bewerbung als Pfarramtssekretärin',
    fromName: 'Kirchengemeinde St. Anna',
    fromAddress: 'pfarramt@st-anna.example',
    sentAt: '2025-09-26T16:07:00Z',
    text: `Liebe Frau Reuter,

der Kirchenvorstand hat gestern über die Stelle der Pfarramtssekretärin abgestimmt. Die Mehrheit der Stimmen entfiel auf Frau Dietz. Ich danke Ihnen von Herzen für Ihre Bereitschaft und wünsche Ihnen Gottes Segen.

Pfarrer Lutz, Kirchengemeinde St. Anna`,
    kind: 'rejection',
    company: 'Kirchengemeinde St. Anna',
    role: 'Pfarramtssekretärin',
    refusal: 'not-chosen',
  },
]
