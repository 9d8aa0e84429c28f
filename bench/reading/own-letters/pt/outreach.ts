import type { OwnLetter } from '../own-letter.ts'

export const ptOutreach: readonly OwnLetter[] = [
  {
    id: 'pt-outreach-01',
    lang: 'pt',
    country: 'BR',
    held: false,
    subject: 'Oportunidade engenheira de segurança',
    fromName: 'Thaís Moura',
    fromAddress: 'thais@conectatalentos.example',
    sentAt: '2024-05-20T07:12:00Z',
    text: `Oi, Bianca, encontrei seu perfil e tenho uma vaga de engenheira de segurança em Campinas. Tem interesse em bater um papo? Thaís Moura, Conecta Talentos`,
    kind: 'outreach',
    company: 'Conecta Talentos',
    role: 'engenheira de segurança',
    personal: true,
  },
  {
    id: 'pt-outreach-02',
    lang: 'pt',
    country: 'PT',
    held: true,
    subject: 'Desafio em Braga',
    fromName: 'Rui Matos',
    fromAddress: 'rui@matosrecruta.example',
    sentAt: '2022-03-08T14:11:00Z',
    text: `Boa tarde, o seu percurso chamou-me a atenção para um projeto de contabilista certificado em Braga. Estaria disponível para uma breve conversa? Rui Matos, Matos Recruta`,
    kind: 'outreach',
    company: 'Matos Recruta',
    role: 'contabilista certificado',
    personal: true,
  },
]
