import type { OwnLetter } from '../own-letter.ts'

export const enRound3Part1: readonly OwnLetter[] = [
  {
    id: 'en-r3-rejection-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application for Library Assistant',
    fromName: 'Hexley Council Jobs',
    fromAddress: 'jobs@hexley.example',
    sentAt: '2026-02-11T20:25:00Z',
    text: `Dear Ms Cartwright

Library Assistant, post number LA/209

Thank you for the application form you sent us on 2 March. The closing date has passed and we have drawn up a list of people to interview. You do not feature on it, as others showed more evidence of working with children.

Yours sincerely
P. Dunne`,
    kind: 'rejection',
    company: 'Hexley Council',
    role: 'Library Assistant',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r3-rejection-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Hi from Marlow & Pike',
    fromName: 'Jess at Marlow & Pike',
    fromAddress: 'jess@marlowpike.example',
    sentAt: '2026-02-13T07:25:00Z',
    text: `Hi Callum,

Just picking up after Thursday. Everyone liked you and thought you'd be fun to have around. In the end though the vote went the other way, and Priti starts with us in May.

Chin up - you interview well and someone will snap you up.

Jess`,
    kind: 'rejection',
    company: 'Marlow & Pike',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r3-rejection-03',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application',
    fromName: 'Recruitment',
    fromAddress: 'noreply@ashvalehealth.example',
    sentAt: '2026-02-14T18:25:00Z',
    text: `Dear candidate,

In order to be considered for the Physiotherapist post you need current HCPC registration. Our checks show that yours has lapsed. Your application has accordingly been set aside.

Recruitment, Ashvale Health`,
    kind: 'rejection',
    company: 'Ashvale Health',
    role: 'Physiotherapist',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
  },
  {
    id: 'en-r3-rejection-04',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'About the van job',
    fromName: 'Terry, Quickdrop Couriers',
    fromAddress: 'terry@quickdropcouriers.example',
    sentAt: '2026-02-16T05:25:00Z',
    text: `Morning Sunil. Both vans are spoken for as of today so I've nothing for you I'm afraid. Cheers for coming forward. Terry`,
    kind: 'rejection',
    company: 'Quickdrop Couriers',
    role: null,
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r3-rejection-05',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Next steps in your application',
    fromName: 'Orbit Learning',
    fromAddress: 'people@orbitlearning.example',
    sentAt: '2026-02-17T16:25:00Z',
    text: `Hello Mina,

We've finished going through the portfolios for Instructional Designer. Yours showed real craft, particularly the safety course, and it still fell just outside our top eight.

A junior post is coming up in June. Would you like me to count you in for that?

Best,
Orbit Learning`,
    kind: 'rejection',
    company: 'Orbit Learning',
    role: 'Instructional Designer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'other-role',
    reasons: [],
  },
  {
    id: 'en-r3-rejection-06',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'RE: Receptionist position',
    fromName: 'Karen Frye, Dental Smiles',
    fromAddress: 'k.frye@dentalsmiles.example',
    sentAt: '2026-02-19T03:25:00Z',
    text: `Hi Leah

Dr Shah and I have talked. You were one of two we couldn't choose between, but the other lady has used our booking system before and it would save us weeks. So it's her we've asked.

It was nothing you did wrong.
Karen`,
    kind: 'rejection',
    company: 'Dental Smiles',
    role: 'Receptionist',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r3-rejection-07',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Decision regarding Junior Accountant',
    fromName: 'Finance Recruitment',
    fromAddress: 'finance.jobs@portmere.example',
    sentAt: '2026-02-20T14:25:00Z',
    text: `Dear Mr Osei

We acknowledge your application for the position of Junior Accountant and have examined it with care. It will not lead to an interview on this occasion. With your permission we would retain your papers for six months.

Portmere`,
    kind: 'rejection',
    company: 'Portmere',
    role: 'Junior Accountant',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r3-rejection-08',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your trial day',
    fromName: 'Head Chef, Olive Tree',
    fromAddress: 'kitchen@olivetree.example',
    sentAt: '2026-02-22T01:25:00Z',
    text: `Hi Jay

Thanks for Sunday. You work clean and you listen. You're just not fast enough for a Sunday service yet and I can't carry anybody right now. Do six months somewhere busy and then come and see me.

Dom`,
    kind: 'rejection',
    company: 'Olive Tree',
    role: null,
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r3-rejection-09',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application Update',
    fromName: 'Zephyr Games',
    fromAddress: 'careers@zephyrgames.example',
    sentAt: '2026-02-23T12:25:00Z',
    text: `Hey Robin,

Rough news from our side. The publisher has walked away from our next title and so the team we were going to build isn't happening. That includes the Level Designer role you've been talking to us about.

If things turn round we'd love to pick up where we left off.

Zephyr Games`,
    kind: 'rejection',
    company: 'Zephyr Games',
    role: 'Level Designer',
    refusal: 'closed',
    stage: 'interview',
    door: 'kept-on-file',
    reasons: ['position_closed'],
  },
  {
    id: 'en-r3-rejection-10',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Outcome of assessment centre',
    fromName: 'Early Careers',
    fromAddress: 'earlycareers@tarnwood.example',
    sentAt: '2026-02-24T23:25:00Z',
    text: `Dear Hannah,

You told us you were keen to hear quickly, so here it is: you have not secured a place on the Graduate Engineer scheme. Your group exercise was above our benchmark. Your case study was below it, which is what decided matters.

You're free to try for the next intake.

Early Careers`,
    kind: 'rejection',
    company: 'Tarnwood',
    role: 'Graduate Engineer',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r3-rejection-11',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Volunteer enquiry',
    fromName: 'Greta, Paws Rescue',
    fromAddress: 'greta@pawsrescue.example',
    sentAt: '2026-02-26T10:25:00Z',
    text: `Hello Ivo, thank you for offering your time. Weekends are completely covered, and weekends are all you can do, so at the moment we have to say thank you but no. I'll write your name in the book for the autumn.`,
    kind: 'rejection',
    company: 'Paws Rescue',
    role: null,
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r3-rejection-12',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application for Year 5 Teacher',
    fromName: 'Headteacher, Bracken Lane School',
    fromAddress: 'head@brackenlane.example',
    sentAt: '2026-02-27T21:25:00Z',
    text: `Dear Tom

I promised the children's favourite would hear from me first. The panel's decision was not unanimous, and I argued for you, but Mrs Bell has been appointed. She has taught our maths scheme for four years.

Please use me as a reference.

With warm wishes
Anne Lister`,
    kind: 'rejection',
    company: 'Bracken Lane School',
    role: 'Year 5 Teacher',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r3-rejection-13',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your candidacy',
    fromName: 'Human Resources',
    fromAddress: 'hr@globalrelief.example',
    sentAt: '2026-03-01T08:25:00Z',
    text: `Dear Applicant,

Global Relief has concluded the recruitment for Logistics Officer (VA-2026-114). A candidate has been identified. We thank all those who took part.

HR Unit`,
    kind: 'rejection',
    company: 'Global Relief',
    role: 'Logistics Officer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r3-rejection-14',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Quick answer',
    fromName: 'Neil',
    fromAddress: 'neil@brightspark.example',
    sentAt: '2026-03-02T19:25:00Z',
    text: `Hi, you'd need your 18th edition for this and you haven't got it, so can't use you. Neil`,
    kind: 'rejection',
    company: 'Brightspark',
    role: null,
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
  },
  {
    id: 'en-r3-rejection-15',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your interview for Ward Clerk',
    fromName: 'Resourcing, Calder Hospital',
    fromAddress: 'resourcing@calderhospital.example',
    sentAt: '2026-03-04T06:25:00Z',
    text: `Dear Ms Ahmed,

Following interviews for the Ward Clerk vacancy, you were considered appointable but were ranked third for two posts. We would therefore like to hold you in reserve for three months should one of the appointees withdraw.

Resourcing Team`,
    kind: 'rejection',
    company: 'Calder Hospital',
    role: 'Ward Clerk',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    reasons: [],
  },
]
