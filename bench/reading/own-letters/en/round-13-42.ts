import type { OwnLetter } from '../own-letter.ts'

export const enRound13Part42: readonly OwnLetter[] = [
  {
    id: 'en-r13-rejection-73',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Data Analyst, Claims — next steps',
    fromName: 'Marisol Vega',
    fromAddress: 'mvega@plainsmutual.example',
    sentAt: '2024-04-10T19:33:00Z',
    text: `Hi Hao,

I enjoyed our call yesterday and wanted to get back to you fast since I know your OPT clock is running. I checked with legal: Plains Mutual isn't filing H-1Bs this year or next, not for anyone, so I can't put you in front of the hiring manager for Data Analyst, Claims. It had nothing to do with your background, which is great.

Wishing you a good landing somewhere,
Marisol`,
    kind: 'rejection',
    company: 'Plains Mutual',
    role: 'Data Analyst, Claims',
    roleAlso: ['Data Analyst'],
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'none',
    reasons: ['visa_sponsorship'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-74',
    lang: 'en',
    country: 'NZ',
    held: false,
    subject: 'milking job',
    fromName: 'Craig & Lou',
    fromAddress: 'tepukefarm.craig@gmail.com',
    sentAt: '2023-07-14T20:12:00Z',
    text: `Gidday Tom

Lou and I had a yarn. With first cups on at 4.15 and you living in town with no wheels, we just couldn't see how you'd get out here each morning, and the cottage is spoken for till spring. So we'll leave it there for the Dairy Assistant spot. You came across as a good bugger and if you shift out our way give us a shout.

Craig`,
    kind: 'rejection',
    company: null,
    role: 'Dairy Assistant',
    roleAlso: ['milking job'],
    refusal: 'not-chosen',
    door: 'reapply',
    reasons: ['location'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-75',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'following up on our conversation Friday',
    fromName: 'Kendra Osei',
    fromAddress: 'kendra.osei@brightmetrik.example',
    sentAt: '2023-01-18T22:45:00Z',
    text: `Malik,

I feel awful. On Friday I told you the Customer Success Lead job was yours and that paperwork would follow. Yesterday corporate froze all headcount company-wide, and that includes seats that had been approved but not signed. I argued and lost. There will not be an offer letter.

If you turned anything down because of what I said, please tell me, I'll write to whoever I need to.

Kendra Osei
VP Customer, Brightmetrik`,
    kind: 'rejection',
    company: 'Brightmetrik',
    role: 'Customer Success Lead',
    refusal: 'closed',
    refusalAlso: ['paused'],
    stage: 'offer',
    door: 'none',
    reasons: ['position_closed'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-76',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Parish Administrator',
    fromName: 'Revd Judith Amphlett',
    fromAddress: 'vicar@stbotolphs-melling.example',
    sentAt: '2022-03-28T18:05:00Z',
    text: `Dear Caroline,

It was a joy to meet you and to show you round, cobwebs and all. The wardens and I took a day to reflect and pray about it, and our invitation to be Parish Administrator is going to somebody else. I do hope you weren't too cold in the vestry.

You'd be very welcome at any of our services, job or no job.

With every blessing
Judith
St Botolph's, Melling`,
    kind: 'rejection',
    company: "St Botolph's, Melling",
    companyAlso: ["St Botolph's"],
    role: 'Parish Administrator',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
  },
  {
    id: 'en-r13-rejection-77',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Lecturer in Human Geography, ref. 30561',
    fromName: 'Prof. Alasdair Munro',
    fromAddress: 'a.munro@invertay.example',
    sentAt: '2024-05-17T14:51:00Z',
    text: `Dear Dr Lindqvist,

The appointing committee for the Lectureship sat on Tuesday. Colleagues were struck by your publications and above all by the Baltic ports book. The discussion turned on teaching: from September we must staff the quantitative methods spine in years one and two, and your profile is wholly qualitative. On that ground the committee placed you third, and the first-ranked candidate has agreed terms.

I'd gladly act as a reader for your fellowship proposal should you still wish it.

Yours,
Alasdair Munro
Head of School, University of Invertay`,
    kind: 'rejection',
    company: 'University of Invertay',
    role: 'Lecturer in Human Geography',
    roleAlso: ['Lectureship', 'Lecturer'],
    requisition: '30561',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'none',
    reasons: ['profile_mismatch'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-78',
    lang: 'en',
    country: 'CA',
    held: false,
    subject: 'Winter 25/26 - Lift Operator',
    fromName: 'Mount Calloway HR',
    fromAddress: 'winterjobs@mountcalloway.example',
    sentAt: '2025-10-20T15:30:00Z',
    text: `Hey Finn!

Stoked that you want to spend a winter on the mountain. Mandatory orientation for every Lift Operator runs November 17 to 21 and your exams take you through to December 12, so we're not able to put you on this season's crew. We do a second intake for spring patrol and rentals in February. That link goes live after New Year's.

Ride safe,
Mount Calloway Resort`,
    kind: 'rejection',
    company: 'Mount Calloway Resort',
    companyAlso: ['Mount Calloway'],
    role: 'Lift Operator',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'other-role',
    reasons: ['profile_mismatch'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-79',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Thank you for interviewing with Garland Freight Systems',
    fromName: 'Garland Freight Systems',
    fromAddress: 'careers+autoreply@talent.icims.com',
    sentAt: '2024-08-30T16:16:00Z',
    text: `Dear Monique:

We appreciate the time you spent with our operations team in connection with the Inventory Control Specialist vacancy. The quality of those we met made this an unusually hard call. We have elected to proceed in a different direction.

Your profile stays in our talent database for eighteen months unless you ask us to delete it, and recruiters may reach out when something suitable comes up.

Human Resources Department
Garland Freight Systems, Inc.
An Equal Opportunity Employer M/F/D/V`,
    kind: 'rejection',
    company: 'Garland Freight Systems',
    companyAlso: ['Garland Freight Systems, Inc.'],
    role: 'Inventory Control Specialist',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-r13-rejection-80',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Application 48213',
    fromName: 'iRecruit Portal',
    fromAddress: 'donotreply@irecruit-services.example',
    sentAt: '2021-05-11T01:00:00Z',
    text: `Applicant: 48213
Vacancy: Ranger (Grade 2/3), Wattle Coast Shire
Outcome: Unsuccessful at this time
Date of decision: 11/05/2021

Log in to view other vacancies at Wattle Coast Shire. This notice has been generated by the system and serves as formal notification.`,
    kind: 'rejection',
    company: 'Wattle Coast Shire',
    role: 'Ranger (Grade 2/3)',
    roleAlso: ['Ranger'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-r13-rejection-81',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Bookseller - an apology',
    fromName: 'Tamsin at Larkspur Books',
    fromAddress: 'hello@larkspurbooks.example',
    sentAt: '2023-09-19T12:20:00Z',
    text: `Hello everybody (I'm sorry this is a round robin),

We put one little card in the window and one post online for a part-time Bookseller and 640 of you wrote. There are three of us. We got as far as reading the first hundred and fifty or so, found people we wanted to meet in that pile, and the honest truth is that the rest, which is where yours was, never got opened.

You deserved better. There's a 20% code below as a very small thank you: SORRYSHELF

Tamsin, Larkspur Books`,
    kind: 'rejection',
    company: 'Larkspur Books',
    role: 'Bookseller',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['high_volume_not_reviewed'],
    personal: false,
  },
  {
    id: 'en-r13-rejection-82',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Team Leader vacancy, Lates',
    fromName: 'Sharon Entwistle',
    fromAddress: 'sharon.entwistle@fenwaybakeries.example',
    sentAt: '2024-01-25T21:40:00Z',
    text: `Gav,

Wanted you to have this off me before the board goes up. You didn't get Team Leader on lates. You know the ovens better than anybody on that shift and I said so in the room. Where it fell short is you've never done a return to work chat or a rota, and the other two had both been acting up. I'd like to get you onto the supervisor course in March and covering Dean's holidays, then go again.

See you Monday, brew's on me.

Sharon
Fenway Bakeries`,
    kind: 'rejection',
    company: 'Fenway Bakeries',
    role: 'Team Leader',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: ['experience_gap'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-83',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'Guest Relations, The Ardmoy',
    fromName: 'People & Culture',
    fromAddress: 'pandc@theardmoy.example',
    sentAt: '2025-04-02T10:37:00Z',
    text: `Dear Weronika,

May we thank you for the interest shown in The Ardmoy Hotel & Spa. On this occasion your application for Guest Relations Agent has not been successful. We are conscious that this will come as a disappointment and we trust that it will not put you off visiting us as a guest.

Kind regards
People & Culture`,
    kind: 'rejection',
    company: 'The Ardmoy Hotel & Spa',
    companyAlso: ['The Ardmoy'],
    role: 'Guest Relations Agent',
    roleAlso: ['Guest Relations'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-r13-rejection-84',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Bridgend contract',
    fromName: 'Naz Qureshi',
    fromAddress: 'naz@volticstaffing.example',
    sentAt: '2022-10-18T08:21:00Z',
    text: `Hi Phil. Right, so the client has pulled out. Their own customer cancelled the switchgear order and they don't need a Panel Wirer in Bridgend or anywhere else until who knows when. Everyone I'd put forward is stood down, you included. Timesheets for the test day will still be paid on Friday, just send me your mileage.

Naz
Voltic Staffing`,
    kind: 'rejection',
    company: 'Voltic Staffing',
    role: 'Panel Wirer',
    refusal: 'closed',
    stage: 'assessment',
    door: 'none',
    reasons: ['position_closed'],
    personal: true,
  },
]
