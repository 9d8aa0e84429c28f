import type { LetterKind } from '../vault/kinds/reading.ts'
import type { LetterText } from './letter-text.ts'

/** Signs of how a letter is built and sent, whatever it says. */
export const buildSigns = {
  conversation: 'sign-conversation',
  greets: 'sign-greets',
  links: 'sign-links',
  manyLinks: 'sign-many-links',
  listed: 'sign-listed',
  shouts: 'sign-shouts',
  prices: 'sign-prices',
  robotSender: 'sign-robot-sender',
  numberedSender: 'sign-numbered-sender',
} as const

type BuildSign = (typeof buildSigns)[keyof typeof buildSigns]

/** How much they speak for a kind before weights are fitted. */
export const buildSignsByHand: Readonly<Record<BuildSign, Partial<Record<LetterKind, number>>>> = {
  [buildSigns.conversation]: { other: 1.5 },
  [buildSigns.greets]: { noise: -0.5, other: -0.3 },
  [buildSigns.links]: { noise: 0.2 },
  [buildSigns.manyLinks]: { noise: 0.5, other: 0.3 },
  [buildSigns.listed]: { noise: 0.8 },
  [buildSigns.shouts]: { noise: 1 },
  [buildSigns.prices]: { noise: 0.6 },
  [buildSigns.robotSender]: { other: -0.2 },
  [buildSigns.numberedSender]: { noise: 0.8 },
}

const link = /\bhttps?:|\bwww\./g
const price = /[$€£] ?\d|\d ?(?:[$€£]|eur\b|usd\b|dollars?\b|euros?\b)/g
/** A line that answers one, the head of a forwarded letter, or a line of somebody quoted. */
const conversation =
  /(?:^|\n) {0,3}[a-z]{0,4}[>|] ?\S|forwarded[- ]by|original message|(?:wrote|writes|schrieb|a écrit|escribió|schreef|ha scritto|escreveu) ?:\s/i
/** So many addresses stand in no letter to one person. */
const manyAddresses = 5
const greeting =
  /(?:^|\n)\W{0,3}(?:(?:very )?dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|moin|servus|gruezi|chere?|bonjour|madame|monsieur|salut|estimad[oa]|querid[oa]|hola|apreciad[oa]|buen(?:os dias|as tardes)|gentile|gentilissim[oa]|egregi[oa]|car[oa]|ciao|salve|buongiorno|spett|prezad[oa]|ola|bom dia|boa tarde|exm[oa]|geachte|beste|dag|goedemorgen|goedemiddag|lieve)\b/
const robotSender =
  /\b(?:no|do-?not|dont)[-_.]?reply|notification|mailer|automat|\bsystem@|donotreply|bounce/
const numberedSender = /\d{3}[^@ ]{0,40}@|@[^ >]{0,80}\d{3}/
/** A greeting stands in the beginning. */
const greetingChars = 300

/** How plainly the words of a letter say that it is about a job. */
export type SaysJob = 'not' | 'once' | 'plainly'

/**
 * How a letter is built: talk between people, mail to many, a list. Employers quote and forward too,
 * so talk counts only where the words say nothing about a job; where they say it plainly, links,
 * lists and prices are only the letter's dress.
 */
export function buildSignsOf(letter: LetterText, saysJob: SaysJob): readonly BuildSign[] {
  const { shownText, textStart, readEnd, search, sender } = letter
  const text = shownText.slice(textStart, readEnd)
  const body = search.slice(textStart)
  const signs: BuildSign[] = []
  const { letters, capitals, calls, addresses } = countMarks(text)
  const isTalk = addresses >= manyAddresses || conversation.test(text)
  if (saysJob === 'not' && isTalk) signs.push(buildSigns.conversation)
  if (greeting.test(body.slice(0, greetingChars))) signs.push(buildSigns.greets)
  if (robotSender.test(sender)) signs.push(buildSigns.robotSender)
  if (numberedSender.test(sender)) signs.push(buildSigns.numberedSender)
  const links = body.match(link)?.length ?? 0
  const isLinked = links >= 3 && links * 500 > letters
  if (saysJob !== 'plainly' && isLinked) signs.push(buildSigns.manyLinks)
  else if (links > 0) signs.push(buildSigns.links)
  if (saysJob === 'plainly') return signs
  const isLoud = calls >= 5 || (calls >= 2 && calls * 150 > letters)
  if (isLoud || (letters >= 80 && capitals > 0.22 * letters)) signs.push(buildSigns.shouts)
  if (isList(text)) signs.push(buildSigns.listed)
  if ((body.match(price)?.length ?? 0) >= 2) signs.push(buildSigns.prices)
  return signs
}

/** How many basic Latin letters, capitals among them, exclamation marks and at signs a text has. */
function countMarks(text: string) {
  let [letters, capitals, calls, addresses] = [0, 0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isCapital = unit >= 65 && unit <= 90
    if (isCapital) capitals += 1
    if (isCapital || (unit >= 97 && unit <= 122)) letters += 1
    else if (unit === 33) calls += 1
    else if (unit === 64) addresses += 1
  }
  return { letters, capitals, calls, addresses }
}

/** Whether most lines are short and end in no stop, as in a list of jobs or goods. */
function isList(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const items = lines.filter((line) => line.length < 45 && !/[.,!?:;]\s*$/.test(line))
  return lines.length >= 8 && items.length > 0.6 * lines.length
}
