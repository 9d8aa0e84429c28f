import type { OwnLetter } from '../own-letter.ts'

export const enRound2Part2: readonly OwnLetter[] = [
  {
    id: 'en-r2-rejection-15',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Warehouse Operative',
    fromName: 'Staffline Desk',
    fromAddress: 'jobs@peakstaff.example',
    sentAt: '2026-02-03T05:10:00Z',
    text: `Hi Kwame

The client has come back on the Warehouse Operative job and they've picked two other people who can start nights straight away. I've still got you on my list and I'll ring you as soon as the next one lands.

Cheers
Paul at Peak Staff`,
    kind: 'rejection',
    company: 'Peak Staff',
    role: 'Warehouse Operative',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-16',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application for Lecturer in Sociology',
    fromName: 'Academic Appointments',
    fromAddress: 'appointments@eastfen.example',
    sentAt: '2026-02-04T16:10:00Z',
    text: `Dear Dr Novak,

The search committee for the Lecturer in Sociology has completed its review of the 214 files received. While your scholarship was read with interest, yours is not among those the committee will pursue.

I thank you for giving us the opportunity to consider your work.

Sincerely,
Professor A. Lindqvist
Chair of the search committee
University of Eastfen`,
    kind: 'rejection',
    company: 'University of Eastfen',
    role: 'Lecturer in Sociology',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-17',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: "We've made a decision",
    fromName: 'Maple & Finch',
    fromAddress: 'hello@mapleandfinch.example',
    sentAt: '2026-02-06T03:10:00Z',
    text: `Hi Beth,

Thanks again for coming through all three rounds with us and for the presentation, which the whole studio talked about for days.

We've offered the Studio Manager job to another candidate and she has accepted. It came down to you and her, and the deciding thing was her time running a team of a similar size.

If you'd like a longer conversation about it, tell me when suits.

Warmly,
Alice`,
    kind: 'rejection',
    company: 'Maple & Finch',
    role: 'Studio Manager',
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-18',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application status has changed',
    fromName: 'Workday',
    fromAddress: 'stratton@myworkday.com',
    sentAt: '2026-02-07T14:10:00Z',
    text: `Dear Wei,

Your application for Financial Analyst II (R-20981) has been reviewed. You are no longer under consideration for this position.

You can view other jobs that may interest you on our career site.

Stratton Talent Team
This mailbox is not monitored.`,
    kind: 'rejection',
    company: 'Stratton',
    role: 'Financial Analyst II',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-19',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 're: apprenticeship',
    fromName: 'Dave Holt, Holt Electrical',
    fromAddress: 'dave@holtelectrical.example',
    sentAt: '2026-02-09T01:10:00Z',
    text: `Alright Connor, good meeting you and your dad. I've taken a lad on who's already done his level 2, makes life easier for me. Try again next spring when I'll be after another one. All the best mate, Dave`,
    kind: 'rejection',
    company: 'Holt Electrical',
    role: 'apprenticeship',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-20',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Sous Chef vacancy',
    fromName: 'HR Department',
    fromAddress: 'hr@grandpier.example',
    sentAt: '2026-02-10T12:10:00Z',
    text: `Dear Mr Alves,

With reference to your recent enquiry about the Sous Chef vacancy at the Grand Pier Hotel, we write to advise you that an internal candidate has been promoted into the role and it is no longer available.

Thank you for considering us.`,
    kind: 'rejection',
    company: 'Grand Pier Hotel',
    role: 'Sous Chef',
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r2-rejection-21',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application to Fenwick Labs',
    fromName: 'Fenwick Labs',
    fromAddress: 'jobs@fenwicklabs.example',
    sentAt: '2026-02-11T23:10:00Z',
    text: `Dear Arjun,

Thank you for applying for the Research Technician role. Unfortunately we aren't licensed to sponsor visas, and as your current permission ends in March we're unable to consider you for it.

Kind regards
Fenwick Labs`,
    kind: 'rejection',
    company: 'Fenwick Labs',
    role: 'Research Technician',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['visa_sponsorship'],
  },
  {
    id: 'en-r2-rejection-22',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Internship application',
    fromName: 'Internships',
    fromAddress: 'internships@halden.example',
    sentAt: '2026-02-13T10:10:00Z',
    text: `Hi Chloe,

We got way more applications for our Marketing Intern spots than we expected (over 1,200!), and this year you weren't one of the people we chose.

Don't let that put you off. We'd like to keep your details for the winter round if that's ok, so just reply "yes".

Team Halden`,
    kind: 'rejection',
    company: 'Halden',
    role: 'Marketing Intern',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-23',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Night Porter',
    fromName: 'The Manager, Wren Hotel',
    fromAddress: 'manager@wrenhotel.example',
    sentAt: '2026-02-14T21:10:00Z',
    text: `Dear Sir

Thank you for your letter of 3 May. The Night Porter must have worked on a front desk before and I note you have not. I shall therefore not be asking you to interview.

Yours faithfully
R. Tasker`,
    kind: 'rejection',
    company: 'Wren Hotel',
    role: 'Night Porter',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['experience_gap'],
  },
  {
    id: 'en-r2-rejection-24',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Thanks for your time, Ben',
    fromName: 'Ines Duarte',
    fromAddress: 'ines@kitewave.example',
    sentAt: '2026-02-16T08:10:00Z',
    text: `Hi Ben,

Thanks so much for putting the take-home together, we know it's a big ask. The panel went through it this morning. There was a lot to like in the research part, but we felt the visual execution wasn't quite at the level we're after for a senior hire, so we're going to leave it there.

I've attached the reviewers' notes. Wishing you the best,
Ines`,
    kind: 'rejection',
    company: 'Kitewave',
    role: null,
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-25',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Update: Delivery Driver',
    fromName: 'Parcelnest Jobs',
    fromAddress: 'donotreply@parcelnest.example',
    sentAt: '2026-02-17T19:10:00Z',
    text: `Hello,

To drive for Parcelnest you must have held a full licence for 2 years. According to your answers you have held yours for less, so we can't take your application forward.

Do not reply to this email.`,
    kind: 'rejection',
    company: 'Parcelnest',
    role: 'Delivery Driver',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
  },
  {
    id: 'en-r2-rejection-26',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Admin post at the surgery',
    fromName: 'Practice Manager, Oak Road Surgery',
    fromAddress: 'pm@oakroadsurgery.example',
    sentAt: '2026-02-19T06:10:00Z',
    text: `Dear Sandra,

Further to your interview on Thursday for the Receptionist post I am writing to tell you that on this occasion the partners have chosen another applicant. They asked me to pass on that you interviewed extremely well.

I can give you some feedback by phone if you would find it useful. I'm in Monday to Wednesday.

Liz Marsh
Practice Manager`,
    kind: 'rejection',
    company: 'Oak Road Surgery',
    role: 'Receptionist',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-27',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Following up',
    fromName: 'Tara Singh, Coldharbour Partners',
    fromAddress: 'tara@coldharbour.example',
    sentAt: '2026-02-20T17:10:00Z',
    text: `Hi Ellie,

Thanks for speaking with me on Friday. I fed back to the client and they don't feel it's the right match, as they want someone who has supported a CEO before. I do have an Office Manager job in Farringdon that I think is more you. Shall I send the spec?

Tara`,
    kind: 'rejection',
    company: 'Coldharbour Partners',
    role: null,
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'other-role',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-28',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Position filled',
    fromName: 'careers@limebridge.example',
    fromAddress: 'careers@limebridge.example',
    sentAt: '2026-02-22T04:10:00Z',
    text: `Dear applicant

The vacancy of Payroll Clerk for which you applied has now been filled.

Limebridge`,
    kind: 'rejection',
    company: 'Limebridge',
    role: 'Payroll Clerk',
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r2-rejection-29',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Interview cancelled',
    fromName: 'Joanna Reyes',
    fromAddress: 'jreyes@tidewell.example',
    sentAt: '2026-02-23T15:10:00Z',
    text: `Hi Mo,

I'm sorry to do this at short notice, but I need to cancel our interview on Wednesday. The project in Hull has been pulled, and with it the Site Engineer job. There's nothing else going at the moment that I could put you forward for.

Thanks for being so flexible with the dates.

Joanna`,
    kind: 'rejection',
    company: 'Tidewell',
    role: 'Site Engineer',
    refusal: 'closed',
    stage: 'application',
    door: 'none',
    reasons: ['position_closed'],
  },
]
