import { jobWords } from './cues/job-words.ts'
import { fold } from './fold.ts'
import type { LetterText } from './letter-text.ts'
import { limits } from './limits.ts'
import type { FoundName } from './names.ts'

const nouns =
  '(?:position|role|opening|opportunity|vacancy|job|requisition|post|internship|apprenticeship|traineeship|placement)'
/** "… the ROLE position": what stands before the noun. */
const beforeNoun = new RegExp(
  `\\b(?:the|our|a|an|this|your|of|for|to|in|open|following)\\b[^\\n]{0,140}?\\b${nouns}(?:s|\\(s\\))?\\b`,
  'g',
)
/** "position of ROLE", "role: ROLE", "job title: ROLE". */
const afterNoun = new RegExp(
  `\\b(?:${nouns}(?:\\(s\\)|s)?(?: title| name)?|title|following ${nouns}(?:\\(s\\)|s)?)\\b(?:\\(s\\))?(?: of\\b| as an?| as|:| -|,)? ?(?:the |a |an )?`,
  'g',
)
/** "applying for ROLE", "your application for ROLE", "considered for ROLE". */
const afterVerb =
  /\b(?:applying|application|applied|apply|applications|considered|candidacy|interview|interviewing|round|stage|interest|interested|submission|submitted|hire|hiring|selected|consider you|offer you|shortlisted|assessment|update|offer) (?:for|to|in|as)(?: our| the| an| a)?(?: role of| position of| open| current)? /g
const asA = /\b(?:as|become|be) (?:an?|our(?: new| next)?) /g
const yourApplication = /\b(?:your|my) ([^\n.,;]{3,90}?) (?:application|candidacy)\b/g

const stops =
  /(?:[\n;!?]|\. |\.$| (?:at|with|in|position|positions|role|roles|opening|openings|opportunity|vacancy|job|has|have|was|is|are|and we|and you|which|that|for which|to which|on our|through|via|located|based|we|you|i|your|our|but|however|by|here|post|within|from|application|who|where|to [a-z]{2,20}|and [a-z]{2,20}|as we|as you|this|will|program at|requisition)(?=[ ,.!?\n:;]|$)|, (?=[a-z])|, (?:and|we|but|which|I|however|unfortunately|at|with|has|please|you|your|our)\b| - (?:we|you|thank)\b)/
const plainWords = new Set(
  `the our a an this your that following current open new other another future any all next right available opening exact
  specific particular above same first many various several these those such similar job role position candidate applicant
  suitable appropriate said online talent recent great good best exciting of for to in on at with we you`.split(
    /\s+/,
  ),
)

interface RoleCandidate {
  readonly role: FoundName
  readonly score: number
}

/** The words of a role without requisition numbers, brackets with states, quotes and ends. */
export function cleanRole(raw: string): string {
  return raw
    .replace(/\s+/g, ' ')
    .replace(
      /\((?:open|closed|evergreen|req[^)]{0,20}|id[^)]{0,24}|[A-Z]{0,4}[-_ ]?\d{3,}[-\d]*)\)/gi,
      ' ',
    )
    .replace(
      /\b(?:req(?:uisition)?|job|ref|reference|id|no)\b\.?(?: ?(?:id|number|no|code|#))?[ :.#-]*[A-Z]{0,5}[-_]?\d{3,}[\w-]*/gi,
      ' ',
    )
    .replace(
      /(?:^| )#?(?:[A-Z]{1,6}[-_]?\d{3,}|\d{5,}|\d{4}-\d{3,})(?:[-_]?\w{1,12})?(?= |$|,|:)/g,
      ' ',
    )
    .replace(/[-_]\d{5,}\w{0,4}\b|\[\d{3,}\]|^application(?: for)? /gi, ' ')
    .replace(/ ?[-–—] ?(?!(?:19|20)\d\d$)\d{3,}$/u, '')
    .replace(/ ?[-–—:#(|,]+ *$/u, '')
    .replace(/^[ \-–—:#|,."“'’]+|[ ,."”'’;:]+$/gu, '')
    .replace(
      /^(?:(?:the|our|an?|this|your|their|open|current|following|new|exciting|role of|position of|position|role|recent) )+/i,
      '',
    )
    .replace(/ (?:position|role|opening|opportunity|vacancy|job)$/i, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function hasJobWord(role: string): boolean {
  return role
    .toLowerCase()
    .split(/[^a-z-]+/)
    .some(
      (word) =>
        jobWords.has(word) ||
        jobWords.has(word.replace(/s$/, '')) ||
        jobWords.has(word.split('-')[0] ?? ''),
    )
}

function judgeRole(role: string): number {
  const words = role.split(' ')
  if (role.length < 2 || role.length > 110 || words.length > limits.nameWords + 4) return 0
  if (words.every((word) => plainWords.has(word.toLowerCase()))) return 0
  if (
    /\b(?:you|your|we|us|thank|thanks|apply|applied|regret|interest|resume|unfortunately|decided|please|submit|applying|career|careers|website|page|community|network|newsletter|freeway|street|database|see|find|wish|join|joining|receive|receiving|uses|complete|tests|explore|visit|regarding|candidacy|hiring|click|site)\b/i.test(
      role,
    )
  )
    return 0
  const capital = /^[\p{Lu}\d]/u.test(role) || /^[a-z]{1,2}[A-Z]/.test(role)
  if (hasJobWord(role)) {
    if (capital) return 3
    return words.length <= 4 && endsInJobWord(words) ? 1.5 : 0
  }
  const allNames = words.every(
    (word) => /^[^a-z]/.test(word) || /^(?:of|and|for|in|the|to|with)$/.test(word),
  )
  return capital && allNames && words.length <= 6 ? 0.8 : 0
}

function endsInJobWord(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? ''
  return jobWords.has(last) || jobWords.has(last.replace(/s$/, ''))
}

/** The role that a letter names, or null when it names none. */
export function findRole(letter: LetterText, company: string | null): FoundName | null {
  const text = letter.shownText.slice(0, Math.min(letter.readEnd, 5000))
  const folded = fold(text)
  const candidates: RoleCandidate[] = []
  const add = (start: number, end: number, weight: number): void => {
    if (!letter.own.some((span) => start >= span.start && start < span.end)) return
    const raw = text.slice(start, Math.min(end, start + 140))
    const role = withoutCompany(cleanRole(raw), company)
    const judged = judgeRole(role)
    if (judged === 0 || (company !== null && role.toLowerCase() === company.toLowerCase())) return
    const within = raw.indexOf(role)
    const place =
      within < 0
        ? { start, end: start + raw.trimEnd().length }
        : { start: start + within, end: start + within + role.length }
    candidates.push({ role: { name: role, ...place }, score: judged + weight })
  }
  const until = (start: number): number => {
    const rest = text.slice(start, start + 140)
    const stop = stops.exec(rest)
    return start + (stop ? stop.index : rest.length)
  }
  each(beforeNoun, folded, (match) => {
    const noun = new RegExp(`${nouns}(?:s|\\(s\\))?$`).exec(match[0])
    const end = match.index + (noun?.index ?? match[0].length)
    const isPart = /^(?:internship|apprenticeship|traineeship|placement)/.test(noun?.[0] ?? '')
    add(lastOpening(folded, match.index, end), isPart ? match.index + match[0].length : end, 2)
  })
  each(afterNoun, folded, (match) => {
    const start = match.index + match[0].length
    const direct = /(?:of|as an?|as|:) ?(?:the |a |an )?$/.test(match[0])
    if (direct) add(start, until(start), 2.5)
    else if (/^[("“ ]?[\p{Lu}\d]/u.test(text.slice(start, start + 2))) add(start, until(start), 1)
    if (direct && text[start] === '\n') add(start + 1, until(start + 1), 2)
  })
  each(afterVerb, folded, (match) => {
    const start = match.index + match[0].length
    add(start, until(start), 1.2)
  })
  each(/\b(?:for|of) (?:our|the|an?) /g, folded, (match) => {
    const start = match.index + match[0].length
    const end = until(start)
    if (hasJobWord(text.slice(start, end)) && /^[\p{Lu}\d]/u.test(text.slice(start, start + 1)))
      add(start, end, 0.5)
  })
  each(asA, folded, (match) => {
    const start = match.index + match[0].length
    const end = until(start)
    if (hasJobWord(text.slice(start, end))) add(start, end, 0.8)
  })
  each(yourApplication, folded, (match) => {
    const start = match.index + match[0].indexOf(match[1] ?? '')
    if (hasJobWord(match[1] ?? '')) add(start, start + (match[1] ?? '').length, 1.2)
  })
  addFromLayout(text, letter, add)
  return (
    candidates.reduce<RoleCandidate | null>(
      (best, next) =>
        best === null ||
        next.score > best.score ||
        (next.score === best.score && next.role.name.length > best.role.name.length)
          ? next
          : best,
      null,
    )?.role ?? null
  )
}

/** "Acme - Data Analyst" is the role "Data Analyst"; "Acme and" is none. A doubled role is halved. */
function withoutCompany(role: string, company: string | null): string {
  const half = role.slice(0, (role.length - 1) / 2)
  const once = half !== '' && role === `${half} ${half}` ? half : role
  if (company === null || !once.toLowerCase().startsWith(company.toLowerCase())) return once
  const rest = cleanRole(once.slice(company.length))
  return hasJobWord(rest) ? rest : ''
}

/** Inside "… the A for the B position", the last determiner whose remainder still looks like a role. */
function lastOpening(folded: string, start: number, end: number): number {
  const inside = folded.slice(start, end)
  const openings = [
    ...inside.matchAll(
      /\b(?:the|our|an?|their|its|this|your|of|for|to|in|as)(?: (?:the|our|an?|this|open|current|following))? /g,
    ),
  ]
  const last =
    openings.filter((match) => !/^(?:of|in|to|for) $/.test(match[0]) || match.index === 0).at(-1) ??
    openings.at(-1)
  return last === undefined ? start : start + last.index + last[0].length
}

function each(pattern: RegExp, text: string, use: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0
  for (
    let match = pattern.exec(text), tries = 0;
    match && tries < 24;
    match = pattern.exec(text), tries++
  ) {
    use(match)
    if (match[0] === '') break
  }
}

/** Subjects and job-site layouts, where a role stands alone in a part or a line. */
function addFromLayout(
  text: string,
  letter: LetterText,
  add: (start: number, end: number, weight: number) => void,
): void {
  const subjectEnd = Math.max(0, letter.textStart - 2)
  const subject = text.slice(0, subjectEnd)
  let start = 0
  for (const part of subject.split(/(?: [-|–—] |: |- | at (?=[A-Z]))/)) {
    const at = subject.indexOf(part, start)
    const cut = stops.exec(part)
    const length = cut === null ? part.length : cut.index
    if (part !== '' && part !== subject && hasJobWord(part)) add(at, at + length, 0.6)
    start = at + part.length
  }
  const sent = /application was sent to ([^\n]{2,80})\n\1\n([^\n]{3,100})\n/.exec(text)
  if (sent) {
    const at = sent.index + sent[0].length - 1 - (sent[2] ?? '').length
    add(at, at + (sent[2] ?? '').length, 4)
  }
}
