import type { OwnLetter } from '../own-letter.ts'

export const enRejections5: readonly OwnLetter[] = [
  {
    id: 'en-rejection-46',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Halcyon Homes application update',
    fromName: null,
    fromAddress: 'noreply@tribepad.com',
    sentAt: '2025-09-16T07:02:00Z',
    text: `Hi Darren

Your application for Site Manager (HAL-1093) has now been closed.

The hiring manager has made a decision and will not be taking your application any further. You can see all live vacancies in your account.

Halcyon Homes Recruitment`,
    kind: 'rejection',
    company: 'Halcyon Homes',
    role: 'Site Manager',
    requisition: 'HAL-1093',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-47',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your inquiry',
    fromName: 'Robert J. Keane',
    fromAddress: 'rkeane@keanehowell.example',
    sentAt: '2015-10-06T13:32:00Z',
    text: `Dear Ms. Abrams:

Thank you for your letter of September 28. Although your credentials are
impressive, our present needs in the litigation group do not permit us
to add an Associate Attorney. We will retain your résumé for six months.

Very truly yours,
Robert J. Keane
Keane & Howell LLP`,
    kind: 'rejection',
    company: 'Keane & Howell LLP',
    role: 'Associate Attorney',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    refusalAlso: ['closed'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-48',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Invitation to interview - Food Technologist (update)',
    fromName: 'Hannah Dale',
    fromAddress: 'hannah.dale@verdantfoods.example',
    sentAt: '2022-03-03T08:36:00Z',
    text: `Hi Yusuf,

I know we had your second interview pencilled in for Thursday. Since then another candidate has accepted our offer for the Food Technologist job, so I need to stand you down. Apologies for the late notice, it isn't how I like to do things.

Hannah Dale
Verdant Foods

On 28 Feb 2022, Hannah Dale wrote:
> Hi Yusuf, we'd love to invite you to a second interview on Thursday 10 March at 2pm.
> Please let me know if that works for you.`,
    kind: 'rejection',
    company: 'Verdant Foods',
    role: 'Food Technologist',
    refusal: 'filled',
    stage: 'interview',
    door: 'none',
    refusalAlso: ['not-chosen'],
    reasons: ['position_filled'],
    personal: true,
  },
  {
    id: 'en-rejection-49',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Growth Engineer @ Word',
    fromName: 'Ashby',
    fromAddress: 'no-reply@ashbyhq.com',
    sentAt: '2026-06-09T16:59:00Z',
    text: `Hey Tess,

Appreciate you throwing your hat in the ring for Growth Engineer at Word.

We're a tiny team so we have to be picky about where we spend interview hours, and we're passing this time. Not a forever thing: you're welcome to try again in six months.

Word`,
    kind: 'rejection',
    company: 'Word',
    role: 'Growth Engineer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-50',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'ASM',
    fromName: 'Theatre Administrator',
    fromAddress: 'admin@gaslightplayhouse.example',
    sentAt: '2018-06-25T13:43:00Z',
    text: `Dear Flora,

Thank you for your application to be Assistant Stage Manager. The director has asked an ASM she has worked with before. Theatre, I'm afraid.

Break a leg with the next one,
Gaslight Playhouse`,
    kind: 'rejection',
    company: 'Gaslight Playhouse',
    role: 'Assistant Stage Manager',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-51',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Pharmacy Resident selection',
    fromName: 'Admissions to Residency',
    fromAddress: 'residency@stannemed.example',
    sentAt: '2023-10-10T10:14:00Z',
    text: `Dear Dr. Lowell,

We were honored by your interest in training at St. Anne Medical Center as a Pharmacy Resident. Our rank list has been finalized and we will not be ranking you. You will certainly find a program which recognizes your talents.

Residency Office`,
    kind: 'rejection',
    company: 'St. Anne Medical Center',
    role: 'Pharmacy Resident',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-rejection-52',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'How it went',
    fromName: 'Jo Marsden',
    fromAddress: 'jo@marsdenplumbing.example',
    sentAt: '2024-08-01T08:57:00Z',
    text: `Alright Callum,

You worked hard on the trial day, no complaints there. But you were on your phone every time I turned round and you were twenty minutes late. I've gone with the other lad for Apprentice Plumber.

No hard feelings, learn from it and you'll be fine.

Jo Marsden
Marsden Plumbing`,
    kind: 'rejection',
    company: 'Marsden Plumbing',
    role: 'Apprentice Plumber',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    personal: true,
  },
  {
    id: 'en-rejection-53',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Requisition REQ-7719 cancelled',
    fromName: 'HR',
    fromAddress: 'hr@aerolith.example',
    sentAt: '2020-05-20T10:56:00Z',
    text: `Dear Applicant,

Requisition REQ-7719 (Composite Technician) has been cancelled due to a change in business conditions. All associated applications have been closed. No action is needed from you.

Aerolith HR`,
    kind: 'rejection',
    company: 'Aerolith',
    role: 'Composite Technician',
    requisition: 'REQ-7719',
    refusal: 'closed',
    stage: 'application',
    door: 'none',
    reasons: ['position_closed'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-54',
    lang: 'en',
    country: 'ZA',
    held: true,
    subject: 'Field Guide',
    fromName: 'Nomsa Dube',
    fromAddress: 'nomsa@protealodge.example',
    sentAt: '2023-01-19T13:03:00Z',
    text: `Hi Pieter,

Thanks for your CV and the lovely bird photos. We're not in a position to offer you the Field Guide job this season as we've chosen someone with the trails qualification. I'm keeping your CV in my inbox for next season.

Warmly
Nomsa
Protea Ridge Lodge`,
    kind: 'rejection',
    company: 'Protea Ridge Lodge',
    role: 'Field Guide',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-55',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your video interview with GCX',
    fromName: 'Applications',
    fromAddress: 'applications@gcx-grad.example',
    sentAt: '2021-01-28T07:27:00Z',
    text: `Dear Olivia,

Thank you for recording your video interview. We've scored it and you haven't met the benchmark for the Graduate Trainee programme this year. Because thousands of videos are marked we can't comment on individual answers.

GCX Graduate Scheme`,
    kind: 'rejection',
    company: 'GCX Graduate Scheme',
    companyAlso: ['GCX'],
    role: 'Graduate Trainee',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-56',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Fraud Analyst I and Fraud Analyst II',
    fromName: 'Recruiting',
    fromAddress: 'recruiting@patchworkbank.example',
    sentAt: '2024-12-12T15:13:00Z',
    text: `Hi Keisha,

You applied to two openings with Patchwork Bank. We've decided not to proceed with your application for Fraud Analyst I. Your application for Fraud Analyst II is not affected by this and is still being reviewed.

Patchwork Bank Recruiting`,
    kind: 'rejection',
    company: 'Patchwork Bank',
    role: 'Fraud Analyst',
    roleAlso: ['Fraud Analyst I'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
]
