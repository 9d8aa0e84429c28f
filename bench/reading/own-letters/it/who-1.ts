import type { OwnLetter } from '../own-letter.ts'

export const itWho1: readonly OwnLetter[] = [
  {
    id: 'it-who-r1-confirmation-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Conferma ricezione candidatura - Rif. 2026/114 Addetto controllo qualità',
    fromName: 'Ufficio Selezione',
    fromAddress: 'selezione@pastificiomancuso.example',
    sentAt: '2026-02-19T09:44:00Z',
    text: `Gentile Candidato,

abbiamo ricevuto la Sua candidatura per la posizione di Addetto controllo qualità e La ringraziamo per l'interesse. Il Suo profilo sarà valutato nei prossimi giorni.

Cordiali saluti
Ufficio Selezione
Pastificio Mancuso S.p.A.`,
    kind: 'confirmation',
    company: 'Pastificio Mancuso S.p.A.',
    companyAlso: ['Pastificio Mancuso'],
    role: 'Addetto controllo qualità',
    requisition: '2026/114',
  },
  {
    id: 'it-who-r1-confirmation-02',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Ti sei candidato per Impiegata ufficio acquisti',
    fromName: 'InfoJobs.it',
    fromAddress: 'noreply@infojobs.it',
    sentAt: '2026-03-13T16:22:00Z',
    text: `Ciao Giulia,

la tua candidatura per Impiegata ufficio acquisti presso Ferrarelli Arredi Srl è stata inviata correttamente. In bocca al lupo!

Il team di InfoJobs`,
    kind: 'confirmation',
    company: 'Ferrarelli Arredi Srl',
    companyAlso: ['Ferrarelli Arredi'],
    role: 'Impiegata ufficio acquisti',
  },
  {
    id: 'it-who-r1-confirmation-03',
    lang: 'it',
    country: 'CH',
    held: false,
    subject: 'Conferma di ricezione',
    fromName: 'Risorse umane - Ospedale del Verbano',
    fromAddress: 'hr@ospverbano.example',
    sentAt: '2026-01-29T08:08:00Z',
    text: `Gentile signora Bianchi,

con la presente confermiamo di aver ricevuto la sua candidatura quale infermiera di cure intense (80-100%). Le daremo un riscontro entro tre settimane.

Servizio risorse umane
Ospedale del Verbano`,
    kind: 'confirmation',
    company: 'Ospedale del Verbano',
    role: 'infermiera di cure intense',
  },
  {
    id: 'it-who-r1-confirmation-04',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Ci siamo! 🎉',
    fromName: 'Ludo di Panettoria',
    fromAddress: 'ludo@panettoria.example',
    sentAt: '2026-05-05T12:00:00Z',
    text: `Ciao Fede,

abbiamo ricevuto il tuo CV per Social Media Specialist. Dacci una settimana e ti scriviamo, promesso.

Ludo`,
    kind: 'confirmation',
    company: 'Panettoria',
    role: 'Social Media Specialist',
  },
  {
    id: 'it-who-r1-rejection-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Esito selezione',
    fromName: 'Risorse Umane Cartiera Lodi',
    fromAddress: 'risorseumane@cartieralodi.example',
    sentAt: '2026-04-02T10:31:00Z',
    text: `Gentile Sig. Russo,

con riferimento alla selezione per il ruolo di Manutentore elettrico, La informiamo che non proseguiremo con la Sua candidatura, avendo individuato profili più in linea con le nostre esigenze.

Distinti saluti
Direzione Risorse Umane
Cartiera Lodi S.r.l.`,
    kind: 'rejection',
    company: 'Cartiera Lodi S.r.l.',
    companyAlso: ['Cartiera Lodi'],
    role: 'Manutentore elettrico',
    refusal: 'not-chosen',
  },
  {
    id: 'it-who-r1-rejection-02',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Re: colloquio',
    fromName: 'Paola Venturi',
    fromAddress: 'paola@libreriailgatto.example',
    sentAt: '2026-05-22T17:05:00Z',
    text: `Ciao Chiara,

mi è piaciuto molto parlare con te. Alla fine ho scelto una libraia che aveva già gestito un magazzino, spero tu capisca. Passa a trovarci quando vuoi.

Paola
Libreria Il Gatto Rosso`,
    kind: 'rejection',
    company: 'Libreria Il Gatto Rosso',
    role: 'libraia',
    refusal: 'not-chosen',
  },
  {
    id: 'it-who-r1-rejection-03',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Candidatura 88213 - Junior Controller',
    fromName: 'Gruppo Saverini',
    fromAddress: 'no-reply@gupysaverini.example',
    sentAt: '2026-02-27T14:49:00Z',
    text: `Gentile Matteo,

grazie per aver partecipato alle selezioni per la posizione Junior Controller in Gruppo Saverini. Purtroppo abbiamo deciso di non dare seguito alla tua candidatura.

Talent Acquisition
Gruppo Saverini`,
    kind: 'rejection',
    company: 'Gruppo Saverini',
    role: 'Junior Controller',
    requisition: '88213',
    refusal: 'not-chosen',
  },
  {
    id: 'it-who-r1-rejection-04',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Concorso pubblico n. 4/2026 - Istruttore amministrativo',
    fromName: 'Comune di Roccaverde',
    fromAddress: 'personale@comune.roccaverde.example',
    sentAt: '2026-03-30T09:15:00Z',
    text: `Egregio dott. Fontana,

si comunica che la S.V. non è stata ammessa alla prova orale del concorso per Istruttore amministrativo.

Il Responsabile del Servizio Personale
Comune di Roccaverde`,
    kind: 'rejection',
    company: 'Comune di Roccaverde',
    role: 'Istruttore amministrativo',
    requisition: '4/2026',
    refusal: 'not-chosen',
  },
  {
    id: 'it-who-r1-rejection-05',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Posizione chiusa: Cameriere di sala',
    fromName: 'Trattoria da Nives',
    fromAddress: 'info@trattoriadanives.example',
    sentAt: '2026-06-11T11:27:00Z',
    text: `Buongiorno Omar,

grazie di essere passato. Abbiamo già trovato il cameriere che cercavamo, teniamo comunque il tuo numero.

Nives`,
    kind: 'rejection',
    company: 'Trattoria da Nives',
    role: 'Cameriere di sala',
    roleAlso: ['cameriere'],
    refusal: 'filled',
  },
  {
    id: 'it-who-r1-rejection-06',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Aggiornamento sulla sua candidatura',
    fromName: 'Elisa Moretti | Adveris',
    fromAddress: 'e.moretti@adveris.example',
    sentAt: '2026-01-16T15:58:00Z',
    text: `Gentile Sara,

il nostro cliente ha scelto di proseguire con un'altra candidata per il ruolo di Addetta paghe e contributi. La terrò presente per le prossime ricerche.

Elisa Moretti
Consulente di selezione
Adveris`,
    kind: 'rejection',
    company: 'Adveris',
    role: 'Addetta paghe e contributi',
    refusal: 'not-chosen',
  },
  {
    id: 'it-who-r1-rejection-07',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'La tua candidatura in Stelvio Outdoor',
    fromName: 'Workable',
    fromAddress: 'noreply@workablemail.com',
    sentAt: '2026-03-06T08:20:00Z',
    text: `Ciao Davide,

ti ringraziamo per l'interesse verso la posizione E-commerce Manager in Stelvio Outdoor. Al momento la tua esperienza non è del tutto in linea con quello che cerchiamo.

Il team HR di Stelvio Outdoor`,
    kind: 'rejection',
    company: 'Stelvio Outdoor',
    role: 'E-commerce Manager',
    refusal: 'not-chosen',
  },
]
