import type { OwnLetter } from '../own-letter.ts'

export const enRound13Part21: readonly OwnLetter[] = [
  {
    id: 'en-r13-rejection-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Class 1 nights',
    fromName: 'Barry Holroyd',
    fromAddress: 'barry@holroydhaulage.example',
    sentAt: '2024-10-03T06:12:00Z',
    text: `Morning Steve,
Had a look at your licence details. Your CPC ran out in August and I can't put you in a wagon without it, so I've had to give the Class 1 night trunk to somebody else. Get the periodic training done and give me a bell, I'm always short of drivers.
Cheers
Baz, Holroyd Haulage Ltd`,
    kind: 'rejection',
    company: 'Holroyd Haulage Ltd',
    companyAlso: ['Holroyd Haulage'],
    role: 'Class 1 night trunk',
    roleAlso: ['Class 1 nights', 'Class 1', 'Class 1 driver'],
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'application',
    door: 'reapply',
    reasons: ['eligibility'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-02',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your application to Fernhill Robotics',
    fromName: 'Fernhill Robotics',
    fromAddress: 'no-reply@us.greenhouse-mail.io',
    sentAt: '2025-02-18T19:44:00Z',
    text: `Hi Priya,

Thanks for the time you put into applying for Senior Firmware Engineer. We aren't able to sponsor work visas for this opening, now or down the road, and your answers indicate that you'd need sponsorship. For that reason your candidacy ends here.

Keep an eye on our careers page: some teams have more flexibility than this one.

Recruiting, Fernhill Robotics

Replies to this address are not read.`,
    kind: 'rejection',
    company: 'Fernhill Robotics',
    role: 'Senior Firmware Engineer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'other-role',
    reasons: ['visa_sponsorship'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-03',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'SNA post, Scoil Bhríde Naofa',
    fromName: 'Máire Ní Dhonnchú',
    fromAddress: 'principal@scoilbhridenaofa.example',
    sentAt: '2023-06-29T15:20:00Z',
    text: `A Aoife, a chara,

The Board met last night about the Special Needs Assistant post. You interviewed very well and the panel was fond of you. The person placed first has six years in an autism class, and with the new unit opening in September that was what tipped it. You are second on the panel, which stands for four months, so if a further post is sanctioned we will ring you.

Le gach dea-ghuí,
Máire Ní Dhonnchú
Príomhoide`,
    kind: 'rejection',
    company: 'Scoil Bhríde Naofa',
    role: 'Special Needs Assistant',
    roleAlso: ['SNA'],
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'kept-on-file',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-04',
    lang: 'en',
    country: 'IN',
    held: false,
    subject: 'Status of your candidature - Assistant Manager Accounts - Ref KSP/FIN/117',
    fromName: 'HR Desk',
    fromAddress: 'hrdesk@kaveripolymers.example',
    sentAt: '2024-05-21T09:05:00Z',
    text: `Dear Mr. Raghavan,

Greetings from Kaveri Speciality Polymers!

This has reference to the discussion you had with our CFO on 14th May for the captioned position. We appreciate your knowledge of GST and TDS matters. However, your CTC expectation is well above the band approved for this grade and your notice period of 90 days cannot be accommodated by us, as the incumbent is relieved at month end. Hence we are unable to take your candidature ahead.

Wishing you success in your future endeavours.

Regards,
Team HR`,
    kind: 'rejection',
    company: 'Kaveri Speciality Polymers',
    role: 'Assistant Manager Accounts',
    requisition: 'KSP/FIN/117',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['profile_mismatch'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-05',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Outcome: Enrolled Nurse, Banksia Gardens Aged Care',
    fromName: 'Talent Team',
    fromAddress: 'careers@banksiagardens.example',
    sentAt: '2022-11-15T23:31:00Z',
    text: `Hi Leilani

We've wrapped up shortlisting for the Enrolled Nurse position at Banksia Gardens Aged Care. On this occasion yours was not one of the applications we took to interview.

All candidates were measured against the selection criteria in the position description. We know how much work goes into an application and we thank you for yours.

Take care,
Talent Team`,
    kind: 'rejection',
    company: 'Banksia Gardens Aged Care',
    companyAlso: ['Banksia Gardens'],
    role: 'Enrolled Nurse',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-r13-rejection-06',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Update',
    fromName: 'Northgate Credit Union Careers',
    fromAddress: 'northgatecu@myworkday.com',
    sentAt: '2023-09-08T13:02:00Z',
    text: `Dear Marcus,

The requisition listed below has been withdrawn due to a change in our annual budget, and nobody will be hired against it.

Requisition: R-0049173 Branch Operations Analyst

No action is needed from you. Should headcount be approved in the new year, a new posting will go live and you're welcome to apply to it.

Northgate Credit Union

This is an automated message.`,
    kind: 'rejection',
    company: 'Northgate Credit Union',
    role: 'Branch Operations Analyst',
    requisition: 'R-0049173',
    refusal: 'closed',
    stage: 'application',
    door: 'reapply',
    reasons: ['position_closed'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-07',
    lang: 'en',
    country: 'ZA',
    held: false,
    subject: 'Diesel mechanic - Rustenburg',
    fromName: 'Thandeka Mokoena',
    fromAddress: 'thandeka@platinumbeltplant.example',
    sentAt: '2025-03-12T07:48:00Z',
    text: `Good day Sipho

Trust you are well. With regards to the Diesel Mechanic vacancy at our Rustenburg yard: the client insists on a Red Seal trade test and your CV shows N3 theory only. We are therefore not in a position to shortlist you. Kindly send us your certificate once you have passed the trade test, we would gladly look again.

Kind regards
Thandeka Mokoena
Platinum Belt Plant Hire (Pty) Ltd`,
    kind: 'rejection',
    company: 'Platinum Belt Plant Hire (Pty) Ltd',
    companyAlso: ['Platinum Belt Plant Hire'],
    role: 'Diesel Mechanic',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: ['eligibility'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-08',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Re: Sous chef trial shift',
    fromName: 'Olly P',
    fromAddress: 'ollypascoe.kitchen@gmail.com',
    sentAt: '2024-04-22T22:57:00Z',
    text: `Hiya Dan

Cheers for coming in Saturday. Gonna be straight with you mate, the food was lovely but you were too slow on the pass once we hit 60 covers and the fish section backed up twice. I need someone who can hold that from day one. So it's a no for sous chef at The Lugger.

If you fancy a CDP job while you build up speed, shout.

Olly`,
    kind: 'rejection',
    company: 'The Lugger',
    role: 'sous chef',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'other-role',
    reasons: ['technical_skills_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-09',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Thank you for interviewing with Calloway & Reese',
    fromName: 'Jennifer Osei',
    fromAddress: 'josei@callowayreese.example',
    sentAt: '2021-08-26T20:15:00Z',
    text: `Dear Nathaniel,

It was a pleasure having you at the office last Thursday. After a great deal of thought, the hiring committee has extended an offer for the Litigation Paralegal position to another applicant, and she has accepted.

The choice was a close one among several impressive people. We hope our paths cross again, and I have enjoyed our conversations.

Warm regards,
Jennifer Osei
Office Administrator
Calloway & Reese LLP | Hartford, CT`,
    kind: 'rejection',
    company: 'Calloway & Reese',
    companyAlso: ['Calloway & Reese LLP'],
    role: 'Litigation Paralegal',
    refusal: 'filled',
    refusalAlso: ['not-chosen'],
    stage: 'interview',
    door: 'none',
    reasons: ['position_filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-10',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application 48213',
    fromName: 'Eastmoor Borough Council Recruitment',
    fromAddress: 'donotreply@eastmoor-jobs.example',
    sentAt: '2022-01-19T10:00:00Z',
    text: `Application number: 48213
Post: Planning Enforcement Officer
Status: Unsuccessful at shortlisting

Dear Applicant

The panel has now completed its shortlisting. I regret to inform you that you will not be called for interview.

Owing to the level of interest in our vacancies it is not Council policy to comment on individual applications at this stage.

Eastmoor Borough Council is committed to equality of opportunity.`,
    kind: 'rejection',
    company: 'Eastmoor Borough Council',
    role: 'Planning Enforcement Officer',
    requisition: '48213',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-11',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Station hand job',
    fromName: 'Jude Mackellar',
    fromAddress: 'wirrabillastation@gmail.com',
    sentAt: '2023-02-07T21:40:00Z',
    text: `G'day Tom, thanks for the yarn on the phone. Talked it over with Rob and seeing as you can't get up here before April, and mustering kicks off in three weeks, we've gone with a young fella from Longreach who can start Monday. Nothing against you at all. Hope the shoulder heals up. Jude, Wirrabilla Station`,
    kind: 'rejection',
    company: 'Wirrabilla Station',
    role: 'Station hand',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'screening',
    door: 'none',
    reasons: ['profile_mismatch'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-12',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your coding assessment for Lumenpath',
    fromName: 'Lumenpath Hiring',
    fromAddress: 'hiring@lumenpath.example',
    sentAt: '2024-12-11T17:29:00Z',
    text: `Hi Grace,

Your results are in for the Backend Developer take-home. Two of our engineers went through it separately. The API design was clear and your README was a treat. Where it came up short was concurrency: the inventory service oversells under parallel requests, and there weren't tests that would catch it. That's the core of what this team does every day, so we're going to stop here.

You can take the assessment again after six months.

The Lumenpath hiring crew`,
    kind: 'rejection',
    company: 'Lumenpath',
    role: 'Backend Developer',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: ['technical_skills_gap'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-13',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Parish Administrator',
    fromName: 'Revd Canon Hilary Moat',
    fromAddress: 'vicar@stwilfridsthornby.example',
    sentAt: '2020-03-04T16:33:00Z',
    text: `Dear Margaret,

I do apologise for writing rather than telephoning, but Lent has rather caught up with me. The PCC would have loved to welcome you as Parish Administrator at St Wilfrid's. The difficulty is Wednesdays: the office must be open for the lunch club and, as you explained so honestly, your grandchildren need you that day. We could not find a way round it, and have asked another candidate.

Thank you for a delightful hour of conversation, and for the shortbread.

Every blessing,
Hilary`,
    kind: 'rejection',
    company: "St Wilfrid's",
    role: 'Parish Administrator',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'none',
    reasons: ['profile_mismatch'],
    personal: true,
    canAskFeedback: 'yes',
  },
]
