import type { OwnLetter } from '../own-letter.ts'

export const enRound4Part1: readonly OwnLetter[] = [
  {
    id: 'en-r4-rejection-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application to Penhallow',
    fromName: 'Penhallow People Team',
    fromAddress: 'people@penhallow.example',
    sentAt: '2026-03-03T21:05:00Z',
    text: `Hi Shreya,

Thank you for applying to be our new Project Coordinator. We've now reviewed all applications, and on this occasion we've decided to invite candidates whose skills match the role more closely.

Thanks again for your interest in Penhallow, and good luck with your search.

People Team`,
    kind: 'rejection',
    company: 'Penhallow',
    role: 'Project Coordinator',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r4-rejection-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Unsuccessful application: Porter',
    fromName: 'Trust Recruitment',
    fromAddress: 'recruitment@westlea.example',
    sentAt: '2026-03-05T08:05:00Z',
    text: `Dear Applicant,

Thank you for your application for the role of Porter with Westlea Trust. We had a very large response to this advert and closed it early. Because of the numbers we were not able to score every application and yours was one of those not scored.

Trust Recruitment`,
    kind: 'rejection',
    company: 'Westlea Trust',
    role: 'Porter',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['high_volume_not_reviewed'],
  },
  {
    id: 'en-r4-rejection-03',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Re: Interview on Friday',
    fromName: 'Helen Moss, Brindley Homes',
    fromAddress: 'helen.moss@brindley.example',
    sentAt: '2026-03-06T19:05:00Z',
    text: `Hello Tunde

Thank you for coming to see us on Friday. I have decided not to offer you the Care Assistant job. I felt you were more interested in office work than in caring for people, and that's no bad thing, but it isn't what I have here.

Best wishes
Helen`,
    kind: 'rejection',
    company: 'Brindley Homes',
    role: 'Care Assistant',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r4-rejection-04',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Thank you from Adaline',
    fromName: 'Adaline Recruiting',
    fromAddress: 'no-reply@ashbyhq.com',
    sentAt: '2026-03-08T06:05:00Z',
    text: `Hi Per,

Thank you for taking the time to interview with Adaline. We really enjoyed getting to know you. After discussing with the team, we have decided not to move forward at this time.

While this isn't the outcome you were hoping for, we'd love to stay in touch about future roles.

Adaline Recruiting`,
    kind: 'rejection',
    company: 'Adaline',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r4-rejection-05',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your CV',
    fromName: 'Sandra Bell',
    fromAddress: 'sandra@bellandco.example',
    sentAt: '2026-03-09T17:05:00Z',
    text: `Dear Miss Roy

Thank you for your CV. As a small practice we seldom recruit and I have nothing to offer you at present. May I keep it on file?

Sandra Bell
Bell & Co`,
    kind: 'rejection',
    company: 'Bell & Co',
    role: null,
    refusal: 'closed',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r4-rejection-06',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application for Museum Guide',
    fromName: 'Visitor Services',
    fromAddress: 'jobs@millmuseum.example',
    sentAt: '2026-03-11T04:05:00Z',
    text: `Dear Kit,

I enjoyed meeting you at the group interview. We saw twenty-two people and had six places. I'm afraid we won't be offering you one of them this summer, though it was close.

Please try again in January when we take on our spring team.

Visitor Services
Mill Museum`,
    kind: 'rejection',
    company: 'Mill Museum',
    role: 'Museum Guide',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r4-rejection-07',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Job application 20441',
    fromName: 'Local Government Jobs',
    fromAddress: 'noreply@lgjobs.example',
    sentAt: '2026-03-12T15:05:00Z',
    text: `Dear Candidate

Job title: Housing Adviser
Employer: Thornbury Council

Thank you for your recent application. Unfortunately, on this occasion you have not been shortlisted for interview. The standard of applications was high.

Please do not reply to this email.`,
    kind: 'rejection',
    company: 'Thornbury Council',
    role: 'Housing Adviser',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r4-rejection-08',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Sorry!',
    fromName: 'Dee, Greenleaf Cafe',
    fromAddress: 'dee@greenleafcafe.example',
    sentAt: '2026-03-14T02:05:00Z',
    text: `Hi Noor! So sorry, I should have taken the ad down - we found somebody last week. I'll pass your name to my sister, she's opening a place in Hove. Dee x`,
    kind: 'rejection',
    company: 'Greenleaf Cafe',
    role: null,
    refusal: 'filled',
    stage: 'application',
    door: 'kept-on-file',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r4-rejection-09',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Outcome: Database Administrator',
    fromName: 'HR Services',
    fromAddress: 'hr.services@ellery.example',
    sentAt: '2026-03-15T13:05:00Z',
    text: `Dear Mr Frost,

Further to your interview on 4 June for the post of Database Administrator, I write to confirm that the panel has decided to appoint another candidate.

Should you wish to receive feedback, please contact Dr Amin on extension 4410.

HR Services
Ellery College`,
    kind: 'rejection',
    company: 'Ellery College',
    role: 'Database Administrator',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r4-rejection-10',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'An update',
    fromName: 'Olu at Tenfold',
    fromAddress: 'olu@tenfold.example',
    sentAt: '2026-03-17T00:05:00Z',
    text: `Hi Sasha,

Thanks for chatting on the phone yesterday. I've spoken to our founder. We'd ideally like someone with at least three years in a paid community role, so we won't be taking this to the next stage.

Take care,
Olu`,
    kind: 'rejection',
    company: 'Tenfold',
    role: null,
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'none',
    reasons: ['experience_gap'],
  },
  {
    id: 'en-r4-rejection-11',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Regarding the position of Night Nurse',
    fromName: 'Matron',
    fromAddress: 'matron@rosehill.example',
    sentAt: '2026-03-18T11:05:00Z',
    text: `Dear Mrs Pereira,

We are unable to fill the Night Nurse vacancy at the present time, as the owners are reviewing staffing across all three homes. Recruitment may start again in the spring.

Matron
Rosehill Nursing Home`,
    kind: 'rejection',
    company: 'Rosehill Nursing Home',
    role: 'Night Nurse',
    refusal: 'paused',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r4-rejection-12',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application for Pilot Cadet',
    fromName: 'Cadet Selection, Skyward Air',
    fromAddress: 'cadets@skyward.example',
    sentAt: '2026-03-19T22:05:00Z',
    text: `Dear Matteo,

Thank you for completing the aptitude tests on 8 April. Your results have been compared with the standard that we require. We regret to inform you that you did not achieve this standard and that you may not be tested again.

Cadet Selection`,
    kind: 'rejection',
    company: 'Skyward Air',
    role: 'Pilot Cadet',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r4-rejection-13',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Feedback on your portfolio',
    fromName: 'Studio Norr',
    fromAddress: 'jobs@studionorr.example',
    sentAt: '2026-03-21T09:05:00Z',
    text: `Hi Elena,

Lovely portfolio. It's mostly characters and we do data and maps, so I don't think it's a good match for the Motion Designer role. I hope you find a studio that does what you love.

Norr`,
    kind: 'rejection',
    company: 'Studio Norr',
    role: 'Motion Designer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['profile_mismatch'],
  },
  {
    id: 'en-r4-rejection-14',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Graduate Scheme - your application',
    fromName: 'Kestrel Graduates',
    fromAddress: 'graduates@kestrel.example',
    sentAt: '2026-03-22T20:05:00Z',
    text: `Dear Imran

Thank you for submitting your video interview. Having assessed your answers against our strengths framework, we are sorry to tell you that you will not be progressing to the next stage of our Graduate Scheme.

You can apply again next year.`,
    kind: 'rejection',
    company: 'Kestrel',
    role: 'Graduate Scheme',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r4-rejection-15',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Job offer withdrawn',
    fromName: 'Maria Conti',
    fromAddress: 'm.conti@adriatico.example',
    sentAt: '2026-03-24T07:05:00Z',
    text: `Dear Luca,

It is with real sadness that I have to withdraw the offer we made you in April. Our lender has called in the loan and the restaurant will not now open. You had done everything right.

Maria Conti
Adriatico`,
    kind: 'rejection',
    company: 'Adriatico',
    role: null,
    refusal: 'closed',
    stage: 'offer',
    door: 'none',
    reasons: ['position_closed'],
  },
]
