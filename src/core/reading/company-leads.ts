import { fold } from './fold.ts'
import type { LetterText } from './letter-text.ts'
import { type FoundName, nameAt } from './names.ts'

/** Notes a possible company with how strongly this place speaks for it. */
export type Add = (name: string, weight: number, place: FoundName | null) => void

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
/** Companies that the text names after or before telling words. */
export function addFromText(text: string, folded: string, letter: LetterText, add: Add): void {
  for (const lead of leads) addAfterLead(text, folded, letter, lead, add)
  addBeforeTeam(text, folded, add)
}

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

/** Companies that the subject names. */
export function addFromSubject(letter: LetterText, add: Add): void {
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
