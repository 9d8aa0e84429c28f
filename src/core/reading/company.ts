import { jobWords } from './cues/job-words.ts'
import { departments, vendorKeys } from './cues/vendors.ts'
import { fold } from './fold.ts'
import type { LetterText } from './letter-text.ts'
import { companyKey, type FoundName, nameAt } from './names.ts'
import { tidyLine } from './shown-text.ts'
import { isPersonName } from './signature.ts'

interface Lead {
  /** Folded words directly before a company's name. */
  readonly before: RegExp
  readonly weight: number
}

/** Where companies are named, strongest first. Weights were set by hand. */
const leads: readonly Lead[] = [
  { before: /\byour application was sent to /g, weight: 7 },
  { before: /\byour (?:update|application) from /g, weight: 4 },
  {
    before:
      /\b(?:position|role|opening|opening\(s\)|opportunity|opportunities|job|vacancy|internship|team|career|careers|employment|candidacy|internships|apprenticeship|post|placement)s? (?:here )?(?:at|with) (?:the )?/g,
    weight: 4,
  },
  {
    before:
      /\b(?:applying|application|applied|apply|applications|submission) (?:to|at|with|for a job (?:with|at)|for employment (?:with|at)|to work (?:at|for|with)|for a role (?:at|with)) (?:join )?(?:the )?/g,
    weight: 4,
  },
  {
    before:
      /\binterest in (?:a )?(?:joining|working (?:for|at|with)|employment (?:with|at)|career(?:s| opportunities)? (?:at|with)|opportunities (?:at|with)|becoming (?:a )?part of|being part of|working here at)? ?(?:the )?/g,
    weight: 3,
  },
  {
    before: /\b(?:interview|interviewing|interviewed|meeting|offer) (?:with|at|from) (?:the )?/g,
    weight: 2.5,
  },
  {
    before:
      /\b(?:on behalf of|here at|we at|all of us at|from all at|everyone at|life at|working at|working for|work for|work at|work with|speaking with|employed by|employment with) (?:the )?/g,
    weight: 2.5,
  },
  {
    before:
      /\b(?:joining|join|considering|choosing|considered|with us at|welcome to|part of|interest in|chance to join|learn more about|explore) (?:the )?(?:team at )?/g,
    weight: 1.5,
  },
  {
    before:
      /\b(?:update|news|message|notification|invitation|request|thanks|regards|everyone) (?:from|at) (?:the )?/g,
    weight: 2.5,
  },
  {
    before:
      /\b(?:recruiter|recruiting|recruitment|talent|hr|manager|director|head|lead|officer|partner|president|acquisition|resources|people|careers) ?(?:,| at| for| -| \|) /g,
    weight: 1.2,
  },
  { before: /\bi(?:'m| am) [^\n.]{1,60} (?:at|from|with) /g, weight: 2 },
  {
    before:
      /\b(?:assessment|test|tests|challenge|exercise|questionnaire) (?:for|from|at|with) (?:the )?/g,
    weight: 1,
  },
  { before: /\b(?:email|message) was (?:intended for|sent on behalf of)\s(?:the )?/g, weight: 1.6 },
  {
    before:
      /\b[a-z]{1,18}(?:or|er|ist|ant|ent|yst|ian|urse|ern|ive|ef|hip|rk|ing) (?:at|with) (?:the )?/g,
    weight: 1.5,
  },
  { before: /\binterest (?:that )?you have shown in (?:the )?/g, weight: 3 },
  { before: /\b(?:to|at|with) (?:the )?/g, weight: 0.8 },
]

const roleAfter =
  /^[ -]{1,3}(?:position|role|opening|opportunity|job|vacancy|internship|post\b|requisition|program|application)/i
const teamAfter =
  /^(?:'s)? ?[-|]? ?(?:university |campus |global |early |us |uk )?(?:recruiting|recruitment|talent|hiring|hr|human resources|careers|people|acquisition|recruiter|team|candidate|resourcing|staffing)\b/i
const doesAfter =
  /^ (?:has|have|had|is|was|will|did|does|requests?|would|team has|received|values|prides|invites|where) (?:decided|not|moved|received|reviewed|chosen|selected|applicants|an equal|committed|like|select|offer|be |you)/i
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
  const add = (name: string, weight: number, place: FoundName | null): void => {
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
  for (const lead of leads) addAfterLead(text, folded, letter, lead, add)
  addBeforeTeam(text, folded, add)
  addFromSubject(letter, add)
  addFromSender(sender, text, add)
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

/** The key of a person who writes from an address with their own name; empty otherwise. */
function senderPersonKey(sender: {
  readonly name: string | null
  readonly address: string | null
}): string {
  const name = tidyLine(sender.name)
  const local = fold(tidyLine(sender.address)).split('@')[0] ?? ''
  const named = fold(name)
    .split(' ')
    .some((part) => part.length > 2 && local.includes(part))
  const isAccount = local === companyKey(name)
  return isPersonName(name) && named && !isAccount ? companyKey(name) : ''
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

type Add = (name: string, weight: number, place: FoundName | null) => void

function addAfterLead(
  text: string,
  folded: string,
  letter: LetterText,
  lead: Lead,
  add: Add,
): void {
  lead.before.lastIndex = 0
  let tries = 0
  for (
    let match = lead.before.exec(folded);
    match && tries < 24;
    match = lead.before.exec(folded)
  ) {
    tries += 1
    const start = match.index + match[0].length
    lead.before.lastIndex = Math.max(start, match.index + 1)
    const inOwn = letter.own.some((span) => start >= span.start && start <= span.end)
    const found = inOwn ? nameAt(text, start) : null
    if (found === null) continue
    const after = text.slice(found.end, found.end + 40)
    if (roleAfter.test(after)) continue
    const more = teamAfter.test(after) || doesAfter.test(after) ? 1 : 0
    add(found.name, lead.weight + more, found)
  }
}

/** What a company's own department is called after its name. */
const department =
  /(?:'s)? ?(?:- )?(?:university |campus |global |us |early |college )?\b(?:talent|recruiting|recruitment|hiring|human resources|hr|people|careers?|candidate|resourcing|team)\b/g
/** What a company does in a sentence of which it is the subject. */
const deed =
  / (?:has decided|did not select|has moved to|requests applicants|has reviewed|is pleased|has received|received your|has chosen|is unable|will not be)\b/g

function addBeforeTeam(text: string, folded: string, add: Add): void {
  for (const [pattern, weight] of [
    [department, 3],
    [deed, 3],
  ] as const) {
    pattern.lastIndex = 0
    let tries = 0
    for (let match = pattern.exec(folded); match && tries < 24; match = pattern.exec(folded)) {
      tries += 1
      const found = nameBefore(text, match.index)
      if (found !== null) add(found.name, weight, found)
    }
  }
}

/** The longest name that ends at `end`; `nameAt` itself stops at punctuation. */
function nameBefore(text: string, end: number): FoundName | null {
  const window = text.slice(Math.max(0, end - 70), end)
  const from = end - window.length
  const line = window.lastIndexOf('\n') + 1
  const upTo = text.slice(0, end)
  for (const word of window.slice(line).matchAll(/[^ ]+/g)) {
    if (!/^[\p{Lu}\d]/u.test(word[0]) || opener.test(word[0])) continue
    const found = nameAt(upTo, from + line + word.index)
    if (found !== null && found.end <= end && end - found.end <= 1) return found
  }
  return null
}

/** Capitalised words that stand before a company's name without belonging to it. */
const opener =
  /^(?:The|Your|Our|Regards|Best|Sincerely|Thanks|Thank|Kind|Warm|Dear|Unfortunately|Hi|Hello|From)[,.!]?$/

function addFromSubject(letter: LetterText, add: Add): void {
  if (letter.textStart === 0) return
  const subject = letter.shownText.slice(0, letter.textStart - 2)
  const folded = fold(subject)
  for (const lead of [/\bat (?:the )?/g, /\b(?:to|from|with|join|in) (?:the )?/g]) {
    for (let match = lead.exec(folded); match; match = lead.exec(folded)) {
      const start = match.index + match[0].length
      const found = nameAt(subject, start)
      if (found && !roleAfter.test(subject.slice(found.end, found.end + 30))) {
        add(found.name, match[0].startsWith('at') ? 4 : 2.5, found)
      }
    }
  }
  const parts = subject.split(/ ?[|:–—] ?| - |- (?=[A-Z])/)
  if (parts.length > 1) {
    for (const part of [parts[0] ?? '', parts.at(-1) ?? '']) {
      const start = subject.indexOf(part)
      const found = nameAt(part, 0)
      const whole = found !== null && found.end === part.replace(/[!.]+$/, '').length
      if (
        whole &&
        part.split(' ').length <= 5 &&
        !/ at |application|interview|offer|update|position|thank|analyst|engineer/i.test(part)
      ) {
        add(part, 2, { name: part, start, end: start + part.length })
      }
    }
  }
  const carriers =
    /^(.{2,50}?)(?:'s)? (?:careers?|recruiting|talent acquisition|recruitment|jobs|hiring)\b/i.exec(
      subject,
    )
  if (carriers)
    add(carriers[1] ?? '', 3, {
      name: carriers[1] ?? '',
      start: 0,
      end: (carriers[1] ?? '').length,
    })
}

function addFromSender(
  sender: { readonly name: string | null; readonly address: string | null },
  text: string,
  add: Add,
): void {
  const name = tidyLine(sender.name)
  const stripped = name
    .replace(departments, ' ')
    .replace(/[^\p{L}\p{N}&.'’+ -]/gu, ' ')
    .replace(/(?:^| )[-&.]+(?= |$)/g, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ')
  if (stripped.length > 1 && !vendorKeys.has(companyKey(stripped))) {
    const hadDepartment = stripped !== name
    const asWords = new RegExp(
      `(?<![\\p{L}\\p{N}])${stripped.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'iu',
    )
    const inText = asWords.exec(text)
    const place = inText
      ? { name: inText[0], start: inText.index, end: inText.index + inText[0].length }
      : null
    add(
      place?.name ?? stripped,
      hadDepartment || !/^\S+ \S+$/.test(stripped) ? 4 : place ? 2 : 0.8,
      place,
    )
  }
  const address = tidyLine(sender.address).toLowerCase()
  const [local = '', domain = ''] = address.split('@')
  const labels = domain.split('.')
  const second =
    labels.length > 2 && /^(?:co|com|org|ac|gov)$/.test(labels.at(-2) ?? '')
      ? labels.at(-3)
      : labels.at(-2)
  const stem = second ?? ''
  const fromPerson = senderPersonKey(sender) !== ''
  const domainWeight = fromPerson || companyKey(stripped) === companyKey(stem) ? 2 : 1
  const fromLocal = vendorKeys.has(companyKey(stem)) ? (local.split(/[+.]/)[0] ?? '') : ''
  for (const key of [
    vendorKeys.has(companyKey(stem)) ? '' : stem,
    fromLocal,
    labels.length > 2 ? (labels[0] ?? '') : '',
  ]) {
    const bare = companyKey(
      key.replace(
        /^(?:no-?reply|hr|careers|jobs|recruiting|talent|notifications?|donotreply)-?|-?(?:hr|careers|jobs|recruiting|talent)$/g,
        '',
      ),
    )
    if (
      bare.length < 3 ||
      vendorKeys.has(bare) ||
      /^(?:noreply|donotreply|mail|email|notification|notifications|careers|jobs|hiring|recruiting|hr|info|team|us|eu|wd\d?)$/.test(
        bare,
      )
    )
      continue
    const place = spelledLike(text, bare)
    if (place !== null) add(place.name, 2.5, place)
    else add(namedByDomain(key, bare, stripped), key === stem ? domainWeight : 0.9, null)
  }
}

/** `lindholm-ferries` becomes "Lindholm Ferries", unless the sender's name spells it. */
function namedByDomain(key: string, bare: string, senderName: string): string {
  if (companyKey(senderName) === bare) return senderName
  const words = key.split('-').filter((word) => word !== '')
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

/** The place where the text spells `key` as a name, with its own capitals and spaces. */
function spelledLike(text: string, key: string): FoundName | null {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}@.])${[...key].map((unit) => unit.replace(/[^\p{L}\p{N}]/gu, '')).join("[ .'’&-]{0,2}")}(?![\\p{L}\\p{N}@])`,
    'giu',
  )
  for (
    let match = pattern.exec(text), tries = 0;
    match && tries < 8;
    match = pattern.exec(text), tries++
  ) {
    if (/\p{Lu}/u.test(match[0]))
      return { name: match[0], start: match.index, end: match.index + match[0].length }
  }
  return null
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
