import { expect, test } from 'vitest'
import { readLetter } from './read-letter.ts'

const text =
  'Dear Ines,\n\nThank you for your application for the post of Night Porter. We are sorry to tell you that we have chosen another candidate.\n\nKind regards'

const companyOf = (fromName: string, fromAddress: string): string | null =>
  readLetter({ subject: 'Your application', fromName, fromAddress, text, sentAt: null }).company

test.each([
  [
    'an employer’s account at a vendor',
    'Lindholm Medical',
    'lindholm@myworkday.com',
    'Lindholm Medical',
  ],
  ['a person by title and surname', 'Mrs Sandahl', 'head@tarnbrook.example', 'Tarnbrook'],
  ['a person by title and initial', 'Miss P Roth', 'office@tarnbrook.example', 'Tarnbrook'],
  ['a post beside another', 'PA to the Director', 'pa@tarnbrook.example', 'Tarnbrook'],
  ['a desk by its field', 'Graduate Appointments Unit', 'noreply@tarnbrook.example', 'Tarnbrook'],
  ['recruiters of a field', 'Academic Recruitment', 'jobs@tarnbrook.example', 'Tarnbrook'],
  ['a department', 'Central Library', 'library@tarnbrook.example', 'Tarnbrook'],
  ['a school within it', 'Graduate School', 'phd@tarnbrook.example', 'Tarnbrook'],
  ['services for all of it', 'HR Shared Services', 'hrss@tarnbrook.example', 'Tarnbrook'],
])('looks for the house behind %s', (_, name, address, company) => {
  expect(companyOf(name, address)).toBe(company)
})

test('takes a house that is called after somebody with a title for a house', () => {
  expect(companyOf('Frau Roth Gartenbau GmbH', 'post@roth-gartenbau.example')).toBe(
    'Roth Gartenbau GmbH',
  )
})

test('takes a department for the house where the address does not name another', () => {
  expect(companyOf('Central Library', 'centrallibrary@gmail.com')).toBe('Central Library')
})

test.each([
  [
    'a house called by all of its name',
    'Tarnbrook Staffing',
    'a.roth@tarnbrookstaffing.example',
    'Tarnbrook Staffing',
  ],
  ['who sends for whom', 'SHL on behalf of Tarn Lines', 'tests@shl.com', 'Tarn Lines'],
  [
    'a house that begins as a department does',
    'University of Tarnbrook Careers',
    'no-reply@myworkday.com',
    'University of Tarnbrook',
  ],
  [
    'a house that ends as a department does',
    'Tarnbrook Learning Centre Careers',
    'no-reply@myworkday.com',
    'Tarnbrook Learning Centre',
  ],
  ['a desk of a trust', 'HR', 'hr@tarntrust.example', 'Tarntrust'],
  ['a site of an app', 'Careers', 'careers@tarnbrookapp.example', 'Tarnbrook'],
])('names %s', (_, name, address, company) => {
  const said = text.replace('chosen', 'at the Trust chosen')
  const letter = { subject: 'Your application', fromName: name, fromAddress: address, text: said }
  expect(readLetter({ ...letter, sentAt: null }).company).toBe(company)
})

test.each([
  ['a saint’s house keeps its s', 'We at St Olaf’s thank you for applying.', 'St Olaf’s'],
  [
    'a site says who declined',
    'Tarnbrook Joinery has declined your application.',
    'Tarnbrook Joinery',
  ],
])('%s', (_, said, company) => {
  const from = { fromName: 'HireTable', fromAddress: 'no-reply@hiretable.example' }
  const whole = `Dear Ines,\n\n${said} We are sorry that we have chosen another candidate.`
  expect(readLetter({ subject: 'News', ...from, text: whole, sentAt: null }).company).toBe(company)
})
