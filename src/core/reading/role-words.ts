import { jobWords } from './cues/job-words.ts'
import { endingIn } from './endings.ts'
import { limits } from './limits.ts'

const plainWords = new Set(
  `the our a an this your that following current open new other another future any all next right available opening exact
  specific particular above same first many various several these those such similar job role position candidate applicant
  suitable appropriate said online talent recent great good best exciting of for to in on at with we you`.split(
    /\s+/,
  ),
)

/** Marks that a job is open to all: "(m/w/d)", "H/F", "(all genders)". Source: adverts of all read languages. */
export const genderMark =
  / ?(?:[([] ?(?:(?:[mwfhdxvni]|div|divers) ?[/|,;*:-] ?){1,3}(?:[mwfhdxvni*]|div|divers)\.? ?[)\]]|[([](?:gn|mwd|a|all genders|all gender|alle geschlechter|tous genres|toutes et tous|tutti i generi|geschlechtsneutral)[)\]]|\b(?:[mwfhdxv]\/){1,2}[mwfhdxv]\b(?!\/))/giu

/** Whether a text may have a gender mark: without one of these it has none. */
export const mayHaveMark = /[([/]/

/** The words of a role without requisition numbers, brackets with states, quotes and ends. */
export function cleanRole(raw: string): string {
  const plain = mayHaveMark.test(raw) ? raw.replace(genderMark, ' ') : raw
  return withoutNumbers(plain.replace(/\s+/g, ' '))
    .replace(/^(?:be(?:come)?|work as|working as) an? /iu, '')
    .replace(/^(?:[A-Z]{1,5}[-/][A-Z/-]*\d+|\d{2,}\/\d{2,4}|\d{3,}) (?=\p{Lu})/u, '')
    .replace(/ ?[-–—:#(|,]+ *$/u, '')
    .replace(/^[ \-–—:#|,."“'’]+|[ ,."”'’;:]+$/gu, '')
    .replace(
      /^(?:(?:the|our|an?|this|your|their|open|current|following|new|exciting|role of|position of|position|role|recent) )+/i,
      '',
    )
    .replace(
      / (?:position|role|opening|opportunity|vacancy|job|post|appointment|program(?:me)?|search|team|conversation|applicants|interview|selection|in)$/i,
      '',
    )
    .replace(
      /(?: (?:und|oder|and|et|y|e|en|of|for|de|di|du|im|in|der|des|zum|zur|als|eine?n?|een|un|une?|uno|una|um|uma|te|mais|per|para|por|pour|con|com|lo|bij|voor|presso|sur|em|na|no|a|al|ao|à|au|do|da|dos|das|del|della|dal))+$/iu,
      '',
    )
    .replace(
      /^(?:(?:d|l|un)['’]|(?:for|to|als|für|come|como|comme|een|eine?n?|une?|uno|una|um|uma|mais|per|para|voor|pour|de|do|da|di|del|du|des|della|dell) )/iu,
      '',
    )
    .replace(/^(?:19|20)\d\d (?=\p{Lu})/u, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** A role without requisition numbers, brackets with states and pay grades. */
function withoutNumbers(role: string): string {
  if (!/\d|\(|^application/i.test(role)) return role
  return role
    .replace(
      /\((?:open|closed|evergreen|req[^)]{0,20}|id[^)]{0,24}|[A-Z]{0,4}[-_ ]?\d{3,}[-\d]*)\)/gi,
      ' ',
    )
    .replace(
      /\b(?:req(?:uisition)?|job|ref|reference|id|no)\b\.?(?: ?(?:id|number|no|code|#))?[ :.#-]*[A-Z]{0,5}[-_]?\d{3,}[\w-]*/gi,
      ' ',
    )
    .replace(
      /(?:^| )#?(?:[A-Z]{1,6}[-_]?\d{3,}|\d{5,}|\d{4}-\d{3,})(?:[-_]?\w{1,12})?(?= |$|,|:)/g,
      ' ',
    )
    .replace(/[-_]\d{5,}\w{0,4}\b|\[\d{3,}\]|^application(?: for)? /gi, ' ')
    .replace(/ ?[-–—] ?(?!(?:19|20)\d\d$)\d{3,}$/u, '')
    .replace(/ (?:[A-Z]{1,6}[/-])+\d[\w/-]*$/u, '')
    .replace(
      / ?\((?:[^()]*\d[^()]*|(?:microsoft )?teams|zoom|online|remote|hybrid|vollzeit|teilzeit|ref[^()]*|kennziffer[^()]*)\)$/iu,
      '',
    )
    .replace(/ (?:Band|Grade|EG?|TV-?L|A|W) ?\d{1,2}[a-z]?$/u, '')
}

/** Whether a text has an English word for a job. */
export function hasJobWord(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^a-z-]+/)
    .some(
      (word) =>
        jobWords.has(word) ||
        endsInWork(word) ||
        (word.endsWith('s') &&
          (jobWords.has(word.slice(0, -1)) || endsInWork(word.slice(0, -1)))) ||
        (word.includes('-') && jobWords.has(word.slice(0, word.indexOf('-')))),
    )
}

/** Endings of English words for people by their work. */
const endsInWork = endingIn(
  `keeper maker binder monger smith wright worker grower layer fitter master mistress ologist
  ographer ician iatrist therapist seller herd hand person woman cutter dresser setter builder
  cleaner walker trainer checker picker packer loader taker tender finder steward nurse guard`,
  0,
)

/** Words that no role contains. */
const sentenceWord =
  /\b(?:you|your|we|us|thank|thanks|apply|applied|regret|interest|resume|unfortunately|decided|please|submit|applying|wish|joining|receive|receiving|uses|regarding|candidacy|than|spots?|equal)\b/i
/** Words of a site or a newsletter, which are also in "Site Engineer" and "Community Nurse". */
const siteWord =
  /\b(?:careers?|website|page|community|network|newsletter|freeway|street|database|see|find|join|complete|tests|explore|visit|hiring|click|site)\b/i

/** How much English words look like a role: 0 not at all, 3 certainly. */
export function judgeRole(role: string): number {
  const words = role.split(' ')
  if (role.length < 2 || role.length > 110 || words.length > limits.nameWords + 4) return 0
  if (words.every((word) => plainWords.has(word.toLowerCase()))) return 0
  if (sentenceWord.test(role)) return 0
  if (siteWord.test(role) && !endsInJobWord(words)) return 0
  const capital = /^[\p{Lu}\d]/u.test(role) || /^[a-z]{1,2}[A-Z]/.test(role)
  if (hasJobWord(role)) {
    if (capital) return 3
    return words.length <= 4 && endsInJobWord(words) ? 1.5 : 0
  }
  const allNames = words.every(
    (word) => /^[^a-z]/.test(word) || /^(?:of|and|for|in|the|to|with)$/.test(word),
  )
  return capital && allNames && words.length <= 6 ? 0.8 : 0
}

function endsInJobWord(words: readonly string[]): boolean {
  return hasJobWord(words.at(-1) ?? '')
}

/** Small words that stand between a role and its employer. */
const atCompany = /(?:\s(?:at|with|for|by|bei|beim|chez|en|bij|presso|na|no|em|@)|[\s,|–—-]+)$/i

/** "Acme - Data Analyst" is the role "Data Analyst", and so is "Data Analyst at Acme"; "Acme and" is none. A doubled role is halved. */
export function withoutCompany(role: string, company: string | null): string {
  const half = role.slice(0, (role.length - 1) / 2)
  const once = half !== '' && role === `${half} ${half}` ? half : role
  if (company === null) return once
  const behind = once.toLowerCase().lastIndexOf(` ${company.toLowerCase()}`)
  if (behind > 0 && behind + company.length + 1 === once.length) {
    return once.slice(0, behind).replace(atCompany, '').trim()
  }
  if (!once.toLowerCase().startsWith(company.toLowerCase())) return once
  const rest = cleanRole(once.slice(company.length))
  return hasJobWord(rest) ? rest : ''
}
