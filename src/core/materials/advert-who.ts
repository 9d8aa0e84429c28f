import { cleanEnd, isNotACompany, soundsLikeRole } from '../reading/company-name.ts'
import { isJobSite, vendorKeys } from '../reading/cues/vendors.ts'
import { roleWordsFor } from '../reading/cues/who/all.ts'
import { isPlace } from '../reading/cues/who/places.ts'
import { matchesIn } from '../reading/details/matches.ts'
import { fold } from '../reading/fold.ts'
import type { ReadLanguage } from '../reading/language.ts'
import { companyKey, hasLegalForm, nameAt } from '../reading/names.ts'
import { namesWork } from '../reading/role-leads.ts'
import { cleanRole, genderMark, hasJobWord } from '../reading/role-words.ts'
import { headingOf, type Labelled } from './advert-labels.ts'
import type { AdvertLine } from './advert-lines.ts'
import { titleParts } from './advert-title.ts'
import { jobTypeOfLabel } from './advert-work.ts'

/** A name of the advert. Offsets are UTF-16 into its text; both are null where it stands in the title. */
export interface FoundName {
  readonly name: string
  /** The words in which it stands. */
  readonly words: string
  readonly start: number | null
  readonly end: number | null
}

/** What names are looked for in. */
export interface AdvertHead {
  readonly title: string
  readonly text: string
  readonly lines: readonly AdvertLine[]
  readonly labelled: readonly Labelled[]
  /** The languages that it is written in. */
  readonly spoken: readonly ReadLanguage[]
}

/** The job and the place stand among so many first lines, below menus of a page too. */
const HEAD_LINES = 12
const LONGEST_ROLE = 90

/** "80–100 %", "(Vollzeit)", "100%", "ab sofort" and the like behind a job's name. */
const besideRole =
  /(?:[,|·:–-]\s*)?\(?\b\d{1,3}\s?(?:[-–]\s?\d{1,3}\s?)?%\)?.*$|\s*\((?:vollzeit|teilzeit|full[ -]time|part[ -]time|remote|hybrid|year \d+|\d+ months?|h\/f|f\/h)\)/iu
const leadsToRole =
  /^(?:job|stelle|vacancy|internship|contract|poste|stage|vacante|puesto|vaga|vacature|posizione|role|position|ausbildung (?:zu[rm]?|als)(?: \p{L}+)?|job title|wir suchen(?: eine?n?)?|praktikum|apprenticeship)\s?[:–-]\s*|^ausbildung (?:zu[rm]?|als) /iu

/** The job's name: behind its label, in the page's title, among the first lines, or in a sentence. */
export function findAdvertRole(head: AdvertHead, company: string | null): FoundName | null {
  const { labelled, lines, text, title } = head
  const inTitle = titleParts(title).role
  const isLabelled = labelled[0]?.fact === 'role' && labelled[0].start <= (lines[1]?.end ?? 0)
  const [first] = lines
  if (first && !isLabelled && isRoleLine(head, first, company, inTitle)) return roleOf(first)
  for (const { fact, value, start, label } of labelled) {
    if (fact !== 'role' || value.length > LONGEST_ROLE || /[.!?]$/.test(value)) continue
    // "Contract: part-time" and "Stage: 6 mois" tell something else.
    const unsure = /^(?:contract|stage|praktikum|internship|practicas|tirocinio|estagio)/i.test(
      label,
    )
    const name = tidyRole(value)
    const isOther = jobTypeOfLabel(fold(value)) !== null || /\d/.test(value)
    if (name === '' || (unsure && isOther && !isRoleLike(head, name))) continue
    return { name, words: value, start, end: start + value.length }
  }
  const sure = lines.slice(0, HEAD_LINES).find((line) => isRoleLine(head, line, company, inTitle))
  if (sure) return roleOf(sure)
  if (inTitle !== null) return { name: tidyRole(inTitle), words: title, start: null, end: null }
  return soughtRole(text)
}

function roleOf({ text, start, end }: AdvertLine): FoundName {
  return { name: tidyRole(text), words: text, start, end }
}

function tidyRole(raw: string): string {
  return cleanRole(
    raw.replace(genderMark, ' ').replace(besideRole, '').replace(leadsToRole, ''),
  ).replace(/ (?:19|20)\d\d$/, '')
}

/** Whether words have one for a job, in the languages of the advert. */
function isRoleLike({ spoken }: AdvertHead, name: string): boolean {
  const folded = fold(name)
  return (
    hasJobWord(folded) ||
    roleWordsFor(spoken).some(
      ({ jobWords, language }) =>
        jobWords.test(folded) || folded.split(/[ ,/]+/).some((word) => namesWork(word, language)),
    )
  )
}

function isRoleLine(
  head: AdvertHead,
  line: AdvertLine,
  company: string | null,
  inTitle: string | null,
): boolean {
  const { text, isListed, folded } = line
  if (isListed || text.length > LONGEST_ROLE || /[.!?;:]$|[@]|https?:/.test(text)) return false
  if (/^[^:]{2,40}: /.test(folded) && !leadsToRole.test(text)) return false
  const isMarked = new RegExp(genderMark.source, 'iu').test(text)
  if (headingOf(line) !== undefined && !isMarked) return false
  if (sentenceStart.test(folded)) return false
  if (company !== null && companyKey(text) === companyKey(company)) return false
  if (hasLegalForm(text) || text.includes(' · ')) return false
  const name = tidyRole(text)
  if (name === '' || isPlace(fold(name))) return false
  if (inTitle !== null && fold(tidyRole(inTitle)) === fold(name)) return true
  return isMarked || (isRoleLike(head, name) && name.split(' ').length <= 9)
}

/** Words with which an employer says whom it seeks; the job follows. */
const seeks =
  /\b(?:(?:is|are|we're|we are) (?:looking for|hiring|seeking|recruiting)|we (?:need|seek|want)|seeks|needs|such(?:en|t)(?: (?:wir|zum|ab|per|die|zur)(?: [^\n.,]{0,40}?)?)?|recherch(?:e|ons)|recrute|recrutons|busca(?:mos)?|cerca|cerchiamo|ricerchiamo|zoek(?:t|en)(?: (?:wij|we))?(?: per direct)?|procura(?:mos)?|contrata(?:mos)?) (?:an?|eine?n?|une?|un|una|uno|een|um|uma)(?: (?:experienced|engagierten?|neuen?|new|skilled|friendly|motivated|erfahrenen?|enthousiaste|ervaren))* /g
const roleEnds =
  /[\n.!?;(,]| (?:to|for|who|that|with|at|in|on|für|fur|in|am|an|mit|ab|zum|zur|der|die|pour|à|au|qui|basée?|para|en|que|con|per|che|presso|voor|die|met|op|bij|na|no|com|e)(?= )/u

/** Whom an advert calls so may be anybody. */
const noRole =
  /^(?:(?:new|neue[nr]?|our|talented|motivated|dedicated|enthusiastic|skilled|great|committed|passionate|ideal|suitable|strong) )*(?:colleagues?|candidates?|persons?|people|someone|talents?|(?:team ?)?members?|fellow.*|individuals?|professionals?|applicants?|kolleg\w*|mitarbeiter\w*|person|personne|persona|pessoa|profil\w*|collaborateur\w*|colega|collega|medewerker|teamlid|partner)$/

/** "Enthusiastic and driven Software Engineer": what it praises stands before the capitals of a name. */
function withoutPraise(name: string): string {
  return /^\p{Ll}/u.test(name)
    ? (/ (\p{Lu}[^ ]* .*|\p{Lu}[^ ]{3,})$/u.exec(name)?.[1] ?? name)
    : name
}

/** How a sentence begins, and no job's name. */
const sentenceStart =
  /^(?:we|in the|as (?:an?|our)|are you|do you|can you|our|about|this|it|you|the (?:role|position|candidate)|wir|sie|du|nous|vous|buscamos|cerchiamo|wij|je) /

function soughtRole(text: string): FoundName | null {
  for (const match of matchesIn(fold(text), seeks, 6)) {
    const start = match.index + match[0].length
    const rest = text.slice(start, start + LONGEST_ROLE)
    const raw = rest.slice(0, roleEnds.exec(rest)?.index ?? rest.length)
    const name = withoutPraise(cleanRole(raw))
    if (name.length < 3 || noRole.test(fold(name)) || /\d/.test(name) || name.split(' ').length > 8)
      continue
    return {
      name,
      words: text.slice(match.index, start + raw.length),
      start,
      end: start + raw.length,
    }
  }
  return null
}

/** The employer: behind its label, in the title, beside the job, or as what a sentence says of itself. */
export function findAdvertCompany(head: AdvertHead): FoundName | null {
  const { labelled, lines, text, title } = head
  for (const { fact, value, start } of labelled) {
    if (fact !== 'company' || value.length > 80) continue
    const name = value.split(/ · | \| /)[0]?.trim() ?? ''
    if (isEmployer(name)) return { name, words: value, start, end: start + value.length }
  }
  const { company: inTitle } = titleParts(title)
  if (inTitle !== null && isEmployer(inTitle)) {
    const start = text.indexOf(inTitle)
    return start < 0
      ? { name: inTitle, words: title, start: null, end: null }
      : { name: inTitle, words: inTitle, start, end: start + inTitle.length }
  }
  return besideJob(lines) ?? fromSentences(text) ?? withLegalForm(text)
}

/** "Acme Ltd · Leeds", or a line of a legal form or an institution right below the job. */
function besideJob(lines: readonly AdvertLine[]): FoundName | null {
  for (const { text, start } of lines.slice(0, HEAD_LINES)) {
    const isProse = text.length > 100 || (/[.!?:]$/.test(text) && !hasLegalForm(text))
    if (isProse || /^[^:]{2,30}:/.test(text) || aboutLine.test(fold(text))) continue
    const [before = ''] = text.split(' · ')
    const [bare = ''] = before.split(/, (?!(?:Inc|LLC|Ltd|GmbH|S\.)\b)/)
    const isFirst = before !== text && isEmployer(before) && /^\p{Lu}/u.test(before)
    const name = isFirst ? before : bare
    const isNamed =
      isFirst || (isOneName(name) && (hasLegalForm(name) || institutionLine.test(name)))
    if (isNamed && isEmployer(name) && !soundsLikeRole(name))
      return { name, words: text, start, end: start + text.length }
  }
  return null
}

const aboutLine = /^(?:about|uber|a propos|sobre|over|chi e|qui est) /

function isOneName(name: string): boolean {
  return nameAt(name, 0)?.name.replace(/\.$/, '') === name.replace(/\.$/, '')
}

/** A line that is an institution's name, by its own words. Source: everyday names of institutions. */
const institutionLine =
  /\b(?:School|College|University|Council|Trust|Hospital|Hospice|Museum|Library|Charity|Practice|Foundation|Schulverband|Gemeinde|Stadtwerke|Landkreis|Universität|Klinikum|Verein|Stiftung|Hôtel|Mairie|Lycée|Association|Hotel|Ayuntamiento|Fundación|Comune|Fondazione|Stichting|Câmara|Fundação|Conservatoire|Gymnasium|Bakery|Brewery)\b/u

const says =
  '(?:is (?:looking for|hiring|seeking|recruiting)|seeks|needs|such(?:t|en)|recherche|recrute|busca|cerca|zoekt|procura|contrata)'
/** Where an employer names itself, folded, and what has to follow its name. */
const selfNaming: readonly (readonly [RegExp, RegExp])[] = [
  // "About Acme", alone on its line, in each of the languages.
  [
    /(?:^|\n)(?:about|uber|a propos de|a propos d'|sobre|over|sobre a|chi e|qui est) (?=\S[^\n]{1,60}(?:\n|$))/g,
    /^(?:\n|$)/,
  ],
  [
    /(?:^|\n|\. )(?:die |der |das |la |le |el |l'|o |a |de |het |il |lo |the )?(?=[a-z])/g,
    new RegExp(`^,? ${says} `),
  ],
  [
    /\b(?:wir sind (?:der verein|die|das|der)|la societe|l'entreprise|la empresa|l'azienda|a empresa|het bedrijf|we are|nous sommes|wir, die) (?=\S)/g,
    /^/,
  ],
  [/\b(?:at|bei|bei der|chez|presso|bij) (?=\S)/g, /^, (?:we|wir|nous|noi|wij)\b/],
]

function fromSentences(text: string): FoundName | null {
  const folded = fold(text)
  for (const [pattern, behind] of selfNaming) {
    for (const match of matchesIn(folded, pattern, 60)) {
      const start = match.index + match[0].length
      const name = verein(text, start) ?? nameAt(text, start)?.name
      if (
        name === undefined ||
        !behind.test(folded.slice(start + name.length, start + name.length + 40))
      )
        continue
      if (!isEmployer(cleanEnd(name)) || soundsLikeRole(name)) continue
      return { name, words: name, start, end: start + name.length }
    }
  }
  return null
}

/** "Weitblick e. V." has a legal form that a name's reader takes apart. */
function verein(text: string, start: number): string | undefined {
  return /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,4} e\. ?V\./u.exec(
    text.slice(start, start + 80),
  )?.[0]
}

function withLegalForm(text: string): FoundName | null {
  for (const match of matchesIn(text.slice(0, 6000), /(?<![\p{L}\p{N}.@/'’-])\p{Lu}/gu, 200)) {
    const found = nameAt(text, match.index)
    if (!found || !hasLegalForm(found.name) || !isEmployer(found.name)) continue
    return { ...found, words: found.name }
  }
  return null
}

const notOne =
  /^(?:us|you|me|the (?:role|job|team|company|position|post)|nous|uns|ons|nos|noi|nosotros|wir|la empresa|our client|unser kunde|notre client|confidential|vertraulich|java se|java ee|(?:therefore|however|then|here|there|when|if) .*|je|you and us|.*[@/\\<>].*)$/i

/** Neither a job site nor a plain word. */
function isEmployer(name: string): boolean {
  const plain = name.trim()
  if (plain.length < 2 || plain.length > 80 || !/\p{L}/u.test(plain)) return false
  if (notOne.test(plain) || isNotACompany(plain) || isPlace(fold(plain))) return false
  return !vendorKeys.has(companyKey(plain)) && !(isJobSite(plain) && !plain.includes(' '))
}
