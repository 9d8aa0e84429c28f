import type { OwnLetter } from '../own-letter.ts'

export const enRound13Part41: readonly OwnLetter[] = [
  {
    id: 'en-r13-rejection-61',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'HGV job',
    fromName: 'Trev Oldroyd',
    fromAddress: 'trev.oldroyd.haulage@gmail.com',
    sentAt: '2024-02-06T17:48:00Z',
    text: `Alright Marcin

Spoke to our lad in the office about the Class 1 Tanker Driver job. Two thirds of what we shift is fuel and you'd need your ADR in your pocket before you could turn a wheel, so it can't be you this time round mate. If you ever do the course ring me, I mean that.

Trev
Oldroyd Haulage, Batley`,
    kind: 'rejection',
    company: 'Oldroyd Haulage',
    role: 'Class 1 Tanker Driver',
    roleAlso: ['Tanker Driver', 'HGV job'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-62',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Status change: R-0093318 Patient Access Representative',
    fromName: 'Saint Odile Health Workday',
    fromAddress: 'saintodile@myworkday.com',
    sentAt: '2025-05-29T10:02:00Z',
    text: `Tanya,

This message concerns requisition R-0093318, Patient Access Representative. The talent acquisition partner assigned to this opening has finished evaluating submissions, and yours will not be advancing. Every search at Saint Odile Health draws capable people, and the decisions are seldom easy.

Your candidate home page will show the updated status within 24 hours.

Talent Acquisition
Saint Odile Health

Do not reply. This mailbox is not monitored.`,
    kind: 'rejection',
    company: 'Saint Odile Health',
    role: 'Patient Access Representative',
    requisition: 'R-0093318',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-r13-rejection-63',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Interview outcome - Senior Planning Officer (PL/2217)',
    fromName: 'Gwen Tatlow',
    fromAddress: 'gwen.tatlow@marlbeck-dc.example',
    sentAt: '2023-10-12T15:22:00Z',
    text: `Dear Yusuf

I promised you a proper answer by Thursday so here it is. The panel will not be appointing you to the Senior Planning Officer post.

What we liked: a very clear presentation, sensible on design codes, and you handled the awkward member question better than anyone else that day.

What let it down: for the senior grade we need to see major applications carried from validation right through to committee, and the cases you talked us through were householder and minor works. Two of the three of us scored question 4 low for that.

I would be happy to go through the score sheet on the phone.

Gwen Tatlow
Development Manager, Marlbeck District Council`,
    kind: 'rejection',
    company: 'Marlbeck District Council',
    role: 'Senior Planning Officer',
    requisition: 'PL/2217',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-64',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Sous chef',
    fromName: 'Deb @ The Saltbush',
    fromAddress: 'deb@thesaltbush.example',
    sentAt: '2022-09-27T04:31:00Z',
    text: `Hey Kiri, loved your trial on Saturday, the barramundi went down a treat. Bad news though. The bloke we've signed up as Sous Chef has been running a 180 cover pass in Fremantle for six years and you've been in rooms of forty, and with the wedding season coming that tipped it for me and Paulo. No hard feelings I hope, and your knives are behind the bar!

Deb`,
    kind: 'rejection',
    company: 'The Saltbush',
    role: 'Sous Chef',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'assessment',
    door: 'none',
    reasons: ['experience_gap'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-65',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'RE: RE: Management Accountant - Swindon',
    fromName: 'Callum Priddy',
    fromAddress: 'callum.priddy@hexhamlaverack.example',
    sentAt: '2024-06-19T09:14:00Z',
    text: `Morning Joanne,

I've had the FD on this morning about the Management Accountant role. He thought your CV read really well, but the band stops at £44k and he isn't prepared to see anybody who is sitting at 51 already. I did push on the car allowance and got nowhere.

So that one's dead, sorry. I've a couple of others brewing in Reading and I'll give you a bell once the spec lands.

Cheers
Callum Priddy | Senior Consultant, Finance Practice
Hexham Laverack Recruitment`,
    kind: 'rejection',
    company: 'Hexham Laverack Recruitment',
    companyAlso: ['Hexham Laverack'],
    role: 'Management Accountant',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'other-role',
    reasons: ['profile_mismatch'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-66',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'An update from Tidewheel',
    fromName: 'Tidewheel Recruiting',
    fromAddress: 'no-reply@us.greenhouse-mail.io',
    sentAt: '2026-01-15T21:07:00Z',
    text: `Hi Devon,

It means a lot that you would consider building with us. We had an exceptionally strong field for the Product Designer, Onboarding position, and at this point we are continuing with a small group that does not include you.

You will find new openings on our careers page most weeks, and you're welcome to throw your hat in again.

Warmly,
The Tidewheel People Team`,
    kind: 'rejection',
    company: 'Tidewheel',
    role: 'Product Designer, Onboarding',
    roleAlso: ['Product Designer'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-r13-rejection-67',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application 8841207 - not shortlisted',
    fromName: 'NHS Jobs',
    fromAddress: 'noreply@jobs.nhs.uk',
    sentAt: '2025-02-03T07:55:00Z',
    text: `Job reference: C9377-25-0041
Job title: Healthcare Support Worker, Endoscopy
Employer: Eastmoor and Wray NHS Foundation Trust

Dear Blessing

Your form was marked against the person specification by two members of the department. You have not been shortlisted.

Marks were withheld on the following essential criteria:
- E2 Care Certificate or equivalent (no evidence supplied)
- E5 Six months or more in an acute hospital setting (no evidence supplied)

All candidates below 70% at this step are declined.

Recruitment Services`,
    kind: 'rejection',
    company: 'Eastmoor and Wray NHS Foundation Trust',
    role: 'Healthcare Support Worker, Endoscopy',
    roleAlso: ['Healthcare Support Worker'],
    requisition: 'C9377-25-0041',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility', 'experience_gap'],
    personal: false,
  },
  {
    id: 'en-r13-rejection-68',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Site Manager (Caretaker)',
    fromName: 'School Office',
    fromAddress: 'office@oaktreelane-primary.example',
    sentAt: '2021-06-30T13:10:00Z',
    text: `Dear Mr Bhatt,

The governors met last night. Our assistant caretaker, Mr Loftus, who has been covering since Easter, has asked to take the Site Manager job on permanently and they have agreed that he should have it. We therefore won't be holding the interviews on the 6th and I am sorry if you had already booked the day off.

Yours sincerely
Mrs A. Pickersgill
School Business Manager
Oaktree Lane Primary School`,
    kind: 'rejection',
    company: 'Oaktree Lane Primary School',
    role: 'Site Manager',
    roleAlso: ['Site Manager (Caretaker)', 'Caretaker'],
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-69',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'Outreach Worker - difficult news',
    fromName: 'Aoife Kinsella',
    fromAddress: 'aoife@lanternhouse-drogheda.example',
    sentAt: '2024-11-08T16:40:00Z',
    text: `Dear Seán,

This is not the mail I hoped to be writing after two such warm conversations. The three-year grant that was to pay for our Outreach Worker was turned down on Wednesday, and without it there's no salary to offer to you or to anyone. The board has taken the post off the plan for next year.

Thank you for the care you put into the community mapping exercise. We learned from it.

Le meas,
Aoife Kinsella
Lantern House`,
    kind: 'rejection',
    company: 'Lantern House',
    role: 'Outreach Worker',
    refusal: 'closed',
    stage: 'interview',
    door: 'none',
    reasons: ['position_closed'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-70',
    lang: 'en',
    country: 'CA',
    held: false,
    subject: 'Re: Dispatcher',
    fromName: null,
    fromAddress: 'office@pinecreektowing.example',
    sentAt: '2023-03-02T18:26:00Z',
    text: `Hello, regarding Dispatcher it is a no from us, thank you for stopping in with your resume.

Pine Creek Towing`,
    kind: 'rejection',
    company: 'Pine Creek Towing',
    role: 'Dispatcher',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r13-rejection-71',
    lang: 'en',
    country: 'IN',
    held: false,
    subject: 'Coding round result | Backend Engineer II',
    fromName: 'Ritika from Nimbuspath',
    fromAddress: 'ritika.s@nimbuspath.example',
    sentAt: '2025-08-21T06:18:00Z',
    text: `Hi Abhinav,

Results of Monday's HackerRank round for Backend Engineer II are in. You cleared the two array problems comfortably. The concurrency question and the SQL optimisation one did not pass the hidden cases, and since our ledger service lives on exactly those two things, the hiring team has decided against taking your candidature to the onsite.

There is a six month cooling period, after which you may attempt again.

Regards,
Ritika S
Campus & Lateral Hiring, Nimbuspath`,
    kind: 'rejection',
    company: 'Nimbuspath',
    role: 'Backend Engineer II',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: ['technical_skills_gap'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-72',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your Corran & Vale graduate application',
    fromName: 'Early Careers',
    fromAddress: 'earlycareers@corranvale.example',
    sentAt: '2022-12-05T11:00:00Z',
    text: `Hello Priyanka,

You've now completed every step of our online process for the Graduate Programme in Risk Advisory, which is no small thing alongside a final year. We had to make some difficult choices, and we won't be inviting you to a Discovery Day.

Because of the numbers involved we can't comment on individual results. You can apply for one programme per recruitment year; the next opens in September.

Corran & Vale Early Careers`,
    kind: 'rejection',
    company: 'Corran & Vale',
    role: 'Graduate Programme in Risk Advisory',
    roleAlso: ['Graduate Programme', 'Risk Advisory'],
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
]
