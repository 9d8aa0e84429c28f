import type { OwnLetter } from '../own-letter.ts'

export const enRejections4: readonly OwnLetter[] = [
  {
    id: 'en-rejection-35',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application: Claims Handler',
    fromName: 'Careers',
    fromAddress: 'careers@trellisinsurance.example',
    sentAt: '2024-04-30T14:56:00Z',
    text: `Dear Ravi,

Thank you for your patience while we considered applications for Claims Handler.

We have had a strong response and the standard was very high. On this occasion others have demonstrated the criteria more fully, and your application will not progress to the next stage.

May we take this opportunity to wish you well.

Trellis Insurance`,
    kind: 'rejection',
    company: 'Trellis Insurance',
    role: 'Claims Handler',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-36',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Machinist II / Machinist I',
    fromName: 'Peter Lindgren',
    fromAddress: 'plindgren@granitetools.example',
    sentAt: '2018-03-22T12:40:00Z',
    text: `Mr. Dawson,

You don't have the five years on a lathe we require for Machinist II, so I can't hire you into it. I do have Machinist I opening on second shift at $19. If you want it, stop by and ask for me.

Pete Lindgren
Granite Tools`,
    kind: 'rejection',
    company: 'Granite Tools',
    role: 'Machinist II',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'other-role',
    reasons: ['experience_gap'],
    personal: true,
  },
  {
    id: 'en-rejection-37',
    lang: 'en',
    country: 'CA',
    held: false,
    subject: "Bus Operator - driver's abstract",
    fromName: 'Human Resources',
    fromAddress: 'hr@lakeshoretransit.example',
    sentAt: '2022-02-28T08:03:00Z',
    text: `Dear Mr. Singh,

As part of the screening for Bus Operator we reviewed your driver's abstract. The number of demerit points exceeds the maximum for this position, and Lakeshore Transit is not able to continue with your application. You may reapply when the points have been cleared.

Human Resources`,
    kind: 'rejection',
    company: 'Lakeshore Transit',
    role: 'Bus Operator',
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'reapply',
    reasons: ['eligibility'],
    personal: false,
  },
  {
    id: 'en-rejection-38',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'saturday job',
    fromName: 'Lucy',
    fromAddress: 'lucy@threadandbobbin.example',
    sentAt: '2023-09-28T10:37:00Z',
    text: `Hiya! Thanks for popping your CV in. We've decided to go with a couple of girls who've helped out here before. Lovely handwriting by the way! Lucy x

Thread & Bobbin (Saturday Assistant)`,
    kind: 'rejection',
    company: 'Thread & Bobbin',
    role: 'Saturday Assistant',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-39',
    lang: 'en',
    country: 'US',
    held: false,
    subject: '2021 Summer Analyst Program',
    fromName: 'Stonebridge Capital Campus Recruiting',
    fromAddress: 'campus@stonebridgecap.example',
    sentAt: '2020-08-10T11:04:00Z',
    text: `Dear Caroline,

We enjoyed speaking with you during first-round interviews for our Summer Analyst program. As you can imagine, choosing among so many accomplished students is never easy. We will not be inviting you to Superday.

It is our policy not to give individual feedback.

Stonebridge Capital Campus Recruiting`,
    kind: 'rejection',
    company: 'Stonebridge Capital',
    role: 'Summer Analyst',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-40',
    lang: 'en',
    country: 'IN',
    held: true,
    subject: 'Application for Staff Nurse ICU',
    fromName: 'HR Desk',
    fromAddress: 'hrdesk@ganga-hospital.example',
    sentAt: '2025-07-04T07:58:00Z',
    text: `Dear Sir/Madam,

With reference to your application dated 20.06.2025 for Staff Nurse ICU, the Selection Committee has scrutinised all applications. Your candidature has not been found suitable for the said post. No further correspondence in this regard shall be entertained.

Ganga Multispeciality Hospital`,
    kind: 'rejection',
    company: 'Ganga Multispeciality Hospital',
    role: 'Staff Nurse ICU',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-41',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your take-home',
    fromName: 'Sam at Ferncliff',
    fromAddress: 'sam@ferncliff.example',
    sentAt: '2022-12-15T14:54:00Z',
    text: `Hi Diego,

Thanks for the take-home. Two of us went through it. The UI is great. What held us back: no tests, and the network calls block the main thread, which is the thing this iOS Developer would be fixing for us every day. So it's a no for now.

If you rework it some day and want another look, my door's open.

Sam
Ferncliff`,
    kind: 'rejection',
    company: 'Ferncliff',
    role: 'iOS Developer',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: ['technical_skills_gap'],
    personal: true,
  },
  {
    id: 'en-rejection-42',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Housemaster',
    fromName: 'Personnel',
    fromAddress: 'personnel@wyndhamabbey.example',
    sentAt: '2017-02-27T10:22:00Z',
    text: `Dear James,

You came within an ace of it. After the second day of interviews the Governors offered the post of Housemaster to an internal candidate, who has accepted.

The Headmaster would be glad to talk it through with you over the telephone should you wish.

Yours ever,
Bursar's Office
Wyndham Abbey School`,
    kind: 'rejection',
    company: 'Wyndham Abbey School',
    role: 'Housemaster',
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-43',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'City of Alder Falls: Parks Maintenance Worker',
    fromName: 'Jobvite',
    fromAddress: 'notification@jobvite.com',
    sentAt: '2024-05-08T10:07:00Z',
    text: `Dear Applicant:

You applied for Parks Maintenance Worker. Your application was rated against the supplemental questions. Only the top ten scores are referred to the department; yours was not referred. You may view your score in your profile.`,
    kind: 'rejection',
    company: 'City of Alder Falls',
    role: 'Parks Maintenance Worker',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-44',
    lang: 'en',
    country: 'AU',
    held: true,
    subject: 'Personal Care Assistant – Bendigo',
    fromName: 'Recruitment',
    fromAddress: 'recruitment@gumtreeaged.example',
    sentAt: '2019-04-01T10:00:00Z',
    text: `Dear Grace,

Thanks for applying with Gumtree Aged Care. We've now wrapped up recruitment for this round and you weren't among those selected. We'd like to add you to our casual pool as we often need Personal Care Assistants; reply YES if that's OK.

Recruitment, Gumtree Aged Care (Personal Care Assistant)`,
    kind: 'rejection',
    company: 'Gumtree Aged Care',
    role: 'Personal Care Assistant',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-45',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Fwd: Re: banquet server',
    fromName: 'Kelly Ann Boyd',
    fromAddress: 'kaboyd@boydcatering.example',
    sentAt: '2021-11-18T11:45:00Z',
    text: `Hi hon, see below from my sister, she does the hiring. Sorry! - Kelly
Ann

---------- Forwarded message ----------
From: Tina Boyd
Subject: Re: banquet server

Tell the girl we talked to on Sunday the Banquet Server spots are all
taken now. She was sweet.

Boyd Catering`,
    kind: 'rejection',
    company: 'Boyd Catering',
    role: 'Banquet Server',
    refusal: 'filled',
    stage: 'interview',
    door: 'none',
    reasons: ['position_filled'],
    personal: true,
  },
]
