import { type Add, addFromText } from './company-leads.ts'
import { addFromSender, type Sender, senderPersonKey } from './company-sender.ts'
import { addFromSignature } from './company-signature.ts'
import { addFromSubject } from './company-subject.ts'
import { jobWords } from './cues/job-words.ts'
import { vendorKeys } from './cues/vendors.ts'
import { companyWordsFor } from './cues/who/all.ts'
import { fold } from './fold.ts'
import { companyKey, type FoundName } from './names.ts'
import type { WhoText } from './who-text.ts'

const notACompany =
  /^(?:join our.*|data analytics|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|software|senior|junior|data|united states|united kingdom|candidate|applicant|career|careers|job|jobs|human resources|hr|talent|recruiting|recruitment|hiring|linkedin|facebook|twitter|instagram|youtube|glassdoor|english|zoom|teams|microsoft teams|google meet|us|usa|uk|eu|remote|hybrid|full|part|please|click|next|new|view|team|people|position|role|application|team member|the team|thank|thanks|regards|best|sincerely|candidate home|talent acquisition|talent community|talent network|the|re|fwd?|one of our .*|equal opportunity|corporate|hiring team|privacy|cheers|.* notice|click here|here|home|you|ltd|inc|llc|i|my|all)(?: team)?$/i

const smallWord = /^(?:der|die|das|des|und|de|la|le|y|e|et|of|and|for|the|di|da|do|van|von)$/

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
export function findCompany(who: WhoText, sender: Sender): FoundCompany | null {
  const people = new Set([addresseeKey(who), senderPersonKey(sender)])
  const plain = companyWordsFor(who.letter.languages.spoken).map(({ notCompanies }) => notCompanies)
  const candidates = new Map<string, Candidate>()
  const add: Add = (name, weight, place) => {
    const clean = cleanName(name)
    const key = companyKey(clean)
    if (key.length < 2 || /^\d+$/.test(key) || notACompany.test(clean)) return
    if (people.has(key)) return
    if (soundsLikeRole(clean) && (clean.includes(' ') || weight < 3)) return
    const words = fold(clean)
      .split(/[ -]+/)
      .filter((word) => word.length > 3 || !smallWord.test(word))
    if (plain.some((never) => words.every((word) => never.has(word)))) return
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
  addFromText(who, add)
  addFromSubject(who, add)
  addFromSender(sender, who, add)
  addFromSignature(who, (name) => candidates.has(companyKey(cleanName(name))), add)
  return pickCompany([...candidates.entries()])
}

/** Who the letter is written to: a name in its greeting is never the company. */
function addresseeKey({ letter, text: whole }: WhoText): string {
  const text = whole.slice(letter.textStart, letter.textStart + 900)
  const greeting =
    /(?:^|\n|[.!] )(?:dear|hi|hello|hey|greetings|liebe[r]?|hallo|guten tag|sehr geehrte[r]?|frau|herr|bonjour|ch[eè]re?|madame|monsieur|estimad[oa]|hola|querid[oa]|beste|geachte|gentile|buongiorno|ciao|car[oa]|prezad[oa]|olá)(?: there| frau| herr| mevrouw| heer| sig\.ra| sig\.| sra?\.)?,? ([\p{L}][\p{L}'’.-]{1,24}(?: [\p{L}][\p{L}'’.-]{0,24}){0,3}) ?(?:[,:!\n]|-|–|\()/iu.exec(
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
  if (words.length === 1)
    return jobWords.has(name.toLowerCase()) && !maybeCompany.has(name.toLowerCase())
  return words.some((word, index) => index > 0 && jobWords.has(word) && !maybeCompany.has(word))
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
    .replace(/ (?:TA|Talent (?:Attraction|Acquisition|&).*)$/u, '')
    .replace(
      / (?:Careers?|Karriere|Carrières?|Recrutement|Selección|Empleo|Carreiras|Recrutamento|Vagas|Werving|Vacatures|Selezione|Personal|Recruiting|Recruitment|Talent Acquisition|Talent|Hiring|HR|Human Resources|People & Culture|People|Team|Jobs|Global)(?: Team| Department)?$/u,
      '',
    )
    .replace(/ (?:of|and|the|for|at|&|und|et|y|e|en|de|di|da|der|von|van|für|in)$/iu, '')
    .replace(/^(?:[dl]|dell|all)['’](?=\p{Lu})/u, '')
    .replace(/[-–—]+(?:Teams?)?$/u, '')
    .replace(/['’]s$/u, '')
    .replace(/[.,;:!]+$/u, (end) =>
      /\b(?:Inc|Ltd|Co|Corp|(?:\p{L}\.)+\p{L})\.$/u.test(name) && end.startsWith('.') ? '.' : '',
    )
    .trim()
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
