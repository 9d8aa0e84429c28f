import type { OwnLetter } from '../own-letter.ts'

export const ptRound5Others: readonly OwnLetter[] = [
  {
    id: 'pt-round-5-interview-01',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Sua candidatura na Fibralis',
    fromName: 'Recrutamento Fibralis',
    fromAddress: 'recrutamento@fibralis.example',
    sentAt: '2025-04-22T11:39:00Z',
    text: `Olá Lúcia, sua candidatura foi selecionada para a próxima fase. Nosso responsável técnico gostaria de conhecê-la na quinta, dia 8, às 14h. Recrutamento Fibralis`,
    kind: 'interview',
    company: 'Fibralis',
    role: null,
    personal: false,
  },
  {
    id: 'pt-round-5-other-01',
    lang: 'pt',
    country: 'PT',
    held: false,
    subject: 'Re: candidatos',
    fromName: 'Dino',
    fromAddress: 'dino@hoteldolago.example',
    sentAt: '2022-09-01T12:52:00Z',
    text: `Vi o último e não serve para nós. Ficamos com o de terça? Eu ligo-lhe esta noite. Dino`,
    kind: 'other',
    company: null,
    role: null,
    personal: true,
  },
]
