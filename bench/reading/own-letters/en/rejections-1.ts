import type { OwnLetter } from '../own-letter.ts'

export const enRejections1: readonly OwnLetter[] = [
  {
    id: 'en-rejection-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Outcome of your interview: 412-B5-229 Band 5 Staff Nurse',
    fromName: 'Resourcing Team',
    fromAddress: 'resourcing@stbrannocks-nhs.example',
    sentAt: '2023-04-18T12:07:00Z',
    text: `Dear Amara,

Thank you for attending for interview at St Brannock's Hospital on 13 April. The panel enjoyed meeting you. I am writing to let you know that you have not been successful on this occasion for the post of Band 5 Staff Nurse.

If you would like feedback, please contact the ward manager within four weeks.

Kind regards
Resourcing Team`,
    kind: 'rejection',
    company: "St Brannock's Hospital",
    role: 'Band 5 Staff Nurse',
    requisition: '412-B5-229',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-02',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Your application for Store Manager, Denver (R0031877)',
    fromName: 'Larkspur Careers',
    fromAddress: 'larkspur@myworkday.com',
    sentAt: '2024-09-05T12:36:00Z',
    text: `Hi Jordan,

We appreciate the time you put into applying for Store Manager, Denver. After looking closely at everyone's background, we have chosen to continue with other candidates.

New roles open at Larkspur Outfitters every week, so keep an eye on our careers site.

The Larkspur Talent Team

Replies to this message are undeliverable.`,
    kind: 'rejection',
    company: 'Larkspur Outfitters',
    role: 'Store Manager, Denver',
    requisition: 'R0031877',
    refusal: 'not-chosen',
    stage: 'application',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-03',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'Re: pastry chef job',
    fromName: 'Siobhán Kehoe',
    fromAddress: 'siobhan@kehoebakery.example',
    sentAt: '2019-02-14T07:11:00Z',
    text: `Hi Declan,

Thanks a million for calling in. I gave the job to a Pastry Chef who started yesterday. Sorry now, and best of luck with it.

Siobhán
Kehoe's Bakery`,
    kind: 'rejection',
    company: "Kehoe's Bakery",
    role: 'Pastry Chef',
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
    personal: true,
  },
  {
    id: 'en-rejection-04',
    lang: 'en',
    country: 'IN',
    held: true,
    subject: 'Result of Online Assessment - Associate Software Engineer',
    fromName: 'Talent Acquisition',
    fromAddress: 'ta@brightledger.example',
    sentAt: '2022-11-08T15:04:00Z',
    text: `Dear Candidate,

Greetings from BrightLedger Technologies!

This is with reference to the online assessment conducted on 5th November for Associate Software Engineer. We regret to inform you that you have not been shortlisted for the next round. Candidates may reapply only after a cooling period of six months.

Wishing you all success in your future endeavours.`,
    kind: 'rejection',
    company: 'BrightLedger Technologies',
    role: 'Associate Software Engineer',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-rejection-05',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Excavator job',
    fromName: 'Mick Doyle',
    fromAddress: 'mick@doyleearthmoving.example',
    sentAt: '2021-07-29T08:49:00Z',
    text: `G'day Sam,

Had a look at your tickets. The mine won't let me put an Excavator Operator on site without a current licence and yours ran out in March, so can't take you on this time mate.

Mick, Doyle Earthmoving`,
    kind: 'rejection',
    company: 'Doyle Earthmoving',
    role: 'Excavator Operator',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'en-rejection-06',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Event Producer role',
    fromName: 'Harriet Vane',
    fromAddress: 'h.vane@foxgloveevents.example',
    sentAt: '2020-04-02T12:18:00Z',
    text: `Dear Tom,

I had hoped to be ringing you with good news this week. Instead every booking until October has gone and the board has withdrawn all vacancies, the Event Producer post among them.

You were the person we wanted. If and when we recruit again, please do put your name forward.

With real regret,
Harriet Vane
Foxglove Events`,
    kind: 'rejection',
    company: 'Foxglove Events',
    role: 'Event Producer',
    refusal: 'closed',
    stage: 'final',
    door: 'reapply',
    reasons: ['position_closed'],
    personal: true,
  },
  {
    id: 'en-rejection-07',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Following up on your onsite',
    fromName: 'Dana Whitfield',
    fromAddress: 'dwhitfield@copperline.example',
    sentAt: '2025-02-11T09:55:00Z',
    text: `Hi Priya,

Thank you again for spending a whole afternoon with us. The team was
impressed with how you reasoned about data quality, and everyone who met
you would gladly have lunch with you again.

After a long debrief we're moving ahead with someone who has run
streaming pipelines in production. That was the one gap for us at the
senior level: your experience so far is in batch work. Your SQL and your
communication were both rated strong.

I'd love to stay in touch.

Dana Whitfield
Copperline Analytics, Senior Data Engineer search`,
    kind: 'rejection',
    company: 'Copperline Analytics',
    role: 'Senior Data Engineer',
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    reasons: ['experience_gap'],
    personal: true,
  },
  {
    id: 'en-rejection-08',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Housing Officer (ref HBC/18/344)',
    fromName: null,
    fromAddress: 'vacancies@hollowaycouncil.example',
    sentAt: '2018-10-30T14:39:00Z',
    text: `Dear Applicant

Thank you for your application for the post of Housing Officer. The shortlist has now been drawn up and your name is not on it. Owing to the volume of applications the Council is unable to offer feedback to those not shortlisted.

Holloway Borough Council`,
    kind: 'rejection',
    company: 'Holloway Borough Council',
    role: 'Housing Officer',
    requisition: 'HBC/18/344',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-09',
    lang: 'en',
    country: 'CA',
    held: false,
    subject: 'An update from Northpine',
    fromName: 'Northpine Recruiting',
    fromAddress: 'no-reply@hire.lever.co',
    sentAt: '2023-08-24T07:22:00Z',
    text: `Hi Chloe,

Thanks for your interest in joining Northpine as a Technical Writer! While your experience is great, we won't be taking your candidacy further right now. We'll hold on to your resume and reach out should a closer match open up.

Cheers,
The Northpine crew`,
    kind: 'rejection',
    company: 'Northpine',
    role: 'Technical Writer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-10',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Search in Modern European History',
    fromName: 'Office of Faculty Affairs',
    fromAddress: 'facultysearch@ellisoncollege.example',
    sentAt: '2017-05-03T07:20:00Z',
    text: `Dear Dr. Feldman:

I write to inform you that the Dean has cancelled the search for an Assistant Professor of History for budgetary reasons. No appointment will be made this year. The committee was grateful to read your dossier.

Sincerely,
Office of Faculty Affairs, Ellison College`,
    kind: 'rejection',
    company: 'Ellison College',
    role: 'Assistant Professor of History',
    refusal: 'closed',
    stage: 'application',
    door: 'none',
    reasons: ['position_closed'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-11',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Thank you for coming in',
    fromName: 'Gwen Price',
    fromAddress: 'gwen@pricevets.example',
    sentAt: '2022-06-09T08:47:00Z',
    text: `Dear Bethan,

It was lovely to meet you on Tuesday, and the dogs in the waiting room clearly agreed. You were warm, organised and quick with the phones, and you asked better questions than anybody else.

It came down to two of you. The other lady has worked with our booking software for years and I have offered her the job as Veterinary Receptionist. I am sorry, because I know you wanted this.

I will happily be a referee for you if it ever helps.

Gwen Price
Price Veterinary Practice`,
    kind: 'rejection',
    company: 'Price Veterinary Practice',
    role: 'Veterinary Receptionist',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
]
