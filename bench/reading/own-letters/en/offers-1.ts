import type { OwnLetter } from '../own-letter.ts'

export const enOffers1: readonly OwnLetter[] = [
  {
    id: 'en-offer-01',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Offer letter - Taproom Manager',
    fromName: 'Melissa Grant',
    fromAddress: 'mgrant@harbormill.example',
    sentAt: '2024-03-19T15:51:00Z',
    text: `Hi Cole,

It's my pleasure to offer you the position of Taproom Manager at Harbor Mill Brewing. Salary is $58,000, start date April 15, 2024. Please sign and return the attached by March 26, 2024; after that date the offer lapses.

Melissa Grant`,
    kind: 'offer',
    company: 'Harbor Mill Brewing',
    role: 'Taproom Manager',
    personal: true,
    terms: { answerBy: '2024-03-26', startsOn: '2024-04-15', pay: '$58,000' },
  },
  {
    id: 'en-offer-02',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Head of Geography',
    fromName: "Headteacher's PA",
    fromAddress: 'office@queensmeadschool.example',
    sentAt: '2022-07-25T15:56:00Z',
    text: `Dear Sunita,

Following your interview on Friday I am delighted to confirm the verbal offer made by the Headteacher: Head of Geography from 1 September 2022, subject to references and an enhanced DBS check. I do need your acceptance in writing.

Queensmead School`,
    kind: 'offer',
    company: 'Queensmead School',
    role: 'Head of Geography',
    personal: true,
    terms: { answerBy: null, startsOn: '2022-09-01', pay: null },
  },
  {
    id: 'en-offer-03',
    lang: 'en',
    country: 'IN',
    held: false,
    subject: 'Offer of Appointment',
    fromName: 'HR',
    fromAddress: 'hr@navisoft.example',
    sentAt: '2023-06-19T08:58:00Z',
    text: `Dear Ms. Iyer,

Congratulations! We are pleased to offer you the post of Test Engineer with CTC of INR 6,50,000 per annum. Your date of joining will be 17th July 2023. Kindly revert with acceptance on or before 23rd June 2023, failing which this offer stands withdrawn.

Navisoft Solutions`,
    kind: 'offer',
    company: 'Navisoft Solutions',
    role: 'Test Engineer',
    personal: false,
    terms: { answerBy: '2023-06-23', startsOn: '2023-07-17', pay: 'INR 6,50,000 per annum' },
  },
  {
    id: 'en-offer-04',
    lang: 'en',
    country: 'US',
    held: true,
    subject: "you're hired",
    fromName: 'Tony Russo',
    fromAddress: 'tony@russoconcrete.example',
    sentAt: '2025-11-13T12:49:00Z',
    text: `Job's yours if you want it, $31/hr, start Monday the 17th 6am at the yard. Finisher crew B. Text me yes or no today. Tony, Russo Concrete`,
    kind: 'offer',
    company: 'Russo Concrete',
    role: 'Finisher',
    personal: true,
    terms: { answerBy: null, startsOn: '2025-11-17', pay: '$31/hr' },
  },
  {
    id: 'en-offer-05',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Could I give you a call?',
    fromName: 'Clare Eastwood',
    fromAddress: 'clare.eastwood@wellspringtrust.example',
    sentAt: '2020-11-02T11:02:00Z',
    text: `Dear Anthony,

Might you be free for a call this afternoon? The panel has made its decision, it's a happy one for you, and I would rather tell you about salary and start dates in person than by email.

Clare Eastwood
Wellspring Trust (Fundraising Manager post)`,
    kind: 'offer',
    company: 'Wellspring Trust',
    role: 'Fundraising Manager',
    personal: true,
  },
  {
    id: 'en-offer-06',
    lang: 'en',
    country: 'AU',
    held: true,
    subject: 'Your contract is ready',
    fromName: 'People & Culture',
    fromAddress: 'people@southerncrosscare.example',
    sentAt: '2021-09-15T09:28:00Z',
    text: `Hi Bronwyn,

We're stoked to have you on board as a Registered Nurse! Your contract ($42.80 per hour, commencing 11 October 2021) is ready to sign online until 22 September 2021. Unfortunately relocation costs aren't covered.

Southern Cross Aged Services`,
    kind: 'offer',
    company: 'Southern Cross Aged Services',
    role: 'Registered Nurse',
    personal: false,
    terms: { answerBy: '2021-09-22', startsOn: '2021-10-11', pay: '$42.80 per hour' },
  },
  {
    id: 'en-offer-07',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Please DocuSign: Ember Analytics Offer Letter',
    fromName: 'DocuSign',
    fromAddress: 'dse@docusign.net',
    sentAt: '2022-04-06T12:44:00Z',
    text: `Ember Analytics sent you a document to review and sign.

Dr. Cho, welcome aboard! Attached is your offer letter for the Research Scientist position. Shout if anything looks off.`,
    kind: 'offer',
    company: 'Ember Analytics',
    role: 'Research Scientist',
    personal: false,
    terms: { answerBy: null, startsOn: null, pay: null },
  },
  {
    id: 'en-offer-08',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Appointment as Visiting Lecturer',
    fromName: "Dean's Office",
    fromAddress: 'dean@arts.trentonstate.example',
    sentAt: '2018-05-29T10:51:00Z',
    text: `Dear Dr. Amin:

I am happy to offer you appointment as Visiting Lecturer for 2018-19, beginning August 20, 2018, at a salary of $51,500. The position is not renewable and, I regret to say, carries no research funds. Please let me have your decision by June 12, 2018.

Trenton Plains University`,
    kind: 'offer',
    company: 'Trenton Plains University',
    role: 'Visiting Lecturer',
    personal: true,
    terms: { answerBy: '2018-06-12', startsOn: '2018-08-20', pay: '$51,500' },
  },
  {
    id: 'en-offer-09',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Conditional offer of employment',
    fromName: 'Resourcing',
    fromAddress: 'resourcing@dunfordcouncil.example',
    sentAt: '2025-02-26T16:31:00Z',
    text: `Dear Mr Bello,

I am writing to offer you the post of Planning Officer at £38,626 per annum. This is conditional on medical clearance, right to work and two references; if any of these is unsatisfactory the offer will be withdrawn. Reply by 5 March 2025.

Dunford Council`,
    kind: 'offer',
    company: 'Dunford Council',
    role: 'Planning Officer',
    personal: false,
    terms: { answerBy: '2025-03-05', startsOn: null, pay: '£38,626' },
  },
  {
    id: 'en-offer-10',
    lang: 'en',
    country: 'IE',
    held: true,
    subject: 'Good news',
    fromName: 'Aoife Nolan',
    fromAddress: 'aoife@nolanpharmacy.example',
    sentAt: '2023-07-31T12:25:00Z',
    text: `Hi Katie, you were the best by a mile! We'd love you to join us as Pharmacy Technician from 14 August, €17.50 an hour. I know you've another interview on Thursday so no rush, do go to it. Aoife x
Nolan's Pharmacy`,
    kind: 'offer',
    company: "Nolan's Pharmacy",
    role: 'Pharmacy Technician',
    personal: true,
    terms: { answerBy: null, startsOn: '2023-08-14', pay: '€17.50 an hour' },
  },
  {
    id: 'en-offer-11',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Terms of engagement',
    fromName: 'Compensation Committee',
    fromAddress: 'legal@vantorholdings.example',
    sentAt: '2026-01-20T12:18:00Z',
    text: `Dear Mr. Salcedo:

Further to the board's unanimous vote, enclosed is the term sheet for your engagement as President and CEO: base $640,000, effective March 2, 2026. We ask for your countersignature by January 30, 2026.

Vantor Holdings`,
    kind: 'offer',
    company: 'Vantor Holdings',
    role: 'President and CEO',
    personal: true,
    terms: { answerBy: '2026-01-30', startsOn: '2026-03-02', pay: '$640,000' },
  },
  {
    id: 'en-offer-12',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: "The keeper's job",
    fromName: 'Estates Office',
    fromAddress: 'estates@larchwoodestate.example',
    sentAt: '2023-12-12T07:58:00Z',
    text: `Dear Rob, his Lordship and I were of one mind. The job of Gamekeeper is
yours from 1 February 2024 at £27,000 with the cottage. There were
others but none we liked so well. Would you let us know before the end
of the year, say by 31 December?
Larchwood Estate`,
    kind: 'offer',
    company: 'Larchwood Estate',
    role: 'Gamekeeper',
    personal: true,
    terms: { answerBy: '2023-12-31', startsOn: '2024-02-01', pay: '£27,000' },
  },
]
