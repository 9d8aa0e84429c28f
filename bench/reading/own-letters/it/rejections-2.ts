import type { OwnLetter } from '../own-letter.ts'

export const itRejections2: readonly OwnLetter[] = [
  {
    id: 'it-rejection-15',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'R: colloquio docente di latino',
    fromName: 'Segreteria',
    fromAddress: 'segreteria@liceofarnese.example',
    sentAt: '2024-09-10T13:43:00Z',
    text: `Gentile professoressa, il colloquio di domani è annullato perché la cattedra di docente di latino è stata assegnata stamattina. Ci scusiamo.
Liceo Farnese

> Il 5 settembre ha scritto:
> La invitiamo a un colloquio mercoledì 11 settembre alle 9.`,
    kind: 'rejection',
    company: 'Liceo Farnese',
    role: 'docente di latino',
    refusal: 'filled',
    stage: 'interview',
    door: 'none',
    reasons: ['position_filled'],
    personal: true,
  },
  {
    id: 'it-rejection-16',
    lang: 'it',
    country: 'IT',
    held: true,
    subject: 'La tua prova',
    fromName: 'Hotel Miralago',
    fromAddress: 'direzione@hotelmiralago.example',
    sentAt: '2025-06-24T07:14:00Z',
    text: `Ciao Kevin, abbiamo preso un altro barman per l'estate. Se vuoi sapere
cosa migliorare passa pure, te lo dico volentieri davanti a un caffè.
Hotel Miralago`,
    kind: 'rejection',
    company: 'Hotel Miralago',
    role: 'barman',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    refusalAlso: ['filled'],
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
]
