import { type Add, addFromSubject, addFromText } from './company-leads.ts'
import { addFromSender, senderPersonKey } from './company-sender.ts'
import { jobWords } from './cues/job-words.ts'
import { vendorKeys } from './cues/vendors.ts'
import { fold } from './fold.ts'
import type { LetterText } from './letter-text.ts'
import { companyKey, type FoundName, nameAt } from './names.ts'
import { isPersonName } from './signature.ts'

const notACompany =
  /^(?:join our.*|data analytics|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|software|senior|junior|data|united states|united kingdom|candidate|applicant|career|careers|job|jobs|human resources|hr|talent|recruiting|recruitment|hiring|linkedin|facebook|twitter|instagram|youtube|glassdoor|english|zoom|teams|microsoft teams|google meet|us|usa|uk|eu|remote|hybrid|full|part|please|click|next|new|view|team|people|position|role|application|team member|the team|thank|thanks|regards|best|sincerely|candidate home|talent acquisition|talent community|talent network|the|re|fwd?|one of our .*|equal opportunity|corporate|hiring team|privacy|click here|here|home|you|ltd|inc|llc|i|my|all)(?: team)?$/i

interface Candidate {
  name: string
  score: number
  place: FoundName | null
  seen: number
}

/** A company with where the letter names it; `place` is null when only the address says it. */
export interface FoundCompany {
  readonly name: string
  readonly place: FoundName | null
}

/**
 * The employer that a letter speaks for, or null. Subject, sender, wording and signature each add
 * to a candidate's score; applicant-tracking vendors and job sites are never taken from an address.
 */
export function findCompany(
  letter: LetterText,
  sender: { readonly name: string | null; readonly address: string | null },
): FoundCompany | null {
  const people = new Set([addresseeKey(letter), senderPersonKey(sender)])
  const text = letter.shownText.slice(0, Math.min(letter.readEnd, 6000))
  const folded = fold(text)
  const candidates = new Map<string, Candidate>()
  const add: Add = (name, weight, place) => {
    const clean = cleanName(name)
    const key = companyKey(clean)
    if (key.length < 2 || /^\d+$/.test(key) || notACompany.test(clean)) return
    if (people.has(key)) return
    if (soundsLikeRole(clean)) return
    const known = candidates.get(key)
    const share = known && known.seen > 2 ? weight / 3 : weight
    if (known === undefined) candidates.set(key, { name: clean, score: weight, place, seen: 1 })
    else {
      known.score += share
      known.seen += 1
      known.place ??= place
      if (place !== null && known.place === place) known.name = clean
    }
  }
  addFromText(text, folded, letter, add)
  addFromSubject(letter, add)
  addFromSender(sender, text, folded, add)
  for (const line of signatureLines(text)) {
    const found = nameAt(line.text, 0)
    if (found && found.end >= line.text.replace(/[.,!]+$/, '').length) {
      const known = candidates.has(companyKey(cleanName(found.name)))
      add(found.name, line.underName ? 1.8 : known ? 1.5 : 0.7, {
        name: found.name,
        start: line.start,
        end: line.start + found.end,
      })
    }
  }
  return pickCompany([...candidates.entries()])
}

/** Who the letter is written to: a name in its greeting is never the company. */
function addresseeKey(letter: LetterText): string {
  const text = letter.shownText.slice(letter.textStart, letter.textStart + 900)
  const greeting =
    /(?:^|\n|[.!] )(?:dear|hi|hello|hey|greetings)(?: there)?,? ([\p{L}][\p{L}'’.-]{1,24}(?: [\p{L}][\p{L}'’.-]{0,24}){0,3}) ?(?:[,:!\n]|-|–|\()/iu.exec(
      text,
    ) ?? /^([\p{L}][\p{L}'’.-]{1,24}(?: [\p{L}][\p{L}'’.-]{0,24}){0,3}),\s/u.exec(text)
  return greeting ? companyKey(greeting[1] ?? '') : ''
}

/** "Data Analyst" or "Security Engineer II" is a job. */
function soundsLikeRole(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/[^a-z ]+/g, ' ')
    .replace(/(?: (?:i|ii|iii|iv|v|l\d))+$/, '')
    .trim()
    .split(/ +/)
  return (
    words.length > 1 &&
    words.some((word, index) => index > 0 && jobWords.has(word) && !maybeCompany.has(word))
  )
}

/** Job words that also end companies' names. */
const maybeCompany: ReadonlySet<string> = new Set([
  'partner',
  'fellow',
  'model',
  'trader',
  'baker',
  'mason',
  'cook',
  'guide',
  'head',
  'analytics',
  'engineering',
  'communications',
  'planning',
  'crew',
  'maker',
  'builder',
  'marketer',
  'operator',
  'program',
  'programme',
  'producer',
])

function cleanName(name: string): string {
  const half = name.slice(0, (name.length - 1) / 2)
  return (half !== '' && name === `${half} ${half}` ? half : name)
    .replace(/ #?\d{4,}$/u, '')
    .replace(/ (?:icims|workday|greenhouse|lever|HR [a-z]+)$/iu, '')
    .replace(/^(?:the|our|your) (?=[A-Z].* (?:team|family)$)/i, '')
    .replace(
      / (?:Careers?|Recruiting|Recruitment|Talent Acquisition|Talent|Hiring|HR|Human Resources|People & Culture|People|Team|Jobs)(?: Team| Department)?$/u,
      '',
    )
    .replace(/ (?:of|and|the|for|at|&)$/iu, '')
    .replace(/['’]s$/u, '')
    .replace(/[.,;:!]+$/u, (end) =>
      /\b(?:Inc|Ltd|Co|Corp)\.$/.test(name) && end.startsWith('.') ? '.' : '',
    )
    .trim()
}

/** A signature's line about a post or a department, under which the company often stands. */
const departmentLine =
  /^[\p{Lu}][^.!?]{1,40}\b(?:department|resources|manager|director|recruiter|officer|partner|head|coordinator|team|owner|chef|editor|secretary|administrator)$/iu

function signatureLines(
  text: string,
): readonly { readonly text: string; readonly start: number; readonly underName: boolean }[] {
  const lines = text.split('\n')
  let start = 0
  const all = lines.map((line, index) => {
    const above = lines[index - 1] ?? ''
    const underName = isPersonName(above) || departmentLine.test(above)
    const entry = { text: line, start, underName }
    start += line.length + 1
    return entry
  })
  return all.slice(-6).filter((line) => line.text.length > 1 && line.text.length < 60)
}

function pickCompany(entries: readonly (readonly [string, Candidate])[]): FoundCompany | null {
  let best: Candidate | null = null
  let bestScore = 0
  for (const [key, candidate] of entries) {
    let score = candidate.score
    if (vendorKeys.has(key)) score -= 3
    for (const [other, rival] of entries) {
      if (other === key) continue
      if (key.startsWith(other) && other.length >= 3) score += rival.score * 0.6
      else if (other.startsWith(key) && key.length >= 3) score += rival.score * 0.3
    }
    if (best === null || score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best === null || bestScore < 1.5 ? null : { name: best.name, place: best.place }
}
