import type { OwnLetter } from '../own-letter.ts'

export const enRejections8: readonly OwnLetter[] = [
  {
    id: 'en-rejection-81',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'following up',
    fromName: 'Trish at Lakeview',
    fromAddress: 'trish@lakeviewdental.example',
    sentAt: '2020-02-06T08:36:00Z',
    text: `Hi Kendra, so sorry for going quiet on you. Doc ended up hiring the hygienist who temped for us. You were super professional. Trish
Lakeview Dental (Dental Hygienist)`,
    kind: 'rejection',
    company: 'Lakeview Dental',
    role: 'Dental Hygienist',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-82',
    lang: 'en',
    country: 'AU',
    held: true,
    subject: 'Trainee Train Driver: psychometric testing',
    fromName: 'Workforce Planning',
    fromAddress: 'jobs@coastlinerail.example',
    sentAt: '2022-05-09T14:04:00Z',
    text: `Dear Ashley,

Your psychometric results fall outside the range needed for safety-critical work, so you will not proceed to the medical for Train Driver. Results can't be discussed or reviewed. You may sit the tests again after two years.

Coastline Rail`,
    kind: 'rejection',
    company: 'Coastline Rail',
    role: 'Train Driver',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-rejection-83',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Re: Studio Intern',
    fromName: 'Rosa Delgado',
    fromAddress: 'rosa@delgadodesign.example',
    sentAt: '2024-07-30T07:35:00Z',
    text: `Hi Wes,

Short answer: not this summer. Long answer: I picked three interns and you'd have been number four. Apply again in January, and put the zine on page one.

Rosa Delgado
Delgado Design

> On Jul 12, Wes Tanaka wrote:
> Thank you for considering me for Studio Intern. I would be thrilled to accept an offer
> and can start right away.`,
    kind: 'rejection',
    company: 'Delgado Design',
    role: 'Studio Intern',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-rejection-84',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'CB-5512 Mortgage Adviser',
    fromName: 'HR Operations',
    fromAddress: 'hr.operations@castlegatebank.example',
    sentAt: '2019-08-20T14:42:00Z',
    text: `Dear Mr Doherty

We refer to your application under the above reference for Mortgage Adviser. We will not be pursuing your application.

HR Operations
Castlegate Bank`,
    kind: 'rejection',
    company: 'Castlegate Bank',
    role: 'Mortgage Adviser',
    requisition: 'CB-5512',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
]
