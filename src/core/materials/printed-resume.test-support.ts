import type { Resume } from '../vault/kinds/resume.ts'

type Basics = Resume['basics']

/** A résumé with something in every field; the person, the firms and the words are made up. */
export function sampleResume(changes: Partial<Resume> = {}): Resume {
  return { ...fullResume, ...changes, basics: { ...fullResume.basics, ...changes.basics } }
}

/** A résumé without anything but whose it is. */
export function bareResume(basics: Partial<Basics> = {}): Resume {
  return {
    title: 'Base',
    basics: { profiles: [], ...basics },
    ...{ work: [], volunteer: [], education: [], projects: [], skills: [], languages: [] },
    ...{ certificates: [], awards: [], publications: [], interests: [], references: [] },
    addedAt: '2026-01-05T09:00:00Z',
  }
}

const points = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ id: `p${index}`, text }))

const fullResume: Resume = {
  ...bareResume(),
  language: 'en',
  template: 'plain',
  basics: {
    name: 'Maren Ostholt',
    label: 'Service planner',
    email: 'maren@ostholt.example',
    phone: '+44 20 7946 0815',
    url: 'https://www.ostholt.example/work',
    summary:
      'Plans bus and rail services so that people reach work on time. Nine years between timetables, drivers and the towns that pay for both.',
    location: { city: 'Leeds', postalCode: 'LS1 4DY', countryCode: 'GB' },
    profiles: [
      {
        id: 'r1',
        network: 'LinkedIn',
        username: 'maren-o',
        url: 'https://linkedin.com/in/maren-o',
      },
    ],
  },
  work: [
    {
      ...{ id: 'w1', name: 'Airedale Transit', position: 'Senior service planner' },
      ...{ location: 'Leeds', startDate: '2021-03', url: 'https://airedale.example' },
      summary: 'Leads a group of four that plans 38 lines.',
      highlights: points(
        'Cut late running from 14 to 6 in 100 trips by moving six minutes of slack to where it is lost.',
        'Brought drivers and planners to one table; grievances about rosters fell by half in a year.',
        'Wrote the tool in Python and SQL with which every line is now checked before it is printed.',
      ),
    },
    {
      ...{ id: 'w2', name: 'Lindholm & Fell', position: 'Timetable analyst', location: 'York' },
      ...{ startDate: '2017-09', endDate: '2021-02' },
      highlights: points(
        'Counted passengers on 112 trips and showed which three journeys nobody took.',
        'Answered 40 letters a month from passengers, each with a reason.',
      ),
    },
  ],
  volunteer: [
    {
      ...{ id: 'v1', organization: 'Harbour Repair Café', position: 'Bicycle mender' },
      ...{
        startDate: '2019',
        highlights: points('Two evenings a month; 90 bicycles back on the road.'),
      },
    },
  ],
  education: [
    {
      ...{ id: 'e1', institution: 'University of Hull', area: 'Transport geography' },
      ...{ studyType: 'BSc', startDate: '2014', endDate: '2017', score: 'First' },
      courses: points('Operations research', 'Statistics'),
    },
  ],
  projects: [
    {
      ...{
        id: 'j1',
        name: 'Open stop register',
        description: 'Every stop in the county, with kerb height.',
      },
      ...{ url: 'https://stops.example', startDate: '2022', endDate: '2023' },
      highlights: points('Used by two councils.'),
    },
  ],
  skills: [
    { id: 's1', name: 'Planning', keywords: points('Timetables', 'Rosters', 'Passenger counts') },
    { id: 's2', name: 'Tools', level: 'daily', keywords: points('Python', 'SQL', 'Excel') },
  ],
  languages: [
    { id: 'l1', language: 'English', fluency: 'native' },
    { id: 'l2', language: 'German', fluency: 'B2' },
  ],
  certificates: [
    {
      id: 'c1',
      name: 'Transport planning practitioner',
      issuer: 'Institute of Lines',
      date: '2020-05',
    },
  ],
  awards: [
    {
      ...{ id: 'a1', title: 'Quiet improvement of the year', awarder: 'Airedale Transit' },
      ...{ date: '2023-11', summary: 'For the slack that nobody sees.' },
    },
  ],
  publications: [
    {
      ...{
        id: 'b1',
        name: 'Where the minutes go',
        publisher: 'Line & Stop',
        releaseDate: '2022-06',
      },
      url: 'https://linestop.example/minutes',
    },
  ],
  interests: [
    { id: 'i1', name: 'Choir', keywords: [] },
    { id: 'i2', name: 'Allotment', keywords: [] },
  ],
  references: [
    {
      id: 'f1',
      name: 'Ines Carrow, Airedale Transit',
      reference: 'Maren makes hard timetables simple.',
    },
  ],
}
