import type { OwnLetter } from '../own-letter.ts'

export const enRound7Part2: readonly OwnLetter[] = [
  {
    id: 'en-r7-rejection-16',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your recent job application',
    fromName: 'BrightCare Group',
    fromAddress: 'jobs@brightcaregroup.example',
    sentAt: '2026-07-13T05:20:00Z',
    text: `Hi Sunita,

Thanks for applying for the Support Worker role in Ashby. As the shifts start at 6.30am and there's no public transport from where you live, we don't feel that it would work, so we won't be taking your application any further.

We do have other homes nearer to you and you'll find them listed on our website.

BrightCare Group`,
    kind: 'rejection',
    company: 'BrightCare Group',
    role: 'Support Worker',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: ['location'],
  },
  {
    id: 'en-r7-rejection-17',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Junior Developer role',
    fromName: 'Tom at Pixelhut',
    fromAddress: 'tom@pixelhut.example',
    sentAt: '2026-07-14T00:20:00Z',
    text: `Hey Kofi,

Thanks for sending over the task. We had a good look at it together. It runs nicely, but there were no tests and a couple of security holes that we'd expect somebody to catch, so we've decided to go with someone else.

Keep at it though, you're on the right path.

Tom`,
    kind: 'rejection',
    company: 'Pixelhut',
    role: 'Junior Developer',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: ['technical_skills_gap'],
    personal: true,
    canAskFeedback: 'later',
  },
  {
    id: 'en-r7-rejection-18',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'HEO Policy Adviser - result',
    fromName: 'Government Recruitment',
    fromAddress: 'no-reply@govrecruit.example',
    sentAt: '2026-07-14T19:20:00Z',
    text: `Dear Samira

Vacancy: HEO Policy Adviser, Department for Coasts

Thank you for attending your interview. You met the required standard but unfortunately there were not enough posts for everyone who did. You have been placed on a reserve list, in merit order, for 12 months.

Please do not reply to this email.`,
    kind: 'rejection',
    company: 'Department for Coasts',
    role: 'Policy Adviser',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r7-rejection-19',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your interest in our firm',
    fromName: 'Partner',
    fromAddress: 'office@galeandpike.example',
    sentAt: '2026-07-15T14:20:00Z',
    text: `Dear Mrs Ogden, We thank you for your letter of 4 June applying for the post of legal secretary. We regret that your application has not been successful. Yours sincerely, Gale and Pike`,
    kind: 'rejection',
    company: 'Gale and Pike',
    role: 'Legal Secretary',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r7-rejection-20',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Ref: Driver / Labourer',
    fromName: 'Kev',
    fromAddress: 'kev@kevsskips.example',
    sentAt: '2026-07-16T09:20:00Z',
    text: `alright mate had loads of people ring up for this and got it sorted now cheers anyway`,
    kind: 'rejection',
    company: 'kevsskips',
    companyAlso: ["Kev's Skips"],
    role: null,
    refusal: 'filled',
    refusalAlso: ['not-chosen'],
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r7-rejection-21',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Decision regarding your candidature',
    fromName: 'Selection Board',
    fromAddress: 'selection@europort.example',
    sentAt: '2026-07-17T04:20:00Z',
    text: `Dear Candidate,

We regret to inform you that your results in the pre-selection tests were below the pass mark, and that you will therefore not be invited to the next phase of the competition.

Your scores: verbal 9/20 (minimum 10), numerical 12/20.

The Selection Board`,
    kind: 'rejection',
    company: 'Europort',
    companyAlso: ['Europort Authority'],
    role: null,
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r7-rejection-22',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Application for Team Member',
    fromName: 'Taco Planet',
    fromAddress: 'jobs@tacoplanet.example',
    sentAt: '2026-07-17T23:20:00Z',
    text: `Hi Mason! Thanks for your interest in Taco Planet. You have to be at least 16 to work in our kitchens so we can't hire you yet. We'd love to see your application after your birthday!`,
    kind: 'rejection',
    company: 'Taco Planet',
    role: 'Team Member',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: ['eligibility'],
  },
  {
    id: 'en-r7-rejection-23',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application to the Foundry Theatre',
    fromName: 'Foundry Theatre',
    fromAddress: 'admin@foundrytheatre.example',
    sentAt: '2026-07-18T18:20:00Z',
    text: `Dear Jules

Thanks so much for applying to be our Box Office Manager. We had 87 applications, which was amazing, but it does mean that we've had to say no to lots of people we'd have liked to meet.

We're really sorry that we won't be inviting you for an interview this time.

With love from everyone at the Foundry`,
    kind: 'rejection',
    company: 'Foundry Theatre',
    role: 'Box Office Manager',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r7-rejection-24',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Finance Manager - Abbot & Row',
    fromName: 'Nick Carver',
    fromAddress: 'nick@carversearch.example',
    sentAt: '2026-07-19T13:20:00Z',
    text: `Hi Meera,

Just a quick one on Abbot & Row. They really rated you but have gone with somebody who's already ACCA qualified. I know it's frustrating as they said at the start that finalist would be fine.

Let's catch up next week about the other two.

Nick`,
    kind: 'rejection',
    company: 'carversearch',
    companyAlso: ['Carver Search'],
    role: 'Finance Manager',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    personal: true,
  },
  {
    id: 'en-r7-rejection-25',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application: Teaching Assistant',
    fromName: 'Mrs Dunn',
    fromAddress: 'head@millhillinfants.example',
    sentAt: '2026-07-20T08:20:00Z',
    text: `Dear Miss Rowe

I'm writing to let you know that, because of changes to our budget, the governors have decided not to go ahead with the Teaching Assistant appointment. I am sorry for the trouble you went to with your application.

Mrs Dunn`,
    kind: 'rejection',
    company: 'millhillinfants',
    companyAlso: ['Mill Hill Infants'],
    role: 'Teaching Assistant',
    refusal: 'closed',
    stage: 'application',
    door: 'none',
    reasons: ['position_closed'],
  },
  {
    id: 'en-r7-rejection-26',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'We appreciate your interest',
    fromName: 'Halcyon Airlines',
    fromAddress: 'no-reply@halcyonair.example',
    sentAt: '2026-07-21T03:20:00Z',
    text: `Dear Giulia,

Thank you for attending the Halcyon Airlines Cabin Crew open day.

We met many talented people and after careful consideration we regret that on this occasion we will not be progressing your application further. We are unable to provide feedback on the day's activities.

Should you wish to apply again, you may do so after 12 months.`,
    kind: 'rejection',
    company: 'Halcyon Airlines',
    role: 'Cabin Crew',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: [],
    canAskFeedback: 'no',
  },
  {
    id: 'en-r7-rejection-27',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Saturday trial',
    fromName: 'Sana',
    fromAddress: 'sana@sanascakes.example',
    sentAt: '2026-07-21T22:20:00Z',
    text: `Hi Molly, thanks for helping out on Saturday, you were great with the customers. I've decided to give the job to the other girl as she's baked before. Hope you find something soon x`,
    kind: 'rejection',
    company: 'sanascakes',
    companyAlso: ["Sana's Cakes"],
    role: null,
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    personal: true,
  },
  {
    id: 'en-r7-rejection-28',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your application for Network Technician',
    fromName: 'IT Recruitment',
    fromAddress: 'itjobs@northshoreuni.example',
    sentAt: '2026-07-22T17:20:00Z',
    text: `Dear Applicant:

Thank you for your interest in the Network Technician position (#009912) at Northshore University. The search committee has completed its work and the position has been offered to and accepted by another candidate.

We appreciate the time you took to apply.`,
    kind: 'rejection',
    company: 'Northshore University',
    role: 'Network Technician',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'application',
    door: 'none',
  },
  {
    id: 'en-r7-rejection-29',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Care Coordinator',
    fromName: 'Angela',
    fromAddress: 'angela@homefromhomecare.example',
    sentAt: '2026-07-23T12:20:00Z',
    text: `Hi Bex, sorry for the delay getting back to you. It's not the news you wanted I'm afraid, we've offered the job to someone internally. You came across really well. Angela`,
    kind: 'rejection',
    company: 'homefromhomecare',
    companyAlso: ['Home From Home Care'],
    role: 'Care Coordinator',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'none',
    personal: true,
  },
  {
    id: 'en-r7-rejection-30',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Status of your application - Quantity Surveyor',
    fromName: 'Brannock Construction',
    fromAddress: 'recruitment@brannock.example',
    sentAt: '2026-07-24T07:20:00Z',
    text: `Dear Declan,

Thank you for your application for Quantity Surveyor. The project that this vacancy was for has been delayed, and so recruitment is on hold for the time being.

We will hold your details and be in touch should things change.

Brannock Construction`,
    kind: 'rejection',
    company: 'Brannock Construction',
    role: 'Quantity Surveyor',
    refusal: 'paused',
    stage: 'application',
    door: 'kept-on-file',
    reasons: ['position_closed'],
  },
  {
    id: 'en-r7-rejection-31',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application feedback',
    fromName: 'Marta Wolski',
    fromAddress: 'm.wolski@terrapin.example',
    sentAt: '2026-07-25T02:20:00Z',
    text: `Dear Joe

You asked why you weren't shortlisted for Communications Officer. Your writing is clear, but the application didn't mention any work with the media, and the advert asked for two years of it. Three other people had that.

I hope this helps with the next one.

Marta Wolski`,
    kind: 'rejection',
    company: null,
    role: 'Communications Officer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'later',
  },
]
