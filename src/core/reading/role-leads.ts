import { type BothWords, roleWordsFor } from './cues/who/all.ts'
import { englishHeads, headNouns } from './cues/who/head-nouns.ts'
import { notRoles } from './cues/who/not-roles.ts'
import { type RoleWords, wordSet } from './cues/who/who-words.ts'
import { fold } from './fold.ts'
import type { AddRole } from './role-english.ts'
import { genderMark, hasJobWord, mayHaveMark } from './role-words.ts'
import { smallWords } from './small-words.ts'
import { eachMatch, type WhoText } from './who-text.ts'

/** Words for a job before a role in quotation marks, folded, in all languages. */
const quotedAfter =
  /\b(?:stelle|position|rolle|vakanz|ausschreibung|bewerbung|poste|offre|annonce|candidature|puesto|vacante|oferta|plaza|candidatura|functie|vacature|rol|sollicitatie|posizione|ruolo|offerta|annuncio|vaga|cargo|posicao|funcao)[^\n"«]{0,30}["«] ?(?=([^"»\n]{4,70}?) ?["»])/g
/** "Bademeister-Stelle": the role is the first half of a word. */
const halfWord = /\b([a-z][a-z-]{3,40})-(?:stelle|position|rolle|vakanz|job|functie|vacature)\b/g

/** Job sites put a role in brackets behind the employer's name. */
const inBrackets = /[a-z] \((?=([^\n()]{4,60})\))/g

/** Before a word that is nearly always a role: "as a …", "another …"; folded. */
const asLead =
  /\b(?:als|comme|como|come|autre|otr[oa]|altr[oa]|outr[oa]|ander[en]?|andere[nr]?) (?:een |eine?n? |une? )?"?$/

/** No role is longer, in UTF-16 units. */
const longest = 90
/** Where a role ends in any language: its sentence or clause, a place, a bracket that is no gender mark. */
const ends =
  /[\n;!?"“”«»|]|, (?!(?:Schwerpunkt|Bereich|option)\b)|\. |\.$| [-–—] |: | (?:è|sarà|andrà|verrà|\p{Ll}{3,}r[àò]|\p{Ll}{3,}(?:erait|eront|erons|iront)|ira|sera|aura)(?= |$)| (?:de|du|à partir de|a partir d[eo]|a decorrere|de) (?:cet|cette|ce|este|esta|quest['’]\p{L}+)(?= |$)| (?:a partir|à partir|a decorrer\p{L}*|in goede orde|quedó|quedo)(?= |$)| (?:in|en|à|em|te|a|na|no|nas|nos|para|per|pour) (?=\p{Lu})| (?:le|op|dal|el|am|zum|on|em|il|a|à|du|vom|dia|per|from|ab|del|den|op|compter du) (?=\d{1,2}(?:[. :]|er|h))| n[°º] ?\d| \d+\/\d| (?:in|om) te | (?:à|en|a|em|in) (?:temps|mi-temps|plein temps|alternance|apprentissage|intérim|remplacement|tempo |tiempo |jornada|media jornada|apprendistato|regime|regímen|sostituzione|chiamata)| \d+(?:[.,]\d+)? ?(?:%|u\b|uur|uren|h\b|heures|ore\b|horas|Std|Stunden|jaar|mois|mesi|meses|jours|giorni|Prozent)|\((?![mwfhdxve]\b|[mwfhdxv] ?[/|]|innen|\p{Ll}{1,6}\))/u

/** Days of the week, folded, in the languages beyond English: what follows is a time. */
const weekday =
  / (?:(?:am |le |il |el |de |op |a |na |no )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miercoles|jueves|viernes|sabado|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|segunda|terca|quarta|quinta|sexta)(?:-feira)?)\b/

/** "Für September", "pour la rentrée": a time of year, in any of the languages; folded. */
const season =
  / (?:fur|pour|en|per|para|a|em|voor|des|ab|vanaf|da|de) (?:den |la |il |o |el |de )?(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|dezembro|rentree|sommer|winter|herbst|fruhjahr|ete|hiver|verano|estate|verao|zomer|saison|seizoen)\b/

/** Where letters in the languages beyond English name a role. */
export function addForeignRoles(who: WhoText, add: AddRole): void {
  for (const [pattern, sign, weight] of [
    [quotedAfter, /["«]/, 2.5],
    [halfWord, /-[spvrjf]/, 1.6],
  ] as const) {
    if (!sign.test(who.folded)) continue
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
    if (who.folded.includes(' ('))
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
      const told = asLead.test(match[0]) && agent.test(first.split(' ')[0] ?? '')
      if (told || words.jobWords.test(first) || isEnglishRole(who.text.slice(start, end)))
        add(start, end, 0.4)
      return after
    })
  }
}

/** "Growth Marketer" in a letter of another language. */
function isEnglishRole(words: string): boolean {
  const last = words.split(' ').at(-1) ?? ''
  return /^\p{Lu}[^ ]* \p{Lu}/u.test(words) && hasJobWord(last)
}

/** Where the word at `at` begins: an article in a lead may also be the beginning of a longer word. */
function wordStart(text: string, at: number): number {
  let start = at
  while (/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ')) start -= 1
  return start
}

/** The end of a role that begins at `start`. */
export function roleEnd({ text, folded }: WhoText, start: number, words: RoleWords): number {
  const rest = text.slice(start, start + longest)
  // Gender marks are no end of a clause, so they are blanked; the length stays.
  const marked = mayHaveMark.test(rest)
    ? rest.replace(genderMark, (mark) => 'x'.repeat(mark.length))
    : rest
  const hard = ends.exec(marked)?.index ?? rest.length
  const clause = fold(marked.slice(0, hard))
  const soft = words.roleStops.exec(clause)?.index ?? hard
  const day = weekday.exec(clause)?.index ?? hard
  const time = season.exec(clause)?.index ?? hard
  const length = withinPhrase(clause.slice(0, Math.min(soft, day, time)), words.language)
  const end = start + (words.capitals ? capitalRun(marked.slice(0, length)) : length)
  const whole = folded[end - 1] === ' ' ? end - 1 : end
  if (text[whole] !== ' ') return whole
  return whole + (inCapitals.exec(text.slice(start, whole) + beyond(text, whole))?.[1]?.length ?? 0)
}

/** "Ejecutivo de Atención a Clientes": in a role that is written in capitals a small word ends nothing. */
const inCapitals =
  /^(?:d[aei] )?\p{Lu}\S* (?:\S+ ){0,3}\p{Lu}[\p{L}-]*‖( (?:a|al|por|per|con|à|aux?)(?: la| los| las| el| le)? \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u
const beyond = (text: string, at: number): string => `‖${text.slice(at, at + 40)}`

/** Small words that stand inside a role: "chef de produit", "medewerker in de kas". */
const insideRole = wordSet(
  'de d du des la le les l en et a au aux y e o ou di del della delle dei degli da do das dos em na no no van voor und oder fur der die das den des im in m n op of il lo per para por pour con mit con sobre sur alla alle al dell all zu zur zum het te el los las un une',
)
/** Verbs and other words with which a sentence goes on behind a role, beyond the frequent small words; folded. */
const goesOn = wordSet(
  `son fue sera seran sigue queda tiene tienes tendra consiste dos tres ya aun antes durante mediante quien porque pero sono era
  sara hanno resta rimane entro prima dopo presso quando dove perche sao foi tem tera fica ficou ainda ja apos onde desta deste
  nesta neste sont etait reste avant apres pendant lorsque quand car deja wordt blijft uiterlijk vanaf tot tijdens berichten vragen
  willen kunnen moeten nodigen laten sturen bieden gaan hebben nadat verder iemand niemand inmiddels reeds komen bellen maken delen melden vanwege wegens omdat
  kwam kwamen kreeg kregen ging gingen stond stonden zag zagen lag lagen hield hielden liet lieten bleef bleven konden kon mochten wilden moesten zouden voldoen hanteren even past passen blijkt lijkt vonden vond zit zat loopt liep jammer
  eres encontra encuentra trova estoy estamos gustaria precisamos preciso gostaria vorrebbe gradirebbe sarebbe souhaiterait aimerait voudrait viendra deviendra`,
)
/** Dutch participles and infinitives; folded. */
const dutchVerb = /^(?:ge|be|ver|ont|her|uit|aan|af|toe)[a-z]{3,}(?:en|d|t)$/
const smallByLanguage = new Map(
  Object.entries(smallWords).map(([code, text]) => [code, wordSet(text)] as const),
)

/** Frequent small words of a language, folded. */
export function smallWordsOf(language: string): ReadonlySet<string> {
  return smallByLanguage.get(language) ?? insideRole
}

/** "Engenheiro de processo": what is frequent in letters may also be a field of work; folded. */
const field = /^process?os?(?! (?:de )?sele[ct])(?![a-z])/
/** How much of a stretch is one phrase: it ends before a small word that no role contains; folded. */
function withinPhrase(stretch: string, language: string): number {
  const small = smallByLanguage.get(language)
  let before = ''
  for (const { 0: word, index } of stretch.matchAll(/[a-z]+/g)) {
    const isField = before === 'de' && field.test(stretch.slice(index))
    const isSmall = (goesOn.has(word) || small?.has(word)) && !insideRole.has(word) && !isField
    const ends = isSmall || (language === 'nl' && dutchVerb.test(word))
    if (before !== '' && ends) return Math.max(0, index - 1)
    before = word
  }
  return stretch.length
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

/** Whether a folded word names a person by the work, in English or in `language`. */
export function namesWork(word: string, language: string): boolean {
  return englishHeads.has(word) || headNouns[language]?.test(word) === true
}

/** "Coordinación de entrevista": what ends in a talk is none; folded. */
const ofTalks = /^(?:entrevistas?|colloqui[oa]?|entretiens?)$/

/** Addresses and times of day. */
const neverInRole = /[@<>=]|https?:|\b\d{1,2}(?:[:h]\d{2}|h\b)/

/** Posts of those who write, which are jobs too: "Bewerbung als Personalreferentin"; folded. */
const isPost = /^(?:personalreferent|recruiter|geschaftsfuhrer)(?:in)?$/

/** How much words look like a role in these languages: 0 not at all, 3 certainly. */
export function judgeForeignRole(role: string, languages: readonly BothWords[]): number {
  const folded = fold(role)
  const parts = folded.split(/[ ,]+/)
  if (role.length < 3 || role.length > longest || parts.length > 10 || neverInRole.test(role))
    return 0
  if (!/\p{L}{2}/u.test(role)) return 0
  let best = 0
  for (const words of languages) {
    const { jobWords, plainWords, capitals, notCompanies, language, headLast } = words
    const isPlain = parts.every((word) => plainWords.has(word) || notCompanies.has(word))
    if (isPlain && !isPost.test(folded)) return 0
    const head = (headLast ? parts.at(-1) : parts[0]) ?? ''
    if (notRoles[language]?.test(head.replace(/'.*$/, ''))) continue
    if (!headLast && ofTalks.test(parts.at(-1) ?? '')) continue
    if (plainWords.has(parts[0] ?? '')) continue
    const capital = /^[\p{Lu}\d]/u.test(role)
    if (capitals && !capital) continue
    const told =
      jobWords.test(folded) ||
      parts.some((word) => namesWork(word, language)) ||
      isEnglishRole(role)
    // One small word that no list and no ending knows is sooner the rest of a sentence.
    if (!told && !capital && parts.length === 1 && !agent.test(folded)) continue
    best = Math.max(best, told ? 3 : agent.test(parts[0] ?? '') ? 1.5 : capitals ? 0.9 : 0.45)
  }
  return best
}
