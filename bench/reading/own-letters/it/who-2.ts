import type { OwnLetter } from '../own-letter.ts'

export const itWho2: readonly OwnLetter[] = [
  {
    id: 'it-who-r1-rejection-08',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Sospensione ricerca personale',
    fromName: 'Amministrazione',
    fromAddress: 'amministrazione@vetreriapiave.example',
    sentAt: '2026-02-11T13:13:00Z',
    text: `Buongiorno,

Le comunichiamo che la ricerca dell'Operatore CNC è sospesa fino all'autunno. Se lo desidera potrà ricandidarsi allora.

Vetreria Piave`,
    kind: 'rejection',
    company: 'Vetreria Piave',
    role: 'Operatore CNC',
    refusal: 'paused',
  },
  {
    id: 'it-who-r1-interview-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Convocazione colloquio',
    fromName: 'Segreteria',
    fromAddress: 'segreteria@studiobertoldi.example',
    sentAt: '2026-05-08T10:40:00Z',
    text: `Gentile dott.ssa Neri,

la aspettiamo per un colloquio conoscitivo giovedì 14 maggio alle ore 15 presso lo Studio Legale Bertoldi, via Garibaldi 22, per la posizione di Assistente legale. Incontrerà l'avv. Bertoldi.

La segreteria`,
    kind: 'interview',
    company: 'Studio Legale Bertoldi',
    companyAlso: ['Studio Bertoldi'],
    role: 'Assistente legale',
    meeting: {
      state: 'fixed',
      localTime: '2026-05-14T15:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'via Garibaldi 22',
      people: ['avv. Bertoldi'],
    },
  },
  {
    id: 'it-who-r1-interview-02',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Colloquio online - Sviluppatore Java',
    fromName: 'Marta (Codeluna)',
    fromAddress: 'marta@codeluna.example',
    sentAt: '2026-03-17T09:30:00Z',
    text: `Ciao Lorenzo,

ti confermo il colloquio su Teams di venerdì 20 marzo alle 11:30, durerà 45 minuti circa. Parleremo della posizione di Sviluppatore Java.

Marta`,
    kind: 'interview',
    company: 'Codeluna',
    role: 'Sviluppatore Java',
    meeting: {
      state: 'fixed',
      localTime: '2026-03-20T11:30',
      zone: null,
      minutes: 45,
      form: 'video',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'it-who-r1-interview-03',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Disponibilità per un incontro',
    fromName: 'Hotel Belriva',
    fromAddress: 'direzione@hotelbelriva.example',
    sentAt: '2026-06-05T14:14:00Z',
    text: `Gentile Signora Costa,

abbiamo letto con piacere il Suo curriculum per il posto di Governante. Potremmo vederci in hotel la prossima settimana? Ci dica quando Le è più comodo.

La Direzione
Hotel Belriva`,
    kind: 'interview',
    company: 'Hotel Belriva',
    role: 'Governante',
  },
  {
    id: 'it-who-r1-interview-04',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Telefonata conoscitiva',
    fromName: 'Riccardo Zanetti',
    fromAddress: 'riccardo.zanetti@enovia.example',
    sentAt: '2026-04-20T08:55:00Z',
    text: `Buongiorno Andrea,

La chiamerò mercoledì 22 aprile alle 17.30 per una prima telefonata sulla figura di Project Manager fotovoltaico.

Riccardo Zanetti
HR Business Partner - Enovia Impianti`,
    kind: 'interview',
    company: 'Enovia Impianti',
    role: 'Project Manager fotovoltaico',
    meeting: {
      state: 'fixed',
      localTime: '2026-04-22T17:30',
      zone: null,
      minutes: null,
      form: 'phone',
      link: null,
      place: null,
      people: ['Riccardo Zanetti'],
    },
  },
  {
    id: 'it-who-r1-assessment-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Test attitudinale Banca Montesole',
    fromName: 'Banca Montesole - Selezione',
    fromAddress: 'selezione@bancamontesole.example',
    sentAt: '2026-02-24T07:50:00Z',
    text: `Gentile Candidata,

per proseguire nell'iter di selezione per Gestore clientela Le chiediamo di completare il test attitudinale entro il 3 marzo 2026.

Banca Montesole`,
    kind: 'assessment',
    company: 'Banca Montesole',
    role: 'Gestore clientela',
    task: { dueOn: '2026-03-03' },
  },
  {
    id: 'it-who-r1-offer-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Lettera di impegno',
    fromName: 'Carlo Rinaldi',
    fromAddress: 'c.rinaldi@officinerinaldi.example',
    sentAt: '2026-07-01T16:30:00Z',
    text: `Caro Stefan,

siamo contenti di proporti l'assunzione come Saldatore TIG presso Officine Rinaldi S.n.c. dal 31 agosto 2026, con uno stipendio di 1.850 euro lordi al mese. Facci sapere entro l'8 luglio.

Carlo Rinaldi`,
    kind: 'offer',
    company: 'Officine Rinaldi S.n.c.',
    companyAlso: ['Officine Rinaldi'],
    role: 'Saldatore TIG',
    roleAlso: ['saldatore'],
    terms: { pay: '1.850 euro', startsOn: '2026-08-31', answerBy: '2026-07-08' },
  },
  {
    id: 'it-who-r1-outreach-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: "Un'opportunità a Verona",
    fromName: 'Federica Sala',
    fromAddress: 'federica.sala@headlinehr.example',
    sentAt: '2026-03-10T11:03:00Z',
    text: `Buongiorno Dott. Ferri,

per un'azienda cliente del settore vinicolo sto cercando un Direttore di stabilimento. Ho visto il Suo profilo e mi farebbe piacere parlargliene.

Federica Sala
Headline HR`,
    kind: 'outreach',
    company: 'Headline HR',
    role: 'Direttore di stabilimento',
  },
  {
    id: 'it-who-r1-outreach-02',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Ti andrebbe?',
    fromName: 'Palestra Corpo Libero',
    fromAddress: 'info@corpolibero.example',
    sentAt: '2026-01-21T18:18:00Z',
    text: `Ciao Vale,

ci hanno parlato bene di te. Da marzo ci serve un'istruttrice di pilates: ti andrebbe di fare due chiacchiere?

Beppe
Palestra Corpo Libero`,
    kind: 'outreach',
    company: 'Palestra Corpo Libero',
    role: 'istruttrice di pilates',
  },
  {
    id: 'it-who-r1-noise-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: '7 nuovi annunci per Magazziniere a Brescia',
    fromName: 'LavoroSubito24',
    fromAddress: 'alert@lavorosubito24.example',
    sentAt: '2026-02-06T05:15:00Z',
    text: `7 nuovi annunci per te

Magazziniere - Logistica Garda
Magazziniere mulettista - Trafilerie Oglio

Vedi tutti gli annunci | Cancella iscrizione`,
    kind: 'noise',
    company: null,
    role: null,
  },
]
