import type { OwnLetter } from '../own-letter.ts'

export const nlOutreach: readonly OwnLetter[] = [
  {
    id: 'nl-outreach-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Constructeur in Zwolle?',
    fromName: 'Bas Kuiper',
    fromAddress: 'bas@kuiperrecruitment.example',
    sentAt: '2024-06-25T12:22:00Z',
    text: `Hoi Mark, ik kwam je profiel tegen. Voor een ingenieursbureau in Zwolle zoek ik een constructeur. Sta je open voor een kop koffie? Zo niet, ook prima. Bas, Kuiper Recruitment`,
    kind: 'outreach',
    company: 'Kuiper Recruitment',
    role: 'constructeur',
    personal: true,
  },
  {
    id: 'nl-outreach-02',
    lang: 'nl',
    country: 'BE',
    held: true,
    subject: 'Nieuwe uitdaging?',
    fromName: 'Sofie Maes',
    fromAddress: 'sofie@maesjobs.example',
    sentAt: '2023-03-30T07:05:00Z',
    text: `Beste, mijn klant zoekt een loonadministrateur in Leuven en jouw profiel sprong eruit. Mag ik je bellen? Sofie Maes, Maes Jobs`,
    kind: 'outreach',
    company: 'Maes Jobs',
    role: 'loonadministrateur',
    personal: true,
  },
]
