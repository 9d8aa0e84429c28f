import type { OwnLetter } from '../own-letter.ts'

export const deAssessments: readonly OwnLetter[] = [
  {
    id: 'de-assessment-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Einladung zum Online-Eignungstest',
    fromName: 'Testcenter',
    fromAddress: 'no-reply@testcenter-online.example',
    sentAt: '2023-03-20T10:07:00Z',
    text: `Hallo Leon,

für deine Bewerbung um die Ausbildung Finanzwirt beim Finanzamt Ostheide steht jetzt der Online-Eignungstest bereit. Bearbeite ihn bitte bis zum 3. April 2023, er dauert 90 Minuten. Danach kann der Test nicht mehr geöffnet werden.`,
    kind: 'assessment',
    company: 'Finanzamt Ostheide',
    role: 'Finanzwirt',
    roleAlso: ['Ausbildung Finanzwirt'],
    task: { dueOn: '2023-04-03' },
  },
  {
    id: 'de-assessment-02',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Probeschnitt',
    fromName: 'Carla Neumann',
    fromAddress: 'carla@schnittstelle-film.example',
    sentAt: '2024-05-21T07:58:00Z',
    text: `Liebe Mia,

dein Showreel gefällt uns. Bevor wir uns treffen, schneide uns doch bitte aus dem Material im Anhang einen Trailer von 60 Sekunden, bis Montag, 27. Mai. Wir zahlen pauschal 150 Euro, auch wenn wir dich am Ende nicht als Cutterin nehmen.

Carla Neumann, Schnittstelle Film`,
    kind: 'assessment',
    company: 'Schnittstelle Film',
    role: 'Cutterin',
    personal: true,
    task: { dueOn: '2024-05-27' },
  },
  {
    id: 'de-assessment-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr nächster Schritt',
    fromName: 'Bewerbermanagement',
    fromAddress: 'bewerbung@autoteile-krone.example',
    sentAt: '2022-01-17T09:23:00Z',
    text: `Guten Tag Herr Sahin,

Ihre Unterlagen für den Industriemechaniker haben uns überzeugt. Bitte füllen Sie innerhalb von 14 Tagen den Fragebogen zu technischem Verständnis im Bewerberportal aus.

Autoteile Krone`,
    kind: 'assessment',
    company: 'Autoteile Krone',
    role: 'Industriemechaniker',
    personal: false,
    task: { dueOn: '2022-01-31' },
  },
  {
    id: 'de-assessment-04',
    lang: 'de',
    country: 'CH',
    held: true,
    subject: 'Assessment Center am 22. Oktober',
    fromName: 'Assessment',
    fromAddress: 'assessment@privatbank-sihl.example',
    sentAt: '2021-10-11T09:00:00Z',
    text: `Guten Tag Herr Meier

Sie sind eine Runde weiter. Am 22. Oktober führen wir ein halbtägiges Assessment mit Fallstudie, Postkorb und Rollenspiel durch. Die Fallstudie zum Relationship Manager erhalten Sie vor Ort.

Privatbank Sihl`,
    kind: 'assessment',
    alsoRight: ['interview'],
    company: 'Privatbank Sihl',
    role: 'Relationship Manager',
    personal: false,
  },
  {
    id: 'de-assessment-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Coding Challenge',
    fromName: 'Kevin Brandt',
    fromAddress: 'kevin@loopwerk.example',
    sentAt: '2025-05-06T16:18:00Z',
    text: `Moin Elif,

anbei die Aufgabe: eine kleine Suche mit Filter. Nimm dir nicht mehr als vier Stunden. Schick uns das Repo bis nächsten Dienstag, 13.05., dann reden wir drüber. Leider ist die Doku zur API etwas dünn, frag einfach nach.

Kevin, Loopwerk (Frontend-Entwickler-Team)`,
    kind: 'assessment',
    company: 'Loopwerk',
    role: 'Frontend-Entwickler',
    personal: true,
    task: { dueOn: '2025-05-13' },
  },
  {
    id: 'de-assessment-06',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Einzureichende Unterlagen und Unterrichtsskizze',
    fromName: 'Studienseminar Westerau',
    fromAddress: 'bewerbung@seminar-westerau.example',
    sentAt: '2019-09-16T13:17:00Z',
    text: `Sehr geehrte Bewerberin,

als nächste Stufe des Verfahrens bitten wir Sie, eine schriftliche Unterrichtsskizze zu dem beiliegenden Thema zu erstellen und bis 01.10.2019 einzureichen. Sie wird mit Punkten bewertet.

Studienseminar Westerau`,
    kind: 'assessment',
    company: 'Studienseminar Westerau',
    role: null,
    personal: false,
    task: { dueOn: '2019-10-01' },
  },
  {
    id: 'de-assessment-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Freischaltung Vortest',
    fromName: 'Auswahlteam',
    fromAddress: 'auswahl@polizei-suedmark.example',
    sentAt: '2026-03-04T13:22:00Z',
    text: `Sehr geehrte Bewerberin,

für Ihre Bewerbung als Kommissaranwärterin haben wir den Vortest freigeschaltet. Er ist bis 25.03.2026 abzulegen. Wer die Mindestpunktzahl verfehlt, scheidet aus.

Polizei Südmark`,
    kind: 'assessment',
    company: 'Polizei Südmark',
    role: 'Kommissaranwärterin',
    personal: false,
    task: { dueOn: '2026-03-25' },
  },
  {
    id: 'de-assessment-08',
    lang: 'de',
    country: 'AT',
    held: true,
    subject: 'Probelektorat',
    fromName: 'Karin Lechner',
    fromAddress: 'lechner@lektorat-lechner.example',
    sentAt: '2023-05-15T08:06:00Z',
    text: `Liebe Frau Aigner, ich bitte alle, die in die engere Wahl kommen, um ein kleines Probelektorat (vier Seiten, anbei). Schicken Sie es mir bis 22. Mai? Dann sehen wir weiter, was die Stelle als Lektorin betrifft. Karin Lechner
Lektorat Lechner`,
    kind: 'assessment',
    company: 'Lektorat Lechner',
    role: 'Lektorin',
    personal: true,
    task: { dueOn: '2023-05-22' },
  },
]
