import type { OwnLetter } from '../own-letter.ts'

export const enRejections3: readonly OwnLetter[] = [
  {
    id: 'en-rejection-23',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'Campaign OT-2023-14: Occupational Therapist',
    fromName: 'HR Shared Services',
    fromAddress: 'hr@corriboghealth.example',
    sentAt: '2023-05-15T07:55:00Z',
    text: `Dear Ms Brennan,

Further to your interview on 4 May, I wish to advise that you have been placed 6th on the panel for Occupational Therapist. The post has been accepted by a candidate ranked higher, so no offer is being made to you at present. The panel remains live for twelve months.

Corrib Community Health`,
    kind: 'rejection',
    company: 'Corrib Community Health',
    role: 'Occupational Therapist',
    requisition: 'OT-2023-14',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    refusalAlso: ['filled'],
    personal: false,
  },
  {
    id: 'en-rejection-24',
    lang: 'en',
    country: 'AU',
    held: true,
    subject: 'Wattle & Co has an update on your application',
    fromName: 'SEEK Application Update',
    fromAddress: 'noreply@s.seek.com.au',
    sentAt: '2025-08-12T08:52:00Z',
    text: `Hi Linh,

Unfortunately, your application for Bookkeeper with Wattle & Co was unsuccessful this time. The employer does not provide individual feedback through this service.`,
    kind: 'rejection',
    company: 'Wattle & Co',
    role: 'Bookkeeper',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-25',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Volunteer Coordinator',
    fromName: 'Rev. Judith Cole',
    fromAddress: 'judith@hopecharity.example',
    sentAt: '2024-01-09T12:27:00Z',
    text: `Dear Martin,

I am afraid my news is not what you hoped for. The trustees were unanimous that you have the heart for this work. They were also unanimous that, with a team this small, the Volunteer Coordinator needs to drive the minibus, and so they appointed a candidate who can.

Please don't be discouraged.

Judith Cole
Hope Street Charity`,
    kind: 'rejection',
    company: 'Hope Street Charity',
    role: 'Volunteer Coordinator',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'en-rejection-26',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'RE: roofer',
    fromName: 'Gary Stubbs',
    fromAddress: 'gary@stubbsroofing.example',
    sentAt: '2016-07-19T08:45:00Z',
    text: `No thanks, got enough guys. Gary - Stubbs Roofing`,
    kind: 'rejection',
    company: 'Stubbs Roofing',
    role: 'Roofer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    refusalAlso: ['filled', 'closed'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-27',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your application to Visa Picture Frames',
    fromName: 'Visa Careers',
    fromAddress: 'careers@visaframes.example',
    sentAt: '2023-03-29T13:36:00Z',
    text: `Dear Joel,

Thank you for applying to Visa Picture Frames. We had hoped to meet more people than our calendar allows and your application for Framer is not one we are taking forward.

Regards,
Visa Careers`,
    kind: 'rejection',
    company: 'Visa Picture Frames',
    role: 'Framer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-28',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Thermal Engineer, Helioforge',
    fromName: 'Immigration & Hiring',
    fromAddress: 'recruiting@helioforge.example',
    sentAt: '2024-10-17T11:28:00Z',
    text: `Hello Wei,

Your background in thermal modeling is a fit on paper. The Thermal Engineer role, however, is not one for which Helioforge can sponsor a work visa, and your answers say you will need sponsorship now or later. We therefore cannot consider your application.

Helioforge Recruiting`,
    kind: 'rejection',
    company: 'Helioforge',
    role: 'Thermal Engineer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['visa_sponsorship'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-29',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Private and confidential',
    fromName: 'Board Appointments',
    fromAddress: 'appointments@quillonplc.example',
    sentAt: '2019-11-26T13:22:00Z',
    text: `Dear Ms Hargreaves,

On behalf of the Chairman I want to thank you for the thought and candour you brought to our discussions about the Chief Operating Officer appointment. The Nominations Committee met on Friday and resolved to promote from within.

You were a most credible candidate throughout, and the Chairman would welcome the chance to keep in contact.

Yours sincerely,
Company Secretary
Quillon plc`,
    kind: 'rejection',
    company: 'Quillon plc',
    role: 'Chief Operating Officer',
    refusal: 'not-chosen',
    stage: 'final',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-30',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Farm Manager decision',
    fromName: 'Talent',
    fromAddress: 'jobs@mossandmeadow.example',
    sentAt: '2021-06-07T13:44:00Z',
    text: `Hey Luke,

We loved having you out on the farm. We talked it over at supper for
three nights running. In the end we asked someone else to be our Farm
Manager, mainly because they can move into the house with their family
in July.

Come to the harvest party anyway.

Moss & Meadow`,
    kind: 'rejection',
    company: 'Moss & Meadow',
    role: 'Farm Manager',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-31',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Signalling Apprentice: your assessment centre',
    fromName: null,
    fromAddress: 'apprenticeships@crossley-rail.example',
    sentAt: '2022-09-20T15:08:00Z',
    text: `Hi Kai,

Well done for getting as far as the assessment centre for Signalling Apprentice. More than 600 people applied and only 40 came this far. The eight places have gone to those with the highest scores on the day, and yours was just below the line.

Applications for next year open in January and we'd encourage you to have another go.

Crossley Rail Apprenticeships`,
    kind: 'rejection',
    company: 'Crossley Rail',
    role: 'Signalling Apprentice',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    personal: false,
  },
  {
    id: 'en-rejection-32',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'About our Editorial Assistant opening',
    fromName: 'Hiring Team',
    fromAddress: 'hello@papercrane.example',
    sentAt: '2025-10-21T07:53:00Z',
    text: `Dear all,

We posted Editorial Assistant on a Friday and woke up on Monday to 1,900 applications. We are four people. We read the first 300 in order of arrival and then had to stop; if you are getting this note, yours was among those we did not reach.

That is not fair, and we're sorry.

Papercrane Books`,
    kind: 'rejection',
    company: 'Papercrane Books',
    role: 'Editorial Assistant',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['high_volume_not_reviewed'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-33',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Lifeguard vacancies',
    fromName: 'Recruitment',
    fromAddress: 'recruitment@amblesideleisure.example',
    sentAt: '2020-01-16T11:55:00Z',
    text: `Hello,

To work as a Lifeguard with Ambleside Leisure you must be 16 on your first day. From your date of birth you would be 15, so your form has been withdrawn from the process.

Recruitment`,
    kind: 'rejection',
    company: 'Ambleside Leisure',
    role: 'Lifeguard',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-34',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'VP Marketing search, quick note',
    fromName: 'Monica Reyes',
    fromAddress: 'monica.reyes@ashgrovesearch.example',
    sentAt: '2023-07-13T12:05:00Z',
    text: `Hi Stephen,

Heard back from my client this morning. They've narrowed it down to two finalists for VP Marketing and you're not one of them. They had nothing but nice things to say, they just want somebody from consumer goods.

Let's find you something better. Call me Thursday?

Monica Reyes
Ashgrove Search`,
    kind: 'rejection',
    company: 'Ashgrove Search',
    role: 'VP Marketing',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    reasons: ['experience_gap'],
    personal: true,
  },
]
