import type { OwnLetter } from '../own-letter.ts'

export const enRound7Part1: readonly OwnLetter[] = [
  {
    id: 'en-r7-rejection-01',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your application with Stillwater Energy',
    fromName: 'Stillwater Energy Careers',
    fromAddress: 'careers@stillwaterenergy.example',
    sentAt: '2026-07-01T08:20:00Z',
    text: `Dear Rochelle,

Thank you for giving us the opportunity to consider you for employment. We have reviewed your background and qualifications and find that we do not have an appropriate position for you at this time.

We appreciate your interest in Stillwater Energy and wish you success in your job search.

Sincerely,
Stillwater Energy Careers`,
    kind: 'rejection',
    company: 'Stillwater Energy',
    role: null,
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r7-rejection-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Community Nurse interview',
    fromName: 'Clinical Services Manager',
    fromAddress: 'j.pryor@valleyhospice.example',
    sentAt: '2026-07-02T03:20:00Z',
    text: `Dear Hannah

Thank you for coming to see us on Monday. I said I would let you know by the end of the week.

I am afraid that we will not be offering you the Community Nurse post. It was a really difficult choice between two excellent nurses. I'd be more than happy to give you some feedback over the phone, so do ring me.

Warm wishes
Jean Pryor`,
    kind: 'rejection',
    company: 'valleyhospice',
    companyAlso: ['Valley Hospice'],
    role: 'Community Nurse',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r7-rejection-03',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application unsuccessful',
    fromName: 'Marks Road Academy',
    fromAddress: 'recruitment@marksroadacademy.example',
    sentAt: '2026-07-02T22:20:00Z',
    text: `Dear applicant,

Thank you for applying for the Cover Supervisor vacancy at Marks Road Academy. Shortlisting has now been completed and I am sorry to say that you were not selected for interview.

Thank you for the interest you have shown in our school.`,
    kind: 'rejection',
    company: 'Marks Road Academy',
    role: 'Cover Supervisor',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r7-rejection-04',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Update on your Corvid application',
    fromName: 'Corvid Recruiting',
    fromAddress: 'no-reply@ashbyhq.com',
    sentAt: '2026-07-03T17:20:00Z',
    text: `Hi Anjali,

Thanks for applying to Corvid. We've had a chance to look over your profile and unfortunately we don't think there's a strong enough match with what we need in the Backend Engineer role today.

Please don't let this put you off applying for other roles at Corvid in the future. We're growing and post new jobs every week.

The Corvid Recruiting Team`,
    kind: 'rejection',
    company: 'Corvid',
    role: 'Backend Engineer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r7-rejection-05',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Sales Assistant',
    fromName: 'Store Manager',
    fromAddress: 'bath@peppercorn.example',
    sentAt: '2026-07-04T12:20:00Z',
    text: `Hi Ellie, thanks for handing in your CV. We're not looking for anyone right now but I'll keep it behind the till in case. Thanks, Peppercorn Bath`,
    kind: 'rejection',
    company: 'Peppercorn',
    role: 'Sales Assistant',
    refusal: 'closed',
    refusalAlso: ['not-chosen'],
    stage: 'application',
    door: 'kept-on-file',
  },
  {
    id: 'en-r7-rejection-06',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Outcome of your application - Grade 6 Research Associate',
    fromName: 'HR Recruitment Team',
    fromAddress: 'hr-recruit@uniwexbridge.example',
    sentAt: '2026-07-05T07:20:00Z',
    text: `Dear Dr Iyer

Thank you for your application for the above post at the University of Wexbridge.

The selection panel has considered all the applications and on this occasion yours was not among those taken forward to interview. As you will appreciate, the number of applications means that we can't offer individual feedback.

We would like to thank you for your interest and wish you well in your future career.

HR Recruitment Team`,
    kind: 'rejection',
    company: 'University of Wexbridge',
    role: 'Research Associate',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    canAskFeedback: 'no',
  },
  {
    id: 'en-r7-rejection-07',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Re: Application for warehouse nights',
    fromName: 'Donna',
    fromAddress: 'donna@swiftstaff.example',
    sentAt: '2026-07-06T02:20:00Z',
    text: `Hi Piotr, client came back and said no to nights as they want forklift licence for everyone now. Days might come up in couple weeks, will text. Donna`,
    kind: 'rejection',
    company: 'swiftstaff',
    companyAlso: ['Swift Staff'],
    role: null,
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'en-r7-rejection-08',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Thank you for interviewing with Halden',
    fromName: 'Becca Lindqvist',
    fromAddress: 'becca@halden.example',
    sentAt: '2026-07-06T21:20:00Z',
    text: `Hi Theo,

Thank you so much for taking the time to meet with the team last week. We really enjoyed hearing about your work at Orbit.

After a lot of discussion, we've decided to move forward with another candidate whose experience is a bit more aligned with where we're heading. This was a hard decision and not one we took lightly.

I know that's disappointing news. I'd love to stay in touch, and I hope our paths cross again.

Best,
Becca`,
    kind: 'rejection',
    company: 'Halden',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: [],
    personal: true,
  },
  {
    id: 'en-r7-rejection-09',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Position no longer available',
    fromName: 'Talent Team',
    fromAddress: 'talent@osprey-logistics.example',
    sentAt: '2026-07-07T16:20:00Z',
    text: `Dear Jakub,

Thank you for your interest in the Fleet Coordinator role. Following a review of our structure the role has been removed and we are no longer recruiting for it. We apologise for any inconvenience.

You are welcome to view our other vacancies on our website.

Talent Team
Osprey Logistics`,
    kind: 'rejection',
    company: 'Osprey Logistics',
    role: 'Fleet Coordinator',
    refusal: 'closed',
    stage: 'application',
    door: 'reapply',
    reasons: ['position_closed'],
  },
  {
    id: 'en-r7-rejection-10',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Housing Officer - shortlisting outcome',
    fromName: 'Recruitment Team',
    fromAddress: 'recruitment@penmarshcouncil.example',
    sentAt: '2026-07-08T11:20:00Z',
    text: `Dear Mr Thapa

Thank you for your application for Housing Officer. I am sorry to inform you that you have not been shortlisted because you did not show that you have experience of managing tenancies, which is an essential requirement.

Recruitment Team
Penmarsh Council`,
    kind: 'rejection',
    company: 'Penmarsh Council',
    role: 'Housing Officer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['experience_gap'],
  },
  {
    id: 'en-r7-rejection-11',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application to Finch & Daughter',
    fromName: 'Margot Finch',
    fromAddress: 'margot@finchdaughter.example',
    sentAt: '2026-07-09T06:20:00Z',
    text: `Dear Wilf,

How kind of you to write, and what a lovely sample. I'm sorry to disappoint you: we took on an apprentice in January and can't stretch to a second. Do try me again next year.

Margot`,
    kind: 'rejection',
    company: 'Finch & Daughter',
    role: null,
    refusal: 'filled',
    refusalAlso: ['closed', 'not-chosen'],
    stage: 'application',
    door: 'reapply',
    personal: true,
  },
  {
    id: 'en-r7-rejection-12',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application: Customer Adviser (Ref 55120)',
    fromName: 'Lanyard Bank Recruitment',
    fromAddress: 'noreply@lanyardbank.example',
    sentAt: '2026-07-10T01:20:00Z',
    text: `Hello Tyrone,

Thanks for completing our online assessment for Customer Adviser.

Unfortunately you didn't reach the score needed to go through to the next stage, so we won't be progressing your application this time. You can apply to us again in six months.

Please don't reply to this email as the inbox isn't monitored.`,
    kind: 'rejection',
    company: 'Lanyard Bank',
    role: 'Customer Adviser',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: [],
    canAskFeedback: 'no',
  },
  {
    id: 'en-r7-rejection-13',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Following your second interview',
    fromName: 'Duncan Reith',
    fromAddress: 'd.reith@caldermill.example',
    sentAt: '2026-07-10T20:20:00Z',
    text: `Dear Steve,

Thank you for coming back to see us and for the thought you'd put into the rota problem. The board met yesterday and decided to appoint the other candidate.

They felt that you had the better grasp of people, but that he had run a plant of this size before and you had not.

I would like to keep your number if I may.

Yours,
Duncan Reith`,
    kind: 'rejection',
    company: 'caldermill',
    companyAlso: ['Calder Mill'],
    role: null,
    refusal: 'not-chosen',
    stage: 'final',
    door: 'kept-on-file',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'later',
  },
  {
    id: 'en-r7-rejection-14',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Application status update',
    fromName: 'Merrow Hotels',
    fromAddress: 'merrow@myworkday.com',
    sentAt: '2026-07-11T15:20:00Z',
    text: `Hello Fatima,

We wanted to let you know that your application for Guest Services Agent has been reviewed and you were not selected to move forward in the process.

We encourage you to keep an eye on our careers page for opportunities that match your experience.

Merrow Hotels Talent Acquisition`,
    kind: 'rejection',
    company: 'Merrow Hotels',
    role: 'Guest Services Agent',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r7-rejection-15',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Internship at Lumen Lab',
    fromName: 'Prof. Katrin Ahlers',
    fromAddress: 'ahlers@lumenlab.example',
    sentAt: '2026-07-12T10:20:00Z',
    text: `Dear Yusuf, thank you for your interest in our group. Unfortunately all internship places for this summer are already taken. Best of luck, Katrin Ahlers`,
    kind: 'rejection',
    company: 'Lumen Lab',
    role: null,
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
    personal: true,
  },
]
