import type { OwnLetter } from '../own-letter.ts'

export const enRejections2: readonly OwnLetter[] = [
  {
    id: 'en-rejection-12',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Thank you from Tidewell Health!',
    fromName: 'Apply',
    fromAddress: 'notifications@greenhouse.io',
    sentAt: '2023-12-19T12:35:00Z',
    text: `Hi Marcus,

Thank you so much for considering Tidewell Health as the next place to grow your career! We loved learning about you.

At this time we've identified applicants whose backgrounds line up more directly with what the Care Coordinator (Remote) position needs. We'd be thrilled to see you apply again for anything that catches your eye.

Happy holidays,
Tidewell Health People Team`,
    kind: 'rejection',
    company: 'Tidewell Health',
    role: 'Care Coordinator (Remote)',
    roleAlso: ['Care Coordinator'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-13',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Training Contract 2018',
    fromName: "Partners' Secretary",
    fromAddress: 'office@marchmontlaw.example',
    sentAt: '2016-01-21T15:00:00Z',
    text: `Dear Mr Okafor,

The partners have considered your letter and do not propose to invite
you for interview for a place as Trainee Solicitor.

Yours sincerely,
Marchmont & Lisle`,
    kind: 'rejection',
    company: 'Marchmont & Lisle',
    role: 'Trainee Solicitor',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-14',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Hiring for Customer Support Lead is on hold',
    fromName: 'Recruiting Operations',
    fromAddress: 'recruiting@orbisline.example',
    sentAt: '2024-06-26T08:22:00Z',
    text: `Hello Ana,

We wanted you to hear this from us directly: leadership has put a freeze on all new headcount through the end of the year. As a result we have stopped interviewing for Customer Support Lead and are releasing everyone who is in process.

With your okay your profile remains in our system in case the req is reopened.

Orbisline Recruiting Operations`,
    kind: 'rejection',
    company: 'Orbisline',
    role: 'Customer Support Lead',
    refusal: 'paused',
    stage: 'application',
    door: 'kept-on-file',
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-15',
    lang: 'en',
    country: 'NZ',
    held: false,
    subject: 'Year 4 Teacher position',
    fromName: 'Aroha Tipene',
    fromAddress: 'aroha@kaurischool.example',
    sentAt: '2021-03-16T16:13:00Z',
    text: `Kia ora Emma,

Thank you for coming to meet us and the children. We have appointed another teacher to the Year 4 Teacher position. It was close and the board asked me to tell you so.

Give me a ring any time after school if some feedback would be useful.

Ngā mihi
Aroha Tipene
Kauri Road School`,
    kind: 'rejection',
    company: 'Kauri Road School',
    role: 'Year 4 Teacher',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-16',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Update on your application for Kitchen Porter',
    fromName: 'Indeed Apply',
    fromAddress: 'no-reply@indeedemail.com',
    sentAt: '2025-05-27T12:09:00Z',
    text: `The Copper Kettle has reviewed your application for Kitchen Porter and will not be moving forward with it.

This update was sent on behalf of the employer. Keep going, new jobs are posted every day.`,
    kind: 'rejection',
    company: 'The Copper Kettle',
    role: 'Kitchen Porter',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-17',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Application Status - Paraprofessional',
    fromName: 'Human Resources',
    fromAddress: 'hr@mercer-county-schools.example',
    sentAt: '2019-09-11T14:36:00Z',
    text: `Dear Ms. Ruiz:

Please be advised that the vacancy for Paraprofessional for which you applied has been filled. Your application will stay active for one calendar year and may be used for other vacancies.

Mercer County Schools, Human Resources`,
    kind: 'rejection',
    company: 'Mercer County Schools',
    role: 'Paraprofessional',
    refusal: 'filled',
    stage: 'application',
    door: 'kept-on-file',
    reasons: ['position_filled'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-18',
    lang: 'en',
    country: 'IN',
    held: true,
    subject: 'Territory Sales Executive - Nagpur',
    fromName: 'Kavita Menon',
    fromAddress: 'kavita.menon@sahyadrifoods.example',
    sentAt: '2024-03-15T07:22:00Z',
    text: `Dear Rohit,

Hope you are doing well. This has reference to your discussion with our Regional Manager on Tuesday. The feedback on your sales numbers is positive, however the territory requires a person who is based in Nagpur and you have expressed inability to relocate. Hence we are closing your candidature for Territory Sales Executive.

Regards,
Kavita Menon
Sahyadri Foods`,
    kind: 'rejection',
    company: 'Sahyadri Foods',
    role: 'Territory Sales Executive',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['location'],
    personal: true,
  },
  {
    id: 'en-rejection-19',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Re: Runner, March shoot',
    fromName: 'Tariq Aziz',
    fromAddress: 'tariq@lantern-films.example',
    sentAt: '2023-02-02T11:54:00Z',
    text: `Hey Ellie, crew's all locked for March so I'm full up on runners. Ping me in the summer? T

Lantern Films

> On 30 Jan 2023, Ellie Marsh wrote:
> Hi Tariq, I'd love to be considered as a Runner on the March shoot and am free for an
> interview any day next week.`,
    kind: 'rejection',
    company: 'Lantern Films',
    role: 'Runner',
    refusal: 'filled',
    stage: 'application',
    door: 'reapply',
    reasons: ['position_filled'],
    personal: true,
  },
  {
    id: 'en-rejection-20',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Brightway Movers - Application Status Update',
    fromName: null,
    fromAddress: 'donotreply@applytojob.com',
    sentAt: '2022-08-02T15:10:00Z',
    text: `Dear Applicant,

Your application status for Warehouse Associate at Brightway Movers has been updated to: Not Selected.

This mailbox is not monitored.`,
    kind: 'rejection',
    company: 'Brightway Movers',
    role: 'Warehouse Associate',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-21',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Research Associate in catalysis: outcome',
    fromName: 'Dr Philip Ames',
    fromAddress: 'p.ames@chem.univ-aldwick.example',
    sentAt: '2021-10-12T11:27:00Z',
    text: `Dear Dr Novak,

Thank you for your excellent seminar. The panel has decided to make the Research Associate offer elsewhere. Since I promised to be frank: we need somebody who can run the glovebox and the NMR unaided from the first week, and you told us, very fairly, that you have used neither. The publications were the best of the field.

With best wishes,
Philip Ames
University of Aldwick`,
    kind: 'rejection',
    company: 'University of Aldwick',
    role: 'Research Associate',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    refusalAlso: ['filled'],
    reasons: ['technical_skills_gap'],
    personal: true,
  },
  {
    id: 'en-rejection-22',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Brand Designer at Juniper Loop',
    fromName: 'People Team',
    fromAddress: 'people@juniperloop.example',
    sentAt: '2026-02-03T10:52:00Z',
    text: `Hi Noor,

Thanks for chatting with us last week! We're not going to move you ahead for Brand Designer. We did think of you for something else: a Motion Designer contract that starts in April. Want us to put you forward for it?

Juniper Loop People Team`,
    kind: 'rejection',
    company: 'Juniper Loop',
    role: 'Brand Designer',
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'other-role',
    reasons: [],
    personal: false,
  },
]
