import type { OwnLetter } from '../own-letter.ts'

export const itWho3: readonly OwnLetter[] = [
  {
    id: 'it-who-r2-confirmation-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Abbiamo ricevuto la tua candidatura',
    fromName: 'Risorse Umane Altamarea',
    fromAddress: 'hr@altamarea.example',
    sentAt: '2026-03-11T09:10:00Z',
    text: `Ciao Francesca,

grazie per aver inviato la candidatura per Chef de rang in Altamarea S.p.A. Se il profilo è in linea ti contatteremo.

Risorse Umane`,
    kind: 'confirmation',
    company: 'Altamarea S.p.A.',
    companyAlso: ['Altamarea'],
    role: 'Chef de rang',
  },
  {
    id: 'it-who-r2-confirmation-02',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Iscrizione selezione pubblica Assistente sociale',
    fromName: 'Azienda USL Valsecca',
    fromAddress: 'concorsi@auslvalsecca.example',
    sentAt: '2026-02-05T15:05:00Z',
    text: `Gentile candidata,

la domanda per la selezione pubblica di Assistente sociale è stata acquisita.

Azienda USL Valsecca`,
    kind: 'confirmation',
    company: 'Azienda USL Valsecca',
    role: 'Assistente sociale',
  },
  {
    id: 'it-who-r2-rejection-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Candidatura per Disegnatore meccanico',
    fromName: 'Meccanica Tonelli Srl',
    fromAddress: 'info@meccanicatonelli.example',
    sentAt: '2026-05-20T10:30:00Z',
    text: `Buongiorno Marco,

La ringraziamo per il colloquio. Abbiamo scelto un altro Disegnatore meccanico, con più anni di esperienza.

Meccanica Tonelli Srl`,
    kind: 'rejection',
    company: 'Meccanica Tonelli Srl',
    companyAlso: ['Meccanica Tonelli'],
    role: 'Disegnatore meccanico',
    refusal: 'not-chosen',
  },
  {
    id: 'it-who-r2-rejection-02',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Aggiornamento',
    fromName: 'Giada di Fiordiloto',
    fromAddress: 'giada@fiordiloto.example',
    sentAt: '2026-03-27T14:00:00Z',
    text: `Ciao Martina!

Per la posizione di Addetta vendite andremo avanti con un'altra persona. Grazie del tempo che ci hai dedicato.

Giada`,
    kind: 'rejection',
    company: 'Fiordiloto',
    role: 'Addetta vendite',
    refusal: 'not-chosen',
  },
  {
    id: 'it-who-r2-rejection-03',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'LinkedIn: novità sulla tua candidatura',
    fromName: 'LinkedIn',
    fromAddress: 'jobs-noreply@linkedin.com',
    sentAt: '2026-04-17T09:09:00Z',
    text: `La tua candidatura per Sistemista Linux presso Tecnosoft Italia non è stata selezionata.`,
    kind: 'rejection',
    company: 'Tecnosoft Italia',
    role: 'Sistemista Linux',
    refusal: 'not-chosen',
  },
  {
    id: 'it-who-r2-rejection-04',
    lang: 'it',
    country: 'CH',
    held: false,
    subject: 'Concorso docente di matematica',
    fromName: 'Scuola Media di Gordevio',
    fromAddress: 'direzione@smgordevio.example',
    sentAt: '2026-02-16T16:16:00Z',
    text: `Egregio signor Rossi,

la informiamo che per il posto di docente di matematica è stata scelta un'altra candidatura.

Scuola Media di Gordevio`,
    kind: 'rejection',
    company: 'Scuola Media di Gordevio',
    role: 'docente di matematica',
    refusal: 'not-chosen',
  },
  {
    id: 'it-who-r2-rejection-05',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Re: lavoro estivo',
    fromName: 'Bagno Tritone',
    fromAddress: 'bagnotritone@libero.it',
    sentAt: '2026-06-03T11:40:00Z',
    text: `Ciao Luca, per quest'estate abbiamo già il bagnino. Ci sentiamo l'anno prossimo!

Bagno Tritone`,
    kind: 'rejection',
    company: 'Bagno Tritone',
    role: 'bagnino',
    refusal: 'not-chosen',
  },
  {
    id: 'it-who-r2-interview-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Invito a colloquio',
    fromName: 'Silvia Ferro',
    fromAddress: 'silvia.ferro@assiferro.example',
    sentAt: '2026-05-27T08:50:00Z',
    text: `Gentile Elena,

sarei lieta di incontrarLa giovedì 4 giugno alle ore 16.00 in corso Italia 9 per il ruolo di Impiegata sinistri.

Silvia Ferro
Assiferro Broker`,
    kind: 'interview',
    company: 'Assiferro Broker',
    role: 'Impiegata sinistri',
    meeting: {
      state: 'fixed',
      localTime: '2026-06-04T16:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'corso Italia 9',
      people: ['Silvia Ferro'],
    },
  },
  {
    id: 'it-who-r2-interview-02',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Prossimo step',
    fromName: 'Team HR Nuvolari Tech',
    fromAddress: 'hr@nuvolaritech.example',
    sentAt: '2026-03-19T17:20:00Z',
    text: `Ciao Simone,

il tuo profilo ci piace! Vorremmo organizzare una videochiamata di 30 minuti per DevOps Engineer. Quando sei libero?

Team HR Nuvolari Tech`,
    kind: 'interview',
    company: 'Nuvolari Tech',
    role: 'DevOps Engineer',
  },
  {
    id: 'it-who-r2-offer-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Proposta di assunzione',
    fromName: 'Panificio Castelli',
    fromAddress: 'amministrazione@panificiocastelli.example',
    sentAt: '2026-07-10T12:00:00Z',
    text: `Caro Ahmed,

ti proponiamo di lavorare con noi come panettiere dal 1° settembre 2026, stipendio 1.600 € netti al mese.

Panificio Castelli`,
    kind: 'offer',
    company: 'Panificio Castelli',
    role: 'panettiere',
    terms: { pay: '1.600 €', startsOn: '2026-09-01', answerBy: null },
  },
  {
    id: 'it-who-r2-outreach-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Ricerca Responsabile acquisti',
    fromName: 'Luca Ferraris',
    fromAddress: 'ferraris@humanpoint.example',
    sentAt: '2026-01-28T10:45:00Z',
    text: `Buongiorno Paolo,

per conto di una multinazionale con sede a Bergamo stiamo cercando un Responsabile acquisti. È interessato?

Luca Ferraris
Humanpoint`,
    kind: 'outreach',
    company: 'Humanpoint',
    role: 'Responsabile acquisti',
  },
]
