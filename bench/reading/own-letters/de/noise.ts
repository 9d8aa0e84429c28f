import type { OwnLetter } from '../own-letter.ts'

export const deNoise: readonly OwnLetter[] = [
  {
    id: 'de-noise-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Dein neuer Job wartet: 14 Treffer für "Buchhalter"',
    fromName: 'Jobportal Stellenfuchs',
    fromAddress: 'alert@stellenfuchs.example',
    sentAt: '2024-02-19T15:28:00Z',
    text: `14 neue Stellen passen zu deinem Suchauftrag Buchhalter, Kassel, 30 km:

Finanzbuchhalter (m/w/d) - Holm Gruppe - jetzt bewerben
Bilanzbuchhalterin - Stadtwerke Kassel-Ost - jetzt bewerben

Suchauftrag ändern | Abmelden`,
    kind: 'noise',
    company: null,
    role: null,
  },
  {
    id: 'de-noise-02',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Absage bekommen? So machst du weiter',
    fromName: 'Karriereblick',
    fromAddress: 'news@karriereblick.example',
    sentAt: '2023-09-28T15:01:00Z',
    text: `Liebe Leserin, lieber Leser,

leider gehört die Absage zur Jobsuche dazu. In diesem Newsletter: fünf Fehler im Anschreiben, die Gehaltsfrage im Vorstellungsgespräch und unser neuer Online-Kurs mit 30 % Rabatt.

Im Browser ansehen | Newsletter abbestellen`,
    kind: 'noise',
    company: null,
    role: null,
  },
  {
    id: 'de-noise-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Wie war Ihre Bewerbung bei uns?',
    fromName: 'Candidate Experience',
    fromAddress: 'umfrage@feedbackpuls.example',
    sentAt: '2025-01-09T08:54:00Z',
    text: `Guten Tag,

Sie haben sich vor Kurzem bei einem unserer Kunden beworben. Nehmen Sie sich zwei Minuten für unsere anonyme Umfrage. Ihre Antworten haben keinen Einfluss auf das Verfahren.

Zur Umfrage`,
    kind: 'noise',
    company: null,
    role: null,
  },
  {
    id: 'de-noise-04',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Bildungsgutschein: In 6 Monaten zum Jobangebot',
    fromName: 'Weiterbildung',
    fromAddress: 'kurse@akademie-rheinblick.example',
    sentAt: '2022-07-18T07:52:00Z',
    text: `Arbeitsuchend? Mit dem Bildungsgutschein werden Sie kostenlos Online Marketing Manager. 92 % unserer Absolventen haben ein Jobangebot in der Tasche. Jetzt Infotermin sichern!`,
    kind: 'noise',
    company: null,
    role: null,
  },
  {
    id: 'de-noise-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Tischlerei Brandl lädt Sie zur Bewerbung ein',
    fromName: 'Stellenfuchs',
    fromAddress: 'alert@stellenfuchs.example',
    sentAt: '2026-04-14T15:43:00Z',
    text: `Eine Firma in Ihrer Nähe sucht: Tischler (m/w/d). Ihr Profil passt zu 87 %. Bewerben Sie sich mit einem Klick. Sie erhalten diese E-Mail, weil Sie Stellenempfehlungen abonniert haben.`,
    kind: 'noise',
    company: null,
    role: null,
  },
  {
    id: 'de-noise-06',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Sie wurden ausgewählt!!! 3.800 EUR im Homeoffice',
    fromName: 'Heimarbeit24',
    fromAddress: 'm.schwarz8812@freemail.example',
    sentAt: '2023-11-02T15:34:00Z',
    text: `Sehr geehrter Bewerber, Ihre Unterlagen wurden angenommen. Kein Gespräch nötig. Für die Freischaltung senden Sie bitte eine Kopie Ihres Ausweises und 49 EUR Bearbeitungsgebühr an unseren Finanzpartner. Kontakt nur über Telegram.`,
    kind: 'noise',
    alsoRight: ['outreach', 'other'],
    company: null,
    role: null,
  },
]
