import type { OwnLetter } from '../own-letter.ts'

export const enRound13Part25: readonly OwnLetter[] = [
  {
    id: 'en-r13-rejection-53',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Skilled Worker route / Care Coordinator',
    fromName: 'Grace Mutasa',
    fromAddress: 'grace.mutasa@fernleahomecare.example',
    sentAt: '2025-04-24T09:46:00Z',
    text: `Hello Blessing,

I have asked Head Office as I said I would. Fernlea Homecare gave up its sponsor licence in March and has no certificates of sponsorship to give out, so unless your visa already lets you work here without one I can't offer you the Care Coordinator job. I know how much you were counting on it, and I wish I had known before our second meeting.

The charity Praxis gives free advice.

Grace Mutasa
Registered Manager`,
    kind: 'rejection',
    company: 'Fernlea Homecare',
    role: 'Care Coordinator',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['visa_sponsorship'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-54',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'A note from the Juniper Street Theatre',
    fromName: 'Mo Abernathy (she/they)',
    fromAddress: 'mo@juniperstreettheatre.example',
    sentAt: '2022-07-21T23:04:00Z',
    text: `Dear Indira,

Stage Manager offers for our fall season went out on Monday, and all of them have been accepted, so this is the letter nobody likes to get. Your prompt book made our production manager gasp. We laughed a lot in that callback and I'm going to miss having you in the room.

Break legs elsewhere,
Mo`,
    kind: 'rejection',
    company: 'Juniper Street Theatre',
    role: 'Stage Manager',
    refusal: 'filled',
    refusalAlso: ['not-chosen'],
    stage: 'interview',
    door: 'none',
    reasons: ['position_filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-55',
    lang: 'en',
    country: 'ZA',
    held: false,
    subject: 'RE: your email',
    fromName: 'Yusuf Davids',
    fromAddress: 'yusuf@capebatteryworks.example',
    sentAt: '2024-08-29T13:13:00Z',
    text: `Hi Megan, shot for following up. We chatted as a team now now and we're not taking it forward with you on the sales rep post at Cape Battery Works. Wishing you only the best hey.
Yusuf

-----Original Message-----
From: Megan Adonis
Hope you are well. I just wanted to ask if there's any news after my interview, I have my own car and Code 8 if that helps.`,
    kind: 'rejection',
    company: 'Cape Battery Works',
    role: 'sales rep',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-56',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'UX Researcher – decision and some feedback',
    fromName: 'Freya Lindholm',
    fromAddress: 'freya.lindholm@parcelwise.example',
    sentAt: '2023-06-15T16:20:00Z',
    text: `Hi Marcus,

We're going with somebody else for UX Researcher, and since you asked me to be frank:

- Interviewing skills: lovely, no notes.
- Quant: this was the gap. You haven't run surveys at scale or worked with log data, and half of the job is that.
- Case study: great story, though you skated over what you would do if the PM disagreed.

I'd have been delighted to have you on the qual side. If we split the role next spring I'll message you first.

Freya
Head of Research, Parcelwise`,
    kind: 'rejection',
    company: 'Parcelwise',
    role: 'UX Researcher',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-57',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Dispatcher - City of Larkin - NEOGOV notice',
    fromName: 'City of Larkin',
    fromAddress: 'info@governmentjobs.com',
    sentAt: '2021-03-09T18:00:00Z',
    text: `Dear Harold Jimenez,

Thank you for participating in the recruitment for Public Safety Dispatcher, exam number 21-037. The minimum typing speed for this classification is 40 net words per minute. Your CritiCall result was 31. You are therefore removed from further consideration under this exam.

Appeals must be filed with the Civil Service Commission within 10 calendar days.

City of Larkin Personnel`,
    kind: 'rejection',
    company: 'City of Larkin',
    role: 'Public Safety Dispatcher',
    roleAlso: ['Dispatcher'],
    requisition: '21-037',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: ['technical_skills_gap'],
    personal: false,
  },
  {
    id: 'en-r13-rejection-58',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Thank you',
    fromName: 'Harriet Coles',
    fromAddress: 'h.coles@dovewellcharity.example',
    sentAt: '2020-11-27T17:00:00Z',
    text: `Dear Femi,

It meant a lot to Sir Anthony and the other trustees that you came to see us about the Head of Fundraising post. They deliberated for most of Thursday. I'm afraid that their decision went the other way, by a hair's breadth, and I have been asked to tell you how very seriously you were considered.

May I wish you every happiness in whatever comes next.

Harriet Coles
Clerk to the Trustees, Dovewell`,
    kind: 'rejection',
    company: 'Dovewell',
    role: 'Head of Fundraising',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-59',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'Store Manager Designate - Athlone',
    fromName: 'Fallon Home & Hardware Recruitment',
    fromAddress: 'recruitment@fallonhardware.example',
    sentAt: '2024-04-09T08:51:00Z',
    text: `Hello Brendan,

Many thanks for joining us on Zoom. To be fair to you, we shouldn't leave you hanging. The regional manager has had to settle on one name for Store Manager Designate in Athlone and, hard as it is to type, that name isn't yours.

A few of us remarked on how well you knew the trade counter. Best of luck with it all.

Fallon Home & Hardware`,
    kind: 'rejection',
    company: 'Fallon Home & Hardware',
    role: 'Store Manager Designate',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-60',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Next steps with Brightwater Logistics',
    fromName: 'Brightwater Logistics via iCIMS',
    fromAddress: 'brightwater+autoreply@talent.icims.com',
    sentAt: '2025-03-26T09:30:00Z',
    text: `Anthony,

There will be no next steps for Forklift Operator II (2025-1190) at our Joliet facility. Other applicants are being advanced based on the needs of the operation.

Brightwater Logistics fills dozens of jobs a week; you are free to submit for any that interest you.

Your hiring team`,
    kind: 'rejection',
    company: 'Brightwater Logistics',
    role: 'Forklift Operator II',
    requisition: '2025-1190',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
]
