import type { OwnLetter } from '../own-letter.ts'

export const enRound13Part43: readonly OwnLetter[] = [
  {
    id: 'en-r13-rejection-85',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'cleaning post - Thornbury office park',
    fromName: 'Elaine (Spick Facilities)',
    fromAddress: 'elaine@spickfacilities.example',
    sentAt: '2023-11-07T09:52:00Z',
    text: `Hi Fatou, I've gone round and round with the client on hours and they won't have anyone in the building after 7.30am. As you can't leave the little one before eight, the Office Cleaner post isn't going to be doable, so I've had to give you a no on the system. Evening sites come up now and then, shall I text you when one does? Elaine x`,
    kind: 'rejection',
    company: 'Spick Facilities',
    role: 'Office Cleaner',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'other-role',
    reasons: ['profile_mismatch'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-86',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Seasonal Team Member - Store 0417',
    fromName: 'Hobby Barn Hiring',
    fromAddress: 'notification@smartrecruiters.com',
    sentAt: '2024-10-14T13:13:00Z',
    text: `Hi JAYLEN,

Thx for applying to be a Seasonal Team Member at Hobby Barn! Store 0417 has wrapped up its holiday hiring decisions and we aren't able to offer you a spot on the team this year.

Get 10% off your next purchase with your applicant code HB-THANKS.

The Hobby Barn Crew`,
    kind: 'rejection',
    company: 'Hobby Barn',
    role: 'Seasonal Team Member',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-r13-rejection-87',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'QC Analyst (Microbiology), Ringaskiddy',
    fromName: 'Corvane Biologics Careers',
    fromAddress: 'careers@corvanebio.example',
    sentAt: '2025-03-13T14:08:00Z',
    text: `Dear Applicant,

Many thanks for your interest in Corvane Biologics and for the trouble you took with your application for QC Analyst (Microbiology). Having reviewed it against the needs of the department, and given that no GMP laboratory work could be identified in it, we regret to let you know that it will not be taken forward. Your data will be held for twelve months in line with our privacy notice, after which it is erased.

We extend our good wishes for the future.

Corvane Biologics (Ireland) DAC, Registered in Cork`,
    kind: 'rejection',
    company: 'Corvane Biologics',
    companyAlso: ['Corvane Biologics (Ireland) DAC'],
    role: 'QC Analyst (Microbiology)',
    roleAlso: ['QC Analyst'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['experience_gap'],
    personal: false,
  },
  {
    id: 'en-r13-rejection-88',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Northmere Water: Engineering Graduate Scheme 2024',
    fromName: 'Northmere Water',
    fromAddress: 'no-reply@teamtailor-mail.com',
    sentAt: '2023-11-30T16:00:00Z',
    text: `Hi Kieran

It's lovely that you want to help us keep the taps running. Entry to the Engineering Graduate Scheme is open to people with, or predicted, a 2:1 or higher, and the form shows a 2:2 with no mitigating circumstances entered. That's why we can't go any further with it.

If the box was ticked by accident tell us by 8 December and we'll reopen your form. If not, have a peek at our technician routes, which have no degree requirement at all.

Emerging Talent, Northmere Water`,
    kind: 'rejection',
    company: 'Northmere Water',
    role: 'Engineering Graduate Scheme',
    roleAlso: ['Engineering Graduate Scheme 2024'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'other-role',
    reasons: ['eligibility'],
    personal: false,
  },
  {
    id: 'en-r13-rejection-89',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Teacher of Physics: today',
    fromName: 'Martin Okafor-Hale',
    fromAddress: 'head@stannesacademy-wirral.example',
    sentAt: '2022-05-06T17:31:00Z',
    text: `Dear Laura,

I tried your mobile twice and didn't want you waiting all weekend. We have offered Teacher of Physics to the other candidate, and she's said yes.

The observed lesson was terrific. Year 9 came out still arguing about the trolley. It boiled down to timetable: she can pick up A level maths too, and I have eleven periods of it with nobody in front of them. If you could have done maths I'd have had a real headache.

Please use me as a referee.

Martin Okafor-Hale
Headteacher, St Anne's Academy`,
    kind: 'rejection',
    company: "St Anne's Academy",
    role: 'Teacher of Physics',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'none',
    reasons: ['profile_mismatch'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-90',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'groomer',
    fromName: 'Darlene P',
    fromAddress: 'muddypawsdarlene@gmail.com',
    sentAt: '2025-06-24T23:58:00Z',
    text: `Hi sweetie its Darlene from Muddy Paws. I thought on it all week and I'm not gonna bring you on as Dog Groomer. You were so gentle with old Biscuit and he's a biter lol. Good luck out there ok`,
    kind: 'rejection',
    company: 'Muddy Paws',
    role: 'Dog Groomer',
    roleAlso: ['Groomer'],
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: [],
    personal: true,
  },
  {
    id: 'en-r13-rejection-91',
    lang: 'en',
    country: 'SG',
    held: false,
    subject: 'Shift Supervisor, Tuas / outcome',
    fromName: 'Jasmine Koh',
    fromAddress: 'jasmine.koh@orienthelix.example',
    sentAt: '2024-07-03T03:25:00Z',
    text: `Dear Mr Rajan,

With reference to your second interview with our plant manager Mr Goh. Line 4 commissions on 22 July and the Shift Supervisor has to be on the floor from day one. You shared that your present company holds you to three months and will not accept buy-out. Mr Goh has decided to engage a candidate who can report immediately.

Kindly return the visitor pass to the guardhouse at your convenience.

Jasmine Koh (Ms)
HR Executive, Orient Helix Polymers Pte Ltd`,
    kind: 'rejection',
    company: 'Orient Helix Polymers Pte Ltd',
    companyAlso: ['Orient Helix Polymers', 'Orient Helix'],
    role: 'Shift Supervisor',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['profile_mismatch'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-92',
    lang: 'en',
    country: 'DE',
    held: false,
    subject: 'Your application as Regional Marketing Manager EMEA (Req 114480)',
    fromName: 'Halvex Group',
    fromAddress: 'hr@successfactors.com',
    sentAt: '2023-06-08T08:44:00Z',
    text: `Dear Ms Ferrari,

we refer to your application for Regional Marketing Manager EMEA (Req 114480) and to the video interview of 24 May. As part of the ongoing reorganisation of our go-to-market functions, regional marketing will be merged into the global team in Chicago and the vacancy ceases to exist. Accordingly the recruitment procedure ends here for all candidates.

We sincerely thank you for the trust placed in us.

With kind regards
Halvex Group, Talent Acquisition EMEA, Frankfurt am Main`,
    kind: 'rejection',
    company: 'Halvex Group',
    companyAlso: ['Halvex'],
    role: 'Regional Marketing Manager EMEA',
    requisition: '114480',
    refusal: 'closed',
    stage: 'interview',
    door: 'none',
    reasons: ['position_closed'],
    personal: false,
  },
  {
    id: 'en-r13-rejection-93',
    lang: 'en',
    country: 'ZA',
    held: false,
    subject: 'RE: Branch Consultant: Polokwane',
    fromName: 'Recruitment Centre',
    fromAddress: 'recruitmentcentre@khayabank.example',
    sentAt: '2022-08-16T12:29:00Z',
    text: `Good day Lerato

Trust that you are well. Kindly be advised that the selection process for Branch Consultant: Polokwane has been concluded and that, regrettably, you were not amongst the candidates recommended for appointment. Khaya Bank values each and every person who sees their career with us.

We encourage you to keep your e-profile updated.

Kind regards
Recruitment Centre: Retail
Khaya Bank Ltd is an authorised financial services provider.`,
    kind: 'rejection',
    company: 'Khaya Bank',
    companyAlso: ['Khaya Bank Ltd'],
    role: 'Branch Consultant',
    roleAlso: ['Branch Consultant: Polokwane'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-r13-rejection-94',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Swyddog Llyfrgell / Library Officer',
    fromName: 'Adnoddau Dynol',
    fromAddress: 'swyddi@cyngor-glanrhyd.example',
    sentAt: '2024-09-05T11:17:00Z',
    text: `Annwyl / Dear Mr Prosser

Glanrhyd Council: Library Officer (Bro Deg branch)

I write on behalf of the shortlisting officers. Welsh at Level 4 is listed as essential for this post as story time and the reading groups run through the medium of Welsh. You placed yourself honestly at Level 1, and we therefore could not call you to interview, though your library background ticked every other line.

Free work Welsh courses are run by the county twice a year, open to all residents.

Yn gywir / Yours sincerely
Adnoddau Dynol / Human Resources`,
    kind: 'rejection',
    company: 'Glanrhyd Council',
    role: 'Library Officer',
    roleAlso: ['Library Officer (Bro Deg branch)'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-95',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'About your application to Quillstack',
    fromName: 'Quillstack',
    fromAddress: 'no-reply@ashbyhq.com',
    sentAt: '2026-02-11T17:20:00Z',
    text: `Hey Renee 👋

Appreciate you taking a look at the Payroll Operations Specialist role! While it's remote, we can only employ people in the nine states where Quillstack is registered and Montana isn't one of them yet, so this is where we have to stop. The list is growing, so keep an eye on our blog.

Rooting for you,
Team Quillstack`,
    kind: 'rejection',
    company: 'Quillstack',
    role: 'Payroll Operations Specialist',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['location'],
    personal: false,
  },
  {
    id: 'en-r13-rejection-96',
    lang: 'en',
    country: 'CA',
    held: false,
    subject: 'Front Desk Coordinator, part-time',
    fromName: 'Dr. Anjali Menon',
    fromAddress: 'drmenon@harbourdental.example',
    sentAt: '2024-03-21T20:09:00Z',
    text: `Dear Suzanne,

What a pleasure to meet a fellow fiddler! To be straight with you, the whole office adored you and that is partly the trouble. You've run a hospital department of sixty, and I kept picturing you bored stiff by June answering phones and rebooking cleanings. I want somebody for whom the Front Desk Coordinator chair is a step up, so I'm going to say no and hope that you'll forgive me.

See you at the ceilidh,
Anjali
Harbour Dental, Lunenburg`,
    kind: 'rejection',
    company: 'Harbour Dental',
    role: 'Front Desk Coordinator',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['profile_mismatch'],
    personal: true,
  },
]
