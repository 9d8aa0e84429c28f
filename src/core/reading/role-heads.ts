import { roleWordsFor } from './cues/who/all.ts'
import { aboutWriters, englishHeads, headNouns } from './cues/who/head-nouns.ts'
import { notRoles } from './cues/who/not-roles.ts'
import { wordSet } from './cues/who/who-words.ts'
import { type AddRole, aboutThem } from './role-english.ts'
import { roleEnd, smallWordsOf } from './role-leads.ts'
import { isOwn, type WhoText } from './who-text.ts'

/** At most so many words of a letter are looked at, and so many are taken for jobs. */
const wordsLookedAt = 500
const mostHeads = 16

/** A place that nothing but the word itself speaks for. */
const headWeight = 0.45

/** Before a lower-case English role; what stands between is part of it. */
const englishOpeners = wordSet(
  'a an the our as for of another this that your my new to in about any is become be hired chose chosen picked need needs seeking find found want wants',
)
/** Words before a head that say nothing about the job; folded. */
const empty = wordSet(
  `another other different new second third suitable strong stronger good great better best internal experienced excellent
  vacant advertised current open whole local qualified next permanent`,
)
/** Somebody says what they are themselves; folded. */
const ofWriter =
  /(?:\bi am|\bi'm|\bi work as|\bich bin|\bje suis|\bsoy|\bsono|\bsou|\bik ben|\bik werk als)(?: (?:an?|the|als|une?|een|il|la|el|o|de|le|uw|your|ihre?|din|tu|su|votre|responsable)){0,2} $/
/** Before somebody of the house whom a letter mentions: "mit dem Schichtleiter", "our CMO"; folded. */
const ofHouse =
  /(?:^|[\s(])(?:(?:our|my|their|his|her|(?:unser|mein|ihr|sein)(?:e[mnrs]?)?|notre|nos|mon|ma|nuestr[oa]|mi|onze|ons|mijn|noss[oa]|meu|minha|(?:il |la )?(?:nostr[oa]|mi[oa]))|(?:the|de[rmns]|die|das|dem|le|la|el|il|lo|het|o|al|del|dal|dalla|della|du|au|ao|vom|zum|zur|beim)) (?:new |first |neue[rnm]? )?$|(?:^|[\s(])(?:l'|dell'|dall'|all'|un altro |otro )$/
/** Words for finding, wanting and applying: what follows an article is then the job; folded. */
const aboutTheJob =
  /(?:found|hired?|appoint|chos[ei]|taken on|take on|need|want|look(?:ing)? for|seek|search|vacanc|position|posts?\b|job|role|opening|apply|applied|applicat|gefunden|einge?stell|stellen|such|besetz|nehm|stelle\b|bewerb|bewirb|ausbildung|kandidat|trouv|recrut|chois|pris\b|prend|cherch|embauch|besoin|poste|emploi|offre|candidat|postul|fonction|encontr|contrat|cogid|busc|eleg|necesit|seleccion|puesto|plaza|vacante|solicit|trov|assun|pres[oa]\b|cerc|scelt|posto|ruolo|posizion|figura|gevonden|aangenomen|zoek|gekozen|nodig|gezocht|functie|vacature|baan\b|plek|sollicit|achamos|ficamos|preench|escolh|precis|procur|defini|vaga|lugar|cargo|funcao|profil|\bals |\bcomo |\bcome |\bcomme |\bas |\bfor |\bfur |\bpour |\bper |\bpara |\bvoor )[^\n.!?;]{0,40}$/

/** Whether a word names one of the people of the house, and not the job. */
function isOfHouse({ folded, text }: WhoText, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 70), at)
  if (!ofHouse.test(before) || aboutTheJob.test(before)) return false
  // "The Night Porter" is a job's name; "the porter" is somebody.
  return !/(?:^|\s)the $/.test(before) || !/\p{Lu}/u.test(text[at] ?? '')
}

/** Whether a word names the work, or in `before`, which is about the job, several: "autisti", "costureiras". */
function namesWorkers(noun: RegExp, word: string, before: () => string): boolean {
  if (noun.test(word)) return true
  if (!/[si]$/.test(word)) return false
  const stem = word.slice(0, -1)
  const ones = word.endsWith('s') ? [stem] : ['o', 'a', 'e'].map((end) => stem + end)
  return ones.some((one) => noun.test(one)) && aboutTheJob.test(before())
}

/** "Prueba técnica", "équipe commerciale": words that name a job alone, and describe behind a noun; folded. */
const adjectives =
  /^(?:tecnic[oa]s?|techniques?|administrativ[oa]s?|comercia(?:l|is|les)|commercia(?:l|le|les|ux|li)|industriale?|operativ[oa]s?)$/

function describes(words: readonly Word[], small: ReadonlySet<string>): boolean {
  const [before, word] = words.slice(-2)
  if (before === undefined || word === undefined || !adjectives.test(word.text)) return false
  return word.start - before.end === 1 && !small.has(before.text)
}

/** "… Dann bring die Papiere mit! Meister Kunze": the last words are who writes. */
function isSigned({ text, folded, letter }: WhoText, at: number): boolean {
  const rest = folded.slice(at, letter.readEnd).trim()
  return (
    at > letter.textStart + 40 && sentenceStart(text, at) && /^[a-z'-]+ [a-z'-]+\.?$/.test(rest)
  )
}

/** Somebody is spoken to or of by name: "heer Visser", "Mrs Baker"; folded. */
const titled =
  /(?:^|[ \n])(?:heer|mevrouw|mw|dhr|sra?|senora?|monsieur|madame|mme|m|signora?|sig|dottor|dottoressa|herrn?|frau|mrs?|ms|mx|dr|dear|hi|hello|caro|cara|beste|geachte|cher|chere|lieber?|hola|ola|ciao|gentile|egregio|estimad[oa]|prezad[oa])\.? $/
interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Roles that stand anywhere in the text without words that lead to them: known by the word for the work. */
export function addHeadRoles(who: WhoText, english: boolean, add: AddRole): void {
  const { text, folded, letter } = who
  const languages = letter.languages.spoken
    .map((code) => headNouns[code])
    .filter((heads) => heads !== undefined)
  if (languages.length === 0 && !english) return
  const spoken = letter.languages.spoken
  const rules = roleWordsFor(spoken)[0]
  const small = smallWordsOf(rules?.language ?? 'en')
  const until = signedFrom(who)
  const words: Word[] = []
  let heads = 0
  let his = 0
  for (const match of folded.matchAll(/[a-z][a-z-]*/g)) {
    if (words.length >= wordsLookedAt || heads >= mostHeads || match.index >= until) break
    const word = { text: match[0], start: match.index, end: match.index + match[0].length }
    words.push(word)
    if (word.text.length < 3 || small.has(word.text)) continue
    const isEnglish = englishHeads.has(word.text.slice(word.text.lastIndexOf('-') + 1))
    const before = () => folded.slice(Math.max(0, word.start - 60), word.start)
    const foreign = languages.some((noun) => namesWorkers(noun, word.text, before))
    if ((!isEnglish && !foreign) || aboutWriters.test(word.text)) continue
    // In other languages a "chef" alone leads something.
    const chef = word.text === 'chef' && !english
    if (chef && !/^ (?:de |du |d')/.test(folded.slice(word.end, word.end + 4))) continue
    if (!isOwn(letter, word.start)) continue
    if (titled.test(folded.slice(Math.max(0, word.start - 14), word.start))) continue
    if (ofWriter.test(folded.slice(Math.max(0, word.start - 32), word.start))) continue
    const isHis = isOfHouse(who, word.start) || (word.start - his <= 1 && his > 0)
    if (isHis) his = word.end
    if (isHis || isSigned(who, word.start) || describes(words, small)) continue
    heads += 1
    if (rules === undefined || (english && isEnglish)) addEnglishHead(who, words, add)
    else {
      const before = (isEnglish && !chef) || rules.headLast
      const start = before ? startOf(who, words, small) : word.start
      add(
        start,
        foreign || chef ? roleEnd(who, start, rules) : englishEnd(text, folded, word, true),
        headWeight,
      )
    }
  }
}

/** The words before an English head that belong to the role. */
function addEnglishHead({ text, folded }: WhoText, words: readonly Word[], add: AddRole): void {
  const head = words.at(-1)
  if (head === undefined) return
  const capital = /\p{Lu}/u.test(text[head.start] ?? '')
  let start = head.start
  let told = false
  for (let at = words.length - 2; at >= Math.max(0, words.length - 6); at--) {
    const word = words[at]
    if (word === undefined || !/^[ -]$/.test(text.slice(word.end, start))) break
    if (englishOpeners.has(word.text)) told = true
    if (told || empty.has(word.text)) break
    if (
      capital
        ? !/\p{Lu}/u.test(text.slice(word.start, word.end))
        : /\p{Lu}/u.test(text[word.start] ?? '')
    )
      break
    start = word.start
  }
  if (aboutThem.test(folded.slice(start, head.end))) return
  add(start, englishEnd(text, folded, head, capital), headWeight)
}

/** "Assistant Curator", "Financial Analyst II", "Lecturer in Marine Biology": what follows a head. */
function englishEnd(text: string, folded: string, head: Word, capital: boolean): number {
  let end = head.end
  for (let count = 0; count < 4; count++) {
    const next = /^ ([a-z]+|i{1,3}|iv)(?![a-z'@.-]\w)/.exec(folded.slice(end, end + 30))
    const word = next?.[1]
    if (next === null || word === undefined) break
    const same = /\p{Lu}/u.test(text[end + 1] ?? '') === capital
    const goesOn = capital ? same : same && englishHeads.has(word)
    if (!goesOn || englishOpeners.has(word)) break
    end += next[0].length
  }
  const field = capital
    ? /^ (?:in|of|to the) (?:\p{Lu}[\p{L}-]+)(?: (?:and |& )?\p{Lu}[\p{L}-]+){0,3}/u.exec(
        text.slice(end, end + 60),
      )
    : null
  const takesField =
    /(?:lecturer|professor|director|head|fellow|teacher|reader|assistant|apprentice)$/
  return field !== null && takesField.test(folded.slice(head.start, end))
    ? end + field[0].length
    : end
}

/**
 * Where the phrase around a head begins. German, Dutch and English words put what describes before
 * it: "Medizinische Fachangestellte", "allround monteur", "Data Engineer". In lower case a small word
 * has to stand before all of it.
 */
function startOf({ text }: WhoText, words: readonly Word[], small: ReadonlySet<string>): number {
  const head = words.at(-1)
  if (head === undefined) return 0
  const capital = /\p{Lu}/u.test(text[head.start] ?? '')
  let start = head.start
  for (let at = words.length - 2; at >= Math.max(0, words.length - 5); at--) {
    const word = words[at]
    if (word === undefined || text.slice(word.end, start) !== ' ') break
    if (small.has(word.text) || empty.has(word.text) || isTopic(word.text)) return start
    const same =
      /\p{Lu}/u.test(text[word.start] ?? '') === capital ||
      adjective.test(word.text) ||
      /^\p{Lu}{2,4}$/u.test(text.slice(word.start, word.end))
    if (!same || sentenceStart(text, word.start)) return capital ? start : head.start
    start = word.start
  }
  return capital ? start : head.start
}

function isTopic(word: string): boolean {
  return ['de', 'nl'].some((language) => notRoles[language]?.test(word))
}

/** German words that describe and have no capital; folded. */
const adjective = /(?:isch|lich|ell)(?:e|en|er|es)$/

function sentenceStart(text: string, at: number): boolean {
  return /(?:^|[.!?,:]\s|\n)$/.test(text.slice(Math.max(0, at - 2), at))
}

/** Where the signature begins: a post below it is the writer's. */
function signedFrom({ folded, letter, closings }: WhoText): number {
  const half = letter.textStart + (folded.length - letter.textStart) / 2
  return closings.findLast(({ start }) => start > half)?.start ?? folded.length
}
