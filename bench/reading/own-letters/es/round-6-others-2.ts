import type { OwnLetter } from '../own-letter.ts'

export const esRound6Others2: readonly OwnLetter[] = [
  {
    id: 'es-round-6-other-02',
    lang: 'es',
    country: 'MX',
    held: false,
    subject: 'Su solicitud de beca escolar',
    fromName: 'Fundación Semilla',
    fromAddress: 'becas@fundacionsemilla.example',
    sentAt: '2025-09-09T13:57:00Z',
    text: `Estimada madre de familia: le informamos que la solicitud de beca de su hijo no fue aprobada por el comité en este ciclo escolar. Podrá volver a presentarla en agosto. Fundación Semilla`,
    kind: 'other',
    company: null,
    role: null,
    personal: false,
  },
  {
    id: 'es-round-6-other-03',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'candidatos recepción',
    fromName: 'Dirección Hotel Miramar',
    fromAddress: 'direccion@hotelmiramar-cabo.example',
    sentAt: '2024-05-23T17:10:00Z',
    text: `Chicas, de los tres de ayer yo descartaría a los dos primeros, la de la tarde me gustó bastante más. ¿La llamáis vosotras? A los otros les mandamos el correo de siempre. Gracias`,
    kind: 'other',
    company: null,
    role: null,
    personal: true,
  },
]
