import type { FoundName } from '../names.ts'
import { jobTitle } from '../signature.ts'
import { matchesIn } from './matches.ts'
import type { Told } from './told.ts'

/** At most this many people are told. */
const most = 6
const title = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Sr|Sra|Dra|Sister|Frau|Herrn?|Mme|M|Monsieur|Madame|Señora?|dott|dott\.ssa|Dott|Dott\.ssa|ing|Ing|Sig|Sig\.ra|Sig\.na|mevrouw|meneer|dhr|mw|Ing|avv|Avv|Maître|Me|Docteur|Doctora?|Lic|Licda?|Profª|Prof\.ª|Dr\.ª|Dra|Eng|Engª|Frau Dr|Herrn? Dr|Oberin|Direktorin?)\.?\x20)`
const word = String.raw`\p{Lu}[\p{L}’'-]{1,24}`
const named = String.raw`${title}{0,3}(?:\p{Lu}\. ?){0,2}${word}(?: \p{Lu}\.)?(?: (?:(?:van|von|de|der|da|di|del|la|den|ter) ){0,2}${word}){0,2}`
const name = new RegExp(named, 'uy')
/** "our Head of Finance, ", "the owner, ", "unserer Leiterin ": what somebody is, before the name. */
const introduction =
  /(?:(?:myself|me) and )?(?:(?:our|the|my|your|unser(?:e[mnr]?)?|notre|nuestr[ao]|nostr[ao]|onze|noss[ao]|la|le|il|el|o|a) (?:(?!(?:at|in|on|by)\b)[\p{L}&-]{2,24} ){0,4}?(?:[\p{L}&-]{2,24}, (?=\p{Lu})|(?!(?:of|at|in|on|by|for|and|from) )\p{Ll}{2,24} (?=\p{Lu}))|(?:la|le|il|el|the|o|a|our|my) (?=\p{Lu})|l['’])?/uy
/** What stands between two of a list: a word or a sign for "and". */
const between = /(?:,|;)?\s(?:and|plus|und|et|y|e|en|&)\s|(?:,|;)\s/uy
/** Names under each other, as they stand behind `Panel:`. */
const nextLine = /[ ]?\n[ ]?(?:[-–*•·] ?)?(?![\p{L} ]{2,20}:)/uy
/** "(Head of Service)", " from HR", " of our finance team". */
const behind =
  /[ ]\([^()\n]{1,60}\)|[ ](?:from|of|in|aus|von) [^,.;\n]{2,30}?(?=,| and |[.;\n]|$)/uy
/** ", Hiring Manager": counts where it says what somebody is. */
const apposition =
  /(?:,| [-–]) (?:(?:the|our) )?([^,.;()\n]{2,50}?)(?=,|;|\.|\n| and | & | will |$)/uy
const withWhom =
  /(?<![\p{L}])(?:(?:[Ww]ith|[Mm]eet(?:ing)?(?: with)?|[Ss]peak(?:ing)? (?:to|with)|[Tt]alk(?:ing)? (?:to|with)|[Cc]hat(?:ting)? (?:to|with)|[Jj]oin(?:ed by)?|(?:interviewed|met|seen|greeted|welcomed|hosted|led|conducted|held) by|[Aa]sk for|[Oo]n the panel (?:will be|are|is)|[Bb]e joined by|\b(?:[Mm]e|[Mm]yself)(?: \([^()\n]{1,40}\))? (?:and|plus|&)|[Rr]eport to|(?:[Pp]anel|[Ii]nterviewers?)(?: [a-z]{3,12})?(?: (?:will be|are|is|includes?|comprises?)| (?:will )?(?:consists?|be made up|is made up|be composed) of)|mit|[Ff]ragen Sie nach|[Mm]elden Sie sich bei|Teilnehmen werden|avec|reçue? par|[Rr]encontrer(?:ez|as)?|[Dd]emande[rz]|con|com(?: a| o)?|met|vraag naar|[Pp]regunt(?:a|e|ar) por(?: la| el)?|[Cc]hied(?:ere|i|a) di|[Ii]ncontrer(?:à|ai)|recebid[oa] (?:pel[oa]|por)|[Pp]ergunt(?:e|ar) (?:pel[oa]|por)|ontvangen door|gesprek met)\s|(?:Who|WHO|[Ii]nterviewers?|[Pp]anel(?:ists?| members)?|[Ww]ith|[Mm]eet|Teilnehmende|Gesprächspartner(?:in|innen)?|Participantes|Deelnemers)\s?[:–-]\s{1,3}(?:[-–*•·] ?)?)/gu
/** What people do at a talk; the ones who do it stand before. */
const doing =
  /,?\s(?:will (?:chair|lead|meet|interview|call|phone|ring|join|conduct|collect|greet|welcome|show|host|see you|talk|speak|run|take you|sit in|be (?:there|joining|interviewing|waiting|conducting|on the panel|your interviewer|in touch to))|would (?:like|love) to (?:meet|see|speak|talk|interview)|wird (?:das|Sie)|werden (?:teilnehmen|dabei)|vous recevra|vous appellera|te recibirá|le recibirá|La accoglierà|ontvangt|belt)/gu
const before = new RegExp(
  String.raw`(?:^|[\n.!?,:]\s?|\s(?:where|when|and|then|that)\s)(?:(?:[\p{L}&-]{1,24} ){1,6}[\p{L}&-]{2,24}, )?(${named})(?: \([^()\n]{1,60}\)|, (?:our |the )?[\p{Ll}\p{Lu} &-]{3,50})?(?:,? (?:and|und|et|y|e|en|&) (${named})(?: \([^()\n]{1,60}\))?)?$`,
  'u',
)
const notAPerson =
  /\b(?:GmbH|AG|Ltd|Inc|LLC|SA|Team|Bank|Group|Trust|Council|University|School|Hospital|House|Clinic|Centre|Center|College|Hall|Office|Street|Road|Zoom|Teams|Google|Microsoft|Skype|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|We|Our|Your|You|The|She|He|They|It|This|That|There|Please|If|When|Once|One|Someone|Somebody|Each|Both|Ihnen|Ihr|Ihre|Ihren|Sie|Uns|Human|Resources|HR|Freundlichen|Besten|Herzlichen|Best|Kind|Warm|Where|When|What|Link|Date|Time|Reception|Room|Academy|Je|Ich|Ik|Sono|Soy|Nous|Wir|Wij|Il|Elle|Questo|Bonjour|Dans|Uns|Dir|Mir|Ons|Jou)\b/

/** The people whom one is to meet, by their names. Addressee and signer are not among them. */
export function findPeople(told: Told): readonly FoundName[] {
  const shown = told.shown.slice(0, told.letter.readEnd)
  const found: FoundName[] = []
  for (const match of matchesIn(shown, withWhom, 20))
    for (const one of listFrom(
      shown,
      match.index + match[0].length,
      /[:–-]\s+(?:[-–*•·] ?)?$/u.test(match[0]),
    ))
      take(told, one, found)
  for (const match of matchesIn(shown, doing, 20))
    for (const one of listBefore(shown, match.index)) take(told, one, found)
  return found
}

function take(told: Told, one: FoundName, found: FoundName[]): void {
  const { text, company, frame } = told
  // Quoted letters are blank in the searched text.
  if (text.slice(one.start, one.end).trim() === '' || found.length >= most) return
  if (notAPerson.test(one.name) || jobTitle.test(one.name) || isCompany(one.name, company)) return
  if (frame.language === 'de' && !/[ .]/.test(one.name)) return
  if (!found.some(({ name }) => name === one.name)) found.push(one)
}

const saysWhat = (words: string): boolean => jobTitle.test(words) || /^[A-Z]{2,6}$/.test(words)

/** The end of what fits a sticky pattern at a place; the place itself where nothing does. */
function behindOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** "Ruth Amis (Head of Service), our owner, Karl Dunne, and Peter". */
function listFrom(shown: string, from: number, mayGoDown: boolean): FoundName[] {
  const list: FoundName[] = []
  let at = from
  while (list.length < most) {
    const start = behindOf(introduction, shown, at)
    const end = behindOf(name, shown, start)
    if (end === start) break
    list.push(withoutJob({ name: shown.slice(start, end), start, end }))
    at = behindOf(behind, shown, end)
    apposition.lastIndex = at
    if (saysWhat(apposition.exec(shown)?.[1] ?? '')) at = apposition.lastIndex
    let next = behindOf(between, shown, at)
    if (next === at && mayGoDown) next = behindOf(nextLine, shown, at)
    if (next === at) break
    at = next
  }
  return list
}

/** "Manager Patrice" is Patrice. */
function withoutJob(one: FoundName): FoundName {
  const first = one.name.indexOf(' ')
  if (first < 0 || !jobTitle.test(one.name.slice(0, first))) return one
  return { ...one, name: one.name.slice(first + 1), start: one.start + first + 1 }
}

function listBefore(shown: string, end: number): FoundName[] {
  const from = Math.max(0, end - 160)
  const match = before.exec(shown.slice(from, end))
  if (match === null) return []
  return match.slice(1).flatMap((name) => {
    if (name === undefined) return []
    const start = from + match.index + match[0].indexOf(name)
    return [{ name, start, end: start + name.length }]
  })
}

/** The writer says that they will be the one to talk to; folded. */
const writerMeets =
  /\b(?:i(?:'ll| will|'d (?:like|love) to| would (?:like|love) to| can) (?:\w+ )?(?:call|ring|phone|meet|speak|talk|chat|see you|set up|give you)|(?:talk|speak|meet|chat) (?:to|with) me|meet me|be me\b|keen (?:to (?:see|meet) you|for a (?:chat|talk|yarn))|(?:me|myself)(?: \([^()\n]{1,40}\))? (?:and|plus|&) |(?:and|plus|with|&) (?:me|myself)\b|ich (?:rufe|wurde [^\n.]{0,40}(?:mit (?:ihnen|dir)|anrufen)|mochte [^\n.]{0,40}(?:mit (?:ihnen|dir)|kennenlernen))|mit mir|je (?:vous |t'|te )?(?:appeller|recevr|propose de)|avec moi|(?:te|le|la) llamare|conmigo|(?:la|ti) chiamero|incontrarla|ik (?:bel|spreek|ontvang|zie)|met mij|vou ligar|ligo-(?:lhe|te)|comigo)\b/

/** Beside others whom a letter names, the writer counts only where it says so; folded. */
const writerToo =
  /\b(?:me|myself)(?: \([^()\n]{1,40}\))? (?:and|plus|&) |(?:and|plus|&) (?:me|myself)\b/

/** The person who writes, where the words are "I will call you". */
export function meetsWriter(
  { text, shown, writer }: Pick<Told, 'text' | 'shown' | 'writer'>,
  others: readonly FoundName[] = [],
): readonly FoundName[] {
  if (writer === null || !(others.length > 0 ? writerToo : writerMeets).test(text)) return []
  if (others.some(({ name }) => name.includes(writer) || writer.includes(name))) return []
  const start = shown.lastIndexOf(writer)
  return [
    start < 0
      ? { name: writer, start: 0, end: 0 }
      : { name: writer, start, end: start + writer.length },
  ]
}

const isCompany = (name: string, company: string | null): boolean =>
  company !== null && (company.includes(name) || name.includes(company))
