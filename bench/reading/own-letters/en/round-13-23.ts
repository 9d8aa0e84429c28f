import type { OwnLetter } from '../own-letter.ts'

export const enRound13Part23: readonly OwnLetter[] = [
  {
    id: 'en-r13-rejection-27',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Halden Marine | Naval Architect | Update on your application',
    fromName: 'Halden Marine',
    fromAddress: 'candidates@haldenmarine.teamtailor-mail.com',
    sentAt: '2023-11-22T10:41:00Z',
    text: `Hello Callum,

Due to a delay in one of our shipbuilding contracts, the Naval Architect vacancy has been put on hold until at least the summer. Interviews pencilled in for December are cancelled, yours included.

We have not appointed anyone. With your permission (it's given unless you tell us otherwise) we'll keep your CV for twelve months and write to you if the post comes back.

People Team
Halden Marine, Birkenhead`,
    kind: 'rejection',
    company: 'Halden Marine',
    role: 'Naval Architect',
    refusal: 'paused',
    door: 'kept-on-file',
    reasons: ['position_closed'],
    personal: false,
  },
  {
    id: 'en-r13-rejection-28',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Thanks for applying at Coolabah Early Learning',
    fromName: 'Coolabah Early Learning',
    fromAddress: 'noreply@coolabahearlylearning.example',
    sentAt: '2024-02-28T04:14:00Z',
    text: `Hi there,

Thanks for throwing your hat in the ring for Educational Leader. The calibre of applicants was super high! After careful consideration we've chosen not to move ahead with you for this one.

Keep your profile up to date and we'll let you know about roles near you.

Cheers,
The Coolabah crew`,
    kind: 'rejection',
    company: 'Coolabah Early Learning',
    role: 'Educational Leader',
    refusal: 'not-chosen',
    stage: 'application',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-29',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Staff Accountant - decision',
    fromName: 'Doug Farrell, CPA',
    fromAddress: 'doug@farrellandpike.example',
    sentAt: '2020-12-03T15:49:00Z',
    text: `Ms. Nguyen:

We hired a Staff Accountant yesterday. The deciding factor was public tax experience: the person we chose has prepared S-corp and partnership returns for five busy seasons, while yours has all been in private industry. With January around the corner we don't have the luxury of training.

I thought you'd want to know why. Good luck to you.

Doug Farrell, CPA
Farrell & Pike`,
    kind: 'rejection',
    company: 'Farrell & Pike',
    role: 'Staff Accountant',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    door: 'none',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-30',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Confidential: your references',
    fromName: 'Mrs P. Anand, Bursar',
    fromAddress: 'bursar@harcourthouseschool.example',
    sentAt: '2021-07-19T11:30:00Z',
    text: `Dear Mr Leckie

I wrote on 2 July that the School's offer of the post of Boarding Houseparent was conditional upon two satisfactory references. One of your referees has not replied despite three reminders and the other was unable to confirm the dates you gave us. The Governors have therefore asked me to withdraw the offer, which I do with real regret.

Yours sincerely
P. Anand
Harcourt House School`,
    kind: 'rejection',
    company: 'Harcourt House School',
    role: 'Boarding Houseparent',
    refusal: 'not-chosen',
    stage: 'offer',
    door: 'none',
    reasons: ['eligibility'],
    personal: true,
    canAskFeedback: 'yes',
  },
]
