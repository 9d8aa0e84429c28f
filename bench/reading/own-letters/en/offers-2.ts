import type { OwnLetter } from '../own-letter.ts'

export const enOffers2: readonly OwnLetter[] = [
  {
    id: 'en-offer-13',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Re: Re: apprenticeship',
    fromName: 'Ken Ito',
    fromAddress: 'ken@itomachine.example',
    sentAt: '2021-03-10T15:56:00Z',
    text: `Zach, talked to the guys, we want you. $20 to start, Apprentice Machinist, first day March 22. Sorry it took so long. You in?
Ken Ito, Ito Machine`,
    kind: 'offer',
    company: 'Ito Machine',
    role: 'Apprentice Machinist',
    personal: true,
    terms: { answerBy: null, startsOn: '2021-03-22', pay: '$20' },
  },
]
