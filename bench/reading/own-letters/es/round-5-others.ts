import type { OwnLetter } from '../own-letter.ts'

export const esRound5Others: readonly OwnLetter[] = [
  {
    id: 'es-round-5-interview-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Tu candidatura en Fibrasur',
    fromName: 'Selección Fibrasur',
    fromAddress: 'seleccion@fibrasur.example',
    sentAt: '2025-04-22T11:39:00Z',
    text: `Hola, Lucía: tu candidatura ha sido seleccionada para la siguiente fase. A nuestro responsable técnico le gustaría conocerte el jueves 8 a las 14:00. Selección Fibrasur`,
    kind: 'interview',
    company: 'Fibrasur',
    role: null,
    personal: false,
  },
  {
    id: 'es-round-5-other-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Re: candidatos',
    fromName: 'Dani',
    fromAddress: 'dani@hoteldellago.example',
    sentAt: '2022-09-01T12:52:00Z',
    text: `He visto al último y no nos sirve. ¿Cogemos al del martes? Le llamo yo esta tarde. Dani`,
    kind: 'other',
    company: null,
    role: null,
    personal: true,
  },
]
