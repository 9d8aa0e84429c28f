import type { OwnLetter } from '../own-letter.ts'

export const enRound5Part3: readonly OwnLetter[] = [
  {
    id: 'en-r5-rejection-32',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application Update',
    fromName: 'Tarrant Insurance',
    fromAddress: 'careers@tarrant.example',
    sentAt: '2026-04-25T21:20:00Z',
    text: `Hi Olivia,

Thanks for your patience while we worked through the applications for Claims Handler.

It's a no from us this time. We know that's not what you want to hear and we don't say it lightly.

Keep an eye on our page, new jobs go up each Wednesday.

Tarrant Insurance Resourcing`,
    kind: 'rejection',
    company: 'Tarrant Insurance',
    role: 'Claims Handler',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r5-rejection-33',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Status of application 2024-118',
    fromName: 'Borough of Ridley Personnel',
    fromAddress: 'personnel@ridleyboro.example',
    sentAt: '2026-04-26T16:20:00Z',
    text: `Dear Applicant:

Your name has been removed from consideration for Code Enforcement Officer. Your examination score did not place you within the reach of the eligible list.

This decision is final.

Personnel Office
Borough of Ridley`,
    kind: 'rejection',
    company: 'Borough of Ridley',
    role: 'Code Enforcement Officer',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r5-rejection-34',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Vacancy for a dental nurse',
    fromName: 'Practice Manager',
    fromAddress: 'manager@millstreetdental.example',
    sentAt: '2026-04-27T11:20:00Z',
    text: `Dear Zainab, Further to your interview last week we would like to thank you for your time but have given the position to another applicant on this occasion. Kind regards, Practice Manager, Mill Street Dental`,
    kind: 'rejection',
    company: 'Mill Street Dental',
    role: 'Dental Nurse',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'none',
  },
  {
    id: 'en-r5-rejection-35',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Regarding your application',
    fromName: 'Aldine Publishing',
    fromAddress: 'jobs@aldinepublishing.example',
    sentAt: '2026-04-28T06:20:00Z',
    text: `Dear applicant,

We received over 1,300 applications for Editorial Assistant within four days, and stopped reading at 300. If you are getting this message, yours came after that. We're aware how unsatisfactory that is and have changed the way we advertise.

Aldine Publishing`,
    kind: 'rejection',
    company: 'Aldine Publishing',
    role: 'Editorial Assistant',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['high_volume_not_reviewed'],
  },
  {
    id: 'en-r5-rejection-36',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Decision on your application for Staff Nurse, Ward 7',
    fromName: 'Ward Manager',
    fromAddress: 'sister.ward7@eastmoor.example',
    sentAt: '2026-04-29T01:20:00Z',
    text: `Dear Grace

Thank you for coming to meet us on the ward. I'm writing to let you know that you weren't successful at interview. You interviewed well and were appointable, but were pipped by an internal colleague with more acute experience.

I'm on shift all week if you'd like to ring me for some feedback.

Sister Bernadette Cole`,
    kind: 'rejection',
    company: 'Eastmoor',
    companyAlso: ['Eastmoor Hospitals'],
    role: 'Staff Nurse',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r5-rejection-37',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your interest in Solace Robotics',
    fromName: 'Solace Robotics',
    fromAddress: 'recruiting@solacerobotics.example',
    sentAt: '2026-04-29T20:20:00Z',
    text: `Hi Tamika,

Thanks for reaching out about our Mechanical Engineer position. This job has to be done in our Boise workshop five days a week. Since you've indicated that you can't relocate, we'll be closing out your application.

Solace Robotics Recruiting`,
    kind: 'rejection',
    company: 'Solace Robotics',
    role: 'Mechanical Engineer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['location'],
  },
  {
    id: 'en-r5-rejection-38',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Gardener - Tolland House',
    fromName: 'Estate Office',
    fromAddress: 'estate@tollandhouse.example',
    sentAt: '2026-04-30T15:20:00Z',
    text: `Dear Mr Birch,

Head Gardener post

The Trustees met on Wednesday. They have asked me to thank you for your letter and to say that they do not wish to pursue your application.

Estate Office`,
    kind: 'rejection',
    company: 'Tolland House',
    role: 'Head Gardener',
    roleAlso: ['Gardener'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r5-rejection-39',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Pizza delivery job',
    fromName: 'Slice Street',
    fromAddress: 'hi@slicestreet.example',
    sentAt: '2026-05-01T10:20:00Z',
    text: `hey thanks for messaging us, we only take drivers over 21 cos of insurance. sorry!`,
    kind: 'rejection',
    company: 'Slice Street',
    role: null,
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
  },
  {
    id: 'en-r5-rejection-40',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application for Marketing Executive',
    fromName: 'Sarah Quill, Oyster Talent',
    fromAddress: 'sarah@oystertalent.example',
    sentAt: '2026-05-02T05:20:00Z',
    text: `Hi Helena

Thanks for applying to our advert for a Marketing Executive in Leeds. Having looked through your CV I don't think it's strong enough on paid social for this client, so I won't be sending it over.

I've added you to our database and will get in touch when something more suited to you comes in.

Sarah`,
    kind: 'rejection',
    company: 'Oyster Talent',
    role: 'Marketing Executive',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: ['technical_skills_gap'],
    canAskFeedback: 'later',
  },
  {
    id: 'en-r5-rejection-41',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Internal application: Team Leader',
    fromName: 'Carl Whitmore',
    fromAddress: 'carl.whitmore@dashcourier.example',
    sentAt: '2026-05-03T00:20:00Z',
    text: `Hi Ade,

I tried to catch you before you went off shift. The Team Leader job is going to Magda. I know how much you wanted it and you gave her a real run for her money.

Come and find me on Thursday and I'll take you through where you dropped marks, and what you could do to get it next time.

Carl`,
    kind: 'rejection',
    company: 'dashcourier',
    companyAlso: ['Dash Courier'],
    role: 'Team Leader',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r5-rejection-42',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Thank you for your application',
    fromName: 'Pennant Group',
    fromAddress: 'pennant@smartrecruiters.com',
    sentAt: '2026-05-03T19:20:00Z',
    text: `Dear Katrin,

Thank you for applying for Business Analyst at Pennant Group. Due to a change in business priorities, this requisition has been withdrawn and will not be filled. No further action is required from you.

Pennant Group`,
    kind: 'rejection',
    company: 'Pennant Group',
    role: 'Business Analyst',
    refusal: 'closed',
    stage: 'application',
    door: 'none',
    reasons: ['position_closed'],
  },
  {
    id: 'en-r5-rejection-43',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Following your assessment centre',
    fromName: 'Graduate Team',
    fromAddress: 'graduates@harcourtrail.example',
    sentAt: '2026-05-04T14:20:00Z',
    text: `Dear Finlay,

We enjoyed having you with us at the assessment centre on 8 February and appreciate the energy you brought to the group task.

Having pulled together the marks from all of the exercises, we're sorry to tell you that we shall not be making you an offer.

Where you did well: you listened to others and kept the group to time.
Where you could improve: your written report did not weigh up the costs, and in the interview your examples were quite general.

Graduate Team, Harcourt Rail`,
    kind: 'rejection',
    company: 'Harcourt Rail',
    role: null,
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: [],
    canAskFeedback: 'later',
  },
  {
    id: 'en-r5-rejection-44',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application to volunteer abroad',
    fromName: 'Placement Team',
    fromAddress: 'placements@greenspan.example',
    sentAt: '2026-05-05T09:20:00Z',
    text: `Dear Lotte, all of our summer placements are spoken for and there is already a queue of people for each. I'm sorry that we can't find room for you this year. Placement Team`,
    kind: 'rejection',
    company: 'Greenspan',
    role: null,
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r5-rejection-45',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Panel decision',
    fromName: 'Clerk to the Governors',
    fromAddress: 'clerk@hartsidehigh.example',
    sentAt: '2026-05-06T04:20:00Z',
    text: `Dear Ms Kerrigan

Following the two-day selection process for Deputy Headteacher, the governing body has resolved to appoint Mr D. Stoll.

On behalf of the panel I want to thank you for the care that you put into each of the tasks. The chair would welcome a conversation with you about your performance, at a time of your choosing.

Clerk to the Governors`,
    kind: 'rejection',
    company: 'hartsidehigh',
    companyAlso: ['Hartside High School'],
    role: 'Deputy Headteacher',
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    reasons: [],
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r5-rejection-46',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Re: Re: Application Data Engineer',
    fromName: 'Malin',
    fromAddress: 'malin@fjordsoft.example',
    sentAt: '2026-05-06T23:20:00Z',
    text: `Hi Gustavo, I checked with the team and the salary you named on our call is too far from what we can do, so there's no point in taking up more of your time. Thanks for being so open about it. Malin`,
    kind: 'rejection',
    company: 'Fjordsoft',
    role: 'Data Engineer',
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'none',
    reasons: [],
  },
  {
    id: 'en-r5-rejection-47',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'YOUR APPLICATION',
    fromName: 'Recruitment',
    fromAddress: 'recruitment@cordwainerbus.example',
    sentAt: '2026-05-07T18:20:00Z',
    text: `DEAR MR AKHTAR

WE HAVE CONSIDERED YOUR APPLICATION FOR BUS DRIVER BUT REGRET THAT WE ARE UNABLE TO OFFER YOU EMPLOYMENT. YOU MAY APPLY AGAIN AFTER 6 MONTHS.

CORDWAINER BUSES`,
    kind: 'rejection',
    company: 'Cordwainer Buses',
    role: 'Bus Driver',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
  },
]
