import { hasJobWord } from './role-words.ts'
import { eachMatch, type WhoText } from './who-text.ts'

/** Notes a stretch of text that may hold a role, with how strongly its place speaks for it. */
export type AddRole = (start: number, end: number, weight: number) => void

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
  /\b(?:applying|application|applied|apply|applications|considered|candidacy|interview|interviewing|round|stage|interest|interested|submission|submitted|hire|hiring|selected|consider you|offer you|shortlisted|assessment|update|offer) (?:for|to|in|as)(?: our| the| an| a)?(?: role of| position of| open| current)?:? /g
const asA = /\b(?:as|become|be) (?:an?|our(?: new| next)?) /g
/** "As a Signaller": a name that ends as words for people by their work do. */
const agentive = /^\p{Lu}[\p{L} -]{2,30}(?:er|or|ist|ian|ant|eer|ologist)$/u
const yourApplication = /\b(?:your|my) ([^\n.,;]{3,90}?) (?:application|candidacy)\b/g

const stops =
  /(?:[\n;!?]|\. |\.$| (?:at|with|in|position|positions|role|roles|opening|openings|opportunity|vacancy|job|has|have|was|is|are|and we|and you|which|that|for which|to which|on our|through|via|located|based|we|you|i|your|our|but|however|by|here|post|within|from|application|who|where|to [a-z]{2,20}|and [a-z]{2,20}|as we|as you|this|will|program at|requisition)(?=[ ,.!?\n:;]|$)|, (?=[a-z])|, (?:and|we|but|which|I|however|unfortunately|at|with|has|please|you|your|our)\b| - (?:we|you|thank)\b)/
/** Small words before a role that is named without a noun: "for Income Officer", "(Night Porter)". */
const loosely =
  /(?:\b(?:for|as|as an?|an?|this|suit|on|about|of|re:|the|your|our|another|hired?|filled|filling|to) |\()"?/g

/** What often follows a role that is named loosely. */
const looseEnd =
  /[\n:;,!?()"“”]|\. |\.$| (?:on|at|by|with|for|effective|would|will|hiring|committee|is|was|has|to|and (?=[a-z])|from|who|but|does|do|post|appointment|position|role|vacancy|opening|job|applicants|candidates|interview|programme|program|search|team|panel|starting|next|this|we|i|you|shift|conversation)(?= |$)| - /

/** Where English letters name a role. */
export function addEnglishRoles(who: WhoText, add: AddRole): void {
  const { text, folded } = who
  const until = (start: number): number => {
    const rest = text.slice(start, start + 140)
    const stop = stopIn(rest)
    return start + wholeNames(rest.slice(0, stop))
  }
  eachMatch(beforeNoun, folded, (match) => {
    const noun = new RegExp(`${nouns}(?:s|\\(s\\))?$`).exec(match[0])
    const end = match.index + (noun?.index ?? match[0].length)
    const isPart = /^(?:internship|apprenticeship|traineeship|placement)/.test(noun?.[0] ?? '')
    add(lastOpening(folded, match.index, end), isPart ? match.index + match[0].length : end, 2)
  })
  eachMatch(afterNoun, folded, (match) => {
    const start = match.index + match[0].length
    const direct = /(?:of|as an?|as|:) ?(?:the |a |an )?$/.test(match[0])
    if (direct) add(start, until(start), 2.5)
    else if (/^[("“ ]?[\p{Lu}\d]/u.test(text.slice(start, start + 2))) add(start, until(start), 1)
    const blank = direct ? /^\n{1,2}/.exec(text.slice(start, start + 2)) : null
    if (blank) add(start + blank[0].length, until(start + blank[0].length), 2)
  })
  eachMatch(afterVerb, folded, (match) => {
    const start = match.index + match[0].length
    add(start, until(start), 1.2)
  })
  eachMatch(/\b(?:for|of) (?:our|the|an?) /g, folded, (match) => {
    const start = match.index + match[0].length
    const end = until(start)
    if (hasJobWord(text.slice(start, end)) && /^[\p{Lu}\d]/u.test(text.slice(start, start + 1)))
      add(start, end, 0.5)
  })
  eachMatch(asA, folded, (match) => {
    const start = match.index + match[0].length
    const end = until(start)
    if (hasJobWord(text.slice(start, end))) add(start, end, 0.8)
    else if (agentive.test(text.slice(start, end))) add(start, end, 1.2)
  })
  eachMatch(yourApplication, folded, (match) => {
    const start = match.index + match[0].indexOf(match[1] ?? '')
    if (hasJobWord(match[1] ?? '')) add(start, start + (match[1] ?? '').length, 1.2)
  })
  eachMatch(loosely, folded, (match) => {
    const start = match.index + match[0].length
    if (/^(?:\p{Lu}|i[A-Z])/u.test(text.slice(start, start + 2))) {
      const rest = text.slice(start, start + 80)
      const end = start + wholeNames(rest.slice(0, looseEnd.exec(rest)?.index))
      const role = text.slice(start, end)
      if (endsInJob(role) && !aboutThem.test(role)) add(start, end, 0.1)
    }
    return start
  })
  addFromLayout(who, add)
}

/** Posts that go on with their field: "Lecturer in Marine Biology". */
export const takesField =
  /(?:lecturer|lectureship|professor|professorship|fellow|fellowship|teacher|reader|artist|apprentice(?:ship)?|intern(?:ship)?|trainee|assistant|deutsch) in$/

/** Where a stretch of English stops to be a role. */
function stopIn(rest: string): number {
  let from = 0
  for (let tries = 0; tries < 3; tries++) {
    const stop = stops.exec(rest.slice(from))
    if (stop === null) return rest.length
    const at = from + stop.index
    const word = stop[0].trim()
    const field = word === 'in' && takesField.test(`${rest.slice(0, at).toLowerCase()} in`)
    if (!field || !/^\p{Lu}/u.test(rest.slice(at + 4))) return at
    from = at + 3
  }
  return from
}

/** Small words between the capitalised words of a role. */
const within = /^(?:of|and|in|for|to|the|with|on|at|&|or|de|du|[-–/(])/

/** How much of a stretch of names is one: "Staff Engineer made it to us" goes on as a sentence. */
function wholeNames(rest: string): number {
  for (const { 0: all, index } of rest.matchAll(/ \p{Ll}[\p{L}’'-]*/gu)) {
    if (within.test(all.trim()) || !/^\p{Lu}/u.test(rest)) continue
    if (hasJobWord(rest.slice(0, index)) && !hasJobWord(rest.slice(index))) return index
  }
  return rest.length
}

/** People whom letters name by their posts: they are not the job that is applied for. */
export const aboutThem =
  /\b(?:hiring|recruit|talent|acquisition|sourcer|panel|chairman|chair|secretary of|line manager|human resources|hr\b|people partner|equal opportunity)/i

function endsInJob(role: string): boolean {
  const words = role.split(' ')
  return words.length <= 7 && hasJobWord(words.slice(-4).join(' '))
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

/** Job sites repeat the employer's name, then the role, in a line each. */
function addFromLayout({ text }: WhoText, add: AddRole): void {
  const sent = /application was sent to ([^\n]{2,80})\n\1\n([^\n]{3,100})\n/.exec(text)
  if (sent === null) return
  const length = (sent[2] ?? '').length
  const at = sent.index + sent[0].length - 1 - length
  add(at, at + length, 4)
}
