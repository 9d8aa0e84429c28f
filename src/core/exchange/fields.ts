const applicationDays = [
  'beganOn',
  'savedOn',
  'appliedOn',
  'screeningOn',
  'assessmentOn',
  'interviewOn',
  'offerOn',
  'acceptedOn',
  'rejectedOn',
  'withdrawnOn',
  'changedOn',
  'closesOn',
] as const

/** What a column of a table of applications can hold. `note` goes into the notes under its heading. */
export const applicationFields = [
  'company',
  'role',
  'status',
  'outcome',
  ...applicationDays,
  'place',
  'workMode',
  'jobType',
  'pay',
  'payFrom',
  'payTo',
  'payCurrency',
  'payPeriod',
  'link',
  'channel',
  'requisition',
  'tags',
  'advert',
  'notes',
  'events',
  'id',
  'note',
  'none',
] as const
export type ApplicationField = (typeof applicationFields)[number]

/** What a column of a table of people can hold. */
export const personFields = [
  'name',
  'firstName',
  'lastName',
  'company',
  'jobTitle',
  'address',
  'phone',
  'link',
  'knownSince',
  'notes',
  'note',
  'none',
] as const
export type PersonField = (typeof personFields)[number]

export type Field = ApplicationField | PersonField

/** What a table is a list of. */
export type TableSubject = 'applications' | 'people'

/** Fields that several columns may share; any other belongs to one. */
export const sharedFields: readonly Field[] = ['note', 'none', 'notes', 'tags', 'interviewOn']

/** Fields that hold a day. */
export const dayFields: readonly Field[] = [...applicationDays, 'knownSince']
