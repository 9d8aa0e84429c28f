import type { OwnLetter } from '../own-letter.ts'

export const enWho3: readonly OwnLetter[] = [
  {
    id: 'en-who-r2-confirmation-01',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Application Received: Respiratory Therapist (Nights)',
    fromName: 'Mercy Ridge Talent Team',
    fromAddress: 'no-reply@icims.com',
    sentAt: '2026-03-02T14:00:00Z',
    text: `Hi Keisha,

We've received your application for the Respiratory Therapist (Nights) position at Mercy Ridge Health. A recruiter will be in touch if there is a match.

Thanks,
Mercy Ridge Talent Team`,
    kind: 'confirmation',
    company: 'Mercy Ridge Health',
    companyAlso: ['Mercy Ridge'],
    role: 'Respiratory Therapist',
    roleAlso: ['Respiratory Therapist (Nights)'],
  },
  {
    id: 'en-who-r2-rejection-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application to Harbour & Vale Solicitors',
    fromName: 'Jo Penrose',
    fromAddress: 'jpenrose@harbourvale.example',
    sentAt: '2026-04-14T10:05:00Z',
    text: `Dear Aisha,

Thank you for coming in to meet us about the paralegal vacancy. We were impressed, but have decided to offer the position to someone with conveyancing experience.

Kind regards,
Jo Penrose
Practice Manager
Harbour & Vale Solicitors`,
    kind: 'rejection',
    company: 'Harbour & Vale Solicitors',
    companyAlso: ['Harbour & Vale'],
    role: 'paralegal',
    refusal: 'not-chosen',
  },
  {
    id: 'en-who-r2-rejection-02',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Update on Senior UX Researcher at Palisade',
    fromName: 'Palisade',
    fromAddress: 'no-reply@hire.lever.co',
    sentAt: '2026-01-22T21:14:00Z',
    text: `Hi there,

Thanks again for giving us the chance to review your profile for Senior UX Researcher. At this stage we won't be progressing your application.

The Palisade team`,
    kind: 'rejection',
    company: 'Palisade',
    role: 'Senior UX Researcher',
    refusal: 'not-chosen',
  },
  {
    id: 'en-who-r2-rejection-03',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'Forklift Driver - Naas',
    fromName: 'Karl Dunne',
    fromAddress: 'karl.dunne@primestaff.example',
    sentAt: '2026-05-05T09:20:00Z',
    text: `Hi Piotr,

The warehouse in Naas has gone with another lad for the Forklift Driver job. I'll ring you if anything else comes up.

Karl
PrimeStaff Recruitment`,
    kind: 'rejection',
    company: 'PrimeStaff Recruitment',
    companyAlso: ['PrimeStaff'],
    role: 'Forklift Driver',
    refusal: 'not-chosen',
  },
  {
    id: 'en-who-r2-rejection-04',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'REF 2026/SO/17',
    fromName: 'Orchard Grove Academy Trust',
    fromAddress: 'vacancies@ogat.example',
    sentAt: '2026-02-18T15:40:00Z',
    text: `Dear Applicant,

Site Officer (37 hours) - closing date 6 February

Shortlisting for this post is now complete and you have not been selected for interview.

HR Department
Orchard Grove Academy Trust`,
    kind: 'rejection',
    company: 'Orchard Grove Academy Trust',
    role: 'Site Officer',
    refusal: 'not-chosen',
  },
  {
    id: 'en-who-r2-rejection-05',
    lang: 'en',
    country: 'CA',
    held: false,
    subject: 'Thank you from Nimbus Grocers',
    fromName: 'Nimbus Grocers Careers',
    fromAddress: 'careers@nimbusgrocers.example',
    sentAt: '2026-06-09T18:18:00Z',
    text: `Hello Raj,

We appreciate your interest in the Meat Cutter opening at our Red Deer store. The role has been filled.

Nimbus Grocers`,
    kind: 'rejection',
    company: 'Nimbus Grocers',
    role: 'Meat Cutter',
    refusal: 'filled',
  },
  {
    id: 'en-who-r2-interview-01',
    lang: 'en',
    country: 'US',
    held: false,
    subject: "Let's chat, Devon",
    fromName: 'Priya N. (Hearth)',
    fromAddress: 'priya@hearthapp.example',
    sentAt: '2026-03-17T16:16:00Z',
    text: `Hi Devon,

I lead data at Hearth. Would you have 45 minutes on Thursday for a Zoom about the Staff Data Scientist role?

Priya`,
    kind: 'interview',
    company: 'Hearth',
    role: 'Staff Data Scientist',
  },
  {
    id: 'en-who-r2-interview-02',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Interview arrangements',
    fromName: 'Lynne Cartwright',
    fromAddress: 'lynne.cartwright@dalesview.example',
    sentAt: '2026-04-20T12:00:00Z',
    text: `Dear Mrs Begum,

Thank you for applying to be our Activities Coordinator. Please come to Dales View Care Home on Tuesday 28 April at 11.15am and ask for Sandra Hughes.

Lynne Cartwright
Administrator`,
    kind: 'interview',
    company: 'Dales View Care Home',
    companyAlso: ['Dales View'],
    role: 'Activities Coordinator',
    meeting: {
      state: 'fixed',
      localTime: '2026-04-28T11:15',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: null,
      people: ['Sandra Hughes'],
    },
  },
  {
    id: 'en-who-r2-assessment-01',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your coding challenge',
    fromName: 'Karat',
    fromAddress: 'interviews@karat.example',
    sentAt: '2026-05-13T13:30:00Z',
    text: `Hi Ming,

Ferrous Cloud has invited you to complete a coding challenge for the Backend Engineer position. You have 7 days from today.`,
    kind: 'assessment',
    company: 'Ferrous Cloud',
    role: 'Backend Engineer',
  },
  {
    id: 'en-who-r2-offer-01',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Letter of offer - Wildlife Ranger',
    fromName: 'People Services',
    fromAddress: 'people@banksiashire.example',
    sentAt: '2026-02-26T05:05:00Z',
    text: `Dear Tom,

I am pleased to offer you the position of Wildlife Ranger with Banksia Shire Council at a salary of $74,120 per annum, commencing Tuesday 7 April 2026. Please reply by 6 March.

People Services`,
    kind: 'offer',
    company: 'Banksia Shire Council',
    role: 'Wildlife Ranger',
    terms: { pay: '$74,120', startsOn: '2026-04-07', answerBy: '2026-03-06' },
  },
  {
    id: 'en-who-r2-outreach-01',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Quick one',
    fromName: 'Ollie Grant',
    fromAddress: 'ollie@brassringtalent.example',
    sentAt: '2026-03-24T17:31:00Z',
    text: `Hey Sofia - saw your talk at the Leeds meetup. One of my clients is after a Product Marketing Manager, hybrid in Manchester. Worth a call?

Ollie Grant | Brass Ring Talent`,
    kind: 'outreach',
    company: 'Brass Ring Talent',
    role: 'Product Marketing Manager',
  },
]
