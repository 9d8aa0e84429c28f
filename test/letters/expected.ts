/** What each letter in this folder says. Facts that are left out are not checked. */
export interface ExpectedReading {
  readonly kind: string
  readonly sure?: boolean
  readonly company?: string | null
  readonly role?: string | null
  readonly stage?: string | null
  readonly personal?: boolean | null
  readonly noReply?: boolean
  readonly signedBy?: string | null
  readonly reasons?: readonly string[]
  readonly openDoor?: string | null
  readonly ask?: string
}

const no = { kind: 'rejection', sure: true, reasons: [] as readonly string[] } as const

export const expectedReadings: Readonly<Record<string, ExpectedReading>> = {
  'rejection/plain-after-application': {
    ...no,
    company: 'Lindholm Ferries',
    role: 'Service Planner',
    stage: 'application',
    personal: false,
    openDoor: 'none',
    ask: 'no',
  },
  'rejection/after-interview-by-a-person': {
    ...no,
    company: 'Lindholm Ferries',
    role: 'Service Planner',
    stage: 'final',
    personal: true,
    signedBy: 'Maria Sandahl',
    reasons: ['experience_gap'],
    openDoor: 'reapply',
    ask: 'yes',
  },
  'rejection/friendly-subject': {
    ...no,
    company: 'Brackwater Books',
    role: 'Bookseller',
    stage: 'application',
    noReply: true,
    openDoor: 'reapply',
    ask: 'no',
  },
  'rejection/position-filled': {
    ...no,
    company: 'Alderney Hotel',
    role: 'Night Porter',
    reasons: ['position_filled'],
    noReply: true,
    ask: 'no',
  },
  'rejection/position-cancelled': {
    ...no,
    company: 'Quill & Marrow Diagnostics',
    role: 'Lab Technician',
    signedBy: 'Daniel Osei',
    reasons: ['position_closed'],
    openDoor: 'kept-on-file',
  },
  'rejection/british-public-body': {
    ...no,
    company: 'Tarnfield Borough Council',
    stage: 'application',
    ask: 'no',
  },
  'rejection/offers-feedback': {
    kind: 'rejection',
    sure: true,
    stage: 'interview',
    personal: true,
    signedBy: 'Helen Achterberg',
    ask: 'yes',
  },
  'rejection/visa-company': {
    ...no,
    company: 'Visa Quay Logistics',
    role: 'Customs Clerk',
    stage: 'application',
  },
  'rejection/visa-reason': { ...no, company: 'Harbour & Pike', reasons: ['visa_sponsorship'] },
  'rejection/vendor-is-not-the-company': {
    ...no,
    company: 'Fennick Tools',
    role: 'Machine Operator',
    noReply: true,
    ask: 'no',
  },
  'rejection/other-role-suggested': {
    ...no,
    company: 'Copper Heron',
    role: 'Restaurant Manager',
    stage: 'interview',
    openDoor: 'other-role',
    ask: 'yes',
  },
  'rejection/quoted-invitation-below': { ...no, stage: 'interview', ask: 'yes' },
  'rejection/forwarded-to-self': { ...no, company: 'Mossgate Dental', role: 'Dental Receptionist' },
  'rejection/skill-named': {
    ...no,
    company: 'Pebble Grid',
    role: 'Data Engineer',
    stage: 'assessment',
    reasons: ['technical_skills_gap'],
  },
  'confirmation/if-you-are-not-selected': {
    kind: 'confirmation',
    sure: true,
    company: 'Northmoor Rail',
    role: 'Timetable Analyst',
    openDoor: null,
    reasons: [],
  },
  'confirmation/automatic-receipt': {
    kind: 'confirmation',
    sure: true,
    role: 'Junior Bookkeeper',
    noReply: true,
  },
  'confirmation/congratulations': {
    kind: 'confirmation',
    sure: true,
    company: 'Saltmarsh Energy',
    role: null,
  },
  'confirmation/job-site': {
    kind: 'confirmation',
    sure: true,
    company: 'Gullwing Press',
    role: 'Production Editor',
  },
  'confirmation/paper-style': { kind: 'confirmation', sure: true, company: 'Ridgeway Joinery' },
  'interview/unfortunately-inside': {
    kind: 'interview',
    sure: true,
    company: 'Fenland Care',
    role: 'Care Coordinator',
    stage: 'interview',
  },
  'interview/phone-screen': {
    kind: 'interview',
    sure: true,
    company: 'Wren & Alder',
    role: 'Junior Illustrator',
    stage: 'screening',
  },
  'interview/moved': { kind: 'interview', sure: true, role: null },
  'interview/second-round': {
    kind: 'interview',
    sure: true,
    company: 'Hazel & Rye',
    role: 'Store Supervisor',
  },
  'assessment/online-test': { kind: 'assessment', sure: true, company: 'Cobalt Bank', role: null },
  'assessment/take-home': {
    kind: 'assessment',
    sure: true,
    company: 'Pebble Grid',
    signedBy: 'Amira Said',
  },
  'assessment/recorded-answers': {
    kind: 'assessment',
    sure: true,
    company: 'Petrel Air',
    role: 'Cabin Crew',
  },
  'assessment/work-sample-trial': { kind: 'assessment', sure: true },
  'offer/written-offer': {
    kind: 'offer',
    sure: true,
    company: 'Larkhill Surveyors',
    role: 'Quantity Surveyor',
    stage: 'offer',
  },
  'offer/informal': { kind: 'offer', sure: true, company: null, role: null },
  'offer/conditional': { kind: 'offer', sure: true, company: 'Ridgeway Joinery' },
  'outreach/agency': { kind: 'outreach', sure: true, role: 'Scheduling Manager', stage: null },
  'outreach/in-house': {
    kind: 'outreach',
    sure: true,
    company: 'Pebble Grid',
    role: 'Data Engineer',
  },
  'noise/alert-that-looks-like-an-offer': { kind: 'noise', sure: true, role: null },
  'noise/career-newsletter': { kind: 'noise', sure: true },
  'noise/advertising': { kind: 'noise', sure: true },
  'other/verification-code': { kind: 'other', sure: true },
  'other/candidate-survey': { kind: 'other', sure: true },
  'other/employer-side': { kind: 'other', reasons: [], openDoor: null },
  'other/friend': { kind: 'other' },
  'other/order': { kind: 'other', sure: true },
  'rejection/in-german': { kind: 'rejection', sure: true },
  'rejection/in-french': { kind: 'rejection', sure: true },
  'unsure/hardly-anything': { kind: 'other', sure: false },
}
