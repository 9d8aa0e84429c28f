import { roleWordsFor } from './cues/who/all.ts'
import { notRoles } from './cues/who/not-roles.ts'
import { fold } from './fold.ts'
import { companyKey, type FoundName } from './names.ts'
import { addEnglishRoles } from './role-english.ts'
import { addHeadRoles } from './role-heads.ts'
import { addForeignRoles, judgeForeignRole, namesWork } from './role-leads.ts'
import { addSubjectRoles } from './role-subject.ts'
import { cleanRole, hasJobWord, judgeRole, withoutCompany } from './role-words.ts'
import { isOwn, type WhoText } from './who-text.ts'

interface RoleCandidate {
  readonly role: FoundName
  score: number
  bare: boolean
}

/** Below this a role is a guess, and none is better. */
const enough = 1.9

/** No role has more raw letters, requisition number included. */
const rawChars = 140

/** A stretch of text that may hold a role. */
export interface RolePlace {
  readonly start: number
  readonly end: number
  readonly weight: number
  /** Only a word for the work speaks for it, no wording around it. */
  readonly bare?: boolean
}

/** Before a job that a letter in es, it or pt offers beside the one that it is about; folded. */
const anotherOpening =
  /\b(?:pero(?: ahora| tambien)? (?:tenemos|buscamos)|(?:tenemos|hemos) abiert[oa]|abrimos|abriremos|vamos a abrir|podrias encajar|encajarias|(?:tra|fra) poco (?:cerchiamo|cercheremo|apriamo|apriremo)|stiamo (?:pero|invece|anche) cercando|cerchiamo (?:pero|invece|anche)|apriremo|vamos abrir|iremos abrir|temos (?:tambem |agora )?abert[oa]|temos,? porem|tenemos,? sin embargo|abbiamo,? pero|mas (?:temos|procuramos|estamos a procura)|encaixa(?:s|ria|rias)?)\b[^.!?;\n]{0,50}$/
/** What such a place weighs: the job counts only where no other is named. */
const ofAnother = -1.5

/** Whether words have one for a job, in the languages of the letter. */
export function namesJob({ letter }: WhoText, words: string): boolean {
  const folded = fold(words)
  return (
    hasJobWord(folded) ||
    roleWordsFor(letter.languages.spoken).some(
      ({ jobWords, language }) =>
        jobWords.test(folded) || folded.split(/[ ,]+/).some((word) => namesWork(word, language)),
    )
  )
}

/** Every place where a letter may name a role, whatever stands there. */
export function findRolePlaces(who: WhoText): readonly RolePlace[] {
  const { spoken } = who.letter.languages
  const places: RolePlace[] = []
  const offers = spoken.some((language) => /^(?:es|it|pt)$/.test(language))
  const add = (start: number, end: number, weight: number, bare = false): void => {
    if (!isOwn(who.letter, start)) return
    const before = who.folded.slice(Math.max(0, start - 70), start)
    const weighs = offers && anotherOpening.test(before) ? ofAnother : weight
    places.push({ start, end: Math.min(end, start + rawChars), weight: weighs, bare })
  }
  if (speaksEnglish(spoken)) addEnglishRoles(who, add)
  addForeignRoles(who, add)
  addHeadRoles(who, speaksEnglish(spoken), (start, end, weight) => add(start, end, weight, true))
  addSubjectRoles(who, (words) => namesJob(who, words), add)
  return places
}

/**
 * The role that a letter names, or null when it names none: without requisition number, gender mark
 * and place, in the letter's own spelling.
 */
export function findRole(
  who: WhoText,
  places: readonly RolePlace[],
  company: string | null,
): FoundName | null {
  const { text } = who
  const { spoken } = who.letter.languages
  const foreign = roleWordsFor(spoken)
  const english = speaksEnglish(spoken)
  const candidates = new Map<string, RoleCandidate>()
  for (const { start, end, weight, bare = false } of places) {
    const raw = text.slice(start, end)
    const role = withoutTopic(who, bareRole(withoutCompany(cleanRole(raw), company)))
    const judged = Math.max(english ? judgeRole(role) : 0, judgeForeignRole(role, foreign))
    if (judged === 0 || (company !== null && companyKey(role) === companyKey(company))) continue
    const within = raw.indexOf(role)
    const place =
      within < 0
        ? { start, end: start + raw.trimEnd().length }
        : { start: start + within, end: start + within + role.length }
    const key = fold(role)
    const known = candidates.get(key)
    const score = judged + weight
    if (known === undefined) candidates.set(key, { role: { name: role, ...place }, score, bare })
    else {
      known.bare &&= bare
      known.score = Math.max(known.score, score) + 0.4
    }
  }
  preferShorter(candidates)
  let best: RoleCandidate | null = null
  for (const next of candidates.values()) if (best === null || isBetter(next, best)) best = next
  return best === null || best.score < enough ? null : best.role
}

/** "Brookfield Parts for Stock Clerk, Leeds" is the role "Stock Clerk". */
function bareRole(role: string): string {
  const [before = '', after] = role.split(' for ')
  if (after !== undefined && hasJobWord(after) && !hasJobWord(before)) return after
  // A place behind a comma is not part of the role.
  const comma = /^(.{4,60}), [\p{Lu}][\p{L}.-]+(?: [\p{Lu}][\p{L}.-]+)?$/u.exec(role)?.[1]
  return comma !== undefined && hasJobWord(comma) && !hasJobWord(role.slice(comma.length))
    ? comma
    : role
}

/** "Rückmeldung Marktleiter" is about the role "Marktleiter". */
function withoutTopic(who: WhoText, role: string): string {
  const [first = '', ...rest] = role.split(' ')
  const behind = rest.join(' ')
  const isTopic = who.letter.languages.spoken.some(
    (language) => language !== 'en' && notRoles[language]?.test(fold(first)),
  )
  return isTopic && namesJob(who, behind) ? behind : role
}

function speaksEnglish(spoken: readonly string[]): boolean {
  return spoken.length === 0 || spoken.includes('en')
}

/** What is named twice, once with words behind it, is the shorter of the two. */
function preferShorter(candidates: ReadonlyMap<string, RoleCandidate>): void {
  for (const [key, short] of candidates) {
    if (short.bare) continue
    for (const [other, long] of candidates) {
      if (!other.startsWith(`${key} `) || (!key.includes(' ') && key.length < 5)) continue
      short.score = Math.max(short.score, long.score) + 0.3
    }
  }
}

function isBetter(one: RoleCandidate, other: RoleCandidate): boolean {
  if (one.score !== other.score) return one.score > other.score
  return one.role.name.length > other.role.name.length
}
