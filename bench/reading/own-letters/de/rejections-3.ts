import type { OwnLetter } from '../own-letter.ts'

export const deRejections3: readonly OwnLetter[] = [
  {
    id: 'de-rejection-22',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'AW: AW: Einladung zum Vorstellungsgespräch',
    fromName: 'Simone Kraft',
    fromAddress: 's.kraft@bergwald-reha.example',
    sentAt: '2023-09-06T12:49:00Z',
    text: `Liebe Frau Marković,

danke, dass Sie gestern da waren. Wir haben uns im Team besprochen und möchten den Weg mit einer anderen Physiotherapeutin gehen.

Alles Gute für Sie!
Simone Kraft

-----Ursprüngliche Nachricht-----
Von: Simone Kraft
Gesendet: 28. August 2023
Betreff: Einladung zum Vorstellungsgespräch

Liebe Frau Marković,
wir freuen uns, Sie am 5. September um 10:00 Uhr im Reha-Zentrum Bergwald persönlich kennenzulernen.`,
    kind: 'rejection',
    company: 'Reha-Zentrum Bergwald',
    role: 'Physiotherapeutin',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-23',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung',
    fromName: 'Thomas Eder',
    fromAddress: 't.eder@eder-landtechnik.example',
    sentAt: '2021-07-28T16:27:00Z',
    text: `Sehr geehrter Herr Wolf,

fachlich wären Sie mir recht gewesen. Aber Sie wohnen gut 90 Kilometer weg, und in der Ernte brauche ich als Landmaschinenmechatroniker jemanden, der nachts in einer Viertelstunde auf dem Hof ist. Deshalb wird es mit uns nichts.

Gruß Thomas Eder, Eder Landtechnik

Am 25.07.2021 schrieb Markus Wolf:
> Sehr geehrter Herr Eder,
> hiermit bewerbe ich mich als Landmaschinenmechatroniker. Über eine Einladung zum Gespräch
> würde ich mich sehr freuen.`,
    kind: 'rejection',
    company: 'Eder Landtechnik',
    role: 'Landmaschinenmechatroniker',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['location'],
    personal: true,
  },
  {
    id: 'de-rejection-24',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Projekt "Nordlicht"',
    fromName: 'Recruiting',
    fromAddress: 'recruiting@aprilfisch.example',
    sentAt: '2024-11-04T07:13:00Z',
    text: `Hallo zusammen,

ihr hattet euch bei Aprilfisch Filmproduktion für die Aufnahmeleitung beim Projekt "Nordlicht" beworben. Der Sender hat die Finanzierung zurückgezogen, der Dreh findet nicht statt, und damit entfallen auch alle Stellen.

Danke für euer Interesse, wir heben eure Daten nicht auf.

Grüße aus dem Produktionsbüro`,
    kind: 'rejection',
    company: 'Aprilfisch Filmproduktion',
    role: 'Aufnahmeleitung',
    refusal: 'closed',
    stage: 'application',
    door: 'none',
    reasons: ['position_closed'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-25',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als Kundenberater (m/w/d), Referenz KB-117',
    fromName: 'Bewerbercenter',
    fromAddress: 'service@rexx-systems.example',
    sentAt: '2022-05-16T15:54:00Z',
    text: `Guten Tag Frau Albers,

für die Stelle Kundenberater (m/w/d) haben wir die Auswahl abgeschlossen und werden Sie hierbei nicht einbeziehen. Ihr Lebenslauf passt jedoch gut zu einer anderen offenen Stelle im Servicecenter. Dürfen wir Ihre Unterlagen dorthin weiterleiten? Bitte bestätigen Sie das über den Link in Ihrem Profil.

Mit freundlichen Grüßen
Sparkasse Haffkreis
Personalgewinnung`,
    kind: 'rejection',
    company: 'Sparkasse Haffkreis',
    role: 'Kundenberater (m/w/d)',
    roleAlso: ['Kundenberater'],
    requisition: 'KB-117',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'other-role',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-26',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Bewerbung als Lehrkraft für Mathematik und Physik',
    fromName: 'Ines Hartwig',
    fromAddress: 'i.hartwig@schule-am-anger.example',
    sentAt: '2020-08-19T08:11:00Z',
    text: `Sehr geehrter Herr Sokolov,

Ihre Probestunde hätten wir sehr gern gesehen. Das Schulamt erteilt uns jedoch für Bewerber ohne anerkanntes zweites Staatsexamen keine Unterrichtsgenehmigung in der Oberstufe. Ohne diese Genehmigung darf ich Sie als Lehrkraft für Mathematik und Physik nicht beschäftigen, so dass ich Ihre Bewerbung nicht weiterverfolgen kann.

Vielleicht hilft Ihnen die Anerkennungsberatung weiter.

Mit freundlichem Gruß
Ines Hartwig
Freie Schule am Anger`,
    kind: 'rejection',
    company: 'Freie Schule am Anger',
    role: 'Lehrkraft für Mathematik und Physik',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'de-rejection-27',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Vertraulich: Besetzung Leiter Finanzen und Controlling',
    fromName: 'Vorstandsbüro',
    fromAddress: 'vorstand@kontora.example',
    sentAt: '2018-11-30T10:36:00Z',
    text: `Sehr geehrter Herr Dr. von Auerswald,

für die drei ausgesprochen anregenden Gespräche danke ich Ihnen auch im Namen des Aufsichtsrats. Ihre Analyse unserer Kapitalstruktur hat Eindruck hinterlassen. Der Aufsichtsrat der Kontora AG hat in seiner gestrigen Sitzung einen internen Kandidaten zum Leiter Finanzen und Controlling bestellt.

Ich bin sicher, dass sich unsere Wege wieder kreuzen.

Mit vorzüglicher Hochachtung
Dr. Helene Brinkmann`,
    kind: 'rejection',
    company: 'Kontora AG',
    role: 'Leiter Finanzen und Controlling',
    roleAlso: ['Leiter Finanzen'],
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-28',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Barista in der Altstadt',
    fromName: 'Jobs bei Kirschrot',
    fromAddress: 'jobs@kirschrot.example',
    sentAt: '2026-01-12T10:22:00Z',
    text: `Hey,

auf unsere Anzeige für Barista sind an einem Wochenende fast 400 Bewerbungen gekommen. Wir konnten ehrlich gesagt nicht alle öffnen, deine war nicht mehr dabei. Wir haben die Anzeige jetzt rausgenommen und starten mit den Leuten, die zuerst geschrieben haben.

Nimm's nicht persönlich und komm trotzdem auf einen Kaffee vorbei.

Kirschrot`,
    kind: 'rejection',
    company: 'Kirschrot',
    role: 'Barista',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['high_volume_not_reviewed'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-29',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Auswahlverfahren Sachbearbeiter Bauordnung (Az. 11-2/88)',
    fromName: 'Bewerbungen',
    fromAddress: 'bewerbung@stadt-lorenzburg.example',
    sentAt: '2023-01-25T13:25:00Z',
    text: `Sehr geehrte Frau Thiele,

in dem oben genannten Auswahlverfahren beabsichtigt die Stadt Lorenzburg, die Stelle mit einer anderen Bewerberin zu besetzen, die nach dem Ergebnis des Auswahlgesprächs am besten geeignet ist.

Die Mitteilung erfolgt, damit Sie Gelegenheit haben, innerhalb von zwei Wochen um Rechtsschutz nachzusuchen. Nach Ablauf dieser Frist wird die Stelle besetzt.

Im Auftrag
Dorn`,
    kind: 'rejection',
    company: 'Stadt Lorenzburg',
    role: 'Sachbearbeiter Bauordnung',
    roleAlso: ['Sachbearbeitung Bauordnung'],
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-rejection-30',
    lang: 'de',
    country: 'CH',
    held: true,
    subject: 'Ihre Bewerbung als Steuerkommissär/in',
    fromName: 'Personaldienst',
    fromAddress: 'personal@kanton-muensterau.example',
    sentAt: '2019-10-02T10:39:00Z',
    text: `Sehr geehrter Herr Zumbrunn

Sie haben sich auf die ausgeschriebene Stelle als Steuerkommissär/in beworben. Gerne orientieren wir Sie, dass wir andere Bewerbungen vorziehen, deren Profil den Anforderungen noch etwas besser entspricht.

Wir danken Ihnen für Ihr Verständnis und Ihre Bemühungen.

Freundliche Grüsse
Steueramt Kanton Münsterau
Personaldienst`,
    kind: 'rejection',
    company: 'Steueramt Kanton Münsterau',
    role: 'Steuerkommissär/in',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-31',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Werkstudentin Marketing',
    fromName: 'Marie Lenz',
    fromAddress: 'marie.lenz@tofuwerk.example',
    sentAt: '2024-04-09T09:02:00Z',
    text: `Liebe Aylin,

ich mach's kurz, weil Warten doof ist: Diesmal wird's leider nichts mit
der Stelle als Werkstudentin Marketing. Wir haben eine Kommilitonin von
dir genommen, die direkt im April starten kann.

Deine Textprobe liegt bei mir in der Schublade "unbedingt merken". Wenn
im Herbst was frei wird, melde ich mich.

Marie vom Tofuwerk`,
    kind: 'rejection',
    company: 'Tofuwerk',
    role: 'Werkstudentin Marketing',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
]
