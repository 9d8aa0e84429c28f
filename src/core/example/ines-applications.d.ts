import type { Channel, EventType } from '../vault/kinds/application.ts'
/** A day of the example: so many days before (negative) or after today. */
export interface ExampleEvent {
  readonly type: EventType
  readonly day: number
  /** Only days ahead: counted in working days, so that no talk falls on a Sunday. */
  readonly workingDays?: true
  readonly time?: string
  readonly people?: readonly string[]
  readonly note?: string
}
export interface ExampleApplication {
  readonly key: string
  readonly company: string
  readonly role: string
  readonly place: string
  readonly channel: Channel
  readonly closesInDays?: number
  readonly notes?: string
  readonly events: readonly ExampleEvent[]
}
/** The search of Ines Marlow, who plans timetables. All of it is invented. */
export declare const inesApplications: readonly ExampleApplication[]
