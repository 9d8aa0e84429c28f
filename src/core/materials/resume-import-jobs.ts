import { printedLanguages, printedNames } from './printed-words.ts'
import { entryOfForm, type RawEntry } from './resume-import-entries.ts'
import { labelledIn } from './resume-import-labels.ts'
import type { ImportLine } from './resume-import-lines.ts'
import {
  looksLikeDegree,
  looksLikeEmployer,
  looksLikePlace,
  looksLikeRole,
  looksLikeSchool,
} from './resume-import-words.ts'
import { type ProposedField, type Proposing, verbatim } from './resume-proposal.ts'

type Fields = (ProposedField | null)[]

/** Proposes a job, or unpaid work, whose employer is called `organization`. */
export function proposeJob(
  section: 'work' | 'volunteer',
  raw: RawEntry,
  proposing: Proposing,
): void {
  const labelled = labelledIn(raw.body)
  const { position, name, place, others } = headOfJob(raw.parts)
  const body = bodyOf(labelled.rest)
  const fields: Fields = [
    verbatim('position', labelled.found.position ?? position),
    verbatim(section === 'work' ? 'name' : 'organization', labelled.found.name ?? name),
    ...spanFields(raw),
    ...(section === 'work' ? [verbatim('location', labelled.found.location ?? place)] : []),
    verbatim('summary', joinParagraphs(labelled.found.summary, body.text)),
    verbatim('highlights', body.points),
  ]
  proposing.add(section, fields)
  if (section === 'volunteer' && place) proposing.leave(place)
  for (const other of others) proposing.leave(other)
}

/** Proposes a job that is told by labels; one without an employer and a position is left as it stands. */
export function proposeForm(
  section: 'work' | 'volunteer',
  lines: readonly ImportLine[],
  proposing: Proposing,
): void {
  const { found } = labelledIn(lines)
  if (found.name || found.position) proposeJob(section, entryOfForm(lines), proposing)
  else for (const { text } of lines) proposing.leave(text)
}

/** How our own pages name a grade, and courses: "Courses: Statistics, Logistics". */
const gradeLabel = new RegExp(
  `^(?:${printedLanguages.map((code) => printedNames(code).grade).join('|')}):\\s*`,
  'iu',
)
const coursesLabel = new RegExp(
  `^(?:${printedLanguages.map((code) => printedNames(code).courses).join('|')}):\\s*(.+)$`,
  'iu',
)

/** Proposes a course of study with what was learnt there. */
export function proposeEducation(raw: RawEntry, proposing: Proposing): void {
  const parts = raw.parts.flatMap(besideComma)
  const school = parts.find(looksLikeSchool) ?? parts.find(looksLikeEmployer)
  const rest = parts.filter((part) => part !== school)
  const degree = rest.find(looksLikeDegree)
  const other = rest.filter((part) => part !== degree)
  const named =
    degree === undefined ? { studyType: undefined, area: other.shift() } : degreeIn(degree)
  // What follows the degree is its subject; what follows the school may be a town.
  const isSubject = parts.indexOf(other[0] ?? '') === parts.indexOf(degree ?? '') + 1
  const area =
    named.area ?? (other[0] && (isSubject || !looksLikePlace(other[0])) ? other.shift() : undefined)
  const body = bodyOf(raw.body)
  const score = gradeIn([...other, body.text])
  const courses = body.text.split('\n').flatMap((line) => coursesLabel.exec(line)?.[1] ?? [])
  const lone = school ?? (named.area && !degree ? undefined : other.shift())
  proposing.add('education', [
    verbatim('studyType', named.studyType),
    verbatim('area', area),
    verbatim('institution', lone),
    ...spanFields(raw),
    verbatim('score', score?.replace(gradeLabel, '')),
    verbatim(
      'courses',
      [body.points, ...courses.flatMap((all) => all.split(', '))].filter(Boolean).join('\n'),
    ),
  ])
  for (const part of other) if (part !== score) proposing.leave(part)
  for (const line of body.text.split('\n')) {
    if (line.trim() !== score && !coursesLabel.test(line)) proposing.leave(line)
  }
}

/** Proposes a project: the first part names it. */
export function proposeProject(raw: RawEntry, proposing: Proposing): void {
  const [name, ...others] = raw.parts
  const body = bodyOf(raw.body)
  proposing.add('projects', [
    verbatim('name', name),
    ...spanFields(raw),
    verbatim('description', joinParagraphs(others.join('\n'), body.text)),
    verbatim('highlights', body.points),
  ])
}

/** The two ends of a span; a single date is the end of it. */
export function spanFields({ span }: Pick<RawEntry, 'span'>): Fields {
  if (!span) return []
  const { startDate, endDate, startWords, endWords } = span
  return [
    startDate ? { key: 'startDate', value: startDate, words: startWords } : null,
    endDate ? { key: 'endDate', value: endDate, words: endWords } : null,
  ]
}

interface JobHead {
  readonly position: string | undefined
  readonly name: string | undefined
  readonly place: string | undefined
  readonly others: readonly string[]
}

/** Says what each part of a head is: by its words where they tell, else by its place. */
function headOfJob(parts: readonly string[]): JobHead {
  const free = parts.flatMap(besideAt)
  const take = (fits: (part: string) => boolean): string | undefined => {
    const at = free.findIndex(fits)
    return at === -1 ? undefined : free.splice(at, 1)[0]
  }
  const firm = take((part) => looksLikeEmployer(part) && !looksLikeRole(part))
  const position =
    take((part) => looksLikeRole(part) && !looksLikeEmployer(part)) ?? take(looksLikeRole)
  const name = firm ?? take((part) => part !== '')
  const role = position ?? take((part) => !looksLikePlace(part) || free.length > 1)
  const place = take(looksLikePlace)
  const next = place === undefined ? undefined : free.find(looksLikePlace)
  const joined = `${place}, ${next}`
  const isWhole = next !== undefined && parts.some((part) => part.includes(joined))
  if (isWhole) take((part) => part === next)
  const both = isWhole ? joined : place
  // A name alone is sooner what somebody was than where.
  if (role === undefined && name !== undefined && firm === undefined && both === undefined) {
    return { position: name, name: undefined, place: both, others: free }
  }
  return { position: role, name, place: both, others: free }
}

/** "Planner at Lindholm Ferries, Nantmor": its parts. */
function besideAt(part: string): readonly string[] {
  const at = / (?:at|@|bei|beim|bei der|chez|en|bij|presso) (?=\p{Lu})/u.exec(part)
  if (at && looksLikeRole(part.slice(0, at.index))) {
    return [part.slice(0, at.index), ...besideComma(part.slice(at.index + at[0].length))]
  }
  return besideComma(part)
}

/** Parts between commas, and a place in brackets; "Head of Sales, Marketing" stays one. */
function besideComma(part: string): readonly string[] {
  const bracket = /^(.*?)\s*\(([^()]+)\)$/u.exec(part)
  if (bracket?.[2] && looksLikePlace(bracket[2])) {
    return [...(bracket[1] ? besideComma(bracket[1]) : []), bracket[2]]
  }
  const pieces = part.split(/, (?!(?:Inc|Ltd|LLC|GmbH)\b)/).map((piece) => piece.trim())
  const isOneRole = pieces.length > 1 && pieces.slice(1).every((piece) => !/^\p{Lu}/u.test(piece))
  if (pieces.length === 1 || isOneRole || (looksLikePlace(part) && !pieces.some(isNoPlace)))
    return [part]
  return pieces.filter(Boolean)
}

const isNoPlace = (piece: string) => looksLikeEmployer(piece) || looksLikeDegree(piece)

/** "BSc in Geography" is a degree and a subject. */
function degreeIn(text: string): {
  readonly studyType: string | undefined
  readonly area: string | undefined
} {
  const named = /^(.{2,60}?)\s+(?:in|im Fach|im Bereich|en|-|–|:)\s+(\p{L}.+)$/u.exec(text)
  if (named?.[1] && looksLikeDegree(named[1]) && !looksLikeDegree(named[2] ?? ''))
    return { studyType: named[1], area: named[2] }
  const short =
    /^((?:B\.?\s?Sc|M\.?\s?Sc|B\.?A|M\.?A|B\.?E|M\.?E|B\.?\s?Tech|M\.?\s?Tech|B\.?Eng|M\.?Eng|Ph\.?D|MBA|BTEC|Master|Bachelor|Licence|Grado|Licenciatura|Ausbildung|Lehre)\.?(?: \(Hons\)| zum| zur| als)?)\s+(?!of\b|en\b|de\b)(\p{L}.+)$/u.exec(
      text,
    )
  if (short?.[1]) return { studyType: short[1], area: short[2] }
  return { studyType: text, area: undefined }
}

const grade =
  /(?:grade|note|abschlussnote|gpa|cgpa|mention|nota(?: media)?|result|score|percentage|distinction|first[- ]class)\b.{0,40}|\b(?:[1-4][.,]\d{1,2}|\d{2}(?:[.,]\d+)? ?%)/i

function gradeIn(texts: readonly string[]): string | undefined {
  return texts
    .flatMap((text) => text.split('\n'))
    .find((text) => text.length <= 60 && grade.test(text))
    ?.trim()
}

/** The words under a head: points, with the lines that go on with them, and what is no point. */
export function bodyOf(lines: readonly ImportLine[]): {
  readonly text: string
  readonly points: string
} {
  const points: string[] = []
  const text: string[] = []
  let before: 'point' | 'text' | null = null
  for (const line of lines) {
    if (line.isPoint) {
      points.push(line.text)
      before = 'point'
    } else if (before === 'point' && !line.isApart && goesOn(points.at(-1) ?? '', line.text)) {
      points[points.length - 1] = `${points.at(-1)} ${line.text}`
    } else {
      const last = text.at(-1) ?? ''
      if (before === 'text' && !line.isApart && goesOn(last, line.text)) {
        text[text.length - 1] = `${last} ${line.text}`
      } else text.push(line.text)
      before = 'text'
    }
  }
  return { text: text.join('\n'), points: points.join('\n') }
}

/** Whether a line goes on with the one before: that one was broken, or this one begins small. */
function goesOn(before: string, line: string): boolean {
  return /^[\p{Ll}(&\d]/u.test(line) || (/[\p{L},&-]$/u.test(before) && before.length > 60)
}

function joinParagraphs(...texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n')
}
