import type { OwnLetter } from '../own-letter.ts'

export const enRound13Part44: readonly OwnLetter[] = [
  {
    id: 'en-r13-rejection-97',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your assessment day at Gatwick',
    fromName: 'Skylark Airways Cabin Recruitment',
    fromAddress: 'cabincrew@skylarkairways.example',
    sentAt: '2025-01-31T18:00:00Z',
    text: `Hi Chloe,

You brought lots of energy to the group exercise on Wednesday and our assessors enjoyed having you there. We're sorry to say you haven't been successful in joining Skylark Airways as Cabin Crew on this occasion.

Assessment days are scored as a whole, and we aren't able to provide personal comments. After six months you're free to book onto another one.

Blue skies,
Cabin Recruitment`,
    kind: 'rejection',
    company: 'Skylark Airways',
    role: 'Cabin Crew',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-98',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Re: portfolio',
    fromName: 'Ines Fairweather',
    fromAddress: 'ines@fairweatherlund.example',
    sentAt: '2023-04-25T10:46:00Z',
    text: `Dear Oluwaseun

The measured drawings of the chapel are beautiful, I've shown them round the studio. We've nevertheless decided not to ask you in about the Architectural Technologist vacancy, and you ought to know why. The two live schemes are fully in Revit with BIM Level 2 coordination, there is nobody with a spare hour to train, and all the work you sent is AutoCAD or by hand.

Pick up Revit somewhere and you'll be fighting practices off.

Ines Fairweather
Fairweather Lund LLP`,
    kind: 'rejection',
    company: 'Fairweather Lund LLP',
    companyAlso: ['Fairweather Lund'],
    role: 'Architectural Technologist',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['technical_skills_gap'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-99',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Delivery Helper application',
    fromName: 'Ray Dombrowski',
    fromAddress: 'ray@dombrowskisupply.example',
    sentAt: '2022-06-14T12:34:00Z',
    text: `Jesse -

Couple of things that kill it for the Warehouse & Delivery Helper job. Insurance says forklift card before I can even let you sit on the machine, you said you haven't got one. And coming up from Toledo every day at 5 AM, I've had three guys try that and they all quit inside a month. I do appreciate you being upfront about both.

Ray
Dombrowski Supply`,
    kind: 'rejection',
    company: 'Dombrowski Supply',
    role: 'Warehouse & Delivery Helper',
    roleAlso: ['Delivery Helper'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility', 'location'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-100',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Legal Secretary (Conveyancing)',
    fromName: 'Philippa Greatorex',
    fromAddress: 'pgreatorex@amberleyrowe.example',
    sentAt: '2021-10-01T09:05:00Z',
    text: `Dear Mrs Simmonds

Legal Secretary (Conveyancing)

Your letter reached us on the 29th. By then the partners had shaken hands with someone on the 27th, our website being rather slower than our partners. I thought you would prefer to hear that promptly and not be left in the dark.

Yours sincerely
Philippa Greatorex
Practice Manager
Amberley Rowe Solicitors`,
    kind: 'rejection',
    company: 'Amberley Rowe Solicitors',
    companyAlso: ['Amberley Rowe'],
    role: 'Legal Secretary (Conveyancing)',
    roleAlso: ['Legal Secretary'],
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-101',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Academic Advisor I, Posting S04471P',
    fromName: 'Great Lakes State University Human Resources',
    fromAddress: 'employment@greatlakesstate.example',
    sentAt: '2023-08-02T15:50:00Z',
    text: `Dear Candidate:

On behalf of the search committee for Academic Advisor I (Posting S04471P), I write to inform you that the University has concluded its deliberations and you are no longer under consideration. The committee was fortunate to review a pool of considerable depth and talent.

We are grateful for your interest in Great Lakes State University.

Office of Human Resources
GLSU is an AA/EEO/Veterans/Disability employer`,
    kind: 'rejection',
    company: 'Great Lakes State University',
    companyAlso: ['GLSU'],
    role: 'Academic Advisor I',
    requisition: 'S04471P',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-r13-rejection-102',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Feedback: Deputy Manager, Rowan Court',
    fromName: 'Bev Stannard',
    fromAddress: 'bev.stannard@kindlecare.example',
    sentAt: '2025-09-04T13:41:00Z',
    text: `Hello Patience,

As discussed on the doorstep, here's the panel's view in writing.

Strengths: residents lit up around you; your medication audit answer was textbook; honest about the staffing incident.

To work on: you weren't able to tell us when a DoLS authorisation is needed or who you'd notify, and the CQC statements were muddled with the old key lines of enquiry. A Deputy Manager at Kindle Care has to be sure on both because they hold the building at weekends.

For that reason we won't be offering you Rowan Court. I've spent time on this as I'd love to see you try for it again once you've done your Level 5.

Bev`,
    kind: 'rejection',
    company: 'Kindle Care',
    role: 'Deputy Manager',
    roleAlso: ['Deputy Manager, Rowan Court'],
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: ['technical_skills_gap'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-103',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Saturday bar job at the Navigation',
    fromName: 'Kev, The Navigation',
    fromAddress: 'thenavigation.saltersford@gmail.com',
    sentAt: '2024-06-03T14:02:00Z',
    text: `Hi Ellie, ta for popping your CV in. Law's the law, I can't have anybody under 18 serving as Bar Staff and you're not that till November. Wish I could bend it cos your gran says you're a grafter! Come and see me the day after your birthday. Kev`,
    kind: 'rejection',
    company: 'The Navigation',
    companyAlso: ['Navigation'],
    role: 'Bar Staff',
    roleAlso: ['Saturday bar job'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-104',
    lang: 'en',
    country: 'NL',
    held: false,
    subject: 'Take-home: where we landed',
    fromName: 'Sander (Peltboard)',
    fromAddress: 'sander@peltboard.example',
    sentAt: '2025-11-18T09:27:00Z',
    text: `Hi Mateusz,

Four hours of your weekend deserves more than silence, so: we read the take-home for Frontend Engineer, we ran it, we talked about it over lunch. It's a pass from our side. We know that's a bit of a bummer.

The code stays yours, put it on your GitHub if you like.

Sander & the Peltboard crew`,
    kind: 'rejection',
    company: 'Peltboard',
    role: 'Frontend Engineer',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: [],
    personal: true,
  },
  {
    id: 'en-r13-rejection-105',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Pausing our search',
    fromName: 'Theo Lindgren',
    fromAddress: 'theo@marrowhealth.example',
    sentAt: '2024-12-12T20:31:00Z',
    text: `Hi Imani,

The Series A we were counting on has slid into next year, and until it closes I've been told not to bring on a single person. I'm putting Clinical Operations Manager on ice and releasing all five of you who were due to meet the founders. Could be April, could be never.

I'll keep your details in my own notebook, not in some system.

Theo Lindgren, COO, Marrow Health`,
    kind: 'rejection',
    company: 'Marrow Health',
    role: 'Clinical Operations Manager',
    refusal: 'paused',
    refusalAlso: ['closed'],
    door: 'kept-on-file',
    reasons: ['position_closed'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-106',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Our phone chat / Payroll Team Leader',
    fromName: 'Dominic Ashe',
    fromAddress: 'dominic.ashe@trellisfoods.example',
    sentAt: '2022-02-23T16:18:00Z',
    text: `Hi Roisin

Good speaking with you on Monday. I took your question about hybrid straight to the Head of Finance and the answer is that the Payroll Team Leader sits with the team in Spalding five days a week, no exceptions. Since you'd be coming from Lancaster and told me that a move isn't on the cards, he'd prefer that we don't arrange the face to face.

All the best with the search.
Dominic
HR Business Partner, Trellis Foods`,
    kind: 'rejection',
    company: 'Trellis Foods',
    role: 'Payroll Team Leader',
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'none',
    reasons: ['location'],
    personal: true,
  },
  {
    id: 'en-r13-rejection-107',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Assistant Curator (Textiles), maternity cover',
    fromName: 'Jobs at the Weir',
    fromAddress: 'jobs@weirmuseum.example',
    sentAt: '2023-02-09T12:12:00Z',
    text: `Dear Florence

Assistant Curator (Textiles), 0.6 FTE, maternity cover

Nearly two hundred people sent us an application and reading about so many rich working lives has been a privilege for our small team. After much thought we've asked six of them to come to the museum, and I'm afraid you are not among the six. As a charity we can't offer comments at this stage.

Do come and see the indigo exhibition in spring.

Weir Museum & Gallery
Registered charity`,
    kind: 'rejection',
    company: 'Weir Museum & Gallery',
    companyAlso: ['Weir Museum'],
    role: 'Assistant Curator (Textiles)',
    roleAlso: ['Assistant Curator'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-108',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Carpenter - Bellarine',
    fromName: 'Macca',
    fromAddress: 'macca@bellarinebuilt.example',
    sentAt: '2025-02-26T08:55:00Z',
    text: `Mate, I'll be straight up. I'm looking for a Carpenter I can drop at a reno with a ute and a set of plans and not see till Friday. You only came out of your time at Christmas, so you'd still want someone over your shoulder and that's the bit I don't have. Nothing wrong with your work, the stairs you showed me were mint. Ring round the volume builders, they'll snap you up.
Macca, Bellarine Built`,
    kind: 'rejection',
    company: 'Bellarine Built',
    role: 'Carpenter',
    refusal: 'not-chosen',
    door: 'none',
    reasons: ['experience_gap'],
    personal: true,
  },
]
