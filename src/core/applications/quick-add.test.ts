import { expect, test } from 'vitest'
import { readQuickAdd } from './quick-add.ts'

const now = { instant: '2026-03-12T09:30:00.000Z', zone: 'Europe/Dublin' }

test.each([
  [
    'Acme – data analyst – referral, applied yesterday',
    { company: 'Acme', role: 'data analyst', channel: 'referral', appliedOn: '2026-03-11' },
  ],
  ['Nantmor Buses', { company: 'Nantmor Buses' }],
  [
    'Acme – data analyst – in Oban, hybrid, part-time, https://acme.example/1',
    {
      ...{ company: 'Acme', role: 'data analyst', place: 'Oban', workMode: 'hybrid' },
      ...{ jobType: 'part-time', link: 'https://acme.example/1' },
    },
  ],
  [
    'Acme, Remote Sensing Engineer, Leeds, remote',
    { company: 'Acme', role: 'Remote Sensing Engineer', place: 'Leeds', workMode: 'remote' },
  ],
  [
    'Acme – internship coordinator – applied',
    { company: 'Acme', role: 'internship coordinator', appliedOn: '2026-03-12' },
  ],
  ['Network planner at Nantmor Buses', { company: 'Nantmor Buses', role: 'Network planner' }],
  [
    'Kestrel Community Transport, Scheduling Lead, closes Sunday, own site',
    {
      company: 'Kestrel Community Transport',
      role: 'Scheduling Lead',
      closesOn: '2026-03-15',
      channel: 'company-site',
    },
  ],
  [
    'Marrow & Pike, Ltd, Operations Co-ordinator, agency, applied',
    {
      company: 'Marrow & Pike, Ltd',
      role: 'Operations Co-ordinator',
      channel: 'agency',
      appliedOn: '2026-03-12',
    },
  ],
  [
    'Osprey Couriers\tRoute Analyst\thttps://osprey.example/jobs/1, saved',
    {
      company: 'Osprey Couriers',
      role: 'Route Analyst',
      link: 'https://osprey.example/jobs/1',
      saved: true,
    },
  ],
  [
    'Halden Rail - Timetable Planner - applied friday - referred by Priya - four days a week',
    {
      company: 'Halden Rail',
      role: 'Timetable Planner',
      appliedOn: '2026-03-06',
      channel: 'referral',
      notes: 'referred by Priya, four days a week',
    },
  ],
])('reads “%s”', (line, fields) => {
  expect(readQuickAdd(line, now)).toEqual({ ok: true, value: fields })
})

test('asks for the employer first', () => {
  expect(readQuickAdd('  ', now)).toMatchObject({ problem: { code: 'no-company' } })
})

test('says which day it could not read instead of guessing one', () => {
  expect(readQuickAdd('Acme, applied sometime in march', now)).toMatchObject({
    problem: { code: 'unclear-date', message: expect.stringContaining('“sometime in march”') },
  })
})
