/** An advert of our own writing, and what is to be understood from it. What is left out is not named in it. */
export interface AdvertSample {
  readonly name: string
  readonly text: string
  readonly title?: string
  readonly link?: string
  readonly language: string
  readonly company?: string
  readonly role?: string
  readonly place?: string
  readonly workMode?: string
  readonly jobType?: string
  readonly pay?: string
  readonly closesOn?: string
  readonly requisition?: string
  readonly contactName?: string
  readonly contactAddress?: string
  readonly contactPhone?: string
  /** The beginning of each requirement. */
  readonly must?: readonly string[]
  readonly nice?: readonly string[]
}

/** The day on which the samples are read. */
export const readOn = { instant: '2026-03-02T09:00:00.000Z', zone: 'Europe/London' } as const
