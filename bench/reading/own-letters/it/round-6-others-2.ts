import type { OwnLetter } from '../own-letter.ts'

export const itRound6Others2: readonly OwnLetter[] = [
  {
    id: 'it-round-6-other-02',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Esito richiesta di affitto',
    fromName: 'Immobiliare Casanova',
    fromAddress: 'affitti@imm-casanova.example',
    sentAt: '2025-04-21T08:47:00Z',
    text: `Gentile Signora, il proprietario ha valutato le richieste e ha preferito un'altra famiglia. Siamo dispiaciuti e restiamo a disposizione per altre soluzioni. Immobiliare Casanova`,
    kind: 'other',
    company: null,
    role: null,
    personal: false,
  },
  {
    id: 'it-round-6-other-03',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'shortlist per la reception',
    fromName: 'Irene Galli',
    fromAddress: 'irene.galli@hotelaurora-lago.example',
    sentAt: '2022-05-15T14:28:00Z',
    text: `Ciao ragazzi, ho visto i quattro CV. La Conti la scarterei, zero inglese. Gli altri due boh. Chiamiamo solo Ferri per un colloquio? Fatemi sapere. Irene`,
    kind: 'other',
    company: null,
    role: null,
    personal: true,
  },
]
