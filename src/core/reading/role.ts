import { roleWordsFor } from './cues/who/all.ts'
import { fold } from './fold.ts'
import { companyKey, type FoundName } from './names.ts'
import { addEnglishRoles } from './role-english.ts'
import { addForeignRoles, judgeForeignRole } from './role-leads.ts'
import { addSubjectRoles } from './role-subject.ts'
import { cleanRole, hasJobWord, judgeRole, withoutCompany } from './role-words.ts'
import { isOwn, type WhoText } from './who-text.ts'

interface RoleCandidate {
  readonly role: FoundName
  score: number
}

/** Below this a role is a guess, and none is better. */
const enough = 2

/** No role has more raw letters, requisition number included. */
const rawChars = 140

/**
 * The role that a letter names, or null when it names none: without requisition number, gender mark
 * and place, in the letter's own spelling.
 */
export function findRole(who: WhoText, company: string | null): FoundName | null {
  const { letter, text } = who
  const { spoken } = letter.languages
  const foreign = roleWordsFor(spoken)
  const english = spoken.length === 0 || spoken.includes('en')
  const candidates = new Map<string, RoleCandidate>()
  const add = (start: number, end: number, weight: number): void => {
    if (!isOwn(letter, start)) return
    const raw = text.slice(start, Math.min(end, start + rawChars))
    const role = withoutCompany(cleanRole(raw), company)
    const judged = Math.max(english ? judgeRole(role) : 0, judgeForeignRole(role, foreign))
    if (judged === 0 || (company !== null && companyKey(role) === companyKey(company))) return
    const within = raw.indexOf(role)
    const place =
      within < 0
        ? { start, end: start + raw.trimEnd().length }
        : { start: start + within, end: start + within + role.length }
    const key = fold(role)
    const known = candidates.get(key)
    const score = judged + weight
    if (known === undefined) candidates.set(key, { role: { name: role, ...place }, score })
    else known.score = Math.max(known.score, score) + 0.4
  }
  if (english) addEnglishRoles(who, add)
  addForeignRoles(who, add)
  const isJob = (words: string): boolean =>
    hasJobWord(words) || foreign.some(({ jobWords }) => jobWords.test(words))
  addSubjectRoles(who, isJob, add)
  preferShorter(candidates)
  let best: RoleCandidate | null = null
  for (const next of candidates.values()) if (best === null || isBetter(next, best)) best = next
  return best === null || best.score < enough ? null : best.role
}

/** What is named twice, once with words behind it, is the shorter of the two. */
function preferShorter(candidates: ReadonlyMap<string, RoleCandidate>): void {
  for (const [key, short] of candidates) {
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
