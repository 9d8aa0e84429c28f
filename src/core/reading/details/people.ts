import type { FoundName } from '../names.ts'
import { matchesIn } from './matches.ts'
import type { Told } from './told.ts'

/** At most this many people are told. */
const most = 6
const title = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Sra|Dra|Frau|Herrn?|Mme|M|Monsieur|Madame|Señora?|dott|dott\.ssa|Dott|Dott\.ssa|ing|Ing|Sig|Sig\.ra|Sig\.na|mevrouw|meneer|dhr|mw|Ing|avv|Avv|Maître|Me|Docteur|Doctora?|Lic|Licda?|Profª|Prof\.ª|Dr\.ª|Dra|Eng|Engª|Frau Dr|Herrn? Dr|Oberin|Direktorin?)\.?\x20)`
const word = String.raw`\p{Lu}[\p{L}’'-]{1,24}`
const named = `(?:${title}{0,3}${word}(?: (?:(?:van|von|de|der|da|di|del|la|den|ter) ){0,2}${word}){0,2})`
const list = String.raw`(${named}(?:(?:,\s|\s(?:and|und|et|y|e|en|&)\s|,\s(?:and|und)\s)${named}){0,4})`
const withWhom = new RegExp(
  String.raw`(?<![\p{L}])(?:with|[Mm]eet(?:ing)?(?: with)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|[Ww]ho:|[Ii]nterviewers?:|[Pp]anel:|interviewed by|[Aa]sk for|mit|[Ff]ragen Sie nach|[Mm]elden Sie sich bei|Teilnehmen werden|Teilnehmende:|Gesprächspartner(?:in|innen)?:|avec|reçue? par|[Rr]encontrer(?:ez|as)?|[Dd]emande[rz]|con|com(?: a| o)?|met|vraag naar|[Pp]regunt(?:a|e|ar) por(?: la| el)?|[Cc]hied(?:ere|i|a) di|[Ii]ncontrer(?:à|ai)|recebid[oa] (?:pel[oa]|por)|[Pp]ergunt(?:e|ar) (?:pel[oa]|por)|ontvangen door|gesprek met|Participantes:|Deelnemers:)\s(?:our \S{1,20} |unserer? \S{1,24} |(?:la|le|il|el|the|o|a) |l['’])?${list}`,
  'gu',
)
const leads = new RegExp(
  String.raw`${list}\s(?:will (?:chair|lead|meet|interview|call|join|conduct|be (?:there|joining|interviewing))|wird (?:das|Sie)|werden (?:teilnehmen|dabei)|vous recevra|vous appellera|te recibirá|le recibirá|La accoglierà|ontvangt|belt)`,
  'gu',
)
const notAPerson =
  /\b(?:GmbH|AG|Ltd|Inc|LLC|SA|Team|Bank|Group|Trust|Council|University|Zoom|Teams|Google|Microsoft|Skype|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|We|Our|Your|You|The|Ihnen|Ihr|Ihre|Ihren|Sie|Uns|Human|Resources|HR|Freundlichen|Besten|Herzlichen|Best|Kind|Warm|Je|Ich|Ik|Sono|Soy|Nous|Wir|Wij|Il|Elle|Questo|Bonjour|Dans|Uns|Dir|Mir|Ons|Jou)\b/

/** The people whom one is to meet, by their names. Addressee and signer are not among them. */
export function findPeople({
  shown,
  text,
  letter,
  company,
  frame,
}: Told): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  const found: { name: string; start: number; end: number }[] = []
  for (const pattern of [withWhom, leads]) {
    for (const match of matchesIn(shown.slice(0, letter.readEnd), pattern, 20)) {
      const names = match[1] ?? ''
      const start = match.index + match[0].indexOf(names)
      // Quoted letters are blank in the searched text.
      if (text.slice(start, start + names.length).trim() === '') continue
      let at = start
      for (const name of names.split(/,\s(?:and |und )?|\s(?:and|und|et|y|e|en|&)\s/u)) {
        const from = shown.indexOf(name, at)
        at = from + name.length
        if (notAPerson.test(name) || found.length >= most) continue
        if (isCompany(name, company) || (frame.language === 'de' && !/[ .]/.test(name))) continue
        if (!found.some((one) => one.name === name)) found.push({ name, start: from, end: at })
      }
    }
  }
  return found
}

/** The writer says that they will be the one to talk to; folded. */
const writerMeets =
  /\b(?:i(?:'ll| will|'d (?:like|love) to| would (?:like|love) to| can) (?:\w+ )?(?:call|ring|phone|meet|speak|talk|chat|see you|set up|give you)|(?:talk|speak|meet|chat) (?:to|with) me|ich (?:rufe|wurde [^\n.]{0,40}(?:mit (?:ihnen|dir)|anrufen)|mochte [^\n.]{0,40}(?:mit (?:ihnen|dir)|kennenlernen))|mit mir|je (?:vous |t'|te )?(?:appeller|recevr|propose de)|avec moi|(?:te|le|la) llamare|conmigo|(?:la|ti) chiamero|incontrarla|ik (?:bel|spreek|ontvang|zie)|met mij|vou ligar|ligo-(?:lhe|te)|comigo)\b/

/** Whom one meets where nobody is named: the person who writes, if the words are "I will call you". */
export function meetsWriter({
  text,
  shown,
  writer,
}: Pick<Told, 'text' | 'shown' | 'writer'>): readonly FoundName[] {
  if (writer === null || !writerMeets.test(text)) return []
  const start = shown.lastIndexOf(writer)
  return [
    start < 0
      ? { name: writer, start: 0, end: 0 }
      : { name: writer, start, end: start + writer.length },
  ]
}

const isCompany = (name: string, company: string | null): boolean =>
  company !== null && (company.includes(name) || name.includes(company))
