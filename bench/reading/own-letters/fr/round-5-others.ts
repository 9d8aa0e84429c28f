import type { OwnLetter } from '../own-letter.ts'

export const frRound5Others: readonly OwnLetter[] = [
  {
    id: 'fr-round-5-interview-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Votre candidature chez Fibranet',
    fromName: 'Recrutement Fibranet',
    fromAddress: 'recrutement@fibranet.example',
    sentAt: '2025-04-22T11:39:00Z',
    text: `Bonjour Lucie, votre candidature a été retenue pour la suite du processus. Notre responsable technique souhaiterait vous rencontrer jeudi 8 à 14h. Recrutement Fibranet`,
    kind: 'interview',
    company: 'Fibranet',
    role: null,
    personal: false,
  },
  {
    id: 'fr-round-5-other-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Re: candidats plongeur',
    fromName: 'Denis',
    fromAddress: 'denis@hoteldulac-annel.example',
    sentAt: '2022-09-01T12:52:00Z',
    text: `J'ai vu le dernier, il ne fera pas l'affaire. On prend celui de mardi ? Je lui téléphone ce soir. Denis`,
    kind: 'other',
    company: null,
    role: null,
    personal: true,
  },
]
