import type { OwnLetter } from '../own-letter.ts'

/** Held letters worded as usual mail is: noise, other news of an application, and outreach. */
export const enRound14Part5: readonly OwnLetter[] = [
  {
    id: 'en-r14-noise-13',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Your order has shipped!',
    fromName: 'Pepperwood Paper Co.',
    fromAddress: 'orders@pepperwoodpaper.example',
    sentAt: '2026-01-26T19:40:00Z',
    text: `Hi Elena, good news, your order #20931 is on its way and should arrive by Thursday, January 29. Unfortunately the navy notebook is out of stock, so we have refunded you $14.50 for it.

Track your package

Thanks for shopping with us!`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-14',
    lang: 'en',
    country: 'IN',
    held: true,
    subject: 'Invoice for March - Broadband',
    fromName: 'Netwave Broadband',
    fromAddress: 'billing@netwave.example',
    sentAt: '2026-04-03T04:30:00Z',
    text: `Dear Customer,

Your bill for account 90817734 has been generated. Amount due: Rs. 943.00. Due date: 18-Apr-2026. Please pay on time to avoid late charges.

This is a system generated mail. Please do not reply.`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-15',
    lang: 'en',
    country: 'US',
    held: true,
    subject: "You're registered: Virtual Career Fair for Healthcare",
    fromName: 'Midstate Workforce Events',
    fromAddress: 'events@midstateworkforce.example',
    sentAt: '2026-05-11T16:23:00Z',
    text: `Thanks for registering!

Event: Virtual Career Fair for Healthcare
Date: Thursday, May 21, 11 AM to 3 PM CT
Where: Online, link to follow

More than 40 employers will be there. Have your resume ready and browse the list of booths before you join.

Add to calendar`,
    kind: 'noise',
    alsoRight: ['other', 'confirmation'],
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-16',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Complete your profile and get noticed',
    fromName: 'Totaljobs',
    fromAddress: 'no-reply@totaljobs.com',
    sentAt: '2026-03-23T08:00:00Z',
    text: `Hi Craig,

Your profile is 60% complete. Recruiters are 3x more likely to contact candidates who have added their skills and desired salary.

Finish my profile

You can change your email preferences at any time in your account.`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'en-r14-other-01',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Quick update on your application',
    fromName: 'Hannah Lindqvist',
    fromAddress: 'hannah.lindqvist@boreahealth.example',
    sentAt: '2026-02-13T19:00:00Z',
    text: `Hi Yusuf,

Just a quick note so you aren't left wondering. We are still working through interviews for the Clinical Trials Coordinator role and it's taking longer than planned because the hiring manager has been away. No decision has been made yet. I expect to have news for you by the end of next week.

Thanks for your patience,
Hannah
Borea Health`,
    kind: 'other',
    company: 'Borea Health',
    companyAlso: ['boreahealth', 'Borea'],
    role: 'Clinical Trials Coordinator',
    personal: true,
    answerBy: '2026-02-20',
  },
  {
    id: 'en-r14-other-02',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Pre-employment checks: references required',
    fromName: 'Onboarding',
    fromAddress: 'onboarding@castlemerehousing.example',
    sentAt: '2026-03-10T12:20:00Z',
    text: `Dear Lorraine,

We are carrying out your pre-employment checks for the role of Repairs Scheduler. We have received one reference, but have not been able to reach your second referee. Please send us another contact for your employer between 2021 and 2023.

We cannot confirm a start date until both references have come back.

Many thanks
HR Onboarding
Castlemere Housing`,
    kind: 'other',
    company: 'Castlemere Housing',
    companyAlso: ['castlemerehousing'],
    role: 'Repairs Scheduler',
    personal: false,
  },
  {
    id: 'en-r14-other-03',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Withdrawal of application confirmed',
    fromName: 'Tillman Grocery',
    fromAddress: 'no-reply@icims.com',
    sentAt: '2026-04-27T13:51:00Z',
    text: `Hello Marcus,

As you requested, your application for Night Stocker has been withdrawn. You will not be considered for this position.

If this was a mistake, log in to your candidate profile to apply again while the job is still open.

Tillman Grocery Talent Team`,
    kind: 'other',
    alsoRight: ['confirmation'],
    company: 'Tillman Grocery',
    role: 'Night Stocker',
    personal: false,
  },
  {
    id: 'en-r14-other-04',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Re: Feedback',
    fromName: 'Alan Prowse',
    fromAddress: 'alan.prowse@trevellasdesign.example',
    sentAt: '2026-05-26T10:44:00Z',
    text: `Hi Kit,

Of course, happy to help. Your portfolio was strong and you came across well. What I would work on is explaining why you made the choices you did, as a couple of times we had to ask twice. And perhaps bring fewer projects and go deeper on each.

Hope that's useful. Good luck with the search.

Alan
Trevellas Design`,
    kind: 'other',
    company: 'Trevellas Design',
    companyAlso: ['trevellasdesign'],
    role: null,
    personal: true,
  },
  {
    id: 'en-r14-other-05',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'ACTION REQUIRED: missing transcript',
    fromName: 'Teacher Hiring',
    fromAddress: 'applications@lakotacountyschools.example',
    sentAt: '2026-06-03T14:08:00Z',
    text: `Dear Applicant,

Your application for Science Teacher cannot be reviewed because it is incomplete. The following item is missing:

- Official college transcript

Please upload it to your application by June 12, 2026. Incomplete applications will not be considered.

Lakota County Schools`,
    kind: 'other',
    company: 'Lakota County Schools',
    companyAlso: ['lakotacountyschools'],
    role: 'Science Teacher',
    personal: false,
  },
  {
    id: 'en-r14-other-06',
    lang: 'en',
    country: 'IE',
    held: true,
    subject: 'Keeping your details on file',
    fromName: 'Data Protection',
    fromAddress: 'privacy@glenmorepharma.example',
    sentAt: '2026-01-15T10:10:00Z',
    text: `Hi Aoife,

You joined the Glenmore Pharma talent community in January 2025. Under our privacy policy we keep candidate data for 12 months. If you would like us to keep your profile so that we can tell you about future jobs, please click the link below before 31 January. Otherwise your data will be deleted.

Keep my profile

Glenmore Pharma Recruitment`,
    kind: 'other',
    alsoRight: ['noise'],
    company: 'Glenmore Pharma',
    companyAlso: ['glenmorepharma', 'Glenmore'],
    role: null,
    personal: false,
  },
  {
    id: 'en-r14-other-07',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Salary question',
    fromName: 'Peter Osgood',
    fromAddress: 'posgood@osgoodlandscape.example',
    sentAt: '2026-03-31T22:25:00Z',
    text: `Hey Rob, before we go any further on the crew lead job, what are you looking to make per hour? And are you OK with Saturdays in the season? Let me know and we'll go from there.

Pete
Osgood Landscape`,
    kind: 'other',
    company: 'Osgood Landscape',
    companyAlso: ['osgoodlandscape'],
    role: 'crew lead',
    roleAlso: ['Crew Lead'],
    personal: true,
  },
  {
    id: 'en-r14-other-08',
    lang: 'en',
    country: 'AU',
    held: true,
    subject: 'How was your experience with us?',
    fromName: 'Bellbird Logistics Talent',
    fromAddress: 'survey@bellbirdlogistics.example',
    sentAt: '2026-06-29T00:30:00Z',
    text: `Hi Priscilla,

You recently applied for a job at Bellbird Logistics. Whatever the outcome, we'd love to know how you found the process. The survey takes two minutes and your answers are anonymous. They will not affect any current or future application.

Start survey`,
    kind: 'other',
    alsoRight: ['noise'],
    company: 'Bellbird Logistics',
    companyAlso: ['bellbirdlogistics'],
    role: null,
    personal: false,
  },
  {
    id: 'en-r14-other-09',
    lang: 'en',
    country: 'CA',
    held: true,
    subject: 'Re: Re: Start date',
    fromName: 'Fatima Qureshi',
    fromAddress: 'fqureshi@maplegateclinic.example',
    sentAt: '2026-05-22T18:16:00Z',
    text: `Hi Noor,

June 15 works fine for us. You can park behind the building on your first day, and Denise at the front desk will have your badge and schedule. Please send me a void cheque and your SIN before then so I can set you up in payroll.

See you soon,
Fatima
Maplegate Clinic`,
    kind: 'other',
    company: 'Maplegate Clinic',
    companyAlso: ['maplegateclinic'],
    role: null,
    personal: true,
  },
  {
    id: 'en-r14-other-10',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Your interview expenses claim',
    fromName: 'Accounts Payable',
    fromAddress: 'ap@stourbankuniversity.example',
    sentAt: '2026-04-24T11:03:00Z',
    text: `Dear Dr Mensah,

We have received your expenses claim for attending interview for Lecturer in Geography on 14 April. We can pay your train fare of £86.40 but unfortunately the taxi is not covered by our policy. The money should reach your account within ten working days.

Finance Office
Stourbank University`,
    kind: 'other',
    company: 'Stourbank University',
    companyAlso: ['stourbankuniversity'],
    role: 'Lecturer in Geography',
    roleAlso: ['Lecturer'],
    personal: false,
  },
  {
    id: 'en-r14-outreach-01',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Opportunity: ICU RN, $3,150/wk, Phoenix',
    fromName: 'Shelby Novak',
    fromAddress: 'shelby.novak@trailheadstaffing.example',
    sentAt: '2026-02-04T16:50:00Z',
    text: 'Hi Grace,\n\nI came across your resume on Vivian and wanted to reach out about a 13 week ICU RN contract in Phoenix, AZ. 3x12 nights, $3,150 a week, starting March 2.\n\nAre you open to hearing more? If so, send me a good time to call and an updated resume.\n\nShelby Novak\nTrailhead Staffing\nReply STOP to be removed from our list',
    kind: 'outreach',
    company: 'Trailhead Staffing',
    companyAlso: ['trailheadstaffing'],
    role: 'ICU RN',
    personal: false,
  },
  {
    id: 'en-r14-outreach-02',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Senior Java roles in Leeds',
    fromName: 'Ollie Brennan',
    fromAddress: 'ollie.brennan@kitehawkpartners.example',
    sentAt: '2026-03-12T09:33:00Z',
    text: "Hi Stefan,\n\nHope you don't mind me getting in touch. I'm working with a fintech in Leeds that is looking for a Senior Java Developer, hybrid two days a week, up to £80k. Your profile looks like a great match.\n\nWould you be free for a quick chat this week? If now isn't the right time, no problem at all.\n\nCheers,\nOllie\nKitehawk Partners",
    kind: 'outreach',
    company: 'Kitehawk Partners',
    companyAlso: ['kitehawkpartners', 'Kitehawk'],
    role: 'Senior Java Developer',
    roleAlso: ['Senior Java'],
    personal: true,
  },
  {
    id: 'en-r14-outreach-03',
    lang: 'en',
    country: 'IN',
    held: true,
    subject: 'Job opportunity with a leading bank - Relationship Manager',
    fromName: 'Pooja Nair',
    fromAddress: 'pooja@starlinkcareers.example',
    sentAt: '2026-05-07T11:12:00Z',
    text: `Dear Candidate,

We found your profile on Naukri. We have an urgent opening for Relationship Manager with a leading private bank. Location: Kochi. Experience: 2 to 5 years. CTC: up to 6 LPA.

Interested candidates please reply with updated CV, current CTC, expected CTC and notice period.

Regards,
Pooja Nair`,
    kind: 'outreach',
    company: 'starlinkcareers',
    companyAlso: ['Starlink Careers'],
    role: 'Relationship Manager',
    personal: false,
  },
  {
    id: 'en-r14-outreach-04',
    lang: 'en',
    country: 'US',
    held: true,
    subject: '(no subject)',
    fromName: 'Walt Jessup',
    fromAddress: 'wjessup@jessuproofing.example',
    sentAt: '2026-06-17T02:18:00Z',
    text: `Hi Manny, Dale Pruitt gave me your name, he says you're the best estimator he ever worked with. We're growing and I could use somebody like you here at Jessup Roofing. Any interest in grabbing a coffee and talking about it?

Walt`,
    kind: 'outreach',
    company: 'Jessup Roofing',
    companyAlso: ['jessuproofing'],
    role: null,
    personal: true,
  },
]
