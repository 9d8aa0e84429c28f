import { expect, test } from 'vitest'
import type { PrintedBlock, PrintedEntry } from './printed.ts'
import { bareResume, sampleResume } from './printed-resume.test-support.ts'
import { printedResume } from './printed-resume.ts'

const headings = (blocks: readonly PrintedBlock[]) =>
  blocks.flatMap((block) => (block.block === 'heading' ? [block.text] : []))
const entries = (blocks: readonly PrintedBlock[]) =>
  blocks.filter((block): block is PrintedEntry => block.block === 'entry')

test('a résumé prints its sections in order under headings of its own language', () => {
  expect(headings(printedResume(sampleResume()).blocks)).toEqual([
    ...['Summary', 'Work experience', 'Projects', 'Education', 'Skills', 'Languages'],
    ...['Certificates', 'Volunteering', 'Awards', 'Publications', 'Interests', 'References'],
  ])
  const german = printedResume(sampleResume({ language: 'de' }))
  expect(headings(german.blocks).slice(0, 2)).toEqual(['Profil', 'Berufserfahrung'])
  expect(german.title).toBe('Maren Ostholt – Lebenslauf')
})

test('a job that has not ended goes on, and dates are as exact as they were told', () => {
  const [job, , project, degree] = entries(printedResume(sampleResume()).blocks)
  expect(job?.dates).toBe('Mar 2021 – present')
  expect(project?.dates).toBe('2022 – 2023')
  expect(degree).toMatchObject({ title: 'BSc, Transport geography', dates: '2014 – 2017' })
})

test('nothing is printed where nothing was written', () => {
  expect(printedResume(bareResume()).blocks).toEqual([])
  const only = bareResume({ name: 'Maren Ostholt' })
  only.work.push({ id: 'w', name: 'Airedale Transit', highlights: [{ id: 'p', text: '  ' }] })
  only.work.push({ id: 'x', highlights: [], summary: 'Nobody knows what this was.' })
  expect(printedResume(only).blocks).toEqual([
    { block: 'name', text: 'Maren Ostholt', label: '' },
    { block: 'heading', text: 'Work experience' },
    expect.objectContaining({ title: 'Airedale Transit', subtitle: '', dates: '', words: [] }),
  ])
})

test('links lead only to the web, to mail and to a telephone', () => {
  const basics = {
    url: 'javascript:alert(1)',
    email: 'm@o.example',
    phone: '020 7946 (0815)',
    profiles: [{ id: 'p', url: 'http://www.linkedin.com/in/m/' }],
  }
  const [contact] = printedResume(bareResume(basics)).blocks
  expect(contact).toEqual({
    block: 'contact',
    parts: [
      { text: 'm@o.example', href: 'mailto:m@o.example' },
      { text: '020 7946 (0815)', href: 'tel:02079460815' },
      { text: 'javascript:alert(1)', href: null },
      { text: 'linkedin.com/in/m', href: 'http://www.linkedin.com/in/m/' },
    ],
  })
})

test('a résumé in Arabic runs from right to left', () => {
  expect(printedResume(sampleResume({ language: 'ar' })).direction).toBe('rtl')
})

test('skills without a group share a line', () => {
  const resume = bareResume()
  resume.skills.push({ id: 'a', name: 'Excel', keywords: [] })
  resume.skills.push({ id: 'b', name: 'Tools', keywords: [{ id: 'k', text: 'SQL' }] })
  resume.skills.push({ id: 'c', name: 'Python', level: 'good', keywords: [] })
  expect(printedResume(resume).blocks.slice(1)).toEqual([
    { block: 'facts', rows: [{ term: 'Tools', words: 'SQL' }] },
    { block: 'paragraph', text: 'Excel, Python (good)' },
  ])
})

test('a course without a grade names none', () => {
  const resume = bareResume()
  resume.education.push({ id: 'e', institution: 'Tarn College', courses: [] })
  expect(printedResume(resume).blocks.at(-1)).toMatchObject({ title: 'Tarn College', words: [] })
})
