import type { OwnLetter } from '../own-letter.ts'

export const frOutreach: readonly OwnLetter[] = [
  {
    id: 'fr-outreach-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Opportunité responsable paie à Nantes',
    fromName: 'Laura Petit',
    fromAddress: 'laura.petit@rhizome-rh.example',
    sentAt: '2024-01-16T11:00:00Z',
    text: `Bonjour Sandrine, votre parcours a retenu mon attention. J'accompagne une PME nantaise qui cherche un responsable paie. Seriez-vous ouverte à un échange, sans engagement ?
Laura Petit, Rhizome RH`,
    kind: 'outreach',
    company: 'Rhizome RH',
    role: 'responsable paie',
    personal: true,
  },
  {
    id: 'fr-outreach-02',
    lang: 'fr',
    country: 'CH',
    held: true,
    subject: 'Une place chez nous',
    fromName: 'Dr Luc Favre',
    fromAddress: 'luc.favre@cabinet-favre.example',
    sentAt: '2022-12-06T16:54:00Z',
    text: `Bonjour Madame, une patiente commune m'a parlé de vous. Mon hygiéniste dentaire part en juin. Si l'idée de changer vous tente, appelez-moi.
Dr Luc Favre, Cabinet Favre`,
    kind: 'outreach',
    company: 'Cabinet Favre',
    role: 'hygiéniste dentaire',
    personal: true,
  },
]
