import { companyWordsFor } from './cues/who/all.ts'
import type { Lead, WhoWords } from './cues/who/who-words.ts'
import { fold } from './fold.ts'
import { type FoundName, nameAt } from './names.ts'
import { eachMatch, isOwn, type WhoText } from './who-text.ts'

/** Notes a possible company with how strongly this place speaks for it. */
export type Add = (
  name: string,
  weight: number,
  place: FoundName | null,
  /** The name is taken as it is, departments at its end included. */
  whole?: boolean,
) => void

const roleAfter =
  /^[ -]{1,3}(?:position|role|opening|opportunity|job|vacancy|internship|post\b|requisition|program|application)/i
const teamAfter =
  /^(?:'s)? ?[-|]? ?(?:university |campus |global |early |us |uk )?(?:recruiting|recruitment|talent|hiring|hr|human resources|careers|people|acquisition|recruiter|team|candidate|resourcing|staffing)\b/i
const doesAfter =
  /^ (?:has|have|had|is|was|will|did|does|requests?|would|team has|received|values|prides|invites|where) (?:decided|not|moved|received|reviewed|chosen|selected|applicants|an equal|committed|like|select|offer|be |you)/i
/** Small words and plain nouns between a lead and the name itself. */
const beforeName =
  /^["“”„«»'‘]?(?:(?:(?:die|der|das|dem|den|la|le|les|el|los|las|il|lo|de|het|the|our|notre|nostra|nuestra|nossa|onze|unserer|Firma|firma|société|entreprise|groupe|cabinet|empresa|compañía|grupo|azienda|società|gruppo|ditta|bedrijf|agence|agencia|agenzia) |[dl]['’](?:entreprise |agence |azienda )?)){0,3}["“”„«»'‘]?/u
/** An agency writes about its client; the client is not who writes. */
const clientBefore =
  /\b(?:client|clients|kunden?|mandant(?:en)?|auftraggeber|cliente|opdrachtgever|committente)(?: (?:der|die|das|la|le|el|il|de|the|o|a))?,? ?$/

/** Companies that the text names after or before telling words. */
export function addFromText(who: WhoText, add: Add): void {
  for (const words of companyWordsFor(who.letter.languages.spoken)) {
    for (const lead of words.companyAfter) addAfterLead(who, lead, add)
    for (const lead of words.companyBefore) addBeforeLead(who, lead, words, add)
  }
}

function addAfterLead({ letter, text, folded }: WhoText, lead: Lead, add: Add): void {
  eachMatch(lead.words, folded, (match) => {
    const end = match.index + match[0].length
    if (!isOwn(letter, end)) return end
    const between = beforeName.exec(text.slice(end, end + 60))?.[0].length ?? 0
    const found = nameAt(text, end) ?? (between > 0 ? nameAt(text, end + between) : null)
    if (found === null) return end
    const after = text.slice(found.end, found.end + 40)
    if (roleAfter.test(after)) return end
    const more = teamAfter.test(after) || doesAfter.test(after) ? 1 : 0
    const client = clientBefore.test(folded.slice(Math.max(0, end - 30), end)) ? 3 : 0
    add(found.name, lead.weight + more - client, found)
    return end
  })
}

function addBeforeLead({ text, folded }: WhoText, lead: Lead, words: WhoWords, add: Add): void {
  eachMatch(lead.words, folded, (match) => {
    const found = nameBefore(text, match.index, words)
    if (found !== null) add(found.name, lead.weight, found)
    return match.index + match[0].length
  })
}

/** What may stand between a company and its department. */
const tie = /^(?:['’]s)? ?-? ?$/

/** The longest name that ends at `end`; `nameAt` itself stops at punctuation. */
function nameBefore(text: string, end: number, { openers }: WhoWords): FoundName | null {
  const window = text.slice(Math.max(0, end - 70), end)
  const from = end - window.length
  const line = window.lastIndexOf('\n') + 1
  const upTo = text.slice(0, end)
  for (const word of window.slice(line).matchAll(/[^ ]+/g)) {
    if (!/^[\p{Lu}\d]/u.test(word[0]) || openers.has(fold(word[0].replace(/[,.!]$/, '')))) continue
    const found = nameAt(upTo, from + line + word.index)
    if (found !== null && found.end <= end && tie.test(text.slice(found.end, end))) return found
  }
  return null
}
