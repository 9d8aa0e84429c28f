import { companyKey, type FoundName } from './names.ts'
import { isOwn, type WhoText } from './who-text.ts'

const notAPerson =
  /\b(?:team|recruiting|recruitment|recruiter|talent|hr|human|resources|hiring|careers?|department|inc|llc|ltd|gmbh|limited|group|company|corp|university|college|services|solutions|systems|technologies|bank|health|people|acquisition|the|your|of|and|at|for|we|this|please|dear|click|note|committee|panel|support|center|centre|foundation|institute|council|trust|school|hospital|partners|labs?|studio|software|security|community|customer|client|success|management|staff|office|board|search|job|jobs|if|you|to|in|is|with|will|our|from|email|reply|sent|view|privacy|unsubscribe|personal|personale|personalabteilung|personalwesen|personalrat|dezernat|abteilung|bewerbermanagement|karriere|ihr|ihre|dein|deine|ufficio|risorse|umane|selezione|equipo|equipe|équipe|equipa|selección|seleção|recursos|humanos|recrutement|ressources|humaines|recrutamento|gente|gestão|direction|direction|service|servicio|werving|selectie|afdeling|gemeente|stadt|comune|ayuntamiento|universität|universidad|università|université|universiteit|universidade|klinik|klinikum|hospital|stiftung|fundación|banque|banca|banco|grupo|gruppo|groupe|gruppe|studio|atelier|verlag|cara|caro|estimada|estimado|gentile|secretaria|secretariat|sekretariat)\b/i
const person =
  /^(?:[\p{Lu}]\.|[\p{Lu}][\p{L}'’-]{1,20})(?: (?:[\p{Lu}]\.|[\p{Lu}][\p{L}'’-]{0,20}|van|von|de|der|la|da|bin|al)){0,3}$/u
/** Words that say what somebody does at a firm. */
export const jobTitle =
  /\b(?:manager|director|head|lead|leader|owner|chair|chef|teacher|sister|foreman|governor|secretary|recruiter|partner|officer|engineer|president|vp|coordinator|specialist|consultant|ceo|founder|chief|supervisor|sourcer|generalist|assistant|associate|administrator|editor|principal|matron|nurse|advisor|adviser|analyst|planning|resources|hr|\p{L}*(?:leiter|leitung|meister|führer|chef)(?:in)?)\b/iu

/** Whether a line is a person's name. */
export function isPersonName(line: string): boolean {
  return line.length <= 50 && person.test(line) && !notAPerson.test(line)
}

/** The person who signed, with the place of the name; null when a team or nobody did. */
export function findSignature(
  { letter, text, closings }: WhoText,
  fromName: string | null,
  company: string | null,
): FoundName | null {
  const companyIs = company === null ? '' : companyKey(company)
  let best: FoundName | null = null
  for (const { start, end } of closings) {
    const found = start < letter.textStart - 1 ? null : nameAfter(text, end, fromName)
    if (found === null || !isOwn(letter, found.start)) continue
    const key = companyKey(found.name)
    const isCompany = companyIs !== '' && (companyIs.startsWith(key) || key.startsWith(companyIs))
    if (!isCompany && !isAddressee(text.slice(letter.textStart), found.name)) best = found
  }
  return best
}

function nameAfter(text: string, after: number, fromName: string | null): FoundName | null {
  const rest = text.slice(after, after + 160)
  const lines = rest.split('\n')
  let at = after
  for (const [index, line] of lines.slice(0, 3).entries()) {
    const bare = line.replace(/^[-–—~ ]+/u, '')
    const part = (bare.split(/[,|(•·]| - /u)[0] ?? '').replace(/[.! ]+$/u, '')
    if (isPersonName(part)) {
      const start = at + line.indexOf(part)
      const single = !part.includes(' ')
      const known = fromName?.toLowerCase().includes(part.toLowerCase()) === true
      const nextLine = lines[index + 1] ?? ''
      // One word may be a company; two may be too, so something must say that it is a person.
      const told =
        known ||
        jobTitle.test(nextLine) ||
        jobTitle.test(bare.slice(part.length)) ||
        (single ? isLast(lines, index) || nextLine !== '' : true)
      if (told) return { name: part, start, end: start + part.length }
    }
    if (bare !== '') return null
    at += line.length + 1
  }
  return null
}

function isLast(lines: readonly string[], index: number): boolean {
  return lines.slice(index + 1).every((line) => line.trim() === '')
}

/** A letter that ends with the reader's own name is not signed by them. */
function isAddressee(text: string, name: string): boolean {
  const start = text.slice(0, 200).toLowerCase()
  return new RegExp(
    `^(?:[^\\n]{0,80}\\n){0,2}(?:dear|hi|hello|hey)? ?${name.toLowerCase().replace(/[^\p{L} ]/gu, '.')} ?[,:!-]`,
    'u',
  ).test(start)
}
