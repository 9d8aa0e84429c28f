import { type Problem, problem, type Result } from '../result.ts'
import { type Resume, resumeKind } from '../vault/kinds/resume.ts'
import { emptyResume } from './resume-actions.ts'
import {
  type ResumeField,
  type ResumeLine,
  type ResumeSectionKey,
  resumeFields,
  resumeSectionKeys,
} from './resume-sections.ts'

/** The most of a JSON Resume that is read, in UTF-16 units. */
const MAX_JSON_CHARS = 2_000_000
/** The dates of JSON Resume 1.0.0 (`iso8601` of its schema). */
const isoDate = /^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/
const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

type Json = { readonly [key: string]: unknown }

export interface JsonProblem extends Problem {
  readonly code: 'not-json' | 'not-a-resume' | 'too-large' | 'wrong-fields'
  /** Where it is wrong, such as `work[0].startDate`; at most ten. */
  readonly paths: readonly string[]
}

const notRead = (code: JsonProblem['code'], message: string, paths: readonly string[] = []) => ({
  ok: false as const,
  problem: { ...problem(code, message).problem, paths },
})

/**
 * Reads a JSON Resume (1.0.0, https://jsonresume.org/schema). Fields that it does not name are kept and
 * go out again; empty texts and nulls count as not given. Problems: `not-json`, `not-a-resume`,
 * `too-large`, and `wrong-fields` with the path of each field that holds something else than it should.
 */
export function readJsonResume(
  text: string,
  {
    title,
    addedAt,
    newId,
  }: { readonly title: string; readonly addedAt: string; readonly newId: () => string },
): Result<Resume, JsonProblem> {
  if (text.length > MAX_JSON_CHARS) {
    return notRead('too-large', 'This file is larger than any résumé. It was not read.')
  }
  const json = parsed(text)
  if (json === undefined) {
    return notRead('not-json', 'This is no JSON that can be read, so nothing was made of it.')
  }
  if (!isObject(json) || !resumeKeys.some((key) => key in json)) {
    return notRead(
      'not-a-resume',
      'This is JSON, but no JSON Resume: none of its parts, such as “basics” or “work”, is there.',
    )
  }
  const wrong: Wrong[] = []
  const reader = new Reader(newId, wrong)
  const basics = reader.basics(json.basics)
  const lists = resumeSectionKeys.map((key) => [key, reader.section(key, json[key])])
  const others = Object.entries(json).filter(([key]) => !resumeKeys.includes(key))
  const resume = {
    ...emptyResume(title, addedAt),
    basics,
    ...Object.fromEntries(lists),
    ...(others.length > 0 ? { others: Object.fromEntries(others) } : {}),
  } as Resume
  const [first] = wrong
  if (first) return wrongFields(first, wrong)
  const fits = resumeKind.shape.safeParse(resume)
  const issue = fits.success ? undefined : fits.error.issues[0]
  if (issue) {
    const path = pathOf(issue.path)
    return notRead('wrong-fields', `${path} holds more than a résumé can. Nothing was kept.`, [
      path,
    ])
  }
  return { ok: true, value: resume }
}

interface Wrong {
  readonly path: string
  readonly should: string
  readonly value: unknown
}

function wrongFields(first: Wrong, wrong: readonly Wrong[]) {
  const more = wrong.length > 1 ? ` So are ${wrong.length - 1} more.` : ''
  const says = (JSON.stringify(first.value) ?? 'nothing').slice(0, 60)
  return notRead(
    'wrong-fields',
    `${first.path} should be ${first.should}; it says ${says}.${more} Nothing was kept: correct the file and bring it in again.`,
    wrong.slice(0, 10).map(({ path }) => path),
  )
}

const resumeKeys: readonly string[] = ['basics', ...resumeSectionKeys]

/** Turns the values of JSON Resume into ours, and notes what is not as it should be. */
class Reader {
  readonly #newId: () => string
  readonly #wrong: Wrong[]

  constructor(newId: () => string, wrong: Wrong[]) {
    this.#newId = newId
    this.#wrong = wrong
  }

  basics(value: unknown): Resume['basics'] {
    if (absent(value)) return { profiles: [] }
    if (!isObject(value)) return this.#not('basics', 'an object', value, { profiles: [] })
    const { profiles, location, ...others } = value
    const place = this.#texts('basics.location', location)
    const list = this.#list('basics.profiles', profiles, [])
    return {
      ...this.#texts('basics', others),
      ...(place ? { location: place } : {}),
      profiles: list,
    }
  }

  section(key: ResumeSectionKey, value: unknown): readonly Json[] {
    return this.#list(key, value, resumeFields[key])
  }

  #list(path: string, value: unknown, fields: readonly ResumeField[]): ResumeItem[] {
    if (absent(value)) return []
    if (!Array.isArray(value)) return this.#not(path, 'a list', value, [])
    return value.map((entry: unknown, at) => {
      const here = `${path}[${at}]`
      const id = this.#newId()
      if (!isObject(entry)) return this.#not(here, 'an object', entry, { id })
      const { id: ownId, ...given } = entry
      const lists = fields.filter(({ type }) => type === 'lines')
      const others = { ...given }
      for (const { key } of lists) delete others[key]
      const dates = new Set(fields.filter(({ type }) => type === 'date').map(({ key }) => key))
      return {
        ...this.#texts(here, others, dates),
        ...Object.fromEntries(
          lists.map(({ key }) => [key, this.#lines(`${here}.${key}`, given[key])]),
        ),
        ...(ownId === undefined ? {} : { ownId }),
        id,
      }
    })
  }

  /** The known fields hold texts; those that are not known may hold anything. */
  #texts(path: string, value: unknown, dates: ReadonlySet<string> = new Set()): Json | undefined {
    if (absent(value)) return undefined
    if (!isObject(value)) return this.#not(path, 'an object', value, undefined)
    const kept: [string, unknown][] = []
    for (const [key, held] of Object.entries(value)) {
      if (absent(held)) continue
      const here = `${path}.${key}`
      if (textKeys.has(key) && typeof held !== 'string') this.#not(here, 'a text', held, null)
      else if (dates.has(key) && !isoDate.test(String(held))) {
        this.#not(here, 'a date such as 2021, 2021-04 or 2021-04-12', held, null)
      } else kept.push([key, held])
    }
    return Object.fromEntries(kept)
  }

  #lines(path: string, value: unknown): readonly ResumeLine[] {
    if (absent(value)) return []
    if (!Array.isArray(value)) return this.#not(path, 'a list of texts', value, [])
    return value.flatMap((text: unknown, at) => {
      if (absent(text)) return []
      if (typeof text === 'string') return { id: this.#newId(), text }
      return this.#not(`${path}[${at}]`, 'a text', text, [])
    })
  }

  #not<Instead>(path: string, should: string, value: unknown, instead: Instead): Instead {
    this.#wrong.push({ path, should, value })
    return instead
  }
}

type ResumeItem = Json & { readonly id: string }

/** All fields of JSON Resume that hold one text. */
const textKeys: ReadonlySet<string> = new Set([
  'name',
  'label',
  'email',
  'phone',
  'url',
  'summary',
  'address',
  'postalCode',
  'city',
  'countryCode',
  'region',
  'network',
  'username',
  ...Object.values(resumeFields).flatMap((fields) =>
    fields.filter(({ type }) => type !== 'lines').map(({ key }) => key),
  ),
])

/** The version as a JSON Resume 1.0.0, two spaces deep: without our ids, titles and templates. */
export function writeJsonResume(resume: Resume): string {
  const { profiles, ...basics } = resume.basics
  const lists = resumeSectionKeys
    .map((key) => [key, resume[key].map((entry) => plainEntry(key, entry))] as const)
    .filter(([, entries]) => entries.length > 0)
  const json = {
    $schema: SCHEMA,
    basics: { ...basics, ...(profiles.length > 0 ? { profiles: profiles.map(withoutId) } : {}) },
    ...Object.fromEntries(lists),
    ...resume.others,
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

function plainEntry(section: ResumeSectionKey, entry: Json): Json {
  const plain: Record<string, unknown> = { ...withoutId(entry) }
  for (const { key, type } of resumeFields[section]) {
    if (type !== 'lines') continue
    const texts = ((entry[key] ?? []) as readonly ResumeLine[]).map(({ text }) => text)
    if (texts.length > 0) plain[key] = texts
    else delete plain[key]
  }
  return plain
}

/** An entry as it came: with an id only where the file gave it one. */
function withoutId({ id: _, ownId, ...others }: Json): Json {
  return ownId === undefined ? others : { ...others, id: ownId }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

const absent = (value: unknown) => value === undefined || value === null || value === ''
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function pathOf(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>(
    (path, step) =>
      typeof step === 'number'
        ? `${path}[${step}]`
        : path
          ? `${path}.${String(step)}`
          : String(step),
    '',
  )
}
