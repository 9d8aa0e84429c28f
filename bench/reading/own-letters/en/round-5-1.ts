import type { OwnLetter } from '../own-letter.ts'

export const enRound5Part1: readonly OwnLetter[] = [
  {
    id: 'en-r5-rejection-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application for Data Analyst',
    fromName: 'Hollin Freight Recruitment',
    fromAddress: 'no-reply@hollinfreight.example',
    sentAt: '2026-04-01T08:20:00Z',
    text: `Dear Marta,

Thank you for your interest in the Data Analyst position at Hollin Freight and for the time you put into your application.

Having considered it alongside the others we received, we will be taking forward candidates who are a nearer match for this particular role. We realise this isn't the news you were hoping for.

We wish you every success in your job search.

Hollin Freight Recruitment`,
    kind: 'rejection',
    company: 'Hollin Freight',
    role: 'Data Analyst',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r5-rejection-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Re: Saturday job',
    fromName: 'Pam',
    fromAddress: 'pam@pamsblooms.example',
    sentAt: '2026-04-02T03:20:00Z',
    text: `Hi love, sorry someone started last week so I don't need anyone now. Pam x`,
    kind: 'rejection',
    company: 'pamsblooms',
    companyAlso: ["Pam's Blooms"],
    role: null,
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r5-rejection-03',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application outcome - Healthcare Assistant (Band 2) 331-B2-0917',
    fromName: 'Jobs Team',
    fromAddress: 'noreply@trac.jobs',
    sentAt: '2026-04-02T22:20:00Z',
    text: `Dear Candidate

Job Reference: 331-B2-0917
Job Title: Healthcare Assistant (Band 2)
Employer: Eastmoor Hospitals NHS Foundation Trust

We regret to inform you that on this occasion you have not been shortlisted for interview for the above post.

The standard of applications was high and we had to make some difficult choices. Because of the volume of applications we receive, we can't give individual feedback at this stage.

Please continue to look for vacancies with us at our website.

The Recruitment Team`,
    kind: 'rejection',
    company: 'Eastmoor Hospitals NHS Foundation Trust',
    role: 'Healthcare Assistant',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    canAskFeedback: 'no',
  },
  {
    id: 'en-r5-rejection-04',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Thank you for coming in',
    fromName: 'Rosalind Achterberg',
    fromAddress: 'r.achterberg@fennelandfox.example',
    sentAt: '2026-04-03T17:20:00Z',
    text: `Dear Imogen,

It was a pleasure to meet you on Tuesday and to see your sketchbooks. You were one of six people we saw, all of them good, and Theo and I went back and forth for the best part of two days.

In the end we have offered the job to somebody else. It came down to very little and I want you to know that we both thought your poster work was lovely.

If it would help to talk any of this through, please give me a ring.

With all good wishes,
Rosalind`,
    kind: 'rejection',
    company: 'fennelandfox',
    companyAlso: ['Fennel & Fox'],
    role: null,
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'none',
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r5-rejection-05',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Software Engineer II - Application Status',
    fromName: 'Quarrel Labs',
    fromAddress: 'no-reply@us.greenhouse-mail.io',
    sentAt: '2026-04-04T12:20:00Z',
    text: `Hi Devon,

Thanks so much for taking the time to apply to Quarrel Labs. We know how much effort goes into it.

We've reviewed your background for the Software Engineer II role and won't be moving you to the next round right now. This isn't a reflection of your ability: we're a small team and have to be really narrow about the experience we hire for.

We'd love to stay connected and will reach out if something opens up that lines up better with your skills.

Take care,
The Quarrel Labs Talent Team`,
    kind: 'rejection',
    company: 'Quarrel Labs',
    role: 'Software Engineer II',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r5-rejection-06',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Teaching Assistant post',
    fromName: 'Mrs J Whitlock',
    fromAddress: 'head@stoswinsprimary.example',
    sentAt: '2026-04-05T07:20:00Z',
    text: `Dear Mr Lal

Thank you for attending for interview on Thursday. The children in Year 3 very much enjoyed your story.

The governors have asked me to let you know that they have appointed another candidate to the post. Should you wish to have feedback please telephone the school office and I will call you back.

I wish you well in finding a post that suits you.

Yours sincerely
J Whitlock
Headteacher`,
    kind: 'rejection',
    company: 'stoswinsprimary',
    companyAlso: ["St Oswin's Primary School"],
    role: 'Teaching Assistant',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'none',
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r5-rejection-07',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Update',
    fromName: 'Brightline Staffing',
    fromAddress: 'kelly.dorsey@brightlinestaffing.example',
    sentAt: '2026-04-06T02:20:00Z',
    text: `Hey Jordan, heard back from the client this morning and they're passing. They liked you but want somebody who can hit the ground running on SAP. I've got a couple of other things in the works so hang tight and I'll call you Monday. Kelly`,
    kind: 'rejection',
    company: 'Brightline Staffing',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
  },
  {
    id: 'en-r5-rejection-08',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Lecturer in Modern History (HIS/2231)',
    fromName: 'Human Resources',
    fromAddress: 'hrrecruit@carrowuni.example',
    sentAt: '2026-04-06T21:20:00Z',
    text: `Dear Dr Osei,

I write further to your interview for the post of Lecturer in Modern History. The panel was impressed by your presentation and by the originality of your current project, but did not feel able to recommend an appointment in your case.

Professor Hale, who chaired the panel, would be glad to offer feedback by telephone if you would find this useful.

May I take this opportunity to thank you for your interest in the University of Carrow.

Yours sincerely,
Human Resources`,
    kind: 'rejection',
    company: 'University of Carrow',
    role: 'Lecturer in Modern History',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r5-rejection-09',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application to Marlow & Tye',
    fromName: 'Marlow & Tye Early Careers',
    fromAddress: 'earlycareers@marlowtye.example',
    sentAt: '2026-04-07T16:20:00Z',
    text: `Hi Ravi

Thanks for completing the situational judgement test as part of your application for our Graduate Trainee scheme.

Your score was below the level we need to take you through to the video interview, so your application ends here for this year. You're welcome to try again when we open next September.

Early Careers, Marlow & Tye`,
    kind: 'rejection',
    company: 'Marlow & Tye',
    role: 'Graduate Trainee',
    roleAlso: ['Graduate Trainee scheme'],
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r5-rejection-10',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Porter vacancy',
    fromName: 'HR Dept',
    fromAddress: 'hr@thecastlehotel.example',
    sentAt: '2026-04-08T11:20:00Z',
    text: `Dear Sir, with reference to your application for night porter, I have to tell you that you have been unsuccessful. HR, The Castle Hotel`,
    kind: 'rejection',
    company: 'The Castle Hotel',
    role: 'Night Porter',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r5-rejection-11',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application for Grants Officer',
    fromName: 'Wren Foundation',
    fromAddress: 'jobs@wrenfoundation.example',
    sentAt: '2026-04-09T06:20:00Z',
    text: `Dear Applicant

Thank you for applying to the Wren Foundation. 412 people applied for the Grants Officer role, which is by far the most we've ever had, and we could only see five.

I'm sorry to say that you aren't among them. We read every application twice and there were many people we'd have loved to meet.

We'd have liked to write to each of you personally but we are only three people here.

With thanks and good wishes
Wren Foundation`,
    kind: 'rejection',
    company: 'Wren Foundation',
    role: 'Grants Officer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r5-rejection-12',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'RE: application - lifeguard',
    fromName: 'Duty Manager',
    fromAddress: 'duty@splashpool.example',
    sentAt: '2026-04-10T01:20:00Z',
    text: `Hi Josh, thanks for applying. You need a current NPLQ before we can take you on and yours ran out in March so can't go any further with it at the moment. Cheers, Splash Leisure`,
    kind: 'rejection',
    company: 'Splash Leisure',
    role: 'Lifeguard',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
  },
  {
    id: 'en-r5-rejection-13',
    lang: 'en',
    country: 'US',
    held: false,
    subject: '[Tessellate] Your application',
    fromName: 'Tessellate Hiring',
    fromAddress: 'notifications@app.bamboohr.com',
    sentAt: '2026-04-10T20:20:00Z',
    text: `Hello Bianca,

Thank you for your interest in Tessellate. After reviewing your application for Customer Success Manager, the hiring team has chosen to advance other applicants whose experience more directly aligns with our current needs.

Please do not reply to this message. This mailbox is not monitored.`,
    kind: 'rejection',
    company: 'Tessellate',
    role: 'Customer Success Manager',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    canAskFeedback: 'no',
  },
  {
    id: 'en-r5-rejection-14',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Outcome of your interview: Library Assistant',
    fromName: 'People Services',
    fromAddress: 'people@dunmerecouncil.example',
    sentAt: '2026-04-11T15:20:00Z',
    text: `Dear Mrs Farooq,

Thank you for coming to interview on 14 March.

We scored each answer from 0 to 5. You scored well on customer care and on working in a team. The person to whom we have made the offer had more experience of running events for children, which was worth a third of the marks.

I know this will be disappointing. We hope you will look out for further posts in the service.

Regards
People Services, Dunmere Council`,
    kind: 'rejection',
    company: 'Dunmere Council',
    role: 'Library Assistant',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['experience_gap'],
    canAskFeedback: 'later',
  },
  {
    id: 'en-r5-rejection-15',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your candidacy for Regional Sales Manager',
    fromName: 'Anton Giraud',
    fromAddress: 'a.giraud@keplerhunt.example',
    sentAt: '2026-04-12T10:20:00Z',
    text: `Dear Simon,

I spoke to the client last night. As I feared from their tone on Friday, they have decided in favour of the other person on the shortlist. There was nothing wrong with your presentation; the managing director has simply known the man for years.

It stings to come second after four meetings and I'm sorry. I'd be very glad to put you forward again.

Best,
Anton`,
    kind: 'rejection',
    company: 'keplerhunt',
    companyAlso: ['Kepler Hunt'],
    role: 'Regional Sales Manager',
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    reasons: [],
    personal: true,
  },
]
