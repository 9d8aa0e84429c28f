import type { OwnLetter } from '../own-letter.ts'

export const esOutreach: readonly OwnLetter[] = [
  {
    id: 'es-outreach-01',
    lang: 'es',
    country: 'ES',
    held: false,
    subject: 'Oportunidad: ingeniera de calidad en Vitoria',
    fromName: 'Álex Roca',
    fromAddress: 'alex.roca@talentonorte.example',
    sentAt: '2024-05-16T12:42:00Z',
    text: `Hola, Leire: he visto tu perfil y encaja con una vacante de ingeniera de calidad que gestiono. ¿Estarías abierta a escuchar la propuesta? Álex Roca, Talento Norte`,
    kind: 'outreach',
    company: 'Talento Norte',
    role: 'ingeniera de calidad',
    personal: true,
  },
  {
    id: 'es-outreach-02',
    lang: 'es',
    country: 'CO',
    held: true,
    subject: 'Vacante contador público',
    fromName: 'Reclutadora',
    fromAddress: 'reclutamiento@puentetalento.example',
    sentAt: '2023-01-24T08:12:00Z',
    text: `Buen día, encontré su hoja de vida en el portal. Buscamos contador público para una multinacional. Si le interesa, envíeme su aspiración salarial. Puente Talento`,
    kind: 'outreach',
    company: 'Puente Talento',
    role: 'contador público',
    personal: true,
  },
]
