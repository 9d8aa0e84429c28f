import { plainWords } from '../applications/company-name.ts'
import type { Channel, JobType, WorkMode } from '../vault/kinds/application.ts'

/*
 * How tables say where work is done, what the contract is and how the job was found. Matched as whole
 * words anywhere in the cell, the first row that fits.
 */
const workModes: readonly (readonly [RegExp, WorkMode])[] = [
  [/\b(?:hybrid|hibrido|hybride|teilweise remote|ibrido)\b/, 'hybrid'],
  [
    /\b(?:remote|home ?office|work from home|wfh|teletravail|remoto|da remoto|thuiswerk\w*|fully distributed|yes|true)\b/,
    'remote',
  ],
  [
    /\b(?:on ?site|in ?person|in office|office|vor ort|sur site|presencial|in sede|no|false)\b/,
    'on-site',
  ],
]

const jobTypes: readonly (readonly [RegExp, JobType])[] = [
  [/\b(?:intern|internship|praktikum|stage|practicas|tirocinio|estagio)\b/, 'internship'],
  [
    /\b(?:apprentice|apprenticeship|ausbildung|alternance|apprentissage|aprendiz)\b/,
    'apprenticeship',
  ],
  [/\b(?:volunteer|voluntary|ehrenamt\w*|benevol\w*|voluntari\w*)\b/, 'volunteer'],
  [/\b(?:part time|teilzeit|temps partiel|media jornada|parttime|deeltijd)\b/, 'part-time'],
  [/\b(?:fixed term|befristet|cdd|tiempo determinado|tempo determinato)\b/, 'fixed-term'],
  [
    /\b(?:temp|temporary|zeitarbeit|interim|temporal|temporaneo|uitzend\w*|seasonal)\b/,
    'temporary',
  ],
  [/\b(?:contract|contractor|freelance|freiberuflich|autonomo|c2c|consultant)\b/, 'contract'],
  [
    /\b(?:full time|fulltime|vollzeit|permanent|unbefristet|cdi|temps plein|jornada completa|tempo pieno|voltijd|ft)\b/,
    'full-time',
  ],
]

const channels: readonly (readonly [RegExp, Channel])[] = [
  [
    /\b(?:referral|referred|employee|empfehlung|cooptation|recomendad\w*|friend|colleague)\b/,
    'referral',
  ],
  [
    /\b(?:recruiter|agency|headhunter|recruitment|personalvermittlung|cabinet|agencia|agenzia)\b/,
    'agency',
  ],
  [/\b(?:approached|inbound|they wrote|reached out|inmail|sourced)\b/, 'approached'],
  [/\b(?:fair|event|meetup|meet up|conference|messe|salon|feria|fiera)\b/, 'event'],
  [/\b(?:facebook|mastodon|twitter|instagram|reddit|slack|discord|social)\b/, 'social'],
  [
    /\b(?:company|career page|careers page|careers|own site|website|direct|karriereseite|site carriere|employer site)\b/,
    'company-site',
  ],
  [
    /\b(?:board|linkedin|indeed|glassdoor|monster|xing|stepstone|reed|totaljobs|jobsite|adzuna|infojobs|apec|welcome to the jungle|wellfound|angellist|otta|ziprecruiter|gradcracker|dice|seek|naukri|google jobs|jobs|cv library)\b/,
    'board',
  ],
]

const folded = (cell: string): string => plainWords(cell.slice(0, 500)).join(' ')

function wordIn<Word>(table: readonly (readonly [RegExp, Word])[], cell: string): Word | undefined {
  const text = folded(cell)
  return table.find(([words]) => words.test(text))?.[1]
}

/** Where the work is done; undefined where the cell does not say. */
export const workModeIn = (cell: string): WorkMode | undefined => wordIn(workModes, cell)
/** What the contract is; undefined where the cell does not say. */
export const jobTypeIn = (cell: string): JobType | undefined => wordIn(jobTypes, cell)
/** How the job was found; undefined where the cell does not say. */
export const channelIn = (cell: string): Channel | undefined => wordIn(channels, cell)

const nothing = new Set(['na', 'none', 'null', 'undefined', 'unknown', 'nil', 'tbd', 'nan'])

/** A cell without what stands for nothing: “N/A”, a dash, “null”. */
export function filledCell(cell: string | undefined): string {
  const text = cell?.trim() ?? ''
  if (text.length > 12) return text
  const word = folded(text).replaceAll(' ', '')
  return nothing.has(word) || /^[-–—.?\s/]*$/.test(text) ? '' : text
}
