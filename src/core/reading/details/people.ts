import { matchesIn } from './matches.ts'
import type { Told } from './told.ts'

/** At most this many people are told. */
const most = 6
const title = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Sra|Dra|Frau|Herrn?|Mme|M|Monsieur|Madame|Señora?|dott|dott\.ssa|Dott|Dott\.ssa|ing|Ing|Sig|Sig\.ra|Sig\.na|mevrouw|meneer|dhr|mw|Frau Dr|Herrn? Dr|Oberin|Direktorin?)\.?\x20)`
const word = String.raw`\p{Lu}[\p{L}’'-]{1,24}`
const named = `(?:${title}{0,3}${word}(?: (?:(?:van|von|de|der|da|di|del|la|den|ter) ){0,2}${word}){0,2})`
const list = String.raw`(${named}(?:(?:,\s|\s(?:and|und|et|y|e|en|&)\s|,\s(?:and|und)\s)${named}){0,4})`
const withWhom = new RegExp(
  String.raw`(?<![\p{L}])(?:with|meet(?:ing)?(?: with)?|[Ww]ho:|[Ii]nterviewers?:|[Pp]anel:|interviewed by|ask for|mit|Teilnehmen werden|Teilnehmende:|Gesprächspartner(?:in|innen)?:|avec|reçue? par|rencontrerez|demandez|con|com(?: a| o)?|met|vraag naar|pregunta por(?: la| el)?|chiedere di|incontrerà|Participantes:|Deelnemers:)\s(?:our \S{1,20} |unserer? \S{1,24} |la |le |il |the )?${list}`,
  'gu',
)
const leads = new RegExp(
  String.raw`${list}\s(?:will (?:chair|lead|meet|interview|call|join|conduct|be (?:there|joining|interviewing))|wird (?:das|Sie)|werden (?:teilnehmen|dabei)|vous recevra|vous appellera|te recibirá|le recibirá|La accoglierà|ontvangt|belt)`,
  'gu',
)
const notAPerson =
  /\b(?:GmbH|AG|Ltd|Inc|LLC|SA|Team|Bank|Group|Trust|Council|University|Zoom|Teams|Google|Microsoft|Skype|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|We|Our|Your|You|The|Ihnen|Ihr|Ihre|Ihren|Sie|Uns|Human|Resources|HR|Freundlichen|Besten|Herzlichen|Best|Kind|Warm)\b/

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

const isCompany = (name: string, company: string | null): boolean =>
  company !== null && (company.includes(name) || name.includes(company))
