import type { OwnLetter } from '../own-letter.ts'

export const enWho2: readonly OwnLetter[] = [
  {
    id: 'en-who-r1-rejection-08',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Indeed: an update on your application',
    fromName: 'Indeed Apply',
    fromAddress: 'indeedapply@indeed.example',
    sentAt: '2026-03-30T14:41:00Z',
    text: `Hi Dana,

Corner Market & Deli has decided not to move forward with your application for Assistant Store Manager. It is OK to feel disappointed, and there are many other jobs to look at.

© 2026 Indeed, Inc.`,
    kind: 'rejection',
    company: 'Corner Market & Deli',
    companyAlso: ['Corner Market'],
    role: 'Assistant Store Manager',
    refusal: 'not-chosen',
  },
  {
    id: 'en-who-r1-interview-01',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Interview Invitation - Staff Accountant - Wexler & Rowe LLP',
    fromName: 'Calendly',
    fromAddress: 'notifications@calendly.com',
    sentAt: '2026-02-17T17:33:00Z',
    text: `Hi Priya,

You are booked for a 45 minute video interview with Teresa Lund for the Staff Accountant role at Wexler & Rowe LLP.

When: Tuesday, February 24, 2026, 10:30 AM Central Time
Where: https://us02web.zoom.us/j/8829110`,
    kind: 'interview',
    company: 'Wexler & Rowe LLP',
    companyAlso: ['Wexler & Rowe'],
    role: 'Staff Accountant',
    meeting: {
      state: 'fixed',
      localTime: '2026-02-24T10:30',
      zone: 'America/Chicago',
      minutes: 45,
      form: 'video',
      link: 'https://us02web.zoom.us/j/8829110',
      place: null,
      people: ['Teresa Lund'],
    },
  },
  {
    id: 'en-who-r1-interview-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Interview - Receptionist',
    fromName: 'Admin',
    fromAddress: 'admin@stbrannocks-surgery.example',
    sentAt: '2026-05-12T08:15:00Z',
    text: `Dear Ms Thorne,

We would like to invite you for interview for the Receptionist job at St Brannock's Surgery. Please come to St Brannock's Surgery, 4 Quay Road on Tuesday 19 May at 2pm. You will meet Dr Nisha Rao and Paul Vine, our Practice Manager, and it should take about 20 minutes.

Kind regards
Jean Pascoe`,
    kind: 'interview',
    company: "St Brannock's Surgery",
    role: 'Receptionist',
    meeting: {
      state: 'fixed',
      localTime: '2026-05-19T14:00',
      zone: null,
      minutes: 20,
      form: 'on-site',
      link: null,
      place: "St Brannock's Surgery, 4 Quay Road",
      people: ['Dr Nisha Rao', 'Paul Vine'],
    },
  },
  {
    id: 'en-who-r1-interview-03',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Phone screen?',
    fromName: 'Marcus Bell',
    fromAddress: 'marcus@tallgrass.example',
    sentAt: '2026-07-01T20:08:00Z',
    text: `Hi Wei,

Marcus here, I look after hiring at Tallgrass Robotics. Your background for the Controls Engineer req looks great and I'd love to set up a 30 minute phone call this week or next. What times suit you?

Marcus Bell
Tallgrass Robotics`,
    kind: 'interview',
    company: 'Tallgrass Robotics',
    companyAlso: ['Tallgrass'],
    role: 'Controls Engineer',
    meeting: {
      state: 'proposed',
      localTime: null,
      zone: null,
      minutes: 30,
      form: 'phone',
      link: null,
      place: null,
      people: ['Marcus Bell'],
    },
  },
  {
    id: 'en-who-r1-interview-04',
    lang: 'en',
    country: 'NZ',
    held: false,
    subject: 'Next steps - Vineyard Supervisor',
    fromName: 'Aroha Ngata',
    fromAddress: 'people@matariwines.example',
    sentAt: '2026-03-18T21:30:00Z',
    text: `Kia ora Ben,

Thanks for your patience. We'd like to have you out to the vineyard to meet the crew and talk about the Vineyard Supervisor role. Would Thursday 26 March at 9.30am work?

Ngā mihi
Aroha Ngata
People & Culture, Matari Wines`,
    kind: 'interview',
    company: 'Matari Wines',
    role: 'Vineyard Supervisor',
  },
  {
    id: 'en-who-r1-assessment-01',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Action required: complete your Plum assessment for Ridgeline Bank',
    fromName: 'Ridgeline Bank via HireVue',
    fromAddress: 'no-reply@hirevue-mail.example',
    sentAt: '2026-04-02T13:00:00Z',
    text: `Hello Tomas,

As the next step in your application for Personal Banker at Ridgeline Bank, please complete a short online assessment. It takes around 25 minutes. Your link expires on April 9, 2026.

Good luck!`,
    kind: 'assessment',
    company: 'Ridgeline Bank',
    role: 'Personal Banker',
    task: { dueOn: '2026-04-09' },
  },
  {
    id: 'en-who-r1-offer-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Offer of employment',
    fromName: 'Owen Traherne',
    fromAddress: 'owen.traherne@castellfoods.example',
    sentAt: '2026-06-04T10:22:00Z',
    text: `Dear Megan,

Following your interview I am delighted to offer you the post of Quality Technician at Castell Foods Ltd. Your salary will be £27,400 per annum and your start date Monday 6 July 2026. Please sign and return the enclosed contract by Friday 12 June.

Owen Traherne
Site HR Lead`,
    kind: 'offer',
    company: 'Castell Foods Ltd',
    companyAlso: ['Castell Foods'],
    role: 'Quality Technician',
    terms: { pay: '£27,400', startsOn: '2026-07-06', answerBy: '2026-06-12' },
  },
  {
    id: 'en-who-r1-outreach-01',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your next move?',
    fromName: 'Shauna Ricci',
    fromAddress: 'shauna.ricci@meridiansearch.example',
    sentAt: '2026-05-20T15:47:00Z',
    text: `Hi Elena,

I came across your profile and thought of you straight away. I'm working with a family-owned food manufacturer near Cleveland that needs a Director of Supply Chain. Open to a quick chat?

Best,
Shauna Ricci
Partner, Meridian Search`,
    kind: 'outreach',
    company: 'Meridian Search',
    companyAlso: ['Meridian Search Partners'],
    role: 'Director of Supply Chain',
  },
  {
    id: 'en-who-r1-outreach-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Would this suit you?',
    fromName: 'Dilip Shah',
    fromAddress: 'dilip@fenwickhall.example',
    sentAt: '2026-02-09T12:00:00Z',
    text: `Dear Mr Okoro,

A colleague passed me your name. We are looking for a Teacher of Physics from September at Fenwick Hall School, and I wondered whether you might consider applying.

Dilip Shah
Headteacher`,
    kind: 'outreach',
    company: 'Fenwick Hall School',
    role: 'Teacher of Physics',
  },
  {
    id: 'en-who-r1-other-01',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'I-9 documents',
    fromName: 'Payroll',
    fromAddress: 'payroll@duskridge.example',
    sentAt: '2026-03-05T16:20:00Z',
    text: `Hi Andre,

Please bring your I-9 documents on your first day at Duskridge Logistics. Badges are handed out at the gate.

Payroll`,
    kind: 'other',
    company: 'Duskridge Logistics',
    companyAlso: ['-'],
    role: null,
  },
  {
    id: 'en-who-r1-noise-01',
    lang: 'en',
    country: 'US',
    held: false,
    subject: '5 new Data Analyst jobs in Denver',
    fromName: 'JobRadar Alerts',
    fromAddress: 'alerts@jobradar.example',
    sentAt: '2026-03-06T11:00:00Z',
    text: `5 new jobs for you

Data Analyst - Pinecone Health - Denver, CO
Senior Data Analyst - Lumen Freight - Remote
Reporting Analyst - City of Aurora

See all 5 new jobs. Unsubscribe.`,
    kind: 'noise',
    company: null,
    role: null,
  },
]
