import type { OwnLetter } from '../own-letter.ts'

export const esOffers: readonly OwnLetter[] = [
  {
    id: 'es-offer-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Oferta de incorporación',
    fromName: 'RRHH',
    fromAddress: 'rrhh@astilleros-nervia.example',
    sentAt: '2023-06-27T11:34:00Z',
    text: `Estimado Koldo: nos complace ofrecerte el puesto de soldador, con 24.600 euros brutos anuales e incorporación el 17 de julio de 2023. Necesitamos tu respuesta antes del 4 de julio.
Astilleros Nervia`,
    kind: 'offer',
    company: 'Astilleros Nervia',
    role: 'soldador',
    personal: false,
    terms: { answerBy: '2023-07-04', startsOn: '2023-07-17', pay: '24.600 euros brutos anuales' },
  },
  {
    id: 'es-offer-02',
    lang: 'es',
    country: 'MX',
    held: true,
    subject: 'Buenas noticias',
    fromName: 'Lic. Ortega',
    fromAddress: 'ortega@despachoortega.example',
    sentAt: '2025-02-18T13:29:00Z',
    text: `Licenciada, se queda usted con el puesto de asistente legal. ¿Le marco a
las 5 para platicar sueldo y fecha de ingreso? Felicidades. Lic. Ortega
Despacho Ortega`,
    kind: 'offer',
    company: 'Despacho Ortega',
    role: 'asistente legal',
    personal: true,
  },
  {
    id: 'es-offer-03',
    lang: 'es',
    country: 'AR',
    held: false,
    subject: '¡Bienvenida!',
    fromName: 'Mariela',
    fromAddress: 'mariela@jardinhornero.example',
    sentAt: '2021-11-30T12:14:00Z',
    text: `Caro, ¡te queremos en el equipo! Empezarías el 14 de febrero como maestra de sala. Lamentablemente el sueldo es el de convenio, ni un peso más. ¿Aceptás? Mariela, Jardín Hornero`,
    kind: 'offer',
    company: 'Jardín Hornero',
    role: 'maestra de sala',
    personal: true,
    terms: { answerBy: null, startsOn: '2022-02-14', pay: null },
  },
]
