import type { Resume } from '../vault/kinds/resume.ts'
import {
  directionOf,
  type PrintedBlock,
  type PrintedDocument,
  type PrintedEntry,
  type PrintedPart,
  type PrintedWords,
} from './printed.ts'
import { countryName, type PrintedNames, printedDate, printedNames } from './printed-words.ts'

interface Span {
  readonly startDate?: string | undefined
  readonly endDate?: string | undefined
}
interface Listed {
  readonly text: string
}

/**
 * A résumé as it is printed: its headings in its own language, only what the person wrote, and
 * nothing where a field is empty. Dates and countries are put into words.
 */
export function printedResume(resume: Resume): PrintedDocument {
  const language = resume.language ?? 'en'
  const author = resume.basics.name?.trim() ?? ''
  const { resume: title } = printedNames(language)
  return {
    form: 'resume',
    title: author ? `${author} – ${title}` : title,
    ...{ author, language },
    direction: directionOf(language),
    blocks: [...headOf(resume, language), ...sectionsOf(resume, language)],
  }
}

function headOf({ basics }: Resume, language: string): PrintedBlock[] {
  const parts = contactParts(basics, language)
  const name = basics.name?.trim() ?? ''
  const label = basics.label?.trim() ?? ''
  return [
    ...(name || label
      ? [{ block: 'name' as const, text: name || label, label: name && label }]
      : []),
    ...(parts.length > 0 ? [{ block: 'contact' as const, parts }] : []),
  ]
}

function contactParts(basics: Resume['basics'], language: string): PrintedPart[] {
  const { email, phone, url, location, profiles } = basics
  const town = [location?.postalCode, location?.city].filter(said).join(' ')
  const country = said(location?.countryCode) ? countryName(location.countryCode, language) : ''
  const place = [location?.address, town, location?.region, country].filter(said).join(', ')
  const links = profiles.map(({ network, username, url: to }) => {
    const shown = said(username) && said(network) ? `${network}: ${username}` : (username ?? '')
    return said(to) ? linkTo(to) : { text: shown || (network ?? ''), href: null }
  })
  return [
    ...(said(email) ? [{ text: email.trim(), href: `mailto:${email.trim()}` }] : []),
    ...(said(phone) ? [{ text: phone.trim(), href: `tel:${phone.replace(/[^\d+]/g, '')}` }] : []),
    ...(place ? [{ text: place, href: null }] : []),
    ...(said(url) ? [linkTo(url)] : []),
    ...links,
  ].filter(({ text }) => said(text))
}

/** An address of the web as it is printed: without what every one of them begins with. */
function linkTo(url: string): PrintedPart {
  const whole = url.trim()
  const text = whole.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
  if (/^https?:\/\//i.test(whole)) return { text, href: whole }
  return { text, href: /^[\w.-]+\.[a-z]{2,}(?:[/?#]|$)/i.test(whole) ? `https://${whole}` : null }
}

function sectionsOf(resume: Resume, language: string): PrintedBlock[] {
  const names = printedNames(language)
  const dates = (span: Span) => spanOf(span, names, language)
  const day = (date: string | undefined) => (date ? printedDate(date, language) : '')
  return [
    ...section(names.summary, paragraphs(resume.basics.summary)),
    ...section(
      names.work,
      resume.work.flatMap((job) =>
        entry(job.position, job.name, dates(job), {
          ...{ place: job.location, url: job.url },
          words: [...paragraphs(job.summary), ...list(job.highlights)],
        }),
      ),
    ),
    ...section(
      names.projects,
      resume.projects.flatMap((project) =>
        entry(project.name, '', dates(project), {
          url: project.url,
          words: [...paragraphs(project.description), ...list(project.highlights)],
        }),
      ),
    ),
    ...section(
      names.education,
      resume.education.flatMap((course) =>
        entry(
          [course.studyType, course.area].filter(said).join(', '),
          course.institution,
          dates(course),
          {
            url: course.url,
            words: told([
              [names.grade, course.score ?? ''],
              [names.courses, joined(course.courses)],
            ]),
          },
        ),
      ),
    ),
    ...section(names.skills, named(resume.skills)),
    ...section(
      names.languages,
      facts(resume.languages.map(({ language, fluency }) => [language ?? '', fluency ?? ''])),
    ),
    ...section(
      names.certificates,
      resume.certificates.flatMap(({ name, issuer, date, url }) =>
        entry(name, issuer, day(date), { url }),
      ),
    ),
    ...section(
      names.volunteer,
      resume.volunteer.flatMap((help) =>
        entry(help.position, help.organization, dates(help), {
          url: help.url,
          words: [...paragraphs(help.summary), ...list(help.highlights)],
        }),
      ),
    ),
    ...section(
      names.awards,
      resume.awards.flatMap(({ title, awarder, date, summary }) =>
        entry(title, awarder, day(date), { words: paragraphs(summary) }),
      ),
    ),
    ...section(
      names.publications,
      resume.publications.flatMap(({ name, publisher, releaseDate, url, summary }) =>
        entry(name, publisher, day(releaseDate), { url, words: paragraphs(summary) }),
      ),
    ),
    ...section(names.interests, named(resume.interests)),
    ...section(
      names.references,
      resume.references.flatMap(({ name, reference }) =>
        entry(name, '', '', { words: paragraphs(reference) }),
      ),
    ),
  ]
}

function section(heading: string, blocks: readonly PrintedBlock[]): PrintedBlock[] {
  return blocks.length > 0 ? [{ block: 'heading', text: heading }, ...blocks] : []
}

/** Nothing for a thing without a name; the second name takes the place of a missing first. */
function entry(
  name: string | undefined,
  other: string | undefined,
  dates: string,
  more: { place?: string | undefined; url?: string | undefined; words?: readonly PrintedWords[] },
): PrintedEntry[] {
  const [title, subtitle = ''] = [name, other].filter(said)
  if (title === undefined) return []
  const link = said(more.url) ? linkTo(more.url) : null
  const place = more.place?.trim() ?? ''
  return [{ block: 'entry', title, subtitle, place, dates, link, words: more.words ?? [] }]
}

/** "Mar 2019 – Jun 2022"; something that has begun and not ended goes on. */
function spanOf({ startDate, endDate }: Span, names: PrintedNames, language: string): string {
  const [from, to] = [startDate, endDate].map((date) => (date ? printedDate(date, language) : ''))
  if (!from || from === to) return to ?? ''
  return `${from} – ${to || names.present}`
}

/** Paragraphs are told apart by empty lines. */
function paragraphs(text: string | undefined): PrintedWords[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(said)
    .map((part) => ({ block: 'paragraph', text: part.replace(/\s*\n\s*/g, ' ') }))
}

function list(highlights: readonly Listed[]): PrintedWords[] {
  const points = highlights.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter(said)
  return points.length > 0 ? [{ block: 'list', points }] : []
}

/** Skills or interests: groups with what they hold. */
function named(
  groups: readonly {
    readonly name?: string | undefined
    readonly level?: string | undefined
    readonly keywords: readonly Listed[]
  }[],
): PrintedWords[] {
  return facts(
    groups.map(({ name, level, keywords }) => [
      [name, level && `(${level})`].filter(said).join(' '),
      joined(keywords),
    ]),
  )
}

/** Pairs whose terms are ours: without words they say nothing. */
function told(pairs: readonly (readonly [term: string, words: string])[]): PrintedWords[] {
  return facts(pairs.filter(([, words]) => said(words)))
}

/** Pairs in rows; what stands alone follows in one line. */
function facts(pairs: readonly (readonly [term: string, words: string])[]): PrintedWords[] {
  const rows = pairs
    .filter(([term, words]) => said(term) && said(words))
    .map(([term, words]) => ({ term: term.trim(), words: words.trim() }))
  const alone = pairs
    .filter(([term, words]) => !said(term) || !said(words))
    .map(([term, words]) => term || words)
  return [
    ...(rows.length > 0 ? [{ block: 'facts' as const, rows }] : []),
    ...paragraphs(alone.filter(said).join(', ')),
  ]
}

function joined(listed: readonly Listed[]): string {
  return listed
    .map(({ text }) => text.trim())
    .filter(said)
    .join(', ')
}

function said(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}
