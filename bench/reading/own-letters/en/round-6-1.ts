import type { OwnLetter } from '../own-letter.ts'

export const enRound6Part1: readonly OwnLetter[] = [
  {
    id: 'en-r6-rejection-01',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Recruitment outcome: APS5 Project Officer',
    fromName: 'Recruitment',
    fromAddress: 'recruitment@waterways.gov.example',
    sentAt: '2026-07-01T08:20:00Z',
    text: `Good afternoon Lachlan

Thank you for your application and for taking part in the selection process for APS5 Project Officer at the Department of Waterways.

The delegate has now approved the panel's report. You were assessed as suitable but were not ranked highly enough to be placed in the order of merit.

If you'd like feedback, please contact the panel chair, Fiona Drew, within two weeks.

Recruitment`,
    kind: 'rejection',
    company: 'Department of Waterways',
    role: 'Project Officer',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r6-rejection-02',
    lang: 'en',
    country: 'CA',
    held: false,
    subject: 'Screening decision: 24-IRC-0087',
    fromName: 'Hiring Unit',
    fromAddress: 'noreply@jobs-emplois.gc.example',
    sentAt: '2026-07-02T03:20:00Z',
    text: `Reference number: 24-IRC-0087
Position: Program Officer
Inland Rivers Canada

Dear Amandine,

The purpose of this message is to inform you that you have been screened out of the above process. You have not clearly demonstrated how you meet the following essential qualification:

- Experience in the administration of grants

Should you feel that an error has been made, you may request an informal discussion by replying to this message within five days.`,
    kind: 'rejection',
    company: 'Inland Rivers Canada',
    role: 'Program Officer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['experience_gap'],
  },
  {
    id: 'en-r6-rejection-03',
    lang: 'en',
    country: 'IN',
    held: false,
    subject: 'Application status: Assistant Systems Engineer',
    fromName: 'Campus Hiring',
    fromAddress: 'campus.hiring@indraworks.example',
    sentAt: '2026-07-02T22:20:00Z',
    text: `Dear Sneha,

Greetings from Indraworks!

With reference to your technical interview held on 12th August for the position of Assistant Systems Engineer, we regret to inform you that your candidature could not be considered further.

You are eligible to re-apply after a period of six months.

Regards,
Campus Hiring`,
    kind: 'rejection',
    company: 'Indraworks',
    role: 'Assistant Systems Engineer',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r6-rejection-04',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'PAS reference 5561: Clerical Officer',
    fromName: 'Appointments Unit',
    fromAddress: 'noreply@publicposts.example',
    sentAt: '2026-07-03T17:20:00Z',
    text: `A Chara,

I refer to your application for the above competition. The Stage 1 tests have been marked and placed in order of merit. Your place on that list is 4,318. Candidates up to place 2,000 are being called forward at this time and so you will not be advancing.

Due to the number of candidates we are not in a position to enter into correspondence about individual results.

Is mise le meas,
Appointments Unit`,
    kind: 'rejection',
    company: 'publicposts',
    companyAlso: ['Public Posts'],
    role: 'Clerical Officer',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: [],
    canAskFeedback: 'no',
  },
  {
    id: 'en-r6-rejection-05',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Thank you for your interest in Verdance',
    fromName: 'Verdance Recruiting',
    fromAddress: 'verdance@myworkday.com',
    sentAt: '2026-07-04T12:20:00Z',
    text: `Dear Terrence,

Thank you for applying to the position of Supply Chain Planner (JR-208811).

Following a thorough review of your resume, we have determined that we'll be moving ahead with candidates whose credentials are more closely suited to our current needs.

Your interest in Verdance is valued.

This email was sent from an unmonitored account.`,
    kind: 'rejection',
    company: 'Verdance',
    role: 'Supply Chain Planner',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    canAskFeedback: 'no',
  },
  {
    id: 'en-r6-rejection-06',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application at Kaffa',
    fromName: 'Kaffa Coffee',
    fromAddress: 'jobs@kaffacoffee.example',
    sentAt: '2026-07-05T07:20:00Z',
    text: `Hiya!

Thanks so much for applying to be a barista with us. We've been blown away by how many of you want to make coffee for a living.

We've found our people for this round. We'll hang on to your details and give you a shout next time we're hiring.

Big love from all at Kaffa`,
    kind: 'rejection',
    company: 'Kaffa Coffee',
    role: 'Barista',
    refusal: 'filled',
    refusalAlso: ['not-chosen'],
    stage: 'application',
    door: 'kept-on-file',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r6-rejection-07',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'Substitute teacher post',
    fromName: 'Principal',
    fromAddress: 'principal@ballinroe.example',
    sentAt: '2026-07-06T02:20:00Z',
    text: `Dear Aoife,

Thank you for attending for interview. The Board of Management has nominated another candidate for the post and her appointment has now been sanctioned by the patron.

May I wish you well.

Noel Brady, Principal
Ballinroe National School`,
    kind: 'rejection',
    company: 'Ballinroe National School',
    role: 'Substitute Teacher',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r6-rejection-08',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application for Trainee Paralegal',
    fromName: 'Talent Acquisition',
    fromAddress: 'ta@briarlegal.example',
    sentAt: '2026-07-06T21:20:00Z',
    text: `Dear Mr Okonkwo,

We acknowledge your application for Trainee Paralegal and thank you for it. Competition was fierce. On this occasion your application has fallen short.

Yours faithfully,
Talent Acquisition`,
    kind: 'rejection',
    company: 'briarlegal',
    companyAlso: ['Briar Legal'],
    role: 'Trainee Paralegal',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r6-rejection-09',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Where we landed',
    fromName: 'Priya Raman',
    fromAddress: 'priya@hellothere.example',
    sentAt: '2026-07-07T16:20:00Z',
    text: `Hi Marcus,

I promised you an answer by Friday, and I'd rather give it to you straight than dress it up.

We've extended the offer to the other finalist and she signed this morning.

You were everybody's second choice by a hair and if we'd had budget for two we would have hired you both. I know second place pays nothing. I'd love to get on a call, tell you what we saw and introduce you to three founders who are looking for exactly you.

Priya`,
    kind: 'rejection',
    company: 'Hellothere',
    role: null,
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r6-rejection-10',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Outcome',
    fromName: 'Ward Clerk',
    fromAddress: 'ward@stbridesnursing.example',
    sentAt: '2026-07-08T11:20:00Z',
    text: `Dear Comfort, Night Carer. We are not going to interview you for this job as we need somebody who lives nearer, the last bus is at 8. Thank you.`,
    kind: 'rejection',
    company: 'stbridesnursing',
    companyAlso: ["St Bride's Nursing Home"],
    role: 'Night Carer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['location'],
  },
  {
    id: 'en-r6-rejection-11',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Regarding your application to the Police Staff vacancy',
    fromName: 'Resourcing Team',
    fromAddress: 'resourcing@moorlandpolice.example',
    sentAt: '2026-07-09T06:20:00Z',
    text: `Dear Mr Haines,

Control Room Operator

Your vetting is now complete. I write to inform you that clearance has been refused and that we are therefore obliged to withdraw the provisional offer made to you on 9 May.

You have 28 days in which to appeal.

Resourcing Team, Moorland Police`,
    kind: 'rejection',
    company: 'Moorland Police',
    role: 'Control Room Operator',
    refusal: 'not-chosen',
    stage: 'offer',
    door: 'none',
  },
  {
    id: 'en-r6-rejection-12',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Graphic designer freelance pool',
    fromName: 'Studio Nine',
    fromAddress: 'studio@studionine.example',
    sentAt: '2026-07-10T01:20:00Z',
    text: `Hey Yuki, thanks for sending your folio over, gorgeous stuff. It's a bit more illustrative than what our clients go for so it's a pass for now. Keep making! S9`,
    kind: 'rejection',
    company: 'Studio Nine',
    role: 'Graphic Designer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['profile_mismatch'],
    personal: true,
  },
  {
    id: 'en-r6-rejection-13',
    lang: 'en',
    country: 'ZA',
    held: false,
    subject: 'Your application reference 0192-ENG',
    fromName: 'Personnel Department',
    fromAddress: 'personnel@karoomining.example',
    sentAt: '2026-07-10T20:20:00Z',
    text: `Dear Applicant

Kindly be advised that your application for Maintenance Fitter was unsuccessful. We wish you well in your future endeavours.

Correspondence is limited to this notice.

Personnel Department
Karoo Mining`,
    kind: 'rejection',
    company: 'Karoo Mining',
    role: 'Maintenance Fitter',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r6-rejection-14',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'RE: Admin role',
    fromName: 'Denise',
    fromAddress: 'denise@quickfillrecruit.example',
    sentAt: '2026-07-11T15:20:00Z',
    text: `Hi Lou hope you had a good weekend. I've had feedback from the client re the admin role and it's bad news I'm afraid. They thought you came across as a bit nervous and didn't really sell yourself, so they've decided not to offer. Don't let it knock you. I'll have a look what else I've got. Denise`,
    kind: 'rejection',
    company: 'quickfillrecruit',
    companyAlso: ['Quickfill Recruitment'],
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'later',
  },
  {
    id: 'en-r6-rejection-15',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Research Assistant (Psychology)',
    fromName: 'Dr Hannah Voss',
    fromAddress: 'h.voss@unikeld.example',
    sentAt: '2026-07-12T10:20:00Z',
    text: `Dear Tom

I had more than 140 applications for this post, many from people with doctorates. I have shortlisted five, and although yours was a good application it isn't one of the five.

Do think about our PhD studentships, which open in November: I think you'd be a strong candidate.

Best wishes, Hannah Voss`,
    kind: 'rejection',
    company: 'unikeld',
    companyAlso: ['University of Keld'],
    role: 'Research Assistant',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'other-role',
    reasons: [],
    personal: true,
  },
]
