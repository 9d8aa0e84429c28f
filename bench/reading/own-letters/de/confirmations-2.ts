import type { OwnLetter } from '../own-letter.ts'

export const deConfirmations2: readonly OwnLetter[] = [
  {
    id: 'de-confirmation-15',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Wir haben Ihre Bewerbung erhalten',
    fromName: 'Personal',
    fromAddress: 'personal@seniorenresidenz-lindenhof.example',
    sentAt: '2020-05-07T10:00:00Z',
    text: `Sehr geehrte Frau Demir,

wegen der Besuchsbeschränkungen können wir derzeit leider keine Vorstellungsgespräche im Haus führen. Ihre Bewerbung als Alltagsbegleiterin ist eingegangen und bleibt im Verfahren, wir kommen in den nächsten Wochen auf Sie zu.

Seniorenresidenz Lindenhof`,
    kind: 'confirmation',
    company: 'Seniorenresidenz Lindenhof',
    role: 'Alltagsbegleiterin',
    personal: false,
  },
  {
    id: 'de-confirmation-16',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Statusänderung',
    fromName: 'Status',
    fromAddress: 'status@jobportal.meridian-bank.example',
    sentAt: '2024-03-27T16:43:00Z',
    text: `Guten Tag Herr Lange,

der Status Ihrer Bewerbung (Werkstudent Risikocontrolling) lautet nun: In Prüfung durch den Fachbereich. Sie müssen nichts tun.

Meridian Bank`,
    kind: 'confirmation',
    company: 'Meridian Bank',
    role: 'Werkstudent Risikocontrolling',
    personal: false,
  },
  {
    id: 'de-confirmation-17',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Re: Bewerbung Arbeitsagogin',
    fromName: 'Regula Meili',
    fromAddress: 'regula.meili@stiftung-brueggli.example',
    sentAt: '2023-03-01T10:07:00Z',
    text: `Liebe Frau Graf
Merci für Ihre Bewerbung, ist alles gut angekommen. Das Inserat läuft noch bis Ende Monat, erst dann entscheiden wir, wen wir kennenlernen möchten.
Freundlich grüsst
Regula Meili
Stiftung Brüggli`,
    kind: 'confirmation',
    company: 'Stiftung Brüggli',
    role: 'Arbeitsagogin',
    personal: true,
  },
  {
    id: 'de-confirmation-18',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Ihre Bewerbung als Schiffsmechaniker',
    fromName: 'Bewerbung',
    fromAddress: 'bewerbung@nordlicht-reederei.example',
    sentAt: '2024-10-16T16:05:00Z',
    text: `Moin Herr Lorenz,

an Bord ist Ihre Bewerbung schon mal. Die Auswahl trifft der Kapitän, der leider erst am Monatsende wieder an Land ist. Eine Absage oder Zusage schicken wir Ihnen in jedem Fall.

Nordlicht Reederei`,
    kind: 'confirmation',
    company: 'Nordlicht Reederei',
    role: 'Schiffsmechaniker',
    personal: false,
  },
  {
    id: 'de-confirmation-19',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Danke für Ihre Bewerbung',
    fromName: null,
    fromAddress: 'noreply@onlyfy.jobs',
    sentAt: '2022-02-03T11:52:00Z',
    text: `Guten Tag Frau Dr. Lim, Ihre Bewerbung als Entwicklungsingenieur bei Messtechnik Adlershorst ist eingegangen. Wird die Stelle anderweitig besetzt, löschen wir Ihre Daten nach sechs Monaten automatisch.`,
    kind: 'confirmation',
    company: 'Messtechnik Adlershorst',
    role: 'Entwicklungsingenieur',
  },
  {
    id: 'de-confirmation-20',
    lang: 'de',
    country: 'AT',
    held: true,
    subject: 'AW: Schulassistentin',
    fromName: 'Volksschule Leitha',
    fromAddress: 'direktion@vs-leitha.example',
    sentAt: '2025-11-24T15:33:00Z',
    text: `Liebe Frau Kovač, vielen Dank, ist alles da. Bis zum 12. Dezember haben wir uns entschieden und ich rufe Sie an. Direktion, Volksschule Leitha`,
    kind: 'confirmation',
    company: 'Volksschule Leitha',
    role: 'Schulassistentin',
    personal: true,
    answerBy: '2025-12-12',
  },
]
