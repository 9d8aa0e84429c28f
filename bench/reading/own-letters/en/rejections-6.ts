import type { OwnLetter } from '../own-letter.ts'

export const enRejections6: readonly OwnLetter[] = [
  {
    id: 'en-rejection-57',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Where we landed on Estimator',
    fromName: 'Bullhorn',
    fromAddress: 'jobs@meridianscaffold.example',
    sentAt: '2024-02-08T12:56:00Z',
    text: `Hi Walt,

I owe you an answer. We made an offer to someone else yesterday and they're taking it. You had a strong second interview and I told the owners so.

I'm swamped till quarter close, but ping me in March and I'll walk you through what the panel thought.

Lou Ferris
Meridian Scaffold, re: Estimator`,
    kind: 'rejection',
    company: 'Meridian Scaffold',
    role: 'Estimator',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    refusalAlso: ['filled'],
    reasons: [],
    personal: true,
    canAskFeedback: 'later',
  },
  {
    id: 'en-rejection-58',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Lovely to chat!',
    fromName: 'Recruiter Inbox',
    fromAddress: 'hello@roostapp.example',
    sentAt: '2024-03-21T10:18:00Z',
    text: `Hi Mina,

It was so lovely to chat on Monday! You're clearly brilliant with people and we were nodding along the whole time. We've had a think and we're going to explore a couple of other profiles for Community Manager.

Big love from all at Roost`,
    kind: 'rejection',
    company: 'Roost',
    role: 'Community Manager',
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-rejection-59',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'RE: Teller position',
    fromName: 'Cheryl Unger',
    fromAddress: 'cunger@fairplainsbank.example',
    sentAt: '2021-12-09T16:46:00Z',
    text: `Ms. Tran,

The downtown Teller position went to an internal transfer on Tuesday. I forwarded your resume to our Eastgate branch manager, who expects an opening next month; she'll contact you directly.

Cheryl Unger
Fairplains Bank`,
    kind: 'rejection',
    company: 'Fairplains Bank',
    role: 'Teller',
    refusal: 'filled',
    stage: 'application',
    door: 'other-role',
    reasons: ['position_filled'],
    personal: true,
  },
  {
    id: 'en-rejection-60',
    lang: 'en',
    country: 'IN',
    held: true,
    subject: 'Interview result - Fleet Supervisor',
    fromName: 'Recruitment',
    fromAddress: 'recruitment@ashokatransport.example',
    sentAt: '2023-12-21T10:24:00Z',
    text: `Dear Mr. Khan,

Thank you for attending the interview at our Pune office. After due consideration the management has selected another candidate for Fleet Supervisor. We shall keep your CV in our data bank.

Ashoka Transport`,
    kind: 'rejection',
    company: 'Ashoka Transport',
    role: 'Fleet Supervisor',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    refusalAlso: ['filled'],
    reasons: [],
    personal: false,
  },
  {
    id: 'en-rejection-61',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Toy Designer: the outcome',
    fromName: 'Talent Team',
    fromAddress: 'talent@lyricaltoys.example',
    sentAt: '2022-11-01T10:14:00Z',
    text: `Hello Arthur,

Thank you for playing with us, quite literally. Our decision is made and someone else will be joining as Toy Designer.

Everyone we've met is entitled to feedback. Reply "feedback" to this email and one of the interviewers will send you a few lines.

Talent Team, Lyrical Toys`,
    kind: 'rejection',
    company: 'Lyrical Toys',
    role: 'Toy Designer',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    refusalAlso: ['filled'],
    reasons: [],
    personal: false,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-62',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Notice of disposition',
    fromName: 'Bay County Sheriff',
    fromAddress: 'recruiting@baycountysheriff.example',
    sentAt: '2020-07-06T11:45:00Z',
    text: `Dear Applicant:

Your background investigation for Corrections Deputy has concluded. You will not be continuing in the selection process. The contents of the investigation are confidential and the reasons will not be disclosed. You may reapply after one year.

Bay County Sheriff's Office`,
    kind: 'rejection',
    company: "Bay County Sheriff's Office",
    companyAlso: ['Bay County Sheriff'],
    role: 'Corrections Deputy',
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'reapply',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-63',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Florist',
    fromName: 'Ines Moreau',
    fromAddress: 'ines@moreauflowers.example',
    sentAt: '2026-05-12T15:19:00Z',
    text: `Dear Pia, I've looked at the books again and I simply can't afford
another Florist this year, so I'm taking the ad down. Please don't think
it's you. Ines
Moreau Flowers`,
    kind: 'rejection',
    company: 'Moreau Flowers',
    role: 'Florist',
    refusal: 'closed',
    stage: 'application',
    door: 'none',
    reasons: ['position_closed'],
    personal: true,
  },
  {
    id: 'en-rejection-64',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Tamarack Paper - Requisition 50231',
    fromName: 'Notification',
    fromAddress: 'no-reply@successfactors.example',
    sentAt: '2023-05-24T09:55:00Z',
    text: `Dear Hank,

Requisition 50231, Maintenance Planner: no longer under consideration.

Thank you for your interest in Tamarack Paper.`,
    kind: 'rejection',
    company: 'Tamarack Paper',
    role: 'Maintenance Planner',
    requisition: '50231',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-65',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Lead Toddler Teacher',
    fromName: 'Shauna Bright',
    fromAddress: 'shauna@brightpathkids.example',
    sentAt: '2025-06-04T10:10:00Z',
    text: `Hi Monique! The state requires twelve ECE credits for a Lead Toddler Teacher and your transcript shows six, so I can't place you in that classroom. I'd hire you as an assistant today while you finish. Think about it?

Shauna
Bright Path Kids`,
    kind: 'rejection',
    company: 'Bright Path Kids',
    role: 'Lead Toddler Teacher',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'other-role',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'en-rejection-66',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Stillman post',
    fromName: 'Fiona MacRae',
    fromAddress: 'fiona@macraedistillery.example',
    sentAt: '2023-08-10T09:27:00Z',
    text: `Dear Angus,

We've gone for a lad from the island, his house is across the road from
the still. You'd have been my choice otherwise. I'm holding on to your
letter; Hamish retires in two years.

Slàinte
Fiona MacRae
MacRae Distillery`,
    kind: 'rejection',
    company: 'MacRae Distillery',
    role: 'Stillman',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-67',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Checking in on your application!',
    fromName: 'Apply Team',
    fromAddress: 'applyteam@quickhire.example',
    sentAt: '2022-01-20T12:29:00Z',
    text: `Hi there! We know waiting is hard, so here's the scoop: other applicants were a closer match for Shift Lead at Sonder Cafe Group. Don't be a stranger!`,
    kind: 'rejection',
    company: 'Sonder Cafe Group',
    role: 'Shift Lead',
    refusal: 'not-chosen',
    stage: 'application',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-68',
    lang: 'en',
    country: 'CA',
    held: true,
    subject: 'Sawyer, Mill 4',
    fromName: 'Recrutement/Recruiting',
    fromAddress: 'recruiting@boreallumber.example',
    sentAt: '2024-05-15T13:08:00Z',
    text: `Hello,

Because of the mill curtailment announced on Monday, hiring for Sawyer is suspended until further notice. Should the situation change we will repost the job.

Boreal Lumber`,
    kind: 'rejection',
    company: 'Boreal Lumber',
    role: 'Sawyer',
    refusal: 'paused',
    stage: 'application',
    door: 'none',
    personal: false,
    canAskFeedback: 'no',
  },
]
