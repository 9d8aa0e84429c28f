import type { OwnLetter } from '../own-letter.ts'

export const itOutreach: readonly OwnLetter[] = [
  {
    id: 'it-outreach-01',
    lang: 'it',
    country: 'IT',
    held: false,
    subject: 'Opportunità come controller',
    fromName: 'Ilaria Costa',
    fromAddress: 'ilaria@ponterecruiting.example',
    sentAt: '2024-04-16T13:45:00Z',
    text: `Buongiorno Stefano, ho visto il Suo profilo e seguo per un cliente di Bologna la ricerca di un controller. Sarebbe disponibile per una breve chiacchierata? Ilaria Costa, Ponte Recruiting`,
    kind: 'outreach',
    company: 'Ponte Recruiting',
    role: 'controller',
    personal: true,
  },
  {
    id: 'it-outreach-02',
    lang: 'it',
    country: 'IT',
    held: true,
    subject: 'Cerco elettricista',
    fromName: 'Marco Sala',
    fromAddress: 'marco@salaimpianti.example',
    sentAt: '2023-10-17T12:56:00Z',
    text: `Ciao, Beppe mi ha dato il tuo numero e mail. Mi serve un elettricista bravo da gennaio. Ti interessa? Marco Sala, Sala Impianti`,
    kind: 'outreach',
    company: 'Sala Impianti',
    role: 'elettricista',
    personal: true,
  },
]
