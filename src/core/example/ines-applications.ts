import type { Channel, EventType } from '../vault/kinds/application.ts'

/** What happened so many days before (negative) or after today. */
export interface ExampleEvent {
  readonly type: EventType
  /** Where people are met: in working days when ahead, never on a weekend. */
  readonly day: number
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
export const inesApplications: readonly ExampleApplication[] = [
  {
    key: 'lindholm',
    company: 'Lindholm Ferries',
    role: 'Service Planner',
    place: 'Harbour office',
    channel: 'company-site',
    events: [
      { type: 'applied', day: -29 },
      { type: 'screening', day: -20, time: '11:00', people: ['Maria Sandahl'] },
      {
        type: 'interview',
        day: -8,
        time: '10:00',
        people: ['Maria Sandahl', 'Anders Rehn'],
        note: 'Started late and felt short. Two routes, one boat on Friday: I did not know which to drop.',
      },
      {
        type: 'assessment',
        day: -4,
        time: '13:00',
        people: ['Maria Sandahl', 'Anders Rehn'],
        note: 'The school sailings. I had rung two schools before I drew it.',
      },
    ],
  },
  {
    key: 'nantmor',
    company: 'Nantmor Buses',
    role: 'Network Planner',
    place: 'Nantmor, three days a week',
    channel: 'referral',
    notes: 'Priya knows someone in the depot. The advert asks how one chooses between two routes.',
    events: [
      { type: 'applied', day: -31 },
      { type: 'screening', day: -20, time: '15:30', people: ['Nia Probert'] },
      {
        type: 'interview',
        day: 1,
        time: '14:00',
        people: ['Nia Probert', 'Huw Pritchard'],
        note: 'Forty minutes, at the depot. Bring the ferry timetable.',
      },
    ],
  },
  {
    key: 'fennick',
    company: 'Fennick Health Trust',
    role: 'Rota Planner',
    place: 'Fennick General',
    channel: 'agency',
    events: [
      { type: 'applied', day: -22 },
      {
        type: 'screening',
        day: -3,
        people: ['Tom Adeyemi'],
        note: 'Tom liked the rota for night buses and asked for three times for a second talk.',
      },
    ],
  },
  {
    key: 'kestrel',
    company: 'Kestrel Community Transport',
    role: 'Scheduling Lead',
    place: 'Kestrel, hybrid',
    channel: 'company-site',
    closesInDays: 3,
    events: [{ type: 'saved', day: -6 }],
  },
  {
    key: 'tidewell',
    company: 'Tidewell Housing',
    role: 'Service Coordinator',
    place: 'Tidewell',
    channel: 'board',
    events: [{ type: 'applied', day: -23 }],
  },
  {
    key: 'osprey',
    company: 'Osprey Couriers',
    role: 'Route Analyst',
    place: 'At home',
    channel: 'board',
    events: [
      { type: 'applied', day: -27 },
      { type: 'confirmation', day: -26 },
    ],
  },
  {
    key: 'halden',
    company: 'Halden Rail',
    role: 'Timetable Planner',
    place: 'Halden',
    channel: 'board',
    events: [{ type: 'applied', day: -48 }],
  },
  {
    key: 'calder',
    company: 'Calder Freight',
    role: 'Depot Scheduler',
    place: 'Calder Docks',
    channel: 'board',
    events: [{ type: 'applied', day: -2 }],
  },
  {
    key: 'ashgrove',
    company: 'Ashgrove Libraries',
    role: 'Programme Planner',
    place: 'Ashgrove',
    channel: 'board',
    events: [{ type: 'applied', day: -5 }],
  },
  {
    key: 'brannoch',
    company: 'Brannoch Water',
    role: 'Field Planner',
    place: 'Brannoch',
    channel: 'company-site',
    events: [{ type: 'applied', day: -9 }],
  },
  {
    key: 'wensley',
    company: 'Wensley Parcels',
    role: 'Shift Coordinator',
    place: 'Wensley',
    channel: 'board',
    events: [
      { type: 'applied', day: -12 },
      { type: 'confirmation', day: -11 },
    ],
  },
  {
    key: 'marrow',
    company: 'Marrow & Pike',
    role: 'Operations Coordinator',
    place: 'Marrow Cross',
    channel: 'agency',
    events: [
      { type: 'applied', day: -63 },
      { type: 'interview', day: -50, time: '09:30', people: ['Ruth Pike'] },
      { type: 'rejected', day: -42, note: 'Ruth rang and took ten minutes for it.' },
    ],
  },
  {
    key: 'corrie',
    company: 'Corrie Bay Council',
    role: 'Transport Officer',
    place: 'Corrie Bay',
    channel: 'company-site',
    events: [
      { type: 'applied', day: -65 },
      { type: 'confirmation', day: -64 },
      { type: 'rejected', day: -36 },
    ],
  },
]
