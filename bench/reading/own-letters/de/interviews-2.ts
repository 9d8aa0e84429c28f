import type { OwnLetter } from '../own-letter.ts'

export const deInterviews2: readonly OwnLetter[] = [
  {
    id: 'de-interview-12',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Absage des Gesprächstermins am 02.02.2021',
    fromName: 'Personalgewinnung',
    fromAddress: 'personal@polizei-westmark.example',
    sentAt: '2021-01-26T10:54:00Z',
    text: `Sehr geehrte Frau Brandt,

wegen der geltenden Kontaktbeschränkungen wird Ihr Vorstellungstermin (Tarifbeschäftigte IT-Forensik) am 02.02.2021, 9 Uhr aufgehoben. Sie bleiben selbstverständlich im Verfahren; einen Ersatztermin teilen wir Ihnen mit, sobald es die Lage erlaubt.

Polizei Westmark`,
    kind: 'interview',
    alsoRight: ['other'],
    company: 'Polizei Westmark',
    role: 'Tarifbeschäftigte IT-Forensik',
    roleAlso: ['IT-Forensik'],
    personal: false,
    meeting: {
      state: 'cancelled',
      localTime: '2021-02-02T09:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'de-interview-13',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kurzes Kennenlernen?',
    fromName: 'Tom Seidel',
    fromAddress: 'tom.seidel@nordhang.example',
    sentAt: '2025-10-07T14:48:00Z',
    text: `Hallo Frau Blum,

ich würde gern 20 Minuten mit Ihnen telefonieren, bevor wir über ein persönliches Treffen sprechen. Unter welcher Nummer und wann erreiche ich Sie diese Woche am besten? Es geht um Ihre Bewerbung als Einkäufer Textil.

Tom Seidel
Nordhang Outdoor`,
    kind: 'interview',
    company: 'Nordhang Outdoor',
    role: 'Einkäufer Textil',
    personal: true,
    meeting: {
      state: 'proposed',
      localTime: null,
      zone: null,
      minutes: 20,
      form: 'phone',
      link: null,
      place: null,
      people: ['Tom Seidel'],
    },
  },
  {
    id: 'de-interview-14',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Ihr Profil beim Mandanten',
    fromName: 'Gabriele Noll',
    fromAddress: 'noll@noll-partner.example',
    sentAt: '2018-03-07T12:31:00Z',
    text: `Sehr geehrter Herr Dr. Haller,

mein Mandant hat Ihr Exposé gelesen und möchte Sie sprechen. Bitte nennen Sie mir drei Termine in der 12. Kalenderwoche. Ein Hinweis vorab: Die Position Syndikusrechtsanwalt ist zunächst befristet.

Gabriele Noll
Noll & Partner`,
    kind: 'interview',
    company: 'Noll & Partner',
    companyAlso: ['Noll Personalberatung'],
    role: 'Syndikusrechtsanwalt',
    personal: true,
    meeting: {
      state: 'proposed',
      localTime: null,
      zone: null,
      minutes: null,
      form: null,
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'de-interview-15',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Komm uns besuchen',
    fromName: 'Team Anstellung',
    fromAddress: 'jobs@solawi-rotklee.example',
    sentAt: '2024-09-24T14:06:00Z',
    text: `Hallo Jule,

wir haben im Plenum über die Stelle Gärtner Gemüsebau gesprochen und du bist eine von vieren, die wir treffen wollen. Komm am 2. Oktober um 17 Uhr auf den Hof, wir kochen zusammen und alle können Fragen stellen. Wenn es danach nicht passt, sagen wir dir das offen.

Solawi Rotklee`,
    kind: 'interview',
    company: 'Solawi Rotklee',
    role: 'Gärtner Gemüsebau',
    roleAlso: ['Gärtnerin'],
    personal: true,
    meeting: {
      state: 'fixed',
      localTime: '2024-10-02T17:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'auf dem Hof',
      people: [],
    },
  },
  {
    id: 'de-interview-16',
    lang: 'de',
    country: 'AT',
    held: true,
    subject: 'Bestätigung Ihres Termins',
    fromName: 'HR',
    fromAddress: 'hr@medtec-graz.example',
    sentAt: '2023-02-27T08:16:00Z',
    text: `Sehr geehrter Herr Toth,

hiermit bestätigen wir Ihr Vorstellungsgespräch als Servicetechniker am Dienstag, dem 7. März 2023, 8:30 Uhr MEZ in der Puchstraße 12. Sollten Sie verhindert sein, bitten wir um eine kurze Absage.

Medtec Graz`,
    kind: 'interview',
    company: 'Medtec Graz',
    role: 'Servicetechniker',
    personal: false,
    meeting: {
      state: 'fixed',
      localTime: '2023-03-07T08:30',
      zone: 'Europe/Vienna',
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'Puchstraße 12',
      people: [],
    },
  },
]
