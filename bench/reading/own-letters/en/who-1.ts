import type { OwnLetter } from '../own-letter.ts'

export const enWho1: readonly OwnLetter[] = [
  {
    id: 'en-who-r1-confirmation-01',
    lang: 'en',
    country: 'US',
    held: false,
    subject:
      'Thank you for applying to Halverson Medical - R-104882 Sterile Processing Technician I',
    fromName: 'Workday Notifications',
    fromAddress: 'halversonmedical@myworkday.com',
    sentAt: '2026-02-11T15:02:00Z',
    text: `Dear Candidate,

This confirms that we have received your application for R-104882 Sterile Processing Technician I. You may check its status at any time in your candidate home account.

Halverson Medical Talent Acquisition

Replies to this message are undeliverable and will not reach the Human Resources Department.`,
    kind: 'confirmation',
    company: 'Halverson Medical',
    role: 'Sterile Processing Technician I',
    roleAlso: ['Sterile Processing Technician'],
    requisition: 'R-104882',
  },
  {
    id: 'en-who-r1-confirmation-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application received',
    fromName: 'Recruitment',
    fromAddress: 'no-reply@tribepad-mail.example',
    sentAt: '2026-03-02T08:40:00Z',
    text: `Hi Morgan,

Thanks for taking the time to apply for Deck Rating (Seasonal) with Tendring Ferries Ltd. We have everything we need for now and will read your form after the closing date of 20 March.

The Recruitment Team`,
    kind: 'confirmation',
    company: 'Tendring Ferries Ltd',
    companyAlso: ['Tendring Ferries'],
    role: 'Deck Rating (Seasonal)',
    roleAlso: ['Deck Rating'],
  },
  {
    id: 'en-who-r1-confirmation-03',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'We got it! ✅',
    fromName: 'Paloma from Oddfellow',
    fromAddress: 'hello@oddfellow.example',
    sentAt: '2026-01-19T22:15:00Z',
    text: `Hey Jordan,

Your application for Lifecycle Marketing Lead just landed in our inbox. A real human (me) reads each one.

More soon,
Paloma
Oddfellow — people team`,
    kind: 'confirmation',
    company: 'Oddfellow',
    role: 'Lifecycle Marketing Lead',
  },
  {
    id: 'en-who-r1-confirmation-04',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'Your application: Clerical Officer, Grade III (Ref. CO-2217)',
    fromName: 'HR Shared Services',
    fromAddress: 'hrss@westmeathhospital.example',
    sentAt: '2026-04-08T09:31:00Z',
    text: `A chara,

We acknowledge receipt of your application for the above competition. Interviews, if you are shortlisted, are expected to be held in the week of 4 May.

Is mise le meas,
Recruitment Section
Westmeath General Hospital`,
    kind: 'confirmation',
    company: 'Westmeath General Hospital',
    role: 'Clerical Officer, Grade III',
    roleAlso: ['Clerical Officer'],
    requisition: 'CO-2217',
  },
  {
    id: 'en-who-r1-rejection-01',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Update from Brightwater Analytics',
    fromName: 'Brightwater Analytics Hiring Team',
    fromAddress: 'no-reply@greenhouse.io',
    sentAt: '2026-02-27T18:44:00Z',
    text: `Hi Sam,

Thank you for your interest in the Analytics Engineer II opening here at Brightwater Analytics. After careful review we've decided to move forward with other candidates whose background is closer to what the team needs right now.

Wishing you the best,
Brightwater Analytics Hiring Team`,
    kind: 'rejection',
    company: 'Brightwater Analytics',
    role: 'Analytics Engineer II',
    refusal: 'not-chosen',
  },
  {
    id: 'en-who-r1-rejection-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Re: Pastry Chef de Partie',
    fromName: 'Gemma Oduya',
    fromAddress: 'gemma@thecopperkettle.example',
    sentAt: '2026-03-11T13:05:00Z',
    text: `Hi Luca,

Really enjoyed your trial on Saturday. In the end we gave the Pastry Chef de Partie spot to someone who can start on Monday, which was the thing we needed most.

Do come in for lunch on us.

Gemma
The Copper Kettle, Ludlow`,
    kind: 'rejection',
    company: 'The Copper Kettle',
    role: 'Pastry Chef de Partie',
    refusal: 'not-chosen',
  },
  {
    id: 'en-who-r1-rejection-03',
    lang: 'en',
    country: 'CA',
    held: false,
    subject: 'Competition 26-0417: Water Treatment Operator II',
    fromName: 'City of Marlowe Careers',
    fromAddress: 'careers@citymarlowe.example',
    sentAt: '2026-05-06T16:00:00Z',
    text: `Dear Applicant:

Thank you for your interest in the position of Water Treatment Operator II with the City of Marlowe. We had an excellent response to this posting. We regret to inform you that you have not been selected for an interview.

Human Resources Division
City of Marlowe`,
    kind: 'rejection',
    company: 'City of Marlowe',
    role: 'Water Treatment Operator II',
    requisition: '26-0417',
    refusal: 'not-chosen',
  },
  {
    id: 'en-who-r1-rejection-04',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Your application for Boilermaker - Fixed Plant',
    fromName: 'Kirra at Redgum Labour Hire',
    fromAddress: 'kirra.b@redgumlabour.example',
    sentAt: '2026-02-03T02:20:00Z',
    text: `Hi Tane,

Just a quick one to let you know our client has filled the Boilermaker - Fixed Plant role in Moranbah internally. I'll keep you in mind for the next shutdown.

Cheers,
Kirra Boyd
Senior Consultant | Redgum Labour Hire`,
    kind: 'rejection',
    company: 'Redgum Labour Hire',
    role: 'Boilermaker - Fixed Plant',
    roleAlso: ['Boilermaker'],
    refusal: 'filled',
  },
  {
    id: 'en-who-r1-rejection-05',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your candidacy',
    fromName: null,
    fromAddress: null,
    sentAt: '2026-06-15T19:09:00Z',
    text: `Dear Ms. Alvarez,

We appreciate the time you spent with Dr. Shah and our staff last week. We have offered the Front Desk Coordinator job to another applicant, and she has accepted.

Sincerely,

Bethany Cruz
Office Manager
Northgate Dental Partners`,
    kind: 'rejection',
    company: 'Northgate Dental Partners',
    role: 'Front Desk Coordinator',
    refusal: 'not-chosen',
  },
  {
    id: 'en-who-r1-rejection-06',
    lang: 'en',
    country: 'IN',
    held: false,
    subject: 'Regarding your application to Kestrel Labs Pvt. Ltd.',
    fromName: 'talent@kestrellabs.example',
    fromAddress: 'talent@kestrellabs.example',
    sentAt: '2026-04-21T07:12:00Z',
    text: `Dear Rohan,

Greetings from Kestrel Labs! Thank you for participating in the selection process for SDE 2 (Backend). Unfortunately we are unable to take your candidature forward at this point in time.

Regards,
TA Team
Kestrel Labs Pvt. Ltd.`,
    kind: 'rejection',
    company: 'Kestrel Labs Pvt. Ltd.',
    companyAlso: ['Kestrel Labs'],
    role: 'SDE 2 (Backend)',
    roleAlso: ['SDE 2'],
    refusal: 'not-chosen',
  },
  {
    id: 'en-who-r1-rejection-07',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Outcome: Lecturer in Soil Science (0.6 FTE) SCI/2291',
    fromName: 'HR Recruitment',
    fromAddress: 'hr.recruitment@penhallow.ac.example',
    sentAt: '2026-01-26T11:50:00Z',
    text: `Dear Dr Ferreira

Further to your recent application for the above post, I am writing to say that on this occasion you were not shortlisted. Competition was strong, with 94 applications for one post.

Yours sincerely

Alan Pritchard
HR Assistant
University of Penhallow`,
    kind: 'rejection',
    company: 'University of Penhallow',
    role: 'Lecturer in Soil Science',
    roleAlso: ['Lecturer in Soil Science (0.6 FTE)'],
    requisition: 'SCI/2291',
    refusal: 'not-chosen',
  },
]
