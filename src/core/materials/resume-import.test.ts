import { expect, test } from 'vitest'
import { resumeKind } from '../vault/kinds/resume.ts'
import { readResume, readResumeText } from './resume-import.ts'
import { type ProposedResume, resumeOf } from './resume-proposal.ts'
import {
  englishSample,
  frenchSample,
  germanSample,
  linkedInSample,
  spanishSample,
} from './resume-samples.test-support.ts'

function read(text: string): ProposedResume {
  const read = readResumeText(text)
  if (!read.ok) throw new Error(read.problem.message)
  return read.value
}

/** The pieces of a section as plain objects. */
function pieces(text: string, section: string): readonly Record<string, string>[] {
  return read(text)
    .entries.filter((entry) => entry.section === section)
    .map(({ fields }) => Object.fromEntries(fields.map(({ key, value }) => [key, value])))
}

const basics = (text: string) => Object.assign({}, ...pieces(text, 'basics'))

test('reads an English résumé with the time to the right', () => {
  expect(basics(englishSample)).toEqual({
    name: 'Ines Marlow',
    label: 'Operations Planner',
    email: 'ines@marlow.example',
    phone: '+44 20 7946 0018',
    'location.city': 'Nantmor, Wales',
    summary: 'I plan crews and crossings so that people get home on time.',
  })
  expect(pieces(englishSample, 'profiles')).toEqual([
    { network: 'LinkedIn', username: 'inesmarlow', url: 'linkedin.com/in/inesmarlow' },
  ])
  expect(pieces(englishSample, 'work')).toEqual([
    {
      position: 'Planner',
      name: 'Lindholm Ferries',
      location: 'Nantmor',
      startDate: '2019-03',
      highlights: 'Planned 14 crossings a day with two relief crews\nTrained four new clerks',
    },
    {
      position: 'Rota Clerk',
      name: 'Tarn Water Ltd',
      startDate: '2015-05',
      endDate: '2019-02',
      highlights: 'Wrote the weekly rota',
    },
  ])
  expect(pieces(englishSample, 'education')).toEqual([
    {
      studyType: 'BSc',
      area: 'Geography',
      institution: 'University of Tarn',
      startDate: '2012',
      endDate: '2015',
    },
  ])
  expect(pieces(englishSample, 'skills')).toEqual([
    { name: 'Rostering', keywords: 'shift plans\nleave' },
    { name: 'Excel' },
    { name: 'SQL' },
    { name: 'Radio (VHF, MF)' },
  ])
  expect(pieces(englishSample, 'languages')).toEqual([
    { language: 'English', fluency: 'native' },
    { language: 'Welsh', fluency: 'fluent' },
  ])
})

test('reads a German one with the time first', () => {
  expect(basics(germanSample)).toMatchObject({
    name: 'Jonas Weidmann',
    email: 'jonas@weidmann.example',
    phone: '040 5550 1234',
    'location.address': 'Lindenweg 4, 20095 Hamburg',
  })
  expect(pieces(germanSample, 'work')).toMatchObject([
    {
      ...{ position: 'Disponent', name: 'Elbe Spedition GmbH', location: 'Hamburg' },
      ...{ startDate: '2018-04', highlights: 'Plane täglich 30 Touren\nBetreue acht Fahrer' },
    },
    { position: 'Sachbearbeiter Versand', name: 'Nordkai AG', endDate: '2018-03' },
  ])
  expect(pieces(germanSample, 'education')).toMatchObject([
    { institution: 'Berufsschule Bremen', startDate: '2011', endDate: '2014' },
  ])
  expect(pieces(germanSample, 'languages')[1]).toEqual({ language: 'Englisch', fluency: 'B2' })
  expect(read(germanSample).language).toBe('de')
})

test('reads a French one with the employer first', () => {
  expect(pieces(frenchSample, 'work')).toMatchObject([
    {
      ...{ position: 'Cheffe de projet', name: 'Atelier Morvan', location: 'Dijon' },
      startDate: '2017-01',
    },
    {
      ...{ position: 'Assistante technique', name: 'Mairie de Sorbay' },
      ...{ startDate: '2013-09', endDate: '2016-12' },
    },
  ])
  expect(pieces(frenchSample, 'education')).toMatchObject([
    {
      studyType: 'Licence',
      area: 'urbanisme',
      institution: 'Université de Dijon',
      endDate: '2013',
    },
  ])
  expect(pieces(frenchSample, 'interests')).toEqual([{ name: 'Randonnée' }, { name: 'chorale' }])
})

test('reads a Spanish one with bars between the parts', () => {
  expect(pieces(spanishSample, 'work')).toMatchObject([
    { position: 'Enfermera', name: 'Hospital de Valmor', startDate: '2018-05' },
    { position: 'Auxiliar de enfermería', name: 'Clínica Ribera', endDate: '2018' },
  ])
  expect(pieces(spanishSample, 'languages')).toHaveLength(2)
})

test('reads a profile as LinkedIn saves it, with several jobs at one employer', () => {
  expect(basics(linkedInSample)).toMatchObject({
    name: 'Ines Marlow',
    label: 'Operations Planner at Lindholm Ferries',
    'location.city': 'Nantmor, Wales, United Kingdom',
  })
  expect(pieces(linkedInSample, 'work')).toMatchObject([
    { position: 'Senior Planner', name: 'Lindholm Ferries', startDate: '2021-03' },
    { position: 'Planner', name: 'Lindholm Ferries', endDate: '2021-02', location: 'Nantmor' },
    { position: 'Rota Clerk', name: 'Tarn Water', startDate: '2015-05' },
  ])
  expect(pieces(linkedInSample, 'skills')).toEqual([
    { name: 'Rostering' },
    { name: 'Crew planning' },
  ])
  expect(pieces(linkedInSample, 'education')).toMatchObject([
    { institution: 'University of Tarn', area: 'Geography', endDate: '2015' },
  ])
})

test.each(['', ' \n\t\n ', '— • —\n2019'])('makes nothing of no words: %j', (text) => {
  expect(readResumeText(text)).toMatchObject({ ok: false, problem: { code: 'no-words' } })
})

const samples = [englishSample, germanSample, frenchSample, spanishSample, linkedInSample]

test.each(samples.map((text) => [text.slice(0, 15), text]))(
  'invents nothing and loses nothing: %s',
  (_, text) => {
    const squashed = (some: string) => some.replace(/[\s•]+/g, ' ')
    const whole = squashed(text)
    const { entries, leftover } = read(text)
    for (const { value, words, key } of entries.flatMap(({ fields }) => fields)) {
      expect(whole).toContain(squashed(words.split('\n')[0] ?? ''))
      const isDate = /[dD]ate$/.test(key)
      if (!isDate && key !== 'network') {
        for (const line of value.split('\n')) expect(whole).toContain(squashed(line))
      }
    }
    const placed = squashed(
      [...entries.flatMap(({ fields }) => fields.map(({ words }) => words)), ...leftover].join(' '),
    )
    const words = text.match(/\p{L}{4,}/gu) ?? []
    const lost = words.filter((word) => !placed.includes(word))
    expect(lost.filter((word) => !mayGo.test(word))).toEqual([])
  },
)

/** Headings, labels, and lengths of time that follow from the dates. */
const mayGo =
  /^(?:PROFILE|EXPERIENCE|EDUCATION|SKILLS|LANGUAGES|CERTIFICATES|Lebenslauf|Telefon|Mail|Berufserfahrung|Ausbildung|Kenntnisse|Sprachen|Profil|Expérience|professionnelle|Formation|Langues|Centres|intérêt|EXPERIENCIA|LABORAL|FORMACIÓN|ACADÉMICA|IDIOMAS|Contact|Skills|Languages|Summary|Experience|Education|LinkedIn|years?|months?|Page|heute|aujourd|Present|actualidad)$/

test('reads what is written from right to left, and without spaces between words', () => {
  const arabic = read(
    'ليلى حداد\nlayla@haddad.example\n\nEXPERIENCE\nمخططة، شركة النور\t2019 – 2022',
  )
  expect(arabic.entries.flatMap(({ fields }) => fields.map(({ value }) => value))).toContain('2019')
  const chinese = read(
    '李明\nli@ming.example\n\nWORK EXPERIENCE\n2019 – 2022\n规划师\n北方渡轮公司',
  )
  const kept = chinese.entries.flatMap(({ fields }) => fields.map(({ value }) => value))
  expect([...kept, ...chinese.leftover].join(' ')).toContain('北方渡轮公司')
  expect([...kept, ...chinese.leftover].join(' ')).toContain('李明')
})

test.each([
  ['one line without an end', 'a@'.repeat(200_000)],
  ['figures without an end', `Skills ${'1 '.repeat(200_000)}`],
  ['brackets that never close', '(a, '.repeat(100_000)],
  ['more skills than a list holds', `SKILLS\n${'Excel, SQL; '.repeat(3000)}`],
  ['more lines than a résumé has', 'EXPERIENCE\nPlanner 2019\n'.repeat(20_000)],
])('a threat is read to its end: %s', (_, text) => {
  const { entries, leftover } = read(text)
  expect(entries.length + leftover.length).toBeGreaterThan(0)
  const context = { title: 'Imported', addedAt: '2026-03-10T10:00:00.000Z', newId: () => 'i' }
  const resume = resumeOf({ entries, leftover, language: null }, context)
  expect(resumeKind.shape.safeParse(resume).error).toBeUndefined()
})

test('what is kept becomes a résumé that fits its kind', () => {
  let count = 0
  const newId = () => `i${++count}`
  const proposed = { ...read(englishSample), leftover: ['Drives a van'] }
  const resume = resumeOf(proposed, {
    ...{ title: 'Imported', addedAt: '2026-03-10T10:00:00.000Z', newId },
  })
  expect(resumeKind.shape.safeParse(resume).error).toBeUndefined()
  expect(resume).toMatchObject({
    leftOver: 'Drives a van',
    basics: { name: 'Ines Marlow', location: { city: 'Nantmor, Wales' } },
    work: [{ highlights: [{ text: /^Planned/ }, {}].map(() => expect.anything()) }, {}],
  })
})

const printedBelow = `Education
Tarn College	2014 – 2017
BSc, Geography
Grade: First
Courses: Statistics, Logistics

Certificates
First aid	May 2020
Tarn Red Cross

Awards
Quiet improvement of the year	Nov 2023
Nantmor Buses
For the slack that nobody sees.`

test('takes who gave it, what was said of it, and the courses of a degree from the lines below', () => {
  const read = readResumeText(printedBelow)
  if (!read.ok) throw new Error(read.problem.message)
  const { entries } = read.value
  const told = (section: string) =>
    entries
      .filter((entry) => entry.section === section)
      .map(({ fields }) => Object.fromEntries(fields.map(({ key, value }) => [key, value])))
  expect(told('education')).toMatchObject([{ score: 'First', courses: 'Statistics\nLogistics' }])
  expect(told('certificates')).toEqual([
    { name: 'First aid', issuer: 'Tarn Red Cross', date: '2020-05' },
  ])
  expect(told('awards')).toMatchObject([
    { awarder: 'Nantmor Buses', summary: 'For the slack that nobody sees.' },
  ])
})

test('keeps lines of certificates apart where only some have a date', () => {
  for (const lines of [
    'First aid, 2019\nForklift licence\nWelding, 2020',
    'First aid, Red Cross, 2019\nForklift licence\nWelding, Tarn College, 2020',
  ]) {
    const read = readResumeText(`Certificates\n${lines}`)
    if (!read.ok) throw new Error(read.problem.message)
    expect(read.value.entries).toHaveLength(3)
  }
})

test('reads jobs that are a form of labels, where a heading ran on behind other words', () => {
  const text = `Ines Marlow
Rosters- Experience - 14 monthsCompany Details
company - Lindholm Ferries
description - Planned 14 crossings a day with two crews and a ferry that was never late,
Period: March 2019 - May 2021
also by night
company - Tarn Water Ltd
role - Rota clerk
* Wrote the weekly rota
company -
description - Helped out
Careful and quick. Education Details
May 2014 BSc in Geography, University of Tarn`
  expect(pieces(text, 'work')).toEqual([
    {
      name: 'Lindholm Ferries',
      startDate: '2019-03',
      endDate: '2021-05',
      summary:
        'Planned 14 crossings a day with two crews and a ferry that was never late,\nalso by night',
    },
    { name: 'Tarn Water Ltd', position: 'Rota clerk', highlights: 'Wrote the weekly rota' },
  ])
  // An employer without a name is not made one.
  expect(read(text).leftover.join('\n')).toContain('Helped out')
  expect(pieces(text, 'education')).toMatchObject([{ institution: 'University of Tarn' }])
})

test('a sentence that ends in the name of a section is not parted', () => {
  const text = 'Ines Marlow\n\nSummary\nEleven years of Professional Experience'
  expect(basics(text)).toMatchObject({ summary: 'Eleven years of Professional Experience' })
  expect(pieces(text, 'work')).toEqual([])
})

test('tells how many pages at the end of a document were not read', () => {
  const document = { format: 'pdf', pages: [], text: englishSample, links: [] } as const
  expect(readResume({ ...document, pagesLeftOut: 60 })).toMatchObject({
    value: { pagesLeftOut: 60 },
  })
  const whole = readResume({ ...document, pagesLeftOut: 0 })
  expect(whole.ok && 'pagesLeftOut' in whole.value).toBe(false)
})
