import { expect, test } from 'vitest'
import { NOON } from '../letters/sample.test-support.ts'
import { walk } from '../recovery/walk.test-support.ts'
import { create } from '../vault/edit.ts'
import { type Resume, resumeKind } from '../vault/kinds/resume.ts'
import { emptyResume } from './resume-actions.ts'
import { checkText } from './text-check.ts'
import { putAway } from './text-check-away.ts'
import { checkedText } from './text-check-passages.ts'
import { ownWords, wordsToSpell } from './text-check-spelling.ts'

type Job = Partial<Resume['work'][number]> & { readonly lines: readonly string[] }

function resumeWith(jobs: readonly Job[], basics: Partial<Resume['basics']> = {}, language = 'en') {
  const walking = walk()
  const body: Resume = {
    ...emptyResume('Base', NOON.instant),
    language,
    basics: { profiles: [], ...basics },
    work: jobs.map(({ lines, ...job }, at) => ({
      id: `w${at}`,
      ...job,
      highlights: lines.map((text, line) => ({ id: `h${at}-${line}`, text })),
    })),
  }
  walking.act(() => ({ ok: true, value: [create(resumeKind, 'r1', body)] }))
  const text = () => {
    const found = checkedText(walking.vault, 'r1')
    if (!found) throw new Error('no text')
    return found
  }
  const check = (misspellings: Parameters<typeof checkText>[2] = null) =>
    checkText(walking.vault, text(), misspellings, NOON)
  const hints = (rule: string) =>
    check()
      .findings.filter((finding) => finding.rule === rule)
      .map(({ words }) => words)
  return { walking, text, check, hints }
}

test.each([
  ['passive', 'The roster was quietly rewritten in 3 weeks', ['was quietly rewritten']],
  ['passive', 'I was interested in boats', []],
  ['filler', 'Very dynamic planner of 14 crossings', ['Very', 'dynamic']],
  ['filler', 'Rebuilt aerodynamics', []],
  ['filler', 'Met twice in order to agree 4 rosters', ['in order to']],
  ['weak-opening', 'Responsible for 14 crossings a day', ['Responsible for']],
  ['weak-opening', 'Helpedesk opened', []],
  ['first-person', 'Planned what my crew of 12 needed', ['Planned what my crew of 12']],
  ['first-person', 'Ran World War I tours for 30 guests', []],
  ['doubled', 'Planned the the winter', ['the the']],
])('%s in “%s”', (rule, line, words) => {
  expect(resumeWith([{ lines: [line] }]).hints(rule)).toEqual(words)
})

test('a sentence of more than 25 words is long, a list of short lines is not', () => {
  const long = `Planned ${'one '.repeat(25)}boat`
  expect(resumeWith([{ lines: [long] }]).hints('long-sentence')).toEqual([long])
  const lines = Array.from({ length: 8 }, () => 'Planned four boats a day').join('\n')
  expect(resumeWith([], { summary: lines }).hints('long-sentence')).toEqual([])
})

test('a job without any number is asked for one, once', () => {
  const lines = ['Planned crossings', 'Taught new planners']
  expect(resumeWith([{ name: 'Tarn', lines }]).hints('no-number')).toEqual(['Planned crossings'])
  expect(
    resumeWith([{ lines: [...lines, 'Cut delays by a third, 9 a week'] }]).hints('no-number'),
  ).toEqual([])
})

test('the present among past lines shows only where the job is over', () => {
  const lines = ['Planned 14 crossings a day', 'Teaches planners', 'Led a crew']
  expect(resumeWith([{ endDate: '2024-05', lines }]).hints('tense')).toEqual(['Teaches planners'])
  expect(resumeWith([{ lines }]).hints('tense')).toEqual([])
})

test('words of one’s own, names, skills and addresses are not looked up', () => {
  const { walking, text } = resumeWith([
    {
      name: 'Lindhölm Ferries',
      lines: [
        'Planed crossings for Lindhölm with Kubernetes',
        'See www.tarn.example or B2B',
        'Met Okonkwo',
      ],
    },
  ])
  const words = wordsToSpell(text().passages, ownWords(walking.vault))
  expect(words).toContain('Planed')
  expect(words).toContain('crossings')
  for (const own of ['Lindhölm', 'Kubernetes', 'tarn', 'Okonkwo', 'B2B']) {
    expect(words).not.toContain(own)
  }
})

test('a misspelling is shown where it stands, with the near words', () => {
  const { check } = resumeWith([{ name: 'Tarn', lines: ['Mananged 4 boats'] }])
  const [first] = check([{ word: 'Mananged', near: ['Managed'] }]).findings
  expect(first).toMatchObject({ rule: 'spelling', where: 'Tarn', words: 'Mananged' })
  expect(first?.why).toContain('Managed')
})

test('a finding is put away here, or its kind everywhere, and brought back', () => {
  const { walking, check } = resumeWith([{ lines: ['Very calm with 40 guests', 'Really quick'] }])
  const fillers = () => check().findings.filter(({ rule }) => rule === 'filler')
  const put = (keys: readonly string[], isAway: boolean) =>
    walking.act((vault, context) => putAway(vault, { keys, isAway }, context))
  const [first, second] = fillers()
  put([first?.hereKey ?? ''], true)
  expect(fillers()).toEqual([second])
  put([second?.neverKey ?? ''], true)
  expect(fillers()).toEqual([])
  expect(check().awayCount).toBe(2)
  put(check().awayKeys, false)
  expect(fillers()).toEqual([first, second])
})

test('a résumé in another language keeps the hints that go for every language', () => {
  const line = `Plante ${'viele '.repeat(26)}Fähren very`
  const { check } = resumeWith([{ lines: [line] }], {}, 'de')
  expect(new Set(check().findings.map(({ rule }) => rule))).toEqual(
    new Set(['long-sentence', 'length']),
  )
})
