import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { CsvReader } from '../../src/core/exchange/csv-reader.ts'
import { readResumeText } from '../../src/core/materials/resume-import.ts'
import type { ProposedResume } from '../../src/core/materials/resume-proposal.ts'
import { randomFrom } from '../random.ts'
import { layouts, type MadeJob, type MadeResume, madeResume } from './resume-layouts.ts'

const MADE_OF_EACH = 200
const DATA = join(
  process.env.ONWARD_CORPUS ?? join(import.meta.dirname, '../../../shared/data'),
  'resumes',
)

/** How many of the fields that were there were read as they are, and how many were read at all. */
interface Tally {
  right: number
  there: number
  read: number
}

const fields = [
  'name',
  'e-mail',
  'phone',
  'position',
  'employer',
  'from',
  'until',
  'what was done',
  'school',
  'skill',
  'language',
] as const
type FieldName = (typeof fields)[number]

/** What the import of résumés recovers: of made ones by field, and of real ones what can be counted. */
export function resumesReport(): string {
  return ['## Bringing in a résumé', madeChapter(), realChapter()].join('\n\n')
}

function madeChapter(): string {
  const tallies = new Map<FieldName, Tally>(
    fields.map((name) => [name, { right: 0, there: 0, read: 0 }]),
  )
  const byLayout = layouts.map(({ name, write }, at) => {
    const random = randomFrom(at + 1)
    const whole = { right: 0, there: 0, read: 0 }
    for (let count = 0; count < MADE_OF_EACH; count += 1) {
      const made = madeResume(random)
      const isInYears = name.includes('colon')
      for (const [field, wanted, found] of compared(made, proposalOf(write(made)), isInYears)) {
        const right = wanted.filter((value) => found.includes(value)).length
        for (const tally of [tallies.get(field) as Tally, whole]) {
          tally.right += right
          tally.there += wanted.length
          tally.read += found.length
        }
      }
    }
    return `| ${name} | ${share(whole.right, whole.there)} | ${share(whole.right, whole.read)} |`
  })
  const byField = [...tallies].map(
    ([name, { right, there, read }]) =>
      `| ${name} | ${share(right, there)} | ${share(right, read)} |`,
  )
  return `Résumés made for this bench: ${layouts.length} layouts, ${MADE_OF_EACH} of each, in English, German,
French and Spanish, as text. They are tidier than real ones, and who wrote them wrote the reader too, so these
figures are a ceiling. A value is right where it is the same to the letter; jobs are compared in their order.

| field | of those there, read right | of those read, right |
|---|---:|---:|
${byField.join('\n')}

| layout | read right | right |
|---|---:|---:|
${byLayout.join('\n')}`
}

type Compared = readonly [FieldName, readonly string[], readonly string[]]

function compared(made: MadeResume, read: ProposedResume, isInYears: boolean): readonly Compared[] {
  const values = (section: string, key: string) =>
    read.entries
      .filter((entry) => entry.section === section)
      .map(({ fields }, at) => ({ at, value: fields.find((field) => field.key === key)?.value }))
      .flatMap(({ at, value }) => (value === undefined ? [] : [{ at, value }]))
  const plain = (section: string, key: string) => values(section, key).map(({ value }) => value)
  const placed = (key: string) => values('work', key).map(({ at, value }) => `${at} ${value}`)
  const ofJobs = (say: (job: MadeJob) => string | undefined) =>
    made.jobs.flatMap((job, at) => {
      const value = say(job)
      return value === undefined ? [] : [`${at} ${value}`]
    })
  const exact = (date: string | undefined) => (isInYears ? date?.slice(0, 4) : date)
  return [
    ['name', [made.name], plain('basics', 'name')],
    ['e-mail', [made.email], plain('basics', 'email')],
    ['phone', [made.phone], plain('basics', 'phone')],
    ['position', ofJobs(({ position }) => position), placed('position')],
    ['employer', ofJobs(({ name }) => name), placed('name')],
    ['from', ofJobs(({ startDate }) => exact(startDate)), placed('startDate')],
    ['until', ofJobs(({ endDate }) => exact(endDate)), placed('endDate')],
    ['what was done', ofJobs(({ points }) => points.join('\n')), placed('highlights')],
    ['school', [made.school.institution], plain('education', 'institution')],
    ['skill', made.skills, plain('skills', 'name')],
    ['language', made.languages, plain('languages', 'language')],
  ]
}

function proposalOf(text: string): ProposedResume {
  const read = readResumeText(text)
  return read.ok ? read.value : { entries: [], leftover: [], language: null }
}

function realChapter(): string {
  const texts = realTexts()
  if (texts.length === 0)
    return 'The real résumés are not on this machine, so nothing is counted of them.'
  const counted = texts.map(countedOf)
  const share = (has: (one: Counted) => boolean) =>
    `${counted.filter(has).length} of ${counted.length}`
  const sum = (of: (one: Counted) => number) => counted.reduce((all, one) => all + of(one), 0)
  const started = performance.now()
  for (const text of texts) proposalOf(text)
  const msEach = (performance.now() - started) / texts.length
  return `Real résumés: ${counted.length} texts (IT CVs with addresses and names removed, and English ones of many trades
whose lines ran together). Nobody labelled them, so only this is counted:

| what | |
|---|---:|
| at least one job recognised | ${share(({ jobs }) => jobs > 0)} |
| at least one job with a time | ${share(({ datedJobs }) => datedJobs > 0)} |
| at least one school or degree | ${share(({ schools }) => schools > 0)} |
| at least one skill | ${share(({ skills }) => skills > 0)} |
| values proposed | ${sum(({ values }) => values)} |
| values whose words are not in the text | ${sum(({ invented }) => invented)} |
| words of the text in a piece | ${percent(
    sum(({ placed }) => placed),
    sum(({ words }) => words),
  )} |
| words left over, in sight | ${percent(
    sum(({ left }) => left),
    sum(({ words }) => words),
  )} |
| employers that the text itself labels (“company - …”), read as they stand | ${sum(({ labelled }) => labelled.right)} of ${sum(({ labelled }) => labelled.there)} |
| employers proposed in those texts that are labelled so | ${sum(({ labelled }) => labelled.right)} of ${sum(({ labelled }) => labelled.read)} |
| time for each | ${msEach.toFixed(1)} ms |

What is neither in a piece nor left over are headings, labels and lengths of time that follow from dates.`
}

interface Counted {
  readonly jobs: number
  readonly datedJobs: number
  readonly schools: number
  readonly skills: number
  readonly values: number
  readonly invented: number
  readonly words: number
  readonly placed: number
  readonly left: number
  readonly labelled: Tally
}

function countedOf(text: string): Counted {
  const { entries, leftover } = proposalOf(text)
  const of = (section: string) => entries.filter((entry) => entry.section === section)
  const whole = squashed(text)
  const values = entries.flatMap(({ fields }) => fields)
  const ours = values.filter(({ key, words }) => key !== 'network' && words !== '')
  const invented = ours.filter(({ words }) =>
    words.split('\n').some((line) => !whole.includes(squashed(line))),
  )
  return {
    jobs: of('work').length,
    datedJobs: of('work').filter(({ fields }) => fields.some(({ key }) => /Date$/.test(key)))
      .length,
    schools: of('education').length,
    skills: of('skills').length,
    values: ours.length,
    invented: invented.length,
    words: wordCount(text),
    placed: wordCount(values.map(({ words }) => words).join(' ')),
    left: wordCount(leftover.join(' ')),
    labelled: labelledEmployers(text, entries),
  }
}

/** Employers where a text says itself which words they are; nothing of the others. */
function labelledEmployers(text: string, entries: ProposedResume['entries']): Tally {
  const there = [...text.matchAll(/^company - (.*\S)/gm)].map(([, name = '']) => squashed(name))
  if (there.length === 0) return { right: 0, there: 0, read: 0 }
  const read = entries
    .filter(({ section }) => section === 'work')
    .flatMap(({ fields }) => fields.filter(({ key }) => key === 'name'))
    .map(({ words }) => squashed(words))
  const left = [...there]
  const right = read.filter((name) => {
    const at = left.indexOf(name)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return { right: right.length, there: there.length, read: read.length }
}

function realTexts(): readonly string[] {
  const cvs = join(DATA, 'it-cvs/cvs.jsonl')
  const table = join(DATA, 'UpdatedResumeDataSet.csv.gz')
  if (!existsSync(cvs) || !existsSync(table)) return []
  const it = readFileSync(cvs, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const reader = new CsvReader(',')
  const rows = [...reader.push(gunzipSync(readFileSync(table)).toString('utf8')), ...reader.end()]
  const others = new Set(rows.slice(1).map(({ cells }) => cells[1] ?? ''))
  return [...it, ...others].filter((text) => text.trim() !== '')
}

/** Letters and figures alone: signs of points and wide spaces are the layout's. */
const squashed = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
const wordCount = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
const percent = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3)
