import type { OwnLetter } from '../own-letter.ts'

export const enRound13Part22: readonly OwnLetter[] = [
  {
    id: 'en-r13-rejection-14',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'German speaking customer care agent / Cork',
    fromName: 'Declan at Shandon Recruitment',
    fromAddress: 'declan@shandonrecruitment.example',
    sentAt: '2025-01-30T11:11:00Z',
    text: `Hi Kasia, Declan here. The language test came back from the client: B1 in German, and they want C1 on the phones. That rules you out for the customer care agent role I'm afraid. Your English and Polish are flying though, so I'll hold on to your details and be in touch if a Polish desk comes up.

Declan | Shandon Recruitment`,
    kind: 'rejection',
    company: 'Shandon Recruitment',
    role: 'customer care agent',
    roleAlso: ['German speaking customer care agent'],
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'kept-on-file',
    reasons: ['technical_skills_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-15',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Regarding your interest in Pellworth Outdoor',
    fromName: null,
    fromAddress: 'notifications@smartrecruiters.com',
    sentAt: '2021-04-14T08:08:00Z',
    text: `Hello Bianca,

While your background is impressive, we have decided to pursue candidates whose qualifications more closely align with what we are looking for in a Visual Merchandiser at this time.

This does not reflect on your abilities. We encourage you to join our talent community to hear about future openings.

Pellworth Outdoor Talent Acquisition`,
    kind: 'rejection',
    company: 'Pellworth Outdoor',
    role: 'Visual Merchandiser',
    refusal: 'not-chosen',
    stage: 'application',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-16',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Healthcare Assistant (Band 2) – 384-NCH-6620714',
    fromName: 'Trac Recruitment on behalf of North Calder Hospitals NHS Trust',
    fromAddress: 'no-reply@northcalderhospitals.example',
    sentAt: '2024-08-06T12:50:00Z',
    text: `Vacancy reference 384-NCH-6620714, Healthcare Assistant (Band 2), Ward 14

Dear Miss Adeyemi

We received 412 applications for this post in two days and closed it early. Only those submitted before noon on 2 August could be scored, and yours reached us after that, so it has not been looked at.

The Trust recruits Healthcare Assistants most months. We hope that you will try again.

Resourcing Team
North Calder Hospitals NHS Trust`,
    kind: 'rejection',
    company: 'North Calder Hospitals NHS Trust',
    companyAlso: ['North Calder Hospitals'],
    role: 'Healthcare Assistant',
    roleAlso: ['Healthcare Assistant (Band 2)'],
    requisition: '384-NCH-6620714',
    refusal: 'not-chosen',
    refusalAlso: ['closed'],
    stage: 'application',
    door: 'reapply',
    reasons: ['high_volume_not_reviewed'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-17',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'where we landed',
    fromName: 'Sam Whitlock',
    fromAddress: 'sam@tidewaterbrewing.example',
    sentAt: '2023-05-16T18:22:00Z',
    text: `Jo,

I promised you'd get the real story so here it is. You'd be bored out of your skull. You ran a 40-barrel brewhouse and we're asking a Cellar Tech to scrub tanks and pull samples for $21 an hour. We'd lose you by Labor Day and we both know it. So we picked a kid fresh out of the certificate program.

First round's on me next time you're in town.

Sam
Tidewater Brewing Co.`,
    kind: 'rejection',
    company: 'Tidewater Brewing Co.',
    companyAlso: ['Tidewater Brewing'],
    role: 'Cellar Tech',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'none',
    reasons: ['profile_mismatch'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-18',
    lang: 'en',
    country: 'IN',
    held: false,
    subject: 'RE: RE: Interview feedback request | Java Fullstack | Hinjewadi',
    fromName: 'Sneha Kulkarni',
    fromAddress: 'sneha.kulkarni@vertexonlabs.example',
    sentAt: '2024-11-29T06:36:00Z',
    text: `Hi Aditya,

Please find the L2 panel's remarks: good in core Java and SQL; weak in Spring Security and microservices, no hands-on with Kafka. As those are must-haves for the Java Fullstack Developer opening, your profile is rejected at L2. You may re-apply after the cooling period of 6 months.

Thanks & Regards,
Sneha Kulkarni
TA Specialist, Vertexon Labs Pvt Ltd`,
    kind: 'rejection',
    company: 'Vertexon Labs Pvt Ltd',
    companyAlso: ['Vertexon Labs'],
    role: 'Java Fullstack Developer',
    roleAlso: ['Java Fullstack'],
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: ['technical_skills_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-19',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your recent application',
    fromName: 'Quillfeather Books',
    fromAddress: 'hello@quillfeatherbooks.example',
    sentAt: '2022-10-10T09:17:00Z',
    text: `Dear Imogen

What a joy to read your letter; half the shop has now passed it round. Sadly the Saturday bookseller spot isn't going to be yours this time, and I'm sorry that there's no gentler way of putting it. Do come in and say hello.

With all good wishes from everyone at Quillfeather Books`,
    kind: 'rejection',
    company: 'Quillfeather Books',
    role: 'Saturday bookseller',
    roleAlso: ['bookseller'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-20',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Site Engineer – Pilbara – not progressing',
    fromName: 'Gareth Lim',
    fromAddress: 'gareth.lim@ironbarkcivil.example',
    sentAt: '2025-04-02T02:45:00Z',
    text: `Hi Fatima,

Appreciate you being upfront on Friday. As the Site Engineer role is residential in Newman and you're after FIFO out of Brisbane, we won't be able to make it work. We've had people try the commute before and it fell over inside a month.

If our Gateway upgrade tender comes off there'll be Brisbane-based work, and I'll give you a buzz then.

Gareth Lim
Project Manager, Ironbark Civil`,
    kind: 'rejection',
    company: 'Ironbark Civil',
    role: 'Site Engineer',
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'kept-on-file',
    reasons: ['location'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-21',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Position status: Instructional Coach K-5',
    fromName: 'Maple Ridge USD 418 Human Resources',
    fromAddress: 'hr@mapleridge418.example',
    sentAt: '2023-07-13T14:10:00Z',
    text: `Dear Applicant:

This letter is to advise you that the Instructional Coach K-5 vacancy has been filled by voluntary transfer of a current employee under Article 14 of the negotiated agreement. External applications were accordingly not considered.

Human Resources Department
Maple Ridge USD 418`,
    kind: 'rejection',
    company: 'Maple Ridge USD 418',
    role: 'Instructional Coach K-5',
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
    personal: false,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-22',
    lang: 'en',
    country: 'ZA',
    held: false,
    subject: 'Feedback: Branch Manager (Polokwane)',
    fromName: 'Johan van Rensburg',
    fromAddress: 'johanvr@limpopo-agri.example',
    sentAt: '2022-06-01T08:25:00Z',
    text: `Hi Lerato

I've just come out of the exco meeting. They liked your numbers and the 90-day plan, but the feeling was that you haven't yet managed a team bigger than four, and Polokwane has 31 people. They've opted for a gentleman from the co-op who has run a branch of that size.

Please don't be discouraged. I'd like to talk to you about the Assistant Branch Manager post in Tzaneen, which opens next month.

Groete
Johan van Rensburg
Limpopo Agri Supplies`,
    kind: 'rejection',
    company: 'Limpopo Agri Supplies',
    role: 'Branch Manager',
    roleAlso: ['Branch Manager (Polokwane)'],
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'other-role',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-23',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Warehouse operative - right to work check',
    fromName: 'Compliance, Pinnacle Staffing',
    fromAddress: 'compliance@pinnaclestaffing.example',
    sentAt: '2024-01-25T13:38:00Z',
    text: `Dear Mr Silva

The share code you gave us shows that your permission allows 20 hours a week in term time. The Warehouse Operative assignment is 42 hours, so by law we cannot place you in it and have taken you off the list for Monday's induction.

Pinnacle Staffing`,
    kind: 'rejection',
    company: 'Pinnacle Staffing',
    role: 'Warehouse Operative',
    refusal: 'not-chosen',
    door: 'none',
    reasons: ['eligibility'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-24',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Following up on your final round',
    fromName: 'Alana Brandt',
    fromAddress: 'alana.brandt@sorrelhealth.example',
    sentAt: '2025-05-09T21:03:00Z',
    text: `Hi Theo,

I wanted you to hear this from me before the weekend: we won't be making you an offer for Product Marketing Lead.

You met eight of us, did a presentation and handled some rough questions with grace, and we're grateful for every hour of it. It was truly a tough call, and one the group went back and forth on.

Rooting for you,
Alana
Sorrel Health`,
    kind: 'rejection',
    company: 'Sorrel Health',
    role: 'Product Marketing Lead',
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-25',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'Incomplete application: Clinical Nurse Manager 2',
    fromName: 'Medical Records & Staffing',
    fromAddress: 'staffing@stcolumbashospice.example',
    sentAt: '2021-02-12T16:55:00Z',
    text: `Ref: CNM2/0321

Dear Candidate,

Your form for Clinical Nurse Manager 2 came in without the completed competency section or proof of current NMBI registration. As set out in the booklet, such forms cannot go to the board, and the closing date has now passed. Your application is therefore deemed ineligible for this campaign.

St Columba's Hospice, Letterkenny`,
    kind: 'rejection',
    company: "St Columba's Hospice",
    role: 'Clinical Nurse Manager 2',
    requisition: 'CNM2/0321',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
    personal: false,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-26',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'RE: Barista position',
    fromName: 'Dee',
    fromAddress: 'dee@groundfloorcoffee.example',
    sentAt: '2022-08-17T12:26:00Z',
    text: `hey! so we really need someone who can do the 5am opens and it sounds like with your class schedule that's a no go. gonna have to pass on the barista thing for now. if your fall schedule changes lmk!! – dee @ ground floor coffee`,
    kind: 'rejection',
    company: 'ground floor coffee',
    role: 'barista',
    refusal: 'not-chosen',
    door: 'reapply',
    reasons: ['profile_mismatch'],
    personal: true,
    canAskFeedback: 'yes',
  },
]
