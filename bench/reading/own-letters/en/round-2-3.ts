import type { OwnLetter } from '../own-letter.ts'

export const enRound2Part3: readonly OwnLetter[] = [
  {
    id: 'en-r2-rejection-30',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your job application with Ardmore Airlines',
    fromName: 'Ardmore Airlines Careers',
    fromAddress: 'careers@ardmoreair.example',
    sentAt: '2026-02-25T02:10:00Z',
    text: `Dear Sofia

Thank you for attending our Cabin Crew assessment day in Manchester.

We have given your performance careful thought and have concluded that you did not meet our criteria on the day. You can reapply in six months' time.

Ardmore Airlines`,
    kind: 'rejection',
    company: 'Ardmore Airlines',
    role: 'Cabin Crew',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-31',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application for the post of Caretaker',
    fromName: 'Clerk to the Governors',
    fromAddress: 'clerk@hillfoot.example',
    sentAt: '2026-02-26T13:10:00Z',
    text: `Dear Mr Brand

I write with reference to the above. There was a strong field and the Governors drew up a shortlist of five. As you are not included in it I must disappoint you.

Thank you for your interest in Hillfoot School.

M. Cole`,
    kind: 'rejection',
    company: 'Hillfoot School',
    role: 'Caretaker',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-32',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Final update',
    fromName: 'Gareth Pugh, Sable Motors',
    fromAddress: 'gareth.pugh@sablemotors.example',
    sentAt: '2026-02-28T00:10:00Z',
    text: `Gareth here. I promised you a straight answer. The board signed off on the other finalist yesterday. You ran them close; they liked your numbers but wanted someone who already knows the dealers in the north west. I'm gutted as I was rooting for you.

Gareth`,
    kind: 'rejection',
    company: 'Sable Motors',
    role: null,
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-33',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your Application',
    fromName: 'People Team',
    fromAddress: 'people@nimbusdesk.example',
    sentAt: '2026-03-01T11:10:00Z',
    text: `Hi Femi,

Thanks for your interest in the Support Agent role at Nimbusdesk! We're only hiring people based within commuting distance of our Bristol office for this one, so we won't be able to move ahead with you.

People Team`,
    kind: 'rejection',
    company: 'Nimbusdesk',
    role: 'Support Agent',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['location'],
  },
  {
    id: 'en-r2-rejection-34',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Speculative application',
    fromName: 'Anna Brandt',
    fromAddress: 'a.brandt@ferncliff.example',
    sentAt: '2026-03-02T22:10:00Z',
    text: `Dear Yuki,

Thank you for sending us your portfolio. There are no openings here at present and I do not expect any before the summer. I'll keep your portfolio in our files and be in touch should that change.

Anna Brandt
Ferncliff Architects`,
    kind: 'rejection',
    company: 'Ferncliff Architects',
    role: null,
    refusal: 'closed',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-35',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Recruitment Outcome',
    fromName: 'Police Staff Recruitment, Southmarch Police',
    fromAddress: 'staffrecruitment@southmarch.example',
    sentAt: '2026-03-04T09:10:00Z',
    text: `Candidate number 44810

You sat the Call Handler assessment on 12 October. The pass mark was 65. You achieved 58 and have therefore been unsuccessful.

Results are final and we do not enter into correspondence about them.`,
    kind: 'rejection',
    company: 'Southmarch Police',
    role: 'Call Handler',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-36',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Nursery Practitioner',
    fromName: 'Debbie, Little Acorns',
    fromAddress: 'debbie@littleacorns.example',
    sentAt: '2026-03-05T20:10:00Z',
    text: `Hi Aisha

Thanks for coming along yesterday, the toddlers loved you. We had another girl in after you who has her level 3 already and can start Monday, so we have given it to her. Sorry love, I know you wanted it.

Debbie`,
    kind: 'rejection',
    company: 'Little Acorns',
    role: 'Nursery Practitioner',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-37',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'News on your application to Glasswing',
    fromName: 'Glasswing',
    fromAddress: 'jobs@glasswing.example',
    sentAt: '2026-03-07T07:10:00Z',
    text: `Hi Marta,

Thanks for your patience. Having compared everyone's experience against the brief, we don't think this particular role is the best match for your skills: it is heavily quantitative, and your strengths look to be in field work.

So it's a no for now, but not a no for ever.

All the best,
Glasswing`,
    kind: 'rejection',
    company: 'Glasswing',
    role: null,
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['profile_mismatch'],
  },
  {
    id: 'en-r2-rejection-38',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Casual Invigilator',
    fromName: 'Exams Office, Carr College',
    fromAddress: 'exams@carrcollege.example',
    sentAt: '2026-03-08T18:10:00Z',
    text: `Good morning

Thank you for your email about invigilating. Our team for this summer is complete. I will put your name on the waiting list in case anybody drops out.

Exams Office`,
    kind: 'rejection',
    company: 'Carr College',
    role: 'Casual Invigilator',
    refusal: 'filled',
    stage: 'application',
    door: 'kept-on-file',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r2-rejection-39',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Decision on your candidacy',
    fromName: 'Élan Talent',
    fromAddress: 'talent@elan-group.example',
    sentAt: '2026-03-10T05:10:00Z',
    text: `Dear Ms Farrow,

Following your final interview with our CMO, I am contacting you to share our decision. We were fortunate to meet several outstanding people. We have extended the offer to another individual whose category knowledge weighed in their favour.

On behalf of the Élan Group, I thank you for the candour and the hours you gave us.

Yours,
Camille Roux`,
    kind: 'rejection',
    company: 'Élan Group',
    role: null,
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-40',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application - Lidgate Trust',
    fromName: 'Lidgate Trust',
    fromAddress: 'volunteering@lidgate.example',
    sentAt: '2026-03-11T16:10:00Z',
    text: `Dear Peter,

We have had a wonderful response to our call for garden volunteers and have more people than we have days. For that reason we can't take anyone else on at the moment.

With thanks,
Lidgate Trust`,
    kind: 'rejection',
    company: 'Lidgate Trust',
    role: 'Garden Volunteer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-41',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Job at the bakery',
    fromName: 'Irma, Crust & Co',
    fromAddress: 'irma@crustandco.example',
    sentAt: '2026-03-13T03:10:00Z',
    text: `Hello Petra. My husband and I thought about it all weekend. You are a good baker but for the early shift we took the man from Poland who lives upstairs. I hope you will not be cross with us. Irma`,
    kind: 'rejection',
    company: 'Crust & Co',
    role: 'Baker',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-42',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application withdrawn by employer',
    fromName: 'Jobtrain',
    fromAddress: 'noreply@jobtrain.example',
    sentAt: '2026-03-14T14:10:00Z',
    text: `Vacancy: Train Dispatcher, Wessex Rail

The employer has withdrawn this vacancy. Applications already received will not be considered.`,
    kind: 'rejection',
    company: 'Wessex Rail',
    role: 'Train Dispatcher',
    refusal: 'closed',
    stage: 'application',
    door: 'none',
    reasons: ['position_closed'],
  },
  {
    id: 'en-r2-rejection-43',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your candidature',
    fromName: 'Secretariat',
    fromAddress: 'recruitment@intforum.example',
    sentAt: '2026-03-16T01:10:00Z',
    text: `Dear Candidate,

The selection process for the post of Programme Officer has been completed. We regret that your candidature was not retained. Your profile will remain in our roster for a period of two years.

The Secretariat
International Forum`,
    kind: 'rejection',
    company: 'International Forum',
    role: 'Programme Officer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r2-rejection-44',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Quick update',
    fromName: 'Lena Hoff',
    fromAddress: 'lena@driftbox.io',
    sentAt: '2026-03-17T12:10:00Z',
    text: `Hi Oscar,

Thanks for the call on Tuesday! After chewing it over, I don't think we're the right home for you just now: you'd be looking for someone to learn from and, honestly, you'd be our first marketer.

I'd love to grab coffee if you are ever in Berlin.

Lena`,
    kind: 'rejection',
    company: 'Driftbox',
    role: null,
    roleAlso: ['marketer', 'first marketer'],
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'none',
    reasons: [],
  },
]
