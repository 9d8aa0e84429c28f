import type { OwnLetter } from '../own-letter.ts'

export const itRound5Others: readonly OwnLetter[] = [
  {
    id: 'it-round-5-interview-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'La tua candidatura in Fibranord',
    fromName: 'Selezione Fibranord',
    fromAddress: 'selezione@fibranord.example',
    sentAt: '2025-04-22T11:39:00Z',
    text: `Ciao Lucia, la tua candidatura è stata selezionata per la fase successiva. Il nostro responsabile tecnico vorrebbe conoscerti giovedì 8 alle 14. Selezione Fibranord`,
    kind: 'interview',
    company: 'Fibranord',
    role: null,
    personal: false,
  },
  {
    id: 'it-round-5-other-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Re: candidati',
    fromName: 'Dino',
    fromAddress: 'dino@hoteldellago-it.example',
    sentAt: '2022-09-01T12:52:00Z',
    text: `Ho visto l'ultimo, non fa per noi. Prendiamo quello di martedì? Lo chiamo io stasera. Dino`,
    kind: 'other',
    company: null,
    role: null,
    personal: true,
  },
]
