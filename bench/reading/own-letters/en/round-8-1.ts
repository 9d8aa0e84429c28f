import type { OwnLetter } from '../own-letter.ts'

export const enRound8Part1: readonly OwnLetter[] = [
  {
    id: 'en-r8-rejection-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Regarding your application for Payroll Administrator',
    fromName: 'Coppice Homes HR',
    fromAddress: 'hr@coppicehomes.example',
    sentAt: '2026-07-01T08:20:00Z',
    text: `Dear Lorna,

Many thanks for your application and for your patience while we considered it.

I'm writing to let you know that we have had an exceptionally high number of applicants for this vacancy and, having reviewed your details, we have decided not to invite you to interview.

I appreciate that this will be disappointing, and I hope that you find the right position soon.

Kind regards
Coppice Homes HR`,
    kind: 'rejection',
    company: 'Coppice Homes',
    role: 'Payroll Administrator',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r8-rejection-02',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your Tidewater application',
    fromName: 'Tidewater',
    fromAddress: 'no-reply@us.greenhouse-mail.io',
    sentAt: '2026-07-02T03:20:00Z',
    text: `Hi Melanie,

Thank you for your interest in the Marketing Coordinator position at Tidewater. Unfortunately, we have decided not to proceed with your candidacy at this point. We'll keep your resume in our system and reach out if a role comes up that's a better match.

Best,
Tidewater`,
    kind: 'rejection',
    company: 'Tidewater',
    role: 'Marketing Coordinator',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r8-rejection-03',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Physiotherapist Band 6',
    fromName: 'Therapies',
    fromAddress: 'therapies.recruitment@lowfield.example',
    sentAt: '2026-07-02T22:20:00Z',
    text: `Dear Aled

Thank you for attending interview on 3 May for the Band 6 rotational post. Unfortunately on this occasion you were unsuccessful. You were above the line for appointment but we had only two posts and seven strong candidates.

If you would like feedback, please email me and we'll find a time.

Siân Morris
Lowfield Hospital Therapies`,
    kind: 'rejection',
    company: 'Lowfield Hospital',
    role: 'Physiotherapist',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r8-rejection-04',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Job at the farm shop',
    fromName: 'Tess',
    fromAddress: 'tess@hillfarmshop.example',
    sentAt: '2026-07-03T17:20:00Z',
    text: `Hi Harry, thank you for coming in on Saturday for a chat. I've decided to go with someone a bit older for the butchery counter because of the knives. I hope that's ok. There's usually picking work in July if you want it so keep in touch. Tess`,
    kind: 'rejection',
    company: 'hillfarmshop',
    companyAlso: ['Hill Farm Shop'],
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    personal: true,
  },
  {
    id: 'en-r8-rejection-05',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Outcome: Senior Lecturer in Nursing',
    fromName: 'Academic Recruitment',
    fromAddress: 'academic-recruitment@uniholme.example',
    sentAt: '2026-07-04T12:20:00Z',
    text: `Dear Mrs Adeyinka

Senior Lecturer in Nursing (Ref 4417)

The shortlisting panel has now met. I am sorry to have to tell you that your application will not be progressing to interview.

Thank you for considering Holme University as a place to work.

Academic Recruitment`,
    kind: 'rejection',
    company: 'Holme University',
    role: 'Senior Lecturer in Nursing',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r8-rejection-06',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Interview results',
    fromName: 'Metro Parcels HR',
    fromAddress: 'hr@metroparcels.example',
    sentAt: '2026-07-05T07:20:00Z',
    text: `Good morning Wayne, the results of last week's interviews are in and we won't be offering you the Depot Supervisor role this time. The feeling was that you're nearly there. Thanks for putting yourself forward.`,
    kind: 'rejection',
    company: 'Metro Parcels',
    role: 'Depot Supervisor',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
  },
  {
    id: 'en-r8-rejection-07',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Thank you for your time',
    fromName: 'Ishaan Mehta',
    fromAddress: 'ishaan@parabola.example',
    sentAt: '2026-07-06T02:20:00Z',
    text: `Hi Claire,

Thank you for spending Thursday with us. The team came away with a lot of respect for you.

We've decided not to extend an offer. The main hesitation was around systems design: we'd have wanted to see you go deeper on how you'd serve the model under load. Your statistics, on the other hand, were the best that we've seen this year.

I realize that's not the outcome either of us wanted.

Ishaan`,
    kind: 'rejection',
    company: 'Parabola',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['technical_skills_gap'],
    personal: true,
    canAskFeedback: 'later',
  },
  {
    id: 'en-r8-rejection-08',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application for Receptionist',
    fromName: 'The Orchard Hotel',
    fromAddress: 'jobs@theorchardhotel.example',
    sentAt: '2026-07-06T21:20:00Z',
    text: `Dear Sofia, thank you for applying for the position of Receptionist. I am afraid that the position has since been filled. We wish you good luck in finding a new job.`,
    kind: 'rejection',
    company: 'The Orchard Hotel',
    role: 'Receptionist',
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r8-rejection-09',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application Ref 22/118',
    fromName: 'Customs Recruitment',
    fromAddress: 'noreply@customsjobs.example',
    sentAt: '2026-07-07T16:20:00Z',
    text: `Dear Ryan,

Result of online tests

You did not achieve the pass mark in the Customs Service numerical test. Your application for Border Officer will therefore go no further.

You may apply again after 12 months from the date of this message.`,
    kind: 'rejection',
    company: 'Customs Service',
    role: 'Border Officer',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r8-rejection-10',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Regional Trainer',
    fromName: 'Phoebe Lang',
    fromAddress: 'phoebe@brightsearch.example',
    sentAt: '2026-07-08T11:20:00Z',
    text: `Hi Dan, I've just come off the phone with the client. So close! It was between you and one other and they've plumped for her because she lives on the patch. They were at pains to say how much they liked you. Let me buy you a coffee next week and we'll talk about what's next. Phoebe`,
    kind: 'rejection',
    company: 'brightsearch',
    companyAlso: ['Bright Search'],
    role: 'Regional Trainer',
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    reasons: ['location'],
    personal: true,
  },
  {
    id: 'en-r8-rejection-11',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your enquiry about vacancies',
    fromName: 'Office',
    fromAddress: 'office@stmarysvets.example',
    sentAt: '2026-07-09T06:20:00Z',
    text: `Dear Miss Lee, thank you for getting in touch. We don't have any vacancies for nursing assistants at present and don't expect any before the autumn.`,
    kind: 'rejection',
    company: 'stmarysvets',
    companyAlso: ["St Mary's Vets"],
    role: null,
    refusal: 'closed',
    refusalAlso: ['filled', 'not-chosen'],
    stage: 'application',
    door: 'none',
  },
  {
    id: 'en-r8-rejection-12',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Unsuccessful application',
    fromName: 'Hometown Burger',
    fromAddress: 'noreply@hometownburger.example',
    sentAt: '2026-07-10T01:20:00Z',
    text: `Hi Zac,

Thanks for wanting to join the Hometown Burger crew!

On this occasion we won't be taking your application any further. But don't lose heart: you can apply again in 90 days.`,
    kind: 'rejection',
    company: 'Hometown Burger',
    role: null,
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r8-rejection-13',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Update on Legal Counsel position',
    fromName: 'Talent Acquisition',
    fromAddress: 'ta@norvantis.example',
    sentAt: '2026-07-10T20:20:00Z',
    text: `Dear Mr Osman,

Thank you for your interest in the Legal Counsel position. As a consequence of our recent merger this position has been cancelled. Your application will be deleted from our system in line with our data policy.

Talent Acquisition, Norvantis`,
    kind: 'rejection',
    company: 'Norvantis',
    role: 'Legal Counsel',
    refusal: 'closed',
    stage: 'application',
    door: 'none',
    reasons: ['position_closed'],
  },
  {
    id: 'en-r8-rejection-14',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application for Beach Lifeguard',
    fromName: 'Seafront Team',
    fromAddress: 'seafront@saltwickcouncil.example',
    sentAt: '2026-07-11T15:20:00Z',
    text: `Hi Finn, thanks for applying. We've now got a full team for the season. We will put you on our standby list in case anybody drops out. Seafront Team, Saltwick Council`,
    kind: 'rejection',
    company: 'Saltwick Council',
    role: 'Beach Lifeguard',
    refusal: 'filled',
    stage: 'application',
    door: 'kept-on-file',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r8-rejection-15',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Personal Assistant',
    fromName: 'Mrs R Dunwoody',
    fromAddress: 'r.dunwoody@dunwoodyestates.example',
    sentAt: '2026-07-12T10:20:00Z',
    text: `Dear Miss Kaye

I very much enjoyed meeting you. After a good deal of reflection I have asked one of the other ladies to join me.

I return your references herewith and thank you for your trouble.

Yours sincerely
R Dunwoody`,
    kind: 'rejection',
    company: 'dunwoodyestates',
    companyAlso: ['Dunwoody Estates'],
    role: 'Personal Assistant',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
  },
  {
    id: 'en-r8-rejection-16',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your recent interview for Apprentice Electrician',
    fromName: 'Training Team',
    fromAddress: 'training@sparkline.example',
    sentAt: '2026-07-13T05:20:00Z',
    text: `Hi Kieran

Thanks for coming along to the interview day. We had 60 people for 8 places and sadly we can't offer you one of them this year.

What next? Ask us for feedback by replying to this email, and think about applying again in January.

Training Team`,
    kind: 'rejection',
    company: 'Sparkline',
    role: 'Apprentice Electrician',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: [],
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r8-rejection-17',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Senior Planner',
    fromName: 'Roads and Transport HR',
    fromAddress: 'hr@roadsandtransport.example',
    sentAt: '2026-07-14T00:20:00Z',
    text: `Good afternoon Priya

Thank you for your recent application for Senior Planner. The panel has finalised its assessment and your application was found not suitable when compared with the field.

We wish you well with your job search.

Roads and Transport HR`,
    kind: 'rejection',
    company: 'Roads and Transport',
    role: 'Senior Planner',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
]
