import { type BothWords, roleWordsFor } from './cues/who/all.ts'
import type { RoleWords } from './cues/who/who-words.ts'
import { fold } from './fold.ts'
import type { AddRole } from './role-english.ts'
import { genderMark } from './role-words.ts'
import { eachMatch, type WhoText } from './who-text.ts'

/** Words for a job before a role in quotation marks, folded, in all languages. */
const quotedAfter =
  /\b(?:stelle|position|rolle|vakanz|ausschreibung|bewerbung|poste|offre|annonce|candidature|puesto|vacante|oferta|plaza|candidatura|functie|vacature|rol|sollicitatie|posizione|ruolo|offerta|annuncio|vaga|cargo|posicao|funcao)[^\n"«]{0,30}["«] ?(?=([^"»\n]{4,70}?) ?["»])/g
/** "Bademeister-Stelle": the role is the first half of a word. */
const halfWord = /\b([a-z][a-z-]{3,40})-(?:stelle|position|rolle|vakanz|job|functie|vacature)\b/g

/** Job sites put a role in brackets behind the employer's name. */
const inBrackets = /[a-z] \((?=([^\n()]{4,60})\))/g

/** No role is longer, in UTF-16 units. */
const longest = 90
/** Where a role ends in any language: its sentence or clause, a place, a bracket that is no gender mark. */
const ends =
  /[\n;!?"“”«»|]|, (?!(?:Schwerpunkt|Bereich|option)\b)|\. |\.$| [-–—] |: | (?:in|en|à|em|te|a|na|no|nas|nos) (?=\p{Lu})| (?:le|op|dal|el|am|zum|on|em|il|a|à|du|vom|dia|per|from|ab|del|den|op|compter du) (?=\d{1,2}(?:[. :]|er|h))|\((?![mwfhdxve]\b|[mwfhdxv] ?[/|]|innen|in\)|e\)|a\)|trice)/u

/** Days of the week, folded, in the languages beyond English: what follows is a time. */
const weekday =
  / (?:(?:am |le |il |el |de |op |a |na |no )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miercoles|jueves|viernes|sabado|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|segunda|terca|quarta|quinta|sexta)(?:-feira)?)\b/

/** Where letters in the languages beyond English name a role. */
export function addForeignRoles(who: WhoText, add: AddRole): void {
  for (const [pattern, weight] of [
    [quotedAfter, 2.5],
    [halfWord, 1.6],
  ] as const) {
    eachMatch(pattern, who.folded, (match) => {
      const length = (match[1] ?? '').length
      const start = pattern === halfWord ? match.index : match.index + match[0].length
      add(start, start + length, weight)
      return undefined
    })
  }
  for (const words of roleWordsFor(who.letter.languages.spoken)) {
    for (const { words: lead, weight } of words.roleAfter) {
      eachMatch(lead, who.folded, (match) => {
        const end = match.index + match[0].length
        const start = wordStart(who.text, end)
        add(start, roleEnd(who, start, words), weight)
        return end
      })
    }
    eachMatch(inBrackets, who.folded, (match) => {
      const start = match.index + match[0].length
      const end = start + (match[1] ?? '').length
      if (words.jobWords.test(match[1] ?? '')) add(start, end, 0.6)
      return start
    })
    eachMatch(words.roleAfterLoosely, who.folded, (match) => {
      const after = match.index + match[0].length
      const start = wordStart(who.text, after)
      const end = roleEnd(who, start, words)
      const first = who.folded.slice(start, end).split(' ').slice(0, 2).join(' ')
      if (words.jobWords.test(first)) add(start, end, 0.4)
      return after
    })
  }
}

/** Where the word at `at` begins: an article in a lead may also be the beginning of a longer word. */
function wordStart(text: string, at: number): number {
  let start = at
  while (/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ')) start -= 1
  return start
}

/** The end of a role that begins at `start`. */
function roleEnd({ text, folded }: WhoText, start: number, words: RoleWords): number {
  const rest = text.slice(start, start + longest)
  // Gender marks are no end of a clause, so they are blanked; the length stays.
  const marked = rest.replace(genderMark, (mark) => 'x'.repeat(mark.length))
  const hard = ends.exec(marked)?.index ?? rest.length
  const soft = words.roleStops.exec(fold(marked.slice(0, hard)))?.index ?? hard
  const day = weekday.exec(fold(marked.slice(0, hard)))?.index ?? hard
  const length = Math.min(hard, soft, day)
  const end = start + (words.capitals ? capitalRun(marked.slice(0, length)) : length)
  return folded[end - 1] === ' ' ? end - 1 : end
}

/** In German a role's words begin with capitals; small words may stand between two of them. */
const betweenCapitals =
  /^(?:für|und|oder|&|\/|\+|-|–|(?:im|in der) (?=(?:Bereich|Vertrieb|Innendienst|Außendienst|Einkauf|Verkauf|Service|Kundenservice|Marketing|Personalwesen|Rechnungswesen|Pflege|Verwaltung|Buchhaltung|Produktion|Logistik|Entwicklung|Gastronomie|Küche|Einzelhandel|Gesundheitswesen)))(?= |$)/u
const leads = /(?:leiter|leiterin|leitung|leitende|direktor|direktorin)$/i

/** How much of a stretch of German belongs to a role. */
function capitalRun(stretch: string): number {
  let end = 0
  let at = 0
  let before = ''
  for (const word of stretch.split(' ')) {
    const rest = stretch.slice(at)
    if (/^["(]?[\p{Lu}\d]/u.test(word) || /^x{4,}$/.test(word)) end = at + word.length
    else if (at === 0 && /^[a-z]{3,14}(?:e|er|en)$/.test(word)) end = word.length
    else {
      const joins = betweenCapitals.test(rest) || (leads.test(before) && /^(?:der|des) /.test(rest))
      if (!joins && !(word === 'der' && before === 'in')) break
    }
    before = word
    at += word.length + 1
  }
  return end
}

/** Endings of words for people by their work, folded, in the languages beyond English. */
export const agent =
  /(?:eur|euse|trice|teur|ienne|iste|iere?|logue|ero|era|[aeiou]dora?|logo|loga|tor|tore|tora|sor|sora|iera|aio|aia|tiere|eiro|eira|aria|ario|ster|eerster|loog|kundige|meester|man|vrouw|tin|erin|ler|ner|ker|per|fer|mann|frau|kraft|wart|ant|ante|ent|ente|ist|ista)(?:s|e|es|en)?$/

/** How much words look like a role in these languages: 0 not at all, 3 certainly. */
export function judgeForeignRole(role: string, languages: readonly BothWords[]): number {
  const folded = fold(role)
  const parts = folded.split(/[ ,]+/)
  if (role.length < 3 || role.length > longest || parts.length > 10 || /[@<>=]|https?:/.test(role))
    return 0
  let best = 0
  for (const { jobWords, plainWords, capitals, notCompanies } of languages) {
    if (parts.every((word) => plainWords.has(word) || notCompanies.has(word))) return 0
    if (plainWords.has(parts[0] ?? '')) continue
    const capital = /^[\p{Lu}\d]/u.test(role)
    if (capitals && !capital) continue
    best = Math.max(
      best,
      jobWords.test(folded) ? 3 : agent.test(parts[0] ?? '') ? 1.5 : capitals ? 1 : 0.7,
    )
  }
  return best
}
