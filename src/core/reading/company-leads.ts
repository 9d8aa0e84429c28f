import { companyWordsFor } from './cues/who/all.ts'
import type { Lead, WhoWords } from './cues/who/who-words.ts'
import { fold } from './fold.ts'
import { type FoundName, nameAt } from './names.ts'
import { eachMatch, isOwn, type WhoText } from './who-text.ts'

/** Notes a possible company with how strongly this place speaks for it; tells whether it can be one. */
export type Add = (
  name: string,
  weight: number,
  place: FoundName | null,
  /** The name is taken as it is, departments at its end included. */
  whole?: boolean,
) => boolean

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

/** Between a role and its house: "Mulettista a Logipadana", "Carretillero (Logisur)", "Vaga: Fresador, Metalpar". */
const besideRole =
  /^ ?(?:\([mwfdhx/ ,|*]{3,9}\) ?)?(?:(, | [-–|·] )|\(|(?:at|with|bei|beim|chez|bij|presso|de|da|do|a|na|no|en|em|van) (?=\p{Lu}))(?:the |der |la |het )?/u

/** Companies that stand right behind the role. Behind a comma or a dash may as well stand a place. */
export function addBesideRole({ text, folded, letter }: WhoText, role: FoundName, add: Add): void {
  const wanted = fold(role.name)
  for (let at = folded.indexOf(wanted), tries = 0; at >= 0 && tries < 6; tries++) {
    const end = at + wanted.length
    const between = besideRole.exec(text.slice(end, end + 40))
    const start = end + (between?.[0].length ?? 0)
    const found = between === null || !isOwn(letter, start) ? null : nameAt(text, start)
    if (found !== null) add(found.name, between?.[1] === undefined ? 1.8 : 0.9, found)
    at = folded.indexOf(wanted, end)
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
    const before = folded.slice(Math.max(0, found.start - 30), found.start)
    const client = clientBefore.test(before) ? 3 : 0
    const isGerman = letter.languages.spoken.includes('de')
    const share = isGerman && isPlainNoun(found.name, before) ? plainNounShare : 1
    add(found.name, (lead.weight + more) * share - client, found)
    return end
  })
}

/** What is left of a lead's weight where one word with an article follows: "bei der Recherche". */
const plainNounShare = 0.3
const germanArticle =
  /\b(?:der|die|das|dem|den|des|beim|im|am|zum|zur|vom|(?:unser|ihr|eur|mein|dein|ein|kein|dies|jed)(?:e|em|en|er|es)?) $/

function isPlainNoun(name: string, before: string): boolean {
  return germanArticle.test(before) && /^\p{Lu}\p{Ll}+$/u.test(name)
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
/** A word that may end a name, and what ties it to its department. */
const lastOfName = /(?:^|[^\p{L}\d])[\p{Lu}\d][^ \n]{0,60}? ?-? ?$/u

/** The longest name that ends at `end`; `nameAt` itself stops at punctuation. */
function nameBefore(text: string, end: number, { openers }: WhoWords): FoundName | null {
  const window = text.slice(Math.max(0, end - 70), end)
  const from = end - window.length
  const line = window.lastIndexOf('\n') + 1
  if (!lastOfName.test(window)) return null
  const upTo = text.slice(0, end)
  for (const word of window.slice(line).matchAll(/[^ ]+/g)) {
    if (!/^[\p{Lu}\d]/u.test(word[0]) || openers.has(fold(word[0].replace(/[,.!]$/, '')))) continue
    const found = nameAt(upTo, from + line + word.index)
    const isGlued = found?.end === end && /\p{L}/u.test(text[end] ?? '')
    if (found !== null && !isGlued && found.end <= end && tie.test(text.slice(found.end, end)))
      return found
  }
  return null
}
