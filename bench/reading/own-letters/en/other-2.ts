import type { OwnLetter } from '../own-letter.ts'

export const enOther2: readonly OwnLetter[] = [
  {
    id: 'en-other-19',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'I got it!',
    fromName: 'Olivia Grant',
    fromAddress: 'olivia.grant@alderbrook.example',
    sentAt: '2022-10-18T09:16:00Z',
    text: `Ravi!! They offered me the job, start in January. After eleven
rejections. Drinks on me on Friday. Olivia`,
    kind: 'other',
    company: null,
    role: null,
    personal: true,
  },
  {
    id: 'en-other-20',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Reference request for Jordan Ellis',
    fromName: 'Reference Desk',
    fromAddress: 'noreply@refcheck.example',
    sentAt: '2025-04-03T11:50:00Z',
    text: `Jordan Ellis has listed you as a reference for a position with Larkspur Outfitters. Please complete the form by April 10. Your answers are confidential.`,
    kind: 'other',
    company: null,
    role: null,
    personal: false,
  },
]
