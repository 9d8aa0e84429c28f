import { expect, test } from 'vitest'
import { cleanEnd, cleanStart, isDesk, isNotACompany, soundsLikeRole } from './company-name.ts'

test.each([
  ['Monday', true],
  ['Microsoft Teams', true],
  ['Hiring Team', true],
  ['Talent Team', true],
  ['Ward 12', true],
  ['Ward Twelve', false],
  ['Frau Roth', true],
  ['One of our clients', true],
  ['Planning Board', true],
  ['A Board', false],
  ['10.30 am', true],
  ['Secretaría', true],
  ['Lindholm Ferries', false],
  ['Mondaylight', false],
])('whether %s is never an employer: %s', (name, never) => {
  expect(isNotACompany(name)).toBe(never)
})

test.each([
  ['Central Library', true],
  ['Learning & Sons', false],
  ['Lindholm Library', false],
  ['Payroll', true],
])('whether %s is only a desk: %s', (name, desk) => {
  expect(isDesk(name)).toBe(desk)
})

test.each([
  ['Data Analyst', true],
  ['Data Analyst II', true],
  ['Data Analyst (Harbour)', true],
  ['Analyst', true],
  ['Analyst Partners', false],
  ['Analyst Lindholm', false],
  ['Lindholm Baker', false],
  ['Baker', false],
  ['Lindholm Ferries', false],
])('whether %s sounds like a job: %s', (name, role) => {
  expect(soundsLikeRole(name)).toBe(role)
})

test.each([
  ['Your Lindholm', 'Your Lindholm'],
  ['Ihre Lindholm Reederei', 'Lindholm Reederei'],
  ['Das Team der Lindholm AG', 'Lindholm AG'],
  ['HR Team Lindholm', 'Lindholm'],
  ['Recrutement de Lindholm', 'Lindholm'],
  ['Team of ships', 'Team of ships'],
  ['l’Officina Tarno', 'Officina Tarno'],
  ['dell’Officina Tarno', 'Officina Tarno'],
  ['Lindholm Lindholm', 'Lindholm'],
  ['Lindholm Halden', 'Lindholm Halden'],
  ['A B', 'A B'],
])('before a name stands nothing else: %s', (name, clean) => {
  expect(cleanStart(name)).toBe(clean)
})

test.each([
  ['Lindholm Careers', 'Lindholm'],
  ['Lindholm Talent Team', 'Lindholm'],
  ['Lindholm Talent Attraction', 'Lindholm'],
  ['Lindholm Graduate Programme', 'Lindholm'],
  ['Lindholm HR Services', 'Lindholm'],
  ['Lindholm Workday', 'Lindholm'],
  ['Lindholm 40712', 'Lindholm'],
  ['Lindholm #40712', 'Lindholm'],
  ['Lindholm 407', 'Lindholm 407'],
  ['Our Lindholm Team', 'Lindholm'],
  ['Lindholm and', 'Lindholm'],
  ['Lindholm –', 'Lindholm'],
  ['Lindholm-Team', 'Lindholm'],
  ['Lindholm’s', 'Lindholm'],
  ['St Olaf’s', 'St Olaf’s'],
  ['Lindholm!', 'Lindholm'],
  ['Lindholm Inc.', 'Lindholm Inc.'],
  ['Lindholm S.p.A.', 'Lindholm S.p.A.'],
  ['Lindholm Ferries.', 'Lindholm Ferries'],
])('behind a name stands no department: %s', (name, clean) => {
  expect(cleanEnd(name)).toBe(clean)
})
