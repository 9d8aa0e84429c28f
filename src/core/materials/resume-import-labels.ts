import type { ImportLine } from './resume-import-lines.ts'

/** Labels in front of what a job is: "Employer: …", in four languages. */
const jobLabels: readonly (readonly [key: string, label: RegExp])[] = [
  [
    'name',
    /^(?:company|employer|organi[sz]ation|client|arbeitgeber|firma|unternehmen|entreprise|employeur|empresa)\s*[:–-]\s*/i,
  ],
  [
    'position',
    /^(?:position|role|job title|title|designation|stelle|funktion|poste|fonction|puesto|cargo)\s*[:–-]\s*/i,
  ],
  ['location', /^(?:location|place|ort|standort|lieu|lugar|ubicaci[oó]n)\s*[:–-]\s*/i],
  ['summary', /^(?:description|job description|beschreibung|descripci[oó]n)\s*[:–-]\s*/i],
]

/** What labels in front of lines tell of a job, and the lines without one. */
export function labelledIn(lines: readonly ImportLine[]): {
  readonly found: Readonly<Record<string, string>>
  readonly rest: readonly ImportLine[]
} {
  const found: Record<string, string> = {}
  const rest: ImportLine[] = []
  let isCut = false
  for (const line of lines) {
    const [key, label] = jobLabels.find(([, each]) => each.test(line.text)) ?? []
    const value = label ? line.text.replace(label, '').trim() : ''
    const isTold = key !== undefined && value !== '' && !(key in found)
    if (isTold) found[key] = value
    else rest.push(isCut ? { ...line, isApart: true } : line)
    isCut = isTold
  }
  return { found, rest }
}

/**
 * The jobs of a section that is a form: its first line is "Company: …", and so is the first of each job.
 * Null where the section is none.
 */
export function formsIn(lines: readonly ImportLine[]): readonly (readonly ImportLine[])[] | null {
  const [, employer] = jobLabels[0] ?? []
  const starts = lines.flatMap(({ text }, at) => (employer?.test(text) ? [at] : []))
  if (starts[0] !== 0) return null
  return starts.map((start, at) => lines.slice(start, starts[at + 1] ?? lines.length))
}
