import type { OwnLetter } from '../own-letter.ts'

export const deOffers: readonly OwnLetter[] = [
  {
    id: 'de-offer-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Arbeitsvertrag',
    fromName: 'Personal',
    fromAddress: 'personal@rathke-bau.example',
    sentAt: '2023-06-12T07:58:00Z',
    text: `Sehr geehrter Herr Kolb,

wir freuen uns, Ihnen die Stelle als Kalkulator anbieten zu können. Anbei der Arbeitsvertrag: Beginn 1. August 2023, 4.350 Euro brutto im Monat, 30 Tage Urlaub. Bitte senden Sie uns ein unterschriebenes Exemplar bis zum 26. Juni 2023 zurück.

Rathke Bau`,
    kind: 'offer',
    company: 'Rathke Bau',
    role: 'Kalkulator',
    personal: false,
    terms: { answerBy: '2023-06-26', startsOn: '2023-08-01', pay: '4.350 Euro brutto' },
  },
  {
    id: 'de-offer-02',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Du hast den Job!',
    fromName: 'Svenja Thiel',
    fromAddress: 's.thiel@kiezkita.example',
    sentAt: '2024-11-19T09:29:00Z',
    text: `Liebe Rana,

alle haben die Hand gehoben: Wir möchten dich als
Heilerziehungspflegerin bei uns haben! Sag mir bitte bald, ob du auch
willst, dann mache ich den Vertrag fertig. Gehalt nach TVöD, leider kann
ich an der Stufe nichts drehen.

Svenja Thiel
Kiezkita`,
    kind: 'offer',
    company: 'Kiezkita',
    role: 'Heilerziehungspflegerin',
    personal: true,
    terms: { answerBy: null, startsOn: null, pay: null },
  },
  {
    id: 'de-offer-03',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Zusage',
    fromName: 'Dr. Paul Riedl',
    fromAddress: 'riedl@notariat-riedl.example',
    sentAt: '2022-05-31T09:38:00Z',
    text: `Sehr geehrte Frau Lechner,

gerne teile ich Ihnen mit, dass meine Wahl auf Sie gefallen ist. Dienstantritt als Kanzleiassistentin wäre der 1. Juli 2022. Ich ersuche um Ihre Rückmeldung bis 10. Juni; sollte ich bis dahin nichts hören, müsste ich den Posten anders vergeben.

Dr. Paul Riedl, Notariat Riedl`,
    kind: 'offer',
    company: 'Notariat Riedl',
    role: 'Kanzleiassistentin',
    personal: true,
    terms: { answerBy: '2022-06-10', startsOn: '2022-07-01', pay: null },
  },
  {
    id: 'de-offer-04',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'AW: Probearbeit',
    fromName: 'Handwerksbetrieb Ostermann',
    fromAddress: 'info@ostermann-heizung.example',
    sentAt: '2021-08-30T10:20:00Z',
    text: `Hallo Herr Diaz, der Mittwoch war prima, die Jungs wollen Sie behalten. 19,50 € die Stunde, Start am 15. September als Anlagenmechaniker SHK. Einverstanden? Gruß Ostermann
Ostermann Heizung`,
    kind: 'offer',
    company: 'Ostermann Heizung',
    companyAlso: ['Ostermann'],
    role: 'Anlagenmechaniker SHK',
    personal: true,
    terms: { answerBy: null, startsOn: '2021-09-15', pay: '19,50 € die Stunde' },
  },
  {
    id: 'de-offer-05',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Vertragsangebot Saison 2025/26',
    fromName: 'HR Services',
    fromAddress: 'hr@seilbahn-gratli.example',
    sentAt: '2025-03-17T14:55:00Z',
    text: `Guten Tag Herr Caduff

Gerne unterbreiten wir Ihnen das folgende Angebot: Pistenrettung, Saison ab 1. Dezember 2025, CHF 5'200 pro Monat, Personalzimmer inbegriffen. Wir erwarten Ihre Antwort bis 28. März 2025.

Seilbahn Grätli AG`,
    kind: 'offer',
    company: 'Seilbahn Grätli AG',
    companyAlso: ['Seilbahn Grätli'],
    role: 'Pistenrettung',
    roleAlso: ['Patrouilleur'],
    personal: false,
    terms: { answerBy: '2025-03-28', startsOn: '2025-12-01', pay: "CHF 5'200" },
  },
  {
    id: 'de-offer-06',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Rufen Sie mich an?',
    fromName: 'Beate Winter',
    fromAddress: 'winter@ifg-stiftung.example',
    sentAt: '2020-02-10T15:34:00Z',
    text: `Liebe Frau Dr. Salim,

ich habe eine schöne Nachricht und möchte sie Ihnen lieber selbst sagen
als schreiben: Der Vorstand hat einstimmig für Sie als Programmleiterin
votiert. Wann kann ich Sie heute erreichen, um alles Weitere zu Vertrag
und Beginn zu besprechen?

Beate Winter
IFG Stiftung`,
    kind: 'offer',
    alsoRight: ['interview'],
    company: 'IFG Stiftung',
    role: 'Programmleiterin',
    personal: true,
  },
  {
    id: 'de-offer-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Wir hätten Sie gern bei uns',
    fromName: 'Klinikleitung',
    fromAddress: 'leitung@klinik-birkengrund.example',
    sentAt: '2025-12-15T12:47:00Z',
    text: `Sehr geehrte Frau Dr. Nasser,

nach Ihrem Besuch ist sich das Haus einig: Wir bieten Ihnen die Position als Oberärztin zum 1. April 2026 an. Den Vertragsentwurf finden Sie anbei. Eine Antwort bis zum 15. Januar 2026 würde uns helfen.

Klinik Birkengrund`,
    kind: 'offer',
    company: 'Klinik Birkengrund',
    role: 'Oberärztin',
    personal: true,
    terms: { answerBy: '2026-01-15', startsOn: '2026-04-01', pay: null },
  },
  {
    id: 'de-offer-08',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Kannst anfangen :)',
    fromName: 'Steffi',
    fromAddress: 'steffi@eisdiele-venezia.example',
    sentAt: '2022-10-19T16:37:00Z',
    text: `Hey Mila, kannst anfangen! 12 € die Stunde plus Trinkgeld als Aushilfe. Sag kurz ob du willst, dann hängen wir deinen Namen in den Plan. Steffi, Eisdiele Venezia`,
    kind: 'offer',
    company: 'Eisdiele Venezia',
    role: 'Aushilfe',
    personal: true,
    terms: { answerBy: null, startsOn: null, pay: '12 € die Stunde' },
  },
]
