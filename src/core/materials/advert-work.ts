import type { JobType, WorkMode } from '../vault/kinds/application.ts'

/** A value that words of the text stand for. Offsets are UTF-16. */
export interface FoundWord<Value> {
  readonly value: Value
  readonly start: number
  readonly end: number
}

/*
 * Folded words for where the work is done and what the contract is. Source: public job adverts. The words
 * for "remote" and "on site" also belong to sensors, customers and canteens: only those that speak of the
 * work count.
 */

const noHome =
  /\b(?:no|not|kein|keine|nicht|pas de|sans|non|sin|senza|geen|sem|nao)\b[^.\n]{0,18}\b(?:remote|home ?-?office|homeoffice|working from home|work from home|teletravail|distanciel|teletrabajo|telelavoro|smart working|thuiswerk\w*|teletrabalho|hibrido|hybrid)\b|\b(?:remote(?: work(?:ing)?)?|home ?-?office|homeoffice|working from home|work from home|teletravail|teletrabajo|smart working|thuiswerken|teletrabalho|hibrido|hybrid)\b[^.\n]{0,16}\b(?:not|nicht|n'est pas|no|non|niet|nao)\b(?: \w+)? ?(?:possible|moglich|available|offered|posible|possibile|mogelijk|possivel|permitted|allowed|vorgesehen|prevu)\b|\b(?:modelo |modello |model )?(?:hibrido|hybrid|ibrido) ?: ?(?:no|nein|non)\b/
const hybrid =
  /\bhybrid(?:e|es|es arbeiten|er|en|a|o)?(?![ -](?:cloud|vehicles?|cars?|drives?|engines?|fahrzeuge?|antriebe?|autos?|motor\w*|apps?))\b|\bhibrid[oa]\b|\bibrid[oa]\b|\b(?:\d|one|two|three|four|ein(?:en|em)?|zwei|drei|vier|un|une|deux|trois|quatre|uno|dos|tres|dois|due|tre|een|twee|drie)\s?(?:-|to|bis|a|ou|o|of)?\s?\d? (?:days?|tage?n?|jours?|dias?|giorn[oi]|dag(?:en)?)[^.\n]{0,22}\b(?:from home|at home|remote(?:ly)?|home ?-?office|homeoffice|teletravail|a distance|teletrabajo|desde casa|smart working|da casa|da remoto|thuis\w*|teletrabalho|remoto)\b|\bpart(?:ly|ially) remote\b|\bteilweise (?:remote|home ?office|mobil\w*)|\bmobiles arbeiten\b|\b(?:home ?-?office|homeoffice) (?:ist )?(?:teilweise )?moglich|\bteletravail partiel|\bteletrabajo parcial|\bdeels thuis/
const remote =
  /\b(?:fully|100 ?%|completely|entirely|all|vollstandig|komplett) (?:remote|from home|remoto|en remoto|a distance|da remoto|op afstand|thuis|im home ?office)\b|\b(?:remoto?|teletravail|teletrabajo|teletrabalho|telelavoro|smart working) ?(?:\(?100 ?%\)?|total|completo|integral)|\b100 ?% (?:teletravail|teletrabajo|teletrabalho|a distance|en remoto|da remoto|home ?-?office|homeoffice)|\bremote[ -](?:first|only|job|position|role|work(?:ing)?(?= within| from| in)|within|in|from|\()|\b(?:work(?:ing)?|job is|role is|position is|position) remote(?:ly)?\b|\bwork(?:ing)? from anywhere\b|\b(?:role|job|position) (?:is )?(?:done )?from home\b|\b(?:von uberall|ortsunabhangig)\b|\b(?:entierement|totalement) a distance|\ben remoto\b|\bda remoto\b|\btrabalho remoto\b|\bvolledig (?:remote|op afstand|thuis)|^remote$|^remoto$|\(remote\)|\bremote\)|\bremote(?=[,;] |$)/
const onSite =
  /\bon[ -]?site(?! (?:parking|canteen|gym|nursery|creche|restaurant|cafe|support|catering|chef|customers?|visits?|interviews?|training))\b(?= (?:only|role|job|work|position|member|regular|attendance|at|in|team|presence)|[.,;)\n]|$)|\bin[ -](?:person|office) (?:role|job|position|work|only)\b|\b(?:in the office|office[ -]based|site[ -]based)\b|\bon our own site\b|\bvor ort(?: in|,|\.|$| arbeit)|\bprasenz(?:arbeit|pflicht|tatigkeit)\b|\bsur (?:site|place)\b|\ben presentiel\b|\bpresencial\b|\bin (?:presenza|sede)(?=[,.\n]|$)|\bop (?:locatie|kantoor)\b(?! (?:in|te) )/

/** Where the work is done, by the words of a line or a text; null where it does not say so clearly. */
export function workModeIn(folded: string): FoundWord<WorkMode> | null {
  const none = noHome.exec(folded)
  if (none) return placed('on-site', none)
  const both = hybrid.exec(folded)
  if (both) return placed('hybrid', both)
  const away = remote.exec(folded)
  const here = onSite.exec(folded)
  if (away && here) return null
  return away ? placed('remote', away) : here ? placed('on-site', here) : null
}

/** The word behind a label that asks for nothing else: "Remote: yes". */
const bareMode: readonly (readonly [RegExp, WorkMode])[] = [
  [/^(?:hybrid|hybride|hibrido|ibrido|hibrida)\b/, 'hybrid'],
  [
    /^(?:remote|remoto|yes|fully|teletrabajo|teletravail|homeoffice|home office|da remoto)\b/,
    'remote',
  ],
  [
    /^(?:on[ -]?site|office|in person|no|vor ort|presencial|presentiel|sur site|in sede|op locatie)\b/,
    'on-site',
  ],
]

/** The same for the value of a label. */
export function workModeOfLabel(folded: string): FoundWord<WorkMode> | null {
  const found = workModeIn(folded)
  if (found) return found
  for (const [test, value] of bareMode) {
    const match = test.exec(folded)
    if (match) return placed(value, match)
  }
  return null
}

/** The narrower first: an internship may be full time, and is an internship. */
const types: readonly (readonly [JobType, RegExp])[] = [
  [
    'internship',
    /\b(?:internships?|praktik(?:um|a)|praktikant(?:in|en)?|stage(?= |$|,|:)(?! (?:of|in the))|stagiaire|practicas|becari[oa]|tirocini[oa]|stagevergoeding|estagio|estagiari[oa]|werkstudent\w*)\b/,
  ],
  [
    'apprenticeship',
    /\b(?:apprentice(?:ship)?s?|ausbildung (?:zu[rm]?|als)|lehrstelle|auszubildende[rn]?|lehre als|apprentissage|alternance|alternant(?:e)?|contrato de formacion|apprendistato|apprendista|leerwerkplek|leerling|bbl)\b/,
  ],
  [
    'volunteer',
    /\b(?:voluntary (?:role|post|position|work)|volunteer (?:role|post|position)|unpaid role|ehrenamt(?:lich)?|benevolat|benevole|voluntariado|volontariato|vrijwilligers(?:werk|functie))\b/,
  ],
  [
    'fixed-term',
    /\b(?:fixed[ -]term|maternity cover|befristet(?:e|er|es)?(?! ist)|cdd|contrat a duree determinee|contrato temporal|duracion determinada|tempo determinato|termine|bepaalde tijd|tijdelijk contract|termo certo|a termo|contrato a prazo)\b/,
  ],
  [
    'temporary',
    /\b(?:temp(?:orary)? (?:role|job|position|post|contract|work)|temporary|zeitarbeit|leiharbeit|aushilfe|interim|intermittent|trabajo temporal|somministrazione|uitzend\w*|trabalho temporario)\b/,
  ],
  [
    'contract',
    /\b(?:contractor|day rate|per day|outside ir35|inside ir35|freelance(?:r)?|freiberuflich|freie mitarbeit|autonomo|partita iva|zzp|recibos verdes|contract (?:role|position|job|to hire))\b|^contract\b/,
  ],
  [
    'part-time',
    /\b(?:part[ -]time|teilzeit|temps partiel|mi-temps|media jornada|jornada parcial|tiempo parcial|tempo parziale|part[ -]time|deeltijd|parttime|tempo parcial|meio periodo)\b/,
  ],
  [
    'full-time',
    /\b(?:full[ -]?time|vollzeit|temps plein|temps complet|jornada completa|tiempo completo|tempo pieno|fulltime|voltijd|tempo inteiro|tempo integral|periodo integral)\b/,
  ],
]

/** Words that only sound like a kind of contract. */
const notAType =
  /\b(?:unbefristet|no temporary|not temporary|at this stage|stage of|benevoles|volunteers|term time)\b/g

/** What the contract is; null where the words name none, or full and part time alike. */
export function jobTypeIn(folded: string): FoundWord<JobType> | null {
  const plain = folded.replace(notAType, (words) => ' '.repeat(words.length))
  const found = types.flatMap(([value, test]) => {
    const match = test.exec(plain)
    return match ? [placed(value, match)] : []
  })
  const both = found.filter(({ value }) => value === 'part-time' || value === 'full-time')
  const narrower = found.find(({ value }) => value !== 'part-time' && value !== 'full-time')
  if (narrower) return narrower
  return both.length === 1 ? (both[0] ?? null) : null
}

/** The same for the value of a label, where a single word is enough. */
export function jobTypeOfLabel(folded: string): FoundWord<JobType> | null {
  const found = jobTypeIn(folded)
  if (found) return found
  const temporary = /^(?:temporal|temporary|determinato|temporario|tijdelijk|termo)\b/.exec(folded)
  return temporary ? placed('fixed-term', temporary) : null
}

function placed<Value>(value: Value, match: RegExpExecArray): FoundWord<Value> {
  const words = match[0].trimEnd()
  return { value, start: match.index, end: match.index + words.length }
}
