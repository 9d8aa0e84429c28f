import type { OwnLetter } from '../own-letter.ts'

export const enRejections7: readonly OwnLetter[] = [
  {
    id: 'en-rejection-68',
    lang: 'en',
    country: 'CA',
    held: true,
    subject: 'Sawyer, Mill 4',
    fromName: 'Recrutement/Recruiting',
    fromAddress: 'recruiting@boreallumber.example',
    sentAt: '2024-05-15T13:08:00Z',
    text: `Hello,

Because of the mill curtailment announced on Monday, hiring for Sawyer is suspended until further notice. Should the situation change we will repost the job.

Boreal Lumber`,
    kind: 'rejection',
    company: 'Boreal Lumber',
    role: 'Sawyer',
    refusal: 'paused',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-69',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Under Gardener',
    fromName: 'Miss L. Danvers',
    fromAddress: 'ldanvers@hartfieldhall.example',
    sentAt: '2016-11-14T15:04:00Z',
    text: `Dear Mr Reed,
Her Ladyship thanks you for your letter. The place of Under Gardener has been promised elsewhere.
L. Danvers, Hartfield Hall`,
    kind: 'rejection',
    company: 'Hartfield Hall',
    role: 'Under Gardener',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-70',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Decision + feedback',
    fromName: 'Layla Brooks',
    fromAddress: 'layla@openledger.example',
    sentAt: '2023-01-26T14:20:00Z',
    text: `Hi Greg,

Closing the loop: we won't be extending an offer for Engineering Manager. Feedback as promised. Strengths: hiring, calm under pressure. Concern: all of your examples are from organizations of 500+, and the panel didn't see how you'd work hands-on in a team of six. It's a mismatch with the stage we're at and not a judgment on your ability.

Layla Brooks, Open Ledger`,
    kind: 'rejection',
    company: 'Open Ledger',
    role: 'Engineering Manager',
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    reasons: ['profile_mismatch'],
    personal: true,
  },
  {
    id: 'en-rejection-71',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Graduate Architect',
    fromName: 'Bronte Ellis',
    fromAddress: 'bronte@ellisarchitects.example',
    sentAt: '2023-11-23T11:42:00Z',
    text: `Hi Vikram, thanks for bringing in the models. We've realised we need
someone with a couple of years of site experience rather than a Graduate
Architect straight out of uni, so we won't be going ahead. Come back to
us once you've got some documentation under your belt. Bronte
Ellis Architects`,
    kind: 'rejection',
    company: 'Ellis Architects',
    role: 'Graduate Architect',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-72',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Thank you for speaking with our recruiter',
    fromName: 'Careers',
    fromAddress: 'careers@crownharborcruises.example',
    sentAt: '2019-07-18T13:50:00Z',
    text: `Dear Brianna,

It was a pleasure speaking with you about life onboard. We will not be scheduling a second conversation for Youth Counselor.

Feedback requests cannot be accommodated. We wish you fair winds.

Crown Harbor Cruises`,
    kind: 'rejection',
    company: 'Crown Harbor Cruises',
    role: 'Youth Counselor',
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
]
