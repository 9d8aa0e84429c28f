import type { OwnLetter } from '../own-letter.ts'

export const enRound2Part1: readonly OwnLetter[] = [
  {
    id: 'en-r2-rejection-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application for Store Assistant',
    fromName: 'Hartwell Stores Recruitment',
    fromAddress: 'noreply@hartwellstores.example',
    sentAt: '2026-01-13T19:10:00Z',
    text: `Hi Priya,

Thanks for applying to work with us at Hartwell Stores. All of the Store Assistant jobs at the Leeds branch are now taken, so we won't be moving your application on this time.

Keep an eye on our jobs page, as new roles go up every week.

The Hartwell Stores Recruitment Team`,
    kind: 'rejection',
    company: 'Hartwell Stores',
    role: 'Store Assistant',
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r2-rejection-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Update on your application',
    fromName: 'Talent Acquisition',
    fromAddress: 'talent@brightloom.example',
    sentAt: '2026-01-15T06:10:00Z',
    text: `Dear Tom,

We appreciate the time you took to apply for the Data Analyst position at Brightloom. After reviewing your profile we've decided to progress other applicants whose background is a closer fit for what the team needs right now.

We wish you every success with your search.

Talent Acquisition, Brightloom`,
    kind: 'rejection',
    company: 'Brightloom',
    role: 'Data Analyst',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-03',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Teaching Assistant post',
    fromName: "Mrs J Okafor, St Margaret's Primary",
    fromAddress: 'office@stmargaretsprimary.example',
    sentAt: '2026-01-16T17:10:00Z',
    text: `Dear Helen

Thank you for coming in to see us on Tuesday and for spending time with the children in Year 2. It was a very hard choice. The governors have appointed someone with more experience of phonics teaching and so I am afraid I can't offer you the post.

The children asked after you, and I do hope you find the right school soon.

Jane Okafor
Headteacher`,
    kind: 'rejection',
    company: "St Margaret's Primary",
    role: 'Teaching Assistant',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-04',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application outcome - Healthcare Assistant (Ref 321-HCA-88)',
    fromName: 'NHS Jobs',
    fromAddress: 'noreply@jobs.example',
    sentAt: '2026-01-18T04:10:00Z',
    text: `Application reference 321-HCA-88

Dear Applicant

You have not been shortlisted for the post of Healthcare Assistant at Riverside Community Trust.

Due to the number of applications we receive we cannot give individual feedback at this stage. You are welcome to apply for other vacancies with the Trust.`,
    kind: 'rejection',
    company: 'Riverside Community Trust',
    role: 'Healthcare Assistant',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-05',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Re: Junior Developer',
    fromName: 'Sam Whitlock',
    fromAddress: 'sam@pinecrate.example',
    sentAt: '2026-01-19T15:10:00Z',
    text: `Hey Luis,

Really enjoyed our chat last week. We talked it over as a team and we're going with someone else for this one - mostly because they've already shipped React Native apps and we need that from day one.

Sorry it's not better news. Happy to keep in touch on LinkedIn.

Sam`,
    kind: 'rejection',
    company: 'Pinecrate',
    role: 'Junior Developer',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['technical_skills_gap'],
  },
  {
    id: 'en-r2-rejection-06',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Thank you for your interest in Corvane',
    fromName: 'Corvane Careers',
    fromAddress: 'no-reply@greenhouse-mail.io',
    sentAt: '2026-01-21T02:10:00Z',
    text: `Hi Naomi,

Thank you for your interest in the Customer Success Manager role at Corvane and for the effort you put in to your application. Although we were impressed with your experience, at this time we are pursuing candidates who align more closely with our requirements.

We'll hold on to your résumé and reach out if a role comes up that suits you.

Best,
The Corvane team`,
    kind: 'rejection',
    company: 'Corvane',
    role: 'Customer Success Manager',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-07',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Chef de Partie',
    fromName: 'Marco Bellini, The Lantern Rooms',
    fromAddress: 'marco@thelanternrooms.example',
    sentAt: '2026-01-22T13:10:00Z',
    text: `Hi Danny, thanks for doing the trial shift on Saturday. You've got good knife skills but I need someone quicker on the pass for our volume so it's a no from me this time. Come back to me in a year, I mean it. I'll drop the money for the shift in your account Friday. Marco`,
    kind: 'rejection',
    company: 'The Lantern Rooms',
    role: 'Chef de Partie',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-08',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Position on hold',
    fromName: 'Rachel Kim, Ostler Foods',
    fromAddress: 'rkim@ostlerfoods.example',
    sentAt: '2026-01-24T00:10:00Z',
    text: `Hi Grace,

I wanted to let you know where we are with the Supply Planner role. Following a review of headcount, the business has put all open hiring on hold until the new financial year, so we won't be able to take your application any further for now.

If it opens up again, you'll be the first person I call.

Rachel`,
    kind: 'rejection',
    company: 'Ostler Foods',
    role: 'Supply Planner',
    refusal: 'paused',
    stage: 'interview',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-09',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your recent application',
    fromName: 'Recruitment',
    fromAddress: 'recruitment@northmoor.example',
    sentAt: '2026-01-25T11:10:00Z',
    text: `Dear Mr Iqbal

PLANNING OFFICER - GRADE 7

I refer to your application for the above post. The shortlisting panel has now met and I regret to say that your name was not among those put forward for interview.

I should like to thank you for the interest you have shown in working for Northmoor Council.

Yours sincerely
D. Prentice
HR Adviser`,
    kind: 'rejection',
    company: 'Northmoor Council',
    role: 'Planning Officer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-10',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Update from Vexel',
    fromName: 'Vexel Recruiting',
    fromAddress: 'recruiting@vexel.example',
    sentAt: '2026-01-26T22:10:00Z',
    text: `Hello Anton,

We have some news on the Backend Engineer opening you applied for: we've decided to close this requisition without making a hire, as our priorities for the quarter have changed.

It's no reflection on you. Thanks for thinking of Vexel.`,
    kind: 'rejection',
    company: 'Vexel',
    role: 'Backend Engineer',
    refusal: 'closed',
    stage: 'application',
    door: 'none',
    reasons: ['position_closed'],
  },
  {
    id: 'en-r2-rejection-11',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Bar staff',
    fromName: 'Kelly, The Fox Inn',
    fromAddress: 'kelly@thefoxinn.example',
    sentAt: '2026-01-28T09:10:00Z',
    text: `Hi Jess, sorry for the late reply, been mad busy. We've got enough people for the summer now so not looking for any more bar staff at the mo. I've kept your number and will give you a shout if someone leaves. Kelly x`,
    kind: 'rejection',
    company: 'The Fox Inn',
    role: 'Bar staff',
    refusal: 'filled',
    stage: 'application',
    door: 'kept-on-file',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r2-rejection-12',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Graduate Programme 2026: your application',
    fromName: 'Graduate Recruitment',
    fromAddress: 'graduates@altonbridge.example',
    sentAt: '2026-01-29T20:10:00Z',
    text: `Dear Olivia,

Thank you for completing the online tests for the Altonbridge Graduate Programme.

Your scores did not reach the level we need for this intake, and your application will therefore not go forward to the assessment centre. Under our policy you may apply again after twelve months.

We know this will be disappointing and wish you well.

Graduate Recruitment`,
    kind: 'rejection',
    company: 'Altonbridge',
    role: 'Graduate Programme',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-13',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: "Outcome of Monday's interview",
    fromName: 'Fiona Grant, Lochview Care',
    fromAddress: 'f.grant@lochview.example',
    sentAt: '2026-01-31T07:10:00Z',
    text: `Hello Maria,

It was lovely to meet you on Monday. I said I'd come back to you by today. We had four strong people for two posts and I've had to go with the two who can drive, because of the rural visits.

Please do ring me if you'd like to talk it over.

Fiona`,
    kind: 'rejection',
    company: 'Lochview Care',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-14',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Regarding your application to Quillmark',
    fromName: 'Quillmark HR',
    fromAddress: 'hr@quillmark.example',
    sentAt: '2026-02-01T18:10:00Z',
    text: `Dear candidate,

More than 900 people applied for the Copy Editor role and we could not look at every one of them in detail. We have stopped taking applications and filled our interview slots from the first batch. If you haven't heard from us about an interview, please take it that we won't be proceeding on this occasion.

Quillmark HR`,
    kind: 'rejection',
    company: 'Quillmark',
    role: 'Copy Editor',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['high_volume_not_reviewed'],
  },
]
